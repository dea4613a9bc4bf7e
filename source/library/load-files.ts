import {performance} from 'node:perf_hooks';
import {setImmediate} from 'node:timers/promises';
import {hashText} from '../language/hash-text.js';
import {extractQuotes} from '../quotes/extract-quotes.js';
import type {ArticleRecord, QuoteStore} from '../store/quote-store.js';
import type {CorrectionKeeper} from './corrections/corrections.js';
import type {LibraryFile} from './list-files.js';
import {parseFile, readBytes, type FileBytes} from './load-file.js';
import type {SnapshotKeeper} from './snapshot-keeper.js';

// How long the program may be busy at a stretch, in milliseconds: half of a frame, so that keys are answered within one.
const longestSlice = 8;

// Files read ahead while one is parsed.
const readAhead = 8;

/**
An article that is held, as corrected and as it was detected, with the file it came from.
*/
export type Held = {
	readonly record: ArticleRecord;
	readonly detected: ArticleRecord;
	readonly file: LibraryFile;
};

/**
A library being loaded: where articles go, who is told, and whether it is still wanted.
*/
export type Loading = {
	readonly store: QuoteStore;
	readonly keeper: SnapshotKeeper;
	readonly held: Map<string, Held>;
	readonly corrections: CorrectionKeeper;
	readonly isClosed: () => boolean;
};

// Another file may have brought even the id that a path gives: one that was printed by newsread and saved beside its original.
const findFreeId = (held: ReadonlyMap<string, Held>, path: string): string => {
	let id = hashText(path);
	for (let number = 2; held.has(id); number++) {
		id = hashText(`${path}\n${number}`);
	}

	return id;
};

// Gives the id that it is held under.
const keep = ({held, corrections}: Loading, file: LibraryFile, detected: ArticleRecord): string => {
	const {article} = detected;
	if (!held.has(article.id)) {
		held.set(article.id, {record: corrections.apply(detected), detected, file});
		return article.id;
	}

	// A copy of a file brings the id of its original; both must be found.
	const copy = {...article, id: findFreeId(held, file.path)};
	const copied = {article: copy, quotes: extractQuotes(copy)};
	held.set(copy.id, {record: corrections.apply(copied), detected: copied, file});
	return copy.id;
};

// What is held by now: it may have been corrected since it was read.
const putHeld = async ({store, held}: Loading, ids: readonly string[]): Promise<void> => store.put(ids.map(id => held.get(id)!.record));

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

/**
Reads, parses and extracts files in their order, in slices short enough that keys are answered meanwhile.
*/
export const loadFiles = async (loading: Loading, files: readonly LibraryFile[]): Promise<void> => {
	const {keeper, isClosed} = loading;
	let batch: string[] = [];
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

		await putHeld(loading, batch);
		batch = [];
		await keeper.refresh();
		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
	}

	await putHeld(loading, batch);
};

/**
Lays corrections anew over all that is held, in slices as above, and puts what is another now into the store.
*/
export const correctHeld = async (loading: Loading): Promise<void> => {
	const {held, corrections, keeper, isClosed} = loading;
	const changed: string[] = [];
	let sliceEnd = performance.now() + longestSlice;
	for (const [id, {record, detected, file}] of held) {
		const corrected = corrections.apply(detected);
		if (corrected !== record) {
			held.set(id, {record: corrected, detected, file});
			changed.push(id);
		}

		if (!(performance.now() >= sliceEnd)) {
			continue;
		}

		// eslint-disable-next-line no-await-in-loop -- keys are answered in between
		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
	}

	if (isClosed()) {
		return;
	}

	await putHeld(loading, changed);
	await keeper.settle();
};
