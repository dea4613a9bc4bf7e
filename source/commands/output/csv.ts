import {stringify} from 'csv-stringify/sync';
import {toDisplayText} from '../../language/display-text.js';

/**
A column of a table: its name in the head, and what stands in it.
*/
export type CsvColumn<Item> = readonly [name: string, valueOf: (item: Item) => string | number | null];

const cellOf = (value: string | number | null): string | number => typeof value === 'string' ? toDisplayText(value) : value ?? '';

/**
The lines of a CSV document with a head (RFC 4180 but for the line end, which is `\n`). What a spreadsheet would take for a formula is given an apostrophe; what is unknown is empty.

@yields One line after the other.
*/
export function * toCsv<Item>(columns: ReadonlyArray<CsvColumn<Item>>, items: Iterable<Item>): Generator<string> {
	const format = (cells: ReadonlyArray<string | number>): string => stringify([[...cells]], {escape_formulas: true, record_delimiter: '\n'}).slice(0, -1);
	yield format(columns.map(([name]) => name));
	for (const item of items) {
		yield format(columns.map(([, valueOf]) => cellOf(valueOf(item))));
	}
}
