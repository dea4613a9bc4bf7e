/*
An article with its quotes as one text for the disk: a line of what its quotes share and what numbers cannot tell of them, their numbers, a line for the article's structure, and the reading text.
What is rare comes last in a line, and is left out where it is as usual.
*/
import type {Article, Block, BlockKind} from '../article/article.js';
import type {Quote, Speaker} from '../quotes/quote.js';
import {createNumberReader, packNumbers} from './pack-numbers.js';
import {packQuote, unpackQuote, type NumberedQuote, type OddQuote} from './pack-quote.js';
import {findContext, type QuoteContext} from './quote-context.js';
import type {ArticleRecord, ArticleSummary} from './quote-store.js';

// `length` is that of the numbers; `odd` has what they cannot tell, by the quote's place.
type Head = readonly [length: number, rules: readonly string[], odd?: Readonly<Record<number, OddQuote>>];
type Structure = {readonly blocks: ReadonlyArray<number | Block>; readonly rest: Partial<Article>};

// These numbers are on the disk: whoever changes them raises the version of the tables.
const blockKindNumbers: Readonly<Record<BlockKind, number>> = {
	paragraph: 0, headline: 1, section: 2, standfirst: 3, byline: 4, timestamp: 5, dateline: 6, 'key-points-heading': 7, 'key-point': 8, caption: 9, credit: 10,
	subheading: 11, 'list-item': 12, blockquote: 13, question: 14, answer: 15, embed: 16, debris: 17,
};
const blockKinds = Object.keys(blockKindNumbers) as readonly BlockKind[];

// What is left out of a structure where it is so.
const usual = {inlines: [], publishedWording: null, updatedWording: null, extent: null, keyPoints: []} as const;

/**
Gives the number of a speaker, 0 for none, and the other way round.
*/
export type NumberSpeaker = (speaker: Speaker | null) => number;

/**
The speaker of a number; `null` for 0, and undefined where there is none of that number.
*/
export type SpeakerOf = (number: number) => Speaker | null | undefined;

const lastEnd = ({parts}: Pick<Quote, 'parts'>): number => parts.at(-1)?.end ?? 0;

const packQuotes = ({article, quotes}: ArticleRecord, numberOf: NumberSpeaker) => {
	const rules: string[] = [];
	const odd: Record<number, OddQuote> = {};
	const words = {articleId: article.id, source: article.text};
	let last = 0;
	const numbers = quotes.flatMap((quote, at) => {
		const {attribution: {speaker, runnerUp, rule, mention, cue, confidence}} = quote;
		if (!rules.includes(rule)) {
			rules.push(rule);
		}

		const packed = packQuote(words, {
			quote, context: findContext(article, quote), speaker: numberOf(speaker), runnerUp: numberOf(runnerUp), rule: rules.indexOf(rule), mention, cue, confidence,
		}, last);
		last = lastEnd(quote);
		if (packed.odd !== undefined) {
			odd[at] = packed.odd;
		}

		return packed.numbers;
	});
	return {numbers: packNumbers(numbers), rules, odd};
};

const packBlocks = (blocks: readonly Block[]): Structure['blocks'] => {
	let last = 0;
	return blocks.flatMap((block): ReadonlyArray<number | Block> => {
		const {kind, start, end, ...others} = block;
		const packed = Object.keys(others).length > 0 ? [block] : [blockKindNumbers[kind], start - last, end - start];
		last = end;
		return packed;
	});
};

const unpackBlocks = (packed: Structure['blocks']): readonly Block[] => {
	const blocks: Block[] = [];
	for (let at = 0; at < packed.length; at++) {
		const value = packed[at]!;
		if (typeof value === 'object') {
			blocks.push(value);
			continue;
		}

		const start = (blocks.at(-1)?.end ?? 0) + (packed[at + 1] as number);
		blocks.push({kind: blockKinds[value]!, start, end: start + (packed[at + 2] as number)});
		at += 2;
	}

	return blocks;
};

// Only what is not as usual.
const packRest = (rest: Pick<Article, keyof typeof usual>): Partial<Article> =>
	Object.fromEntries(Object.entries(rest).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name as keyof typeof usual])));

/**
A record as one text; what its summary holds is left out of it.
*/
export const packRecord = ({article, quotes}: ArticleRecord, numberOf: NumberSpeaker): string => {
	const {id, text, blocks, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, ...rest} = article;
	const {numbers, rules, odd} = packQuotes({article, quotes}, numberOf);
	const head: Head = Object.keys(odd).length === 0 ? [numbers.length, rules] : [numbers.length, rules, odd];
	const structure: Structure = {blocks: packBlocks(blocks), rest: packRest(rest)};
	// What is not well-formed would not come back from UTF-8 as it was.
	return `${JSON.stringify(head)}\n${numbers}${JSON.stringify(structure)}\n${text.isWellFormed() ? ` ${text}` : JSON.stringify(text)}`;
};

/**
A record opened: its quotes are told by `head` and the numbers that `packed` holds from `numbers` on; `source` is its reading text.
*/
export type OpenedRecord = {readonly packed: string; readonly head: Head; readonly numbers: number; readonly structure: string; readonly source: string};

/**
Opens a packed record, without reading the quotes yet.
*/
export const openRecord = (packed: string): OpenedRecord => {
	const numbers = packed.indexOf('\n') + 1;
	const head = JSON.parse(packed.slice(0, numbers)) as Head;
	const structure = numbers + head[0];
	const text = packed.indexOf('\n', structure) + 1;
	const source = packed.startsWith(' ', text) ? packed.slice(text + 1) : JSON.parse(packed.slice(text)) as string;
	return {packed, head, numbers, structure: packed.slice(structure, text), source};
};

/**
A quote with the words around it.
*/
export type UnpackedQuote = {readonly quote: Quote; readonly context: QuoteContext};

// The first quotes of a record, so many. Where one begins is known once those before it have been read.
const readQuotes = (opened: OpenedRecord, count: number, articleId: string): readonly NumberedQuote[] => {
	const {packed, head, numbers, source} = opened;
	const next = createNumberReader(packed, numbers);
	let last = 0;
	return Array.from({length: count}, (_, at) => {
		const numbered = unpackQuote({articleId, source}, next, last, head[2]?.[at]);
		last = lastEnd(numbered.quote);
		return numbered;
	});
};

const nameSpeakers = (rules: readonly string[], {quote, context, speaker, runnerUp, rule, ...told}: NumberedQuote, speakerOf: SpeakerOf): UnpackedQuote | undefined => {
	const [named, second] = [speakerOf(speaker), speakerOf(runnerUp)];
	return named === undefined || second === undefined ? undefined : {quote: {...quote, attribution: {...told, speaker: named, rule: rules[rule]!, runnerUp: second}}, context};
};

/**
One quote of an opened record with the words around it; undefined where its speaker is missing.
*/
export const unpackQuoteAt = (opened: OpenedRecord, at: number, articleId: string, speakerOf: SpeakerOf): UnpackedQuote | undefined =>
	nameSpeakers(opened.head[1], readQuotes(opened, at + 1, articleId)[at]!, speakerOf);

/**
The whole record again, with the help of its summary; undefined where a speaker is missing.
*/
export const unpackRecord = (opened: OpenedRecord, {words, quotes: count, speakers, opening, ...summary}: ArticleSummary, speakerOf: SpeakerOf): ArticleRecord | undefined => {
	const {blocks, rest} = JSON.parse(opened.structure) as Structure;
	const quotes = readQuotes(opened, count, summary.id).flatMap(numbered => nameSpeakers(opened.head[1], numbered, speakerOf)?.quote ?? []);
	// A structure holds all fields of an article that its summary does not.
	const article: Article = {...usual, ...rest, ...summary, text: opened.source, blocks: unpackBlocks(blocks)};
	return quotes.length === count ? {article, quotes} : undefined;
};
