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

const readKinds = (query: string, {isTyping = false}: SearchQuotesOptions): {readonly isWanted: boolean; readonly isOnly: boolean} => {
	const kinds = parseQuery(query, {isTyping}).filters.kinds ?? [];
	return {isWanted: kinds.includes('indirect'), isOnly: kinds.every(kind => kind === 'indirect')};
};

const findReported = ({article}: ArticleRecord): ArticleRecord => ({article, quotes: extractQuotes(article, {isIndirectWanted: true}).filter(({kind}) => kind === 'indirect')});

// Quotes first, then reported speech that fits as well.
const joinResults = (quoted: SearchResult, reported: SearchResult, limit: number): SearchResult =>
	({query: quoted.query, total: quoted.total + reported.total, hits: [...quoted.hits, ...reported.hits].sort((a, b) => a.score - b.score).slice(0, limit)});

type Reported = {readonly store: QuoteStore; readonly known: Map<string, ArticleRecord>};

// Looks for reported speech in what has come or changed, and forgets what is gone.
const bringUpToDate = async ({held, corrections}: Pick<Loading, 'held' | 'corrections'>, {store, known}: Reported): Promise<void> => {
	const gone = [...known.keys()].filter(id => !held.has(id));
	for (const id of gone) {
		known.delete(id);
	}

	await store.remove(gone);
	const changed: ArticleRecord[] = [];
	let sliceEnd = performance.now() + longestSlice;
	for (const [id, {record, detected}] of held) {
		if (known.get(id) === record) {
			continue;
		}

		known.set(id, record);
		changed.push(corrections.apply(findReported(detected)));
		if (performance.now() < sliceEnd) {
			continue;
		}

		// eslint-disable-next-line no-await-in-loop -- keys are answered in between
		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
	}

	await store.put(changed);
};

/**
Builds the search of a library that is being loaded or is loaded.
*/
export const createSearchAll = (loading: Pick<Loading, 'store' | 'held' | 'corrections'>): SearchAll => {
	// `known`: the record of an article for which reported speech was last looked for; it is looked for anew where that has changed.
	const reported: Reported = {store: createMemoryStore(), known: new Map()};
	return async (query, options) => {
		const {isWanted, isOnly} = readKinds(query, options);
		if (!isWanted) {
			return searchQuotes(loading.store, query, options);
		}

		await bringUpToDate(loading, reported);
		const found = await searchQuotes(reported.store, query, options);
		return isOnly ? found : joinResults(await searchQuotes(loading.store, query, options), found, options.limit ?? Infinity);
	};
};
