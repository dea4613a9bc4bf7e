/*
A mention is a stretch of the narrative (or of a quotation's inside) that points to someone: a name, a pronoun, a description.
*/
import type {Span} from '../language/span.js';
import type {Run} from './token.js';

/**
`written` points to a paper that speaks ("the letter"); `place` to a country or city, which speaks only by metonymy.
*/
export type MentionKind = 'person' | 'organization' | 'place' | 'pronoun' | 'description' | 'group' | 'body' | 'written';

/**
A grammatical gender; 'either' where nothing tells it.
*/
export type Gender = 'male' | 'female' | 'neuter' | 'either';

/**
One, many, or untold.
*/
export type GrammaticalNumber = 'one' | 'many' | 'either';

/**
One mention. `run` is the whole of it in tokens, titles included; `name` the proper name alone, without title, '' where there is none; `head` the folded word that carries it: last name, head noun, pronoun.
`role` is what stands beside the name as title or apposition, as written. `isGenderSure`: an honorific or a gendered noun tells it, not a given name. `isDefinite`: "the minister", "her lawyer", as against "a minister". `isPossessive`: it only owns what follows ("Smith's lawyer").
*/
export type Mention = Span & {
	readonly run: Run;
	readonly kind: MentionKind;
	readonly name: string;
	readonly words: readonly string[];
	readonly head: string;
	readonly role: string | null;
	readonly number: GrammaticalNumber;
	readonly gender: Gender;
	readonly isGenderSure: boolean;
	readonly isDefinite: boolean;
	readonly isPossessive: boolean;

	/**
	Whether it is brought in as somebody's relative: "her husband, Will Clint".
	*/
	readonly isRelative?: boolean;

	/**
	The quotation it stands in; -1 in the narrative.
	*/
	readonly quotation: number;
};

/**
Whether a mention names one person.
*/
export const isSinglePerson = ({kind, words}: Mention): boolean => kind === 'person' && words.length > 0;
