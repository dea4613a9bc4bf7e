import {schemas} from '../output/json.js';
import {constant, date, exactly, filled, listOf, orNull, speakerKind, text, texts, toDocument, type JsonSchema} from './parts.js';

const citation = exactly({
	id: filled,
	text: filled,
	kind: {enum: ['direct', 'partial', 'written', 'indirect']},
	speaker: orNull(exactly({name: filled, role: orNull(text), kind: speakerKind})),
	confidence: {type: 'number', minimum: 0, maximum: 1},
	article: exactly({
		id: filled,
		headline: text,
		byline: texts,
		section: orNull(text),
		outlet: orNull(text),
		published: date,
		updated: date,
		url: orNull(text),
		accessed: orNull(text),
		path: orNull(text),
		lang: filled,
	}),
});

/**
`newsread cite --format json` and `newsread quotes --format json`. `published` is null where only the day of an update, `updated`, is known; `accessed` is when an article with a `url` came into the library.
*/
export const citationsSchema: JsonSchema = toDocument('newsread cite --format json', exactly({schema: constant(schemas.citations), citations: listOf(citation)}));
