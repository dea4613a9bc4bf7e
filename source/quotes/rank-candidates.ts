/*
A log-linear ranker: each candidate's score is the sum of its features' weights, and the shares are the scores' softmax.
*/
import type {Candidate} from './candidate.js';
import {rankerWeights} from './ranker-weights.js';

// What annotated news holds too little of to be learned, and is sure.
const sieves: Readonly<Record<string, number>> = {'sieve:dash': 6, 'sieve:colon': 6, 'sieve:secondhand': -8, 'sieve:embedding': -6, 'sieve:cut-off': -4, 'sieve:farther': -4, 'sieve:asked': 5, 'sieve:reported': -3, 'sieve:which': 3, 'sieve:remark': 6, 'sieve:obliged': -6, 'sieve:joined': -2.5, 'sieve:denied': 12, 'sieve:turned-to': 4};
const weights = new Map([...Object.entries(rankerWeights), ...Object.entries(sieves)]);

/**
The shares of the candidates, in their order; they add up to 1.
*/
export function rankCandidates(candidates: readonly Candidate[], table: ReadonlyMap<string, number> = weights): readonly number[] {
	const scores = candidates.map(({features}) => {
		let score = 0;
		for (const feature of features) {
			score += table.get(feature) ?? 0;
		}

		return score;
	});
	let most = -Infinity;
	for (const score of scores) {
		most = Math.max(most, score);
	}

	const powers = scores.map(score => Math.exp(score - most));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map(power => power / total);
}
