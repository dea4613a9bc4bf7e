/*
Reported speech, without quotation marks, of a library: found only once somebody asks for it, and searched as quotes are.
*/
import {performance} from 'node:perf_hooks';
import {setImmediate} from 'node:timers/promises';
import {parseQuery} from '../../search/parse-query.js';
import type {SearchResult} from '../../search/query.js';
import {searchQuotes, type SearchQuotesOptions} from '../../search/search-quotes.js';
import type {FileStore} from '../../store/file-store.js';
import type {ArticleRecord, QuoteStore} from '../../store/quote-store.js';
import type {CorrectionKeeper} from '../corrections/corrections.js';

// As reading a library: keys are answered in between.
const longestSlice = 8;

/**
Searches the quotes of a library, and its reported speech where a query asks for that kind. `forget`: these articles (ids) have changed, and it is looked for in them anew.
*/
export type SearchAll = {
	readonly search: (query: string, options: SearchQuotesOptions) => Promise<SearchResult>;
	readonly forget: (ids: readonly string[]) => void;
};

/**
The library as it is now.
*/
export type Searched = {
	readonly ask: <Value>(question: (store: FileStore) => Promise<Value>) => Promise<Value>;
	readonly corrections: Pick<CorrectionKeeper, 'apply'>;
};

const isWanted = (query: string, {isTyping = false}: SearchQuotesOptions): boolean => parseQuery(query, {isTyping}).filters.kinds?.includes('indirect') === true;

// `known`: the articles in which reported speech has been looked for.
type Reported = {readonly store: QuoteStore; readonly known: Set<string>};

// Looks for reported speech in what has come or changed, and forgets what is gone.
const bringUpToDate = async ({ask, corrections}: Searched, reported: Reported): Promise<void> => {
	const articles = await ask(async store => store.articles());
	const present = new Set(articles.map(({id}) => id));
	const gone = [...reported.known.difference(present)];
	await reported.store.remove(gone);
	const found: ArticleRecord[] = [];
	// Fetched with the first question for it: extracting is most of the program.
	const {extractQuotes} = await import('../../quotes/extract-quotes.js');
	// With the quotes: a query may ask for both, in one order.
	const findAll = ({article}: ArticleRecord): ArticleRecord => ({article, quotes: extractQuotes(article, {isIndirectWanted: true})});
	let sliceEnd = performance.now() + longestSlice;
	for (const id of present.difference(reported.known)) {
		/* eslint-disable no-await-in-loop -- keys are answered in between */
		const record = await ask(async store => store.readRecord(id));
		found.push(...(record === undefined ? [] : [corrections.apply(findAll(record))]));
		if (performance.now() < sliceEnd) {
			continue;
		}

		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
		/* eslint-enable no-await-in-loop */
	}

	await reported.store.put(found);
	for (const id of gone) {
		reported.known.delete(id);
	}

	for (const {article} of found) {
		reported.known.add(article.id);
	}
};

/**
Builds the search of a library that is being read or has been.
*/
export const createSearchAll = (searched: Searched): SearchAll => {
	const known = new Set<string>();
	let opening: Promise<QuoteStore> | undefined;
	const open = async (): Promise<QuoteStore> => {
		const {createMemoryStore} = await import('../../store/memory-store.js');
		return createMemoryStore();
	};

	// One after another: a key pressed meanwhile waits for what the one before has begun.
	let updates: Promise<unknown> = Promise.resolve();
	return {
		async search(query, options) {
			if (!isWanted(query, options)) {
				return searched.ask(async store => searchQuotes(store, query, options));
			}

			opening ??= open();
			const store = await opening;
			const before = updates;
			const update = (async () => {
				await before;
				await bringUpToDate(searched, {store, known});
			})();
			// Who asked is told of a failure, and who asks next tries again.
			updates = Promise.allSettled([update]);
			await update;
			return searchQuotes(store, query, options);
		},
		forget(ids) {
			for (const id of ids) {
				known.delete(id);
			}
		},
	};
};
