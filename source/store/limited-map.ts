/**
What was lately worked out, by key, and forgotten where it takes too much room.
*/
export type LimitedMap<Key, Value> = {
	readonly get: (key: Key, make: () => Value) => Value;
};

/**
A map that keeps values of `most` in all, by what `costOf` says of each. It is made of two: when the younger is half full it takes the place of the older, so that what is used costs nothing to keep.
*/
export const createLimitedMap = <Key, Value>(most: number, costOf: (value: Value) => number): LimitedMap<Key, Value> => {
	let young = new Map<Key, Value>();
	let old = new Map<Key, Value>();
	let cost = 0;
	return {
		get(key, make) {
			const known = young.get(key);
			if (known !== undefined) {
				return known;
			}

			const value = old.get(key) ?? make();
			const added = costOf(value);
			if (cost + added > most / 2) {
				old = young;
				young = new Map();
				cost = 0;
			}

			young.set(key, value);
			cost += added;
			return value;
		},
	};
};
