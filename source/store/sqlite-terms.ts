import type {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import {StoreError} from './store-error.js';
import {addCounts, createVocabulary, type Vocabulary, type WordCounts} from './vocabulary.js';

/**
What a term is: a folded word (`w`), a word as it stands (`s`), or a kind of quote (`k`).
*/
export type TermKind = 'w' | 's' | 'k';

/**
The terms of a database. `numberOf` gives a term's number, undefined where no quote holds it.
*/
export type TermTable = {
	readonly numberOf: (kind: TermKind, term: string) => number | undefined;

	/**
	Adds to how many quotes hold a term; gives its number, and whether no quote holds it any more.
	*/
	readonly add: (kind: TermKind, term: string, counts: Readonly<WordCounts>) => {readonly number: number; readonly isGone: boolean};
	readonly remove: (number: number) => void;
	readonly numbers: () => readonly number[];
	readonly loadVocabulary: () => Vocabulary;
};

const damaged = (): StoreError => new StoreError('damaged', 'The words of the store are damaged.');

const sumOf = (number: number, kind: TermKind, term: string): number => checksum(number, kind, term);

// No word holds a quotation mark, a backslash or a control character; all of them as one text come over ten times as fast as rows.
const readVocabulary = (listed: string | null): Vocabulary => {
	const vocabulary = createVocabulary();
	const flat = listed === null ? [] : JSON.parse(`[${listed}]`) as ReadonlyArray<string | number>;
	for (let at = 0; at < flat.length; at += 4) {
		const [word, text, speaker, any] = [flat[at] as string, flat[at + 1] as number, flat[at + 2] as number, flat[at + 3] as number];
		if (!(any > 0 && text >= 0 && speaker >= 0) || word === '' || vocabulary.entries.has(word)) {
			throw damaged();
		}

		addCounts(vocabulary, word, {text, speaker, any});
	}

	return vocabulary;
};

const createNumberOf = (db: DatabaseSync): TermTable['numberOf'] => {
	const find = db.prepare('select id, sum from terms where kind = ? and term = ?');
	return (kind, term) => {
		const row = find.get(kind, term) as {readonly id: number; readonly sum: number} | undefined;
		if (row !== undefined && row.sum !== sumOf(row.id, kind, term)) {
			throw damaged();
		}

		return row?.id;
	};
};

/**
The terms of a database.
*/
export const createTermTable = (db: DatabaseSync): TermTable => {
	const numberOf = createNumberOf(db);
	const insert = db.prepare('insert into terms (kind, term, text, speaker, either, sum) values (?, ?, ?, ?, ?, 0)');
	const seal = db.prepare('update terms set sum = ? where id = ?');
	const update = db.prepare('update terms set text = text + ?, speaker = speaker + ?, either = either + ? where id = ? returning either');
	const remove = db.prepare('delete from terms where id = ?');
	const list = db.prepare('select group_concat(\'"\' || term || \'",\' || text || \',\' || speaker || \',\' || either) as listed from terms not indexed where kind = \'w\'');
	const numbers = db.prepare('select id from terms order by id');
	return {
		numberOf,
		add(kind, term, {text, speaker, any}) {
			const known = numberOf(kind, term);
			if (known !== undefined) {
				const left = update.get(text, speaker, any, known)!.either as number;
				return {number: known, isGone: left <= 0};
			}

			if (any === 0) {
				return {number: 0, isGone: true};
			}

			const number = Number(insert.run(kind, term, text, speaker, any).lastInsertRowid);
			seal.run(sumOf(number, kind, term), number);
			return {number, isGone: false};
		},
		remove(number) {
			remove.run(number);
		},
		numbers: () => numbers.all().map(({id}) => id as number),
		loadVocabulary: () => readVocabulary(list.get()?.listed as string | null),
	};
};
