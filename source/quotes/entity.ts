/*
An entity is someone an article speaks of: all mentions that point to the same person, organization, group or unnamed source.
*/
import type {SpeakerKind} from './quote.js';
import type {Gender, GrammaticalNumber} from './mention.js';

/**
What is gathered of one entity while an article is read. `words` are the folded words of its fullest name; `roles` as written, first one first; `headRoles` says of a role whether only a headline, a caption or a line without a stop gives it.
`votes` count the pronouns that pointed to it.
*/
export type Entity = {
	readonly index: number;
	kind: SpeakerKind | 'place';
	name: string;
	words: readonly string[];
	gender: Gender;
	/**
	Whether an honorific or a gendered noun tells the gender; a given name only makes it likely.
	*/
	isGenderSure: boolean;
	number: GrammaticalNumber;
	readonly roles: string[];
	readonly headRoles: Map<string, boolean>;
	readonly votes: {male: number; female: number};
	firstAt: number;
	count: number;
	/**
	How much speaks for a person, 0 to 1: a given name, a title, a verb of speech; a locative preposition speaks against it.
	*/
	personhood: number;
};

/**
The gender known of an entity: by its honorific, else by the pronouns that pointed to it, else by its given name.
*/
export function genderOfEntity({gender, isGenderSure, votes}: Entity): Gender {
	if (isGenderSure || gender === 'neuter') {
		return gender;
	}

	if (votes.male > 1 + (votes.female * 2)) {
		return 'male';
	}

	if (votes.female > 1 + (votes.male * 2)) {
		return 'female';
	}

	if (gender !== 'either' || votes.male === votes.female) {
		return gender;
	}

	return votes.male > votes.female ? 'male' : 'female';
}
