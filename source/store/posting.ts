/*
The quotes that hold a word, in whichever form takes less room: their numbers, or a set.
*/
import {addBits, addNumbers, countNumbers, createBits, listNumbers, type QuoteBits} from './quote-bits.js';

/**
Numbers of quotes, ascending, some of them perhaps of quotes that are no longer there.
*/
export type Docs = readonly number[] | Int32Array;

/**
The quotes that hold a word: their numbers, or where they are many, the set of them.
*/
export type Posting = Docs | {readonly bits: QuoteBits};

// A word that more than one quote in so many holds is kept as a set, which is smaller then.
const sparseness = 32;

/**
The quotes of a set, or of a list, of a store of `size` numbers, in the form that takes less room.
*/
export const toPosting = (docs: Int32Array, size: number): Posting => {
	if (docs.length * sparseness < size) {
		return docs;
	}

	const bits = createBits(size);
	addNumbers(bits, docs);
	return {bits};
};

/**
The quotes of a set, which is copied, likewise.
*/
export const packSet = (quotes: QuoteBits, size: number): Posting => {
	const count = countNumbers(quotes);
	if (count * sparseness >= size) {
		return {bits: new Uint32Array(quotes)};
	}

	const list = new Int32Array(count);
	listNumbers(quotes, list);
	return list;
};

/**
How many numbers of four bytes a posting takes.
*/
export const sizeOfPosting = (posting: Posting): number => ('bits' in posting ? posting.bits : posting).length + 16;

/**
Puts the quotes of a posting into a set.
*/
export const addPosting = (quotes: QuoteBits, posting: Posting): void => {
	if ('bits' in posting) {
		addBits(quotes, posting.bits);
	} else {
		addNumbers(quotes, posting);
	}
};
