import {crc32} from 'node:zlib';

/**
A checksum of several values in their order, as a whole number below 2^32.
*/
export const checksum = (...values: ReadonlyArray<string | number | Uint8Array | null>): number => {
	let sum = 0;
	let texts = '';
	for (const value of values) {
		if (typeof value === 'object' && value !== null) {
			// Texts together: to go over into the other world costs more than they do.
			sum = crc32(value, texts === '' ? sum : crc32(texts, sum));
			texts = '';
		} else {
			texts += `${value}\0`;
		}
	}

	return texts === '' ? sum : crc32(texts, sum);
};
