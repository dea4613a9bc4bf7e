import {NewsreadError} from '../errors.js';
import type {Library} from './library.js';
import type {ReadingRecord} from './reading-record.js';
import type {SavedSearch} from './record/entries.js';
import type * as SavedSearches from './saved-searches.js';
import type {Look} from './saved-searches.js';

/**
The saved searches of an open library, for who keeps the library open. Every function rejects with a NewsreadError where the reading record cannot be used, or there is no search of that name.
*/
export type SearchKeeper = {
	readonly list: () => Promise<readonly SavedSearch[]>;

	/**
	Saves a query under a name; all that it finds now counts as seen.
	*/
	readonly save: (name: string, query: string) => Promise<SavedSearch>;

	/**
	What a saved search finds; the first `shown` hits are no longer new from then on.
	*/
	readonly look: (name: string, shown: number) => Promise<Look>;

	/**
	What a person should know of what happened to the record meanwhile, a sentence each, told once.
	*/
	readonly takeNotes: () => readonly string[];
};

/**
Builds the keeper of a library's searches. `open` gives the reading record, which is closed again after each use.
*/
export const createSearchKeeper = (library: Pick<Library, 'search'>, open: () => Promise<ReadingRecord>, now: () => Date): SearchKeeper => {
	const notes: string[] = [];
	const use = async <Value>(run: (how: typeof SavedSearches, record: ReadingRecord) => Value): Promise<Value> => {
		// Fetched where it is asked for: who only reads waits for none of it.
		const [how, record] = await Promise.all([import('./saved-searches.js'), open()]);
		try {
			return run(how, record);
		} finally {
			record.close();
			notes.push(...record.takeNotes());
		}
	};

	return {
		list: async () => use(({listSearches}, record) => listSearches(record)),
		async save(name, query) {
			const result = await library.search(query, {limit: Number.MAX_SAFE_INTEGER});
			return use(({saveSearch}, record) => saveSearch(record, {name, query, result, now: now().toISOString()}));
		},
		async look(name, shown) {
			const {lookAtSearch} = await import('./saved-searches.js');
			const look = await lookAtSearch(library, await use(({findSearch}, record) => findSearch(record, name)));
			try {
				await use(({markSeen}, record) => {
					markSeen(record, look, {hits: look.result.hits.slice(0, shown), now: now().toISOString()});
				});
			} catch (error) {
				if (!(error instanceof NewsreadError)) {
					throw error;
				}

				// What may not be written can still be read; what is new will be so once more.
				notes.push(error.message);
			}

			return look;
		},
		takeNotes: () => notes.splice(0),
	};
};
