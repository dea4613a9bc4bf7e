import type {ArticleSummary} from '../../store/quote-store.js';
import {createSharing} from '../../store/share-strings.js';
import {emptySnapshot} from '../empty-snapshot.js';
import type {LibrarySnapshot} from '../library.js';
import {createListeners} from '../listeners.js';

/**
The snapshot of a library as its worker tells it, begun with what was `kept` of the last time: until the library is in step (`settle`), that stays where the store has nothing to say.
*/
export const createSnapshots = (kept: LibrarySnapshot | undefined) => {
	const listeners = createListeners();
	const share = createSharing();
	let current = kept ?? emptySnapshot;
	let latest = current;
	let articles: readonly ArticleSummary[] = [];
	let isReady = kept === undefined;
	const show = (): void => {
		if (!isReady && latest.articles.length === 0) {
			return;
		}

		current = isReady ? latest : {...latest, problems: kept!.problems};
		listeners.tell();
	};

	return {
		listeners,
		snapshot: () => current,
		takePiece(from: number, piece: readonly ArticleSummary[]): void {
			articles = [...articles.slice(0, from), ...piece.map(article => share(article))];
		},
		take(snapshot: Omit<LibrarySnapshot, 'articles'>, count: number): void {
			articles = articles.length === count ? articles : articles.slice(0, count);
			latest = {articles, ...snapshot};
			show();
		},
		settle(): void {
			if (isReady) {
				return;
			}

			isReady = true;
			show();
		},
	};
};

/**
A snapshot that is told piece by piece.
*/
export type Snapshots = ReturnType<typeof createSnapshots>;
