/*
The same words by the same speaker, printed by several articles, are one thing said: it is shown once.
*/
import {wordsOf} from '../quotes/merge-occurrences.js';
import type {Speaker} from '../quotes/quote.js';
import type {StoredQuote} from '../store/quote-store.js';
import type {Hit} from './query.js';

// Fewer words anybody says more than once.
const fewWords = 4;

const beginningLength = 12;

const isLatin = (code: number): boolean => code >= 97 && code <= 122;

// The first letters of a text, enough to tell most quotes apart without folding all of their words; the text itself where it has no such letters.
const beginningOf = (text: string): string => {
	const lower = text.slice(0, 4 * beginningLength).toLowerCase();
	let beginning = '';
	for (let at = 0; at < lower.length && beginning.length < beginningLength; at++) {
		// eslint-disable-next-line unicorn/prefer-code-point -- each unit by itself
		beginning += isLatin(lower.charCodeAt(at)) ? lower.charAt(at) : '';
	}

	return beginning === '' ? text : beginning;
};

/**
The other names of a speaker.
*/
export type NamesOf = (speaker: Speaker) => readonly string[];

const isSameSpeaker = (one: Speaker | null, other: Speaker | null, namesOf: NamesOf): boolean => {
	if (one === null || other === null) {
		return one === other;
	}

	const others = new Set([other.name, ...namesOf(other)]);
	return [one.name, ...namesOf(one)].some(name => others.has(name));
};

const isSameSaying = ({quote: one}: StoredQuote, {quote: other}: StoredQuote, namesOf: NamesOf): boolean => {
	const words = wordsOf(one.text);
	return words === wordsOf(other.text) && words.split(' ').length >= fewWords && isSameSpeaker(one.attribution.speaker, other.attribution.speaker, namesOf);
};

/**
The quotes that another one begins as: only these can be the same thing said.
*/
export const findTwins = (quotes: readonly StoredQuote[]): readonly StoredQuote[] => {
	const byBeginning = Map.groupBy(quotes, ({quote}) => beginningOf(quote.text));
	return [...byBeginning.values()].filter(alike => alike.length > 1).flat();
};

/**
How many articles a hit stands in.
*/
export const countArticles = ({stored, also = []}: Pick<Hit, 'stored' | 'also'>): number => new Set([stored, ...also].map(({article}) => article.id)).size;

/**
Joins hits of the same words, four or more, by the same speaker under any of their names: each to the first of them, as its `also`. `namesOf` is asked for the speakers of twins only.
*/
export const joinDuplicates = (hits: readonly Hit[], namesOf: NamesOf): readonly Hit[] => {
	const joined: Array<{readonly hit: Hit; readonly also: StoredQuote[]}> = [];
	const byBeginning = new Map<string, typeof joined>();
	for (const hit of hits) {
		const beginning = beginningOf(hit.stored.quote.text);
		const near = byBeginning.get(beginning) ?? [];
		const first = near.find(each => isSameSaying(each.hit.stored, hit.stored, namesOf));
		if (first === undefined) {
			const kept = {hit, also: []};
			joined.push(kept);
			byBeginning.set(beginning, [...near, kept]);
		} else {
			first.also.push(hit.stored);
		}
	}

	return joined.map(({hit, also}) => (also.length === 0 ? hit : {...hit, also}));
};
