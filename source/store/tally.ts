/* eslint-disable no-bitwise -- a quote's last group and what that cost are parts of one number, so that a posting touches memory once */

/**
The quotes, by number, that satisfy every group of a request so far, each with what its matches cost. Made once for a store and used for every question, since a keystroke should leave no megabytes behind.
*/
export type Tally = {
	/**
	The last group that each quote satisfied, and in the lower bits what that cost; of groups of earlier requests it means nothing.
	*/
	states: Uint32Array;

	/**
	What the groups before that cost, where the request has several.
	*/
	sums: Uint32Array;

	/**
	The numbers of those that satisfied all groups, in no order, `size` of them.
	*/
	kept: Int32Array;
	size: number;

	/**
	The group begun last, all requests counted on, and the first of this one.
	*/
	group: number;
	first: number;
};

/**
A tally for no quotes yet.
*/
export const createTally = (): Tally => ({states: new Uint32Array(0), sums: new Uint32Array(0), kept: new Int32Array(0), size: 0, group: 0, first: 1});

const costBits = 12;
const costMask = (2 ** costBits) - 1;
const mostGroups = 2 ** (32 - costBits);

// More than a query has words.
const mostOfRequest = mostGroups / 4;

// A library grows by some articles at a time.
const spareRoom = 1.125;

const grow = (tally: Tally, end: number): void => {
	const room = Math.max(1024, Math.ceil(end * spareRoom));
	tally.states = new Uint32Array(room);
	tally.sums = new Uint32Array(room);
	tally.kept = new Int32Array(room);
	tally.group = 0;
};

/**
Begins anew for quotes numbered below `end`, none of which is kept yet.
*/
export const resetTally = (tally: Tally, end: number): void => {
	if (end > tally.states.length) {
		grow(tally, end);
	} else if (tally.group > mostGroups - mostOfRequest) {
		tally.states.fill(0);
		tally.group = 0;
	}

	tally.first = tally.group + 1;
	tally.size = 0;
};

/**
Begins one more group; of its postings those that satisfied all groups before are kept, of the first all.
*/
export const beginGroup = (tally: Tally): void => {
	tally.group++;
	tally.size = 0;
};

/**
Keeps all quotes numbered below `end`, as a request does that has no groups.
*/
export const keepAll = (tally: Tally, end: number): void => {
	beginGroup(tally);
	for (let doc = 0; doc < end; doc++) {
		tally.states[doc] = tally.group << costBits;
		tally.kept[doc] = doc;
	}

	tally.size = end;
};

/**
Takes one posting of the group begun last, all at one cost (a whole number below 4,096); of several costs of one quote the lowest counts.
*/
export const takePosting = ({states, sums, kept, group, first, size}: Tally, docs: ArrayLike<number>, cost: number): number => {
	const taken = ((group << costBits) | cost) >>> 0;
	const begin = (group << costBits) >>> 0;
	let count = size;
	for (let at = 0, {length} = docs; at < length; at++) {
		const doc = docs[at]!;
		const state = states[doc]!;
		if (state >= begin) {
			if (taken < state) {
				states[doc] = taken;
			}
		} else if (group === first) {
			states[doc] = taken;
			kept[count] = doc;
			count++;
		} else if (state >>> costBits === group - 1) {
			sums[doc] = (group - 1 === first ? 0 : sums[doc]!) + (state & costMask);
			states[doc] = taken;
			kept[count] = doc;
			count++;
		}
	}

	return count;
};

// From so large a share on, to look at every quote in turn is quicker than to look up those that are kept, all over the memory.
const denseShare = 1 / 16;

/**
Puts the quotes that are kept in order where they are many.
*/
export const sortKept = (tally: Tally, end: number): void => {
	if (tally.size < end * denseShare) {
		return;
	}

	const {states, kept, group} = tally;
	const begin = (group << costBits) >>> 0;
	let count = 0;
	for (let doc = 0; doc < end; doc++) {
		if (!(states[doc]! >= begin)) {
			continue;
		}

		kept[count] = doc;
		count++;
	}
};

/**
What all matches of a quote cost that is kept.
*/
export const costOf = ({states, sums, group, first}: Tally, doc: number): number => (group === first ? 0 : sums[doc]!) + (states[doc]! & costMask);
