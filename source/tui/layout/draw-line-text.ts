/*
A line being typed, in the room there is for it: what does not fit goes at the side away from the cursor, and is shown to be gone.
*/
import type {LineText} from '../state/line-text.js';
import {cellsOf, countCells, splitGraphemes, takeCells} from './cells.js';
import {cutMark, fill, run, type Row} from './row.js';

/**
The runs of a line within `width` cells, the cursor's place among them, and how many cells of the line are hidden on the left.
*/
export type DrawnLine = {
	readonly row: Row;
	readonly cursor: number;
	readonly hidden: number;
};

// The end of a text that fits into so many cells.
const takeLast = (text: string, width: number): string => {
	const graphemes = splitGraphemes(text);
	let [start, cells] = [graphemes.length, 0];
	while (start > 0 && cells + cellsOf(graphemes[start - 1]!) <= width) {
		start--;
		cells += cellsOf(graphemes[start]!);
	}

	return graphemes.slice(start).join('');
};

/**
Draws a typed line into `width` cells; the cursor is always in sight, one cell is kept for it at the end.
*/
export const drawLineText = ({text, cursor}: LineText, width: number): DrawnLine => {
	const [before, after] = [text.slice(0, cursor), text.slice(cursor)];
	if (countCells(text) < width) {
		return {row: [run(before), fill(0), run(after)], cursor: countCells(before), hidden: 0};
	}

	const isBeforeWhole = countCells(before) < width - 1;
	const shownBefore = isBeforeWhole ? before : takeLast(before, Math.max(0, width - 3));
	const lead = isBeforeWhole || width < 3 ? '' : cutMark;
	const room = width - countCells(lead) - countCells(shownBefore);
	const shownAfter = takeCells(after, Math.max(0, countCells(after) > room ? room - 1 : room));
	const tail = shownAfter.length < after.length && room > 0 ? cutMark : '';
	return {
		row: [run(lead, 'quiet'), run(shownBefore), fill(0), run(shownAfter), run(tail, 'quiet')],
		cursor: countCells(lead) + countCells(shownBefore),
		hidden: countCells(before) - countCells(shownBefore),
	};
};
