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

type Entry = WordCounts & {readonly word: string; readonly mask: number; at: number};
type Bucket = {readonly entries: Entry[]; readonly masks: number[]};

/**
The words of a store and how often they stand in each field; `buckets` by first letter, then by length.
*/
export type Vocabulary = {
	readonly entries: Map<string, Entry>;
	readonly buckets: Map<number, readonly Bucket[]>;
};

/**
A vocabulary without words.
*/
export const createVocabulary = (): Vocabulary => ({entries: new Map(), buckets: new Map()});

// Longer words share a bucket.
const longest = 40;
const lengthOf = (word: string): number => Math.min(word.length, longest);
const letterOf = (word: string): number => word.codePointAt(0) ?? 0;

const bucketOf = ({buckets}: Vocabulary, word: string): Bucket => {
	const known = buckets.get(letterOf(word));
	if (known !== undefined) {
		return known[lengthOf(word)]!;
	}

	const lengths = Array.from({length: longest + 1}, () => ({entries: [], masks: []}));
	buckets.set(letterOf(word), lengths);
	return lengths[lengthOf(word)]!;
};

const addEntry = (vocabulary: Vocabulary, word: string): Entry => {
	const {entries, masks} = bucketOf(vocabulary, word);
	const entry = {word, mask: maskLetters(word), at: entries.length, text: 0, speaker: 0, any: 0};
	vocabulary.entries.set(word, entry);
	entries.push(entry);
	masks.push(entry.mask);
	return entry;
};

// The last of the bucket takes the place of the one that goes.
const removeEntry = (vocabulary: Vocabulary, {word, at}: Entry): void => {
	const {entries, masks} = bucketOf(vocabulary, word);
	vocabulary.entries.delete(word);
	const last = {entry: entries.pop()!, mask: masks.pop()!};
	if (!(at < entries.length)) {
		return;
	}

	last.entry.at = at;
	entries[at] = last.entry;
	masks[at] = last.mask;
};

/**
Adds to how many quotes hold a word, or takes from it; a word that no quote holds is forgotten.
*/
export const addCounts = (vocabulary: Vocabulary, word: string, {text, speaker, any}: Readonly<WordCounts>): void => {
	const entry = vocabulary.entries.get(word) ?? addEntry(vocabulary, word);
	entry.text += text;
	entry.speaker += speaker;
	entry.any += any;
	if (entry.any === 0) {
		removeEntry(vocabulary, entry);
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
export const countOf = ({entries}: Vocabulary, word: string, field: WordField): number => entries.get(word)?.[field] ?? 0;

// Words of every first letter, since the first may be the mistyped one.
const bucketsOfLength = ({buckets}: Vocabulary, from: number, to: number): readonly Bucket[] => {
	const found: Bucket[] = [];
	for (const lengths of buckets.values()) {
		found.push(...lengths.slice(Math.min(Math.max(1, from), longest), to + 1));
	}

	return found;
};

const bucketsBegunBy = ({buckets}: Vocabulary, beginning: string): readonly Bucket[] => buckets.get(letterOf(beginning))?.slice(lengthOf(beginning)) ?? [];

// Whether a word begins with `beginning`, but for one edit.
const isNearlyBegun = (word: string, beginning: string): boolean =>
	[0, -1, 1].some(by => editDistance(beginning, word.slice(0, beginning.length + by), 1) <= 1);

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

// More quotes than any store holds.
const mostQuotes = 2 ** 40;

// The nearest first, of those the most frequent, and by their letters only where that is equal. How far a word is: twice its distance, and one more for a beginning.
const pickNearest = (found: ReadonlyMap<Entry, number>, field: WordField, limit: number): readonly NearWord[] => {
	const keyed = Array.from(found, ([entry, far]) => ({entry, far, key: (far * mostQuotes) - entry[field]}));
	const last = selectSmallest(Float64Array.from(keyed, ({key}) => key), limit).at(-1) ?? -Infinity;
	return keyed
		.filter(({key}) => key <= last)
		.sort((a, b) => (a.key === b.key ? (a.entry.word < b.entry.word ? -1 : 1) : a.key - b.key))
		.slice(0, limit)
		.map(({entry, far}) => ({word: entry.word, distance: Math.floor(far / 2), isPrefix: far % 2 === 1, count: entry[field]}));
};

/**
The words within `edits` of a folded word, and with `prefix` those that begin with it, as `nearWords` of a store gives them.
*/
export const findNearWords = (vocabulary: Vocabulary, word: string, {edits, prefix, field, limit}: NearOptions): readonly NearWord[] => {
	const found = new Map<Entry, number>();
	const visit = (entry: Entry, far: number): void => {
		if (entry[field] > 0 && far < (found.get(entry) ?? Infinity)) {
			found.set(entry, far);
		}
	};

	const exact = vocabulary.entries.get(word);
	if (exact !== undefined) {
		visit(exact, 0);
	}

	for (const bucket of edits === 0 ? [] : bucketsOfLength(vocabulary, word.length - edits, word.length + edits)) {
		visitEdited(bucket, word, edits, (entry, distance) => {
			visit(entry, 2 * distance);
		});
	}

	for (const bucket of prefix ? bucketsBegunBy(vocabulary, word) : []) {
		visitBegun(bucket, word, Math.min(1, edits), (entry, distance) => {
			visit(entry, (2 * distance) + 1);
		});
	}

	return pickNearest(found, field, limit);
};
