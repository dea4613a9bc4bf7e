/*
Whether a quotation is speech: a logistic model over its features, by which scare quotes, titles, nicknames, slogans and definitions are dropped.
*/
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import {isHonorific} from './word-facts.js';
import {speechFeatures} from './speech-features.js';
import {speechWeights} from './speech-weights.js';

const weights = new Map(Object.entries(speechWeights));

// "Mr. and Mrs. Khan": titles and capitals alone are a name.
function isAddress(inner: string): boolean {
	const words = inner.trim().split(/\s/v);
	return isHonorific(words[0]!.toLowerCase().replace('.', '')) && words.every(word => /^(?:and|\P{Lowercase_Letter})/v.test(word)) && !/[!,?]$/v.test(inner.trim());
}

/**
The chance, 0 to 1, that a quotation is someone's words.
*/
export function judgeSpeech(analysis: Analysis, ranked: RankedQuotation): number {
	const {start, end} = analysis.outline.quotations[ranked.quotation]!;
	if (ranked.shape.words < 7 && isAddress(analysis.outline.text.slice(start, end))) {
		return 0;
	}

	let score = weights.get('bias') ?? 0;
	for (const feature of speechFeatures(analysis, ranked)) {
		score += weights.get(feature) ?? 0;
	}

	return 1 / (1 + Math.exp(-score));
}
