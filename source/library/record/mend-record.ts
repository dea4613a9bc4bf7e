/*
A damaged record is moved aside and kept; a new one is begun with every row that is sound, and with those of the backup that are gone.
*/
import {existsSync, renameSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {DatabaseSync} from 'node:sqlite';
import {backupOf} from './back-up-record.js';
import {longestWait} from './lock-record.js';
import {isEmptyFile, openDatabase, sizeOf, type RecordFile} from './open-record.js';
import {passDamage} from './record-fault.js';
import type {RecordRow} from './record-row.js';
import {countEntries, findRow, putRow, readAllRows, setAside, sortRows, transact, type SortedRows} from './record-tables.js';

/**
What tells one file from another of the same name; undefined where there is none.
*/
export const identify = (file: string): number | undefined => statSync(file, {throwIfNoEntry: false})?.ino;

const mendingOf = (file: string): string => `${file}.mending`;

/**
Whether a mending of the record was begun and not yet ended.
*/
export const isMending = (file: string): boolean => existsSync(mendingOf(file));

/**
Whether a record that was begun is empty now, and has lost what its backup still has.
*/
export const isEmptied = ({file, migrations}: Pick<RecordFile, 'file' | 'migrations'>): boolean =>
	isEmptyFile(file) && sizeOf(`${file}-wal`) === undefined && sizeOf(backupOf(file, migrations.length)) !== undefined;

const moveIfThere = (from: string, to: string): void => {
	if (existsSync(from)) {
		renameSync(from, to);
	}
};

// The log first: a new record must not find it.
const moveAside = (file: string): void => {
	for (const suffix of ['-wal', '-journal']) {
		moveIfThere(file + suffix, mendingOf(file) + suffix);
	}

	renameSync(file, mendingOf(file));
	rmSync(`${file}-shm`, {force: true});
};

// What cannot be read for another reason than damage is read later: nothing may be taken for lost before.
const readRows = (open: () => DatabaseSync): SortedRows => {
	try {
		const db = open();
		try {
			return sortRows(readAllRows(db));
		} finally {
			db.close();
		}
	} catch (error) {
		passDamage(error);
		return {sound: [], broken: []};
	}
};

/**
The rows of the backup of this version that are sound. Throws where something else than damage is in the way of reading them.
*/
export const readBackup = ({file, migrations}: Pick<RecordFile, 'file' | 'migrations'>): readonly RecordRow[] => {
	const backup = backupOf(file, migrations.length);
	return existsSync(backup) ? readRows(() => new DatabaseSync(new URL(`${pathToFileURL(backup).href}?immutable=1`), {readOnly: true})).sound : [];
};

/**
Puts rows back that are gone. Answers with those. To be called within a transaction.
*/
export const restoreRows = (db: DatabaseSync, rows: readonly RecordRow[]): readonly RecordRow[] => {
	const gone = rows.filter(row => findRow(db, row) === undefined);
	for (const row of gone) {
		putRow(db, row);
	}

	return gone;
};

const nameDamaged = (file: string, now: Date): string => {
	const name = `${file}.damaged-${now.toISOString().slice(0, 10)}`;
	for (let number = 1; ; number++) {
		const free = number === 1 ? name : `${name}-${number}`;
		if (!existsSync(free)) {
			return free;
		}
	}
};

const count = (number: number): string => `${number} ${number === 1 ? 'entry' : 'entries'}`;

const describe = (kept: number, restored: number, damaged: string): string =>
	`The reading record was damaged: ${count(kept)} could be kept${restored === 0 ? '' : `, and ${count(restored)} came back from the backup`}. The damaged file is ${path.basename(damaged)}, beside it.`;

/**
Ends a mending that was begun, by this process or by one that died meanwhile; answers with what to say of it, undefined where none was begun. Throws, and leaves it begun, where the damaged file or the backup cannot be read now. To be called with the record's lock.
*/
export const finishMending = (record: RecordFile): string | undefined => {
	const {file, now} = record;
	const mending = mendingOf(file);
	if (!isMending(file)) {
		return undefined;
	}

	const {sound, broken} = readRows(() => new DatabaseSync(mending, {timeout: longestWait}));
	const backedUp = readBackup(record);
	const db = openDatabase(record);
	let restored: readonly RecordRow[] = [];
	try {
		transact(db, () => {
			for (const row of sound) {
				putRow(db, row, {isOnlyIfNewer: true});
			}

			setAside(db, broken.map(row => ({...row, id: null})), now().toISOString());
			restored = restoreRows(db, backedUp);
		});
	} finally {
		db.close();
	}

	const damaged = nameDamaged(file, now());
	for (const suffix of ['', '-wal', '-journal']) {
		moveIfThere(mending + suffix, damaged + suffix);
	}

	rmSync(`${mending}-shm`, {force: true});
	return describe(countEntries(sound), countEntries(restored), damaged);
};

/**
Begins to mend the record, unless another process has replaced the file that was found damaged. To be called with the record's lock.
*/
export const beginMending = (file: string, inode: number | undefined): void => {
	if (inode !== undefined && identify(file) === inode && !isMending(file)) {
		moveAside(file);
	}
};
