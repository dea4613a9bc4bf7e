/*
Which quotes of an index satisfy a request, and which of those come first: every word's quotes are gone through once, the rarest word's first.
*/
import type {QuoteKind} from '../quotes/quote.js';
import type {CandidateRequest, PhraseGroup, WordField, WordGroup} from './quote-store.js';
import {selectSmallest} from './select-smallest.js';
import {beginGroup, costOf, keepAll, resetTally, sortKept, takePosting, type Tally} from './tally.js';

/**
Numbers of quotes, ascending, some of them perhaps of quotes that are no longer there.
*/
export type Docs = readonly number[] | Int32Array;

/**
Whether the quote of a number is wanted.
*/
export type QuoteTest = (doc: number) => boolean;

/**
What a form of the store tells of its quotes, numbered from 0 to `size` - 1. A phrase is held by a quote's text, or by a name or the role of its speaker; an empty one by every quote.
*/
export type MatchIndex = {
	readonly size: number;
	readonly tally: Tally;
	readonly docsOfWord: (word: string) => Docs;
	readonly docsOfSurface: (surface: string) => Docs;
	readonly visitSpeakers: (word: string, visit: (docs: Docs, isName: boolean) => void) => void;
	readonly countOf: (word: string, field: WordField) => number;
	readonly createPhraseTest: (phrase: PhraseGroup) => QuoteTest;
	readonly createKindTest: (kinds: readonly QuoteKind[]) => QuoteTest;
};

type Visit = (docs: Docs, cost: number) => void;

/*
What a match costs beside the word's own cost: names come before words of the text, and words just as typed before others.
One step of the word's own cost outweighs all of it.
*/
const step = 4;
const inName = 0;
const asTyped = 1;
const inText = 2;

const visitGroup = (index: MatchIndex, {field, words, costs, surface}: WordGroup, visit: Visit): void => {
	if (field !== 'speaker' && surface !== undefined) {
		visit(index.docsOfSurface(surface), asTyped);
	}

	for (const [at, word] of words.entries()) {
		const cost = step * (costs?.[at] ?? 0);
		if (field !== 'speaker') {
			visit(index.docsOfWord(word), cost + inText);
		}

		if (field !== 'text') {
			index.visitSpeakers(word, (docs, isName) => {
				visit(docs, cost + (isName ? inName : inText));
			});
		}
	}
};

const sizeOf = (index: MatchIndex, {field, words}: WordGroup): number =>
	words.reduce((sum, word) => sum + index.countOf(word, field), 0);

// A word of a phrase must stand in the quote before the phrase can.
const groupsOf = (request: CandidateRequest): readonly WordGroup[] => [
	...request.groups.filter(group => group.isExcluded !== true),
	...request.phrases.filter(phrase => phrase.isExcluded !== true).flatMap(({field, words}) => [...new Set(words)].map(word => ({field, words: [word]}))),
];

// What the words alone do not decide, as tests of one quote; none where nothing is left to ask.
const testsOf = (index: MatchIndex, isPassing: QuoteTest | undefined, {groups, phrases, filters: {kinds}}: CandidateRequest): readonly QuoteTest[] => {
	const tests: QuoteTest[] = isPassing === undefined ? [] : [isPassing];
	const excluding = groups.filter(group => group.isExcluded === true);
	if (excluding.length > 0) {
		const excluded = new Uint8Array(index.size);
		for (const group of excluding) {
			visitGroup(index, group, docs => {
				for (let at = 0, {length} = docs; at < length; at++) {
					excluded[docs[at]!] = 1;
				}
			});
		}

		tests.push(doc => excluded[doc] === 0);
	}

	if (kinds !== undefined) {
		tests.push(index.createKindTest(kinds));
	}

	return [...tests, ...phrases.map(phrase => {
		const isHeld = index.createPhraseTest(phrase);
		return (doc: number) => isHeld(doc) !== (phrase.isExcluded === true);
	})];
};

/**
What must be known of the articles: the place of every quote, by number, among all quotes newest first (`noRank` where the number is empty), and whether a quote's article passes the filters (undefined where all do).
*/
export type Articles = {
	readonly ranks: Uint32Array;
	readonly isPassing: QuoteTest | undefined;
};

/**
The place of a quote that is no longer there.
*/
export const noRank = 0xFF_FF_FF_FF;

// More quotes than any store holds.
const manyQuotes = 2 ** 32;

// Goes through the groups, the rarest first, until nothing is left.
const tallyGroups = (index: MatchIndex, groups: readonly WordGroup[]): Tally => {
	const {tally, size} = index;
	resetTally(tally, size);
	if (groups.length === 0) {
		keepAll(tally, size);
	}

	const sized = groups.map(group => ({group, size: sizeOf(index, group)})).sort((a, b) => a.size - b.size);
	for (const [at, {group}] of sized.entries()) {
		if (at > 0 && tally.size === 0) {
			break;
		}

		beginGroup(tally);
		visitGroup(index, group, (docs, cost) => {
			tally.size = takePosting(tally, docs, cost);
		});
	}

	return tally;
};

type Picked = {readonly total: number; readonly keys: readonly number[]; readonly docs: readonly number[]};

// Keys that are gathered where nothing is known of how they are spread, and how many of more than that are looked at to know it.
const few = 8192;
const sampleSize = 2048;

/*
What some more keys than are wanted lie below, by a sample of them: most are then compared with one number and forgotten. It may be too low.
*/
const guessBound = (keyAt: (at: number) => number, size: number, limit: number): number => {
	if (size <= few || limit * 4 > size) {
		return Infinity;
	}

	const sample = Float64Array.from({length: sampleSize}, (_, at) => keyAt(Math.floor(at * size / sampleSize))).sort();
	return sample[Math.ceil(limit / size * sampleSize * 2) + 8] ?? Infinity;
};

const gather = (keyAt: (at: number) => number, tally: Tally, bound: number): Picked => {
	const {kept, size} = tally;
	const keys: number[] = [];
	const docs: number[] = [];
	let total = 0;
	for (let at = 0; at < size; at++) {
		const key = keyAt(at);
		if (key === Infinity) {
			continue;
		}

		total++;
		if (!(key <= bound)) {
			continue;
		}

		keys.push(key);
		docs.push(kept[at]!);
	}

	return {total, keys, docs};
};

// Keys are all different, so the last one picked tells for each whether it is.
const pickFirst = ({keys, docs}: Picked, limit: number): readonly number[] => {
	const last = limit === 0 ? -1 : selectSmallest(Float64Array.from(keys), limit).at(-1) ?? -1;
	const picked: Array<{readonly doc: number; readonly key: number}> = [];
	for (const [at, key] of keys.entries()) {
		if (key <= last) {
			picked.push({doc: docs[at]!, key});
		}
	}

	return picked.sort((a, b) => a.key - b.key).map(({doc}) => doc);
};

/**
The numbers of the quotes that satisfy a request: how many there are, and the first of them in the order asked for.
*/
export const matchQuotes = (index: MatchIndex, {ranks, isPassing}: Articles, request: CandidateRequest): {readonly total: number; readonly docs: readonly number[]} => {
	const tally = tallyGroups(index, groupsOf(request));
	sortKept(tally, index.size);
	const tests = testsOf(index, isPassing, request);
	const isWanted = tests.length === 0 ? undefined : (doc: number) => tests.every(test => test(doc));
	const weight = request.order === 'newest' ? 0 : manyQuotes;
	const {kept, size} = tally;
	const keyAt = (at: number): number => {
		const doc = kept[at]!;
		const rank = ranks[doc]!;
		return rank === noRank || isWanted?.(doc) === false ? Infinity : (costOf(tally, doc) * weight) + rank;
	};

	const guessed = gather(keyAt, tally, guessBound(keyAt, size, request.limit));
	const picked = guessed.keys.length < Math.min(guessed.total, request.limit) ? gather(keyAt, tally, Infinity) : guessed;
	return {total: picked.total, docs: pickFirst(picked, request.limit)};
};
