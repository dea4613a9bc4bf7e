import {Buffer} from 'node:buffer';

const surrogates = /[\uD800-\uDFFF]/;

/**
A text as bytes that compare as JavaScript compares the text itself, by code units: UTF-8, but for each half of a character beyond the first 65,536 by itself.
*/
export const orderBytes = (text: string): Buffer => {
	if (!surrogates.test(text)) {
		return Buffer.from(text);
	}

	return Buffer.concat(text.split('').map(unit => {
		const code = unit.codePointAt(0)!;
		return surrogates.test(unit) ? Buffer.from([0xED, 0x80 + (Math.floor(code / 64) % 64), 0x80 + (code % 64)]) : Buffer.from(unit);
	}));
};
