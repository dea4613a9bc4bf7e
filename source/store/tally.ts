/**
The quotes, by number, that satisfy every group of a request so far, each with the sum of what its matches cost.
*/
export type Tally = {
	/**
	Keeps those that one more group's postings hold: `visitAll` hands over each posting with its cost, and of several the lowest counts.
	*/
	readonly narrow: (visitAll: (visit: (docs: readonly number[], cost: number) => void) => void) => void;

	/**
	Those kept, in no order; all numbers below `end` before the first group.
	*/
	readonly docs: () => Int32Array;

	/**
	The sum of each quote's costs, by its number.
	*/
	readonly sums: Uint32Array;
};

/**
A tally of the quotes numbered below `end`. Costs are whole numbers below 65,536, groups fewer than that.
*/
export const createTally = (end: number): Tally => {
	// The last group that a quote satisfied, and what that cost.
	const seen = new Uint16Array(end);
	const costs = new Uint16Array(end);
	const sums = new Uint32Array(end);
	const kept = new Int32Array(end);
	let size = 0;
	let group = 0;

	const take = (docs: readonly number[], cost: number): void => {
		for (let at = 0, {length} = docs; at < length; at++) {
			const doc = docs[at]!;
			const last = seen[doc];
			if (last === group - 1) {
				seen[doc] = group;
				costs[doc] = cost;
				sums[doc]! += cost;
				kept[size] = doc;
				size++;
			} else if (last === group && cost < costs[doc]!) {
				sums[doc]! -= costs[doc]! - cost;
				costs[doc] = cost;
			}
		}
	};

	return {
		narrow(visitAll) {
			size = 0;
			group++;
			visitAll(take);
		},
		docs: () => (group === 0 ? kept.map((_, doc) => doc) : kept.subarray(0, size)),
		sums,
	};
};
