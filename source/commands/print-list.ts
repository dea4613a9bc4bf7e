import {toJson} from '../cite/to-json.js';
import type {CommandCall} from './command.js';
import type {OutputFormat} from './choose-format.js';
import {toCsv, type CsvColumn} from './output/csv.js';
import {toJsonList} from './output/json.js';
import {toMarkdownTable} from './output/markdown.js';

/**
How a list of things is printed in each form.
*/
export type ListForms<Item> = {
	readonly schema: string;

	/**
	The name of the list in the JSON document.
	*/
	readonly key: string;

	/**
	What the JSON document says beside its list.
	*/
	readonly members?: Readonly<Record<string, unknown>>;
	readonly toRecord: (item: Item) => unknown;
	readonly csv: ReadonlyArray<CsvColumn<Item>>;

	/**
	The lines for people.
	*/
	readonly toPlain: (items: readonly Item[]) => Iterable<string>;

	/**
	The columns of the Markdown table; those of CSV where they are not given.
	*/
	readonly markdownColumns?: ReadonlyArray<CsvColumn<Item>>;
};

const linesOf = <Item>(format: OutputFormat, items: readonly Item[], total: number, forms: ListForms<Item>): Iterable<string> => {
	const printers: Readonly<Record<OutputFormat, () => Iterable<string>>> = {
		plain: () => forms.toPlain(items),
		json: () => toJsonList(forms.schema, {total, members: forms.members, key: forms.key, records: items.values().map(item => forms.toRecord(item))}),
		ndjson: () => items.values().map(item => toJson(forms.toRecord(item))),
		csv: () => toCsv(forms.csv, items),
		markdown: () => toMarkdownTable(forms.markdownColumns ?? forms.csv, items),
	};
	return printers[format]();
};

type Results<Item> = {
	readonly items: readonly Item[];
	readonly total: number;
};

/**
Prints a list in the form that was chosen. `total` is how many there are in all, of which `items` may be the first; that some are left out is said to who has not asked for it.
*/
export const printList = async <Item>({output, flags}: CommandCall, format: OutputFormat, {items, total}: Results<Item>, forms: ListForms<Item>): Promise<void> => {
	await output.writeLines(linesOf(format, items, total, forms));
	if (items.length < total && flags.limit === undefined) {
		output.say(`${items.length} of ${total} are shown; --limit all shows the rest.`);
	}
};
