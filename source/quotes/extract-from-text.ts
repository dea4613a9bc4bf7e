import type {Article} from '../article/article.js';
import {buildBody} from '../article/build-body.js';
import {toSourceSpan, type OffsetMap} from '../language/offset-map.js';
import type {Span} from '../language/span.js';
import {extractQuotes, type ExtractOptions} from './extract-quotes.js';
import type {Phrase, Quote} from './quote.js';

const toSourcePhrase = (map: OffsetMap, phrase: Phrase | null): Phrase | null => phrase === null ? null : {...phrase, ...toSourceSpan(map, phrase)};

const toSourceQuote = (map: OffsetMap, quote: Quote): Quote => {
	const toParts = (parts: readonly Span[]) => parts.map(part => toSourceSpan(map, part));
	return {
		...quote, parts: toParts(quote.parts), occurrences: quote.occurrences.map(({parts, where}) => ({where, parts: toParts(parts)})),
		attribution: {...quote.attribution, mention: toSourcePhrase(map, quote.attribution.mention), cue: toSourcePhrase(map, quote.attribution.cue)},
	};
};

/**
The quotes of a text that is already a body: no head is looked for and nothing is dropped. All offsets of the quotes are into the text as it was given; the article's own text is the cleaned one.
*/
export function extractFromText(text: string, {id, isIndirectWanted}: {readonly id: string} & ExtractOptions): {readonly article: Article; readonly quotes: readonly Quote[]} {
	const {article, toSource} = buildBody(text, {id});
	return {article, quotes: extractQuotes(article, {isIndirectWanted}).map(quote => toSourceQuote(toSource, quote))};
}
