/*
The name of a writer as bibliographies want it: whom to sort by, and who is no person.
*/
import {isForename} from '../article/head/is-forename.js';
import {isNameLike, isRoleLine} from '../article/head/read-byline.js';
import {commonSurnames} from '../language/en/common-names.js';
import {nameParticles, nameSuffixes, postNominals} from '../language/en/name-words.js';
import {organizationWords, personlikeOrganizations} from '../language/en/organization-words.js';
import {foldText, foldWord} from '../language/fold-text.js';
import {articleWords, furtherForenames, housesOfAl, lastOfHouse, namedArticles, wordsWithin} from './house-words.js';
import {onOneLine} from './on-one-line.js';

/**
The parts of a person's name, each as written; `particle` and `suffix` are empty where there is none. Or a `literal`, of which nothing may be said but the whole: an agency, a name of one word, a name in a script that puts the family first.
*/
export type SplitName =
	| {readonly given: string; readonly particle: string; readonly family: string; readonly suffix: string}
	| {readonly literal: string};

// Chinese, Japanese and Korean names.
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const bare = (word: string): string => foldWord(word).replaceAll(/[,.]/g, '');

const isKnownForename = (word: string): boolean => {
	const folded = bare(word).split('-', 1)[0]!;
	return isForename(folded) || furtherForenames.has(folded);
};

const isInitial = (word: string): boolean => /^(?:\p{Uppercase_Letter}\.)+$|^\p{Uppercase_Letter}$/u.test(word);

// "Le Monde", "Al Jazeera"; but "Al Gore", "La Toya Jackson".
const hasArticle = (words: readonly string[]): boolean => {
	const [first = '', second = ''] = words.map(word => foldWord(word));
	return first === 'al' ? housesOfAl.has(second) : articleWords.has(first) || (namedArticles.has(first) && !(words.length > 2 && isKnownForename(second)));
};

const isHouse = (words: readonly string[]): boolean => {
	const folded = words.map(word => bare(word));
	return hasArticle(words) || lastOfHouse.has(folded.at(-1)!) || personlikeOrganizations.has(folded.slice(0, 2).join(' ')) || folded.some(word => organizationWords.has(word) || wordsWithin.has(word));
};

// A person has a given name that is known, an initial, or a family's that is very common.
const isPerson = (name: string, words: readonly string[]): boolean =>
	isNameLike(name) && !familyFirst.test(name) && !isRoleLine(name) && !isHouse(words)
	&& (isKnownForename(words[0]!) || words.slice(0, -1).some(word => isInitial(word)) || commonSurnames.has(bare(words.at(-1)!)));

const isSameHouse = (name: string, outlet: string): boolean => {
	const [one, other] = [name, outlet].map(text => foldText(onOneLine(text)).text.replace(/^the /, ''));
	return one === other;
};

// "Jr." always, "MD" behind a comma.
const findSuffix = (words: readonly string[]): string => {
	const last = words.at(-1)!;
	const isSuffix = nameSuffixes.has(bare(last)) || (words.at(-2)?.endsWith(',') === true && postNominals.has(bare(last)));
	return words.length > 2 && isSuffix ? last : '';
};

// Where the family's name begins: "Piet | de Vries", "Robert | De Niro", "José | Ortega y Gasset", else with the last word.
const findFamily = (words: readonly string[]): number => {
	const last = words.length - 1;
	const joint = words.indexOf('y');
	if (joint > 1 && joint < last) {
		return joint - 1;
	}

	const at = words.findIndex((word, index) => index > 0 && index < last && word !== 'y' && nameParticles.has(bare(word)));
	return at === -1 ? last : at;
};

/**
Splits a name as it stands in a byline. What is not certainly a person's stays whole, and so does that of the outlet.
*/
export const splitName = (written: string, outlet = ''): SplitName => {
	const name = onOneLine(written);
	const all = name.split(' ');
	const suffix = findSuffix(all);
	const words = (suffix === '' ? all : all.slice(0, -1)).map((word, index, {length}) => index === length - 1 ? word.replace(/,$/, '') : word);
	if (!isPerson(words.join(' '), words) || isSameHouse(name, outlet)) {
		return {literal: name};
	}

	const start = findFamily(words);
	const family = words.slice(start).join(' ');
	const particle = /^(?:\p{Lowercase_Letter}+ )+(?=\p{Uppercase_Letter})/u.exec(family)?.[0].trim() ?? '';
	return {
		given: words.slice(0, start).join(' '),
		particle,
		family: particle === '' ? family : family.slice(particle.length + 1),
		suffix,
	};
};
