/*
The quotes of a store by number, with the quotes that hold each word. A quote taken out leaves its number empty until so many are that all are numbered anew;
so taking out and putting in cost what the articles touched hold.
*/
import {findWords} from '../language/find-words.js';
import {foldWord} from '../language/fold-text.js';
import {textOf} from '../language/span.js';
import type {Quote} from '../quotes/quote.js';
import {createSpeakerIndex, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import {createVocabulary, type Vocabulary} from './vocabulary.js';

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

export type QuoteIndex = {
	readonly vocabulary: Vocabulary;
	readonly speakers: SpeakerIndex;

	/**
	One more than the highest number given.
	*/
	readonly end: () => number;
	readonly at: (doc: number) => IndexedQuote | undefined;

	/**
	The posting of a folded word, or of a word just as it stands in the text where that is not folded; undefined where no quote holds it.
	*/
	readonly withWord: (word: string) => Posting | undefined;
	readonly withSurface: (surface: string) => Posting | undefined;
	readonly add: (quote: Quote, article: number) => void;
	readonly remove: (doc: number) => void;

	/**
	Numbers all quotes anew if most numbers are empty; gives the new number of each old one, undefined where nothing changed.
	*/
	readonly compact: () => ((doc: number) => number) | undefined;
};

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

// Few enough empty numbers are worth no work.
const negligible = 1024;

/**
An index without quotes.
*/
export const createQuoteIndex = (): QuoteIndex => {
	const vocabulary = createVocabulary();
	const speakers = createSpeakerIndex();
	const byWord = new Map<string, Posting>();
	const bySurface = new Map<string, Posting>();
	let quotes: Array<IndexedQuote | undefined> = [];
	let empty = 0;

	const countWords = (words: ReadonlySet<Posting>, form: IndexedForm | undefined, by: 1 | -1): void => {
		const spoken = new Set([...form?.nameWords ?? [], ...form?.roleWords ?? []]);
		for (const {word} of words) {
			vocabulary.count(word, {isText: true, isSpeaker: spoken.delete(word)}, by);
		}

		for (const word of spoken) {
			vocabulary.count(word, {isText: false, isSpeaker: true}, by);
		}
	};

	const add: QuoteIndex['add'] = (quote, article) => {
		const doc = quotes.length;
		const {folded, surfaces} = wordsOf(quote.text);
		const {speaker} = quote.attribution;
		const form = speaker === null ? undefined : speakers.add(speaker, doc, article);
		const words = folded.map(word => postingOf(byWord, word));
		const distinct = new Set(words);
		for (const {docs} of distinct) {
			docs.push(doc);
		}

		for (const surface of surfaces) {
			postingOf(bySurface, surface).docs.push(doc);
		}

		countWords(distinct, form, 1);
		quotes.push({quote, article, words, form});
	};

	const remove: QuoteIndex['remove'] = doc => {
		const indexed = quotes[doc];
		if (indexed === undefined) {
			return;
		}

		const {words, form, article} = indexed;
		quotes[doc] = undefined;
		empty++;
		const distinct = new Set(words);
		countWords(distinct, form, -1);
		for (const {word} of distinct) {
			if (vocabulary.countOf(word, 'text') === 0) {
				byWord.delete(word);
			}
		}

		if (form !== undefined) {
			speakers.remove(form, article);
		}
	};

	const compact: QuoteIndex['compact'] = () => {
		if (empty < negligible || empty * 2 < quotes.length) {
			return undefined;
		}

		const numbers = new Int32Array(quotes.length);
		let next = 0;
		for (const [doc, indexed] of quotes.entries()) {
			numbers[doc] = indexed === undefined ? -1 : next++;
		}

		const renumbered = (docs: readonly number[]): number[] => docs.map(doc => numbers[doc]!).filter(doc => doc !== -1);
		for (const postings of [byWord, bySurface]) {
			renumberPostings(postings, renumbered);
		}

		speakers.renumber(renumbered);
		quotes = quotes.filter(indexed => indexed !== undefined);
		empty = 0;
		return doc => numbers[doc]!;
	};

	return {
		vocabulary,
		speakers,
		end: () => quotes.length,
		at: doc => quotes[doc],
		withWord: word => byWord.get(word),
		withSurface: surface => bySurface.get(surface),
		add,
		remove,
		compact,
	};
};
