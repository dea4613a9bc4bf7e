import {createBits, type QuoteBits} from './quote-bits.js';

/**
Room for sets of quotes and for a list of all. Made once for a store and used for every question, since a keystroke should leave no megabytes behind.
*/
export type Tally = {
	size: number;
	sets: QuoteBits[];
	used: number;
	list: Int32Array;
};

/**
A tally for no quotes yet.
*/
export const createTally = (): Tally => ({size: 0, sets: [], used: 0, list: new Int32Array(0)});

// Sets kept from one question to the next; a longer one throws away what it takes beyond.
const mostSets = 64;

/**
Begins anew, for quotes numbered below `size`.
*/
export const resetTally = (tally: Tally, size: number): void => {
	if (tally.size !== size) {
		tally.size = size;
		tally.sets = [];
		tally.list = new Int32Array(size);
	}

	tally.sets.length = Math.min(tally.sets.length, mostSets);
	tally.used = 0;
};

/**
A set with nothing in it, to be used until the next question.
*/
export const takeSet = (tally: Tally): QuoteBits => {
	const known = tally.sets[tally.used];
	const set = known?.fill(0) ?? createBits(tally.size);
	tally.sets[tally.used] = set;
	tally.used++;
	return set;
};
