import type {Article} from '../../article/article.js';
import type {Span} from '../../language/span.js';
import type {Occurrence, Phrase, Quote, QuoteKind, Speaker} from '../../quotes/quote.js';
import type {ArticleSummary, StoredQuote} from '../../store/quote-store.js';
import {dayOf} from './day-of.js';

/**
A quote as `extract` prints it. Offsets are UTF-16 code units into the text as it was given; what is unknown is null.
*/
export type QuoteRecord = {
	readonly text: string;
	readonly kind: QuoteKind;
	readonly parts: readonly Span[];
	readonly speaker: Pick<Speaker, 'name' | 'role' | 'kind'> | null;
	readonly mention: Phrase | null;
	readonly cue: Phrase | null;
	readonly rule: string;
	readonly confidence: number;
};

/**
A quote as `quotes` and `read` print it: offsets are into its article's text.
*/
export type FoundQuoteRecord = QuoteRecord & {
	readonly id: string;

	/**
	Who would have been named otherwise; of a corrected quote, whom newsread had found.
	*/
	readonly runnerUp: QuoteRecord['speaker'];
	readonly occurrences: readonly Occurrence[];
	readonly context: {readonly before: string; readonly after: string};
	readonly article: Pick<Article, 'id' | 'headline' | 'section' | 'outlet' | 'published' | 'url' | 'path'> & {readonly dayOf: ReturnType<typeof dayOf>};
};

// Field by field, so that what the program learns to keep for itself never leaks into what others rely on.
const spanOf = ({start, end}: Span): Span => ({start, end});

const phraseOf = (phrase: Phrase | null): Phrase | null => phrase === null ? null : {text: phrase.text, ...spanOf(phrase)};

const speakerOf = (speaker: Speaker | null): QuoteRecord['speaker'] => speaker === null ? null : {name: speaker.name, role: speaker.role, kind: speaker.kind};

/**
The record of a quote.
*/
export const buildQuoteRecord = ({text, kind, parts, attribution: {speaker, mention, cue, rule, confidence}}: Quote): QuoteRecord => ({
	text,
	kind,
	parts: parts.map(part => spanOf(part)),
	speaker: speakerOf(speaker),
	mention: phraseOf(mention),
	cue: phraseOf(cue),
	rule,
	confidence,
});

const refer = (article: ArticleSummary): FoundQuoteRecord['article'] => {
	const {id, headline, section, outlet, published, url, path} = article;
	return {id, headline, section, outlet, published, dayOf: dayOf(article), url, path};
};

/**
The record of a quote that was found in an article of a library.
*/
export const buildFoundQuoteRecord = ({quote, context: {before, after}, article}: StoredQuote): FoundQuoteRecord => ({
	id: quote.id,
	...buildQuoteRecord(quote),
	runnerUp: speakerOf(quote.attribution.runnerUp),
	occurrences: quote.occurrences.map(({parts, where}) => ({parts: parts.map(part => spanOf(part)), where})),
	context: {before, after},
	article: refer(article),
});
