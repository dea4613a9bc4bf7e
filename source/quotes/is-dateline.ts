/*
Capitals at the head of a sentence that name nobody who is talked of: datelines, cries and bylines.
*/
import {calendarWords} from '../language/en/function-words.js';
import {newsAgencies} from '../language/en/body-words.js';
import type {Analysis} from './analysis.js';
import {isVerbLike} from './grammar.js';
import {isDash, isShouted, type Run, type Token} from './token.js';

const longestByline = 9;
const mostOfDateline = 6;
const mostOfFiling = 14;

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

const mostOfTown = 4;

// "GREENVILLE, Ohio", "PORT OF SPAIN, Trinidad"
function isTownBeforeComma(tokens: readonly Token[], from: number): boolean {
	const length = tokens.slice(from, from + mostOfTown + 1).findIndex(token => token.kind !== 'word' || !isShouted(token));
	return length > 0 && tokens[from + length]!.text === ',';
}

// Whether a run stands before the dash of "GREENVILLE, Ohio (AP) — The", "GREENVILLE, Ohio — The": a place, and the agency behind it.
function isFiledBefore(tokens: readonly Token[], {from: start, to}: Run, {from, to: limit}: Run): boolean {
	const opening = tokens[from]!;
	if (to - from > mostOfFiling || opening.kind !== 'word' || opening.text.length < 3 || !isShouted(opening)) {
		return false;
	}

	for (let at = from + 1; at < Math.min(limit, from + mostOfFiling); at++) {
		const token = tokens[at]!;
		if (isDash(token)) {
			const [agency, closing] = [tokens[at - 2]!, tokens[at - 1]!];
			const isFiled = closing.text === ')' && agency.kind === 'word' && ((agency.text.length > 1 && isShouted(agency)) || newsAgencies.has(agency.lower));
			return start < at && tokens[at + 1]?.isCapital === true && (isFiled || (closing.text !== ')' && isTownBeforeComma(tokens, from) && !isShouted(closing)));
		}

		if (!(token.isCapital || token.kind === 'number' || /^[\(\),.\/]$/v.test(token.text))) {
			return false;
		}
	}

	return false;
}

// LYLE OTT (D-OHIO): and his words
function isLabel(tokens: readonly Token[], at: number): boolean {
	const length = tokens[at]?.text === '(' ? tokens.slice(at, at + longestAside).findIndex(({text}) => text === ')') : -1;
	return length > 0 && tokens[at + length + 1]?.text === ':' && tokens[at + length + 2]?.kind === 'quotation';
}

/**
Whether a run of capitals at the head of a sentence says where the story was filed: "KOCHI — A court", "KATHMANDU, April 25 (Reuters)".
*/
export function isDateline(tokens: readonly Token[], {from, to}: Run, range: Run): boolean {
	if (isFiledBefore(tokens, {from, to}, range)) {
		return true;
	}

	if (from - range.from > mostOfDateline || isAside(tokens, to, range) || isLabel(tokens, to) || tokens.slice(range.from, from + 1).some(token => !isShouted(token)) || tokens[from]!.text.length < 3) {
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

/**
Whether a text begins with a name alone and its writer says "I": the name is the writer's, and nobody who is talked of.
*/
export function isByline({outline, index: {mentions}, mentionsOf}: Analysis): boolean {
	const [first] = mentions;
	const {from, to} = outline.narrative.sentences[0]!;
	const isAlone = first !== undefined && to - from <= longestByline && outline.narrative.tokens.slice(from, to).every(({kind, lower}, at) => kind === 'mark' || lower === 'by' || (from + at >= first.run.from && from + at < first.run.to));
	return isAlone && first.kind === 'person' && mentionsOf[0]!.to === 1 && mentions.some(({head}) => head === 'i');
}
