/*
A line that is being typed, and what the editing keys do to it. The cursor stands between graphemes.
*/
import {splitGraphemes} from '../layout/cells.js';

/**
What has been typed; `cursor` is an offset into it, in UTF-16 code units.
*/
export type LineText = {
	readonly text: string;
	readonly cursor: number;
};

/**
Longest line that can be typed or pasted, in UTF-16 code units.
*/
export const longestLine = 2000;

/**
A line with the cursor at its end.
*/
export const lineOf = (text: string): LineText => ({text, cursor: text.length});

/**
A line nobody has typed anything into.
*/
export const emptyLine: LineText = lineOf('');

const lineBreaks = /[\t\n\r]+/g;
const controls = /[\0-\u{1F}\u{7F}-\u{9F}]/gu;

/**
Puts text in at the cursor. Line breaks become spaces, control characters go, and what would make the line too long is left out.
*/
export const insertText = ({text, cursor}: LineText, inserted: string): LineText => {
	const room = Math.max(0, longestLine - text.length);
	const clean = inserted.slice(0, room * 2).replaceAll(lineBreaks, ' ').replaceAll(controls, '').toWellFormed().slice(0, room);
	return {text: text.slice(0, cursor) + clean + text.slice(cursor), cursor: cursor + clean.length};
};

const before = ({text, cursor}: LineText): number => cursor - (splitGraphemes(text.slice(0, cursor)).at(-1)?.length ?? 0);
const after = ({text, cursor}: LineText): number => cursor + (splitGraphemes(text.slice(cursor))[0]?.length ?? 0);

const isWordlike = (grapheme: string): boolean => /^[\p{Letter}\p{Number}]/u.test(grapheme);

// How many code units of these graphemes lead past the next word.
const pastWord = (graphemes: readonly string[], isPart: (grapheme: string) => boolean): number => {
	let [length, isInWord] = [0, false];
	for (const grapheme of graphemes) {
		const isOfWord = isPart(grapheme);
		if (isInWord && !isOfWord) {
			break;
		}

		isInWord ||= isOfWord;
		length += grapheme.length;
	}

	return length;
};

const wordLeft = ({text, cursor}: LineText, isPart = isWordlike): number => cursor - pastWord(splitGraphemes(text.slice(0, cursor)).toReversed(), isPart);
const wordRight = ({text, cursor}: LineText): number => cursor + pastWord(splitGraphemes(text.slice(cursor)), isWordlike);

const cut = ({text}: LineText, start: number, end: number): LineText => ({text: text.slice(0, start) + text.slice(end), cursor: start});

/**
What can be done to a line, by name. Each gives the line as it was where there is nothing to do.
*/
export const lineEdits = {
	start: ({text}: LineText): LineText => ({text, cursor: 0}),
	end: ({text}: LineText): LineText => lineOf(text),
	left: (line: LineText): LineText => ({text: line.text, cursor: before(line)}),
	right: (line: LineText): LineText => ({text: line.text, cursor: after(line)}),
	wordLeft: (line: LineText): LineText => ({text: line.text, cursor: wordLeft(line)}),
	wordRight: (line: LineText): LineText => ({text: line.text, cursor: wordRight(line)}),
	deleteLeft: (line: LineText): LineText => cut(line, before(line), line.cursor),
	deleteRight: (line: LineText): LineText => ({...cut(line, line.cursor, after(line)), cursor: line.cursor}),
	killToEnd: (line: LineText): LineText => cut(line, line.cursor, line.text.length),
	killToStart: (line: LineText): LineText => cut(line, 0, line.cursor),
	// Ctrl-W takes all up to the last space, as shells do.
	killWord: (line: LineText): LineText => cut(line, wordLeft(line, grapheme => grapheme !== ' '), line.cursor),
} as const;

/**
The name of a line edit.
*/
export type LineEdit = keyof typeof lineEdits;
