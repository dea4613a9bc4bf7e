/*
A library as a person has it: files in a folder, indexed by the program itself, opened in the reader and searched through its worker.
*/
import {spawn as spawnProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {spawn} from '@lydell/node-pty';
import type {WatchedLibrary} from '../source/library/library.js';
import {createStartWorker} from '../source/library/workers/start-worker.js';
import {openInWorker} from '../source/library/workers/worker-library.js';
import type {ArticleRecord} from '../source/store/quote-store.js';
import {generateRecords} from './generate.js';
import type {Row} from './row.js';
import {createQueries, median, milliseconds, percentile, time} from './search.js';

const topFolder = fileURLToPath(new URL('../', import.meta.url));
const dist = path.join(topFolder, 'dist');
const program = path.join(dist, 'cli.js');

const filesOfFolder = 500;

const formatArticle = ({article: {headline, outlet, section, published}, quotes}: ArticleRecord): string => [
	`---\ntitle: ${JSON.stringify(headline)}\noutlet: ${outlet}\nsection: ${section}\npublished: ${published}\n---`,
	...quotes.map(({text, attribution: {speaker}}) => `“${text.slice(0, -1)},” said ${speaker!.name}, the ${speaker!.role}.`),
].join('\n\n') + '\n';

// Half of them Markdown, half as pasted; all an hour old, as if they had been there.
const writeLibrary = (folder: string, records: readonly ArticleRecord[]): void => {
	const anHourAgo = (Date.now() / 1000) - 3600;
	for (const [at, record] of records.entries()) {
		const within = path.join(folder, `part-${Math.floor(at / filesOfFolder)}`);
		mkdirSync(within, {recursive: true});
		const file = path.join(within, `${at}.${at % 2 === 0 ? 'md' : 'txt'}`);
		writeFileSync(file, formatArticle(record));
		utimesSync(file, anHourAgo, anHourAgo);
	}
};

type Place = {readonly library: string; readonly cache: string};

const environment = ({cache}: Place) => ({...process.env, XDG_CACHE_HOME: cache, TERM: 'xterm-256color', CI: ''});

// The most memory that a process has had, and what it has now, in bytes; 0 where the system does not tell.
const readMemory = (pid: number): {readonly most: number; readonly now: number} => {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const read = (key: string): number => Number(new RegExp(String.raw`${key}:\s+(\d+)`).exec(status)?.[1] ?? 0) * 1024;
		return {most: read('VmHWM'), now: read('VmRSS')};
	} catch {
		return {most: 0, now: 0};
	}
};

type Ended = {readonly seconds: number; readonly most: number};

const runProgram = async (place: Place, ...args: readonly string[]): Promise<Ended> => {
	const startedAt = performance.now();
	const child = spawnProcess(process.execPath, [program, ...args, '--library', place.library], {env: environment(place), stdio: 'ignore'});
	let most = 0;
	const watching = setInterval(() => {
		most = Math.max(most, readMemory(child.pid!).most);
	}, 20);
	const code = await new Promise<number | null>(resolve => {
		child.on('exit', resolve);
	});
	clearInterval(watching);
	if (code !== 0) {
		throw new Error(`newsread ${args.join(' ')} ended with ${code}`);
	}

	return {seconds: (performance.now() - startedAt) / 1000, most};
};

// The memory of an open reader, once its library is in step and something has been searched for.
const measureReader = async (place: Place): Promise<number> => {
	const terminal = spawn(process.execPath, [program, '--library', place.library], {cols: 120, rows: 36, cwd: topFolder, env: environment(place)});
	await delay(6000);
	for (const key of ['s', 'l', 'e', 't', 't', 'e', 'r']) {
		terminal.write(key);
		// eslint-disable-next-line no-await-in-loop -- as it is typed
		await delay(300);
	}

	await delay(2000);
	const {now} = readMemory(terminal.pid);
	terminal.kill('SIGKILL');
	return now;
};

const openAsReader = async ({library, cache}: Place): Promise<WatchedLibrary> => {
	const {findBuild} = await import('../source/config/find-build.js');
	const startWorker = createStartWorker({folder: `${pathToFileURL(path.join(dist, 'library/workers')).href}/`, extension: '.cjs'});
	const opened = await openInWorker({cwd: topFolder, home: os.homedir(), platform: process.platform, env: {XDG_CACHE_HOME: cache}, build: findBuild(program), startWorker}, {folder: library, origin: 'chosen'});
	// Its worker starts once somebody listens.
	opened.onChange(() => undefined);
	return opened;
};

const rounds = 5;

// Typed letter by letter, each letter when the hits of the one before have come.
const timeTyping = async (library: WatchedLibrary, queries: readonly string[]) => {
	const keystrokes = queries.flatMap(query => Array.from(query, (_, at) => query.slice(0, at + 1)));
	const round = async () => Array.fromAsync(keystrokes, async typed => time(async () => library.search(typed, {isTyping: true})));
	const cold = await round();
	return {cold, warm: await Array.fromAsync({length: rounds}, round)};
};

const benchTyping = async (place: Place, queries: readonly string[], what: string): Promise<readonly Row[]> => {
	const library = await openAsReader(place);
	await library.ready;
	const {cold, warm} = await timeTyping(library, queries);
	await library.close();
	const row = (name: string, share: number): Row => ({name: `keystroke to hits through the worker, ${what}: ${name}, median of ${rounds} rounds`, value: milliseconds(median(warm.map(times => percentile(times, share))))});
	return [row('p50', 0.5), row('p95', 0.95), {name: `the same the first time, ${what}: worst`, value: milliseconds(Math.max(...cold))}];
};

const addOne = async (place: Place): Promise<number> => {
	const library = await openAsReader(place);
	await library.ready;
	// A library that nobody asks anything of keeps no program alive.
	const awake = setInterval(() => undefined, 1000);
	const times = await Array.fromAsync({length: 5}, async (_, at) => {
		const before = library.snapshot().totals.articles;
		const {promise, resolve} = Promise.withResolvers<number>();
		const startedAt = performance.now();
		const stop = library.onChange(() => {
			if (library.snapshot().totals.articles > before) {
				resolve(performance.now() - startedAt);
			}
		});
		writeFileSync(path.join(place.library, `one-more-${at}.txt`), `One more, number ${at}\n\n“There is always one more,” said Ann Lee.\n`);
		const taken = await promise;
		stop();
		await delay(500);
		return taken;
	});
	clearInterval(awake);
	await library.close();
	return median(times);
};

// What it costs beside looking for it, reading it and extracting from it.
const putOne = async ({library, cache}: Place): Promise<number> => {
	const [{findStoreFile}, {findBuild}, {openSqliteStore}] = await Promise.all([import('../source/library/sync/choose-store.js'), import('../source/config/find-build.js'), import('../source/store/sqlite-store.js')]);
	const file = findStoreFile({home: os.homedir(), platform: process.platform, env: {XDG_CACHE_HOME: cache}}, library);
	const store = openSqliteStore(file, {extractor: findBuild(program)});
	await store.warm();
	await store.articles();
	const times: number[] = [];
	for (const [at, {article, quotes}] of generateRecords({quotes: 40, seed: 5}).entries()) {
		const [id, path_] = [`put-${at}`, `put-${at}.txt`];
		const record = {article: {...article, id, path: path_}, quotes: quotes.map(quote => ({...quote, articleId: id}))};
		// eslint-disable-next-line no-await-in-loop -- one after the other
		times.push(await time(async () => {
			await store.putFiles([{file: {path: path_, size: 1000, modified: 1, hash: `${at}`, articles: [id], problem: null}, records: [record]}]);
			await store.articles();
			await store.totals();
		}));
	}

	await store.close();
	return median(times);
};

const sizeOf = (folder: string): number => readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile()).reduce((sum, {parentPath, name}) => sum + statSync(path.join(parentPath, name)).size, 0);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/**
Measures a library of so many quotes, some seven an article, of which the program has to be built (`npm run build`).
*/
export const benchLibrary = async (quotes: number): Promise<readonly Row[]> => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'newsread-bench-'));
	const place = {library: path.join(folder, 'articles'), cache: path.join(folder, 'cache')};
	try {
		const records = generateRecords({quotes});
		writeLibrary(place.library, records);
		const queries = createQueries(records);
		const [articles, what] = [records.length, `${quotes.toLocaleString('en')} quotes in ${records.length.toLocaleString('en')} files`];
		const index = await runProgram(place, 'index');
		const again = await Array.fromAsync({length: 3}, async () => runProgram(place, 'index'));
		const size = sizeOf(place.cache);
		const bare = await Array.fromAsync({length: 3}, async () => runProgram(place, '--version'));
		const nothing = median(again.map(({seconds}) => seconds)) * 1000;
		const version = median(bare.map(({seconds}) => seconds)) * 1000;
		const typing = await benchTyping(place, queries, what);
		const reader = await measureReader(place);
		const one = await addOne(place);
		const put = await putOne(place);
		return [
			{name: `indexing ${what}`, value: `${(articles / index.seconds).toFixed(0)} articles a second`, peer: `${index.seconds.toFixed(1)} s on ${os.availableParallelism()} cores`},
			{name: `the store of ${what}`, value: megabytes(size), peer: `${(size / quotes).toFixed(0)} bytes a quote`},
			{name: 'memory while indexing, at most', value: megabytes(index.most)},
			{name: `nothing changed, ${what}: the whole of newsread index`, value: milliseconds(nothing), peer: `newsread --version ${milliseconds(version)}`, ratio: (nothing / version).toFixed(1)},
			...typing,
			{name: `memory of the open reader, ${what}`, value: megabytes(reader)},
			{name: `one article added to the folder, ${what}: until the reader knows it`, value: milliseconds(one)},
			{name: `the same once it is parsed, ${what}`, value: milliseconds(put)},
		];
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};
