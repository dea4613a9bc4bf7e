/*
What kind of utterance a quotation is: a full one, a fragment in a reported sentence, or words that were written.
*/
import {writingVerbs} from '../language/en/cue-uses.js';
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import type {QuoteKind} from './quote.js';
import {isWrittenNoun} from './word-facts.js';

/**
The kind of a quotation, given the candidate that won.
*/
export function judgeKind(analysis: Analysis, {quotation, shape, ranked}: RankedQuotation): QuoteKind {
	const {outline, cues, index} = analysis;
	const {candidate} = ranked[0]!;
	const cue = candidate.cue < 0 ? undefined : cues[candidate.cue];
	const mention = candidate.mention < 0 ? undefined : index.mentions[candidate.mention];
	if ((cue !== undefined && writingVerbs.has(cue.lemma)) || (mention?.kind === 'written') || isInWriting(analysis, candidate.cue) || isWrittenBefore(analysis, shape.token) || outline.blocks[outline.quotations[quotation]!.block]!.kind === 'blockquote') {
		return 'written';
	}

	const {start, end, isTurn} = outline.quotations[quotation]!;
	if (isTurn === true) {
		return 'direct';
	}

	const inner = outline.text.slice(start, end);
	const isStartsSentence = /^[^\p{Letter}\p{Number}]*[\p{Number}\p{Uppercase_Letter}]/v.test(inner);
	if (shape.place === 'floating' || (shape.place === 'first' && (/[!,\-.?–—…]["'»’”]?\s*$/v.test(inner) || (isStartsSentence && shape.words > 2 && outline.narrative.tokens[shape.token + 1]?.text === ',')))) {
		return 'direct';
	}

	const before = outline.narrative.tokens[shape.token - 1];
	const isIntroduced = /^[,:]$/v.test(before?.text ?? '') || cue?.run.to === shape.token;
	return isStartsSentence && (isIntroduced || /[!.?…]\s*$/v.test(inner)) && shape.words > 2 && before?.lower !== 'that' ? 'direct' : 'partial';
}

// "a sign: “Back at two.”", "with a note that read, “Too easy.”"
function isWrittenBefore({outline}: Analysis, token: number): boolean {
	const {tokens} = outline.narrative;
	return /^[,:]$/v.test(tokens[token - 1]?.text ?? '') && tokens.slice(Math.max(0, token - 4), token - 1).some(({lower, kind}, at, all) =>
		(isWrittenNoun(lower) || lower === 'sign' || lower === 'card' || (lower === 'sentence' && at > 0)) && all.slice(at + 1).every(next => next.kind === 'word' && /^(?:that|which|read|reads|reading|said|says|saying)$/v.test(next.lower)) && kind === 'word');
}

// "said in a statement", "wrote in an email"
function isInWriting({outline, cues}: Analysis, cue: number): boolean {
	if (cue < 0) {
		return false;
	}

	const {narrative} = outline;
	const {tokens} = narrative;
	const {run: {to}, sentence} = cues[cue]!;
	const {from} = narrative.sentences[sentence]!;
	// "In its complaint the diocese had called"
	if (/^(?:in|on|via)$/v.test(tokens[from]!.lower) && tokens.slice(from + 1, from + 4).some(({lower}) => isWrittenNoun(lower)) && tokens.slice(from, to).every(({kind}) => kind !== 'quotation')) {
		return true;
	}

	for (let at = to; at < Math.min(to + 8, tokens.length); at++) {
		const {kind, lower} = tokens[at]!;
		if (kind === 'mark' || kind === 'quotation') {
			return false;
		}

		if (/^(?:in|on|via|by)$/v.test(lower) && tokens.slice(at + 1, at + 6).some((token, offset, all) => isWrittenNoun(token.lower) && all.slice(0, offset).every(({kind: each}) => each === 'word'))) {
			return true;
		}
	}

	return false;
}
