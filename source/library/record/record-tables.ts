/*
Rows in and out of the record's database.
*/
import type {DatabaseSync} from 'node:sqlite';
import {passDamage} from './record-fault.js';
import {removedValue, rowColumns, sumRow, readRow, type RecordRow, type StoredRow} from './record-row.js';

/**
Rows that are what was once written, and others.
*/
export type SortedRows = {readonly sound: readonly RecordRow[]; readonly broken: readonly StoredRow[]};

/**
The first value of the first row that a statement gives.
*/
export const valueOf = (db: DatabaseSync, sql: string): unknown => Object.values(db.prepare(sql).get() ?? {})[0];

/**
Does something as one transaction: whole or not at all, and with nobody else writing meanwhile.
*/
export const transact = <Value>(db: DatabaseSync, run: () => Value): Value => {
	db.exec('begin immediate');
	try {
		const value = run();
		db.exec('commit');
		return value;
	} catch (error) {
		// A disk that is full has rolled back already.
		if (db.isTransaction) {
			db.exec('rollback');
		}

		throw error;
	}
};

const columns = ['id', ...rowColumns, 'checksum'].join(', ');

/**
Tells rows that are sound from others.
*/
export const sortRows = (rows: readonly StoredRow[]): SortedRows => {
	const sound: RecordRow[] = [];
	const broken: StoredRow[] = [];
	for (const stored of rows) {
		const row = readRow(stored);
		if (row === undefined) {
			broken.push(stored);
		} else {
			sound.push(row);
		}
	}

	return {sound, broken};
};

/**
The rows of a kind in a library, in the order they were first written; removed ones too.
*/
export const listRows = (db: DatabaseSync, library: string, kind: string): SortedRows =>
	sortRows(db.prepare(`select ${columns} from entries where library = ? and kind = ? order by id`).all(library, kind));

/**
One row; undefined where there is none.
*/
export const findRow = (db: DatabaseSync, {library, kind, key}: Pick<RecordRow, 'library' | 'kind' | 'key'>): StoredRow | undefined =>
	db.prepare(`select ${columns} from entries where library = ? and kind = ? and key = ?`).get(library, kind, key);

const furthestProbe = 20_000;

// One row by its number needs only the pages on the way to it.
const probeRows = (db: DatabaseSync, rows: Map<number, StoredRow>, after: number, before: number): void => {
	let probe: ReturnType<DatabaseSync['prepare']>;
	try {
		probe = db.prepare(`select ${columns} from entries not indexed where id = ?`);
	} catch (error) {
		passDamage(error);
		return;
	}

	for (let id = after + 1; id < Math.min(before, after + furthestProbe); id++) {
		try {
			const row = probe.get(id);
			if (row !== undefined) {
				rows.set(id, row);
			}
		} catch (error) {
			// This page is lost.
			passDamage(error);
		}
	}
};

/**
All rows that can be read, however little of the database is whole. Throws where something else than damage is in the way.
*/
export const readAllRows = (db: DatabaseSync): readonly StoredRow[] => {
	const rows = new Map<number, StoredRow>();
	const [forward, backward] = ['asc', 'desc'].map(order => {
		let last: number | undefined;
		try {
			for (const row of db.prepare(`select ${columns} from entries not indexed order by id ${order}`).iterate()) {
				last = Number(row.id);
				rows.set(last, row);
			}

			return Infinity;
		} catch (error) {
			passDamage(error);
			return last;
		}
	}) as [number | undefined, number | undefined];
	if (forward !== Infinity) {
		probeRows(db, rows, forward ?? 0, backward ?? ((forward ?? 0) + furthestProbe));
	}

	return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
};

/**
Writes a row, or lays it over the one of the same key.
*/
export const putRow = (db: DatabaseSync, row: RecordRow, {isOnlyIfNewer = false} = {}): void => {
	const condition = isOnlyIfNewer ? ' where excluded.changed > entries.changed' : '';
	db.prepare(`insert into entries (library, kind, key, value, changed, checksum) values (?, ?, ?, ?, ?, ?)
		on conflict (library, kind, key) do update set value = excluded.value, changed = excluded.changed, checksum = excluded.checksum${condition}`)
		.run(...rowColumns.map(column => row[column]), sumRow(row));
};

type Storable = string | number | null | Uint8Array;

const toStorable = (value: unknown): Storable => (typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array ? value : null);

/**
Keeps broken rows as they were read, out of the way of those that are shown. `since` is ISO 8601.
*/
export const setAside = (db: DatabaseSync, broken: readonly StoredRow[], since: string): void => {
	const keep = db.prepare('insert into set_aside (library, kind, key, value, changed, checksum, since) values (?, ?, ?, ?, ?, ?, ?)');
	const drop = db.prepare('delete from entries where id = ?');
	for (const row of broken) {
		keep.run(...[...rowColumns, 'checksum'].map(column => toStorable(row[column])), since);
		drop.run(toStorable(row.id));
	}
};

/**
How many entries there are, removed ones left out.
*/
export const countEntries = (rows: readonly RecordRow[]): number => rows.filter(({library, value}) => library !== '' && value !== removedValue).length;
