/*
When two names can be one: given names and their short forms, acronyms, surnames.
*/
import {shortForms} from '../language/en/forenames.js';
import {nameSuffixes} from '../language/en/name-words.js';
import {knownOrganizations} from '../language/en/organization-words.js';
import type {Entity} from './entity.js';
import type {Mention} from './mention.js';
import {isBodyNoun} from './word-facts.js';

const isAlike = (a: string, b: string) => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a)));

/**
Whether two given names can be one person's: equal, an initial or a beginning of the other, or its common short form.
*/
export const isSameFirst = (a: string, b: string) => isAlike(a, b) || shortForms.get(a) === b || shortForms.get(b) === a;

/**
The words of a name without Jr. and its like.
*/
export const withoutSuffix = (words: readonly string[]) => words.length > 2 && nameSuffixes.has(words.at(-1)!) ? words.slice(0, -1) : words;

/**
Which of a family a name says it is: "jr" of Ann Lee Jr., '' where it says nothing.
*/
export const generationOf = (words: readonly string[]) => words.length > 1 && nameSuffixes.has(words.at(-1)!) ? words.at(-1)! : '';

const connectives = new Set(['of', 'the', 'and', 'for', 'on', '&']);
/**
The initials of a name's words, connectives left out.
*/
export const initialsOf = (words: readonly string[]) => words.filter(word => !connectives.has(word)).map(word => word[0] ?? '').join('');

/**
Whether a mention surely tells another gender than an entity has.
*/
export const isGenderClash = (mention: Mention, entity: Entity) => mention.isGenderSure && ((mention.gender === 'male' && entity.gender === 'female') || (mention.gender === 'female' && entity.gender === 'male'));

// An acronym of three letters or more is the name it stands for; a part of the name less surely.
function fitOrganization({kind}: Mention, word: string, words: readonly string[]): number {
	if (kind !== 'organization' && words.at(-1) !== word && words[0] !== word) {
		return 0;
	}

	// Ohio is no Ohio House, and Twitter no "Wilayat Twitter".
	const isOther = kind === 'place' || (knownOrganizations.has(word) && !isBodyNoun(word) && words[0] !== word);
	if (isOther && words.length > 1 && initialsOf(words) !== word) {
		return 0;
	}

	if (word.length > 2 && initialsOf(words) === word) {
		return 2;
	}

	return words.length === 1 ? 3 : 1;
}

/**
How well a name of one word fits an entity, `word` being its last: 0 not at all, 4 the surname of a full name.
*/
export function fitName(mention: Mention, word: string, entity: Entity): number {
	const words = withoutSuffix(entity.words);
	// "Trump Jr." is no Donald Trump.
	if (generationOf(mention.words) !== '' && generationOf(mention.words) !== generationOf(entity.words)) {
		return 0;
	}

	if (isGenderClash(mention, entity)) {
		return words.length === 1 ? 0.1 : 0;
	}

	if (entity.kind === 'organization') {
		return fitOrganization(mention, word, words);
	}

	if (entity.kind !== mention.kind) {
		return mention.kind === 'person' && words.length === 1 && words[0] === word ? 2 : 0;
	}

	if (words.at(-1) === word) {
		return words.length > 1 ? 4 : 3;
	}

	// Kim Jong Un is Kim; Justin is Justin Trudeau; Wilson of Wilson-Raybould is not sure.
	return words[0] === word ? 2 : 1;
}
