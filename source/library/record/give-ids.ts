/*
Which id a file's article keeps, though the file was renamed or edited since the id was given.
*/
import type {IdentifiedFile} from './entries.js';

/**
An id with the file it was given to.
*/
export type GivenId = {readonly id: string; readonly file: IdentifiedFile};

const keysOf: ReadonlyArray<(file: IdentifiedFile) => string | null> = [
	({path, contentHash}) => JSON.stringify([path, contentHash]),
	// Moved or renamed: the words are the same. Before the path alone, since another file may have taken that.
	({contentHash}) => contentHash,
	({path}) => path,
	({url}) => url,
];

const groupByKey = (given: readonly GivenId[], keyOf: (file: IdentifiedFile) => string | null): ReadonlyMap<string | null, GivenId[]> => {
	const groups = Map.groupBy(given, ({file}) => keyOf(file));
	groups.delete(null);
	return groups;
};

/**
The ids that files had before, by their places in `files`: as nothing about a file has changed, else by its content, else its path, else its address. Each id is kept by one file.
*/
export const matchIds = (given: readonly GivenId[], files: readonly IdentifiedFile[]): ReadonlyMap<number, string> => {
	const matched = new Map<number, string>();
	let left = given;
	for (const keyOf of keysOf) {
		const groups = groupByKey(left, keyOf);
		const unmatched = [...files.entries()].filter(([index]) => !matched.has(index));
		for (const [index, file] of unmatched) {
			const found = groups.get(keyOf(file))?.shift();
			if (found !== undefined) {
				matched.set(index, found.id);
			}
		}

		const taken = new Set(matched.values());
		left = left.filter(({id}) => !taken.has(id));
	}

	return matched;
};

/**
An id for every file, in their order: the one it had, else the first of `candidates` (which must go on without end) that nobody has.
*/
export const giveIds = (given: readonly GivenId[], files: readonly IdentifiedFile[], candidates: (file: IdentifiedFile) => Iterable<string>): readonly GivenId[] => {
	const matched = matchIds(given, files);
	const used = new Set(given.map(({id}) => id));
	const findFree = (file: IdentifiedFile): string => {
		for (const id of candidates(file)) {
			if (!used.has(id)) {
				used.add(id);
				return id;
			}
		}

		throw new Error('There is no id left to give.');
	};

	return files.map((file, index) => ({id: matched.get(index) ?? findFree(file), file}));
};
