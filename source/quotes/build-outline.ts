/*
The outline: an article's narrative as sentences of tokens in which each quotation is one token, and the inside of each quotation as sentences of its own.
*/
import type {Block} from '../article/article.js';
import {speechVerbs, irregularForms} from '../language/en/cue-verbs.js';
import {sentenceStarters, timeFollowers} from '../language/en/abbreviations.js';
import {lemmasOf} from './verb-forms.js';
import {findTokens, makeQuotationToken} from './find-tokens.js';
import type {Quotation} from './quotation.js';
import type {Sentence, Token} from './token.js';

/**
One stream of tokens with its sentences. `sentenceOf[i]` is the sentence of token i.
*/
export type Stream = {
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly sentenceOf: Int32Array;
};

/**
`tokenOf[q]` is the index of quotation q's token in the narrative. `isSingleStyle`: the article puts speech in single marks, as the British do.
*/
export type Outline = {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly quotations: readonly Quotation[];
	readonly narrative: Stream;
	readonly inner: Stream;
	readonly tokenOf: Int32Array;
	readonly isSingleStyle: boolean;
};

const closing = new Set([')', ']', '}', '’', '\'', '”', '"']);
const terminal = /[!.?…]/v;

const isSpeechForm = (word: string) => lemmasOf(word).some(lemma => speechVerbs.has(lemma)) || irregularForms[word] === 'say';

// "Why?" Smith asked. — a question or exclamation goes on where a name and a verb of speech follow at once.
function isResumed(tokens: readonly Token[], next: number, end: number): boolean {
	for (let at = next; at < Math.min(end, next + 7); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') {
			return false;
		}

		const after = tokens[at + 1];
		const isClosed = at + 1 >= end || after?.kind !== 'word';
		if (isSpeechForm(token.lower) || (isClosed && at > next && token.lower.endsWith('ed'))) {
			return true;
		}

		if (!token.isCapital && at > next + 5) {
			return false;
		}
	}

	return false;
}

function lastInner(text: string, {start, end}: Quotation): string {
	let at = end;
	while (at > start && (closing.has(text[at - 1]!) || text[at - 1] === ' ')) {
		at--;
	}

	return text[at - 1] ?? '';
}

// Whether a sentence ends after the token at `at`; `end` is where its paragraph ends.
function isSentenceEnd(text: string, tokens: readonly Token[], at: number, end: number, quotations: readonly Quotation[]): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1]!;
	const isStartsNew = next.isCapital || next.kind === 'number' || next.kind === 'quotation' || (next.kind === 'mark' && /["\(\-\[–—‘“•]/v.test(next.text));
	if (token.kind === 'mark') {
		return terminal.test(token.text[0]!) && isStartsNew && token.text !== '…';
	}

	if (token.kind === 'quotation') {
		const last = lastInner(text, quotations[token.quotation]!);
		return !terminal.test(last) || (next.kind === 'mark' && terminal.test(next.text)) ? false : isStartsNew && next.kind !== 'mark' && (last === '.' || !isResumed(tokens, at + 1, end));
	}

	return token.isAbbreviation && next.isCapital && sentenceStarters.has(next.text) && token.lower.length > 1 && !timeFollowers.has(next.text)
		&& (token.lower.includes('.') || /^(?:inc|corp|co|ltd|jr|sr)$/v.test(token.lower));
}

function splitSentences(text: string, tokens: readonly Token[], range: {from: number; to: number}, paragraph: number, quotations: readonly Quotation[], into: Sentence[]): void {
	let {from} = range;
	for (let at = range.from; at < range.to; at++) {
		const isLast = at === range.to - 1;
		if (!(isLast || isSentenceEnd(text, tokens, at, range.to, quotations))) {
			continue;
		}

		into.push({from, to: at + 1, paragraph});
		from = at + 1;
	}
}

function toStream(tokens: readonly Token[], sentences: readonly Sentence[]): Stream {
	const sentenceOf = new Int32Array(tokens.length);
	for (const [index, {from, to}] of sentences.entries()) {
		sentenceOf.fill(index, from, to);
	}

	return {tokens, sentences, sentenceOf};
}

function buildInner(text: string, quotations: readonly Quotation[]): Stream {
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	for (const [index, quotation] of quotations.entries()) {
		const from = tokens.length;
		findTokens(text, quotation, index, tokens);
		splitSentences(text, tokens, {from, to: tokens.length}, quotation.block, quotations, sentences);
	}

	return toStream(tokens, sentences);
}

/**
The outline of an article's blocks; `quotations` are those of the same blocks, in order. Linear.
*/
export function buildOutline(text: string, blocks: readonly Block[], quotations: readonly Quotation[]): Outline {
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const tokenOf = new Int32Array(quotations.length);
	let next = 0;
	for (const [index, block] of blocks.entries()) {
		const from = tokens.length;
		let at = block.start;
		for (; next < quotations.length && quotations[next]!.block === index; next++) {
			const quotation = quotations[next]!;
			findTokens(text, {start: at, end: quotation.outer.start}, -1, tokens);
			tokenOf[next] = tokens.length;
			tokens.push(makeQuotationToken(text, quotation, next));
			at = quotation.outer.end;
		}

		findTokens(text, {start: at, end: block.end}, -1, tokens);
		splitSentences(text, tokens, {from, to: tokens.length}, index, quotations, sentences);
	}

	const singles = quotations.filter(({isSingle}) => isSingle).length;
	return {text, blocks, quotations, tokenOf, isSingleStyle: singles * 2 > quotations.length, narrative: toStream(tokens, sentences), inner: buildInner(text, quotations)};
}
