/*
What the shell prints for programs. A document names its shape and version in `schema`, such as "newsread.quotes/1"; the number rises when a program written for the old form would be misled, and members may be added without that.
What is unknown is null; offsets are UTF-16 code units, start inclusive, end exclusive. With --ndjson there is no document: one element of its list a line. The shapes stand in `commands/schemas/`, and the tests hold every command to them.
*/
import {citationsSchemaName} from '../../cite/quote-forms.js';
import {toJson} from '../../cite/to-json.js';

/**
The name and version of each JSON document that newsread prints: the value of its `schema`. The version rises when a reader of the old form would be misled.
*/
export const schemas = {
	quotes: 'newsread.quotes/1',
	citations: citationsSchemaName,
	article: 'newsread.article/1',
	articles: 'newsread.articles/1',
	speakers: 'newsread.speakers/1',
	related: 'newsread.related/1',
	searches: 'newsread.searches/1',
	index: 'newsread.index/1',
	feeds: 'newsread.feeds/1',
	feed: 'newsread.feed/1',
	refresh: 'newsread.refresh/1',
	doctor: 'newsread.doctor/1',
} as const;

/**
The lines of a document `{schema, total, [key]: […]}` with one record a line, so that it can be written piece by piece and read with line tools too. `members` stand before the records.

@yields One line after the other.
*/
export function * toJsonList(schema: string, {total, members = {}, key, records}: {readonly total: number; readonly members?: Readonly<Record<string, unknown>>; readonly key: string; readonly records: Iterable<unknown>}): Generator<string> {
	const more = Object.entries(members).map(([name, value]) => `${toJson(name)}: ${toJson(value)}, `).join('');
	let pending = `{"schema": ${toJson(schema)}, "total": ${total}, ${more}${toJson(key)}: [`;
	let isFirst = true;
	for (const record of records) {
		yield isFirst ? pending : `${pending},`;
		pending = toJson(record);
		isFirst = false;
	}

	yield isFirst ? `${pending}]}` : pending;
	if (!isFirst) {
		yield ']}';
	}
}
