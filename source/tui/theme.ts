/*
How each role looks: the terminal's own 16 colors, so that the person's palette wins, legible on dark and on light. Without color everything is still told, by weight, line and sign.
*/
import {countCells, isSure, settleMarks} from './layout/cells.js';
import {rowText, type Frame, type Role, type Row, type Run} from './layout/row.js';
import {markPlace} from './place-marks.js';

/**
Turns a row into what is written to the terminal.
*/
export type Theme = {
	readonly paint: (row: Row) => string;
};

// Parameters of the terminal's "select graphic rendition": `plain` in any case, `color` where there is color, `bare` where there is none.
type Look = {
	readonly color?: readonly number[];
	readonly plain?: readonly number[];
	readonly bare?: readonly number[];
};

const sgr = {bold: 1, dim: 2, italic: 3, underline: 4, inverse: 7, black: 30, red: 31, green: 32, blue: 34, magenta: 35, cyan: 36, onYellow: 43} as const;

/**
The look of every role. Yellow and white are left out as text colors: one of them is unreadable on light, the other on dark.
*/
export const looks: Readonly<Record<Role, Look>> = {
	accent: {color: [sgr.cyan]},
	badge: {color: [sgr.red], plain: [sgr.bold]},
	cue: {plain: [sgr.italic]},
	'current-match': {plain: [sgr.inverse, sgr.bold]},
	'current-quote': {plain: [sgr.bold]},
	doubtful: {plain: [sgr.italic]},
	emphasis: {plain: [sgr.italic]},
	fill: {},
	heading: {plain: [sgr.bold]},
	key: {plain: [sgr.bold]},
	// Neither color nor line, which matches within it have.
	'key-sentence': {plain: [sgr.bold]},
	link: {plain: [sgr.underline]},
	match: {color: [sgr.black, sgr.onYellow], bare: [sgr.underline]},
	mention: {plain: [sgr.underline]},
	mistake: {color: [sgr.red], plain: [sgr.bold]},
	quiet: {plain: [sgr.dim]},
	rule: {plain: [sgr.dim]},
	selected: {plain: [sgr.bold]},
	strong: {plain: [sgr.bold]},
	'speaker-0': {color: [sgr.magenta]},
	'speaker-1': {color: [sgr.green]},
	'speaker-2': {color: [sgr.blue]},
	'speaker-3': {color: [sgr.cyan]},
	'speaker-4': {color: [sgr.red]},
};

const escape = '\u{1B}[';

const codesOf = ({roles}: Run, hasColor: boolean): readonly number[] =>
	[...new Set(roles.flatMap(role => [...(looks[role].plain ?? []), ...((hasColor ? looks[role].color : looks[role].bare) ?? [])]))];

const paintRun = (each: Run, hasColor: boolean): string => {
	const codes = codesOf(each, hasColor);
	const text = settleMarks(each.text);
	return text === '' || codes.length === 0 ? text : `${escape}${codes.join(';')}m${text}${escape}0m`;
};

// A row with something that terminals draw in more or in fewer cells: what comes after a fill is told its place, and so is the row's beginning, that Ink never counts cells to where it changed.
const paintUnsure = (row: Row, hasColor: boolean): string => {
	let [cells, place] = [0, markPlace(0)];
	return row.map(each => {
		cells += countCells(each.text);
		if (each.roles.includes('fill')) {
			place = markPlace(cells);
			return '';
		}

		const painted = paintRun(each, hasColor);
		const marked = painted === '' ? '' : place + painted;
		place = painted === '' ? place : '';
		return marked;
	}).join('');
};

/**
The theme: in color, or without.
*/
export const createTheme = ({hasColor}: {readonly hasColor: boolean}): Theme => ({
	paint: row => isSure(rowText(row)) ? row.map(each => paintRun(each, hasColor)).join('') : paintUnsure(row, hasColor),
});

/**
The rows of a frame as they are written. A row without a character would have no height.
*/
export const paintRows = ({rows}: Frame, {paint}: Theme): readonly string[] => rows.map(row => (row.length === 0 ? ' ' : paint(row)));

/**
Whether an environment wants color: `NO_COLOR` turns it off, whatever else is said; so does a terminal called dumb.
*/
export const isColorWanted = (env: Readonly<Record<string, string | undefined>>): boolean =>
	(env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
