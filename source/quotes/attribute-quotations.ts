/*
Who speaks each quotation: the ranker chooses the mention, the resolution says whom it points to.
*/
import type {Analysis} from './analysis.js';
import type {Candidate} from './candidate.js';
import {findCandidates, type Previous} from './find-candidates.js';
import {shapeOf, type QuotationShape} from './quotation-shape.js';
import {rankCandidates} from './rank-candidates.js';

/**
The choice for one quotation: all candidates with their shares, best first.
*/
export type RankedQuotation = {
	readonly quotation: number;
	readonly shape: QuotationShape;
	readonly ranked: ReadonlyArray<{readonly candidate: Candidate; readonly share: number}>;
};

/**
Ranks the candidates of every quotation, in order. `partOf` says which part of the article (head, body, captions) a block belongs to: speech is not carried from one part to another.
*/
export function attributeQuotations(analysis: Analysis, partOf: (block: number) => string): readonly RankedQuotation[] {
	const results: RankedQuotation[] = [];
	const previousOf = new Map<string, Previous>();
	for (const [quotation, {block}] of analysis.outline.quotations.entries()) {
		const shape = shapeOf(analysis, quotation);
		const part = partOf(block);
		const candidates = findCandidates(analysis, shape, previousOf.get(part) ?? null);
		const shares = rankCandidates(candidates);
		const ranked = candidates.map((candidate, index) => ({candidate, share: shares[index]!})).sort((a, b) => b.share - a.share);
		results.push({quotation, shape, ranked});
		const {mention, cue} = ranked[0]!.candidate;
		previousOf.set(part, {quotation, mention, cue, shape});
	}

	return results;
}
