/*
Which quotes of an index satisfy a request, and which of those come first: every word's quotes are gone through once, the rarest word's first.
*/
import type {QuoteKind} from '../quotes/quote.js';
import {pickByRank, pickClosest, separateTiers, type Tier} from './pick-quotes.js';
import {addBits, addNumbers, countNumbers, dropBits, dropNumber, fillBits, keepBits, listNumbers, type QuoteBits} from './quote-bits.js';
import type {CandidateRequest, PhraseGroup, WordField, WordGroup} from './quote-store.js';
import {resetTally, takeSet, type Tally} from './tally.js';

/**
Numbers of quotes, ascending, some of them perhaps of quotes that are no longer there.
*/
export type Docs = readonly number[] | Int32Array;

/**
The quotes that hold a word: their numbers, or where they are many, the set of them.
*/
export type Posting = Docs | {readonly bits: QuoteBits};

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
	readonly docsOfWord: (word: string) => Posting;
	readonly docsOfSurface: (surface: string) => Posting;
	readonly visitSpeakers: (word: string, visit: (docs: Docs, isName: boolean) => void) => void;
	readonly countOf: (word: string, field: WordField) => number;
	readonly createPhraseTest: (phrase: PhraseGroup) => QuoteTest;
	readonly createKindTest: (kinds: readonly QuoteKind[]) => QuoteTest;
};

type Visit = (posting: Posting, cost: number) => void;

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

/**
Puts the quotes of a posting into a set.
*/
export const addPosting = (quotes: QuoteBits, posting: Posting): void => {
	if ('bits' in posting) {
		addBits(quotes, posting.bits);
	} else {
		addNumbers(quotes, posting);
	}
};

// What the words alone do not decide, as tests of one quote; none where nothing is left to ask.
const testsOf = (index: MatchIndex, isPassing: QuoteTest | undefined, {phrases, filters: {kinds}}: CandidateRequest): readonly QuoteTest[] => [
	...(isPassing === undefined ? [] : [isPassing]),
	...(kinds === undefined ? [] : [index.createKindTest(kinds)]),
	...phrases.map(phrase => {
		const isHeld = index.createPhraseTest(phrase);
		return (doc: number) => isHeld(doc) !== (phrase.isExcluded === true);
	}),
];

/**
What must be known of the articles: the place of every quote, by number, among all quotes newest first (`noRank` where the number is empty: none is where it `isWhole`), and whether a quote's article passes the filters (undefined where all do).
*/
export type Articles = {
	readonly ranks: Uint32Array;
	readonly isWhole: boolean;
	readonly isPassing: QuoteTest | undefined;
};

/**
The place of a quote that is no longer there.
*/
export const noRank = 0xFF_FF_FF_FF;

type Kept = {readonly quotes: QuoteBits; readonly groups: ReadonlyArray<readonly Tier[]>};

// Of the words of a pasted page no more are told apart by what they cost than a query has that was typed: each takes sets as long as the store.
const mostCosted = 32;

// Goes through the groups, the rarest first, until nothing is left.
const keepGroups = (index: MatchIndex, groups: readonly WordGroup[]): Kept => {
	const {tally, size} = index;
	const kept: Array<readonly Tier[]> = [];
	const quotes = takeSet(tally);
	fillBits(quotes, size);
	const sized = groups.map(group => ({group, size: sizeOf(index, group)})).sort((a, b) => a.size - b.size);
	for (const [at, {group}] of sized.entries()) {
		const {used} = tally;
		const byCost = new Map<number, QuoteBits>();
		visitGroup(index, group, (posting, cost) => {
			const tier = byCost.get(cost) ?? takeSet(tally);
			byCost.set(cost, tier);
			addPosting(tier, posting);
		});
		const {tiers, all} = separateTiers(tally, byCost);
		keepBits(quotes, all);
		if (at < mostCosted) {
			kept.push(tiers);
		} else {
			tally.used = used;
		}

		if (countNumbers(quotes) === 0) {
			break;
		}
	}

	return {quotes, groups: kept};
};

const dropExcluded = (index: MatchIndex, quotes: QuoteBits, groups: readonly WordGroup[]): void => {
	const excluded = groups.filter(group => group.isExcluded === true);
	if (excluded.length === 0) {
		return;
	}

	const unwanted = takeSet(index.tally);
	for (const group of excluded) {
		visitGroup(index, group, posting => {
			addPosting(unwanted, posting);
		});
	}

	dropBits(quotes, unwanted);
};

const dropUnwanted = ({list}: Tally, quotes: QuoteBits, tests: readonly QuoteTest[]): void => {
	if (tests.length === 0) {
		return;
	}

	const size = listNumbers(quotes, list);
	for (let at = 0; at < size; at++) {
		const doc = list[at]!;
		if (tests.some(test => !test(doc))) {
			dropNumber(quotes, doc);
		}
	}
};

/**
The numbers of the quotes that satisfy a request: how many there are, and the first of them in the order asked for.
*/
export const matchQuotes = (index: MatchIndex, {ranks, isWhole, isPassing}: Articles, request: CandidateRequest): {readonly total: number; readonly docs: readonly number[]} => {
	const {tally} = index;
	resetTally(tally, index.size);
	const {quotes, groups} = keepGroups(index, groupsOf(request));
	dropExcluded(index, quotes, request.groups);
	const isThere: QuoteTest = doc => ranks[doc] !== noRank;
	dropUnwanted(tally, quotes, [...(isWhole ? [] : [isThere]), ...testsOf(index, isPassing, request)]);
	const docs = request.order === 'newest' ? pickByRank(tally, quotes, ranks, request.limit) : pickClosest(tally, quotes, groups, ranks, request.limit);
	return {total: countNumbers(quotes), docs};
};
