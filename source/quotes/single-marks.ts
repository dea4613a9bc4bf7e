/*
Single quotation marks, which look like apostrophes.
*/
import {closedWords} from '../language/en/function-words.js';
import type {Span} from '../language/span.js';
import {findMarks, type Mark} from './find-marks.js';
import {isFiniteForm} from './grammar.js';

type Marked = {readonly text: string; readonly block: Span; readonly marks: readonly Mark[]; readonly next: Span | undefined};

/**
What stands at the end of a clause or a sentence.
*/
export const punctuation = /[!,.:;?…]/v;

/**
What ends a sentence.
*/
export const sentenceEnd = /[!.?…]/v;

// ‘She said, “It’s too quick.”’ closes right after the nested words.
const isStrongCloser = (text: string, {at, width}: Mark) => punctuation.test(text[at - 1] ?? '') || punctuation.test(text[at + width] ?? '') || (/["”]/v.test(text[at - 1] ?? '') && punctuation.test(text[at - 2] ?? ''));

/**
The mark that closes the single one at `from`, which opens only where one closes before the next opens; after an s it may be a plural's apostrophe, so a surer one is preferred. Undefined where there is none.
*/
export function findSingleCloser(text: string, marks: readonly Mark[], from: number): number | undefined {
	let weak: number | undefined;
	let hasDouble = false;
	for (let index = from + 1; index < marks.length; index++) {
		const mark = marks[index]!;
		if (mark.family !== 'single') {
			if (weak !== undefined) {
				return weak;
			}

			hasDouble = true;
			continue;
		}

		if (mark.canOpen && !mark.canClose) {
			return weak;
		}

		if (!(mark.canClose && mark.at > marks[from]!.at + 1)) {
			continue;
		}

		if (isStrongCloser(text, mark)) {
			return index;
		}

		if (hasDouble || !/s/iv.test(text[mark.at - 1] ?? '')) {
			return hasDouble ? undefined : index;
		}

		weak ??= index;
	}

	return weak;
}

const longestQuoted = 1000;
const leastBeforePlural = 8;
const nextWord = /^\s+(?<word>\p{Lowercase_Letter}+)/v;

/**
Whether what would close is as likely an apostrophe, far from where the words begin and before a noun: "the farmers’ union".
*/
export function isPlural(text: string, open: Mark, mark: Mark): boolean {
	if (!/s/iv.test(text[mark.at - 1] ?? '') || isStrongCloser(text, mark)) {
		return false;
	}

	const word = nextWord.exec(text.slice(mark.at + mark.width, mark.at + mark.width + longestNext))?.groups?.word ?? '';
	const isNoun = word !== '' && !closedWords.has(word) && !isFiniteForm(word);
	return isNoun && text.slice(open.at, Math.min(mark.at, open.at + longestQuoted)).split(/\s+/v).length > leastBeforePlural;
}

const longestNext = 24;

/**
Whether the single mark at `index` is left open to the end of its block, as a double one may be, where the next block opens again.
*/
export function isLeftOpen({text, block, marks, next}: Marked, index: number): boolean {
	const mark = marks[index]!;
	const isAgain = next !== undefined && text[next.start] === text[mark.at] && findMarks(text, {start: next.start, end: Math.min(next.end, next.start + longestElision)})[0]?.canOpen === true;
	const isFirst = mark.at === block.start || /[!,.:;?–—…]\s$/v.test(text.slice(mark.at - 2, mark.at));
	return isAgain && isFirst && sentenceEnd.test(text[block.end - 1]!) && isLast(text, marks, index);
}

// Whether no single mark after this one opens, or surely closes.
function isLast(text: string, marks: readonly Mark[], index: number): boolean {
	for (let at = index + 1; at < marks.length; at++) {
		const {family, canOpen, canClose} = marks[at]!;
		if (family === 'single' && ((canOpen && !canClose) || (canClose && isStrongCloser(text, marks[at]!)))) {
			return false;
		}
	}

	return true;
}

const longestElision = 12;
