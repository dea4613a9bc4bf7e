/*
A query's words as the words of the store that may be meant by them.
*/
import {auxiliaries, clauseOpeners, determiners, prepositions} from '../language/en/function-words.js';
import {foldWords} from '../language/fold-words.js';
import type {NearWord, PhraseGroup, QuoteStore, WordGroup} from '../store/quote-store.js';
import type {Query, QueryWord} from './query.js';

/**
How freely words are taken: `exact` as typed (and what begins with the word being typed), `near` with slips, but names in quotation marks as typed, `nearest` all with slips.
*/
export type Freedom = 'exact' | 'near' | 'nearest';

// The commonest words that begin so, and the nearest that are spelled so.
const mostBegun = 256;
const mostEdited = 64;

// A beginning with a slip in it takes a few letters to mean anything.
const shortestBeginning = 5;

// Longer queries are text that was pasted: they are taken as they stand.
const mostWords = 32;

/**
How many slips a word may hold: one from four letters, two from eight, none in numbers.
*/
export const editsOf = (folded: string): 0 | 1 | 2 => {
	if (folded.length < 4 || /\d/.test(folded)) {
		return 0;
	}

	return folded.length < 8 ? 1 : 2;
};

// Whole words before beginnings, and either before the same with a slip more.
const costOf = ({distance, isPrefix}: NearWord): number => (2 * distance) + (isPrefix ? 1 : 0);

const longestEmpty = 4;

// Who types *fork* does not want every quote with *for* in it. Names may be spelled so (Will, May).
const isEmpty = ({word, distance}: NearWord, field: QueryWord['field']): boolean =>
	distance > 0 && field !== 'speaker' && word.length <= longestEmpty && [determiners, prepositions, clauseOpeners, auxiliaries].some(words => words.has(word));

const buildGroup = (word: QueryWord, near: readonly NearWord[]): WordGroup => {
	const costs = new Map<string, number>();
	for (const other of near) {
		costs.set(other.word, Math.min(costOf(other), costs.get(other.word) ?? Infinity));
	}

	const sorted = [...costs].sort(([, a], [, b]) => a - b);
	return {
		field: word.field,
		words: sorted.map(([other]) => other),
		costs: sorted.map(([, cost]) => cost),
		...(word.isExact && {surface: word.text.normalize('NFC')}),
		isExcluded: word.isExcluded,
	};
};

const expandWord = async (store: QuoteStore, word: QueryWord, freedom: Freedom): Promise<WordGroup> => {
	const {folded, field, isExcluded, isPrefix, isQuoted} = word;
	const isFree = !isExcluded && (freedom === 'nearest' || (freedom === 'near' && !isQuoted));
	const edits = isFree ? editsOf(folded) : 0;
	const exact: NearWord = {word: folded, distance: 0, isPrefix: false, count: 0};
	const [begun, edited] = await Promise.all([
		isPrefix ? store.nearWords(folded, {edits: 0, prefix: true, field, limit: mostBegun}) : [exact],
		edits > 0 ? store.nearWords(folded, {edits, prefix: isPrefix && folded.length >= shortestBeginning, field, limit: mostEdited}) : [],
	]);
	// Where nothing else is near a longer word, it is what was meant: “whith”, “Willl”.
	const telling = edited.filter(near => !isEmpty(near, field));
	return buildGroup(word, [...begun, ...folded.length <= longestEmpty || telling.some(({count}) => count > 0) ? telling : edited]);
};

/**
The words of a query, each once.
*/
export const distinctWords = ({words}: Query): readonly QueryWord[] => {
	const distinct = new Map<string, QueryWord>();
	for (const word of words) {
		const key = `${word.field} ${word.isExcluded ? '-' : ''}${word.folded}`;
		distinct.set(key, word.isPrefix ? word : distinct.get(key) ?? word);
	}

	return Array.from(distinct.values(), word => word);
};

/**
The degrees of freedom to try for a query one after the other, the strictest first.
*/
export const freedomsOf = (words: readonly QueryWord[]): readonly Freedom[] => {
	const slipping = words.filter(({isExcluded, folded}) => !isExcluded && editsOf(folded) > 0);
	if (slipping.length === 0 || words.length > mostWords) {
		return ['exact'];
	}

	return slipping.some(({isQuoted}) => isQuoted) ? ['exact', 'near', 'nearest'] : ['exact', 'near'];
};

/**
What a store is to look for: a group for each word, of the words that may be meant by it.
*/
export const expandWords = async (store: QuoteStore, words: readonly QueryWord[], freedom: Freedom): Promise<readonly WordGroup[]> =>
	Promise.all(words.map(async word => expandWord(store, word, freedom)));

/**
What a store is to look for as phrases. Whoever is to be left out by name is left out under every name that holds its words: without "Sarah Sanders" is without Sarah Huckabee Sanders.
*/
export const expandPhrases = async (store: QuoteStore, {phrases}: Query): Promise<readonly PhraseGroup[]> => {
	const unwanted = phrases.filter(({field, isExcluded}) => field === 'speaker' && isExcluded === true);
	const speakers = unwanted.length === 0 ? [] : await store.speakers();
	const names = speakers.flatMap(speaker => speaker.names.map(name => foldWords(name)));
	return [...phrases, ...unwanted.flatMap(phrase => names.filter(name => phrase.words.every(word => name.includes(word))).map(words => ({...phrase, words})))];
};
