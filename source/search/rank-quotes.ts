/*
The order of a few hundred candidates, by fuse.js. It is given only the words of each that the store found near the query's, folded:
over whole texts it would score letters that merely happen to be there, take ten times as long, and give ranges that are wrong after an accent or ß.
*/
import Fuse from 'fuse.js';

/**
How close a candidate is: `index` says which, `score` is from 0 (every word just as asked) to 1.
*/
export type Ranked = {readonly index: number; readonly score: number};

// What fuse.js gives at least, rounding errors included: every word found just so.
const exact = 0.002;
const threshold = 0.4;

// What fuse.js takes for too far, such as two letters of four swapped, is still near to the store.
const tooFar = 0.5;

/**
Ranks candidates, each given by its matched words with a space between, for a query of `words`. Every candidate is ranked; those equally close stay in the order given.
*/
export const rankQuotes = (candidates: readonly string[], words: readonly string[]): readonly Ranked[] => {
	if (words.length === 0) {
		return candidates.map((_, index) => ({index, score: 0}));
	}

	const fuse = new Fuse(candidates, {
		includeScore: true,
		ignoreLocation: true,
		ignoreFieldNorm: true,
		threshold,
		useTokenSearch: true,
		tokenMatch: 'all',
		tokenize: text => text.split(' '),
	});
	const results = fuse.search(words.join(' '));
	const ranked = results.map(({refIndex, score = 1}) => ({index: refIndex, score: score < exact ? 0 : score}));
	const seen = new Set(ranked.map(({index}) => index));
	return [...ranked, ...candidates.map((_, index) => ({index, score: tooFar})).filter(({index}) => !seen.has(index))];
};
