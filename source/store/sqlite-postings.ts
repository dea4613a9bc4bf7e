/*
Postings on the disk: which quotes hold a term, and where, in chunks small enough that adding a quote rewrites little.
*/
import type {DatabaseSync, StatementSync} from 'node:sqlite';
import {Buffer} from 'node:buffer';
import {checksum} from './checksum.js';
import {createDocLists, type DocLists} from './doc-lists.js';
import {decodeDocs, decodeFew, decodePlaces, decodeStands, encodeDocs, encodePlaces} from './posting-codec.js';
import {StoreError} from './store-error.js';

/**
What is to be added to the postings of one owner: numbers of quotes, ascending, and for words their places in each.
*/
export type Addition = {readonly docs: number[]; readonly places: Array<readonly number[]> | undefined};

/**
The postings of one table. `read` gives all numbers of an owner, `readAll` those of every owner, `readStands` every place of a word as `decodeStands` does, of which at least `least` quotes are known; a chunk whose checksum fails throws.
*/
export type Postings = {
	readonly read: (owner: number) => Int32Array;
	readonly readAll: () => DocLists;
	readonly readStands: (owner: number, least: number) => Float64Array;

	/**
	Adds to an owner's postings; one that is new has none yet.
	*/
	readonly append: (owner: number, addition: Addition, isNew?: boolean) => void;
	readonly remove: (owner: number) => void;

	/**
	Gives every quote of an owner its new number, ascending as the old; those that get -1 are dropped.
	*/
	readonly renumber: (owner: number, numbers: Int32Array) => void;
};

/**
Throws where an owner's postings hold fewer than they are known to: a chunk that a damaged page no longer shows has no checksum of its own to fail. They may hold more, since what was taken out leaves its number.
*/
export const checkCount = <Found extends {readonly length: number}>(found: Found, least: number): Found => {
	if (found.length < least) {
		throw new StoreError('damaged', 'The index of the store lacks a part.');
	}

	return found;
};

/**
Chunks that an owner can have: the number of a chunk, divided by this, is its owner's.
*/
export const postingsSpan = 2 ** 20;

// A chunk that has as many bytes takes no more; none is given more quotes at once.
const fullChunk = 512;

type Row = {readonly id: number; readonly last: number; readonly docs: Uint8Array; readonly sum: number; readonly places: Uint8Array | null; readonly places_sum: number | null};

const checkRow = ({id, last, docs, sum}: Omit<Row, 'places' | 'places_sum'>): void => {
	if (checksum(id, last, docs) !== sum) {
		throw new StoreError('damaged', 'The index of the store is damaged.');
	}
};

const checkPlaces = ({id, places, places_sum: sum}: Pick<Row, 'id' | 'places' | 'places_sum'>): void => {
	if (places !== null && checksum(id, places) !== sum) {
		throw new StoreError('damaged', 'The index of the store is damaged.');
	}
};

const checkBoth = (row: Row): Row => {
	checkRow(row);
	checkPlaces(row);
	return row;
};

const standsOf = (rows: readonly Row[], least: number): Float64Array => {
	const stands = new Float64Array(rows.reduce((sum, {places}) => sum + (places?.length ?? 0), 0));
	let count = 0;
	let length = 0;
	for (const {docs, places} of rows) {
		const decoded = decodeFew(docs);
		length += decoded.length;
		count = places === null ? count : decodeStands(decoded, places, stands, count);
	}

	checkCount({length}, least);
	return stands.subarray(0, count);
};

type Write = {readonly insert: StatementSync; readonly update: StatementSync};

// Takes the next quotes of an addition: into the last chunk where there is room, else into a new one.
const writeChunk = ({insert, update}: Write, last: Row | undefined, owner: number, {docs, places}: Addition): Row => {
	const hasRoom = last !== undefined && last.docs.length < fullChunk;
	const added = encodeDocs(docs, hasRoom ? last.last + 1 : 0);
	const addedPlaces = places === undefined ? null : encodePlaces(places);
	const row = {
		id: hasRoom ? last.id : (last === undefined ? owner * postingsSpan : last.id + 1),
		last: docs.at(-1)!,
		docs: hasRoom ? Buffer.concat([last.docs, added]) : added,
		places: addedPlaces === null ? null : (hasRoom && last.places !== null ? Buffer.concat([last.places, addedPlaces]) : addedPlaces),
	};
	const full = {...row, sum: checksum(row.id, row.last, row.docs), places_sum: row.places === null ? null : checksum(row.id, row.places)};
	(hasRoom ? update : insert).run(full.last, full.docs, full.sum, full.places, full.places_sum, full.id);
	return full;
};

const createAppend = (db: DatabaseSync, table: string): Postings['append'] => {
	const findLast = db.prepare(`select id, last, docs, sum, places, places_sum from ${table} where id >= ? and id < ? order by id desc limit 1`);
	const write = {
		insert: db.prepare(`insert into ${table} (last, docs, sum, places, places_sum, id) values (?, ?, ?, ?, ?, ?)`),
		update: db.prepare(`update ${table} set last = ?, docs = ?, sum = ?, places = ?, places_sum = ? where id = ?`),
	};
	return (owner, {docs, places}, isNew = false) => {
		let last = isNew ? undefined : findLast.get(owner * postingsSpan, (owner + 1) * postingsSpan) as Row | undefined;
		if (last !== undefined) {
			// What is damaged must not be sealed again with a checksum that fits.
			checkBoth(last);
		}

		for (let start = 0; start < docs.length; start += fullChunk) {
			last = writeChunk(write, last, owner, {docs: docs.slice(start, start + fullChunk), places: places?.slice(start, start + fullChunk)});
		}
	};
};

const decodeRows = (rows: readonly Row[]): Int32Array => {
	for (const row of rows) {
		checkRow(row);
	}

	return decodeDocs(rows.map(({docs}) => docs));
};

const renumberRow = ({docs, places}: Row, numbers: Int32Array): ReadonlyArray<readonly [doc: number, places: readonly number[] | undefined]> => {
	const placesOfDocs = places === null ? undefined : decodePlaces(places);
	const renumbered = Array.from(decodeDocs([docs]), (doc, at) => [numbers[doc] ?? -1, placesOfDocs?.[at]] as const);
	return renumbered.filter(([doc]) => doc !== -1);
};

const renumberRows = (rows: readonly Row[], numbers: Int32Array): Addition => {
	const kept = rows.flatMap(row => renumberRow(row, numbers));
	const places = rows[0]?.places === null ? undefined : kept.map(([, own]) => own!);
	return {docs: kept.map(([doc]) => doc), places};
};

/**
The postings kept in a table, `postings` or `sayings`.
*/
export const createPostings = (db: DatabaseSync, table: 'postings' | 'sayings'): Postings => {
	const select = db.prepare(`select id, last, docs, sum from ${table} where id >= ? and id < ? order by id`);
	const selectAll = db.prepare(`select id, last, docs, sum, places, places_sum from ${table} where id >= ? and id < ? order by id`);
	const drop = db.prepare(`delete from ${table} where id >= ? and id < ?`);
	const selectEvery = db.prepare(`select id, last, docs, sum from ${table} order by id`);
	const append = createAppend(db, table);
	const readRows = (owner: number): readonly Row[] => (selectAll.all(owner * postingsSpan, (owner + 1) * postingsSpan) as Row[]).map(row => checkBoth(row));
	const remove = (owner: number): void => {
		drop.run(owner * postingsSpan, (owner + 1) * postingsSpan);
	};

	return {
		append,
		remove,
		read: owner => decodeRows(select.all(owner * postingsSpan, (owner + 1) * postingsSpan) as Row[]),
		readAll() {
			const rows = selectEvery.iterate() as IterableIterator<Row> & Iterator<Row>;
			return createDocLists(Iterator.from(rows).map(row => {
				checkRow(row);
				return [Math.floor(row.id / postingsSpan), decodeFew(row.docs)] as const;
			}));
		},
		readStands: (owner, least) => standsOf(readRows(owner), least),
		renumber(owner, numbers) {
			const addition = renumberRows(readRows(owner), numbers);
			remove(owner);
			if (addition.docs.length > 0) {
				append(owner, addition);
			}
		},
	};
};
