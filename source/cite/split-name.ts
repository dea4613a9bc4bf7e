/*
The name of a writer as bibliographies want it: whom to sort by, and who is no person.
*/
import {isNameLike, isRoleLine} from '../article/head/read-byline.js';
import {nameParticles, nameSuffixes} from '../language/en/name-words.js';
import {organizationWords} from '../language/en/organization-words.js';
import {onOneLine} from './on-one-line.js';

/**
The parts of a person's name, each as written; `particle` and `suffix` are empty where there is none. Or a `literal`, of which nothing may be said but the whole: an agency, a name of one word, a name in a script that puts the family first.
*/
export type SplitName =
	| {readonly given: string; readonly particle: string; readonly family: string; readonly suffix: string}
	| {readonly literal: string};

// Chinese, Japanese and Korean names.
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

// What agencies and papers end with beside the words of organizations.
const lastOfHouse = new Set(['wire', 'wires', 'online', 'today', 'daily', 'weekly']);

const bare = (word: string): string => word.toLowerCase().replaceAll(/[,.]/g, '');

const isPerson = (name: string, words: readonly string[]): boolean => {
	const last = bare(words.at(-1)!);
	return isNameLike(name) && !familyFirst.test(name) && !isRoleLine(name) && bare(words[0]!) !== 'the' && !organizationWords.has(last) && !lastOfHouse.has(last);
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
Splits a name as it stands in a byline. What is not certainly a person's stays whole.
*/
export const splitName = (written: string): SplitName => {
	const name = onOneLine(written);
	const all = name.split(' ');
	const hasSuffix = all.length > 2 && nameSuffixes.has(bare(all.at(-1)!));
	const words = hasSuffix ? all.slice(0, -1) : all;
	if (!isPerson(words.join(' ').replace(/,$/, ''), words)) {
		return {literal: name};
	}

	const start = findFamily(words);
	const family = words.slice(start).join(' ').replace(/,$/, '');
	const particle = /^(?:\p{Lowercase_Letter}+ )+(?=\p{Uppercase_Letter})/u.exec(family)?.[0].trim() ?? '';
	return {
		given: words.slice(0, start).join(' '),
		particle,
		family: particle === '' ? family : family.slice(particle.length + 1),
		suffix: hasSuffix ? all.at(-1)! : '',
	};
};
