/*
What the tables of the language say of one folded word.
*/
import {femaleForenames, maleForenames, sharedForenames} from '../language/en/forenames.js';
import {knownOrganizations, organizationNouns, organizationWords} from '../language/en/organization-words.js';
import {femaleNouns, groupNouns, maleNouns, personNouns, writtenNouns} from '../language/en/person-nouns.js';
import {femaleHonorifics, maleHonorifics, neutralHonorifics, titleAbbreviations, titles} from '../language/en/titles.js';
import type {Gender} from './mention.js';

const accents = /\p{Mark}/gv;

/**
Lower case, without accents: the form the tables are in.
*/
export const plain = (word: string): string => /^[\u{20}-\u{7E}]*$/v.test(word) ? word : word.normalize('NFD').replaceAll(accents, '');

/**
Whether a word is a known given name.
*/
export const isForename = (word: string): boolean => {
	const folded = plain(word);
	return maleForenames.has(folded) || femaleForenames.has(folded) || sharedForenames.has(folded);
};

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

/**
Whether a word is a title of office, rank or trade, or an honorific.
*/
export const isTitle = (word: string): boolean => titles.has(word) || titleAbbreviations.has(word) || isHonorific(word);

/**
Whether a noun stands for one person, by the tables or by its ending.
*/
export const isPersonNoun = (word: string): boolean => personNouns.has(word) || maleNouns.has(word) || femaleNouns.has(word) || titles.has(word) || (word.length > 5 && /(?:woman|person|man|ist|ologist)$/v.test(word));

/**
Whether a noun stands for people who speak together.
*/
export const isGroupNoun = (word: string): boolean => groupNouns.has(word) || (word.endsWith('s') && word.length > 4 && isPersonNoun(word.slice(0, -1))) || (word.length > 5 && /(?:women|people|men)$/v.test(word));

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
