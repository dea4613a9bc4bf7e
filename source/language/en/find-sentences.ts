import type {Span} from '../span.js';
import {abbreviations, exclaimingNames, resumingVerbs, sentenceStarters, timeFollowers} from './abbreviations.js';

const stops = /[\n!.?…。！？]/g;
const closers = new Set('"\'”’»›)]}」』');
const openers = new Set('"\'“‘«‹([{「『¿¡„');
const openingMarks = new Set('"\'“‘«‹„');
const whites = /\s/;
const letters = /\p{Letter}/u;

const isWhite = (character: string | undefined): boolean => character === ' ' || (character !== undefined && whites.test(character));
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';
const isLower = (character: string): boolean => character !== character.toUpperCase() && character === character.toLowerCase();
const isUpper = (character: string): boolean => character !== character.toLowerCase();

// How far a word is looked for: none that matters is longer, and a line without spaces must not cost its length at every stop.
const longestWord = 24;

// The word that ends at `end`, without the marks that open it.
const wordBefore = (text: string, end: number, floor: number): string => {
	let start = end;
	const lowest = Math.max(floor, end - longestWord);
	while (start > lowest && !isWhite(text[start - 1]) && !openers.has(text[start - 1]!) && text[start - 1] !== '—' && text[start - 1] !== '–' && text[start - 1] !== '/') {
		start--;
	}

	return text.slice(start, end);
};

// The word that begins at `start`, apostrophes and inner stops included, last stop and all else left off.
const wordAfter = (text: string, start: number, limit: number): string => {
	let end = start;
	const highest = Math.min(limit, start + longestWord);
	while (end < highest && (letters.test(text[end]!) || isDigit(text[end]) || text[end] === '’' || text[end] === '\'' || (text[end] === '.' && end + 1 < limit && letters.test(text[end + 1]!)))) {
		end++;
	}

	return text.slice(start, end);
};

const skipWhite = (text: string, start: number, limit: number): number => {
	let at = start;
	while (at < limit && isWhite(text[at])) {
		at++;
	}

	return at;
};

// `“Why?” Sarah Sanders asked.`: up to four words with capitals, then a verb that takes up what was quoted.
const isTakenUp = (text: string, start: number, limit: number): boolean => {
	let at = start;
	for (let count = 0; count < 5; count++) {
		const word = wordAfter(text, at, limit);
		if (count > 0 && resumingVerbs.has(word)) {
			return true;
		}

		if (word === '' || !isUpper(word[0]!)) {
			return false;
		}

		at += word.length;
		at = skipWhite(text, text[at] === '.' ? at + 1 : at, limit);
	}

	return false;
};

/*
What stands around a run of stops: `first` and `end` bound the run itself, `after` is where its closing marks end, `next` where the next word or its opening marks begin, `word` where that word itself begins.
*/
type Stop = {
	readonly first: number;
	readonly end: number;
	readonly after: number;
	readonly next: number;
	readonly word: number;
};

const isLowerNext = (text: string, {word}: Stop, limit: number): boolean => {
	const character = text[word]!;
	// "iPhone" and "eBay" begin sentences as they are.
	return isLower(character) && !(word + 1 < limit && isUpper(text[word + 1]!));
};

const isEndAfterInitial = (initial: string, nextWord: string, isQuoteNext: boolean): boolean =>
	initial === 'I' || isQuoteNext || sentenceStarters.has(nextWord);

// Whether a single full stop ends the sentence, by the word before it and the one after.
const isFullStop = (text: string, stop: Stop, start: number, limit: number): boolean => {
	const before = wordBefore(text, stop.first, start);
	const isQuoteNext = openingMarks.has(text[stop.next]!);
	const nextWord = wordAfter(text, stop.word, limit);
	const isNumberNext = isDigit(text[stop.word]);
	if (/^\d{1,3}$/.test(before) && stop.first - before.length === start) {
		return false;
	}

	if (before.length === 1 && isUpper(before)) {
		return isEndAfterInitial(before, nextWord, isQuoteNext);
	}

	switch (abbreviations.get(before)) {
		case 'title': {
			return false;
		}

		case 'number': {
			return !isNumberNext;
		}

		case 'time': {
			return !isNumberNext && text[stop.next] !== '(' && !timeFollowers.has(nextWord);
		}

		case 'inner': {
			return isQuoteNext || sentenceStarters.has(nextWord);
		}

		case undefined: {
			// Initials run together, "J.D." or "R-Ky.", that no table holds.
			return !/^(?:\p{Uppercase_Letter}-)?(?:\p{Uppercase_Letter}\.){1,4}\p{Uppercase_Letter}$/u.test(before) || isEndAfterInitial('', nextWord, isQuoteNext);
		}
	}
};

// SACRAMENTO, Calif. (AP) — the place of a dateline.
const isBeforeAgency = (text: string, {next}: Stop): boolean =>
	text[next] === '(' && /^\([A-Z][\w ]{1,20}\) ?[-–—]/.test(text.slice(next, next + 26));

const isEnd = (text: string, stop: Stop, start: number, limit: number): boolean => {
	if (stop.next >= limit) {
		return true;
	}

	const mark = text[stop.first]!;
	if (mark > '\u{2FFF}') {
		return true;
	}

	if (stop.next === stop.after || stop.word >= limit || '—–-,;:'.includes(text[stop.next]!) || isLowerNext(text, stop, limit) || isBeforeAgency(text, stop)) {
		return false;
	}

	if (mark === '.' && stop.end === stop.first + 1 && stop.after === stop.end) {
		return isFullStop(text, stop, start, limit);
	}

	return mark === '!' && stop.after === stop.end && exclaimingNames.has(wordBefore(text, stop.first, start)) ? false : mark === '.' || mark === '…' || stop.after === stop.end || !isTakenUp(text, stop.word, limit);
};

const stopMarks = new Set<string | undefined>('.!?…');
const isStop = (character: string | undefined): boolean => stopMarks.has(character);

// Takes in the whole run ("?!", "...", ". . ."), the closing marks after it, and finds what comes next.
const readStop = (text: string, first: number, limit: number): Stop => {
	let end = first + 1;
	while (end < limit && (isStop(text[end]) || (text[end] === ' ' && text[end + 1] === '.' && text[end - 1] === '.' && end + 1 < limit))) {
		end++;
	}

	let after = end;
	while (after < limit && closers.has(text[after]!)) {
		after++;
	}

	const next = skipWhite(text, after, limit);
	let word = next;
	while (word < limit && openers.has(text[word]!)) {
		word++;
	}

	return {first, end, after, next, word};
};

// Whether the white space between two offsets holds two line breaks.
const isBlankLine = (text: string, from: number, to: number): boolean => {
	let lineBreaks = 0;
	for (let at = from; at < to && lineBreaks < 2; at++) {
		lineBreaks += text[at] === '\n' ? 1 : 0;
	}

	return lineBreaks === 2;
};

// White space off the end of a stretch that begins at `start`.
const trimEnd = (text: string, start: number, limit: number): number => {
	let end = limit;
	while (end > start && isWhite(text[end - 1])) {
		end--;
	}

	return end;
};

type Cut = {
	readonly end: number;
	readonly next: number;
	readonly isEnd: boolean;
};

// What the stop or line break at `first` does to the sentence that began at `start`.
const readCut = (text: string, first: number, start: number, limit: number): Cut => {
	if (text[first] === '\n') {
		const next = skipWhite(text, first, limit);
		return {end: first, next, isEnd: isBlankLine(text, first, next)};
	}

	const stop = readStop(text, first, limit);
	return {end: stop.after, next: stop.next, isEnd: isEnd(text, stop, start, limit) || isBlankLine(text, stop.after, stop.next)};
};

/**
The sentences of English text, in order, white space between them left out: an own single pass with a table of abbreviations.
A closing quotation mark or bracket belongs to the sentence it closes; a blank line ends any sentence; a single line break is white space.
*/
export const findSentences = (text: string, within?: Span): readonly Span[] => {
	const limit = within?.end ?? text.length;
	const sentences: Span[] = [];
	let start = skipWhite(text, within?.start ?? 0, limit);
	stops.lastIndex = start;
	while (stops.test(text) && stops.lastIndex <= limit) {
		const cut = readCut(text, stops.lastIndex - 1, start, limit);
		if (cut.isEnd) {
			const end = trimEnd(text, start, cut.end);
			if (end > start) {
				sentences.push({start, end});
			}

			start = cut.next;
		}

		stops.lastIndex = cut.next;
	}

	const end = trimEnd(text, start, limit);
	if (end > start) {
		sentences.push({start, end});
	}

	return sentences;
};
