import {performance} from 'node:perf_hooks';
import type {QuoteStore} from '../store/quote-store.js';
import type {LibrarySnapshot, Problem, Progress} from './library.js';

/**
Keeps the snapshot of a library that is being loaded, and tells of its changes: at most every 50 ms, and less often where taking it is slow, so that it never costs more than a tenth of the time.
*/
export type SnapshotKeeper = {
	readonly snapshot: () => LibrarySnapshot;
	readonly onChange: (listener: () => void) => () => void;

	/**
	What has to be told with the next snapshot.
	*/
	readonly note: (change: {readonly problems?: readonly Problem[]; readonly progress?: Progress}) => void;

	/**
	Takes a new snapshot where one is due.
	*/
	readonly refresh: () => Promise<void>;

	/**
	Takes a new snapshot now.
	*/
	readonly settle: () => Promise<void>;
};

const shortestPause = 50;
const pauseFactor = 10;

const takeSnapshot = async (store: QuoteStore, told: {readonly problems: readonly Problem[]; readonly progress: Progress}): Promise<LibrarySnapshot> => {
	const [articles, speakers] = await Promise.all([store.articles(), store.speakers()]);
	const quotes = articles.reduce((sum, article) => sum + article.quotes, 0);
	return {articles, ...told, totals: {articles: articles.length, quotes, speakers: speakers.length}};
};

const createListeners = () => {
	const listeners = new Set<() => void>();
	return {
		add(listener: () => void) {
			// A function of its own, or the same listener given twice would be told once and stopped together.
			const call = (): void => {
				listener();
			};

			listeners.add(call);
			return () => {
				listeners.delete(call);
			};
		},
		tell() {
			for (const listener of listeners) {
				listener();
			}
		},
	};
};

/**
Builds the keeper of a store's snapshot.
*/
export const createSnapshotKeeper = (store: QuoteStore): SnapshotKeeper => {
	let told: {readonly problems: readonly Problem[]; readonly progress: Progress} = {problems: [], progress: {done: 0, total: 0}};
	let current: LibrarySnapshot = {articles: [], ...told, totals: {articles: 0, quotes: 0, speakers: 0}};
	let nextAt = 0;
	const listeners = createListeners();

	const settle = async (): Promise<void> => {
		const startedAt = performance.now();
		current = await takeSnapshot(store, told);
		listeners.tell();
		const now = performance.now();
		nextAt = now + Math.max(shortestPause, (now - startedAt) * pauseFactor);
	};

	return {
		snapshot: () => current,
		onChange: listeners.add,
		note({problems = [], progress = told.progress}) {
			told = {problems: problems.length > 0 ? [...told.problems, ...problems] : told.problems, progress};
		},
		async refresh() {
			if (performance.now() >= nextAt) {
				await settle();
			}
		},
		settle,
	};
};
