import type {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import {StoreError} from './store-error.js';
import {addCounts, countOf, createVocabulary, type Vocabulary, type WordCounts} from './vocabulary.js';

/**
What a term is: a folded word (`w`), a word as it stands (`s`), or a kind of quote (`k`), each held by quotes; a folded word of a name (`n`) or of a role (`r`), or a block of names that may be one speaker's (`b`), each held by people.
*/
export type TermKind = 'w' | 's' | 'k' | 'n' | 'r' | 'b';

/**
What adding to a term gives: its number, whether it was not there before, and whether nothing holds it any more.
*/
export type AddedTerm = {readonly number: number; readonly isNew: boolean; readonly isGone: boolean};

/**
The terms of a database. `numberOf` gives a term's number, undefined where nothing holds it, and `countsOf` how many quotes hold a folded word; `numbers` those of all terms that quotes hold.
*/
export type TermTable = {
	readonly numberOf: (kind: TermKind, term: string) => number | undefined;
	readonly countsOf: (word: string) => Readonly<WordCounts> | undefined;

	/**
	Adds to how many quotes (or people) hold a term; one that is new gets the number `free`.
	*/
	readonly add: (kind: TermKind, term: string, counts: Readonly<WordCounts>, free: number) => AddedTerm;
	readonly remove: (kind: TermKind, term: string) => void;
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
		if (!(any > 0 && text >= 0 && speaker >= 0) || word === '' || countOf(vocabulary, word, 'any') > 0) {
			throw damaged();
		}

		addCounts(vocabulary, word, {text, speaker, any});
	}

	return vocabulary;
};

type Row = {readonly id: number; readonly text: number; readonly speaker: number; readonly either: number; readonly sum: number};

const createFind = (db: DatabaseSync) => {
	const find = db.prepare('select id, text, speaker, either, sum from terms where kind = ? and term = ?');
	return (kind: TermKind, term: string): Row | undefined => {
		const row = find.get(kind, term) as Row | undefined;
		if (row !== undefined && row.sum !== sumOf(row.id, kind, term)) {
			throw damaged();
		}

		return row;
	};
};

/**
The terms of a database.
*/
export const createTermTable = (db: DatabaseSync): TermTable => {
	const find = createFind(db);
	const insert = db.prepare('insert into terms (kind, term, id, text, speaker, either, sum) values (?, ?, ?, ?, ?, ?, ?)');
	const update = db.prepare('update terms set text = ?, speaker = ?, either = ? where kind = ? and term = ?');
	const remove = db.prepare('delete from terms where kind = ? and term = ?');
	const list = db.prepare('select group_concat(\'"\' || term || \'",\' || text || \',\' || speaker || \',\' || either) as listed from terms where kind = \'w\'');
	const numbers = db.prepare('select id from terms where kind in (\'w\', \'s\', \'k\') order by id');
	return {
		numberOf: (kind, term) => find(kind, term)?.id,
		countsOf(word) {
			const row = find('w', word);
			return row && {text: row.text, speaker: row.speaker, any: row.either};
		},
		add(kind, term, {text, speaker, any}, free) {
			const known = find(kind, term);
			if (known !== undefined) {
				update.run(known.text + text, known.speaker + speaker, known.either + any, kind, term);
				return {number: known.id, isNew: false, isGone: known.either + any <= 0};
			}

			if (any !== 0) {
				insert.run(kind, term, free, text, speaker, any, sumOf(free, kind, term));
			}

			return {number: free, isNew: any !== 0, isGone: any === 0};
		},
		remove(kind, term) {
			remove.run(kind, term);
		},
		numbers: () => numbers.all().map(({id}) => id as number),
		loadVocabulary: () => readVocabulary(list.get()?.listed as string | null),
	};
};
