/*
What an article tells, as far as it can be held beside another: its words, its runs of words, its headline and what is quoted in it.
*/
import {isBodyBlock} from '../article/article.js';
import {findWords} from '../language/find-words.js';
import {foldWord} from '../language/fold-text.js';
import {foldWords} from '../language/fold-words.js';
import {textOf} from '../language/span.js';
import type {ArticleRecord} from '../store/quote-store.js';

/**
How many words in a row are taken for the same wording: fewer anybody writes.
*/
export const runLength = 5;

/**
A quote's words, folded, and everybody's name it may be known by; none where nobody is known to have spoken.
*/
export type QuoteOutline = {readonly words: readonly string[]; readonly speaker: string | null};

/**
What an article tells. `day` counts days since 1970, undefined where no day of publication is known. `terms`: how often each word stands in headline and body, and `shown` how it is written where it first stands; `paragraphs`: the runs of words of each.
*/
export type StoryOutline = {
	readonly id: string;
	readonly lang: string;
	readonly day: number | undefined;
	readonly headline: ReadonlySet<string>;
	readonly terms: ReadonlyMap<string, number>;
	readonly shown: ReadonlyMap<string, string>;
	readonly paragraphs: ReadonlyArray<readonly string[]>;
	readonly runs: ReadonlySet<string>;
	readonly quotes: readonly QuoteOutline[];
};

// The beginning of a story tells which it is: beyond, nothing is compared.
const mostLetters = 60_000;

const millisecondsOfDay = 86_400_000;

/**
The day of a partial ISO date, counted from 1970; undefined where it names none.
*/
export const dayOf = (date: string | null): number | undefined => {
	const at = date === null || date.length < 10 ? NaN : Date.parse(date.slice(0, 10));
	return Number.isNaN(at) ? undefined : at / millisecondsOfDay;
};

/**
The runs of words, `runLength` each, in order.
*/
export const runsOf = (words: readonly string[]): readonly string[] =>
	words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));

type Words = {readonly terms: Map<string, number>; readonly shown: Map<string, string>};

// Counts the words of a stretch of text, and gives them folded, in order.
const countWords = ({terms, shown}: Words, text: string): readonly string[] => findWords(text).flatMap(span => {
	const written = textOf(text, span);
	const word = foldWord(written);
	if (word === '') {
		return [];
	}

	terms.set(word, (terms.get(word) ?? 0) + 1);
	shown.set(word, shown.get(word) ?? written);
	return [word];
});

/**
Outlines an article with its quotes.
*/
export const outlineStory = ({article, quotes}: ArticleRecord): StoryOutline => {
	const {id, lang, headline, text, blocks, published} = article;
	const words: Words = {terms: new Map(), shown: new Map()};
	const bodies = blocks.filter(block => isBodyBlock(block) && block.start < mostLetters).map(({start, end}) => countWords(words, text.slice(start, Math.min(end, mostLetters))));
	const headWords = countWords(words, headline);
	const paragraphs = bodies.map(body => runsOf(body)).filter(runs => runs.length > 0);
	return {
		id,
		lang,
		day: dayOf(published),
		headline: new Set(headWords),
		...words,
		paragraphs,
		runs: new Set(paragraphs.flat()),
		quotes: quotes.map(({text: said, attribution: {speaker}}) => ({words: foldWords(said), speaker: speaker?.name ?? null})),
	};
};
