/*
Numbers of quotes, and where in each a word stands, as bytes: each as its distance from the one before, seven bits a byte.
*/
/* eslint-disable no-bitwise -- bytes are made of bits */
import {Buffer} from 'node:buffer';

const pushNumber = (bytes: number[], value: number): void => {
	let left = value;
	while (left > 127) {
		bytes.push((left & 127) | 128);
		left >>>= 7;
	}

	bytes.push(left);
};

/**
Numbers, ascending, each at least `from`.
*/
export const encodeDocs = (docs: readonly number[], from: number): Buffer => {
	const bytes: number[] = [];
	let next = from;
	for (const doc of docs) {
		pushNumber(bytes, doc - next);
		next = doc + 1;
	}

	return Buffer.from(bytes);
};

/**
Places of a word in each of several quotes, ascending, at least one in each.
*/
export const encodePlaces = (placesOfDocs: ReadonlyArray<readonly number[]>): Buffer => {
	const bytes: number[] = [];
	for (const places of placesOfDocs) {
		let next = 0;
		for (const [at, place] of places.entries()) {
			pushNumber(bytes, ((place - next) * 2) + (at === places.length - 1 ? 1 : 0));
			next = place + 1;
		}
	}

	return Buffer.from(bytes);
};

// Goes through the numbers that bytes hold.
const visitNumbers = (bytes: Uint8Array, visit: (value: number) => void): void => {
	let value = 0;
	let shift = 0;
	for (let at = 0, {length} = bytes; at < length; at++) {
		const byte = bytes[at]!;
		value |= (byte & 127) << shift;
		if (byte > 127) {
			shift += 7;
		} else {
			visit(value);
			value = 0;
			shift = 0;
		}
	}
};

// The numbers of a chunk, written to a list from a place on; gives the place after the last.
const decodeChunk = (chunk: Uint8Array, docs: Int32Array, from: number): number => {
	let at = from;
	let next = 0;
	let value = 0;
	let shift = 0;
	for (const byte of chunk) {
		value |= (byte & 127) << shift;
		if (byte > 127) {
			shift += 7;
		} else {
			next += value;
			docs[at] = next;
			at++;
			next++;
			value = 0;
			shift = 0;
		}
	}

	return at;
};

/**
The numbers of several chunks, one after the other; each chunk begins from 0 again.
*/
export const decodeDocs = (chunks: readonly Uint8Array[]): Int32Array => {
	const docs = new Int32Array(chunks.reduce((sum, {length}) => sum + length, 0));
	let count = 0;
	for (const chunk of chunks) {
		count = decodeChunk(chunk, docs, count);
	}

	return docs.slice(0, count);
};

/**
The numbers of one chunk, as an array: most speakers have a few quotes, and a typed array costs more than they do.
*/
export const decodeFew = (chunk: Uint8Array): number[] => {
	const docs: number[] = [];
	let next = 0;
	visitNumbers(chunk, value => {
		next += value;
		docs.push(next);
		next++;
	});
	return docs;
};

/**
The places of a word in the quotes of one chunk, as many lists as it has quotes.
*/
export const decodePlaces = (chunk: Uint8Array): ReadonlyArray<readonly number[]> => {
	const all: number[][] = [];
	let places: number[] = [];
	let next = 0;
	visitNumbers(chunk, value => {
		next += value >>> 1;
		places.push(next);
		next++;
		if (value % 2 !== 1) {
			return;
		}

		all.push(places);
		places = [];
		next = 0;
	});
	return all;
};

/**
How far apart the quotes stand among the numbers that `decodeStands` gives: further than any quote has words.
*/
export const standsApart = 2 ** 21;

/**
Every place of a word in every quote of a chunk as one number, ascending: the quote's number times `standsApart`, and the place. Written to a list from a place on; gives the place after the last.
*/
export const decodeStands = (docs: readonly number[], chunk: Uint8Array, stands: Float64Array, from: number): number => {
	let count = from;
	let at = 0;
	let next = docs[0]! * standsApart;
	let value = 0;
	let shift = 0;
	for (const byte of chunk) {
		value |= (byte & 127) << shift;
		if (byte > 127) {
			shift += 7;
			continue;
		}

		next += value >>> 1;
		stands[count] = next;
		count++;
		next++;
		if (value % 2 === 1) {
			at++;
			next = docs[at]! * standsApart;
		}

		value = 0;
		shift = 0;
	}

	return count;
};
