/*
The distinct words of a store, kept so that those near a mistyped word are found among hundreds of thousands within a millisecond or two:
in buckets by first letter and length, each word with a mask of its letters, so that few words are ever compared letter by letter.
*/
import {editDistance} from '../language/edit-distance.js';
import {isLacking, maskLetters} from './letter-mask.js';
import type {NearWord, WordField} from './quote-store.js';

/**
How many quotes hold a word in each field.
*/
export type WordCounts = {text: number; speaker: number; any: number};

/**
What is asked of `nearWords`.
*/
export type NearOptions = {readonly edits: 0 | 1 | 2; readonly prefix: boolean; readonly field: WordField; readonly limit: number};

/**
The words of a store and how often they stand in each field.
*/
export type Vocabulary = {
	/**
	Adds (or, with -1, takes) one quote that holds the word in these fields; a word that no quote holds is forgotten.
	*/
	readonly count: (word: string, fields: {readonly isText: boolean; readonly isSpeaker: boolean}, by: 1 | -1) => void;
	readonly countOf: (word: string, field: WordField) => number;
	readonly near: (word: string, options: NearOptions) => readonly NearWord[];

	/**
	How many distinct words there are.
	*/
	readonly size: () => number;
};

type Entry = WordCounts & {readonly word: string; readonly mask: number; at: number};
type Bucket = {readonly entries: Entry[]; readonly masks: number[]};

// Longer words share a bucket.
const longest = 40;
const lengthOf = (word: string): number => Math.min(word.length, longest);

// Whether a word begins with `beginning`, but for one edit.
const isNearlyBegun = (word: string, beginning: string): boolean =>
	[0, -1, 1].some(by => editDistance(beginning, word.slice(0, beginning.length + by), 1) <= 1);

const createBuckets = () => {
	const byLetter = new Map<number, Bucket[]>();

	const bucketOf = (word: string): Bucket => {
		const letter = word.codePointAt(0) ?? 0;
		const known = byLetter.get(letter);
		if (known !== undefined) {
			return known[lengthOf(word)]!;
		}

		const buckets = Array.from({length: longest + 1}, () => ({entries: [], masks: []}));
		byLetter.set(letter, buckets);
		return buckets[lengthOf(word)]!;
	};

	const add = (entry: Entry): void => {
		const {entries, masks} = bucketOf(entry.word);
		entry.at = entries.length;
		entries.push(entry);
		masks.push(entry.mask);
	};

	// The last of the bucket takes the place of the one that goes.
	const remove = ({word, at}: Entry): void => {
		const {entries, masks} = bucketOf(word);
		const last = {entry: entries.pop()!, mask: masks.pop()!};
		if (!(at < entries.length)) {
			return;
		}

		last.entry.at = at;
		entries[at] = last.entry;
		masks[at] = last.mask;
	};

	// Words of every first letter, since the first may be the mistyped one.
	const ofLength = (from: number, to: number): readonly Bucket[] => {
		const found: Bucket[] = [];
		for (const buckets of byLetter.values()) {
			found.push(...buckets.slice(Math.min(from, longest), to + 1));
		}

		return found;
	};

	const ofLetter = (beginning: string): readonly Bucket[] => byLetter.get(beginning.codePointAt(0) ?? 0)?.slice(lengthOf(beginning)) ?? [];

	return {add, remove, ofLength, ofLetter};
};

type Visit = (entry: Entry, distance: number) => void;

const visitEdited = ({entries, masks}: Bucket, word: string, edits: number, visit: Visit): void => {
	const mask = maskLetters(word);
	for (let at = 0, {length} = masks; at < length; at++) {
		const other = masks[at]!;
		if (isLacking(mask, other, edits) || isLacking(other, mask, edits)) {
			continue;
		}

		const entry = entries[at]!;
		const distance = editDistance(word, entry.word, edits);
		if (distance <= edits) {
			visit(entry, distance);
		}
	}
};

const visitBegun = ({entries, masks}: Bucket, beginning: string, edits: number, visit: Visit): void => {
	const mask = maskLetters(beginning);
	for (let at = 0, {length} = masks; at < length; at++) {
		if (isLacking(mask, masks[at]!, edits)) {
			continue;
		}

		const entry = entries[at]!;
		if (entry.word.startsWith(beginning)) {
			visit(entry, 0);
		} else if (edits > 0 && isNearlyBegun(entry.word, beginning)) {
			visit(entry, 1);
		}
	}
};

const mostQuotes = 2 ** 40;

// Every near word's place in order as one number, the closest and most frequent first; words are told apart by their letters only where that is equal.
const farness = ({distance, isPrefix, count}: NearWord): number => (((2 * distance) + (isPrefix ? 1 : 0)) * mostQuotes) - count;

const compareNear = (a: NearWord, b: NearWord): number => {
	const difference = farness(a) - farness(b);
	return difference === 0 ? (a.word < b.word ? -1 : 1) : difference;
};

/**
An empty vocabulary.
*/
export const createVocabulary = (): Vocabulary => {
	const entries = new Map<string, Entry>();
	const buckets = createBuckets();

	const count: Vocabulary['count'] = (word, {isText, isSpeaker}, by) => {
		let entry = entries.get(word);
		if (entry === undefined) {
			entry = {word, mask: maskLetters(word), at: 0, text: 0, speaker: 0, any: 0};
			entries.set(word, entry);
			buckets.add(entry);
		}

		entry.text += isText ? by : 0;
		entry.speaker += isSpeaker ? by : 0;
		entry.any += by;
		if (entry.any !== 0) {
			return;
		}

		entries.delete(word);
		buckets.remove(entry);
	};

	const near: Vocabulary['near'] = (word, {edits, prefix, field, limit}) => {
		const found = new Map<string, NearWord>();
		const visit = (entry: Entry, distance: number, isPrefix: boolean): void => {
			const known = found.get(entry.word);
			if (entry[field] > 0 && (known === undefined || distance < known.distance)) {
				found.set(entry.word, {word: entry.word, distance, isPrefix, count: entry[field]});
			}
		};

		const exact = entries.get(word);
		if (exact !== undefined) {
			visit(exact, 0, false);
		}

		if (edits > 0) {
			for (const bucket of buckets.ofLength(Math.max(1, word.length - edits), word.length + edits)) {
				visitEdited(bucket, word, edits, (entry, distance) => {
					visit(entry, distance, false);
				});
			}
		}

		if (prefix) {
			for (const bucket of buckets.ofLetter(word)) {
				visitBegun(bucket, word, Math.min(1, edits), (entry, distance) => {
					visit(entry, distance, true);
				});
			}
		}

		return Array.from(found.values(), entry => entry).sort(compareNear).slice(0, limit);
	};

	return {count, near, countOf: (word, field) => entries.get(word)?.[field] ?? 0, size: () => entries.size};
};
