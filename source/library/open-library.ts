import {performance} from 'node:perf_hooks';
import {setImmediate} from 'node:timers/promises';
import type {Host} from '../config/host.js';
import {hashText} from '../language/hash-text.js';
import {createMemoryStore} from '../store/memory-store.js';
import type {ArticleRecord, QuoteStore} from '../store/quote-store.js';
import {extractQuotes} from '../quotes/extract-quotes.js';
import type {Library} from './library.js';
import {findLibraryRoot} from './library-root.js';
import type {LibrarySource} from './library-source.js';
import {listFiles, type LibraryFile} from './list-files.js';
import {parseFile, readBytes, type FileBytes} from './load-file.js';
import {createSnapshotKeeper, type SnapshotKeeper} from './snapshot-keeper.js';

// How long the program may be busy at a stretch, in milliseconds: half of a frame, so that keys are answered within one.
const longestSlice = 8;

// Files read ahead while one is parsed.
const readAhead = 8;

const defaultLimit = 200;

/**
A library of files: it also knows where an article's file stands (absolute path; undefined for an unknown id).
*/
export type OpenLibrary = Library & {
	readonly fileOf: (id: string) => string | undefined;
};

type Held = {
	readonly record: ArticleRecord;
	readonly file: LibraryFile;
};

type Loading = {
	readonly store: QuoteStore;
	readonly keeper: SnapshotKeeper;
	readonly held: Map<string, Held>;
	readonly isClosed: () => boolean;
};

const keep = ({held}: Loading, file: LibraryFile, record: ArticleRecord): ArticleRecord => {
	const {article} = record;
	if (!held.has(article.id)) {
		held.set(article.id, {record, file});
		return record;
	}

	// A copy of a file brings the id of its original; both must be found.
	const copy = {...article, id: hashText(file.path)};
	const copied = {article: copy, quotes: extractQuotes(copy)};
	held.set(copy.id, {record: copied, file});
	return copied;
};

async function * readInOrder(files: readonly LibraryFile[]): AsyncGenerator<readonly [LibraryFile, FileBytes]> {
	const queue: Array<Promise<readonly [LibraryFile, FileBytes]>> = [];
	const read = async (file: LibraryFile): Promise<readonly [LibraryFile, FileBytes]> => [file, await readBytes(file)];
	for (const file of files) {
		queue.push(read(file));
		if (queue.length >= readAhead) {
			yield queue.shift()!;
		}
	}

	yield * queue;
}

const loadFiles = async (loading: Loading, files: readonly LibraryFile[]): Promise<void> => {
	const {store, keeper, isClosed} = loading;
	let batch: ArticleRecord[] = [];
	let done = 0;
	let sliceEnd = performance.now() + longestSlice;
	for await (const [file, read] of readInOrder(files)) {
		if (isClosed()) {
			return;
		}

		const {record, problem} = 'bytes' in read ? parseFile(read.bytes, {path: file.path, id: hashText(file.path)}) : {record: undefined, problem: read.problem};
		if (record !== undefined) {
			batch.push(keep(loading, file, record));
		}

		done++;
		keeper.note({problems: problem === undefined ? [] : [problem], progress: {done, total: files.length}});
		if (!(performance.now() >= sliceEnd)) {
			continue;
		}

		await store.put(batch);
		batch = [];
		await keeper.refresh();
		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
	}

	await store.put(batch);
};

/**
Opens a library and answers at once; its files are read in the background, newest first, and every file that cannot be opened is a problem of the snapshot.
Throws a NewsreadError where the folder or a path is not there.
*/
export const openLibrary = async (host: Pick<Host, 'cwd' | 'home' | 'platform'>, source: LibrarySource): Promise<OpenLibrary> => {
	const {root, folder, only} = await findLibraryRoot(host, source);
	const store = createMemoryStore();
	const keeper = createSnapshotKeeper(store);
	const held = new Map<string, Held>();
	let isClosed = false;
	const loading: Loading = {store, keeper, held, isClosed: () => isClosed};

	const load = async (): Promise<void> => {
		const {files, problems} = await listFiles(root, only);
		keeper.note({problems, progress: {done: 0, total: files.length}});
		await loadFiles(loading, files);
		if (!isClosed) {
			await keeper.settle();
		}
	};

	return {
		folder,
		isSample: source.origin === 'sample' && source.paths === undefined,
		ready: load(),
		snapshot: keeper.snapshot,
		onChange: keeper.onChange,
		read: async id => held.get(id)?.record,
		fileOf: id => held.get(id)?.file.absolute,
		async search(query, {limit = defaultLimit, order, isTyping = false} = {}) {
			// Fetched with the first search: who lists or reads waits for none of it.
			const {searchQuotes} = await import('../search/search-quotes.js');
			return searchQuotes(store, query, {limit, order, isTyping});
		},
		speakers: store.speakers,
		async close() {
			isClosed = true;
			await store.close();
		},
	};
};
