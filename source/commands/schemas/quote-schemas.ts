import {schemas} from '../output/json.js';
import {constant, count, date, dayOf, exactly, filled, listOf, orNull, phrase, speakerKind, spans, text, toDocument, type JsonSchema} from './parts.js';

const speaker = orNull(exactly({name: filled, role: orNull(text), kind: speakerKind}));

const quoteMembers = {
	text: filled,
	kind: {enum: ['direct', 'partial', 'written', 'indirect']},
	parts: spans,
	speaker,
	mention: orNull(phrase),
	cue: orNull(phrase),
	rule: filled,
	confidence: {type: 'number', minimum: 0, maximum: 1},
};

const occurrence = exactly({parts: spans, where: {enum: ['body', 'headline', 'standfirst', 'key-point', 'caption']}});

const foundQuoteMembers = {
	id: filled,
	...quoteMembers,
	runnerUp: speaker,
	occurrences: listOf(occurrence),
	context: exactly({before: text, after: text}),
	article: exactly({id: filled, headline: text, section: orNull(text), outlet: orNull(text), published: date, dayOf, url: orNull(text), path: orNull(text)}),
};

/**
A quote with its article: an element of `quotes --json` and of `read --json`, and a line of `quotes --ndjson`. Offsets are into the article's text; `runnerUp` is who would have been named otherwise, and of a quote whose rule is `corrected`, whom newsread had found.
*/
export const foundQuoteSchema: JsonSchema = exactly(foundQuoteMembers);

/**
An element of `quotes --saved NAME --json`, and a line of it with `--ndjson`. `isNew` is null where it is not known which were seen.
*/
export const savedQuoteSchema: JsonSchema = exactly({...foundQuoteMembers, isNew: orNull({type: 'boolean'})});

/**
`newsread quotes --json`. `total` counts all quotes that match, of which fewer may be listed. Of a saved search, `saved` says which it is, when it was last looked at, and how many of all quotes are new since.
*/
export const quotesSchema: JsonSchema = toDocument('newsread quotes --json', {oneOf: [
	exactly({schema: constant(schemas.quotes), total: count, quotes: listOf(foundQuoteSchema)}),
	exactly({
		schema: constant(schemas.quotes),
		total: count,
		saved: exactly({name: filled, query: text, lookedAt: filled, newQuotes: orNull(count)}),
		quotes: listOf(savedQuoteSchema),
	}),
]});

const quoteSchema = exactly(quoteMembers);
const inputId: JsonSchema = {type: ['string', 'number']};

/**
A line of `newsread extract`. Offsets are into the text as it was given.
*/
export const extractSchema: JsonSchema = toDocument('newsread extract', {oneOf: [
	exactly({id: inputId, quotes: listOf(quoteSchema)}),
	exactly({id: orNull(inputId), error: filled}),
]});
