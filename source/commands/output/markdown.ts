import {toDisplayText} from '../../language/display-text.js';

// In a cell, where nothing stands at the beginning of a line.
const special = /[$&*<>[\\\]_`|~]/g;

/**
A text in the cell of a table that Markdown shows as it is.
*/
export const toCell = (text: string): string => toDisplayText(text).replaceAll('\n', ' ').replaceAll(special, String.raw`\$&`);

/**
The lines of a Markdown table. A column's numbers stand on the right.

@yields One line after the other.
*/
export function * toMarkdownTable<Item>(columns: ReadonlyArray<readonly [name: string, valueOf: (item: Item) => string | number | null]>, items: Iterable<Item>): Generator<string> {
	const format = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const rows = [...items].map(item => columns.map(([, valueOf]) => valueOf(item)));
	yield format(columns.map(([name]) => name));
	yield format(columns.map((_, index) => rows.some(row => typeof row[index] === 'number') ? '---:' : '---'));
	for (const row of rows) {
		yield format(row.map(value => value === null ? '' : toCell(String(value))));
	}
}
