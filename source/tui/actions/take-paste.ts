/*
Text pasted where no line is being typed.
*/
import {findWords} from '../../language/find-words.js';
import type {State} from '../state/state.js';
import {notify, type Change} from './action.js';
import {addNamed, addText} from './library-actions.js';

const address = /^https?:\/\/\S+$/iu;
const longestRemark = 200;
const fewestSpoken = 5;
const fewestWords = 12;
const tooShort = 'Too short for an article, and no address or file; s searches for words';
const sentenceEnd = /[!.?…。！？]["')\]»’”」』]*(?:\s|$)/u;

const isAddress = (text: string): boolean => address.test(text) && URL.canParse(text);

const linesOf = (text: string): readonly string[] => text.trim().split(/[\n\r]+/u).map(line => line.trim());

// As a terminal writes a file that is dropped on it: quoted, or with its spaces escaped. One word of a path alone is no file.
const pathOf = (trimmed: string): string | undefined => {
	const quoted = /^(?<mark>["'])(?<path>.+)\k<mark>$/v.exec(trimmed)?.groups?.path ?? trimmed.replaceAll(/\\(?<escaped>.)/gv, '$<escaped>');
	return /^(?:~?\/|\.{1,2}\/)[^\n]*\.\w+$/v.test(quoted) ? quoted : undefined;
};

// A sentence of some words, or many words; less may be anything.
const isProse = (text: string): boolean => {
	const words = findWords(text).length;
	return words >= fewestWords || (words >= fewestSpoken && sentenceEnd.test(text));
};

/**
Whether pasted text is an article, however short, by its lines, its length or its sentences.
*/
export const isArticleText = (text: string): boolean => {
	const trimmed = text.trim();
	return linesOf(text).length > 1 || (!isAddress(trimmed) && pathOf(trimmed) === undefined && (trimmed.length > longestRemark || isProse(trimmed)));
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

	return isArticleText(text) ? addText(state, text) : {state: notify(state, trimmed === '' ? 'Nothing was pasted' : tooShort)};
};
