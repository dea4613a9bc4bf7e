/*
What a batch of articles changes in the tables: gathered while they are taken out and put in, written once at the end.
*/
import type {Quote, Speaker} from '../quotes/quote.js';
import {blockOf, buildForm} from './merge-speakers.js';
import {openRecord, packRecord, unpackRecord} from './pack-record.js';
import {findQuoteWords} from './quote-index.js';
import type {ArticleRecord} from './quote-store.js';
import type {ArticleRow} from './sqlite-articles.js';
import type {Addition} from './sqlite-postings.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';
import {StoreError} from './store-error.js';
import {summarizeArticle} from './summarize-article.js';
import type {WordCounts} from './vocabulary.js';

/**
What changes of a term.
*/
export type TermChange = Addition & WordCounts & {readonly kind: TermKind; readonly term: string};
type PersonChange = Addition & {readonly speaker: Speaker; quotes: number; uses: number};

/**
The changes so far: of terms, by kind, and of speakers by number; the number of the next quote; how many articles and quotes came and went; the numbers of the articles whose rows are others now; whether all quotes were numbered anew.
*/
export type Changes = {
	readonly terms: Readonly<Record<TermKind, Map<string, TermChange>>>;
	readonly people: Map<number, PersonChange>;
	readonly numbers: Map<string, number>;
	readonly spoken: Map<number, ReadonlySet<string>>;
	next: number;
	articles: number;
	quotes: number;
	readonly touched: Set<number>;
	isRenumbered: boolean;
};

/**
No changes yet to a store whose next quote has this number.
*/
export const createChanges = (next: number): Changes => ({terms: {w: new Map(), s: new Map(), k: new Map(), n: new Map(), r: new Map(), b: new Map()}, people: new Map(), numbers: new Map(), spoken: new Map(), next, articles: 0, quotes: 0, touched: new Set(), isRenumbered: false});

const termOf = ({terms}: Changes, kind: TermKind, term: string): TermChange => {
	const known = terms[kind].get(term);
	if (known !== undefined) {
		return known;
	}

	const change = {kind, term, text: 0, speaker: 0, any: 0, docs: [], places: kind === 'w' ? [] : undefined};
	terms[kind].set(term, change);
	return change;
};

const personOf = ({people}: Changes, number: number, speaker: Speaker): PersonChange => {
	const known = people.get(number);
	if (known !== undefined) {
		return known;
	}

	const change = {speaker, docs: [], places: undefined, quotes: 0, uses: 0};
	people.set(number, change);
	return change;
};

/**
What a speaker is found by, and whom they may be one with.
*/
export const termsOfSpeaker = (changes: Changes, {name, role, kind, isSettled}: Speaker): readonly TermChange[] => {
	const form = buildForm(name, role, kind, isSettled);
	const words = (kindOfTerm: TermKind, list: readonly string[]): readonly TermChange[] => Array.from(new Set(list), word => termOf(changes, kindOfTerm, word));
	return [...words('n', form.nameWords), ...words('r', form.roleWords), termOf(changes, 'b', blockOf(form))];
};

const numberOf = (changes: Changes, {people}: Tables, speaker: Speaker): number => {
	const key = JSON.stringify(speaker);
	const known = changes.numbers.get(key);
	if (known !== undefined) {
		return known;
	}

	const {number, isNew} = people.numberOf(speaker);
	for (const change of isNew ? termsOfSpeaker(changes, speaker) : []) {
		change.any++;
		change.docs.push(number);
	}

	changes.numbers.set(key, number);
	return number;
};

const spokenWords = ({spoken}: Changes, number: number, {name, role, kind}: Speaker): ReadonlySet<string> => {
	const known = spoken.get(number);
	if (known !== undefined) {
		return known;
	}

	const {nameWords, roleWords} = buildForm(name, role, kind);
	const words = new Set([...nameWords, ...roleWords]);
	spoken.set(number, words);
	return words;
};

// Counts a term in one quote more or, with -1, less; `doc` where it is to be found there.
const countTerm = (change: TermChange, by: 1 | -1, isText: boolean, isSpeaker: boolean): void => {
	change.text += isText ? by : 0;
	change.speaker += isSpeaker ? by : 0;
	change.any += by;
};

const countSpeakers = (changes: Changes, tables: Tables, {attribution: {speaker, runnerUp}}: Quote, by: 1 | -1, doc?: number): ReadonlySet<string> => {
	if (runnerUp !== null) {
		personOf(changes, numberOf(changes, tables, runnerUp), runnerUp).uses += by;
	}

	if (speaker === null) {
		return new Set();
	}

	const number = numberOf(changes, tables, speaker);
	const person = personOf(changes, number, speaker);
	person.quotes += by;
	if (doc !== undefined) {
		person.docs.push(doc);
	}

	return spokenWords(changes, number, speaker);
};

const placeWords = (folded: readonly string[]): ReadonlyMap<string, readonly number[]> => {
	const placesOf = new Map<string, number[]>();
	for (const [place, word] of folded.entries()) {
		const places = placesOf.get(word);
		if (places === undefined) {
			placesOf.set(word, [place]);
		} else {
			places.push(place);
		}
	}

	return placesOf;
};

// Counts a quote in, under the number `doc`, or out.
const countQuote = (changes: Changes, tables: Tables, quote: Quote, by: 1 | -1, doc?: number): void => {
	const {folded, surfaces} = findQuoteWords(quote.text);
	const spoken = countSpeakers(changes, tables, quote, by, doc);
	const placesOf = placeWords(folded);
	for (const [word, places] of placesOf) {
		const change = termOf(changes, 'w', word);
		countTerm(change, by, true, spoken.has(word));
		if (doc === undefined) {
			continue;
		}

		change.docs.push(doc);
		change.places!.push(places);
	}

	for (const word of spoken) {
		if (!placesOf.has(word)) {
			countTerm(termOf(changes, 'w', word), by, false, true);
		}
	}

	for (const change of [...Array.from(surfaces, surface => termOf(changes, 's', surface)), termOf(changes, 'k', quote.kind)]) {
		countTerm(change, by, true, false);
		if (doc !== undefined) {
			change.docs.push(doc);
		}
	}
};

/**
An article's record as it was put; undefined where a row of it is damaged.
*/
export const readRow = ({articles, people}: Tables, row: ArticleRow | 'damaged'): ArticleRecord | undefined => {
	if (row === 'damaged') {
		return undefined;
	}

	const body = articles.bodyAt(row.number);
	return body === undefined || body === 'damaged' ? undefined : unpackRecord(openRecord(body), row.summary, number => (number === 0 ? null : people.at(number)));
};

/**
Takes an article out, if it is there.
*/
export const takeArticle = (changes: Changes, tables: Tables, id: string): void => {
	const row = tables.articles.find(id);
	if (row === undefined) {
		return;
	}

	const record = readRow(tables, row);
	if (record === undefined || row === 'damaged') {
		throw new StoreError('damaged', 'An article of the store is damaged.');
	}

	for (const quote of record.quotes) {
		countQuote(changes, tables, quote, -1);
	}

	tables.articles.remove(row);
	changes.touched.add(row.number);
	changes.articles--;
	changes.quotes -= row.count;
};

/**
Puts an article in whose id is free; `file` is the path of the file that it comes from.
*/
export const putArticle = (changes: Changes, tables: Tables, record: ArticleRecord, file: string | null): void => {
	const {article: {id}, quotes} = record;
	const body = packRecord(record, speaker => (speaker === null ? 0 : numberOf(changes, tables, speaker)));
	changes.touched.add(tables.articles.insert({id, first: changes.next, count: quotes.length, file, summary: summarizeArticle(record)}, body));
	for (const quote of quotes) {
		countQuote(changes, tables, quote, 1, changes.next);
		changes.next++;
	}

	changes.articles++;
	changes.quotes += quotes.length;
};
