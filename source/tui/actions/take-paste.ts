/*
Text pasted where no line is being typed.
*/
import type {State} from '../state/state.js';
import {notify, type Change} from './action.js';
import {addNamed, addText} from './library-actions.js';

const address = /^https?:\/\/\S+$/iu;
const longestRemark = 200;

const isAddress = (text: string): boolean => address.test(text) && URL.canParse(text);

const linesOf = (text: string): readonly string[] => text.trim().split(/[\n\r]+/u).map(line => line.trim());

/**
Whether pasted text is several lines, and so no address, nor a path.
*/
export const isSeveralLines = (text: string): boolean => linesOf(text).length > 1;

// As a terminal writes a file that is dropped on it: quoted, or with its spaces escaped. One word of a path alone is no file.
const pathOf = (trimmed: string): string | undefined => {
	const quoted = /^(?<mark>["'])(?<path>.+)\k<mark>$/v.exec(trimmed)?.groups?.path ?? trimmed.replaceAll(/\\(?<escaped>.)/gv, '$<escaped>');
	return /^(?:~?\/|\.{1,2}\/)[^\n]*\.\w+$/v.test(quoted) ? quoted : undefined;
};

/**
What pasted text makes of a state: an address or the path of a file is added, and so is what is an article by its length or its lines; nothing is ever taken for keys.
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

	return lines.length > 1 || trimmed.length > longestRemark ? addText(state, text) : {state: notify(state, 'Pasted text is not taken as keys')};
};
