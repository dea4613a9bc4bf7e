import type {DatabaseSync} from 'node:sqlite';
import type {Speaker} from '../quotes/quote.js';
import {checksum} from './checksum.js';
import type {Meta} from './sqlite-meta.js';
import {createTotal, type Total} from './sqlite-total.js';
import {StoreError} from './store-error.js';

/**
A speaker as articles tell them, with how many quotes they have.
*/
export type Person = {readonly number: number; readonly speaker: Speaker; readonly quotes: number};

/**
The speakers of a database by number. One whose row is damaged is undefined.
*/
export type PeopleTable = {
	readonly at: (number: number) => Speaker | undefined;

	/**
	A speaker with the number of their quotes; undefined where there is none of that number.
	*/
	readonly find: (number: number) => Person | 'damaged' | undefined;

	/**
	The number of a speaker; a new one where they are unknown.
	*/
	readonly numberOf: (speaker: Speaker) => {readonly number: number; readonly isNew: boolean};

	/**
	Adds to the quotes they have and might have had; they are forgotten with the last: gives whether they are.
	*/
	readonly add: (number: number, quotes: number, uses: number) => boolean;

	/**
	All who have quotes; `isWhole` tells whether none of them was damaged or lost.
	*/
	readonly all: () => {readonly people: readonly Person[]; readonly isWhole: boolean};
};

type Row = {readonly id: number; readonly speaker: string; readonly quotes: number; readonly uses: number; readonly sum: number};

const sumOf = ({id, speaker, quotes, uses}: Omit<Row, 'sum'>): number => checksum(id, quotes, uses, speaker);

const isWhole = (row: Row): boolean => sumOf(row) === row.sum;

const openRow = (row: Row): Speaker | undefined => (isWhole(row) ? JSON.parse(row.speaker) as Speaker : undefined);

// No text of JSON holds a line break or a tab.
const listAll = 'select group_concat(id || char(9) || quotes || char(9) || uses || char(9) || sum || char(9) || speaker, char(10)) as listed from people';

const readAll = (listed: string | null): {readonly people: readonly Person[]; readonly isWhole: boolean} => {
	const lines = listed === null ? [] : listed.split('\n');
	const rows = lines.map(line => {
		const [id, quotes, uses, sum, speaker = ''] = line.split('\t', 5);
		return {id: Number(id), quotes: Number(quotes), uses: Number(uses), sum: Number(sum), speaker};
	});
	const whole = rows.filter(row => isWhole(row));
	const people = whole.filter(({quotes}) => quotes > 0).map(({id, quotes, speaker}) => ({number: id, quotes, speaker: JSON.parse(speaker) as Speaker}));
	return {people, isWhole: whole.length === rows.length};
};

const createAdd = (db: DatabaseSync, total: Total): PeopleTable['add'] => {
	const find = db.prepare('select id, speaker, quotes, uses, sum from people where id = ?');
	const update = db.prepare('update people set quotes = ?, uses = ?, sum = ? where id = ?');
	const drop = db.prepare('delete from people where id = ?');
	return (number, quotes, uses) => {
		const known = find.get(number) as Row | undefined;
		// What is damaged must not be sealed again with a checksum that fits.
		if (known === undefined || !isWhole(known)) {
			throw new StoreError('damaged', 'A speaker of the store is damaged.');
		}

		const row = {...known, quotes: known.quotes + quotes, uses: known.uses + uses};
		const isGone = row.quotes === 0 && row.uses === 0;
		const sum = isGone ? 0 : sumOf(row);
		if (isGone) {
			drop.run(number);
		} else {
			update.run(row.quotes, row.uses, sum, number);
		}

		total.raise(sum - known.sum);
		return isGone;
	};
};

/**
The speakers of a database.
*/
export const createPeopleTable = (db: DatabaseSync, meta: Meta): PeopleTable => {
	const total = createTotal(db, meta, 'people');
	const at = db.prepare('select id, speaker, quotes, uses, sum from people where id = ?');
	const find = db.prepare('select id from people where hash = ? and speaker = ?');
	const insert = db.prepare('insert into people (speaker, quotes, uses, hash, sum) values (?, 0, 0, ?, 0)');
	const seal = db.prepare('update people set sum = ? where id = ?');
	const all = db.prepare(listAll);
	return {
		at(number) {
			const row = at.get(number) as Row | undefined;
			return row === undefined ? undefined : openRow(row);
		},
		find(number) {
			const row = at.get(number) as Row | undefined;
			const speaker = row === undefined ? undefined : openRow(row);
			return row === undefined ? undefined : (speaker === undefined ? 'damaged' : {number, speaker, quotes: row.quotes});
		},
		numberOf(speaker) {
			const text = JSON.stringify(speaker);
			const hash = checksum(text);
			const known = find.get(hash, text) as Pick<Row, 'id'> | undefined;
			if (known !== undefined) {
				return {number: known.id, isNew: false};
			}

			const number = Number(insert.run(text, hash).lastInsertRowid);
			const sum = sumOf({id: number, speaker: text, quotes: 0, uses: 0});
			seal.run(sum, number);
			total.raise(sum);
			return {number, isNew: true};
		},
		add: createAdd(db, total),
		all() {
			const {people, isWhole: areWhole} = readAll(all.get()?.listed as string | null);
			return {people, isWhole: areWhole && total.isTrue()};
		},
	};
};
