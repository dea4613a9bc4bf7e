/*
A place in an article, anchored by its words and by what stands around them (a TextQuoteSelector of the W3C), so that it is found again after the article was edited.
*/
import {findWords} from '../../language/find-words.js';
import {foldWord} from '../../language/fold-text.js';
import {textOf, type Span} from '../../language/span.js';

/**
A place by its exact words, what stood right before and after them (at most 32 code units a side), and its offset, in UTF-16 code units.
*/
export type TextAnchor = {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly offset: number;
};

const contextLength = 32;

// Of equal words, as many as are looked at on each side of the offset.
const mostPlaces = 1000;

// Fewer words than these stand in many places: what stood around them must be there too.
const enoughWords = 4;
const leastAgreement = 0.5;

// Half a character at its outer end is none.
const wholeFromStart = (text: string): string => text.replace(/^[\u{DC00}-\u{DFFF}]/u, '');
const wholeToEnd = (text: string): string => text.replace(/[\u{D800}-\u{DBFF}]$/u, '');

/**
The anchor of a stretch of a text.
*/
export const anchorSpan = (text: string, {start, end}: Span): TextAnchor => ({
	exact: text.slice(start, end),
	prefix: wholeFromStart(text.slice(Math.max(0, start - contextLength), start)),
	suffix: wholeToEnd(text.slice(end, end + contextLength)),
	offset: start,
});

// How many code units two texts share, from the end or from the start.
const countShared = (a: string, b: string, isFromEnd: boolean): number => {
	const most = Math.min(a.length, b.length);
	let count = 0;
	while (count < most && (isFromEnd ? a.at(-1 - count) === b.at(-1 - count) : a[count] === b[count])) {
		count++;
	}

	return count;
};

type Surroundings = Pick<TextAnchor, 'prefix' | 'suffix'>;

// How much of what stood around a place still does, 0 to 1; 1 where nothing did.
const agree = (text: string, {start, end}: Span, {prefix, suffix}: Surroundings): number => {
	const noted = prefix.length + suffix.length;
	const before = countShared(text.slice(Math.max(0, start - prefix.length), start), prefix, true);
	const after = countShared(text.slice(end, end + suffix.length), suffix, false);
	return noted === 0 ? 1 : (before + after) / noted;
};

// The places of a text's words, nearest to the offset first on each side.
const findPlaces = (text: string, words: string, offset: number): readonly Span[] => {
	const starts: number[] = [];
	for (let at = text.indexOf(words, offset), count = 0; at !== -1 && count < mostPlaces; at = text.indexOf(words, at + 1), count++) {
		starts.push(at);
	}

	for (let at = offset === 0 ? -1 : text.lastIndexOf(words, offset - 1), count = 0; at !== -1 && count < mostPlaces; at = at === 0 ? -1 : text.lastIndexOf(words, at - 1), count++) {
		starts.push(at);
	}

	return starts.map(start => ({start, end: start + words.length}));
};

type Search = {readonly text: string; readonly words: string; readonly around: Surroundings; readonly offset: number; readonly isEnough: boolean};

// What agrees best with its surroundings, among equals what is nearest.
const findBest = ({text, words, around, offset, isEnough}: Search): Span | undefined => {
	let [best, bestScore, bestDistance]: [Span | undefined, number, number] = [undefined, isEnough ? -1 : leastAgreement, Infinity];
	for (const place of findPlaces(text, words, Math.min(offset, text.length))) {
		const score = agree(text, place, around);
		const distance = Math.abs(place.start - offset);
		if (score > bestScore || (score === bestScore && distance < bestDistance)) {
			[best, bestScore, bestDistance] = [place, score, distance];
		}
	}

	return best;
};

type FoldedWords = {readonly text: string; readonly spans: readonly Span[]; readonly starts: readonly number[]};

// Folded words with one space before each and after the last.
const foldWhole = (text: string): FoldedWords => {
	const spans = findWords(text);
	const starts: number[] = [];
	let folded = ' ';
	for (const span of spans) {
		starts.push(folded.length);
		folded += `${foldWord(textOf(text, span))} `;
	}

	return {text: folded, spans, starts};
};

// The index of the word that begins at, or is the first to begin after, an offset.
const findIndex = (starts: readonly number[], offset: number): number => {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		[low, high] = starts[middle]! < offset ? [middle + 1, high] : [low, middle];
	}

	return low;
};

// Words cut by the end of what was noted are no words.
const foldContext = ({prefix, suffix}: Surroundings): Surroundings => {
	const [before, after] = [prefix.split(/\s/).slice(1), suffix.split(/\s/).slice(0, -1)].map(words => foldWhole(words.join(' ')).text.trimEnd());
	return {prefix: before === '' ? '' : `${before!.trimStart()} `, suffix: after === '' ? '' : after!.trimStart()};
};

const attachFolded = (anchor: TextAnchor, text: string): Span | undefined => {
	const wanted = foldWhole(anchor.exact);
	if (wanted.spans.length === 0) {
		return undefined;
	}

	const folded = foldWhole(text);
	const offset = folded.starts[findIndex(folded.spans.map(({start}) => start), anchor.offset)] ?? folded.text.length;
	const words = wanted.text.slice(1);
	const isEnough = wanted.spans.length >= enoughWords;
	const around = foldContext(anchor);
	if (!isEnough && around.prefix + around.suffix === '' && anchor.prefix + anchor.suffix !== '') {
		return undefined;
	}

	// With its space before it, a place begins with a word.
	const found = findBest({text: folded.text, words: ` ${words}`, around, offset: Math.max(0, offset - 1), isEnough});
	const first = found && findIndex(folded.starts, found.start + 1);
	return first === undefined ? undefined : {start: folded.spans[first]!.start, end: folded.spans[first + wanted.spans.length - 1]!.end};
};

// A place without words is where what stood before it ends and what stood after it begins.
const attachPoint = ({prefix, suffix, offset}: TextAnchor, text: string): Span | undefined => {
	const found = findBest({text, words: prefix + suffix, around: {prefix: '', suffix: ''}, offset: Math.max(0, offset - prefix.length), isEnough: true});
	return found && {start: found.start + prefix.length, end: found.start + prefix.length};
};

/**
Finds an anchored place again in a text that may have been edited: its exact words, those with the same surroundings and nearest to the offset first; else its folded words, whatever stands between them. Undefined where it is gone.
*/
export const attach = (anchor: TextAnchor, text: string): Span | undefined => {
	const {exact, offset} = anchor;
	if (exact === '') {
		return attachPoint(anchor, text);
	}

	const isEnough = foldWhole(exact).spans.length >= enoughWords;
	return findBest({text, words: exact, around: anchor, offset, isEnough}) ?? attachFolded(anchor, text);
};
