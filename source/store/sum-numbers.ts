/* eslint-disable no-bitwise -- a checksum is made of bits */

/**
A checksum of whole numbers in their order, below 2^32; quick enough to look at a hundred thousand rows of them before an answer.
*/
export const sumNumbers = (numbers: readonly number[]): number => {
	let sum = 0x81_1C_9D_C5;
	for (const number of numbers) {
		sum = Math.imul(sum ^ number, 0x01_00_01_93);
		sum ^= sum >>> 15;
	}

	return sum >>> 0;
};
