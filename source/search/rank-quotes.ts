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

// What fuse.js takes for too far, such as two letters of five wrong, is still near to the store.
const tooFar = 0.5;

/*
Two letters swapped are one slip to the store and two to fuse.js, which would put the commonest slip of all behind every other.
So it is given the word asked for with one of the two letters wrong; any other word is given as it is.
*/
const unswap = (word: string, asked: string): string => {
	let at = 0;
	while (at < word.length && word[at] === asked[at]) {
		at++;
	}

	const isSwapped = word.length === asked.length && word[at] !== undefined && word[at] === asked[at + 1] && word[at + 1] === asked[at] && word.slice(at + 2) === asked.slice(at + 2);
	return isSwapped ? asked.slice(0, at) + word.slice(at, at + 1) + asked.slice(at + 1) : word;
};

// One string for each candidate, every word looked at once.
const createJoiner = (asked: readonly string[]): ((words: readonly string[]) => string) => {
	const forms = new Map<string, string>();
	const formOf = (word: string): string => {
		const form = forms.get(word) ?? asked.map(other => unswap(word, other)).find(other => other !== word) ?? word;
		forms.set(word, form);
		return form;
	};

	return words => words.map(word => formOf(word)).join(' ');
};

/**
Ranks candidates, each given by its matched words, for a query of `words`. Every candidate is ranked; those equally close stay in the order given.
*/
export const rankQuotes = (candidates: ReadonlyArray<readonly string[]>, words: readonly string[]): readonly Ranked[] => {
	if (words.length === 0) {
		return candidates.map((_, index) => ({index, score: 0}));
	}

	const join = createJoiner(words);
	const fuse = new Fuse(candidates.map(candidate => join(candidate)), {
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
