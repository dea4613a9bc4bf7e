/*
The quotes of an article as numbers: words are kept once, in the reading text, and what a quote or its context says is kept as where it stands there.
What numbers cannot tell is rare, and stands beside them as it is.
*/
import type {Span} from '../language/span.js';
import type {Occurrence, Phrase, Quote, QuoteKind} from '../quotes/quote.js';
import {packContext, unpackContext, type PackedContext, type Side} from './pack-context.js';
import {foldSign, unfoldSign} from './pack-numbers.js';
import type {QuoteContext} from './quote-context.js';

/**
What numbers cannot tell of a quote.
*/
export type OddQuote = {
	readonly id?: string;
	readonly articleId?: string;
	readonly text?: string;
	readonly before?: string;
	readonly after?: string;
	readonly mention?: string;
	readonly cue?: string;
	readonly confidence?: number;
	readonly occurrences?: readonly Occurrence[];
};

/**
A quote with the words around it; speakers and the rule are numbers, that of no speaker is 0.
*/
export type NumberedQuote = {
	readonly quote: Omit<Quote, 'attribution'>;
	readonly context: QuoteContext;
	readonly speaker: number;
	readonly runnerUp: number;
	readonly rule: number;
	readonly mention: Phrase | null;
	readonly cue: Phrase | null;
	readonly confidence: number;
};

type Words = {readonly articleId: string; readonly source: string};

// These numbers are on the disk: whoever changes them raises the version of the tables.
const kindNumbers: Readonly<Record<QuoteKind, number>> = {direct: 0, partial: 1, written: 2, indirect: 3};
const kinds = Object.keys(kindNumbers) as readonly QuoteKind[];

// Of the words around a quote: there are none, they stand in the text, they do and are cut short, or they are told beside.
const contextForms = {none: 0, whole: 1, cut: 2, odd: 3} as const;

// A share of a whole is kept in hundredths.
const shares = 100;

const isPlainId = (id: string): boolean => /^[\da-f]{16}$/v.test(id);

const idHalves = [0, 8] as const;

const startOf = (parts: readonly Span[]): number => parts[0]?.start ?? 0;

const endOf = (parts: readonly Span[]): number => parts.at(-1)?.end ?? 0;

const wordsOf = (source: string, parts: readonly Span[]): string => parts.map(({start, end}) => source.slice(start, end)).join(' ');

const formOf = (packed: PackedContext): number => {
	if (typeof packed === 'object') {
		return packed[2] === 1 ? contextForms.cut : contextForms.whole;
	}

	return packed === 0 ? contextForms.none : contextForms.odd;
};

const numbersOf = (packed: PackedContext): readonly number[] => (typeof packed === 'object' ? [packed[0], packed[1]] : []);

const oddWords = (packed: PackedContext): string | undefined => (typeof packed === 'string' ? packed : undefined);

const standOf = (phrase: Phrase | null, end: number): readonly number[] => (phrase === null ? [] : [foldSign(phrase.start - end), foldSign(phrase.end - phrase.start)]);

const oddPhrase = (source: string, phrase: Phrase | null): string | undefined => (phrase === null || source.slice(phrase.start, phrase.end) === phrase.text ? undefined : phrase.text);

const findOdd = (words: Words, {quote, mention, cue, confidence}: NumberedQuote, before: PackedContext, after: PackedContext): OddQuote | undefined => {
	const odd = {
		id: isPlainId(quote.id) ? undefined : quote.id,
		articleId: quote.articleId === words.articleId ? undefined : quote.articleId,
		text: wordsOf(words.source, quote.parts) === quote.text ? undefined : quote.text,
		before: oddWords(before),
		after: oddWords(after),
		mention: oddPhrase(words.source, mention),
		cue: oddPhrase(words.source, cue),
		confidence: Math.round(confidence * shares) / shares === confidence ? undefined : confidence,
		occurrences: quote.occurrences.length === 0 ? undefined : quote.occurrences,
	};
	const told = Object.entries(odd).filter(([, value]) => value !== undefined);
	return told.length === 0 ? undefined : Object.fromEntries(told);
};

/**
The numbers of a quote, and what they cannot tell, where there is such. `last` is where the quote before it ends.
*/
export const packQuote = (words: Words, numbered: NumberedQuote, last: number): {readonly numbers: readonly number[]; readonly odd: OddQuote | undefined} => {
	const {quote: {id, kind, parts}, context, speaker, runnerUp, rule, mention, cue, confidence} = numbered;
	const end = endOf(parts);
	const before = packContext(words.source, context.before, startOf(parts), 'before');
	const after = packContext(words.source, context.after, end, 'after');
	const odd = findOdd(words, numbered, before, after);
	const ends = [last, ...parts.map(part => part.end)];
	const numbers = [
		kindNumbers[kind] + (4 * formOf(before)) + (16 * formOf(after)) + (mention === null ? 0 : 64) + (cue === null ? 0 : 128),
		...idHalves.map(at => (odd?.id === undefined ? Number.parseInt(id.slice(at, at + 8), 16) : 0)),
		parts.length,
		...parts.flatMap(({start, end: partEnd}, at) => [foldSign(start - ends[at]!), foldSign(partEnd - start)]),
		speaker,
		runnerUp,
		rule,
		Math.round(confidence * shares),
		...numbersOf(before),
		...numbersOf(after),
		...standOf(mention, end),
		...standOf(cue, end),
	];
	return {numbers, odd};
};

const readParts = (next: () => number, last: number): readonly Span[] => {
	const parts: Span[] = [];
	for (let left = next(); left > 0; left--) {
		const start = (parts.at(-1)?.end ?? last) + unfoldSign(next());
		parts.push({start, end: start + unfoldSign(next())});
	}

	return parts;
};

type ContextAsked = {readonly form: number; readonly edge: number; readonly side: Side; readonly odd: string | undefined};

const readContext = ({source}: Words, next: () => number, {form, edge, side, odd = ''}: ContextAsked): string => {
	if (form === contextForms.none || form === contextForms.odd) {
		return odd;
	}

	const [apart, length] = [next(), next()];
	return unpackContext(source, form === contextForms.cut ? [apart, length, 1] : [apart, length], edge, side);
};

const readPhrase = ({source}: Words, next: () => number, edge: number, odd: string | undefined): Phrase => {
	const start = edge + unfoldSign(next());
	const end = start + unfoldSign(next());
	return {text: odd ?? source.slice(start, end), start, end};
};

/* eslint-disable no-bitwise -- several small answers share a number */
/**
The quote again whose numbers come next; `odd` is what was told beside them.
*/
export const unpackQuote = (words: Words, next: () => number, last: number, odd: OddQuote = {}): NumberedQuote => {
	const told = next();
	const id = idHalves.map(() => next().toString(16).padStart(8, '0')).join('');
	const parts = readParts(next, last);
	const [speaker, runnerUp, rule, share] = [next(), next(), next(), next()] as const;
	const edge = endOf(parts);
	return {
		speaker,
		runnerUp,
		rule,
		confidence: odd.confidence ?? (share / shares),
		context: {
			before: readContext(words, next, {form: (told >> 2) & 3, edge: startOf(parts), side: 'before', odd: odd.before}),
			after: readContext(words, next, {form: (told >> 4) & 3, edge, side: 'after', odd: odd.after}),
		},
		mention: (told & 64) === 0 ? null : readPhrase(words, next, edge, odd.mention),
		cue: (told & 128) === 0 ? null : readPhrase(words, next, edge, odd.cue),
		quote: {
			id: odd.id ?? id,
			articleId: odd.articleId ?? words.articleId,
			kind: kinds[told & 3]!,
			text: odd.text ?? wordsOf(words.source, parts),
			parts,
			occurrences: odd.occurrences ?? [],
		},
	};
};
/* eslint-enable no-bitwise */
