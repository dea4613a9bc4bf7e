import type {Buffer} from 'node:buffer';
import type {Random} from '../../bench/random.js';

const pageSize = 16_384;

const cutOff = (bytes: Buffer, random: Random): Buffer => bytes.subarray(0, random.below(bytes.length));

const flipBits = (bytes: Buffer, random: Random): Buffer => {
	for (let flips = 1 + random.below(40); flips > 0; flips--) {
		const at = random.below(bytes.length);
		bytes[at] = bytes[at]! ^ (2 ** random.below(8)); // eslint-disable-line no-bitwise -- one bit is flipped
	}

	return bytes;
};

const zeroPage = (bytes: Buffer, random: Random): Buffer => {
	const start = pageSize * random.below(bytes.length / pageSize);
	return bytes.fill(0, start, start + pageSize);
};

const overwrite = (bytes: Buffer, random: Random): Buffer => {
	const start = random.below(bytes.length);
	for (let at = start; at < Math.min(bytes.length, start + 300); at++) {
		bytes[at] = random.below(256);
	}

	return bytes;
};

const ways = [cutOff, flipBits, zeroPage, overwrite] as const;

/**
The bytes of a store as a failing disk may leave them: cut off, some bits flipped, a page of zeros, or a stretch of nonsense, each way in its turn with the number. May change the bytes that it is given.
*/
export const damageBytes = (bytes: Buffer, way: number, random: Random): Buffer => ways[way % ways.length]!(bytes, random);
