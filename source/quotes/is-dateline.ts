/*
Capitals at the head of a sentence that name nobody: datelines and cries.
*/
import {calendarWords} from '../language/en/function-words.js';
import {isVerbLike} from './grammar.js';
import {isDash, isShouted, type Run, type Token} from './token.js';

const mostOfDateline = 6;

const longestAside = 16;

// "NATO – the alliance – said", "IKEA (the chain) said": what the mark at `at` opens is an aside within the sentence.
function isAside(tokens: readonly Token[], at: number, {to: limit}: Run): boolean {
	const isParenthesis = tokens[at]?.text === '(';
	const from = at + 1;
	if (tokens[from]?.isCapital !== false) {
		return false;
	}

	const length = tokens.slice(from, Math.min(limit, from + longestAside)).findIndex(token => isParenthesis ? token.text === ')' : isDash(token));
	return length > 0 && isVerbLike(tokens[from + length + 1]);
}

/**
Whether a run of capitals at the head of a sentence says where the story was filed: "KOCHI — A court", "KATHMANDU, April 25 (Reuters)".
*/
export function isDateline(tokens: readonly Token[], {from, to}: Run, range: Run): boolean {
	if (from - range.from > mostOfDateline || isAside(tokens, to, range) || tokens.slice(range.from, from + 1).some(token => !isShouted(token)) || tokens[from]!.text.length < 3) {
		return false;
	}

	if (tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && /^(?:-+|[–—])$/v.test(tokens[to + 1]?.text ?? '')) {
		return true;
	}

	const isDated = tokens[to]?.text === ',' && calendarWords.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.kind === 'number';
	return isDated || (/^(?:-+|[\(:–—])$/v.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind !== 'quotation');
}

/**
Whether a run is a word cried out alone: "LIGHTS. The whole school is at the windows."
*/
export const isCry = (tokens: readonly Token[], {from, to}: Run, range: Run) => from === range.from && to - from === 1 && tokens[from]!.text.length > 4 && isShouted(tokens[from]!) && /^[!.?]/v.test(tokens[to]?.text ?? '');
