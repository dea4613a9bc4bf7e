/**
A list of whole numbers (below 2^31 either way) that only grows, side by side in memory, so that going through it is quick.
*/
export type IntegerList = {values: Int32Array; length: number};

/**
A list without numbers.
*/
export const createIntegerList = (): IntegerList => ({values: new Int32Array(1024), length: 0});

/**
Adds a number at the end.
*/
export const pushInteger = (list: IntegerList, value: number): void => {
	if (list.length === list.values.length) {
		const longer = new Int32Array(2 * list.length);
		longer.set(list.values);
		list.values = longer;
	}

	list.values[list.length] = value;
	list.length++;
};
