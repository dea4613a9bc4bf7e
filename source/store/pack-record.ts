/*
An article with its quotes as one text for the disk: a line of what its quotes share, a line for each quote, a line for the article's structure, and the reading text.
Words are kept once: what a quote or its context says is kept as where it stands in the reading text.
*/
import type {Article, Block} from '../article/article.js';
import type {Span} from '../language/span.js';
import type {Occurrence, Phrase, Quote, QuoteKind, Speaker} from '../quotes/quote.js';
import {findContext, type QuoteContext} from './quote-context.js';
import type {ArticleRecord, ArticleSummary} from './quote-store.js';

// Where words stand in the reading text, or the words themselves.
type Stand = readonly [start: number, end: number] | readonly [start: number, end: number, text: string];

// Words of the context: 0 for none, where they stand with a mark of which side is cut short, or as they are.
type Context = 0 | string | readonly [start: number, end: number, cut: 0 | 1 | 2];

type PackedQuote = readonly [
	id: string, kind: QuoteKind, parts: readonly number[], text: 0 | string, speaker: number, mention: 0 | Stand, cue: 0 | Stand,
	rule: number, confidence: number, runnerUp: number, occurrences: 0 | readonly Occurrence[], before: Context, after: Context, articleId?: string,
];

type Head = {readonly rules: readonly string[]};
type Structure = {readonly blocks: ReadonlyArray<string | number | Block>; readonly rest: Partial<Article>};

/**
Gives the number of a speaker, 0 for none, and the other way round.
*/
export type NumberSpeaker = (speaker: Speaker | null) => number;

/**
The speaker of a number; `null` for 0, and undefined where there is none of that number.
*/
export type SpeakerOf = (number: number) => Speaker | null | undefined;

const cutMark = '…';

const packPhrase = (source: string, phrase: Phrase | null): 0 | Stand => {
	if (phrase === null) {
		return 0;
	}

	const {start, end, text} = phrase;
	return source.slice(start, end) === text ? [start, end] : [start, end, text];
};

const unpackPhrase = (source: string, packed: 0 | Stand): Phrase | null => (packed === 0 ? null : {text: packed[2] ?? source.slice(packed[0], packed[1]), start: packed[0], end: packed[1]});

const wordsOf = (source: string, parts: readonly Span[]): string => parts.map(({start, end}) => source.slice(start, end)).join(' ');

const packContext = (source: string, words: string, find: (core: string) => number): Context => {
	if (words === '') {
		return 0;
	}

	const cuts = [0, 1, 2] as const;
	for (const cut of cuts) {
		const core = cut === 0 ? words : (cut === 1 ? words.slice(cutMark.length) : words.slice(0, -cutMark.length));
		const start = find(core);
		if (start !== -1 && unpackContext(source, [start, start + core.length, cut]) === words) {
			return [start, start + core.length, cut];
		}
	}

	return words;
};

const unpackContext = (source: string, packed: Context): string => {
	if (packed === 0 || typeof packed === 'string') {
		return packed === 0 ? '' : packed;
	}

	const [start, end, cut] = packed;
	return (cut === 1 ? cutMark : '') + source.slice(start, end) + (cut === 2 ? cutMark : '');
};

const packQuote = (article: Article, quote: Quote, rules: string[], numberOf: NumberSpeaker): PackedQuote => {
	const {id, kind, parts, text, occurrences, articleId, attribution: {speaker, mention, cue, rule, confidence, runnerUp}} = quote;
	const source = article.text;
	const {before, after} = findContext(article, quote);
	if (!rules.includes(rule)) {
		rules.push(rule);
	}

	const packed: PackedQuote = [
		id, kind, parts.flatMap(({start, end}) => [start, end]), wordsOf(source, parts) === text ? 0 : text, numberOf(speaker), packPhrase(source, mention), packPhrase(source, cue),
		rules.indexOf(rule), confidence, numberOf(runnerUp), occurrences.length === 0 ? 0 : occurrences,
		packContext(source, before, core => source.lastIndexOf(core, parts[0]?.start ?? 0)), packContext(source, after, core => source.indexOf(core, parts.at(-1)?.end ?? 0)),
	];
	return articleId === article.id ? packed : [...packed, articleId] as unknown as PackedQuote;
};

const packBlocks = (blocks: readonly Block[]): Structure['blocks'] => {
	let last = 0;
	return blocks.flatMap((block): ReadonlyArray<string | number | Block> => {
		const {kind, start, end, ...others} = block;
		const packed = Object.keys(others).length > 0 ? [block] : [kind, start - last, end - start];
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
		blocks.push({kind: value as Block['kind'], start, end: start + (packed[at + 2] as number)});
		at += 2;
	}

	return blocks;
};

/**
A record as one text; what its summary holds is left out of it.
*/
export const packRecord = ({article, quotes}: ArticleRecord, numberOf: NumberSpeaker): string => {
	const {id, text, blocks, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, ...rest} = article;
	const rules: string[] = [];
	const lines = quotes.map(quote => JSON.stringify(packQuote(article, quote, rules, numberOf)));
	const head: Head = {rules};
	const structure: Structure = {blocks: packBlocks(blocks), rest};
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
	const [id, kind, flat, text, speakerNumber, mention, cue, rule, confidence, runnerUpNumber, occurrences, before, after, ownArticleId = articleId] = JSON.parse(lines[at]!) as PackedQuote;
	const [speaker, runnerUp] = [speakerOf(speakerNumber), speakerOf(runnerUpNumber)];
	if (speaker === undefined || runnerUp === undefined) {
		return undefined;
	}

	const parts = flat.flatMap((start, index) => (index % 2 === 0 ? [{start, end: flat[index + 1]!}] : []));
	const attribution = {speaker, mention: unpackPhrase(source, mention), cue: unpackPhrase(source, cue), rule: head.rules[rule]!, confidence, runnerUp};
	return {
		quote: {id, articleId: ownArticleId, kind, text: text === 0 ? wordsOf(source, parts) : text, parts, attribution, occurrences: occurrences === 0 ? [] : occurrences},
		context: {before: unpackContext(source, before), after: unpackContext(source, after)},
	};
};

/**
The whole record again, with the help of its summary; undefined where a speaker is missing.
*/
export const unpackRecord = (opened: OpenedRecord, {words, quotes: count, speakers, ...summary}: ArticleSummary, speakerOf: SpeakerOf): ArticleRecord | undefined => {
	const {blocks, rest} = JSON.parse(opened.structure) as Structure;
	const unpacked = opened.lines.map((_, at) => unpackQuote(opened, at, summary.id, speakerOf)?.quote);
	const quotes = unpacked.filter(quote => quote !== undefined);
	// A structure holds all fields of an article that its summary does not.
	const article = {...rest as Article, ...summary, text: opened.source, blocks: unpackBlocks(blocks)};
	return quotes.length === unpacked.length ? {article, quotes} : undefined;
};
