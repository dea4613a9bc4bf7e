/*
An article's quotes as its page needs them: in the order of reading, each place of their words marked, each speaker with a number of their own.
*/
import type {Span} from '../../language/span.js';
import {doubtfulConfidence, type Quote} from '../../quotes/quote.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {countWhile} from './count-while.js';

/**
A stretch of the text that is part of a quote. `speaker` numbers the article's speakers from 0 in the order of their first quote; -1 where nobody is named. `isOpening`: whether the words begin here.
*/
export type QuoteMark = Span & {
	readonly quote: Quote;
	readonly speaker: number;
	readonly isOpening: boolean;
};

/**
`ordered` are the quotes by where they stand; `marks` all their places, by where they start; `speakers` how many are named.
*/
export type QuoteIndex = {
	readonly ordered: readonly Quote[];
	readonly marks: readonly QuoteMark[];
	readonly speakers: number;
};

/**
How sure it is who spoke.
*/
export const certaintyOf = ({attribution: {speaker, confidence}}: Quote): 'sure' | 'doubtful' | 'unknown' => {
	if (!speaker || speaker.kind === 'unknown') {
		return 'unknown';
	}

	return confidence < doubtfulConfidence ? 'doubtful' : 'sure';
};

/**
Where a quote begins in the text.
*/
export const startOf = ({parts}: Quote): number => parts[0]?.start ?? 0;

const build = ({quotes}: ArticleRecord): QuoteIndex => {
	const ordered = quotes.toSorted((a, b) => startOf(a) - startOf(b));
	const numbers = new Map<string, number>();
	const marks: QuoteMark[] = [];
	for (const quote of ordered) {
		const id = certaintyOf(quote) === 'unknown' ? undefined : quote.attribution.speaker?.id;
		if (id !== undefined && !numbers.has(id)) {
			numbers.set(id, numbers.size);
		}

		const speaker = id === undefined ? -1 : numbers.get(id)!;
		for (const parts of [quote.parts, ...quote.occurrences.map(occurrence => occurrence.parts)]) {
			marks.push(...parts.map(({start, end}, index) => ({start, end, quote, speaker, isOpening: index === 0})));
		}
	}

	return {ordered, marks: marks.toSorted((a, b) => a.start - b.start), speakers: numbers.size};
};

const indexed = new WeakMap<ArticleRecord, QuoteIndex>();

/**
The quotes of an article, in order and marked; made once, then remembered.
*/
export const indexQuotes = (record: ArticleRecord): QuoteIndex => {
	const index = indexed.get(record) ?? build(record);
	indexed.set(record, index);
	return index;
};

// Quotes within quotes and quotes side by side on one line: more than this are never on one line.
const mostOverlapping = 64;

/**
The marks that share a character with a span, in order. Marks are few on a page, but many in a long article: only those near are looked at.
*/
export const marksWithin = ({marks}: QuoteIndex, {start, end}: Span): readonly QuoteMark[] => {
	const last = countWhile(marks, mark => mark.start < end);
	return marks.slice(Math.max(0, last - mostOverlapping), last).filter(mark => mark.end > start);
};
