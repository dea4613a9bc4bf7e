/*
Which quotes of an index satisfy a request, and which of those come first: every word's quotes are gone through once, the rarest word's first.
*/
import {endOfWords, type Posting, type QuoteIndex} from './quote-index.js';
import type {CandidateRequest, PhraseGroup, WordGroup} from './quote-store.js';
import {selectSmallest} from './select-smallest.js';
import {nameWordsOfSpeaker, visitSpeakers, type IndexedForm} from './speaker-index.js';
import {beginGroup, resetTally, takePosting, type Tally} from './tally.js';
import {countOf} from './vocabulary.js';

type Visit = (docs: readonly number[], cost: number) => void;

/*
What a match costs beside the word's own cost: names come before words of the text, and words just as typed before others.
One step of the word's own cost outweighs all of it.
*/
const step = 4;
const inName = 0;
const asTyped = 1;
const inText = 2;

// Whether the quote of a number is wanted.
type QuoteTest = (doc: number) => boolean;

const docsOf = (posting: Posting | undefined): readonly number[] => posting?.docs ?? [];

const visitGroup = (index: QuoteIndex, {field, words, costs, surface}: WordGroup, visit: Visit): void => {
	if (field !== 'speaker' && surface !== undefined) {
		visit(docsOf(index.bySurface.get(surface)), asTyped);
	}

	for (const [at, word] of words.entries()) {
		const cost = step * (costs?.[at] ?? 0);
		if (field !== 'speaker') {
			visit(docsOf(index.byWord.get(word)), cost + inText);
		}

		if (field !== 'text') {
			visitSpeakers(index.speakers, word, (docs, isName) => {
				visit(docs, cost + (isName ? inName : inText));
			});
		}
	}
};

const sizeOf = (index: QuoteIndex, {field, words}: WordGroup): number =>
	words.reduce((sum, word) => sum + countOf(index.vocabulary, word, field), 0);

// Whether a run of numbers stands somewhere from `start` to `end` of a list.
const isRunWithin = (list: Int32Array, start: number, end: number, run: readonly number[]): boolean => {
	for (let at = start, last = end - run.length; at <= last; at++) {
		let next = 0;
		while (next < run.length && list[at + next] === run[next]) {
			next++;
		}

		if (next === run.length) {
			return true;
		}
	}

	return false;
};

const isRunIn = (list: readonly string[], run: readonly string[]): boolean =>
	list.some((_, at) => run.every((word, next) => list[at + next] === word));

// Whether a speaker's names or role hold the run of words. Speakers are few: each is looked at once.
const createSpeakerTest = (words: readonly string[]): ((form: IndexedForm) => boolean) => {
	const known = new Map<IndexedForm, boolean>();
	return form => {
		const isFound = known.get(form) ?? [form.roleWords, ...nameWordsOfSpeaker(form)].some(own => isRunIn(own, words));
		known.set(form, isFound);
		return isFound;
	};
};

// Whether a quote holds the run of words, in its text or in a name or the role of its speaker.
const createPhraseTest = (index: QuoteIndex, {field, words}: PhraseGroup): QuoteTest => {
	const run = words.map(word => index.byWord.get(word)?.id ?? -1);
	const isInAnyText = field !== 'speaker' && !run.includes(-1);
	const isInAnySpeaker = field !== 'text' && words.every(word => index.speakers.byName.has(word) || index.speakers.byRole.has(word));
	const isInSpeaker = createSpeakerTest(words);
	return doc => {
		if (words.length === 0 || (isInAnyText && isRunWithin(index.words.values, index.starts.values[doc]!, endOfWords(index, doc), run))) {
			return true;
		}

		const form = isInAnySpeaker ? index.quotes[doc]!.form : undefined;
		return form !== undefined && isInSpeaker(form);
	};
};

// A word of a phrase must stand in the quote before the phrase can.
const groupsOf = (request: CandidateRequest): readonly WordGroup[] => [
	...request.groups.filter(group => group.isExcluded !== true),
	...request.phrases.filter(phrase => phrase.isExcluded !== true).flatMap(({field, words}) => [...new Set(words)].map(word => ({field, words: [word]}))),
];

// What the words alone do not decide, as tests of one quote; none where nothing is left to ask.
const testsOf = (index: QuoteIndex, passing: Uint8Array | undefined, {groups, phrases, filters: {kinds}}: CandidateRequest): readonly QuoteTest[] => {
	const tests: QuoteTest[] = passing === undefined ? [] : [doc => passing[index.quotes[doc]!.article] === 1];
	const excluding = groups.filter(group => group.isExcluded === true);
	if (excluding.length > 0) {
		const excluded = new Uint8Array(index.quotes.length);
		for (const group of excluding) {
			visitGroup(index, group, docs => {
				for (const doc of docs) {
					excluded[doc] = 1;
				}
			});
		}

		tests.push(doc => excluded[doc] === 0);
	}

	if (kinds !== undefined) {
		tests.push(doc => kinds.includes(index.quotes[doc]!.quote.kind));
	}

	return [...tests, ...phrases.map(phrase => {
		const isHeld = createPhraseTest(index, phrase);
		return (doc: number) => isHeld(doc) !== (phrase.isExcluded === true);
	})];
};

/**
What must be known of the articles: the place of every quote, by number, among all quotes newest first (`noRank` where the number is empty), and which articles pass the filters (undefined where all do).
*/
export type Articles = {
	readonly ranks: Uint32Array;
	readonly passing: Uint8Array | undefined;
};

/**
The place of a quote that is no longer there.
*/
export const noRank = 0xFF_FF_FF_FF;

// More quotes than any store holds.
const manyQuotes = 2 ** 32;

// Keys are all different, so the last one picked tells for each whether it is.
const pickFirst = ({kept, keys, spare}: Tally, total: number, limit: number): readonly number[] => {
	spare.set(keys.subarray(0, total));
	const last = selectSmallest(spare.subarray(0, total), limit).at(-1) ?? -1;
	const picked: Array<{readonly doc: number; readonly key: number}> = [];
	for (let at = 0; at < total; at++) {
		if (keys[at]! <= last) {
			picked.push({doc: kept[at]!, key: keys[at]!});
		}
	}

	return picked.sort((a, b) => a.key - b.key).map(({doc}) => doc);
};

// Goes through the groups, the rarest first, until nothing is left.
const tallyGroups = (index: QuoteIndex, groups: readonly WordGroup[]): Tally => {
	const {tally} = index;
	resetTally(tally, index.quotes.length);
	const sized = groups.map(group => ({group, size: sizeOf(index, group)})).sort((a, b) => a.size - b.size);
	for (const {group} of sized) {
		if (tally.size === 0) {
			break;
		}

		beginGroup(tally);
		visitGroup(index, group, (docs, cost) => {
			takePosting(tally, docs, cost);
		});
	}

	return tally;
};

/**
The numbers of the quotes that satisfy a request: how many there are, and the first of them in the order asked for.
*/
export const matchQuotes = (index: QuoteIndex, {ranks, passing}: Articles, request: CandidateRequest): {readonly total: number; readonly docs: readonly number[]} => {
	const tally = tallyGroups(index, groupsOf(request));
	const tests = testsOf(index, passing, request);
	const isPassing = tests.length === 0 ? () => true : (doc: number) => tests.every(test => test(doc));
	const weight = request.order === 'newest' ? 0 : manyQuotes;
	const {kept, keys, sums, size} = tally;
	let total = 0;
	for (let at = 0; at < size; at++) {
		const doc = kept[at]!;
		const rank = ranks[doc]!;
		if (rank === noRank || !isPassing(doc)) {
			continue;
		}

		kept[total] = doc;
		keys[total] = (sums[doc]! * weight) + rank;
		total++;
	}

	return {total, docs: pickFirst(tally, total, request.limit)};
};
