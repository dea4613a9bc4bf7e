import {NewsreadError} from '../errors.js';
import {findWords} from '../language/find-words.js';
import {queryFields} from '../search/parse-query.js';
import type {Word} from './command.js';

// What may stand before the phrase itself: `-`, `not:`, `@`, `speaker:`; any other word with a colon belongs to the phrase.
const head = /^(?<sign>-?(?:not:)?)(?:(?<field>[a-z]+):|@)?/i;

const headOf = (text: string): string => {
	const {0: whole, groups} = head.exec(text)!;
	const {sign = '', field} = groups!;
	return field === undefined || queryFields.includes(field.toLowerCase()) ? whole : sign;
};

// Whose marks are in the text already says itself what is a phrase; a pair around it would be closed by them.
const marks = /["«»“”„]/;

// A whole query in one argument: "breakwater -loan", "after:2025 before:2027".
const isQuery = (text: string): boolean => text.split(/\s+/).slice(1).some(word => /^(?:-[\p{Letter}\p{Number}@]|@\p{Letter})/v.test(word) || queryFields.some(field => word.toLowerCase().startsWith(`${field}:`)));

const toTerm = ({text}: Word): string => {
	const isPhrase = /\s/.test(text) && !marks.test(text) && !isQuery(text);
	if (!isPhrase) {
		return text;
	}

	const before = headOf(text);
	return `${before}"${text.slice(before.length).trim()}"`;
};

const checkWord = ({text}: Word): void => {
	if (text.trim() === '') {
		throw new NewsreadError('The query is empty.', {hint: 'Give words to look for, or nothing at all for every quote.'});
	}
};

// "Dwayne "The Rock" Johnson" is four words; what is no word of a name, such as a lone dash, is left out.
const toSpeakerTerms = (speaker: string): readonly string[] => {
	const names = speaker.split(/[\s"«»“”„]+/).filter(name => findWords(name).length > 0);
	if (names.length === 0) {
		throw new NewsreadError(`There is no name in ${JSON.stringify(speaker)}.`, {hint: 'newsread speakers lists who is quoted.'});
	}

	return names.map(name => `speaker:${name}`);
};

/**
The text of a query given as words on the command line: an argument with a space in it is a phrase, and each word of `speaker` must be in the speaker's name.
Throws a NewsreadError where an argument is empty, as an unset variable makes it, and where `speaker` is no name.
*/
export const toQueryText = (words: readonly Word[], speaker: string | undefined): string => {
	for (const word of words) {
		checkWord(word);
	}

	return [...(speaker === undefined ? [] : toSpeakerTerms(speaker)), ...words.map(word => toTerm(word))].join(' ').trim();
};
