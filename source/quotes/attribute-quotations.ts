/*
Who speaks each quotation, and whether it is speech at all: the ranker chooses the mention, the judge keeps or drops. Quotations left open over paragraphs are one utterance, and are ranked and judged as one.
*/
import type {Analysis} from './analysis.js';
import type {Candidate} from './candidate.js';
import type {Previous} from './continued-features.js';
import {findCandidates} from './find-candidates.js';
import {isSpeech} from './judge-speech.js';
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
The same, with the judgment whether it is speech.
*/
export type JudgedQuotation = RankedQuotation & {readonly isSpeech: boolean};

const bestOf = ({ranked}: RankedQuotation) => ranked[0]!;

// Whether a clause of the quotation's own sentence says who speaks, rather than the quotation before.
const hasOwnClause = (each: RankedQuotation) => {
	const {candidate: {mention, cue, relation}, share} = bestOf(each);
	return mention >= 0 && cue >= 0 && share > 0.5 && relation !== 'continued' && !relation.endsWith('-sentence');
};

// Of an utterance over paragraphs, the paragraph whose own clause is surest names the speaker of all; else the first.
function settleChain(analysis: Analysis, chain: readonly RankedQuotation[]): readonly JudgedQuotation[] {
	const [first] = chain as [RankedQuotation];
	const owners = chain.filter(each => hasOwnClause(each)).sort((a, b) => bestOf(b).share - bestOf(a).share);
	const leader = owners[0] ?? first;
	const isSpoken = chain.some(each => analysis.outline.quotations[each.quotation]!.isTurn === true || isSpeech(analysis, each));
	return chain.map(({quotation, shape}) => ({quotation, shape, ranked: leader.ranked, isSpeech: isSpoken}));
}

/**
Ranks the candidates of every quotation, in order, and judges it. `partOf` says which part of the article (head, body, captions) a block belongs to: speech is not carried from one part to another, nor from what is no speech.
*/
export function attributeQuotations(analysis: Analysis, partOf: (block: number) => string): readonly JudgedQuotation[] {
	const results: JudgedQuotation[] = [];
	const previousOf = new Map<string, Previous>();
	let chain: RankedQuotation[] = [];
	for (const [quotation, {block, isContinued}] of analysis.outline.quotations.entries()) {
		const shape = shapeOf(analysis, quotation);
		const part = partOf(block);
		const candidates = findCandidates(analysis, shape, toPrevious(chain.at(-1)) ?? previousOf.get(part) ?? null);
		const shares = rankCandidates(candidates);
		const ranked = candidates.map((candidate, index) => ({candidate, share: shares[index]!})).sort((a, b) => b.share - a.share);
		chain.push({quotation, shape, ranked});
		if (isContinued) {
			continue;
		}

		const settled = settleChain(analysis, chain);
		results.push(...settled);
		chain = [];
		const last = settled.at(-1)!;
		if (last.isSpeech) {
			previousOf.set(part, toPrevious(last)!);
		}
	}

	return results;
}

const toPrevious = (last: RankedQuotation | undefined): Previous | undefined => last === undefined ? undefined : {quotation: last.quotation, mention: bestOf(last).candidate.mention, cue: bestOf(last).candidate.cue, shape: last.shape};
