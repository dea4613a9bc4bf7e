import type {DatabaseSync} from 'node:sqlite';
import type {Speaker} from '../quotes/quote.js';
import {checksum} from './checksum.js';

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
	All who have quotes; `isWhole` tells whether none of them was damaged.
	*/
	readonly all: () => {readonly people: readonly Person[]; readonly isWhole: boolean};
};

type Row = {readonly id: number; readonly speaker: string; readonly quotes: number; readonly sum: number};

const sumOf = (number: number, speaker: string): number => checksum(number, speaker);

const openRow = ({id, speaker, sum}: Row): Speaker | undefined => (sumOf(id, speaker) === sum ? JSON.parse(speaker) as Speaker : undefined);

// No text of JSON holds a line break or a tab.
const listAll = 'select group_concat(id || char(9) || quotes || char(9) || sum || char(9) || speaker, char(10)) as listed from people where quotes > 0';

const readAll = (listed: string | null): {readonly people: readonly Person[]; readonly isWhole: boolean} => {
	const lines = listed === null ? [] : listed.split('\n');
	const people = lines.flatMap(line => {
		const [number, quotes, sum, speaker = ''] = line.split('\t', 4);
		return sumOf(Number(number), speaker) === Number(sum) ? [{number: Number(number), quotes: Number(quotes), speaker: JSON.parse(speaker) as Speaker}] : [];
	});
	return {people, isWhole: people.length === lines.length};
};

const createAdd = (db: DatabaseSync): PeopleTable['add'] => {
	const count = db.prepare('select quotes, uses from people where id = ?');
	const update = db.prepare('update people set quotes = ?, uses = ? where id = ?');
	const drop = db.prepare('delete from people where id = ?');
	return (number, quotes, uses) => {
		const known = count.get(number) as {readonly quotes: number; readonly uses: number} | undefined;
		if (known === undefined) {
			return false;
		}

		const isGone = known.quotes + quotes === 0 && known.uses + uses === 0;
		if (isGone) {
			drop.run(number);
		} else {
			update.run(known.quotes + quotes, known.uses + uses, number);
		}

		return isGone;
	};
};

/**
The speakers of a database.
*/
export const createPeopleTable = (db: DatabaseSync): PeopleTable => {
	const at = db.prepare('select id, speaker, quotes, sum from people where id = ?');
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
			seal.run(sumOf(number, text), number);
			return {number, isNew: true};
		},
		add: createAdd(db),
		all: () => readAll(all.get()?.listed as string | null),
	};
};
