/*
The quotes of a store by number, with the quotes that hold each word. A quote taken out leaves its number empty until so many are that all are numbered anew;
so taking out and putting in cost what the articles touched hold.
*/
import {findWords} from '../language/find-words.js';
import {foldWord} from '../language/fold-text.js';
import {textOf} from '../language/span.js';
import type {Quote} from '../quotes/quote.js';
import {addSpeaker, createSpeakerIndex, removeSpeaker, renumberSpeakers, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import {countOf, countWord, createVocabulary, type Vocabulary} from './vocabulary.js';

/**
A folded word with the numbers of the quotes whose text holds it, ascending, some of them perhaps empty.
*/
export type Posting = {readonly word: string; docs: number[]};

/**
A quote as the index keeps it: the number of its article, and the words of its text in order, equal words being the same object.
*/
export type IndexedQuote = {
	readonly quote: Quote;
	readonly article: number;
	readonly words: readonly Posting[];
	readonly form: IndexedForm | undefined;
};

/**
The quotes of a store: `quotes` by number, undefined where one was taken out, which `empty` counts; the postings of folded words, and of words as they stand in the text where that is not folded.
*/
export type QuoteIndex = {
	readonly vocabulary: Vocabulary;
	readonly speakers: SpeakerIndex;
	readonly byWord: Map<string, Posting>;
	readonly bySurface: Map<string, Posting>;
	quotes: Array<IndexedQuote | undefined>;
	empty: number;
};

/**
An index without quotes.
*/
export const createQuoteIndex = (): QuoteIndex =>
	({vocabulary: createVocabulary(), speakers: createSpeakerIndex(), byWord: new Map(), bySurface: new Map(), quotes: [], empty: 0});

type Words = {readonly folded: readonly string[]; readonly surfaces: ReadonlySet<string>};

const wordsOf = (text: string): Words => {
	const folded: string[] = [];
	const surfaces = new Set<string>();
	for (const span of findWords(text)) {
		const surface = textOf(text, span);
		const word = foldWord(surface);
		if (word !== '') {
			folded.push(word);
		}

		if (word !== surface) {
			surfaces.add(surface);
		}
	}

	return {folded, surfaces};
};

const postingOf = (postings: Map<string, Posting>, word: string): Posting => {
	const known = postings.get(word);
	if (known !== undefined) {
		return known;
	}

	const posting = {word, docs: []};
	postings.set(word, posting);
	return posting;
};

const renumberPostings = (postings: Map<string, Posting>, renumbered: (docs: readonly number[]) => number[]): void => {
	const emptied: string[] = [];
	for (const posting of postings.values()) {
		posting.docs = renumbered(posting.docs);
		if (posting.docs.length === 0) {
			emptied.push(posting.word);
		}
	}

	for (const word of emptied) {
		postings.delete(word);
	}
};

const countWords = (vocabulary: Vocabulary, words: ReadonlySet<Posting>, form: IndexedForm | undefined, by: 1 | -1): void => {
	const spoken = new Set([...form?.nameWords ?? [], ...form?.roleWords ?? []]);
	for (const {word} of words) {
		countWord(vocabulary, word, {isText: true, isSpeaker: spoken.delete(word)}, by);
	}

	for (const word of spoken) {
		countWord(vocabulary, word, {isText: false, isSpeaker: true}, by);
	}
};

/**
Adds a quote of an article under the next number.
*/
export const addQuote = (index: QuoteIndex, quote: Quote, article: number): void => {
	const doc = index.quotes.length;
	const {folded, surfaces} = wordsOf(quote.text);
	const {speaker} = quote.attribution;
	const form = speaker === null ? undefined : addSpeaker(index.speakers, speaker, doc, article);
	const words = folded.map(word => postingOf(index.byWord, word));
	const distinct = new Set(words);
	for (const {docs} of distinct) {
		docs.push(doc);
	}

	for (const surface of surfaces) {
		postingOf(index.bySurface, surface).docs.push(doc);
	}

	countWords(index.vocabulary, distinct, form, 1);
	index.quotes.push({quote, article, words, form});
};

/**
Takes the quote of a number out, with whatever words only it held.
*/
export const removeQuote = (index: QuoteIndex, doc: number): void => {
	const indexed = index.quotes[doc];
	if (indexed === undefined) {
		return;
	}

	const {words, form, article} = indexed;
	index.quotes[doc] = undefined;
	index.empty++;
	const distinct = new Set(words);
	countWords(index.vocabulary, distinct, form, -1);
	for (const {word} of distinct) {
		if (countOf(index.vocabulary, word, 'text') === 0) {
			index.byWord.delete(word);
		}
	}

	if (form !== undefined) {
		removeSpeaker(index.speakers, form, article);
	}
};

// Few enough empty numbers are worth no work.
const negligible = 1024;

/**
Numbers all quotes anew if most numbers are empty; gives the new number of each old one, undefined where nothing changed.
*/
export const compactQuotes = (index: QuoteIndex): ((doc: number) => number) | undefined => {
	if (index.empty < negligible || index.empty * 2 < index.quotes.length) {
		return undefined;
	}

	const numbers = new Int32Array(index.quotes.length);
	let next = 0;
	for (const [doc, indexed] of index.quotes.entries()) {
		numbers[doc] = indexed === undefined ? -1 : next++;
	}

	const renumbered = (docs: readonly number[]): number[] => docs.map(doc => numbers[doc]!).filter(doc => doc !== -1);
	for (const postings of [index.byWord, index.bySurface]) {
		renumberPostings(postings, renumbered);
	}

	renumberSpeakers(index.speakers, renumbered);
	index.quotes = index.quotes.filter(indexed => indexed !== undefined);
	index.empty = 0;
	return doc => numbers[doc]!;
};
