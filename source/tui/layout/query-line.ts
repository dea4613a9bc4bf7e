/*
The line in which a search is asked, and what is wrong in it, pointed at from below.
*/
import type {Query, QueryMistake} from '../../search/query.js';
import type {SearchScreen} from '../state/screens.js';
import {countCells} from './cells.js';
import {drawLineText, type DrawnLine} from './draw-line-text.js';
import {formatCount} from './format-facts.js';
import {cutRow, run, type Row} from './row.js';
import {wrapText} from './wrap-text.js';

/**
The parts of the line: what stands before it, what is typed, as much of it as there is room for, and how many quotes were found.
*/
export type QueryLine = {
	readonly label: string;
	readonly drawn: DrawnLine;
	readonly total: string;
};

const labelFor = (columns: number): string => columns >= 40 ? ' Search quotes: ' : (columns >= 8 ? ' › ' : '');

/**
The line of a search on so many columns.
*/
export const layQueryLine = ({line, answer}: SearchScreen, columns: number): QueryLine => {
	const label = labelFor(columns);
	const total = columns >= 50 && answer && line.text.trim() !== '' ? `${formatCount(answer.result.total, 'quote')} ` : '';
	return {label, total, drawn: drawLineText(line, Math.max(2, columns - label.length - (columns >= 50 ? total.length + 2 : 0)))};
};

// A sign below the very words and what is wrong beside it; where there is no room for that, or the words are out of sight, in lines of its own.
const rowsFor = (source: string, {start, end, message}: QueryMistake, {label, drawn}: QueryLine, columns: number): readonly Row[] => {
	const column = label.length + countCells(source.slice(0, start)) - drawn.hidden;
	const pointer = '^'.repeat(Math.max(1, countCells(source.slice(start, end))));
	const isInSight = column >= label.length + (drawn.hidden > 0 ? 1 : 0);
	return isInSight && column + pointer.length + 1 + countCells(message) < columns
		? [[run(' '.repeat(column)), run(`${pointer} ${message}`, 'mistake')]]
		: wrapText(message, columns - 2).map(line => [run(` ${line}`, 'mistake')]);
};

/**
What is wrong with the query of a search, each mistake for itself, in at most so many rows; where there is more, the last one says so. None where nothing is.
*/
export const mistakeRows = (search: SearchScreen, columns: number, most: number): readonly Row[] => {
	const {source = '', mistakes = []}: Partial<Query> = search.answer?.result.query ?? {};
	const line = layQueryLine(search, columns);
	const each = mistakes.map(mistake => rowsFor(source, mistake, line, columns));
	if (each.flat().length <= most) {
		return each.flat().map(row => cutRow(row, columns));
	}

	// Half a sentence helps nobody, unless there is nothing else.
	const whole = each.filter((_, index) => each.slice(0, index + 1).flat().length < most);
	const rows = whole.length === 0 ? each.flat().slice(0, most).map((row, index) => (index === most - 1 ? [...row, run(' …', 'mistake')] : row)) : [...whole.flat(), [run(` and ${formatCount(mistakes.length - whole.length, 'more mistake')}`, 'mistake')]];
	return rows.map(row => cutRow(row, columns));
};
