/*
Which of many quotes come first: by what their matches cost, and among those of one cost by their place.
*/
import {addBits, countNumbers, dropBits, hasNumber, keepBits, listNumbers, type QuoteBits} from './quote-bits.js';
import {selectSmallest} from './select-smallest.js';
import {takeSet, type Tally} from './tally.js';

/**
The quotes of a group that match at one cost and at no lower one.
*/
export type Tier = {readonly cost: number; readonly quotes: QuoteBits};

// Keys that are gathered where nothing is known of how they are spread, and how many of more than that are looked at to know it.
const few = 8192;
const sampleSize = 2048;

type KeyOf = (doc: number) => number;

type Listed = {readonly list: Int32Array; readonly size: number};

/*
What some more keys than are wanted lie below, by a sample of them: most are then compared with one number and forgotten. It may be too low.
*/
const guessBound = ({list, size}: Listed, keyOf: KeyOf, limit: number): number => {
	if (size <= few || limit * 4 > size) {
		return Infinity;
	}

	const sample = Float64Array.from({length: sampleSize}, (_, at) => keyOf(list[Math.floor(at * size / sampleSize)]!)).sort();
	return sample[Math.ceil(limit / size * sampleSize * 2) + 8] ?? Infinity;
};

type Keyed = {readonly keys: readonly number[]; readonly docs: readonly number[]};

const gather = ({list, size}: Listed, keyOf: KeyOf, bound: number): Keyed => {
	const keys: number[] = [];
	const docs: number[] = [];
	for (let at = 0; at < size; at++) {
		const doc = list[at]!;
		const key = keyOf(doc);
		if (!(key <= bound)) {
			continue;
		}

		keys.push(key);
		docs.push(doc);
	}

	return {keys, docs};
};

// Keys are all different, so the last one picked tells for each whether it is.
const pickSmallest = (listed: Listed, keyOf: KeyOf, limit: number): readonly number[] => {
	if (limit <= 0) {
		return [];
	}

	const guessed = gather(listed, keyOf, guessBound(listed, keyOf, limit));
	const {keys, docs} = guessed.keys.length < Math.min(listed.size, limit) ? gather(listed, keyOf, Infinity) : guessed;
	const last = selectSmallest(Float64Array.from(keys), limit).at(-1) ?? -1;
	const picked = docs.map((doc, at) => ({doc, key: keys[at]!})).filter(({key}) => key <= last);
	return picked.sort((a, b) => a.key - b.key).map(({doc}) => doc);
};

const listOf = ({list}: Tally, quotes: QuoteBits): Listed => ({list, size: listNumbers(quotes, list)});

/**
The first of a set by their places among all quotes.
*/
export const pickByRank = (tally: Tally, quotes: QuoteBits, ranks: Uint32Array, limit: number): readonly number[] => pickSmallest(listOf(tally, quotes), doc => ranks[doc]!, limit);

// More quotes than any store holds.
const manyQuotes = 2 ** 32;

const costIn = (tiers: readonly Tier[], doc: number): number => tiers.find(({quotes}) => hasNumber(quotes, doc))?.cost ?? 0;

const pickByCost = (tally: Tally, quotes: QuoteBits, groups: ReadonlyArray<readonly Tier[]>, ranks: Uint32Array, limit: number): readonly number[] => {
	const costs = (doc: number): number => {
		let sum = 0;
		for (const tiers of groups) {
			sum += costIn(tiers, doc);
		}

		return sum;
	};

	return pickSmallest(listOf(tally, quotes), doc => (costs(doc) * manyQuotes) + ranks[doc]!, limit);
};

type Combination = {readonly cost: number; readonly tiers: readonly Tier[]};

// More are put together in longer than it takes to ask for the cost of every quote.
const mostCombinations = 200;

// Every choice of a tier from each group, the cheapest first; undefined where they are too many.
const combine = (groups: ReadonlyArray<readonly Tier[]>): readonly Combination[] | undefined => {
	let combinations: readonly Combination[] = [{cost: 0, tiers: []}];
	for (const tiers of groups) {
		if (combinations.length * tiers.length > mostCombinations) {
			return undefined;
		}

		combinations = combinations.flatMap(({cost, tiers: chosen}) => tiers.map(tier => ({cost: cost + tier.cost, tiers: [...chosen, tier]})));
	}

	return [...combinations].sort((a, b) => a.cost - b.cost);
};

// All quotes at one cost, from the combinations that come to it.
const levelOf = (tally: Tally, level: QuoteBits, quotes: QuoteBits, combinations: readonly Combination[]): QuoteBits => {
	level.fill(0);
	const spare = takeSet(tally);
	for (const {tiers} of combinations) {
		spare.set(quotes);
		for (const tier of tiers) {
			keepBits(spare, tier.quotes);
		}

		addBits(level, spare);
	}

	tally.used--;
	return level;
};

/**
The first of a set by the sum of what their groups cost, and then by their places. Leaves the set as it is.
*/
export const pickClosest = (tally: Tally, quotes: QuoteBits, groups: ReadonlyArray<readonly Tier[]>, ranks: Uint32Array, limit: number): readonly number[] => {
	const combinations = countNumbers(quotes) > few ? combine(groups) : undefined;
	if (combinations === undefined) {
		return pickByCost(tally, quotes, groups, ranks, limit);
	}

	const picked: number[] = [];
	const level = takeSet(tally);
	for (const same of Map.groupBy(combinations, ({cost}) => cost).values()) {
		if (picked.length >= limit) {
			break;
		}

		levelOf(tally, level, quotes, same);
		picked.push(...pickByRank(tally, level, ranks, limit - picked.length));
	}

	return picked;
};

/**
Leaves in each tier what is in no cheaper one; gives them, the cheapest first.
*/
export const separateTiers = (tally: Tally, tiers: ReadonlyMap<number, QuoteBits>): readonly Tier[] => {
	const all = takeSet(tally);
	const sorted = Array.from(tiers, ([cost, quotes]) => ({cost, quotes})).sort((a, b) => a.cost - b.cost);
	for (const {quotes} of sorted) {
		dropBits(quotes, all);
		addBits(all, quotes);
	}

	return sorted;
};
