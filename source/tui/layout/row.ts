/*
A frame is rows, a row is runs of text with roles. Rows are cut and filled here, so that none is ever wider than the terminal.
*/
import {toDisplayText} from '../../language/display-text.js';
import {countCells, takeCells} from './cells.js';

/**
How many colors there are for speakers.
*/
export const speakerColors = 5;

/**
What a run of text is, never how it looks: `theme.ts` decides that. `fill`: room left so that what comes next stands where it is to stand, also where a terminal draws what came before in fewer cells than were counted.
*/
export type Role =
	| 'accent'
	| 'badge'
	| 'cue'
	| 'current-match'
	| 'current-quote'
	| 'doubtful'
	| 'emphasis'
	| 'fill'
	| 'heading'
	| 'key'
	| 'key-sentence'
	| 'link'
	| 'match'
	| 'mention'
	| 'mistake'
	| 'quiet'
	| 'rule'
	| 'selected'
	| 'strong'
	| `speaker-${0 | 1 | 2 | 3 | 4}`;

/**
A piece of one line in one look. Made by `run` only, which cleans its text.
*/
export type Run = {
	readonly text: string;
	readonly roles: readonly Role[];
};

/**
One line of a frame, from left to right.
*/
export type Row = readonly Run[];

/**
What the terminal shows: `rows` from top to bottom, and where the terminal's own cursor stands, in cells from the top left; none where nothing is typed.
*/
export type Frame = {
	readonly rows: readonly Row[];
	readonly cursor?: {readonly x: number; readonly y: number};
};

/**
A run of cleaned text: no control character, no line break, nothing that a terminal would act on.
*/
export const run = (text: string, ...roles: readonly Role[]): Run => ({text: toDisplayText(text).replaceAll('\n', ' '), roles});

/**
What cut text ends in.
*/
export const cutMark = '…';

/**
The text of a row, without its looks.
*/
export const rowText = (row: Row): string => row.map(({text}) => text).join('');

/**
Cells that a row takes.
*/
export const countRowCells = (row: Row): number => row.reduce((cells, {text}) => cells + countCells(text), 0);

// Runs from the left as far as they fit.
const takeRuns = (row: Row, width: number): Row => {
	const taken: Run[] = [];
	let left = width;
	for (const each of row) {
		const cells = countCells(each.text);
		if (cells > left) {
			const text = takeCells(each.text, left);
			return text === '' ? taken : [...taken, {...each, text}];
		}

		taken.push(each);
		left -= cells;
	}

	return taken;
};

/**
A row of at most `width` cells; where something had to go, it ends in `…`.
*/
export const cutRow = (row: Row, width: number): Row => {
	if (countRowCells(row) <= width) {
		return row;
	}

	if (width < 1) {
		return [];
	}

	const taken = takeRuns(row, width - 1);
	const roles = taken.at(-1)?.roles ?? row[0]?.roles ?? [];
	return [...taken, {text: cutMark, roles: roles.filter(role => role !== 'fill')}];
};

/**
Room of so many cells, after which the place is known again.
*/
export const fill = (cells: number): Run => ({text: ' '.repeat(cells), roles: ['fill']});

/**
A row of exactly `width` cells, cut or filled with spaces.
*/
export const fillRow = (row: Row, width: number): Row => {
	const cut = cutRow(row, width);
	return [...cut, fill(Math.max(0, width - countRowCells(cut)))];
};

/**
`left` and `right` at the two ends of `width` cells, two cells apart at least; where there is no room for both, `right` goes.
*/
export const spreadRow = (left: Row, right: Row, width: number): Row => {
	const room = width - countRowCells(right) - 2;
	return room < Math.min(countRowCells(left), 12) || right.length === 0 ? cutRow(left, width) : [...fillRow(cutRow(left, room), room + 2), ...right];
};
