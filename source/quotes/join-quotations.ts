/*
Joins the quotations that are one utterance: split by its own cue ("I will," he said, "go." and "I will," he said. "Now."), or carried over paragraphs left open.
*/
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import {isSubject} from './grammar.js';

/**
One utterance: its quotations, in order; the first one's attribution stands for all.
*/
export type Utterance = {readonly members: readonly RankedQuotation[]};

const longestJoint = 24;
const longestResumed = 40;

// Whether the later quotation goes on with the earlier one's sentence: only a clause of its own between, closed by a comma.
function isSplit({outline}: Analysis, earlier: RankedQuotation, later: RankedQuotation): boolean {
	const {narrative, quotations, text} = outline;
	if (earlier.shape.sentence !== later.shape.sentence || later.shape.token - earlier.shape.token > longestJoint) {
		return false;
	}

	const before = narrative.tokens[later.shape.token - 1];
	const {start, end} = quotations[earlier.quotation]!;
	const isGoesOn = /,\s*$/v.test(text.slice(Math.max(start, end - 3), end));
	return isGoesOn && before?.text === ',' && earlier.shape.place === 'first' && later.shape.place === 'last';
}

// “Tell her,” Ebeling said, and her husband cut in. “Don't forget me.”
function isCutIn({outline, index}: Analysis, from: number, to: number): boolean {
	const {tokens} = outline.narrative;
	for (let at = from + 1; at < to; at++) {
		const mention = tokens[at]!.lower === 'and' ? index.mentions[index.startingAt[at + 1] ?? -1] : undefined;
		if (mention !== undefined && (isSubject(tokens, mention) || mention.isPossessive)) {
			return true;
		}
	}

	return false;
}

// “It is a yes,” Wren said. “God help me.” — the next sentence, in marks alone, after nothing but the cue's own clause.
function isResumed(analysis: Analysis, earlier: RankedQuotation, later: RankedQuotation): boolean {
	const {quotations, narrative} = analysis.outline;
	const isClosed = narrative.tokens[later.shape.token - 1]?.text === '.' && !isCutIn(analysis, earlier.shape.token, later.shape.token);
	return isClosed && earlier.shape.place === 'first' && earlier.shape.isClosed && later.shape.place === 'floating' && later.shape.sentence === earlier.shape.sentence + 1
		&& quotations[earlier.quotation]!.block === quotations[later.quotation]!.block && later.shape.token - earlier.shape.token <= longestResumed;
}

const isSameMention = (a: RankedQuotation, b: RankedQuotation) => a.ranked[0]!.candidate.mention === b.ranked[0]!.candidate.mention;

/**
The utterances of the quotations that are speech, in order.
*/
export function joinQuotations(analysis: Analysis, spoken: readonly RankedQuotation[]): readonly Utterance[] {
	const utterances: Array<{members: RankedQuotation[]}> = [];
	for (const ranked of spoken) {
		const last = utterances.at(-1)?.members.at(-1);
		const isNext = last !== undefined;
		const isContinued = isNext && ranked.quotation === last.quotation + 1 && analysis.outline.quotations[last.quotation]!.isContinued;
		if (isContinued || (isNext && (isSplit(analysis, last, ranked) || isResumed(analysis, last, ranked)) && isSameMention(utterances.at(-1)!.members[0]!, ranked))) {
			utterances.at(-1)!.members.push(ranked);
		} else {
			utterances.push({members: [ranked]});
		}
	}

	return utterances;
}
