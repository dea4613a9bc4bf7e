/*
Queries with a slip of the hand in them, and what they should find: how recall is measured, by tests and by benchmarks alike.
*/
import {foldWords} from '../source/language/fold-words.js';
import type {Quote} from '../source/quotes/quote.js';
import type {ArticleRecord} from '../source/store/quote-store.js';
import {createRandom, type Random} from './random.js';

const wordsOf = ({text, attribution: {speaker}}: Quote): readonly string[] => foldWords(`${text} ${speaker?.name ?? ''} ${speaker?.role ?? ''}`);

/**
A query as typed, and the folded words that were meant: a quote is right where its text, its speaker's name and role hold them all.
*/
export type TypoQuery = {readonly kind: string; readonly typed: string; readonly meant: readonly string[]};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
A word with one slip: two letters swapped, one left out, one doubled or one wrong; never the word itself.
*/
export const mistype = (word: string, random: Random): string => {
	const at = random.below(word.length - 1);
	const [before, letter, next, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1, at + 2), word.slice(at + 2)];
	const slips = [before + next + letter + after, before + next + after, before + letter + letter + next + after, before + letters[random.below(letters.length)]! + next + after];
	const slipped = random.pick(slips);
	return slipped === word ? mistype(word, random) : slipped;
};

type Said = {readonly words: readonly string[]; readonly surname: string};

const saidIn = (records: readonly ArticleRecord[]): readonly Said[] => records.flatMap(({quotes}) => quotes.map(({text, attribution}) =>
	({words: foldWords(text).filter(word => word.length >= 5), surname: foldWords(attribution.speaker?.name ?? '').at(-1) ?? ''})));

/**
`count` queries of each of the four kinds: a mistyped keyword, a mistyped surname, a surname with a mistyped keyword, and two words of one quote, one of them mistyped.
*/
export const createTypoQueries = (records: readonly ArticleRecord[], count: number, seed = 2): readonly TypoQuery[] => {
	const random = createRandom(seed);
	const said = saidIn(records).filter(({words, surname}) => words.length > 3 && surname.length >= 4);
	return Array.from({length: count}, () => {
		const {words, surname} = random.pick(said);
		const [one, other] = [random.pick(words), random.pick(words)];
		const keyword = mistype(one, random);
		return [
			{kind: 'keyword typo', typed: keyword, meant: [one]},
			{kind: 'surname typo', typed: mistype(surname, random), meant: [surname]},
			{kind: 'surname and keyword typo', typed: `${surname} ${keyword}`, meant: [surname, one]},
			{kind: 'two words, one typo', typed: `${other} ${keyword}`, meant: [other, one]},
		];
	}).flat();
};

/**
The right quotes among the first ten found, as a share of ten or of all that there are.
*/
export const recallAtTen = (found: readonly Quote[], {meant}: TypoQuery, existing: number): number => {
	const right = found.slice(0, 10).filter(quote => {
		const words = new Set(wordsOf(quote));
		return meant.every(word => words.has(word));
	});
	return existing === 0 ? 1 : right.length / Math.min(10, existing);
};

/**
How many quotes of all hold the words that each query meant.
*/
export const countMeant = (records: readonly ArticleRecord[], queries: readonly TypoQuery[]): readonly number[] => {
	const holders = new Map<string, Set<number>>(queries.flatMap(({meant}) => meant.map(word => [word, new Set()])));
	const quotes = records.flatMap(record => record.quotes);
	for (const [at, quote] of quotes.entries()) {
		for (const word of wordsOf(quote)) {
			holders.get(word)?.add(at);
		}
	}

	return queries.map(({meant}) => meant.map(word => holders.get(word)!).reduce((all, some) => all.intersection(some)).size);
};
