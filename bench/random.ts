/**
Numbers that look random and are the same in every run.
*/
export type Random = {
	/**
	From 0 to 1, 1 never reached.
	*/
	readonly next: () => number;

	/**
	A whole number from 0 to `below` - 1.
	*/
	readonly below: (below: number) => number;
	readonly pick: <Value>(values: readonly Value[]) => Value;
};

const modulus = 2 ** 32;

/**
A sequence of numbers that depends on `seed` alone (a linear congruence, with the constants of Numerical Recipes).
*/
export const createRandom = (seed: number): Random => {
	let state = seed % modulus;
	const next = (): number => {
		state = ((state * 1_664_525) + 1_013_904_223) % modulus;
		return state / modulus;
	};

	const below = (limit: number): number => Math.floor(next() * limit);
	return {next, below, pick: values => values[below(values.length)]!};
};

/**
Picks values as often as Zipf's law has it: the second half as often as the first, the tenth a tenth.
*/
export const createZipf = <Value>(values: readonly Value[], random: Random): (() => Value) => {
	const sums: number[] = [];
	let sum = 0;
	for (let rank = 1; rank <= values.length; rank++) {
		sum += 1 / rank;
		sums.push(sum);
	}

	return () => {
		const wanted = random.next() * sum;
		let low = 0;
		let high = sums.length - 1;
		while (low < high) {
			const middle = Math.floor((low + high) / 2);
			if (sums[middle]! < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}

		return values[low]!;
	};
};
