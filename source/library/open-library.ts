import type {Host} from '../config/host.js';
import {createMemoryStore} from '../store/memory-store.js';
import type {Library} from './library.js';
import {findLibraryRoot} from './library-root.js';
import type {LibrarySource} from './library-source.js';
import {listFiles} from './list-files.js';
import type {Held, Loading} from './load-files.js';
import {createSnapshotKeeper} from './snapshot-keeper.js';

const defaultLimit = 200;

/**
A library of files: it also knows where an article's file stands (absolute path; undefined for an unknown id).
*/
export type OpenLibrary = Library & {
	readonly fileOf: (id: string) => string | undefined;

	/**
	Whether it is one file given by its path.
	*/
	readonly isFile: boolean;
};

/**
Opens a library and answers at once; its files are read in the background, newest first, and every file that cannot be opened is a problem of the snapshot.
Throws a NewsreadError where the folder or a path is not there.
*/
export const openLibrary = async (host: Pick<Host, 'cwd' | 'home' | 'platform'>, source: LibrarySource): Promise<OpenLibrary> => {
	const {root, folder, only, isFile} = await findLibraryRoot(host, source);
	const store = createMemoryStore();
	const keeper = createSnapshotKeeper(store);
	const held = new Map<string, Held>();
	let isClosed = false;
	const loading: Loading = {store, keeper, held, isClosed: () => isClosed};

	const load = async (): Promise<void> => {
		const {files, problems} = await listFiles(root, only);
		keeper.note({problems, progress: {done: 0, total: files.length}});
		// Fetched while the first frame is already on the screen: reading and extracting are most of the program.
		const {loadFiles} = await import('./load-files.js');
		await loadFiles(loading, files);
		if (!isClosed) {
			await keeper.settle();
		}
	};

	return {
		folder,
		isFile,
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
