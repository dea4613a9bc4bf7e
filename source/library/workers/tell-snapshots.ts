import type {ArticlePiece} from '../../store/quote-store.js';
import type {LibrarySnapshot} from '../library.js';
import type {Reply} from './messages.js';

/**
What sends snapshots: of the list of articles only the pieces that are not in the last; the first time all, instead of whatever another worker may have sent.
*/
export const createTeller = (snapshotOf: () => LibrarySnapshot, post: (reply: Reply) => void) => {
	let sent: readonly ArticlePiece[] | undefined;
	return () => {
		const {articles: {pieces}, ...snapshot} = snapshotOf();
		if (pieces !== sent) {
			const places = new Map(sent?.map((piece, at) => [piece, at]));
			post({type: 'articles', pieces: pieces.map(piece => places.get(piece) ?? piece)});
			sent = pieces;
		}

		post({type: 'progress', snapshot});
	};
};
