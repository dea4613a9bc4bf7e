/*
Whether a quotation is speech: a logistic model over its features, by which scare quotes, titles, nicknames, slogans and definitions are dropped.
*/
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import {speechFeatures} from './speech-features.js';
import {speechWeights} from './speech-weights.js';

const weights = new Map(Object.entries(speechWeights));

/**
The chance, 0 to 1, that a quotation is someone's words.
*/
export function judgeSpeech(analysis: Analysis, ranked: RankedQuotation): number {
	let score = weights.get('bias') ?? 0;
	for (const feature of speechFeatures(analysis, ranked)) {
		score += weights.get(feature) ?? 0;
	}

	return 1 / (1 + Math.exp(-score));
}
