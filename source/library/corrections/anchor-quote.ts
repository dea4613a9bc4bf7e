/*
A quote is anchored by its words and by what stands around it (a TextQuoteSelector of the W3C), so that it is found again after the article was edited, moved, or read by a better newsread.
*/
import type {Article} from '../../article/article.js';
import {foldText} from '../../language/fold-text.js';
import {wordsOf} from '../../quotes/merge-occurrences.js';
import type {Quote} from '../../quotes/quote.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import type {QuoteCorrection} from './correction.js';

/**
The text right before and after a quote, on one line, at most 32 code units a side.
*/
export type Surroundings = {readonly prefix: string; readonly suffix: string};

const contextLength = 32;

// Half a character is none.
const wholeCharacters = (text: string): string => text.replace(/^[\u{DC00}-\u{DFFF}]/u, '').replace(/[\u{D800}-\u{DBFF}]$/u, '');

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/**
What stands around a quote in its article.
*/
export const findSurroundings = ({text}: Pick<Article, 'text'>, {parts}: Pick<Quote, 'parts'>): Surroundings => {
	const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
	// White space shrinks on one line, so more is taken than is kept.
	const before = onOneLine(text.slice(Math.max(0, start - (2 * contextLength)), start));
	const after = onOneLine(text.slice(end, end + (2 * contextLength)));
	return {prefix: wholeCharacters(before.trimEnd().slice(-contextLength)).trimStart(), suffix: wholeCharacters(after.trimStart().slice(0, contextLength)).trimEnd()};
};

/**
A quote as it is compared: its folded words; what stands around it folded, outwards from the quote; its offset.
*/
export type Anchor = {
	readonly words: string;
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly start: number;
};

const buildAnchor = (text: string, {prefix, suffix}: Surroundings, start: number): Anchor => {
	const [before, after] = [prefix, suffix].map(side => [...foldText(onOneLine(side).trim()).text]) as [string[], string[]];
	return {words: wordsOf(text), before: before.toReversed(), after, start};
};

/**
The quotes of an article as they are compared, made once for all of its corrections.
*/
export const readAnchors = ({article, quotes}: ArticleRecord): readonly Anchor[] =>
	quotes.map(quote => buildAnchor(quote.text, findSurroundings(article, quote), quote.parts[0]?.start ?? 0));

// How much of what was noted still stands there, 0 to 1; undefined where nothing was noted.
const agree = (noted: readonly string[], there: readonly string[]): number | undefined => {
	const parting = noted.findIndex((character, index) => character !== there[index]);
	return noted.length === 0 ? undefined : (parting === -1 ? 1 : parting / noted.length);
};

const countWords = (words: string): number => (words === '' ? 0 : words.split(' ').length);

const fewWords = 4;
const leastWithin = 3;
const leastAgreement = 0.5;
const leastBeside = 8;
const leastAnywhere = 24;

type Likeness = 'same' | 'part' | 'other';

const compareWords = (noted: string, found: string): Likeness => {
	if (noted === found) {
		return 'same';
	}

	const [shorter, longer] = noted.length < found.length ? [noted, found] : [found, noted];
	return countWords(shorter) >= leastWithin && ` ${longer} `.includes(` ${shorter} `) ? 'part' : 'other';
};

type Match = {readonly likeness: Likeness; readonly before: number | undefined; readonly after: number | undefined};

// In its own article the words are enough, unless they are few and stand elsewhere now; a part of them, or others in their place, need what stands around.
const isHomeMatch = ({likeness, before, after}: Match, {words, prefix, suffix}: QuoteCorrection): boolean => {
	const best = Math.max(before ?? 0, after ?? 0);
	if (likeness === 'same') {
		return countWords(wordsOf(words)) >= fewWords || (before ?? after) === undefined || best >= leastAgreement;
	}

	return likeness === 'part' ? best >= leastAgreement : before === 1 && after === 1 && Math.min(prefix.length, suffix.length) >= leastBeside;
};

// In another article (the same under another name, or a copy) all must agree.
const isCopyMatch = ({likeness, before, after}: Match, {prefix, suffix}: QuoteCorrection): boolean =>
	likeness === 'same' && (before ?? 1) === 1 && (after ?? 1) === 1 && prefix.length + suffix.length >= leastAnywhere;

const weights: Readonly<Record<Likeness, number>> = {same: 4, part: 2, other: 0};

/**
Whether a correction names this article, by id or by path.
*/
export const isHome = ({articleId, path}: QuoteCorrection, article: Pick<Article, 'id' | 'path'>): boolean =>
	(articleId !== null && articleId === article.id) || (path !== null && path === article.path);

/**
Which of an article's quotes a correction is about, by its place among their anchors; -1 where it is about none.
*/
export const findAnchored = (correction: QuoteCorrection, article: Pick<Article, 'id' | 'path'>, anchors: readonly Anchor[]): number => {
	const isMatch = isHome(correction, article) ? isHomeMatch : isCopyMatch;
	const noted = buildAnchor(correction.words, correction, correction.start ?? 0);
	let [best, bestScore, bestDistance] = [-1, 0, 0];
	for (const [index, anchor] of anchors.entries()) {
		const match: Match = {likeness: compareWords(noted.words, anchor.words), before: agree(noted.before, anchor.before), after: agree(noted.after, anchor.after)};
		const score = weights[match.likeness] + (match.before ?? 0) + (match.after ?? 0);
		const distance = Math.abs(anchor.start - noted.start);
		const isBetter = best === -1 || score > bestScore || (score === bestScore && distance < bestDistance);
		if (isBetter && isMatch(match, correction)) {
			[best, bestScore, bestDistance] = [index, score, distance];
		}
	}

	return best;
};
