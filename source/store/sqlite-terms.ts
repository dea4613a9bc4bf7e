import type {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import type {Meta} from './sqlite-meta.js';
import {createTotal} from './sqlite-total.js';
import {StoreError} from './store-error.js';
import {addCounts, countOf, createVocabulary, type Vocabulary, type WordCounts} from './vocabulary.js';

/**
What a term is: a folded word (`w`), a word as it stands (`s`), or a kind of quote (`k`), each held by quotes; a folded word of a name (`n`) or of a role (`r`), or a block of names that may be one speaker's (`b`), each held by people.
*/
export type TermKind = 'w' | 's' | 'k' | 'n' | 'r' | 'b';

/**
What adding to a term gives: its number, whether it was not there before, whether nothing holds it any more, and by how much that raises the total of the table.
*/
export type AddedTerm = {readonly number: number; readonly isNew: boolean; readonly isGone: boolean; readonly raised: number};

/**
A term: its number, and how many quotes or people hold it.
*/
export type Term = {readonly number: number; readonly counts: Readonly<WordCounts>};

/**
The terms of a database. `find` gives a term, undefined where nothing holds it; `numbers` those of all terms that quotes hold; `raise` adds to the total of the table what changes to it came to.
*/
export type TermTable = {
	readonly find: (kind: TermKind, term: string) => Term | undefined;

	/**
	Adds to how many quotes (or people) hold a term, and forgets what nothing holds any more; one that is new gets the number `free`.
	*/
	readonly add: (kind: TermKind, term: string, counts: Readonly<WordCounts>, free: number) => AddedTerm;
	readonly raise: (by: number) => void;
	readonly numbers: () => readonly number[];
	readonly loadVocabulary: () => Vocabulary;
};

const damaged = (): StoreError => new StoreError('damaged', 'The words of the store are damaged.');

const sumOf = (number: number, kind: TermKind, term: string, {text, speaker, any}: Readonly<WordCounts>): number => checksum(number, text, speaker, any, kind, term);

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
type SummedTerm = Term & {readonly sum: number};

const createFind = (db: DatabaseSync) => {
	const find = db.prepare('select id, text, speaker, either, sum from terms where kind = ? and term = ?');
	return (kind: TermKind, term: string): SummedTerm | undefined => {
		const row = find.get(kind, term) as Row | undefined;
		if (row === undefined) {
			return undefined;
		}

		const counts = {text: row.text, speaker: row.speaker, any: row.either};
		if (row.sum !== sumOf(row.id, kind, term, counts)) {
			throw damaged();
		}

		return {number: row.id, counts, sum: row.sum};
	};
};

const createAdd = (db: DatabaseSync, find: ReturnType<typeof createFind>): TermTable['add'] => {
	const insert = db.prepare('insert into terms (kind, term, id, text, speaker, either, sum) values (?, ?, ?, ?, ?, ?, ?)');
	const update = db.prepare('update terms set text = ?, speaker = ?, either = ?, sum = ? where kind = ? and term = ?');
	const remove = db.prepare('delete from terms where kind = ? and term = ?');
	return (kind, term, {text, speaker, any}, free) => {
		const known = find(kind, term);
		const counts = known === undefined ? {text, speaker, any} : {text: known.counts.text + text, speaker: known.counts.speaker + speaker, any: known.counts.any + any};
		const [number, before] = [known?.number ?? free, known?.sum ?? 0];
		if (counts.any <= 0) {
			remove.run(kind, term);
			return {number, isNew: false, isGone: true, raised: -before};
		}

		const sum = sumOf(number, kind, term, counts);
		if (known === undefined) {
			insert.run(kind, term, number, counts.text, counts.speaker, counts.any, sum);
		} else {
			update.run(counts.text, counts.speaker, counts.any, sum, kind, term);
		}

		return {number, isNew: known === undefined, isGone: false, raised: sum - before};
	};
};

/**
The terms of a database.
*/
export const createTermTable = (db: DatabaseSync, meta: Meta): TermTable => {
	const find = createFind(db);
	const total = createTotal(db, meta, 'terms');
	const list = db.prepare('select group_concat(\'"\' || term || \'",\' || text || \',\' || speaker || \',\' || either) as listed from terms where kind = \'w\'');
	const numbers = db.prepare('select id from terms where kind in (\'w\', \'s\', \'k\') order by id');
	return {
		find,
		add: createAdd(db, find),
		raise: total.raise,
		numbers: () => numbers.all().map(({id}) => id as number),
		loadVocabulary() {
			if (!total.isTrue()) {
				throw damaged();
			}

			return readVocabulary(list.get()?.listed as string | null);
		},
	};
};
