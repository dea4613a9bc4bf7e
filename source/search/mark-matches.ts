/*
Which characters of a text a query matched: whole words, the beginning of a word that is still being typed, and phrases as one stretch; never stray letters within a word.
The words are folded one by one, so every span is right whatever folding does to their length (ß, İ, letters with their marks apart).
*/
import {findWords} from '../language/find-words.js';
import {foldText, foldWord} from '../language/fold-text.js';
import {toSourceSpan} from '../language/offset-map.js';
import {textOf, type Span} from '../language/span.js';

/**
A word of a text, with what it is to search.
*/
export type FoldedWord = Span & {readonly folded: string};

/**
What to mark: folded words, each with how many of its letters (`Infinity` for the whole word), and runs of folded words that stand together.
*/
export type Wanted = {
	readonly words: ReadonlyMap<string, number>;
	readonly phrases: ReadonlyArray<readonly string[]>;
};

/**
The words of a text as a store reads them.
*/
export const findFoldedWords = (text: string): readonly FoldedWord[] => findWords(text)
	.map(span => ({...span, folded: foldWord(textOf(text, span))}))
	.filter(({folded}) => folded !== '');

const markWord = (text: string, {start, end, folded}: FoldedWord, letters: number): Span => {
	if (letters >= folded.length) {
		return {start, end};
	}

	const beginning = toSourceSpan(foldText(text.slice(start, end)).toSource, {start: 0, end: letters});
	return {start, end: start + beginning.end};
};

const markPhrase = (words: readonly FoldedWord[], phrase: readonly string[]): readonly Span[] => {
	const spans: Span[] = [];
	for (let at = 0; at + phrase.length <= words.length; at++) {
		if (phrase.every((word, offset) => words[at + offset]!.folded === word)) {
			spans.push({start: words[at]!.start, end: words[at + phrase.length - 1]!.end});
		}
	}

	return spans;
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
The characters to mark, as spans into `text` in order and apart from one another. `words` are the text's own.
*/
export const markMatches = (text: string, words: readonly FoldedWord[], {words: wanted, phrases}: Wanted): readonly Span[] => {
	const spans: Span[] = phrases.filter(phrase => phrase.length > 0).flatMap(phrase => markPhrase(words, phrase));
	for (const word of words) {
		const letters = wanted.get(word.folded);
		if (letters !== undefined) {
			spans.push(markWord(text, word, letters));
		}
	}

	return mergeSpans(spans);
};
