/*
What is damaged is never shown and never stops the program: words, names and heads of articles come back as they were put, or not at all.
*/
/* eslint-disable no-await-in-loop -- a store is asked one thing after the other */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {DatabaseSync} from 'node:sqlite';
import {before, suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {generateRecords} from '../../bench/generate.js';
import {createRandom} from '../../bench/random.js';
import {searchQuotes} from '../../source/search/search-quotes.js';
import {checkStore} from '../../source/store/check-store.js';
import {createMemoryStore} from '../../source/store/memory-store.js';
import type {StoredQuote} from '../../source/store/quote-store.js';
import {openSqliteStore, type SqliteStore} from '../../source/store/sqlite-store.js';
import {StoreError} from '../../source/store/store-error.js';
import {damageBytes} from '../helpers/damage-bytes.js';
import {sampleRecords} from '../helpers/sample-records.js';
import {isSweepFull} from '../helpers/sweep.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const records = [...sampleRecords, ...generateRecords({quotes: 300, words: 400, speakers: 60})];
const everything = {groups: [], phrases: [], filters: {}, limit: Infinity, order: 'newest'} as const;
const open = (file: string): SqliteStore => openSqliteStore(file, {extractor: '1'});

const fill = async (store: SqliteStore) => store.putFiles(records.map(record => ({
	file: {path: record.article.path ?? '', size: 9, modified: 1.5, hash: record.article.id, articles: [record.article.id], problem: null},
	records: [record],
})));

type Truth = {readonly quotes: ReadonlyMap<string, StoredQuote>; readonly articles: ReadonlyMap<string, unknown>; readonly names: ReadonlySet<string>};

const totalOf = async (store: SqliteStore): Promise<number> => {
	const {total} = await store.candidates(everything);
	return total;
};

const learnTruth = async (): Promise<Truth> => {
	const memory = createMemoryStore();
	await memory.put(records);
	const [{candidates}, articles, speakers] = [await memory.candidates(everything), await memory.articles(), await memory.speakers()];
	return {quotes: new Map(candidates.map(stored => [stored.quote.id, stored])), articles: new Map(articles.map(article => [article.id, article])), names: new Set(speakers.flatMap(({names}) => names))};
};

const checkQuotes = (truth: Truth, found: readonly StoredQuote[]): void => {
	for (const {quote, article, context} of found) {
		const {quote: expected, article: head, context: around} = truth.quotes.get(quote.id)!;
		assert.deepEqual({quote, article, context}, {quote: expected, article: head, context: around});
	}
};

// Asks everything; gives how often the store refused.
const askEverything = async (store: SqliteStore, truth: Truth): Promise<number> => {
	const questions: ReadonlyArray<() => Promise<void>> = [
		async () => {
			const {candidates} = await store.candidates(everything);
			checkQuotes(truth, candidates);
		},
		async () => {
			const {candidates} = await store.candidates(everything);
			const names = await store.otherNames(candidates.flatMap(({quote}) => quote.attribution.speaker ?? []));
			// Names that a damaged speaker bore may be missing; a name that nobody bears may not be there.
			assert.deepEqual(names.flat().filter(name => !truth.names.has(name)), []);
		},
		...['the', 'president', 'harbour levy', '"of the"', '@senator', 'lettr'].map(query => async () => {
			const {hits} = await searchQuotes(store, query, {isTyping: true});
			checkQuotes(truth, hits.map(({stored}) => stored));
		}),
		async () => {
			for (const article of await store.articles()) {
				assert.deepEqual(article, truth.articles.get(article.id));
			}
		},
		async () => {
			const speakers = await store.speakers();
			assert.deepEqual(speakers.flatMap(({names}) => names).filter(name => !truth.names.has(name)), []);
		},
		async () => {
			for (const record of records) {
				const read = await store.readRecord(record.article.id);
				assert.ok(read === undefined || JSON.stringify(read.article.text) === JSON.stringify(record.article.text));
				assert.deepEqual(read ?? record, record);
			}
		},
		async () => {
			for (const {path: name, hash, articles, size} of await store.files()) {
				assert.deepEqual([name, articles, size], [records.find(({article}) => article.id === hash)?.article.path, [hash], 9]);
			}
		},
		async () => {
			await store.totals();
		},
		async () => store.put(records.slice(0, 3)),
		async () => store.remove([records[5]!.article.id]),
		async () => store.put(records.slice(5, 6)),
	];
	let refused = 0;
	for (const ask of questions) {
		try {
			await ask();
		} catch (error) {
			if (!(error instanceof StoreError)) {
				throw error;
			}

			refused++;
		}
	}

	return refused;
};

suite('a damaged SQLite store', () => {
	let folder = '';
	let sound = '';
	let truth: Truth;
	before(async () => {
		folder = await makeFolder();
		sound = path.join(folder, 'sound.db');
		truth = await learnTruth();
		const store = open(sound);
		await fill(store);
		await store.close();
	});

	test('is noticed or passed over: nothing wrong is shown, nothing crashes, and it can always be begun anew', async () => {
		const runs = isSweepFull ? 500 : 100;
		const seen = {rebuilt: 0, noticed: 0, unnoticed: 0};
		for (let seed = 1; seed <= runs; seed++) {
			const file = path.join(folder, `damaged-${seed % 2}.db`);
			const random = createRandom(seed * 7919);
			writeFileSync(file, damageBytes(readFileSync(sound), seed, random));
			for (const suffix of ['-wal', '-shm']) {
				assert.ok(!existsSync(file + suffix), suffix);
			}

			const store = open(file);
			await askEverything(store, truth);
			const damage = store.damage();
			seen[store.rebuilt === undefined ? (damage === undefined ? 'unnoticed' : 'noticed') : 'rebuilt']++;
			await store.close();
			const again = open(file);
			// What was found damaged is not met a second time.
			if (damage !== undefined) {
				assert.notEqual(again.rebuilt, undefined, `seed ${seed}: ${damage}`);
				assert.equal(await totalOf(again), 0);
			}

			if (seed % 20 < 4 && (store.rebuilt !== undefined || damage !== undefined)) {
				await fill(again);
				assert.equal(await askEverything(again, truth), 0, `seed ${seed}`);
				assert.equal(await totalOf(again), truth.quotes.size);
			}

			await again.close();
		}

		assert.ok(seen.rebuilt > 0, JSON.stringify(seen));
		assert.ok(seen.noticed > 0, JSON.stringify(seen));
	});

	test('is begun anew where it is no store, with the file kept beside it', async () => {
		for (const [at, content] of ['not a database, but long enough to look at', 'SQLite format 3\u{0}', '\u{0}'.repeat(5000)].entries()) {
			const file = path.join(folder, `none-${at}.db`);
			writeFileSync(file, content);
			const store = open(file);
			assert.match(store.rebuilt ?? '', /\.$/);
			assert.equal(readFileSync(`${file}.damaged`, 'utf8'), content);
			await fill(store);
			assert.equal(await askEverything(store, truth), 0);
			await store.close();
		}

		const foreign = path.join(folder, 'foreign.db');
		const db = new DatabaseSync(foreign);
		db.exec('create table diary (entry)');
		db.close();
		const store = open(foreign);
		assert.equal(store.rebuilt, 'The file of the store held something else.');
		await store.close();
	});

	test('is none yet where its first page was written only, and is begun there', async () => {
		const file = path.join(folder, 'begun.db');
		const db = new DatabaseSync(file);
		db.exec('pragma page_size = 16384; pragma journal_mode = wal');
		db.close();
		assert.ok(statSync(file).size > 0);
		assert.deepEqual(checkStore(file, {extractor: '1'}), {state: 'absent'});
		const store = open(file);
		assert.equal(store.rebuilt, undefined);
		await fill(store);
		await store.close();
		assert.equal(checkStore(file, {extractor: '1'}).state, 'sound');
	});

	test('is looked through where it was not closed, and kept where it is sound', async () => {
		const file = path.join(folder, 'open.db');
		const store = open(file);
		await fill(store);
		for (const [name, isDamaged] of [['killed.db', false], ['killed-and-damaged.db', true]] as const) {
			const copy = path.join(folder, name);
			copyFileSync(file, copy);
			copyFileSync(`${file}-wal`, `${copy}-wal`);
			if (isDamaged) {
				const bytes = readFileSync(`${copy}-wal`);
				writeFileSync(`${copy}-wal`, bytes.fill(0xFF, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 100));
			}

			const copied = open(copy);
			await askEverything(copied, truth);
			// A log that is damaged ends where the damage begins: then nothing was ever committed, but for what was asked.
			assert.equal(await totalOf(copied) === truth.quotes.size, !isDamaged);
			await copied.close();
		}

		await store.close();
	});

	test('several processes write to one store at once, and nothing is lost', async () => {
		const file = path.join(folder, 'shared.db');
		const writer = fileURLToPath(new URL('../fixtures/store-writer.ts', import.meta.url));
		const names = ['berta', 'carla', 'dora', 'emil'];
		const exits = await Promise.all(names.map(async name => once(spawn(process.execPath, ['--import=tsx', writer, file, name, '40'], {stdio: 'inherit'}), 'exit')));
		assert.deepEqual(exits.map(([code]) => code as unknown), [0, 0, 0, 0]);
		const store = open(file);
		assert.equal(store.rebuilt, undefined);
		const files = await store.files();
		assert.equal(files.length, 160);
		assert.deepEqual(await store.totals(), {articles: 160, quotes: 160, speakers: 4});
		const {total} = await searchQuotes(store, 'common word');
		assert.equal(total, 160);
		await store.close();
	});
});
