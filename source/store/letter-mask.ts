/* eslint-disable no-bitwise -- a set of letters is kept as the bits of one number, so that hundreds of thousands are compared in a millisecond */

/**
The letters of a word as the bits of one number. Digits and letters beyond a to z share bits with others, which costs a comparison now and then and hides nothing.
*/
export const maskLetters = (word: string): number => {
	let mask = 0;
	for (let at = 0; at < word.length; at++) {
		mask |= 1 << (word.codePointAt(at)! & 31);
	}

	return mask;
};

/**
Whether the letters of `mask` that `other` lacks are more than `most` (0 to 2): each takes an edit of its own.
*/
export const isLacking = (mask: number, other: number, most: number): boolean => {
	const first = mask & ~other;
	const second = first & (first - 1);
	const third = second & (second - 1);
	return (first === 0 ? 0 : 1) + (second === 0 ? 0 : 1) + (third === 0 ? 0 : 1) > most;
};
