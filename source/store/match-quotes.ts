/*
Which quotes of an index satisfy a request, and which of those come first: every word's quotes are gone through once, the rarest word's first.
*/
import type {QuoteKind} from '../quotes/quote.js';
import {pickByRank, pickClosest, separateTiers, type Tier} from './pick-quotes.js';
import {addPosting, packSet, type Docs, type Posting} from './posting.js';
import {addBits, countNumbers, dropBits, dropNumber, fillBits, keepBits, listNumbers, type QuoteBits} from './quote-bits.js';
import type {LimitedMap} from './limited-map.js';
import type {CandidateRequest, PhraseGroup, WordField, WordGroup} from './quote-store.js';
import {resetTally, takeSet, type Tally} from './tally.js';

/**
The quotes of a group that match at one cost and at no lower one, as they are kept.
*/
export type KnownTier = {readonly cost: number; readonly quotes: Posting};

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

	/**
	What groups of many words came to, where that is kept.
	*/
	readonly groups?: LimitedMap<string, readonly KnownTier[]>;
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

const collectTiers = (index: MatchIndex, group: WordGroup): readonly Tier[] => {
	const byCost = new Map<number, QuoteBits>();
	visitGroup(index, group, (posting, cost) => {
		const tier = byCost.get(cost) ?? takeSet(index.tally);
		byCost.set(cost, tier);
		addPosting(tier, posting);
	});
	return separateTiers(index.tally, byCost);
};

// What holds fewer of all quotes than one in so many is gone through again about as quickly as it is kept.
const narrowness = 4;

const keyOf = ({field, words, costs = [], surface = ''}: WordGroup): string => [field, surface, costs.join(' '), ...words].join('\n');

// The letter that begins a word is typed again and again, and stands for hundreds of words; `held` is how many quotes hold them, those with several counted as often.
const findTiers = (index: MatchIndex, group: WordGroup, held: number): readonly Tier[] => {
	const {groups, tally, size} = index;
	if (groups === undefined || group.words.length < 2 || held * narrowness < size) {
		return collectTiers(index, group);
	}

	const known = groups.get(keyOf(group), () => {
		const {used} = tally;
		const packed = collectTiers(index, group).map(({cost, quotes}) => ({cost, quotes: packSet(quotes, size)}));
		tally.used = used;
		return packed;
	});
	return known.map(({cost, quotes}) => {
		const set = takeSet(tally);
		addPosting(set, quotes);
		return {cost, quotes: set};
	});
};

// Goes through the groups, the rarest first, until nothing is left.
const keepGroups = (index: MatchIndex, groups: readonly WordGroup[]): Kept => {
	const {tally, size} = index;
	const kept: Array<readonly Tier[]> = [];
	const quotes = takeSet(tally);
	const all = takeSet(tally);
	fillBits(quotes, size);
	const sized = groups.map(group => ({group, held: sizeOf(index, group)})).sort((a, b) => a.held - b.held);
	for (const [at, {group, held}] of sized.entries()) {
		const {used} = tally;
		const tiers = findTiers(index, group, held);
		all.fill(0);
		for (const tier of tiers) {
			addBits(all, tier.quotes);
		}

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
