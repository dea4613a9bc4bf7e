/*
The distinct words of a store, kept so that those near a mistyped word are found among hundreds of thousands within a millisecond or two:
in buckets by first letter and length, each word with a mask of its letters, so that few words are ever compared letter by letter.
*/
import {editDistance} from '../language/edit-distance.js';
import {isLacking, maskLetters} from './letter-mask.js';
import type {NearWord, WordField} from './quote-store.js';
import {selectSmallest} from './select-smallest.js';

/**
How many quotes hold a word in each field.
*/
export type WordCounts = {text: number; speaker: number; any: number};

/**
What is asked of `findNearWords`.
*/
export type NearOptions = {readonly edits: 0 | 1 | 2; readonly prefix: boolean; readonly field: WordField; readonly limit: number};

/*
The words of one first letter and length, ascending by code units, and four numbers for each: its letters as a mask, and how many quotes hold it in their text, in their speaker and in either.
Objects would take three times the memory, of which a large library has little to give.
*/
type Bucket = {readonly words: string[]; numbers: Int32Array};

const stride = 4;
const placeOf: Readonly<Record<WordField, number>> = {text: 1, speaker: 2, any: 3};

/**
The words of a store and how often they stand in each field: by first letter, then by length.
*/
export type Vocabulary = Map<number, readonly Bucket[]>;

/**
A vocabulary without words.
*/
export const createVocabulary = (): Vocabulary => new Map();

// Longer words share a bucket.
const longest = 40;
const lengthOf = (word: string): number => Math.min(word.length, longest);
const letterOf = (word: string): number => word.codePointAt(0) ?? 0;

const bucketOf = (vocabulary: Vocabulary, word: string): Bucket => {
	const known = vocabulary.get(letterOf(word));
	if (known !== undefined) {
		return known[lengthOf(word)]!;
	}

	const lengths = Array.from({length: longest + 1}, () => ({words: [], numbers: new Int32Array(0)}));
	vocabulary.set(letterOf(word), lengths);
	return lengths[lengthOf(word)]!;
};

// Where a word stands, or would. Most are told in their order.
const findPlace = ({words}: Bucket, word: string): number => {
	const {length} = words;
	if (length === 0 || words[length - 1]! < word) {
		return length;
	}

	let [low, high] = [0, length - 1];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (words[middle]! < word) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
};

const insert = (bucket: Bucket, at: number, word: string): void => {
	const {words} = bucket;
	const end = words.length * stride;
	if (end === bucket.numbers.length) {
		const grown = new Int32Array(Math.max(stride * 2, Math.ceil(words.length * 1.25) * stride));
		grown.set(bucket.numbers);
		bucket.numbers = grown;
	}

	const {numbers} = bucket;
	numbers.copyWithin((at + 1) * stride, at * stride, end);
	numbers.fill(0, at * stride, (at + 1) * stride);
	numbers[at * stride] = maskLetters(word);
	if (at === words.length) {
		words.push(word);
	} else {
		words.splice(at, 0, word);
	}
};

const remove = ({words, numbers}: Bucket, at: number): void => {
	numbers.copyWithin(at * stride, (at + 1) * stride, words.length * stride);
	words.splice(at, 1);
};

/**
Adds to how many quotes hold a word, or takes from it; a word that no quote holds is forgotten.
*/
export const addCounts = (vocabulary: Vocabulary, word: string, {text, speaker, any}: Readonly<WordCounts>): void => {
	const bucket = bucketOf(vocabulary, word);
	const at = findPlace(bucket, word);
	if (bucket.words[at] !== word) {
		insert(bucket, at, word);
	}

	const {numbers} = bucket;
	numbers[(at * stride) + placeOf.text]! += text;
	numbers[(at * stride) + placeOf.speaker]! += speaker;
	numbers[(at * stride) + placeOf.any]! += any;
	if (numbers[(at * stride) + placeOf.any] === 0) {
		remove(bucket, at);
	}
};

/**
Adds (or, with -1, takes) one quote that holds the word in these fields.
*/
export const countWord = (vocabulary: Vocabulary, word: string, {isText, isSpeaker}: {readonly isText: boolean; readonly isSpeaker: boolean}, by: 1 | -1): void => {
	addCounts(vocabulary, word, {text: isText ? by : 0, speaker: isSpeaker ? by : 0, any: by});
};

/**
How many quotes hold a word in a field.
*/
export const countOf = (vocabulary: Vocabulary, word: string, field: WordField): number => {
	const bucket = vocabulary.get(letterOf(word))?.[lengthOf(word)];
	const at = bucket === undefined ? 0 : findPlace(bucket, word);
	return bucket?.words[at] === word ? bucket.numbers[(at * stride) + placeOf[field]]! : 0;
};

// Words of every first letter, since the first may be the mistyped one.
const bucketsOfLength = (vocabulary: Vocabulary, from: number, to: number): readonly Bucket[] => {
	const found: Bucket[] = [];
	for (const lengths of vocabulary.values()) {
		found.push(...lengths.slice(Math.min(Math.max(1, from), longest), to + 1));
	}

	return found;
};

const bucketsBegunBy = (vocabulary: Vocabulary, beginning: string): readonly Bucket[] => vocabulary.get(letterOf(beginning))?.slice(lengthOf(beginning)) ?? [];

// Whether a word begins with `beginning`, but for one edit.
const isNearlyBegun = (word: string, beginning: string): boolean =>
	[0, -1, 1].some(by => editDistance(beginning, word.slice(0, beginning.length + by), 1) <= 1);

type Visit = (word: string, distance: number, count: number) => void;

const visitEdited = ({words, numbers}: Bucket, field: WordField, word: string, edits: number, visit: Visit): void => {
	const mask = maskLetters(word);
	const place = placeOf[field];
	for (let at = 0, {length} = words; at < length; at++) {
		const other = numbers[at * stride]!;
		if (isLacking(mask, other, edits) || isLacking(other, mask, edits)) {
			continue;
		}

		const distance = editDistance(word, words[at]!, edits);
		if (distance <= edits) {
			visit(words[at]!, distance, numbers[(at * stride) + place]!);
		}
	}
};

const visitBegun = ({words, numbers}: Bucket, field: WordField, beginning: string, edits: number, visit: Visit): void => {
	const mask = maskLetters(beginning);
	const place = placeOf[field];
	for (let at = 0, {length} = words; at < length; at++) {
		if (isLacking(mask, numbers[at * stride]!, edits)) {
			continue;
		}

		const word = words[at]!;
		if (word.startsWith(beginning)) {
			visit(word, 0, numbers[(at * stride) + place]!);
		} else if (edits > 0 && isNearlyBegun(word, beginning)) {
			visit(word, 1, numbers[(at * stride) + place]!);
		}
	}
};

// More quotes than any store holds.
const mostQuotes = 2 ** 40;

// How far a word is: twice its distance, and one more for a beginning.
type Found = {readonly word: string; readonly far: number; readonly count: number};

// The nearest first, of those the most frequent, and by their letters only where that is equal.
const pickNearest = (found: readonly Found[], limit: number): readonly NearWord[] => {
	const keyOf = ({far, count}: Found): number => (far * mostQuotes) - count;
	const last = found.length > limit ? selectSmallest(Float64Array.from(found, keyOf), limit).at(-1)! : Infinity;
	return found
		.filter(each => keyOf(each) <= last)
		.sort((a, b) => (keyOf(a) === keyOf(b) ? (a.word < b.word ? -1 : 1) : keyOf(a) - keyOf(b)))
		.slice(0, limit)
		.map(({word, far, count}) => ({word, distance: Math.floor(far / 2), isPrefix: far % 2 === 1, count}));
};

/**
The words within `edits` of a folded word, and with `prefix` those that begin with it, as `nearWords` of a store gives them.
*/
export const findNearWords = (vocabulary: Vocabulary, word: string, {edits, prefix, field, limit}: NearOptions): readonly NearWord[] => {
	const near = new Map<string, Found>();
	const visit = (other: string, far: number, count: number): void => {
		if (count > 0 && far < (near.get(other)?.far ?? Infinity)) {
			near.set(other, {word: other, far, count});
		}
	};

	visit(word, 0, countOf(vocabulary, word, field));
	for (const bucket of edits === 0 ? [] : bucketsOfLength(vocabulary, word.length - edits, word.length + edits)) {
		visitEdited(bucket, field, word, edits, (other, distance, count) => {
			visit(other, 2 * distance, count);
		});
	}

	// Thousands begin with a letter, and few of them are near besides.
	const begun: Found[] = [];
	for (const bucket of prefix && limit > 0 ? bucketsBegunBy(vocabulary, word) : []) {
		visitBegun(bucket, field, word, Math.min(1, edits), (other, distance, count) => {
			const far = (2 * distance) + 1;
			if (near.has(other)) {
				visit(other, far, count);
			} else if (count > 0) {
				begun.push({word: other, far, count});
			}
		});
	}

	return pickNearest([...near.values(), ...begun], limit);
};
