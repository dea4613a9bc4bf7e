/*
What in a role tells one holder of an office from another: "the Thornbury manager" is not the Ashford manager, nor the defence minister the finance minister.
*/
import {officeFamilies, partyWords, sameFields, sharedNameWords, sidesOfMatch, wholes} from '../language/en/offices.js';
import {determiners, prepositions} from '../language/en/function-words.js';
import {roleModifiers} from '../language/en/name-words.js';
import {places} from '../language/en/places.js';
import {fullTitles, ministerialTitles, pastModifiers, portfolios, titleModifiers} from '../language/en/titles.js';
import type {Entity} from './entity.js';
import {isCommonWord, isDemonym, isPersonNoun, isTitle, plain} from './word-facts.js';

const wordPattern = /[\p{Letter}\p{Mark}\p{Number}'\-.’]+/gv;
const possessive = /['’]s?$/v;

/**
What distinguishes the holder of an office, by kind: names of places and bodies, parties, and what a minister is for; `initials` are those of a name of several words; `isGuess`: the names are those of the body that was told of last.
*/
export type Qualifiers = {readonly names: readonly string[]; readonly parties: readonly string[]; readonly fields: readonly string[]; readonly initials: string; readonly isOfMatch: boolean; readonly isPast: boolean; readonly isGuess?: boolean};

const toLower = (word: string) => plain(word.toLowerCase().replace(possessive, '').replaceAll('.', ''));
const toOffice = (word: string) => {
	const full = fullTitles.get(word) ?? word;
	return officeFamilies.get(full) ?? full;
};

const isCapital = (word: string) => /^\p{Uppercase_Letter}/v.test(word);
const isNoName = (word: string) => word.length < 2 || isTitle(word) || isPersonNoun(word) || titleModifiers.has(word) || roleModifiers.has(word) || portfolios.has(word) || determiners.has(word) || isCommonWord(word);

function isName(word: string): boolean {
	const lower = toLower(word);
	return isCapital(word) && (places.has(lower) || isDemonym(lower) || !isNoName(lower));
}

const isFieldOf = (office: string, word: string) => (ministerialTitles.has(office) || office === 'spokesman' || office === 'minister') && (portfolios.has(word) || sameFields.has(word));

// The words after "of" that name what an office is of: "manager of Thornbury", but not of "manager of the year".
function wordsAfter(words: readonly string[], at: number): readonly string[] {
	if (!/^(?:of|for|at)$/v.test(words[at] ?? '')) {
		return [];
	}

	const end = words.findIndex((word, index) => index > at && !(isCapital(word) || /^(?:the|of|and)$/v.test(word) || portfolios.has(word)));
	return words.slice(at + 1, end === -1 ? words.length : end);
}

/**
The qualifiers of the office that `noun` names in a phrase; null where the phrase is of no such office: in "aide to the minister" nobody is minister.
*/
export function readQualifiers(phrase: string, noun: string): Qualifiers | null {
	const words = phrase.match(wordPattern) ?? [];
	const office = toOffice(noun);
	const limit = words.findIndex((word, index) => index > 0 && prepositions.has(word));
	const at = words.findLastIndex((word, index) => (limit === -1 || index < limit) && toOffice(toLower(word)) === office && !possessive.test(word));
	if (at === -1) {
		return null;
	}

	const told = [...words.slice(0, at), ...wordsAfter(words, at + 1)];
	const lower = told.map(word => toLower(word));
	const isParty = (word: string) => isCapital(word) && partyWords.has(toLower(word)) && office !== 'minister';
	return {
		names: told.filter(word => isName(word) && !isParty(word)).map(word => toLower(word)),
		parties: told.filter(word => isParty(word)).map(word => partyWords.get(toLower(word))!),
		fields: lower.filter(word => isFieldOf(office, word)).map(word => sameFields.get(word) ?? word),
		initials: told.filter(word => isCapital(word) && word !== 'The').map(word => word[0]!.toLowerCase()).join(''),
		isPast: words.slice(0, at).some(word => pastModifiers.has(toLower(word.split('-', 1)[0]!))),
		isOfMatch: lower.some(word => sidesOfMatch.has(word)) && office === 'manager',
	};
}

const shortest = 4;

// "Kenyan" and "Kenya", "Man" and "Manchester"; of a nation and a club nobody can tell.
function isRelated(one: string, other: string): boolean {
	const length = Math.min(shortest, one.length, other.length);
	return one.slice(0, length) === other.slice(0, length) || wholes.has(one) || wholes.has(other) || isDemonym(one) !== isDemonym(other);
}

const isApart = (one: readonly string[], others: readonly string[]) => one.length > 0 && others.length > 0 && one.every(word => !others.includes(word));

// Of "Ashford United" and "Thornbury United" the first words count.
function areNamesApart(one: Qualifiers, other: Qualifiers): boolean {
	const [own, others] = [one, other].map(({names}) => {
		const telling = names.filter(name => !sharedNameWords.has(name));
		return telling.length > 0 ? telling : names;
	}) as [readonly string[], readonly string[]];
	const isShort = own.some(name => name.length > 1 && other.initials.startsWith(name)) || others.some(name => name.length > 1 && one.initials.startsWith(name));
	return !isShort && own.length > 0 && others.length > 0 && own.every(name => others.every(each => !isRelated(name, each)));
}

/**
Whether two sets of qualifiers cannot be of one holder.
*/
export const areApart = (one: Qualifiers, other: Qualifiers): boolean => isApart(one.parties, other.parties) || isApart(one.fields, other.fields) || areNamesApart(one, other);

// Who has no name is known by their description.
const rolesOf = ({kind, name, roles}: Entity) => kind === 'unnamed' ? [name, ...roles] : roles;

// What was read of somebody's offices, by the noun; for as long as they get no other role.
const known = new WeakMap<Entity, {readonly count: number; readonly name: string; readonly byNoun: Map<string, readonly Qualifiers[]>}>();
const mostNouns = 50;

function knownOf(entity: Entity): Map<string, readonly Qualifiers[]> {
	const last = known.get(entity);
	if (last?.count === entity.roles.length && last.name === entity.name && last.byNoun.size < mostNouns) {
		return last.byNoun;
	}

	const byNoun = new Map<string, readonly Qualifiers[]>();
	known.set(entity, {count: entity.roles.length, name: entity.name, byNoun});
	return byNoun;
}

/**
What is known of somebody's own office of a noun: a list of qualifiers, one for each of their roles of it.
*/
export function officesOf(entity: Entity, noun: string): readonly Qualifiers[] {
	const byNoun = knownOf(entity);
	const found = byNoun.get(noun) ?? rolesOf(entity).map(role => readQualifiers(role, noun)).filter(each => each !== null);
	byNoun.set(noun, found);
	return found;
}

// Whether both tell of the same thing: a place, a party, or what the office is for.
const isComparable = (one: Qualifiers, other: Qualifiers) => (one.names.length > 0 && other.names.length > 0) || (one.parties.length > 0 && other.parties.length > 0) || (one.fields.length > 0 && other.fields.length > 0) || (one.isOfMatch && other.isOfMatch);

/**
Whether qualifiers tell one holder of an office from another at all.
*/
export const isTelling = ({names, parties, fields, isOfMatch}: Qualifiers): boolean => names.length > 0 || parties.length > 0 || fields.length > 0 || isOfMatch;

/**
Whether a role of somebody's says that they hold the office of a noun where qualifiers tell.
*/
export const isThere = (entity: Entity, noun: string, told: Qualifiers): boolean => officesOf(entity, noun).some(office => isComparable(office, told) && (!office.isPast || told.isPast) && !areApart(office, told));

/**
Whether somebody holds the office of a noun elsewhere than qualifiers tell, and nowhere else: the Ashford manager, for "the Thornbury manager".
*/
export const isElsewhere = (entity: Entity, noun: string, told: Qualifiers): boolean => officesOf(entity, noun).some(office => areApart(office, told)) && !isThere(entity, noun, told);
