import type {Span} from '../../language/span.js';
import {readWordSet} from '../word-sets.js';

/**
The sentences of a body, ready to be asked where a key point comes from.
*/
export type SourceIndex = {
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly sets: ReadonlyArray<ReadonlySet<string>>;
	readonly weigh: (word: string) => number;
};

// What a point has in common with its source, by the weight of the words: below this it is chance as often as not (seen on pasted articles and on the sample library).
const fewestInCommon = 0.3;
const pointShare = 0.75;
const longestQuote = /["“”]([^"“”]{20,1000})["“”]/;
const ending = /(?:ing|ed|es|s|ly)$/;
const shortestStem = 4;

// "voted", "votes" and "voting" are one word to look for.
const readStems = (text: string): ReadonlySet<string> =>
	new Set([...readWordSet(text)].map(word => word.length > shortestStem ? word.replace(ending, '') : word));

/**
Prepares the sentences of a text. A word weighs the more, the fewer sentences have it.
*/
export const indexSources = (text: string, sentences: readonly Span[]): SourceIndex => {
	const sets = sentences.map(({start, end}) => readStems(text.slice(start, end)));
	const counts = new Map<string, number>();
	for (const set of sets) {
		for (const word of set) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}

	return {text, sentences, sets, weigh: word => Math.log((sets.length + 1) / ((counts.get(word) ?? 0) + 0.5))};
};

const sumWeights = (words: Iterable<string>, weigh: (word: string) => number): number => {
	let sum = 0;
	for (const word of words) {
		sum += weigh(word);
	}

	return sum;
};

/**
Where the body says what a key point says: the sentence that holds the same quoted words, else the one that shares most with it; null where none shares enough.
*/
export const findSource = (point: string, {text, sentences, sets, weigh}: SourceIndex): Span | null => {
	const words = longestQuote.exec(point)?.[1];
	const holding = words === undefined ? undefined : sentences.find(({start, end}) => text.slice(start, end).includes(words));
	if (holding) {
		return holding;
	}

	const stems = readStems(point);
	const whole = sumWeights(stems, weigh);
	const shares = sets.map(set => {
		const common = sumWeights([...stems].filter(word => set.has(word)), weigh);
		// Both ways, so that a long sentence does not win by its length alone.
		return common === 0 ? 0 : (pointShare * common / whole) + ((1 - pointShare) * common / sumWeights(set, weigh));
	});
	let best = -1;
	for (const [index, share] of shares.entries()) {
		best = share > (shares[best] ?? fewestInCommon) ? index : best;
	}

	return sentences[best] ?? null;
};
