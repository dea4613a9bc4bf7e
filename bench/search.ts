/*
Search as you type: from a keystroke to the hits, and how much of what was meant is found in spite of slips; beside plain fuse.js over all quotes in the same run.
*/
import {performance} from 'node:perf_hooks';
import Fuse from 'fuse.js';
import type {Quote} from '../source/quotes/quote.js';
import {searchQuotes} from '../source/search/search-quotes.js';
import {createMemoryStore} from '../source/store/memory-store.js';
import type {ArticleRecord, QuoteStore} from '../source/store/quote-store.js';
import {generateRecords} from './generate.js';
import {createRandom} from './random.js';
import type {Row} from './row.js';
import {countMeant, createTypoQueries, mistype, recallAtTen, type TypoQuery} from './typos.js';

type Sample = {readonly words: readonly string[]; readonly word: string; readonly surname: string};

const sampleQuotes = (records: readonly ArticleRecord[], count: number): readonly Sample[] => {
	const random = createRandom(3);
	return Array.from({length: count}, () => {
		const {text, attribution} = random.pick(random.pick(records).quotes);
		const words = text.toLowerCase().replaceAll('.', '').split(' ');
		const long = words.filter(word => word.length >= 6);
		return {words, word: random.pick(long.length > 0 ? long : words), surname: attribution.speaker!.name.split(' ').at(-1)!.toLowerCase()};
	});
};

/**
Twenty queries as people type them: common and rare words, a phrase, slips, beginnings, surnames alone and with a keyword, stop words, a filter, an exclusion.
*/
export const createQueries = (records: readonly ArticleRecord[]): readonly string[] => {
	const random = createRandom(4);
	const samples = sampleQuotes(records, 16);
	const [phrase, ...others] = samples.map(({words}) => words.slice(1, 4).join(' '));
	const word = (at: number): string => samples[at]!.word;
	const surname = (at: number): string => samples[at]!.surname;
	return [
		'letter',
		'president',
		's',
		'the of and to',
		`"${phrase}"`,
		others[0]!,
		word(0),
		word(1),
		mistype(word(2), random),
		mistype(word(3), random),
		word(4).slice(0, 5),
		word(5).slice(0, 5),
		surname(6),
		mistype(surname(7), random),
		mistype(surname(8), random),
		`${surname(9)} ${word(9)}`,
		`${surname(10)} ${mistype(word(10), random)}`,
		`speaker:${surname(11)} ${word(11)}`,
		'letter after:2018',
		`${word(12)} -letter`,
	];
};

/**
The time below which a share of all lie.
*/
export const percentile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

/**
How long something takes, in milliseconds.
*/
export const time = async (run: () => unknown): Promise<number> => {
	const start = performance.now();
	await run();
	return performance.now() - start;
};

const rounds = 5;

/**
Every query is typed letter by letter, in several rounds after one that does not count; the times of each round.
*/
export const timeKeystrokes = async (store: QuoteStore, queries: readonly string[]): Promise<ReadonlyArray<readonly number[]>> => {
	const keystrokes = queries.flatMap(query => Array.from(query, (_, at) => query.slice(0, at + 1)));
	const times = await Array.fromAsync({length: 1 + rounds}, async () =>
		Array.fromAsync(keystrokes, async typed => time(async () => searchQuotes(store, typed, {isTyping: true}))));
	return times.slice(1);
};

/**
The value in the middle.
*/
export const median = (values: readonly number[]): number => percentile(values, 0.5);

const createPlainFuse = (records: readonly ArticleRecord[]): Fuse<Quote> => new Fuse(records.flatMap(({quotes}) => quotes), {
	keys: ['text', 'attribution.speaker.name'],
	includeMatches: true,
	ignoreLocation: true,
	threshold: 0.3,
	useTokenSearch: true,
	tokenMatch: 'all',
});

/**
A time as it is shown.
*/
export const milliseconds = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;

const benchSpeed = async (quotes: number, peerQueries: number): Promise<readonly Row[]> => {
	const records = generateRecords({quotes});
	const queries = createQueries(records);
	const store = createMemoryStore();
	const put = await time(async () => store.put(records));
	const times = await timeKeystrokes(store, queries);
	const fuse = createPlainFuse(records);
	const peerTimes = await Array.fromAsync(queries.slice(-peerQueries), async query => time(() => fuse.search(query, {limit: 200})));
	const size = quotes.toLocaleString('en');
	const row = (name: string, share: number): Row => {
		const [own, peer] = [median(times.map(round => percentile(round, share))), percentile(peerTimes, share)];
		return {
			name: `keystroke to hits, ${size} quotes in memory: ${name}, median of ${rounds} rounds`,
			value: milliseconds(own),
			peer: `plain fuse.js ${milliseconds(peer)}`,
			ratio: (own / peer).toFixed(4),
		};
	};

	return [row('p50', 0.5), row('p95', 0.95), {name: `putting ${size} quotes into the store in memory`, value: milliseconds(put)}];
};

const meanRecall = (queries: readonly TypoQuery[], existing: readonly number[], found: ReadonlyArray<readonly Quote[]>, kind: string): string => {
	const recalls = queries.flatMap((query, at) => (query.kind === kind ? [recallAtTen(found[at]!, query, existing[at]!)] : []));
	return (recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toFixed(2);
};

/**
How many of the right quotes are among the first ten for queries with slips, so many of each kind, in a store of these records.
*/
export const measureRecall = async (store: QuoteStore, records: readonly ArticleRecord[], {each, hasPeer, what}: {readonly each: number; readonly hasPeer: boolean; readonly what: string}): Promise<readonly Row[]> => {
	const queries = createTypoQueries(records, each);
	const existing = countMeant(records, queries);
	const answers = await Promise.all(queries.map(async ({typed}) => searchQuotes(store, typed, {limit: 10})));
	const found = answers.map(({hits}) => hits.map(({stored}) => stored.quote));
	const fuse = hasPeer ? createPlainFuse(records) : undefined;
	const peerFound = queries.map(({typed}) => fuse?.search(typed, {limit: 10}).map(({item}) => item) ?? []);
	const kinds = [...new Set(queries.map(({kind}) => kind))];
	return kinds.map(kind => ({
		name: `recall@10, ${what}: ${kind}`,
		value: meanRecall(queries, existing, found, kind),
		...(hasPeer && {peer: `plain fuse.js ${meanRecall(queries, existing, peerFound, kind)}`}),
	}));
};

const benchRecall = async (quotes: number, each: number, hasPeer: boolean): Promise<readonly Row[]> => {
	const records = generateRecords({quotes});
	const store = createMemoryStore();
	await store.put(records);
	return measureRecall(store, records, {each, hasPeer, what: `${quotes.toLocaleString('en')} quotes`});
};

/**
Measures speed at 10,000 and 100,000 quotes and recall at both; some minutes at most, most of them the peer's.
*/
export const benchSearch = async (): Promise<readonly Row[]> => [
	...await benchSpeed(10_000, 20),
	...await benchSpeed(100_000, 6),
	...await benchRecall(10_000, 25, true),
	...await benchRecall(100_000, 100, false),
];
