import {openLibrary, type LibraryHost, type OpenLibrary} from '../../source/library/open-library.js';
import type {Patience} from '../../source/library/sync/standing.js';
import {createFakeHost} from './fake-host.js';
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
