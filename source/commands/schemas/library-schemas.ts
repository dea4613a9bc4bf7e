import {schemas} from '../output/json.js';
import {constant, count, date, dayOf, exactly, filled, listOf, orNull, span, speakerKind, text, texts, toDocument, withOffsets, type JsonSchema} from './parts.js';
import {foundQuoteSchema} from './quote-schemas.js';

const head = {
	headline: text,
	section: orNull(text),
	outlet: orNull(text),
	byline: texts,
	published: date,
	updated: date,
	url: orNull(text),
	path: orNull(text),
	lang: filled,
	added: orNull(text),
	neutralized: count,
};

/**
An element of `list --json`, and a line of `list --ndjson`.
*/
export const articleSummarySchema: JsonSchema = exactly({id: filled, ...head, dayOf, words: count, quotes: count, speakers: count});

/**
`newsread list --json`.
*/
export const articlesSchema: JsonSchema = toDocument('newsread list --json', exactly({
	schema: constant(schemas.articles),
	total: count,
	articles: listOf(articleSummarySchema),
}));

/**
An element of `related --json`, and a line of `related --ndjson`. `score` orders them; `why.text` is the share of the shorter article's wording that the other has too, from 0 to 1; `why.speakers` are those of the quotes that both have, null for one that nobody is known to have spoken; `why.headline` and `why.words` are the rare words that both have.
*/
export const relatedArticleSchema: JsonSchema = exactly({
	score: {type: 'number', minimum: 0},
	why: exactly({text: {type: 'number', minimum: 0, maximum: 1}, quotes: count, speakers: listOf(orNull(text)), headline: texts, words: texts}),
	article: articleSummarySchema,
});

/**
`newsread related --json`. `story` is the article that was asked about.
*/
export const relatedSchema: JsonSchema = toDocument('newsread related --json', exactly({
	schema: constant(schemas.related),
	total: count,
	story: exactly({id: filled, headline: text, published: date, path: orNull(text)}),
	related: listOf(relatedArticleSchema),
}));

const blockKinds = [
	'section',
	'headline',
	'standfirst',
	'byline',
	'timestamp',
	'dateline',
	'key-points-heading',
	'key-point',
	'caption',
	'credit',
	'paragraph',
	'subheading',
	'list-item',
	'blockquote',
	'question',
	'answer',
	'embed',
	'debris',
];

const block = exactly(withOffsets({kind: {enum: blockKinds}, level: {type: 'integer', minimum: 1}, ordinal: {type: 'integer'}}), {optional: ['level', 'ordinal']});
const inline = exactly(withOffsets({kind: {enum: ['link', 'emphasis', 'strong', 'dateline']}, href: text}), {optional: ['href']});
const keyPoint = exactly(withOffsets({text, origin: {enum: ['stated', 'found']}, source: orNull(span)}));

/**
`newsread read --json`, and a line of `read --ndjson`. All offsets are into `text`, in UTF-16 code units.
*/
export const articleSchema: JsonSchema = toDocument('newsread read --json', exactly({
	schema: constant(schemas.article),
	id: filled,
	text,
	blocks: listOf(block),
	inlines: listOf(inline),
	...head,
	publishedWording: orNull(text),
	updatedWording: orNull(text),
	extent: orNull(constant('summary')),
	keyPoints: listOf(keyPoint),
	quotes: listOf(foundQuoteSchema),
}));

/**
An element of `speakers --json`, and a line of `speakers --ndjson`. `names` are all forms that the articles use, most frequent first.
*/
export const speakerSchema: JsonSchema = exactly({
	id: filled,
	name: filled,
	role: orNull(text),
	kind: speakerKind,
	names: texts,
	quotes: count,
	articles: count,
	outlets: texts,
	firstPublished: date,
	lastPublished: date,
});

/**
`newsread speakers --json`.
*/
export const speakersSchema: JsonSchema = toDocument('newsread speakers --json', exactly({
	schema: constant(schemas.speakers),
	total: count,
	speakers: listOf(speakerSchema),
}));

/**
An element of `searches --json`, and a line of `searches --ndjson`. `quotes` counts what it finds now, `newQuotes` those not seen before (null where that is not known); times are ISO 8601.
*/
export const searchSchema: JsonSchema = exactly({name: filled, query: text, quotes: count, newQuotes: orNull(count), savedAt: filled, lookedAt: filled});

/**
`newsread searches --json`.
*/
export const searchesSchema: JsonSchema = toDocument('newsread searches --json', exactly({
	schema: constant(schemas.searches),
	total: count,
	searches: listOf(searchSchema),
}));

/**
`newsread index --json`.
*/
export const indexSchema: JsonSchema = toDocument('newsread index --json', exactly({
	schema: constant(schemas.index),
	articles: count,
	quotes: count,
	added: count,
	changed: count,
	removed: count,
	seconds: {type: 'number', minimum: 0},
}));

/**
`newsread doctor --json`. `isWell`: no finding is `trouble`.
*/
export const doctorSchema: JsonSchema = toDocument('newsread doctor --json', exactly({
	schema: constant(schemas.doctor),
	isWell: {type: 'boolean'},
	findings: listOf(exactly({name: filled, state: {enum: ['ok', 'mended', 'note', 'trouble']}, says: filled, hint: orNull(text)})),
}));
