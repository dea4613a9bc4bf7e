/* eslint-disable no-bitwise -- a set of quotes is kept as one bit for each */
/*
Sets of quotes by their numbers. A million take 125 kB, and two such sets are put together in some ten microseconds, where lists of numbers take a hundred times as long.
*/

/**
A set: of each quote one bit, that of the lowest number first.
*/
export type QuoteBits = Uint32Array;

const wordLength = 32;

/**
A set with nothing in it, for quotes numbered below `size`.
*/
export const createBits = (size: number): QuoteBits => new Uint32Array(Math.ceil(size / wordLength));

/**
Puts a number in.
*/
export const addNumber = (bits: QuoteBits, doc: number): void => {
	bits[doc >>> 5]! |= 1 << (doc & 31);
};

/**
Puts numbers in.
*/
export const addNumbers = (bits: QuoteBits, docs: ArrayLike<number>): void => {
	for (let at = 0, {length} = docs; at < length; at++) {
		addNumber(bits, docs[at]!);
	}
};

/**
Puts in all of another set.
*/
export const addBits = (bits: QuoteBits, other: QuoteBits): void => {
	for (let at = 0, {length} = bits; at < length; at++) {
		bits[at]! |= other[at]!;
	}
};

/**
Leaves only what another set holds too.
*/
export const keepBits = (bits: QuoteBits, other: QuoteBits): void => {
	for (let at = 0, {length} = bits; at < length; at++) {
		bits[at]! &= other[at]!;
	}
};

/**
Takes out all of another set.
*/
export const dropBits = (bits: QuoteBits, other: QuoteBits): void => {
	for (let at = 0, {length} = bits; at < length; at++) {
		bits[at]! &= ~other[at]!;
	}
};

/**
Puts in all numbers below `size`.
*/
export const fillBits = (bits: QuoteBits, size: number): void => {
	const whole = Math.floor(size / wordLength);
	bits.fill(0xFF_FF_FF_FF, 0, whole);
	if (whole < bits.length) {
		bits[whole] = (2 ** (size % wordLength)) - 1;
	}
};

/**
Whether a set holds a number.
*/
export const hasNumber = (bits: QuoteBits, doc: number): boolean => (bits[doc >>> 5]! & (1 << (doc & 31))) !== 0;

/**
Takes a number out.
*/
export const dropNumber = (bits: QuoteBits, doc: number): void => {
	bits[doc >>> 5]! &= ~(1 << (doc & 31));
};

/**
How many numbers a set holds.
*/
export const countNumbers = (bits: QuoteBits): number => {
	let count = 0;
	for (let at = 0, {length} = bits; at < length; at++) {
		let word = bits[at]!;
		word -= (word >>> 1) & 0x55_55_55_55;
		word = (word & 0x33_33_33_33) + ((word >>> 2) & 0x33_33_33_33);
		word = (word + (word >>> 4)) & 0x0F_0F_0F_0F;
		count += Math.imul(word, 0x01_01_01_01) >>> 24;
	}

	return count;
};

/**
Writes the numbers of a set to a list, ascending; gives how many there are.
*/
export const listNumbers = (bits: QuoteBits, list: Int32Array): number => {
	let count = 0;
	for (let at = 0, {length} = bits; at < length; at++) {
		let word = bits[at]!;
		while (word !== 0) {
			const lowest = word & -word;
			list[count] = (at * wordLength) + 31 - Math.clz32(lowest);
			count++;
			word ^= lowest;
		}
	}

	return count;
};
