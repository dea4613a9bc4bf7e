/*
Text pasted where no line is being typed.
*/
import {findSentences} from '../../language/en/find-sentences.js';
import {findWords} from '../../language/find-words.js';
import {emptyLine, insertText} from '../state/line-text.js';
import type {AddPrompt} from '../state/prompts.js';
import type {State} from '../state/state.js';
import {notify, type Change} from './action.js';
import {addNamed, addText} from './library-actions.js';

const address = /^https?:\/\/\S+$/iu;
const fewestTogether = 10;
const fewestWords = 25;
const tooShort = 'Not added: no article, no address, no file; s searches for words';
const shortText = 'Not added: too short for an article; a adds it all the same, s searches';
const lastStop = /[!.?…。！？]["'\)\]»’”」』]*$/v;

const isAddress = (text: string): boolean => address.test(text) && URL.canParse(text);

const linesOf = (text: string): readonly string[] => text.trim().split(/[\n\r]+/u).map(line => line.trim());

// As a terminal writes a file that is dropped on it: quoted, or with its spaces escaped. One word of a path alone is no file.
const pathOf = (trimmed: string): string | undefined => {
	const quoted = /^(?<mark>["'])(?<path>.+)\k<mark>$/v.exec(trimmed)?.groups?.path ?? trimmed.replaceAll(/\\(?<escaped>.)/gv, '$<escaped>');
	return /^(?:~?\/|\.{1,2}\/)[^\n]*\.\w+$/v.test(quoted) ? quoted : undefined;
};

// A sentence alone may be a quote, a headline or a message that was still on the clipboard; so may some words in two lines.
const isStory = (text: string): boolean => {
	const words = findWords(text).length;
	return words >= fewestWords || (words >= fewestTogether && (linesOf(text).length > 1 || findSentences(text).length > 1));
};

/**
Whether pasted text is an article, however short: two sentences or lines of some words, or many words.
*/
export const isArticleText = (text: string): boolean => {
	const trimmed = text.trim();
	const lines = linesOf(text);
	return lines.every(line => isAddress(line)) ? lines.length > 1 : pathOf(trimmed) === undefined && isStory(trimmed);
};

// A drive or a computer, and what has a backslash within, is named as Windows does; an ending has a letter, else "5.30" were one.
const pathLike = /^(?:~|\.{0,2}\/|[A-Za-z]:[\/\\]|\\\\)|\S\\\S|\.(?=\w*[A-Za-z])\w{1,8}$/v;

/**
Whether what is typed or pasted where an address or a file is asked for is neither, but some words: an article, if a person wants it.
*/
export const isOfWords = (text: string): boolean => {
	const trimmed = text.trim();
	return findWords(trimmed).length > 1 && /[\s\u{3001}-\u{10FFFF}]/v.test(trimmed) && !isAddress(trimmed) && !pathLike.test(trimmed) && (lastStop.test(trimmed) || !trimmed.includes('/'));
};

/**
What the line that asks for something to add stands for: the text it was begun with, paragraphs and all, while nobody has changed it.
*/
export const writtenIn = ({line, pasted}: AddPrompt): string => (pasted !== null && insertText(emptyLine, pasted).text === line.text ? pasted : line.text).trim();

/**
Whether what stands in that line is an article: some words, or one in several lines, whatever characters are in it.
*/
export const isArticleIn = (prompt: AddPrompt): boolean => {
	const written = writtenIn(prompt);
	return isOfWords(written) || (/[\n\r]/v.test(written) && isArticleText(written));
};

// What is not added unasked is kept for the key that asks for it.
const refuse = (state: State, text: string): State => {
	const trimmed = text.trim();
	if (trimmed === '') {
		return notify(state, 'Nothing was pasted');
	}

	return isOfWords(trimmed) ? {...notify(state, shortText), offered: trimmed} : notify(state, tooShort);
};

/**
What pasted text makes of a state: an address or the path of a file is added, and so is an article; nothing is ever taken for keys.
*/
export const takePaste = (state: State, text: string): Change => {
	const trimmed = text.trim();
	if (isAddress(trimmed)) {
		return addNamed(state, trimmed);
	}

	const path = pathOf(trimmed);
	if (path !== undefined) {
		return addNamed(state, path);
	}

	const lines = linesOf(text);
	if (lines.length > 1 && lines.every(line => isAddress(line))) {
		return {state: notify(state, 'Several addresses: paste them one by one', true)};
	}

	return isArticleText(text) ? addText(state, text) : {state: refuse(state, text)};
};
