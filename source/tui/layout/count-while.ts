/**
How many things from the start of a sorted list are such that `isBefore` holds; found by halving, so it must hold for the first ones and no other.
*/
export const countWhile = <Each>(sorted: readonly Each[], isBefore: (each: Each) => boolean): number => {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (isBefore(sorted[middle]!)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
};
