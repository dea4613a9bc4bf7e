/*
What was kept of folders that are gone, as where a library was renamed or moved: it can be kept of another folder too.
*/
import {statSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import type {RecordRow} from './record-row.js';
import {findRow, listRows, putRow} from './record-tables.js';

const isGone = (folder: string): boolean => {
	try {
		return statSync(folder, {throwIfNoEntry: false}) === undefined;
	} catch {
		// What may not be looked at may be there.
		return false;
	}
};

/**
The folders (real paths) that something is kept of and that are gone, the one of which something was kept last first.
*/
export const listLost = (db: DatabaseSync): readonly string[] =>
	db.prepare('select library from entries where library <> \'\' group by library order by max(changed) desc').all().map(({library}) => String(library)).filter(folder => isGone(folder));

/**
Keeps of a library what is kept of another, where that has nothing of the same key, not even something removed; gives how many entries that were.
*/
export const copyEntries = (db: DatabaseSync, from: string, to: Pick<RecordRow, 'library' | 'changed'>): number => {
	const kinds = db.prepare('select distinct kind from entries where library = ?').all(from).map(({kind}) => String(kind));
	const rows = kinds.flatMap(kind => listRows(db, from, kind).sound).map(row => ({...row, ...to})).filter(row => findRow(db, row) === undefined);
	for (const row of rows) {
		putRow(db, row);
	}

	return rows.length;
};
