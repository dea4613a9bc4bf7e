import type {ArticleSummary} from '../../store/quote-store.js';
import type {LibrarySnapshot} from '../library.js';
import type {Reply} from './messages.js';

// Articles of a message: so many are taken in within a fraction of a frame.
const pieceSize = 2000;

// What of a list is not as it was before: from where on, and up to where in either.
const findParting = (before: readonly ArticleSummary[], articles: readonly ArticleSummary[]) => {
	let from = 0;
	while (from < articles.length && articles[from] === before[from]) {
		from++;
	}

	let [endBefore, end] = [before.length, articles.length];
	while (endBefore > from && end > from && articles[end - 1] === before[endBefore - 1]) {
		endBefore--;
		end--;
	}

	return {from, end, endBefore};
};

/**
What sends snapshots: of the articles only those that are others than in the last; the first time, instead of all that another worker may have sent.
*/
export const createTeller = (snapshotOf: () => LibrarySnapshot, post: (reply: Reply) => void) => {
	let sent: readonly ArticleSummary[] | undefined;
	return () => {
		const {articles, ...snapshot} = snapshotOf();
		if (articles !== sent) {
			const {from: first, end, endBefore} = findParting(sent ?? [], articles);
			let instead = sent === undefined ? Infinity : endBefore - first;
			for (let from = first; from < end || instead > 0; from += pieceSize) {
				post({type: 'articles', from, instead, articles: articles.slice(from, Math.min(end, from + pieceSize))});
				instead = 0;
			}

			sent = articles;
		}

		post({type: 'progress', snapshot});
	};
};
