import {schemas} from '../output/json.js';
import {constant, count, date, exactly, filled, listOf, orNull, text, texts, toDocument, type JsonSchema} from './parts.js';

const truth: JsonSchema = {type: 'boolean'};

/**
An element of `feeds list --json`, and a line of `feeds list --ndjson`. `sections` are the folders it is in, outermost first; `refreshed` is the time (ISO 8601) it was last read, `problem` what went wrong since.
*/
export const listedFeedSchema: JsonSchema = exactly({
	title: orNull(text),
	url: filled,
	homeUrl: orNull(text),
	sections: texts,
	isFullText: truth,
	isGone: truth,
	refreshed: orNull(text),
	problem: orNull(text),
});

/**
`newsread feeds list --json`.
*/
export const feedsSchema: JsonSchema = toDocument('newsread feeds list --json', exactly({schema: constant(schemas.feeds), total: count, feeds: listOf(listedFeedSchema)}));

/**
`newsread feeds refresh --json`. `added` counts new articles, `waiting` those that the next refresh takes; `message` is what is to be said of a feed.
*/
export const refreshSchema: JsonSchema = toDocument('newsread feeds refresh --json', exactly({
	schema: constant(schemas.refresh),
	added: count,
	feeds: listOf(exactly({url: filled, title: filled, added: count, waiting: count, message: orNull(text), hasFailed: truth})),
}));

/**
An element of `feeds parse --json`, and a line of `feeds parse --ndjson`. `contentHtml` is as the feed has it: neither safe nor whole.
*/
export const feedItemSchema: JsonSchema = exactly({
	id: filled,
	title: orNull(text),
	url: orNull(text),
	byline: texts,
	published: date,
	updated: date,
	summary: orNull(text),
	contentHtml: orNull(text),
	section: orNull(text),
	categories: texts,
	outlet: orNull(text),
	media: listOf(exactly({url: orNull(text), caption: orNull(text), credit: orNull(text)})),
});

/**
`newsread feeds parse --json`.
*/
export const feedSchema: JsonSchema = toDocument('newsread feeds parse --json', exactly({
	schema: constant(schemas.feed),
	total: count,
	format: {enum: ['rss', 'atom', 'rdf', 'json', 'cdf']},
	title: orNull(text),
	homeUrl: orNull(text),
	description: orNull(text),
	lang: orNull(text),
	items: listOf(feedItemSchema),
}));
