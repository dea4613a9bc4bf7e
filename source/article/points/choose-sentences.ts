/*
SumBasic (Nenkova and Vanderwende, 2005) with a weight for the lede: the sentence whose words are the most frequent of the story is taken, its words count less from then on, and the next is taken.
*/
import type {Span} from '../../language/span.js';
import {measureOverlap, readWordSet} from '../word-sets.js';

/**
A sentence that may be chosen: where it stands, and its place among the sentences of the body.
*/
export type Candidate = Span & {
	readonly place: number;
	readonly weight: number;
};

const lead = 0.12;
const sameWords = 0.6;

type Scored = {
	readonly candidate: Candidate;
	readonly words: ReadonlySet<string>;
};

const scoreOf = ({candidate, words}: Scored, frequencies: ReadonlyMap<string, number>): number => {
	let sum = 0;
	for (const word of words) {
		sum += frequencies.get(word) ?? 0;
	}

	// News tells first what matters most.
	return (sum / (words.size + 4)) * (candidate.weight / (1 + (lead * candidate.place)));
};

const findBest = (scored: readonly Scored[], frequencies: ReadonlyMap<string, number>): Scored => {
	const scores = scored.map(each => scoreOf(each, frequencies));
	return scored[scores.indexOf(Math.max(...scores))]!;
};

/**
The `count` sentences that together say most of what a text says, in the order of the text.
*/
export const chooseSentences = (text: string, candidates: readonly Candidate[], count: number): readonly Span[] => {
	const scored: Scored[] = candidates.map(candidate => ({candidate, words: readWordSet(text.slice(candidate.start, candidate.end))}));
	const frequencies = new Map<string, number>();
	for (const {words} of scored) {
		for (const word of words) {
			frequencies.set(word, (frequencies.get(word) ?? 0) + (1 / scored.length));
		}
	}

	const chosen: Scored[] = [];
	let open: readonly Scored[] = scored;
	while (chosen.length < count && open.length > 0) {
		const best = findBest(open, frequencies);
		chosen.push(best);
		open = open.filter(each => each !== best && measureOverlap(each.words, best.words) < sameWords);
		for (const word of best.words) {
			frequencies.set(word, frequencies.get(word)! ** 2);
		}
	}

	return chosen.map(({candidate: {start, end}}) => ({start, end})).sort((a, b) => a.start - b.start);
};
