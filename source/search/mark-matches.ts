/*
Which characters of a text a query matched: whole words, the beginning of a word that is still being typed, and phrases as one stretch; never stray letters within a word.
The words are folded one by one, so every span is right whatever folding does to their length (ß, İ, letters with their marks apart).
*/
import {findWords} from '../language/find-words.js';
import {foldText, foldWord} from '../language/fold-text.js';
import {toSourceSpan} from '../language/offset-map.js';
import {textOf, type Span} from '../language/span.js';

/**
What to mark: folded words, each with how many of its letters (`Infinity` for the whole word), and runs of folded words that stand together.
*/
export type Wanted = {
	readonly words: ReadonlyMap<string, number>;
	readonly phrases: ReadonlyArray<readonly string[]>;
};

/**
What was found of it in a text: the characters to mark, as spans in order and apart from one another, and the folded words that are wanted.
*/
export type Marks = {
	readonly spans: readonly Span[];
	readonly words: readonly string[];
};

const beyondAscii = /[^\0-\u{7F}]/u;

// Folds a whole text at once where that leaves every letter in its place.
const createFolder = (text: string): ((span: Span) => string) => {
	const lower = beyondAscii.test(text) ? undefined : text.toLowerCase();
	return lower === undefined ? span => foldWord(textOf(text, span)) : span => textOf(lower, span);
};

const markWord = (text: string, {start, end}: Span, folded: string, letters: number): Span => {
	if (letters >= folded.length) {
		return {start, end};
	}

	const beginning = toSourceSpan(foldText(text.slice(start, end)).toSource, {start: 0, end: letters});
	return {start, end: start + beginning.end};
};

type FoldedWord = {readonly span: Span; readonly word: string};

const markPhrase = (words: readonly FoldedWord[], phrase: readonly string[]): readonly Span[] => {
	const marked: Span[] = [];
	for (let at = 0; at + phrase.length <= words.length; at++) {
		if (phrase.every((word, offset) => words[at + offset]!.word === word)) {
			marked.push({start: words[at]!.span.start, end: words[at + phrase.length - 1]!.span.end});
		}
	}

	return marked;
};

// Spans in order, those that overlap as one.
const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => (a.start === b.start ? b.end - a.end : a.start - b.start))) {
		const last = merged.at(-1);
		if (last !== undefined && span.start < last.end) {
			merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
		} else {
			merged.push(span);
		}
	}

	return merged;
};

/**
Marks what is wanted in a text.
*/
export const markMatches = (text: string, {words: wanted, phrases}: Wanted): Marks => {
	const fold = createFolder(text);
	const found: Span[] = [];
	const words: string[] = [];
	const all: FoldedWord[] = [];
	for (const span of findWords(text)) {
		const word = fold(span);
		const letters = wanted.get(word);
		if (letters !== undefined) {
			words.push(word);
			found.push(markWord(text, span, word, letters));
		}

		if (phrases.length > 0 && word !== '') {
			all.push({span, word});
		}
	}

	const runs = phrases.filter(phrase => phrase.length > 0).flatMap(phrase => markPhrase(all, phrase));
	return {spans: runs.length === 0 ? found : mergeSpans([...found, ...runs]), words};
};
