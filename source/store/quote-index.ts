/*
The quotes of a store by number, with the quotes that hold each word. A quote taken out leaves its number empty until so many are that all are numbered anew;
so taking out and putting in cost what the articles touched hold.
*/
import {findWords} from '../language/find-words.js';
import {foldWord} from '../language/fold-text.js';
import {textOf} from '../language/span.js';
import type {Quote} from '../quotes/quote.js';
import {createIntegerList, pushInteger, type IntegerList} from './integer-list.js';
import {addSpeaker, createSpeakerIndex, removeSpeaker, renumberSpeakers, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import {createTally, type Tally} from './tally.js';
import {countOf, countWord, createVocabulary, type Vocabulary} from './vocabulary.js';

/**
A folded word with the numbers of the quotes whose text holds it, ascending, some of them perhaps empty; `id` is its own number.
*/
export type Posting = {readonly word: string; readonly id: number; docs: number[]};

/**
A quote as the index keeps it: with the number of its article and the form of its speaker's name.
*/
export type IndexedQuote = {
	readonly quote: Quote;
	readonly article: number;
	readonly form: IndexedForm | undefined;
};

/**
The quotes of a store: `quotes` by number, undefined where one was taken out, which `empty` counts; the postings of folded words, and of words as they stand in the text where that is not folded.
The words of all quotes in order are `words`, as the ids of their postings; those of a quote begin at its number's place in `starts` and end where the next one's begin. `tally` is where a question is worked out.
*/
export type QuoteIndex = {
	readonly vocabulary: Vocabulary;
	readonly speakers: SpeakerIndex;
	readonly byWord: Map<string, Posting>;
	readonly bySurface: Map<string, Posting>;
	readonly tally: Tally;
	quotes: Array<IndexedQuote | undefined>;
	empty: number;
	words: IntegerList;
	starts: IntegerList;
	nextId: number;
};

/**
An index without quotes.
*/
export const createQuoteIndex = (): QuoteIndex => ({
	vocabulary: createVocabulary(),
	speakers: createSpeakerIndex(),
	byWord: new Map(),
	bySurface: new Map(),
	tally: createTally(),
	quotes: [],
	empty: 0,
	words: createIntegerList(),
	starts: createIntegerList(),
	nextId: 0,
});

/**
Where the words of a quote's number end.
*/
export const endOfWords = ({words, starts}: QuoteIndex, doc: number): number => (doc + 1 < starts.length ? starts.values[doc + 1]! : words.length);

/**
The words of a quote in order, folded, and those that are written otherwise, as they stand.
*/
export type QuoteWords = {readonly folded: readonly string[]; readonly surfaces: ReadonlySet<string>};

/**
The words of a quote's text.
*/
export const findQuoteWords = (text: string): QuoteWords => {
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

const postingOf = (index: QuoteIndex, postings: Map<string, Posting>, word: string): Posting => {
	const known = postings.get(word);
	if (known !== undefined) {
		return known;
	}

	const posting = {word, id: index.nextId++, docs: []};
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
	const {folded, surfaces} = findQuoteWords(quote.text);
	const {speaker} = quote.attribution;
	const form = speaker === null ? undefined : addSpeaker(index.speakers, speaker, doc, article);
	const distinct = new Set<Posting>();
	pushInteger(index.starts, index.words.length);
	for (const word of folded) {
		const posting = postingOf(index, index.byWord, word);
		distinct.add(posting);
		pushInteger(index.words, posting.id);
	}

	for (const {docs} of distinct) {
		docs.push(doc);
	}

	for (const surface of surfaces) {
		postingOf(index, index.bySurface, surface).docs.push(doc);
	}

	countWords(index.vocabulary, distinct, form, 1);
	index.quotes.push({quote, article, form});
};

/**
Takes the quote of a number out, with whatever words only it held.
*/
export const removeQuote = (index: QuoteIndex, doc: number): void => {
	const indexed = index.quotes[doc];
	if (indexed === undefined) {
		return;
	}

	const {quote, form, article} = indexed;
	index.quotes[doc] = undefined;
	index.empty++;
	const distinct = new Set(findQuoteWords(quote.text).folded.map(word => index.byWord.get(word)!));
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

const moveWords = (index: QuoteIndex): void => {
	const [words, starts] = [createIntegerList(), createIntegerList()];
	for (const [doc, indexed] of index.quotes.entries()) {
		if (indexed === undefined) {
			continue;
		}

		pushInteger(starts, words.length);
		for (let at = index.starts.values[doc]!, end = endOfWords(index, doc); at < end; at++) {
			pushInteger(words, index.words.values[at]!);
		}
	}

	index.words = words;
	index.starts = starts;
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
	moveWords(index);
	index.quotes = index.quotes.filter(indexed => indexed !== undefined);
	index.empty = 0;
	return doc => numbers[doc]!;
};
