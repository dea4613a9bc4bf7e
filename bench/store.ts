/*
The store on the disk beside the one in memory, in the same run: writing, size, opening, and search as you type.
*/
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {searchQuotes} from '../source/search/search-quotes.js';
import {createMemoryStore} from '../source/store/memory-store.js';
import type {ArticleRecord, QuoteStore} from '../source/store/quote-store.js';
import type {FileChange} from '../source/store/file-store.js';
import {openSqliteStore, type SqliteStore} from '../source/store/sqlite-store.js';
import {generateRecords} from './generate.js';
import type {Row} from './row.js';
import {createQueries, measureRecall, median, milliseconds, percentile, time, timeKeystrokes} from './search.js';

// Articles that go into one transaction.
const batch = 2000;

const toChange = (record: ArticleRecord): FileChange => ({
	file: {path: record.article.path!, size: record.article.text.length, modified: 1_700_000_000_000.5, hash: '0123456789abcdef', articles: [record.article.id], problem: null},
	records: [record],
});

const putAll = async (store: SqliteStore, records: readonly ArticleRecord[]): Promise<void> => {
	for (let start = 0; start < records.length; start += batch) {
		// eslint-disable-next-line no-await-in-loop -- one batch after the other
		await store.putFiles(records.slice(start, start + batch).map(record => toChange(record)));
	}
};

const open = (file: string): SqliteStore => openSqliteStore(file, {extractor: 'bench'});

// The pace of this machine at this moment: so many steps of a fixed loop, in milliseconds.
const calibrate = (): number => {
	const start = performance.now();
	let value = 0;
	for (let step = 0; step < 50_000_000; step++) {
		value = ((value * 31) + step) % 1_000_003;
	}

	return value < 0 ? 0 : performance.now() - start;
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

// Opening, to the first answer, several times, each with a store that has nothing in memory yet.
const benchOpening = async (file: string, what: string): Promise<readonly Row[]> => {
	const runs = await Array.fromAsync({length: 5}, async () => {
		const opening = performance.now();
		const store = open(file);
		const opened = performance.now();
		const first = await time(async () => searchQuotes(store, 'letter', {isTyping: true}));
		await store.close();
		return {open: opened - opening, first};
	});
	const pace = calibrate();
	const row = (name: string, value: number): Row => ({name: `${name}, ${what}, median of 5`, value: milliseconds(value), peer: `fixed loop ${milliseconds(pace)}`, ratio: (value / pace).toFixed(3)});
	return [row('opening the store', median(runs.map(run => run.open))), row('first query of an opened store', median(runs.map(run => run.first)))];
};

const turns = 3;

// In turns, so that whatever else the machine does meets both.
const timeBoth = async (store: QuoteStore, other: QuoteStore, queries: readonly string[]): Promise<readonly [own: ReadonlyArray<readonly number[]>, peer: ReadonlyArray<readonly number[]>]> => {
	const times = await Array.fromAsync({length: turns}, async () => [await timeKeystrokes(store, queries), await timeKeystrokes(other, queries)] as const);
	return [times.flatMap(([own]) => own), times.flatMap(([, peer]) => peer)];
};

const benchChanges = async (store: SqliteStore, records: readonly ArticleRecord[], what: string): Promise<Row> => {
	const times = await Array.fromAsync(records.slice(0, 20), async record => time(async () => store.putFiles([toChange(record)])));
	return {name: `replacing one article, ${what}, median of 20`, value: milliseconds(median(times))};
};

/**
Measures both forms at so many quotes; a minute at 100,000.
*/
export const benchStore = async (quotes: number): Promise<readonly Row[]> => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'newsread-bench-'));
	const file = path.join(folder, 'store.db');
	const what = `${quotes.toLocaleString('en')} quotes on the disk`;
	try {
		const records = generateRecords({quotes});
		const queries = createQueries(records);
		const writing = open(file);
		const put = await time(async () => putAll(writing, records));
		await writing.close();
		const {size} = statSync(file);
		const opening = await benchOpening(file, what);
		const store = open(file);
		const memory = createMemoryStore();
		const peerPut = await time(async () => memory.put(records));
		const [own, peer] = await timeBoth(store, memory, queries);
		const recall = await measureRecall(store, records, {each: 100, hasPeer: false, what});
		const change = await benchChanges(store, records, what);
		const totals = await time(store.totals);
		await store.close();
		const row = (name: string, share: number): Row => {
			const [value, other] = [own, peer].map(times => median(times.map(round => percentile(round, share))));
			return {name: `keystroke to hits, ${what}: ${name}, median of ${own.length} rounds`, value: milliseconds(value!), peer: `in memory ${milliseconds(other!)}`, ratio: (value! / other!).toFixed(2)};
		};

		return [
			{name: `putting ${what}`, value: milliseconds(put), peer: `in memory ${milliseconds(peerPut)}`, ratio: (put / peerPut).toFixed(2)},
			{name: `size of the file, ${what}`, value: megabytes(size), peer: `${(size / quotes).toFixed(0)} bytes a quote`},
			...opening,
			row('p50', 0.5),
			row('p95', 0.95),
			...recall,
			change,
			{name: `totals after a change, ${what}`, value: milliseconds(totals)},
			{name: `memory of the process, ${what}, records and both stores in it`, value: megabytes(process.memoryUsage.rss())},
		];
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};
