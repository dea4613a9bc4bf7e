/*
A library kept in memory, of articles with their quotes: made for frames (`make-record.ts`), or read from texts (`records-of.ts`). Searching is the program's own.
*/
import {applyCorrections, indexCorrections} from '../../source/library/corrections/apply-corrections.js';
import type {Correction} from '../../source/library/corrections/correction.js';
import type {WatchedLibrary, LibrarySnapshot, Problem} from '../../source/library/library.js';
import {searchQuotes} from '../../source/search/search-quotes.js';
import {listArticles} from '../../source/store/article-list.js';
import {createMemoryStore} from '../../source/store/memory-store.js';
import type {ArticleRecord} from '../../source/store/quote-store.js';
import {summaryOfRecord} from './make-record.js';

/**
A library that tests can change and ask what was done with it.
*/
export type FakeLibrary = {
	readonly library: WatchedLibrary;

	/**
	Replaces what the library holds, and tells its listeners.
	*/
	readonly change: (records: readonly ArticleRecord[], progress?: LibrarySnapshot['progress']) => Promise<void>;

	/**
	Tells its listeners of a change, and answers what no library would.
	*/
	readonly break: () => void;

	/**
	How many listen to changes now.
	*/
	readonly listeners: () => number;
};

/**
What a library holds besides its articles.
*/
export type Extras = {
	readonly problems?: readonly Problem[];
	readonly isSample?: boolean;
	readonly folder?: string;
};

/**
What a library of these articles says of itself.
*/
export const snapshotOf = (records: readonly ArticleRecord[], problems: readonly Problem[] = [], progress?: LibrarySnapshot['progress']): LibrarySnapshot => ({
	articles: listArticles(records.map(record => summaryOfRecord(record))),
	problems,
	progress: progress ?? {done: records.length, total: records.length},
	totals: {
		articles: records.length,
		quotes: records.reduce((sum, {quotes}) => sum + quotes.length, 0),
		speakers: new Set(records.flatMap(({quotes}) => quotes.map(({attribution}) => attribution.speaker?.id))).size,
	},
});

/**
A library of made articles. It answers a moment later, as a real one does.
*/
export const createFakeLibrary = async (records: readonly ArticleRecord[], {problems = [], isSample = false, folder = '/library'}: Extras = {}): Promise<FakeLibrary> => {
	const store = createMemoryStore();
	await store.put(records);
	const listeners = new Set<() => void>();
	const held: {records: readonly ArticleRecord[]; snapshot: LibrarySnapshot} = {records, snapshot: snapshotOf(records, problems)};
	const tell = (): void => {
		for (const listener of listeners) {
			listener();
		}
	};

	const detected = new Map(records.map(record => [record.article.id, record]));
	const made: Correction[] = [];
	const correctAll = async (): Promise<void> => {
		const index = indexCorrections(made);
		held.records = held.records.map(record => applyCorrections(detected.get(record.article.id) ?? record, index).record);
		await store.put(held.records);
		tell();
	};

	const library: WatchedLibrary = {
		folder,
		isSample,
		ready: Promise.resolve(),
		snapshot: () => held.snapshot,
		onChange(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		read: async id => held.records.find(({article}) => article.id === id),
		search: async (query, options = {}) => searchQuotes(store, query, {limit: 200, order: 'relevance', isTyping: false, ...options}),
		speakers: async () => store.speakers(),
		speakerNames: async () => store.speakerNames(),
		corrections: {
			file: `${folder}/corrections.yaml`,
			async add(correction) {
				made.push(correction);
				await correctAll();
			},
			async undo() {
				const dropped = made.pop();
				await correctAll();
				return dropped;
			},
		},
		async close() {
			listeners.clear();
		},
	};
	return {
		library,
		async change(next, progress) {
			await store.remove(held.records.map(({article}) => article.id));
			await store.put(next);
			held.records = next;
			held.snapshot = snapshotOf(next, problems, progress);
			tell();
		},
		break() {
			held.snapshot = {...held.snapshot, articles: undefined as unknown as LibrarySnapshot['articles']};
			tell();
		},
		listeners: () => listeners.size,
	};
};
