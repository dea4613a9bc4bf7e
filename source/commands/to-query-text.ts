import {NewsreadError} from '../errors.js';
import type {Word} from './command.js';

// What may stand before the phrase itself: `-`, `@`, `speaker:`, `not:`.
const prefix = /^-?(?:[a-z]+:|@)?/;

const toTerm = ({text}: Word): string => {
	const isPhrase = /\s/.test(text) && !text.includes('"');
	if (!isPhrase) {
		return text;
	}

	const [before] = prefix.exec(text)!;
	return `${before}"${text.slice(before.length).trim()}"`;
};

const checkWord = ({text}: Word): void => {
	if (text.trim() === '') {
		throw new NewsreadError('The query is empty.', {hint: 'Give words to look for, or nothing at all for every quote.'});
	}
};

/**
The text of a query given as words on the command line: an argument with a space in it is a phrase, and each word of `speaker` must be in the speaker's name.
Throws a NewsreadError where an argument is empty, as an unset variable makes it.
*/
export const toQueryText = (words: readonly Word[], speaker: string | undefined): string => {
	for (const word of speaker === undefined ? words : [...words, {text: speaker, isLiteral: true}]) {
		checkWord(word);
	}

	const names = speaker === undefined ? [] : speaker.split(/\s+/).filter(name => name !== '').map(name => `speaker:${name}`);
	return [...names, ...words.map(word => toTerm(word))].join(' ').trim();
};
