import {toDisplayText} from '../../language/display-text.js';
import {cutText, fitText} from './fit-text.js';
import {widthOf} from './text-width.js';

/**
A column for people. `isNumber` columns stand on the right; the one `isFlexible` column gives way where the terminal is narrow.
*/
export type Column<Item> = {
	readonly title: string;
	readonly valueOf: (item: Item) => string;
	readonly isNumber?: boolean;
	readonly isFlexible?: boolean;

	/**
	The most columns it takes.
	*/
	readonly most?: number;

	/**
	The width of the table from which it is shown.
	*/
	readonly from?: number;
	readonly style?: (text: string) => string;
};

const gap = '  ';
const leastFlexible = 16;

// In a pipe, where nothing is cut, longer cells stand out of line.
const mostFlexible = 80;

const shrink = (wanted: readonly number[], room: number, canGiveWay: (index: number) => boolean): readonly number[] => {
	const excess = wanted.reduce((sum, width) => sum + width, gap.length * (wanted.length - 1)) - room;
	return excess <= 0 ? wanted : wanted.map((width, index) => canGiveWay(index) ? Math.max(Math.min(width, leastFlexible), width - excess) : width);
};

// Where the flexible column alone cannot, one of limited width gives way too: a line that is too long breaks the table.
const fitWidths = (columns: ReadonlyArray<Column<never>>, wanted: readonly number[], room: number): readonly number[] => {
	const fitted = shrink(wanted, room, index => columns[index]!.isFlexible === true);
	const limited = columns.findIndex(({most}) => most !== undefined);
	return shrink(fitted, room, index => index === limited);
};

/**
The lines of a table for people: columns aligned, cut to `width` columns in all (Infinity for never: a cell that is longer than its column then stands out of line). `hasHead` puts the titles above.
*/
export const formatTable = <Item>(allColumns: ReadonlyArray<Column<Item>>, items: readonly Item[], {width, hasHead}: {readonly width: number; readonly hasHead: boolean}): readonly string[] => {
	const columns = allColumns.filter(({from = 0}) => width >= from);
	const head = hasHead ? [columns.map(({title}) => title)] : [];
	const body = items.map(item => columns.map(({valueOf}) => toDisplayText(valueOf(item)).replaceAll('\n', ' ')));
	const rows = [...head, ...body];
	// What goes into a pipe is cut nowhere, for a path must be whole to be used; but one long headline does not push all lines apart.
	const isCut = width !== Infinity;
	const wanted = columns.map(({most = Infinity, isFlexible = false}, index) => Math.min(isFlexible && !isCut ? mostFlexible : most, Math.max(...rows.map(row => widthOf(row[index]!)))));
	const widths = fitWidths(columns, wanted, width);
	return rows.map((row, rowIndex) => row.map((cell, index) => {
		const {isNumber = false, style = (text: string) => text} = columns[index]!;
		const isWhole = !isCut && widthOf(cell) > widths[index]!;
		const isLast = index === row.length - 1 && !isNumber;
		const fitted = isWhole ? cell : (isLast ? cutText(cell, widths[index]!) : fitText(cell, widths[index]!, isNumber));
		return rowIndex < head.length ? fitted : style(fitted);
	}).join(gap).trimEnd());
};
