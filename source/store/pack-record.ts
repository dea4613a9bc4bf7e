/*
An article with its quotes as one text for the disk: a line of what its quotes share, a line for each quote, a line for the article's structure, and the reading text.
Words are kept once: what a quote or its context says is kept as where it stands in the reading text. What is rare comes last in a line, and is left out where it is 0.
*/
import type {Article, Block, BlockKind} from '../article/article.js';
import type {Span} from '../language/span.js';
import type {Occurrence, Phrase, Quote, QuoteKind, Speaker} from '../quotes/quote.js';
import {packContext, unpackContext, type PackedContext} from './pack-context.js';
import {findContext, type QuoteContext} from './quote-context.js';
import type {ArticleRecord, ArticleSummary} from './quote-store.js';

// Where words stand in the reading text, or the words themselves.
type Stand = readonly [start: number, end: number] | readonly [start: number, end: number, text: string];

type PackedQuote = readonly [
	id: string, parts: readonly number[], speaker?: number, before?: PackedContext, after?: PackedContext, confidence?: number, kind?: number, rule?: number,
	mention?: 0 | Stand, cue?: 0 | Stand, runnerUp?: number, text?: 0 | string, occurrences?: 0 | readonly Occurrence[], articleId?: 0 | string,
];

type Head = {readonly rules: readonly string[]};
type Structure = {readonly blocks: ReadonlyArray<number | Block>; readonly rest: Partial<Article>};

// These numbers are on the disk: whoever changes them raises the version of the tables.
const quoteKindNumbers: Readonly<Record<QuoteKind, number>> = {direct: 0, partial: 1, written: 2, indirect: 3};
const blockKindNumbers: Readonly<Record<BlockKind, number>> = {
	paragraph: 0, headline: 1, section: 2, standfirst: 3, byline: 4, timestamp: 5, dateline: 6, 'key-points-heading': 7, 'key-point': 8, caption: 9, credit: 10,
	subheading: 11, 'list-item': 12, blockquote: 13, question: 14, answer: 15, embed: 16, debris: 17,
};
const quoteKinds = Object.keys(quoteKindNumbers) as readonly QuoteKind[];
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

const packPhrase = (source: string, phrase: Phrase | null): 0 | Stand => {
	if (phrase === null) {
		return 0;
	}

	const {start, end, text} = phrase;
	return source.slice(start, end) === text ? [start, end] : [start, end, text];
};

const unpackPhrase = (source: string, packed: 0 | Stand): Phrase | null => (packed === 0 ? null : {text: packed[2] ?? source.slice(packed[0], packed[1]), start: packed[0], end: packed[1]});

const startOf = (parts: readonly Span[]): number => parts[0]?.start ?? 0;

const endOf = (parts: readonly Span[]): number => parts.at(-1)?.end ?? 0;

const wordsOf = (source: string, parts: readonly Span[]): string => parts.map(({start, end}) => source.slice(start, end)).join(' ');

const trimZeros = (values: readonly unknown[]): readonly unknown[] => values.slice(0, values.findLastIndex(value => value !== 0) + 1);

const packQuote = (article: Article, quote: Quote, rules: string[], numberOf: NumberSpeaker): readonly unknown[] => {
	const {id, kind, parts, text, occurrences, articleId, attribution: {speaker, mention, cue, rule, confidence, runnerUp}} = quote;
	const source = article.text;
	const {before, after} = findContext(article, quote);
	if (!rules.includes(rule)) {
		rules.push(rule);
	}

	const packed: PackedQuote = [
		id,
		parts.flatMap(({start, end}) => [start, end]),
		numberOf(speaker),
		packContext(source, before, startOf(parts), 'before'),
		packContext(source, after, endOf(parts), 'after'),
		confidence,
		quoteKindNumbers[kind],
		rules.indexOf(rule),
		packPhrase(source, mention),
		packPhrase(source, cue),
		numberOf(runnerUp),
		wordsOf(source, parts) === text ? 0 : text,
		occurrences.length === 0 ? 0 : occurrences,
		articleId === article.id ? 0 : articleId,
	];
	return trimZeros(packed);
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
	const rules: string[] = [];
	const lines = quotes.map(quote => JSON.stringify(packQuote(article, quote, rules, numberOf)));
	const head: Head = {rules};
	const structure: Structure = {blocks: packBlocks(blocks), rest: packRest(rest)};
	// What is not well-formed would not come back from UTF-8 as it was.
	return [JSON.stringify(head), ...lines, JSON.stringify(structure), text.isWellFormed() ? ` ${text}` : JSON.stringify(text)].join('\n');
};

/**
A record opened: `source` is its reading text, `lines` those of its quotes.
*/
export type OpenedRecord = {readonly head: Head; readonly lines: readonly string[]; readonly structure: string; readonly source: string};

/**
Opens a packed record of so many quotes, without reading the quotes yet.
*/
export const openRecord = (packed: string, quotes: number): OpenedRecord => {
	const lines: string[] = [];
	let start = 0;
	for (let line = 0; line < quotes + 2; line++) {
		const end = packed.indexOf('\n', start);
		lines.push(packed.slice(start, end));
		start = end + 1;
	}

	const source = packed.startsWith(' ', start) ? packed.slice(start + 1) : JSON.parse(packed.slice(start)) as string;
	return {head: JSON.parse(lines[0]!) as Head, lines: lines.slice(1, -1), structure: lines.at(-1)!, source};
};

/**
One quote of an opened record with the words around it; undefined where its speaker is missing.
*/
export const unpackQuote = ({head, lines, source}: OpenedRecord, at: number, articleId: string, speakerOf: SpeakerOf): {readonly quote: Quote; readonly context: QuoteContext} | undefined => {
	const [
		id,
		flat,
		speakerNumber = 0,
		before = 0,
		after = 0,
		confidence = 0,
		kind = 0,
		rule = 0,
		mention = 0,
		cue = 0,
		runnerUpNumber = 0,
		text = 0,
		occurrences = 0,
		ownArticleId = 0,
	] = JSON.parse(lines[at]!) as PackedQuote;
	const [speaker, runnerUp] = [speakerOf(speakerNumber), speakerOf(runnerUpNumber)];
	if (speaker === undefined || runnerUp === undefined) {
		return undefined;
	}

	const parts = flat.flatMap((start, index) => (index % 2 === 0 ? [{start, end: flat[index + 1]!}] : []));
	const attribution = {speaker, mention: unpackPhrase(source, mention), cue: unpackPhrase(source, cue), rule: head.rules[rule]!, confidence, runnerUp};
	return {
		quote: {
			id,
			articleId: ownArticleId === 0 ? articleId : ownArticleId,
			kind: quoteKinds[kind]!,
			text: text === 0 ? wordsOf(source, parts) : text,
			parts,
			attribution,
			occurrences: occurrences === 0 ? [] : occurrences,
		},
		context: {before: unpackContext(source, before, startOf(parts), 'before'), after: unpackContext(source, after, endOf(parts), 'after')},
	};
};

/**
The whole record again, with the help of its summary; undefined where a speaker is missing.
*/
export const unpackRecord = (opened: OpenedRecord, {words, quotes: count, speakers, opening, ...summary}: ArticleSummary, speakerOf: SpeakerOf): ArticleRecord | undefined => {
	const {blocks, rest} = JSON.parse(opened.structure) as Structure;
	const unpacked = opened.lines.map((_, at) => unpackQuote(opened, at, summary.id, speakerOf)?.quote);
	const quotes = unpacked.filter(quote => quote !== undefined);
	// A structure holds all fields of an article that its summary does not.
	const article: Article = {...usual, ...rest, ...summary, text: opened.source, blocks: unpackBlocks(blocks)};
	return quotes.length === unpacked.length ? {article, quotes} : undefined;
};
