import {createIntegerList, pushInteger} from './integer-list.js';
import type {Docs} from './posting.js';

/**
Lists of numbers of quotes, by their owner's number: one after the other in one array, since tens of thousands of short ones would take several times as long as what they hold. One that is set later is kept by itself.
*/
export type DocLists = {readonly get: (owner: number) => Docs | undefined; readonly set: (owner: number, docs: Docs) => void};

/**
The lists of these stretches; those of one owner come one after the other.
*/
export const createDocLists = (stretches: Iterable<readonly [owner: number, docs: Docs]>): DocLists => {
	const all = createIntegerList();
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	for (const [owner, docs] of stretches) {
		starts.set(owner, starts.get(owner) ?? all.length);
		for (let at = 0, {length} = docs; at < length; at++) {
			pushInteger(all, docs[at]!);
		}

		ends.set(owner, all.length);
	}

	const values = all.values.slice(0, all.length);
	const changed = new Map<number, Docs>();
	return {
		get(owner) {
			const start = starts.get(owner);
			return changed.get(owner) ?? (start === undefined ? undefined : values.subarray(start, ends.get(owner)));
		},
		set(owner, docs) {
			changed.set(owner, docs);
		},
	};
};
