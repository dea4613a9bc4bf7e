/*
Who in an article bears which role: "the minister" finds the entity that was called minister.
*/
import {fullTitles} from '../language/en/titles.js';
import type {Entity} from './entity.js';
import {isCommonWord, isOrganizationWord, isPersonNoun, isTitle} from './word-facts.js';

const wordPattern = /[\p{Letter}\p{Mark}'\-’]+/gv;
const toWords = (text: string) => (text.toLowerCase().match(wordPattern) ?? []);
const mostHolders = 30;
const past = 0.4;

/**
Roles by their nouns, learned while an article is read, and names.
*/
export type RoleIndex = {
	readonly byNoun: Map<string, Map<number, Set<string>>>;
	readonly byName: Map<string, number>;
};

/**
An index of the roles and names of the entities there are so far.
*/
export function indexRoles(entities: readonly Entity[]): RoleIndex {
	const known: RoleIndex = {byNoun: new Map(), byName: new Map()};
	for (const {index, words, roles} of entities) {
		known.byName.set(words.join(' '), index);
		if (words.length > 2) {
			known.byName.set(words.slice(-2).join(' '), index);
		}

		for (const role of roles) {
			learnRole(known, index, role);
		}
	}

	return known;
}

// "The US said" is no Union Secretary's.
const states = new Set(['US', 'UK', 'EU', 'UN', 'USA', 'UAE', 'UP', 'MP', 'DC', 'NY', 'LA', 'SA', 'NZ']);

// "the CM": Chief Minister, with capitals.
function initialsOfOffice(role: string): readonly string[] {
	const words = (role.match(wordPattern) ?? []).filter(word => word !== 'of');
	const initials = words.map(word => word[0]!).join('');
	return words.length > 1 && words.length < 4 && /^\p{Uppercase_Letter}+$/v.test(initials) && !isOrganizationWord(initials.toLowerCase()) && !states.has(initials) ? [initials.toLowerCase()] : [];
}

// "Justice Lee" is "the judge", "a source close to the couple" is "the insider".
const synonymsOf = (role: string): readonly string[] => /^(?:Justice|Magistrate)\b/v.test(role) ? ['judge'] : (/^(?:source|insider)$/v.test(role) ? ['source', 'insider'] : []);

/**
Learns a role of an entity by the nouns in it.
*/
export function learnRole(roles: RoleIndex, entity: number, role: string): void {
	const words = toWords(role).map(word => fullTitles.get(word) ?? word);
	const nouns = words.filter(word => isPersonNoun(word) || isTitle(word));
	for (const word of [...(nouns.length > 0 ? nouns : words.slice(-1)), ...initialsOfOffice(role), ...synonymsOf(role)]) {
		const holders = roles.byNoun.get(word) ?? new Map<number, Set<string>>();
		const known = holders.get(entity) ?? new Set<string>();
		for (const each of words) {
			known.add(each);
		}

		holders.delete(entity);
		holders.set(entity, known);
		if (holders.size > mostHolders) {
			holders.delete(holders.keys().next().value!);
		}

		roles.byNoun.set(word, holders);
	}
}

/**
Whether a phrase says of which body somebody is, by its name: "the Foreign Ministry spokesman".
*/
export const isOfBody = (phrase: string): boolean => (phrase.match(wordPattern) ?? []).slice(0, -1).some((word, at) => at > 0 && /^\p{Uppercase_Letter}/v.test(word) && isOrganizationWord(word.toLowerCase()) && !isParty(word.toLowerCase()));

const isParty = (word: string) => /^(?:republicans?|democrats?|conservatives?|liberals?|greens|ndp|gop|house|senate|congress|state|states)$/v.test(word);

const rankWords = /^(?:chief|deputy|vice|assistant|associate)$/v;

/**
The entities that were called by a noun, each with how well the words of a phrase fit its role.
*/
export function findHolders(roles: RoleIndex, noun: string, phrase: string): ReadonlyMap<number, number> {
	const words = toWords(phrase).filter(word => word !== 'the' && word !== noun);
	const isOther = isOfBody(phrase);
	const fits = new Map<number, number>();
	for (const [entity, known] of roles.byNoun.get(noun) ?? []) {
		const shared = words.filter(word => known.has(word)).length;
		// The army's spokesman is not "the Foreign Ministry spokesman", nor a materials scientist "the organization's chief scientist".
		if (known.size > 1 && shared === 0 && (isOther || words.some(word => rankWords.test(word)))) {
			continue;
		}

		// Who was governor is not "the governor".
		const isPast = known.has('former') && !words.includes('former');
		fits.set(entity, (words.length === 0 ? 1 : 0.3 + shared) * (isPast ? past : 1));
	}

	return fits;
}

// "the Vale Trust's lawyer": the words of whose name begins a phrase; none where it is nobody's by name.
function ownerOf(phrase: string): readonly string[] {
	const words = phrase.split(' ');
	const name = words.slice(words[0]!.toLowerCase() === 'the' ? 1 : 0, words.findIndex(word => possessive.test(word)) + 1);
	return name.every(word => /^\p{Uppercase_Letter}/v.test(word)) ? name.map(word => word.toLowerCase().replace(possessive, '')) : [];
}

const possessive = /['’]s?$/v;
const isOwner = (word: string) => /^(?:his|her|their|its)$/v.test(word) || possessive.test(word) || !(isCommonWord(word) || isTitle(word) || isPersonNoun(word));

/**
Whether a phrase names another as the one whose lawyer somebody is than their own role does: "Roe's lawyer", where "Smith's lawyer, Ann Lee" was brought in.
*/
export function isOfAnother({byNoun}: RoleIndex, noun: string, phrase: string, entity: number): boolean {
	const name = ownerOf(phrase);
	const known = [...byNoun.get(noun)?.get(entity) ?? []].filter(word => word !== noun);
	const own = new Set(known.map(word => word.replace(possessive, '')));
	return name.length > 0 && known.some(word => isOwner(word)) && name.every(word => !own.has(word));
}

/**
The people by whose surname a role of somebody's begins, as `isPerson` knows them: "smith" of "Smith's lawyer".
*/
export const namedOwners = ({byNoun}: RoleIndex, noun: string, entity: number, isPerson: (surname: string) => boolean): readonly string[] =>
	[...byNoun.get(noun)?.get(entity) ?? []].filter(word => /['’]s$/v.test(word)).map(word => word.slice(0, -2)).filter(word => isPerson(word));

/**
The entity of exactly these folded words.
*/
export function findNamed(roles: RoleIndex, words: readonly string[]): number | undefined {
	return roles.byName.get(words.join(' '));
}
