import {crc32} from 'node:zlib';

/**
A checksum of several values in their order, as a whole number below 2^32.
*/
export const checksum = (...values: ReadonlyArray<string | number | Uint8Array | null>): number => {
	let sum = 0;
	for (const value of values) {
		sum = crc32(typeof value === 'object' && value !== null ? value : `${value}\0`, sum);
	}

	return sum;
};
