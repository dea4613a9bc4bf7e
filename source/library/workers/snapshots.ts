import {createArticleList} from '../../store/article-list.js';
import {emptySnapshot} from '../empty-snapshot.js';
import type {LibrarySnapshot} from '../library.js';
import {createListeners} from '../listeners.js';
import type {Reply} from './messages.js';

/**
The snapshot of a library as its worker tells it, begun with what was `kept` of the last time: until the library is in step (`settle`), that stays where the store has nothing to say.
*/
export const createSnapshots = (kept: LibrarySnapshot | undefined) => {
	const listeners = createListeners();
	let current = kept ?? emptySnapshot;
	let latest = current;
	let {articles} = emptySnapshot;
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
		takeList({pieces}: Pick<Reply & {readonly type: 'articles'}, 'pieces'>): void {
			const before = articles.pieces;
			articles = createArticleList(pieces.map(piece => (typeof piece === 'number' ? before[piece]! : piece)));
		},
		take(snapshot: Omit<LibrarySnapshot, 'articles'>): void {
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
