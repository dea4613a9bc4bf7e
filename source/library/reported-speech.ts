/*
Reported speech, without quotation marks, of a library: found only once somebody asks for it, and searched as quotes are.
*/
import {performance} from 'node:perf_hooks';
import {setImmediate} from 'node:timers/promises';
import {extractQuotes} from '../quotes/extract-quotes.js';
import {parseQuery} from '../search/parse-query.js';
import type {SearchResult} from '../search/query.js';
import {searchQuotes, type SearchQuotesOptions} from '../search/search-quotes.js';
import {createMemoryStore} from '../store/memory-store.js';
import type {ArticleRecord, QuoteStore} from '../store/quote-store.js';
import type {Loading} from './load-files.js';

// As loading a library: keys are answered in between.
const longestSlice = 8;

/**
Searches the quotes of a library, and its reported speech where a query asks for that kind.
*/
export type SearchAll = (query: string, options: SearchQuotesOptions) => Promise<SearchResult>;

const isWanted = (query: string, {isTyping = false}: SearchQuotesOptions): boolean => parseQuery(query, {isTyping}).filters.kinds?.includes('indirect') === true;

// With the quotes: a query may ask for both, in one order.
const findAll = ({article}: ArticleRecord): ArticleRecord => ({article, quotes: extractQuotes(article, {isIndirectWanted: true})});

type Reported = {readonly store: QuoteStore; readonly known: Map<string, ArticleRecord>};

// Looks for reported speech in what has come or changed, and forgets what is gone.
const bringUpToDate = async ({held, corrections}: Pick<Loading, 'held' | 'corrections'>, {store, known}: Reported): Promise<void> => {
	const gone = [...known.keys()].filter(id => !held.has(id));
	for (const id of gone) {
		known.delete(id);
	}

	await store.remove(gone);
	const changed: Array<{readonly id: string; readonly seen: ArticleRecord; readonly found: ArticleRecord}> = [];
	let sliceEnd = performance.now() + longestSlice;
	for (const [id, {record, detected}] of held) {
		if (known.get(id) === record) {
			continue;
		}

		changed.push({id, seen: record, found: corrections.apply(findAll(detected))});
		if (performance.now() < sliceEnd) {
			continue;
		}

		// eslint-disable-next-line no-await-in-loop -- keys are answered in between
		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
	}

	await store.put(changed.map(({found}) => found));
	for (const {id, seen} of changed) {
		known.set(id, seen);
	}
};

/**
Builds the search of a library that is being loaded or is loaded.
*/
export const createSearchAll = (loading: Pick<Loading, 'store' | 'held' | 'corrections'>): SearchAll => {
	// `known`: the record of an article for which reported speech was last looked for; it is looked for anew where that has changed.
	const reported: Reported = {store: createMemoryStore(), known: new Map()};
	// One after another: a key pressed meanwhile waits for what the one before has begun.
	let updates: Promise<unknown> = Promise.resolve();
	return async (query, options) => {
		if (!isWanted(query, options)) {
			return searchQuotes(loading.store, query, options);
		}

		const before = updates;
		const update = (async () => {
			await before;
			await bringUpToDate(loading, reported);
		})();
		// Who asked is told of a failure, and who asks next tries again.
		updates = Promise.allSettled([update]);
		await update;
		return searchQuotes(reported.store, query, options);
	};
};
