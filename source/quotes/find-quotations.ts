/*
Finds the quotations of all blocks. A mark left open ends with its block, and goes on in the next where that opens with the same mark again.
*/
import type {Block} from '../article/article.js';
import type {Span} from '../language/span.js';
import {pairMarks, type Draft} from './pair-marks.js';
import type {InterviewTurn} from './find-interview.js';
import {findTurns} from './find-turns.js';
import type {Quotation} from './quotation.js';

const mostParagraphs = 250;

const firstMarkOf = (text: string, {start}: Span) => text[start];

// An utterance of several paragraphs: this one's mark is left open, and the next opens again, or closes without opening.
function isContinuedBy(text: string, draft: Draft, block: Block, next: Block | undefined, nextDraft: Draft | undefined): boolean {
	if (next === undefined || nextDraft === undefined || draft.mark === undefined || !draft.isUnclosed || draft.end !== block.end || isSignature(text, nextDraft, next)) {
		return false;
	}

	const isOpensAgain = firstMarkOf(text, next) === text[draft.mark.at] && nextDraft.outer.start === next.start;
	return isOpensAgain || (nextDraft.mark === undefined && nextDraft.start === next.start);
}

const longestAside = 120;

// A caption between two paragraphs of one utterance: a line without marks that ends in none.
const isAside = (text: string, block: Block | undefined, drafts: readonly Draft[] | undefined): boolean => block !== undefined && drafts?.length === 0
	&& (block.kind === 'caption' || (block.end - block.start <= longestAside && !/[!.:;?…]["'’”]?$/v.test(text.slice(block.start, block.end))));

const mostOfSignature = 90;

// A pull quote with its speaker inside the marks, in a line of its own: "We will vote.¶Ann Lee, deputy mayor."
function isSignature(text: string, {mark, start, end, outer}: Draft, block: Block): boolean {
	const line = text.slice(start, Math.min(end, start + mostOfSignature + 1));
	return mark === undefined && outer.end >= block.end && line.length <= mostOfSignature && isCapital(line) && hasName(line) && isOneSentence(line) && !sentenceWords.test(line);
}

// A name of two words or more, and what its bearer is, in no more than a sentence.
const isCapital = (word: string | undefined) => word !== undefined && /^\p{Uppercase_Letter}/v.test(word);
const hasName = (line: string) => line.split(' ').some((word, at, words) => isCapital(word) && isCapital(words[at + 1]));
const isOneSentence = (line: string) => !/[!?]|\p{Lowercase_Letter}{4}\. /v.test(line);
const sentenceWords = /\b(?:i|we|you|he|she|it|they|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|do|does|did|not|that|this)\b/iv;

const tellingCue = /[!,?] (?:(?:said|says|added|asked) \p{Uppercase_Letter}|(?:he|she|they) (?:said|says|added|asked))/v;

// "We had three floods, said Ann Lee — where the closing mark was forgotten, the cue shows where the words end.
function endAtCue(text: string, {start, end}: Draft): number {
	const at = text.slice(start, end).search(tellingCue);
	return at < 0 ? end : start + at + 1;
}

// An utterance goes on for pages, not for hundreds of paragraphs each of which only opens a mark.
function dropEndlessRuns(quotations: readonly Quotation[]): readonly Quotation[] {
	const kept: Quotation[] = [];
	let from = 0;
	for (const [index, {isContinued}] of quotations.entries()) {
		if (isContinued) {
			continue;
		}

		if (index - from < mostParagraphs) {
			kept.push(...quotations.slice(from, index + 1));
		}

		from = index + 1;
	}

	return kept;
}

const toQuotation = ({start, end}: Span, block: number, interview: InterviewTurn | undefined): Quotation => {
	const turn = {start, end, outer: {start, end}, block, isUnclosed: false, isSingle: false, isTurn: true};
	return interview === undefined ? {...turn, isContinued: false} : {...turn, isContinued: interview.isContinued, asks: interview.isQuestion};
};

const noTurns: ReadonlyMap<number, InterviewTurn> = new Map();

/**
All quotations of an article's blocks, in order, the outermost only where they are nested. `asked` are the turns of an interview that name nobody, by block.
*/
export function findQuotations(text: string, blocks: readonly Block[], asked: ReadonlyMap<number, InterviewTurn> = noTurns): readonly Quotation[] {
	const turns = asked.size > 0 ? asked : findTurns(text, blocks);
	const drafts = blocks.map((block, index) => turns.has(index) ? [] : pairMarks(text, block, blocks[index + 1]));
	const quotations: Quotation[] = [];
	const isSigning = (draft: Draft, index: number) => isSignature(text, draft, blocks[index]!) && quotations.at(-1)?.block === index - 1 && quotations.at(-1)!.isUnclosed;
	for (const [index, block] of blocks.entries()) {
		const turn = turns.get(index);
		if (turn !== undefined) {
			quotations.push(toQuotation(turn, index, asked.get(index)));
		}

		const unsigned = drafts[index]!.filter(each => !isSigning(each, index));
		for (const draft of unsigned) {
			const next = index + (isAside(text, blocks[index + 1], drafts[index + 1]) ? 2 : 1);
			const isContinued = isContinuedBy(text, draft, block, blocks[next], drafts[next]?.[0]);
			const {start, outer, mark, isUnclosed} = draft;
			const end = isUnclosed && !isContinued ? endAtCue(text, draft) : draft.end;
			quotations.push({
				start, end, block: index, isUnclosed, isContinued, isSingle: mark?.family === 'single',
				outer: end === draft.end ? outer : {start: outer.start, end},
			});
		}
	}

	return dropEndlessRuns(quotations);
}
