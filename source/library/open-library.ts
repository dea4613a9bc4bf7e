import path from 'node:path';
import type {Host} from '../config/host.js';
import {resolvePath} from '../config/resolve-path.js';
import {createMemoryStore} from '../store/memory-store.js';
import {createCorrectionKeeper, type CorrectionKeeper, type Corrections} from './corrections/corrections.js';
import {correctionsName} from './corrections/corrections-name.js';
import type {Library} from './library.js';
import {findLibraryRoot, type LibraryRoot} from './library-root.js';
import type {LibrarySource} from './library-source.js';
import {isInside, listFiles, relativeTo} from './list-files.js';
import type {Held, Loading} from './load-files.js';
import type {SearchAll} from './reported-speech.js';
import {createSnapshotKeeper} from './snapshot-keeper.js';

/**
A library of files: it also knows where an article's file stands (absolute path; undefined for an unknown id), and takes corrections.
*/
export type OpenLibrary = Library & {
	readonly fileOf: (id: string) => string | undefined;

	/**
	Whether it is one file given by its path.
	*/
	readonly isFile: boolean;
	readonly corrections: Corrections;
};

// Whether what is opened stands in the source's own folder, and not elsewhere.
const isOf = (host: Pick<Host, 'cwd' | 'home' | 'platform'>, {folder}: LibrarySource, root: string): boolean => folder !== undefined && resolvePath(host, folder) === root;

const shareCorrections = (loading: Loading, {file, add, undo}: Corrections): Corrections => {
	const correctAll = async (): Promise<void> => {
		const {correctHeld} = await import('./load-files.js');
		await correctHeld(loading);
	};

	return {
		file,
		async add(correction) {
			await add(correction);
			await correctAll();
		},
		async undo() {
			const dropped = await undo();
			await correctAll();
			return dropped;
		},
	};
};

const keepCorrections = (host: Pick<Host, 'cwd' | 'home' | 'platform'>, source: LibrarySource, root: string): CorrectionKeeper => {
	const file = isOf(host, source, root) && source.corrections !== undefined ? source.corrections : path.join(root, correctionsName);
	return createCorrectionKeeper(file, isInside(root, file) ? relativeTo(root, file) : file);
};

const load = async (loading: Loading, {root, only}: Pick<LibraryRoot, 'root' | 'only'>): Promise<void> => {
	const {keeper, corrections, isClosed} = loading;
	const {files, problems} = await listFiles(root, only);
	keeper.note({problems, progress: {done: 0, total: files.length}});
	keeper.note({problems: await corrections.load()});
	// Fetched while the first frame is already on the screen: reading and extracting are most of the program.
	const {loadFiles} = await import('./load-files.js');
	await loadFiles(loading, files);
	if (isClosed()) {
		return;
	}

	// A quote that is not among some of the articles may be in another.
	keeper.note({problems: only.length === 1 && only[0] === root ? corrections.orphans() : []});
	await keeper.settle();
};

const defaultLimit = 200;

/**
Opens a library and answers at once; its files are read in the background, newest first, and every file that cannot be opened is a problem of the snapshot.
Throws a NewsreadError where the folder or a path is not there.
*/
export const openLibrary = async (host: Pick<Host, 'cwd' | 'home' | 'platform'>, source: LibrarySource): Promise<OpenLibrary> => {
	const {root, folder, only, isFile} = await findLibraryRoot(host, source);
	const store = createMemoryStore();
	const keeper = createSnapshotKeeper(store);
	const held = new Map<string, Held>();
	const corrections = keepCorrections(host, source, root);
	let isClosed = false;
	const loading: Loading = {store, keeper, held, corrections, isClosed: () => isClosed};
	let searching: Promise<SearchAll> | undefined;

	return {
		folder,
		isFile,
		isSample: source.origin === 'sample' && source.paths === undefined,
		ready: load(loading, {root, only}),
		snapshot: keeper.snapshot,
		onChange: keeper.onChange,
		read: async id => held.get(id)?.record,
		fileOf: id => held.get(id)?.file.absolute,
		async search(query, {limit = defaultLimit, order, isTyping = false} = {}) {
			// Fetched with the first search: who lists or reads waits for none of it.
			searching ??= import('./reported-speech.js').then(({createSearchAll}) => createSearchAll(loading));
			const search = await searching;
			return search(query, {limit, order, isTyping});
		},
		speakers: store.speakers,
		corrections: shareCorrections(loading, corrections),
		async close() {
			isClosed = true;
			await store.close();
		},
	};
};
