import {checksum} from './checksum.js';
import {noRank} from './match-quotes.js';
import type {ArticleTable} from './sqlite-articles.js';
import type {Meta} from './sqlite-meta.js';
import {createStandingArticles, numbersEach, standingAt, type StandingArticles} from './standing-articles.js';
import {StoreError} from './store-error.js';
import {sumNumbers} from './sum-numbers.js';

/**
Where everything stands: the articles newest first; the place of every quote, by number, among all quotes (`noRank` where the number is empty; `isWhole` where none is); and how many numbers there are.
*/
export type Standing = {readonly articles: StandingArticles; readonly ranks: Uint32Array; readonly isWhole: boolean; readonly size: number};

const damaged = (): StoreError => new StoreError('damaged', 'The order of the store is damaged.');

const [zero, space, semicolon] = [48, 32, 59];

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

// What four bytes hold.
const isKeepable = (value: number): boolean => value < 2 ** 32;

/**
How many numbers of quotes are given. A number that was damaged must not make arrays enormous: no more of them are empty than the renumbering leaves.
*/
export const readSize = (meta: Meta): number => {
	const [size, quotes] = [meta.count('next'), meta.count('quotes')];
	if (!isWhole(size) || !isWhole(quotes) || size < quotes || size > Math.max(quotes + 1024, quotes * 2)) {
		throw damaged();
	}

	return size;
};

/**
The articles newest first, of so many numbers of quotes.
*/
export const readStandingArticles = (table: ArticleTable, size: number): StandingArticles => {
	const articles: number[] = [];
	const listed = table.standing();
	// Letter by letter: to cut it up would take several times as long.
	let values: number[] = [];
	let value = 0;
	for (let at = 0, {length} = listed; at < length; at++) {
		// eslint-disable-next-line unicorn/prefer-code-point -- ASCII
		const code = listed.charCodeAt(at);
		const digit = code - zero;
		if (digit >= 0 && digit <= 9) {
			value = (value * 10) + digit;
			continue;
		}

		values.push(value);
		value = 0;
		if (code === space) {
			continue;
		}

		const sum = values.pop();
		const [, first, count] = values;
		if (code !== semicolon || values.length !== numbersEach || sum !== sumNumbers(values) || values.some(number => !isKeepable(number)) || first! + count! > size) {
			throw damaged();
		}

		articles.push(...values);
		values = [];
	}

	return createStandingArticles(Uint32Array.from(articles));
};

// A generation is a whole number of up to 53 bits.
const halfOfGeneration = 2 ** 32;

/**
The order of the articles of one generation as bytes, which are read in a tenth of the time that the table takes: the lower half of the generation and a checksum over all of it, then six numbers for each article.
*/
export const packStanding = ({articles}: Pick<Standing, 'articles'>, generation: number): Uint8Array => {
	const numbers = new Uint32Array(2 + articles.numbers.length);
	numbers.set(articles.numbers, 2);
	numbers[0] = generation % halfOfGeneration;
	numbers[1] = checksum(generation, new Uint8Array(numbers.buffer, numbers.byteOffset + 8, numbers.byteLength - 8));
	return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
};

/**
The articles that were kept of this generation; undefined where they are of another, or not as they were kept.
*/
export const unpackStanding = (kept: unknown, generation: number): StandingArticles | undefined => {
	if (!(kept instanceof Uint8Array) || kept.length < 8 || (kept.length - 8) % (numbersEach * 4) !== 0) {
		return undefined;
	}

	// What SQLite gives need not stand where such numbers may.
	const numbers = new Uint32Array(kept.length / 4);
	new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).set(kept);
	return numbers[0] !== generation % halfOfGeneration || numbers[1] !== checksum(generation, kept.subarray(8)) ? undefined : createStandingArticles(numbers.subarray(2));
};

/**
Where everything stands, of these articles in order. Throws where that contradicts what the database tells of itself.
*/
export const placeQuotes = (articles: StandingArticles, meta: Meta): Standing => {
	const size = readSize(meta);
	const ranks = new Uint32Array(size).fill(noRank);
	let next = 0;
	for (let at = 0; at < articles.length; at++) {
		const {first, count} = standingAt(articles, at);
		for (let doc = first; doc < first + count; doc++) {
			if (ranks[doc] !== noRank) {
				throw damaged();
			}

			ranks[doc] = next;
			next++;
		}
	}

	if (articles.length !== meta.count('articles') || next !== meta.count('quotes')) {
		throw damaged();
	}

	return {articles, ranks, isWhole: next === size, size};
};

/**
Reads where everything stands, from what is kept of that where it is of now; throws where that contradicts itself.
*/
export const loadStanding = (table: ArticleTable, meta: Meta, kept: unknown = meta.get('standing')): Standing =>
	placeQuotes(unpackStanding(kept, meta.count('generation')) ?? readStandingArticles(table, readSize(meta)), meta);
