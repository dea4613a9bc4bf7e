/**
What was lately worked out, by key: no more than `most` units of it, by what each costs; the longest unused go first.
*/
export type LimitedMap<Key, Value> = {
	readonly get: (key: Key, make: () => Value) => Value;
	readonly clear: () => void;
};

/**
A map that forgets; `costOf` tells what a value costs.
*/
export const createLimitedMap = <Key, Value>(most: number, costOf: (value: Value) => number): LimitedMap<Key, Value> => {
	const values = new Map<Key, Value>();
	let cost = 0;
	return {
		get(key, make) {
			if (values.has(key)) {
				const known = values.get(key) as Value;
				values.delete(key);
				values.set(key, known);
				return known;
			}

			const value = make();
			values.set(key, value);
			cost += costOf(value);
			for (const [oldest, old] of values) {
				if (cost <= most || oldest === key) {
					break;
				}

				values.delete(oldest);
				cost -= costOf(old);
			}

			return value;
		},
		clear() {
			values.clear();
			cost = 0;
		},
	};
};
