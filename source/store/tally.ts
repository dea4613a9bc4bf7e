/**
The quotes, by number, that satisfy every group of a request so far, each with the sum of what its matches cost. Made once for a store and used for every question, since a keystroke should leave no megabytes behind.
*/
export type Tally = {
	/**
	The last group that each quote satisfied, what that cost, and the sum of its costs; of quotes that satisfied none these mean nothing.
	*/
	seen: Uint16Array;
	costs: Uint16Array;
	sums: Uint32Array;

	/**
	The numbers of those that satisfied all groups, in no order, `size` of them.
	*/
	kept: Int32Array;
	size: number;
	groups: number;

	/**
	Room for as many sort keys, twice.
	*/
	keys: Float64Array;
	spare: Float64Array;
};

/**
A tally for no quotes yet.
*/
export const createTally = (): Tally => ({
	seen: new Uint16Array(0),
	costs: new Uint16Array(0),
	sums: new Uint32Array(0),
	kept: new Int32Array(0),
	size: 0,
	groups: 0,
	keys: new Float64Array(0),
	spare: new Float64Array(0),
});

const grow = (tally: Tally, end: number): void => {
	const room = Math.max(1024, 2 * end);
	tally.seen = new Uint16Array(room);
	tally.costs = new Uint16Array(room);
	tally.sums = new Uint32Array(room);
	tally.kept = new Int32Array(room);
	tally.keys = new Float64Array(room);
	tally.spare = new Float64Array(room);
};

/**
Begins anew: all quotes numbered below `end` satisfy every group, since there is none.
*/
export const resetTally = (tally: Tally, end: number): void => {
	if (end > tally.seen.length) {
		grow(tally, end);
	}

	tally.groups = 0;
	tally.size = end;
	for (let doc = 0; doc < end; doc++) {
		tally.seen[doc] = 0;
		tally.sums[doc] = 0;
		tally.kept[doc] = doc;
	}
};

/**
Begins one more group; those of its postings that satisfied all groups before are kept.
*/
export const beginGroup = (tally: Tally): void => {
	tally.groups++;
	tally.size = 0;
};

/**
Takes one posting of the group begun last, all at one cost (a whole number below 65,536); of several costs of one quote the lowest counts.
*/
export const takePosting = (tally: Tally, docs: ArrayLike<number>, cost: number): void => {
	const {seen, costs, sums, kept, groups} = tally;
	let {size} = tally;
	for (let at = 0, {length} = docs; at < length; at++) {
		const doc = docs[at]!;
		const last = seen[doc];
		if (last === groups - 1) {
			seen[doc] = groups;
			costs[doc] = cost;
			sums[doc]! += cost;
			kept[size] = doc;
			size++;
		} else if (last === groups && cost < costs[doc]!) {
			sums[doc]! -= costs[doc]! - cost;
			costs[doc] = cost;
		}
	}

	tally.size = size;
};
