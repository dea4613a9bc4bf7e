/*
Pairs the quotation marks of one block.
*/
import type {Span} from '../language/span.js';
import {findMarks, type Mark} from './find-marks.js';
import {findSingleCloser, isLeftOpen, isPlural, punctuation, sentenceEnd} from './single-marks.js';

/**
One pair of marks, or a mark without its other. `mark` is the opening one, undefined where there was none.
*/
export type Draft = {
	readonly start: number;
	readonly end: number;
	readonly outer: Span;
	readonly mark: Mark | undefined;
	readonly isUnclosed: boolean;
};

const digit = /\d/v;
const space = /\s/v;

const isInch = (text: string, mark: Mark, next: Mark | undefined, isOpen: boolean) =>
	mark.family === 'double' && mark.width === 1 && text[mark.at] === '"' && digit.test(text[mark.at - 1] ?? '')
	&& (!isOpen || (next?.family === 'double' && next.canClose && !next.canOpen && /[ \-]/v.test(text[mark.at + 1] ?? '')));

// Where a quotation without a closing mark ended, when the next one opens in the same block: after its last sentence.
function endBefore(text: string, start: number, limit: number): number {
	let end = limit;
	while (end > start && !sentenceEnd.test(text[end - 1]!)) {
		end--;
	}

	if (end > start) {
		return end;
	}

	end = limit;
	while (end > start && space.test(text[end - 1]!)) {
		end--;
	}

	return end;
}

const mostUnclosed = 20;
const longestSearch = 1000;

const isOpenedAs = (mark: Mark, open: Mark) => mark.family === open.family && mark.canOpen && mark.isSure;

// “He said “no” to me,” she said: two closing marks follow, so the second opening one is within the first's words.
const isNestedSame = (marks: readonly Mark[], index: number) => {
	const following = marks.slice(index + 1, index + 8).filter(({family}) => family === marks[index]!.family);
	return following.length >= 2 && following.slice(0, 2).every(({canOpen, canClose}) => canClose && !canOpen);
};

// "It is not about “Justice” any more," where the outer marks are straight.
const isNestedCurly = ({text, marks}: Pairer, open: Mark, index: number) => text[open.at] === '"' && text[marks[index]!.at] === '“' && text[marks[index + 1]?.at ?? -1] === '”';

function closeDraft(open: Mark, mark: Mark): Draft {
	return {start: open.at + open.width, end: mark.at, outer: {start: open.at, end: mark.at + mark.width}, mark: open, isUnclosed: false};
}

function openDraft(open: Mark, end: number): Draft {
	return {start: open.at + open.width, end, outer: {start: open.at, end}, mark: open, isUnclosed: true};
}

const isBullet = (text: string, {at}: Mark) => text[at] === '»' && space.test(text[at + 1] ?? ' ') && (at === 0 || space.test(text[at - 1]!));

// «Texte» as the French write it, »Text« as the Germans do; a lone » is a bullet.
const turnGuillemets = (text: string, marks: readonly Mark[]): readonly Mark[] => {
	const first = marks.find(mark => mark.family === 'guillemet' && !isBullet(text, mark));
	return first === undefined || first.canOpen ? marks : marks.map(mark => mark.family === 'guillemet' ? {...mark, canOpen: text[mark.at] === '»' && !isBullet(text, mark), canClose: text[mark.at] === '«'} : mark);
};

const isBlockCloser = (text: string, mark: Mark, isFirst: boolean) => isFirst && mark.family === 'double' && mark.canClose && !mark.canOpen
	&& punctuation.test(text[mark.at - 1] ?? '') && !digit.test(text[mark.at - 1] ?? '');

// One block's marks while they are paired: `closer` is the last mark already used as a single closing one.
type Pairer = {
	readonly text: string;
	readonly block: Span;
	readonly marks: readonly Mark[];
	readonly next: Span | undefined;
	readonly drafts: Draft[];
	open: Mark | undefined;
	depth: number;
	closer: number;
};

function pair(pairing: Pairer): readonly Draft[] {
	for (const [index, mark] of pairing.marks.entries()) {
		if (index > pairing.closer) {
			take(pairing, mark, index);
		}
	}

	if (pairing.open !== undefined) {
		push(pairing, openDraft(pairing.open, pairing.block.end));
	}

	// A paragraph of prose does not leave a score of marks open: what does is no text.
	const unclosed = pairing.drafts.filter(({isUnclosed}) => isUnclosed).length;
	return unclosed > mostUnclosed ? pairing.drafts.filter(({isUnclosed}) => !isUnclosed) : pairing.drafts;
}

function push(pairing: Pairer, draft: Draft): void {
	if (pairing.text.slice(draft.start, Math.min(draft.end, draft.start + longestSearch)).trim() !== '') {
		pairing.drafts.push(draft);
	}
}

function take(pairing: Pairer, mark: Mark, index: number): void {
	if (isInch(pairing.text, mark, pairing.marks[index + 1], pairing.open !== undefined)) {
		return;
	}

	if (pairing.open === undefined) {
		takeOutside(pairing, mark, index);
	} else if (mark.family === pairing.open.family) {
		takeInside(pairing, pairing.open, mark, index);
	}
}

function takeOutside(pairing: Pairer, mark: Mark, index: number): void {
	if (mark.family === 'single') {
		takeSingle(pairing, mark, index);
	} else if (mark.canOpen) {
		pairing.open = mark;
		pairing.depth = 0;
	} else if (isBlockCloser(pairing.text, mark, index === 0)) {
		push(pairing, {start: pairing.block.start, end: mark.at, outer: {start: pairing.block.start, end: mark.at + mark.width}, mark: undefined, isUnclosed: true});
	}
}

function takeSingle(pairing: Pairer, mark: Mark, index: number): void {
	if (!mark.canOpen) {
		return;
	}

	const closer = findSingleCloser(pairing.text, pairing.marks, index);
	const isDoubtful = closer === undefined || isPlural(pairing.text, mark, pairing.marks[closer]!);
	if (isDoubtful && isLeftOpen(pairing, index)) {
		push(pairing, openDraft(mark, pairing.block.end));
		pairing.closer = pairing.marks.length;
		return;
	}

	if (closer === undefined) {
		return;
	}

	push(pairing, closeDraft(mark, pairing.marks[closer]!));
	pairing.closer = closer;
}

function takeInside(pairing: Pairer, open: Mark, mark: Mark, index: number): void {
	if (pairing.text[open.at] === '„' && pairing.text[mark.at] !== '„') {
		push(pairing, closeDraft(open, mark));
		pairing.open = undefined;
	} else if (isOpenedAs(mark, open) && !mark.canClose) {
		if (isNestedSame(pairing.marks, index) || isNestedCurly(pairing, open, index)) {
			pairing.depth++;
		} else if (pairing.depth === 0) {
			push(pairing, openDraft(open, endBefore(pairing.text, open.at + open.width, mark.at)));
			pairing.open = mark;
		}
	} else if (mark.canClose && pairing.depth > 0) {
		pairing.depth--;
	} else if (mark.canClose) {
		push(pairing, closeDraft(open, mark));
		pairing.open = undefined;
	}
}

/**
The outermost pairs of a block's marks, in order; a mark that is never closed ends with the block, or before the next that opens. `next` is the block that follows.
*/
export const pairMarks = (text: string, block: Span, next?: Span): readonly Draft[] => pair({text, block, next, marks: turnGuillemets(text, findMarks(text, block)), drafts: [], open: undefined, depth: 0, closer: -1});
