import {readFileSync} from 'node:fs';
import {openLibrary, type LibraryHost, type OpenLibrary} from '../../source/library/open-library.js';
import type {Patience} from '../../source/library/sync/standing.js';
import {findStoreFile} from '../../source/library/sync/choose-store.js';
import {createFakeHost} from './fake-host.js';
import {makeNews} from './news-files.js';
import {smallLibrary} from './small-library.js';
import {makeFolder} from './temporary-folder.js';

/**
A person's machine with a cache, on which the program was built as told.
*/
export const makeKeepingHost = async (build = 'one'): Promise<LibraryHost> => createFakeHost({home: await makeFolder(), build}).host;

/**
Opens a library, asks it something when it is ready, and closes it.
*/
export const useLibrary = async <Value>(host: LibraryHost, folder: string, ask: (library: OpenLibrary) => Promise<Value>, patience: Patience = 'all'): Promise<Value> => {
	const library = await openLibrary(host, {folder, origin: 'chosen'}, {patience});
	try {
		await library.ready;
		return await ask(library);
	} finally {
		await library.close();
	}
};

/**
All that a library shows, with what it finds for some queries.
*/
export const describeLibrary = async (library: OpenLibrary, queries: readonly string[]) => {
	const [articles, speakers, totals] = await Promise.all([library.articles(), library.speakers(), library.totals()]);
	return {
		articles, speakers, totals,
		records: await Promise.all(articles.map(async ({id}) => library.read(id))),
		hits: await Promise.all(queries.map(async query => library.search(query))),
		problems: library.status().problems,
	};
};

/**
What a library that nothing was kept of shows.
*/
export const describeAnew = async (folder: string, queries: readonly string[]) => useLibrary(createFakeHost().host, folder, async library => describeLibrary(library, queries));

/**
A small library with its store: `ask` opens it and describes it, `truth` is that without the problems where nothing was kept, and `file` is the store, which is `sound` as it stands.
*/
export const keepSmallLibrary = async (queries: readonly string[]) => {
	const [host, folder] = [await makeKeepingHost(), await makeFolder({...makeNews(16), ...smallLibrary})];
	const ask = async () => useLibrary(host, folder, async library => describeLibrary(library, queries));
	const {problems: _, ...truth} = await describeAnew(folder, queries);
	await ask();
	const file = findStoreFile(host, folder);
	return {ask, truth, file, sound: readFileSync(file)};
};
