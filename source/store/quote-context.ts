/*
The words around a quote, for those who ask what it was said of.
*/
import {isBodyBlock, type Article, type Block} from '../article/article.js';
import {findSentences} from '../language/en/find-sentences.js';
import {textOf, type Span} from '../language/span.js';
import type {Quote} from '../quotes/quote.js';

/**
The text around a quote, its own marks left out.
*/
export type QuoteContext = {readonly before: string; readonly after: string};

const most = 200;
const cut = '…';
const marks: ReadonlySet<string> = new Set(['"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '`', '´']);
const isSpace = (character: string | undefined): boolean => character?.trim() === '';

const trimSpan = (text: string, {start, end}: Span): Span => {
	let [from, to] = [start, end];
	while (from < to && isSpace(text[from])) {
		from++;
	}

	while (to > from && isSpace(text[to - 1])) {
		to--;
	}

	return {start: from, end: to};
};

// Whether an offset lies within a character of two code units.
const isInside = (text: string, at: number): boolean => text.codePointAt(at - 1)! > 0xFF_FF;

// The last words of a stretch that fit, or the first: never half a character, and half a word only where it alone does not fit.
const lastWords = (text: string, {end}: Span): string => {
	const from = end - most + cut.length;
	const space = text.slice(from - 1, end).search(/\s/);
	const inWord = isInside(text, from) ? from + 1 : from;
	return cut + text.slice(space === -1 ? inWord : from + space, end);
};

const firstWords = (text: string, {start}: Span): string => {
	const to = start + most - cut.length;
	const space = text.slice(start, to + 1).lastIndexOf(' ');
	const inWord = isInside(text, to) ? to - 1 : to;
	return text.slice(start, space === -1 ? inWord : start + space) + cut;
};

const textBefore = (text: string, region: Span): string => {
	const {start, end} = trimSpan(text, region);
	if (end - start <= most) {
		return text.slice(start, end);
	}

	const window = findSentences(text, {start: Math.max(start, end - (2 * most)), end});
	const sentence = window.find(({start: at}) => end - at <= most);
	return sentence === undefined ? lastWords(text, {start, end}) : text.slice(sentence.start, end);
};

const textAfter = (text: string, region: Span): string => {
	const {start, end} = trimSpan(text, region);
	if (end - start <= most) {
		return text.slice(start, end);
	}

	const window = findSentences(text, {start, end: Math.min(end, start + (2 * most))});
	const sentence = window.slice(0, -1).findLast(({end: at}) => at - start <= most);
	return sentence === undefined ? firstWords(text, {start, end}) : text.slice(start, sentence.end);
};

// Blocks are in order: the last that starts before an offset.
const findBlock = (blocks: readonly Block[], offset: number): number => {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (blocks[middle]!.start <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};

// The quote's own marks, and the white space beside the opening one, belong to neither side.
const regionBefore = (text: string, block: Span | undefined, quoteStart: number): Span => {
	const start = block?.start ?? quoteStart;
	let end = quoteStart;
	while (end > start && (marks.has(text[end - 1]!) || isSpace(text[end - 1]))) {
		end--;
	}

	return {start, end};
};

const regionAfter = (text: string, block: Span | undefined, quoteEnd: number): Span => {
	const end = Math.max(quoteEnd, block?.end ?? quoteEnd);
	let start = quoteEnd;
	while (start < end && marks.has(text[start]!)) {
		start++;
	}

	return {start, end};
};

const neighbor = ({blocks}: Article, at: number, step: 1 | -1): Span | undefined => {
	const [own, next] = [blocks[at], blocks[at + step]];
	return own !== undefined && next !== undefined && isBodyBlock(own) && isBodyBlock(next) ? next : undefined;
};

const isEmpty = (text: string, span: Span): boolean => textOf(text, span).trim() === '';

/**
The text before and after a quote: of its own paragraph, or where the quote is all of it, of the one beside it; whole sentences where they fit, at most 200 code units a side.
*/
export const findContext = (article: Article, quote: Quote): QuoteContext => {
	const {text, blocks} = article;
	const [start, end] = [quote.parts[0]?.start ?? 0, quote.parts.at(-1)?.end ?? 0];
	if (quote.parts.length === 0 || end <= start || end > text.length) {
		return {before: '', after: ''};
	}

	const [first, last] = [findBlock(blocks, start), findBlock(blocks, end - 1)];
	const [ownBefore, ownAfter] = [regionBefore(text, blocks[first], start), regionAfter(text, blocks[last], end)];
	const before = isEmpty(text, ownBefore) ? neighbor(article, first, -1) : ownBefore;
	const after = isEmpty(text, ownAfter) ? neighbor(article, last, 1) : ownAfter;
	return {before: before === undefined ? '' : textBefore(text, before), after: after === undefined ? '' : textAfter(text, after)};
};
