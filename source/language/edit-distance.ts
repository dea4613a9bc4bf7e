/*
How far two words are apart, in slips of the typing hand.
*/

// Three rows of the table, used over and over: a vocabulary is compared with every key pressed.
let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

const rowsOf = (width: number): typeof rows => {
	if (width >= rows[0].length) {
		const length = 2 * (width + 1);
		rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
	}

	return rows;
};

const isSame = (a: string, at: number, b: string, bAt: number): boolean => a.codePointAt(at) === b.codePointAt(bAt);

// The distance of two words that differ in their first and last units; neither is empty, and their lengths differ by `max` at most.
const fillTable = (a: string, b: string, max: number): number => {
	const width = b.length;
	const beyond = max + 1;
	let [twoAbove, above, current] = rowsOf(width);
	for (let column = 0; column <= width; column++) {
		above[column] = Math.min(column, beyond);
	}

	for (let row = 1; row <= a.length; row++) {
		// Only a band of the table can hold distances up to `max`; what stands beside it counts as beyond.
		const first = Math.max(1, row - max);
		const last = Math.min(width, row + max);
		current[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
		let least = current[first - 1]!;
		for (let column = first; column <= last; column++) {
			const straight = above[column - 1]! + (isSame(a, row - 1, b, column - 1) ? 0 : 1);
			const fromAbove = column === row + max ? beyond : above[column]! + 1;
			let cost = Math.min(straight, fromAbove, current[column - 1]! + 1, beyond);
			if (row > 1 && column > 1 && isSame(a, row - 1, b, column - 2) && isSame(a, row - 2, b, column - 1)) {
				cost = Math.min(cost, twoAbove[column - 2]! + 1);
			}

			current[column] = cost;
			least = Math.min(least, cost);
		}

		if (least > max) {
			return beyond;
		}

		[twoAbove, above, current] = [above, current, twoAbove];
	}

	return Math.min(above[width]!, beyond);
};

/**
The Damerau-Levenshtein distance of two words: insertions, deletions, substitutions and swaps of neighbors, no stretch edited twice; in UTF-16 code units.
It never counts beyond `max` (a whole number up to 60,000): words further apart give `max + 1`, and the time is in proportion to `max` times the shorter word.
*/
export const editDistance = (a: string, b: string, max: number): number => {
	if (Math.abs(a.length - b.length) > max) {
		return max + 1;
	}

	let start = 0;
	const shorter = Math.min(a.length, b.length);
	while (start < shorter && isSame(a, start, b, start)) {
		start++;
	}

	let aEnd = a.length;
	let bEnd = b.length;
	while (aEnd > start && bEnd > start && isSame(a, aEnd - 1, b, bEnd - 1)) {
		aEnd--;
		bEnd--;
	}

	const isOneSpent = aEnd === start || bEnd === start;
	return isOneSpent ? aEnd - start + bEnd - start : fillTable(a.slice(start, aEnd), b.slice(start, bEnd), max);
};

/**
How many slips still leave a word recognizable: one in every three letters, and always one where a letter is left.
*/
const slipsOf = (word: string): number => Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));

/**
The candidate that a mistyped word most likely meant, upper and lower case alike: the nearest within a slip for every three letters, else the first that begins with it (from three letters); the first among equals; undefined where none is near.
*/
export const findNearest = (word: string, candidates: readonly string[]): string | undefined => {
	const wanted = word.toLowerCase();
	let nearest: string | undefined;
	let max = slipsOf(wanted);
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase(), max);
		if (distance <= max) {
			nearest = candidate;
			max = distance - 1;
		}

		if (max < 0) {
			break;
		}
	}

	return nearest ?? (wanted.length < 3 ? undefined : candidates.find(candidate => candidate.toLowerCase().startsWith(wanted)));
};
