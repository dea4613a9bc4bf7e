/*
Finds the quotations of all blocks. A mark left open ends with its block, and goes on in the next where that opens with the same mark again.
*/
import type {Block} from '../article/article.js';
import type {Span} from '../language/span.js';
import {pairMarks, type Draft} from './pair-marks.js';
import type {Quotation} from './quotation.js';

const mostParagraphs = 250;

const firstMarkOf = (text: string, {start}: Span) => text[start];

// An utterance of several paragraphs: this one's mark is left open, and the next opens again, or closes without opening.
function isContinuedBy(text: string, draft: Draft, block: Block, next: Block | undefined, nextDraft: Draft | undefined): boolean {
	if (next === undefined || nextDraft === undefined || draft.mark === undefined || !draft.isUnclosed || draft.end !== block.end) {
		return false;
	}

	const isOpensAgain = firstMarkOf(text, next) === text[draft.mark.at] && nextDraft.outer.start === next.start;
	return isOpensAgain || (nextDraft.mark === undefined && nextDraft.start === next.start);
}

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

/**
All quotations of an article's blocks, in order, the outermost only where they are nested.
*/
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
	const drafts = blocks.map(block => pairMarks(text, block));
	const quotations: Quotation[] = [];
	for (const [index, block] of blocks.entries()) {
		for (const draft of drafts[index]!) {
			const isContinued = isContinuedBy(text, draft, block, blocks[index + 1], drafts[index + 1]?.[0]);
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
