/*
What the tables of the language say of one folded word.
*/
import {commonWords} from '../language/en/common-words.js';
import {femaleForenames, maleForenames, sharedForenames} from '../language/en/forenames.js';
import {knownOrganizations, organizationNouns, organizationWords} from '../language/en/organization-words.js';
import {shipPrefixes, shortAcronyms} from '../language/en/name-words.js';
import {nationalities, places} from '../language/en/places.js';
import {barelyRoles, femaleNouns, groupNouns, maleNouns, personNouns, sharedNouns, surnamesLikeNouns, writtenNouns} from '../language/en/person-nouns.js';
import {femaleHonorifics, maleHonorifics, neutralHonorifics, titleAbbreviations, titles} from '../language/en/titles.js';
import {tradeNouns} from '../language/en/trade-nouns.js';
import type {Gender} from './mention.js';
import {remember} from './remember.js';
import {isShouted} from './token.js';
import {lemmasOf} from './verb-forms.js';

const accents = /\p{Mark}/gv;

/**
Lower case, without accents: the form the tables are in.
*/
export const plain = (word: string): string => /^[\u{20}-\u{7E}]*$/v.test(word) ? word : word.normalize('NFD').replaceAll(accents, '');

/**
Whether a word is a known given name.
*/
export const isForename: (word: string) => boolean = remember(word => {
	const folded = plain(word);
	return maleForenames.has(folded) || femaleForenames.has(folded) || sharedForenames.has(folded);
});

/**
The gender a given name tells, 'either' where it tells none. Of a hyphenated one the first half decides.
*/
export function genderOfForename(word: string): Gender {
	const folded = plain(word);
	if (maleForenames.has(folded)) {
		return 'male';
	}

	if (femaleForenames.has(folded)) {
		return 'female';
	}

	const hyphen = folded.indexOf('-');
	return hyphen > 1 ? genderOfForename(folded.slice(0, hyphen)) : 'either';
}

/**
Whether a word is an honorific: "Ms", "Dr".
*/
export const isHonorific = (word: string): boolean => maleHonorifics.has(word) || femaleHonorifics.has(word) || neutralHonorifics.has(word);

/**
The gender an honorific or a gendered noun tells ("Ms", "spokesman").
*/
export function genderOfWord(word: string): Gender {
	if (maleHonorifics.has(word) || maleNouns.has(word)) {
		return 'male';
	}

	return femaleHonorifics.has(word) || femaleNouns.has(word) ? 'female' : 'either';
}

const isSimpleTitle = (word: string): boolean => titles.has(word) || titleAbbreviations.has(word) || isHonorific(word);

/**
Whether a word is a title of office, rank or trade, or an honorific; "major-gen" is, by its halves.
*/
export const isTitle: (word: string) => boolean = remember(word => {
	const hyphen = word.indexOf('-');
	return isSimpleTitle(word) || (hyphen > 1 && isSimpleTitle(word.slice(0, hyphen)) && isSimpleTitle(word.slice(hyphen + 1)));
});

/**
Whether a word is a common one, in any of its forms; it may be a name as well.
*/
export const isCommonWord: (word: string) => boolean = remember(word => commonWords.has(word) || lemmasOf(word).some(lemma => commonWords.has(lemma)));

// Iowan, Virginian, Alaskan: from a place that the tables hold.
const isOfPlace = (word: string): boolean => word.endsWith('n') && word.length > 4 && (places.has(word.slice(0, -1)) || places.has(word.slice(0, -2)) || places.has(`${word.slice(0, -3)}a`));

/**
Whether a word is an adjective or noun of a nation, a place or a party.
*/
export const isDemonym: (word: string) => boolean = remember(word => nationalities.has(word) || isOfPlace(word));

/**
Whether a noun stands for one person, by the tables or by its ending.
*/
export const isPersonNoun: (word: string) => boolean = remember(word => personNouns.has(word) || (word.startsWith('ex-') && isPersonNoun(word.slice(3))) || maleNouns.has(word) || femaleNouns.has(word) || titles.has(word) || (word.length > 5 && /(?:woman|person|man|ist|ologist)$/v.test(word) && !surnamesLikeNouns.has(word)));

/**
Whether a noun stands for a person where a name is beside it.
*/
export const isBarelyRole = (word: string): boolean => barelyRoles.has(word) || tradeNouns.has(word);

/**
Whether a noun is a trade and the like that says only beside a name who somebody is.
*/
export const isTrade = (word: string): boolean => tradeNouns.has(word);

/**
Whether a noun stands for a person and never for an organization.
*/
export const isPersonOnly = (word: string): boolean => isPersonNoun(word) && !sharedNouns.has(word);

/**
Whether a noun stands for people who speak together.
*/
export const isGroupNoun: (word: string) => boolean = remember(word => groupNouns.has(word) || (word.endsWith('s') && word.length > 5 && isDemonym(word.slice(0, -1))) || (word.endsWith('s') && word.length > 4 && isPersonNoun(word.slice(0, -1))) || (word.length > 5 && /(?:women|people|men)$/v.test(word)));

/**
Whether a noun names people by party, faith or nation, with a capital: "Republicans", "Muslims".
*/
export const isNamedGroup = (word: string): boolean => word.endsWith('s') && isGroupNoun(word) && (isDemonym(word.slice(0, -1)) || /^(?:tories|jews|evangelicals)$/v.test(word));

/**
Whether a noun stands for an organization: "the company".
*/
export const isBodyNoun = (word: string): boolean => organizationNouns.has(word);

/**
Whether a noun stands for a paper that speaks: "the letter".
*/
export const isWrittenNoun = (word: string): boolean => writtenNouns.has(word);

/**
Whether a word makes the name it stands in an organization's.
*/
export const isOrganizationWord = (word: string): boolean => organizationWords.has(word) || knownOrganizations.has(word);

/**
Whether a word alone names an organization.
*/
export const isKnownOrganization = (word: string): boolean => knownOrganizations.has(word) || (organizationWords.has(word) && word.length <= 6);

/**
Whether a word as written is an acronym that stands before a name as its office, party or outlet: NDP, ITV, and of two letters DC; JP and CB are initials.
*/
export const isOffice = (text: string): boolean => text.length > 1 && isShouted({text}) && !text.includes('.') && (text.length > 2 || shortAcronyms.has(text.toLowerCase())) && !shipPrefixes.has(text.toLowerCase());
