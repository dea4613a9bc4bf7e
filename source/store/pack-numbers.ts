/*
Whole numbers as a text of ASCII, six bits a character, so that they may stand in a text beside words, and most take one character or two.
*/
const base = 64;

const packNumber = (value: number): string => {
	const codes: number[] = [];
	let left = value;
	while (left >= base) {
		codes.push(base + (left % base));
		left = Math.floor(left / base);
	}

	return String.fromCodePoint(...codes, left);
};

/**
Numbers from 0 to 2^53 as a text.
*/
export const packNumbers = (numbers: readonly number[]): string => numbers.map(number => packNumber(number)).join('');

/**
Gives the numbers of a text that `packNumbers` made, one after the other, from a place in it on.
*/
export const createNumberReader = (packed: string, from = 0): (() => number) => {
	let at = from;
	return () => {
		let value = 0;
		let scale = 1;
		for (;;) {
			const code = packed.codePointAt(at) ?? 0;
			at++;
			if (code < base) {
				return value + (code * scale);
			}

			value += (code - base) * scale;
			scale *= base;
		}
	};
};

/**
A number that may be below 0 as one that is not.
*/
export const foldSign = (value: number): number => (2 * Math.abs(value)) - (value < 0 ? 1 : 0);

/**
The number again that `foldSign` was given.
*/
export const unfoldSign = (folded: number): number => (folded % 2 === 1 ? -(folded + 1) : folded) / 2;
