import type {ArticleSummary} from '../../store/quote-store.js';
import {createSharing} from '../../store/share-strings.js';
import type {LibrarySnapshot} from '../library.js';
import {createListeners, type Listeners} from '../listeners.js';
import {emptySnapshot} from '../watch-library.js';

/**
What a worker has sent of its library's articles, as snapshots.
*/
export type Snapshots = {
	readonly listeners: Listeners;
	readonly snapshot: () => LibrarySnapshot;

	/**
	Takes articles of the next snapshot from a place on; those before are as they were.
	*/
	readonly takePiece: (from: number, piece: readonly ArticleSummary[]) => void;

	/**
	Takes the rest of a snapshot of `count` articles, and tells of it.
	*/
	readonly take: (snapshot: Omit<LibrarySnapshot, 'articles'>, count: number) => void;
};

/**
Builds the snapshots of a library of which nothing has been sent yet.
*/
export const createSnapshots = (): Snapshots => {
	const listeners = createListeners();
	const share = createSharing();
	let current = emptySnapshot;
	let {articles} = current;
	return {
		listeners,
		snapshot: () => current,
		takePiece(from: number, piece: readonly ArticleSummary[]): void {
			articles = [...articles.slice(0, from), ...piece.map(article => share(article))];
		},
		take(snapshot: Omit<LibrarySnapshot, 'articles'>, count: number): void {
			articles = articles.length === count ? articles : articles.slice(0, count);
			current = {articles, ...snapshot};
			listeners.tell();
		},
	};
};
