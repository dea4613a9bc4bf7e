/*
Opens the file of the record so that it can be used: whole, of this version, in the right mode.
*/
import {closeSync, openSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {DatabaseSync} from 'node:sqlite';
import {backUpRecord} from './back-up-record.js';
import {longestWait} from './lock-record.js';
import {findFault, RecordFaultError} from './record-fault.js';
import {readRow} from './record-row.js';
import {recordMark} from './record-schema.js';
import {findRow, putRow, transact, valueOf} from './record-tables.js';

/**
Which file to open, when it is, and what leads to the version to open.
*/
export type RecordFile = {readonly file: string; readonly now: () => Date; readonly migrations: readonly string[]};

// The version is noted twice: a newer one is left alone, a damaged head is not one.
const versionKey = {library: '', kind: 'version', key: 'record'};

/**
A record of at most so many bytes is looked through in a few milliseconds, whenever it is opened.
*/
export const quicklyChecked = 4 * 1024 * 1024;

/**
Whether a file is there and SQLite takes it for a database without anything in it: it does so with a single byte too.
*/
export const isEmptyFile = (file: string): boolean => (sizeOf(file) ?? Infinity) <= 1;

/**
The size of a file in bytes; undefined where there is none.
*/
export const sizeOf = (file: string): number | undefined => statSync(file, {throwIfNoEntry: false})?.size;

/**
Looks through all pages. Throws where the file is damaged.
*/
export const checkWhole = (db: DatabaseSync): void => {
	if (valueOf(db, 'pragma integrity_check(1)') !== 'ok') {
		throw new RecordFaultError('damaged');
	}
};

const readNotedVersion = (db: DatabaseSync): number | undefined => {
	try {
		const row = readRow(findRow(db, versionKey) ?? {});
		return row && Number(row.value);
	} catch {
		return undefined;
	}
};

const findVersion = (db: DatabaseSync, latest: number): number => {
	const version = Number(valueOf(db, 'pragma user_version'));
	if (valueOf(db, 'select count(*) from sqlite_schema') === 0 && version === 0) {
		return 0;
	}

	if (valueOf(db, 'pragma application_id') !== recordMark) {
		throw new RecordFaultError('damaged');
	}

	const noted = readNotedVersion(db);
	if (version > latest && (noted === undefined || noted > latest)) {
		throw new RecordFaultError('newer');
	}

	if (version !== noted) {
		throw new RecordFaultError('damaged');
	}

	return version;
};

/*
The version of the file: 0 where it is empty. The statements are sound: where SQLite can make no sense of them, or of the file's format, the file is not.
*/
const checkVersion = (db: DatabaseSync, latest: number): number => {
	try {
		return findVersion(db, latest);
	} catch (error) {
		throw findFault(error) === undefined ? new RecordFaultError('damaged') : error;
	}
};

const migrate = (db: DatabaseSync, {file, now, migrations}: RecordFile, version: number): void => {
	if (version > 0) {
		backUpRecord(db, file, {version, now: now()});
	}

	transact(db, () => {
		for (const step of migrations.slice(version)) {
			db.exec(step);
		}

		db.exec(`pragma application_id = ${recordMark}; pragma user_version = ${migrations.length}`);
		putRow(db, {...versionKey, value: String(migrations.length), changed: now().toISOString()});
	});
};

// A disk of the network or another system may refuse the log that WAL keeps.
const setJournal = (db: DatabaseSync): void => {
	try {
		if (valueOf(db, 'pragma journal_mode = wal') === 'wal') {
			return;
		}
	} catch (error) {
		if (findFault(error) !== 'unavailable') {
			throw error;
		}
	}

	db.exec('pragma journal_mode = delete');
};

// Only where there is none: to open and close a file lets go of every lock that this process has on it.
const createFile = (file: string): void => {
	if (sizeOf(file) === undefined) {
		closeSync(openSync(file, 'wx', 0o600));
	}
};

/**
Opens the record, or begins it where there is none. Throws what `findFault` knows where it cannot be used. To be called with the record's lock.
*/
export const openDatabase = (record: RecordFile): DatabaseSync => {
	const {file, migrations} = record;
	createFile(file);
	const db = new DatabaseSync(file, {timeout: longestWait});
	try {
		db.exec('pragma trusted_schema = off; pragma cell_size_check = on');
		const version = checkVersion(db, migrations.length);
		if (version > 0 && ((sizeOf(file) ?? 0) <= quicklyChecked || (sizeOf(`${file}-wal`) ?? 0) > 0)) {
			checkWhole(db);
		}

		if (version < migrations.length) {
			migrate(db, record, version);
		}

		setJournal(db);
		db.exec('pragma synchronous = full');
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
};

/**
Opens a record only to be read, as where its folder may not be written or the disk is full. Without a log to be read too, no trace is left.
*/
export const openForReading = ({file, migrations}: Pick<RecordFile, 'file' | 'migrations'>): DatabaseSync => {
	const address = pathToFileURL(file);
	if ((sizeOf(`${file}-wal`) ?? 0) === 0) {
		address.searchParams.set('immutable', '1');
	}

	const db = new DatabaseSync(address, {readOnly: true, timeout: longestWait});
	try {
		checkVersion(db, migrations.length);
		checkWhole(db);
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
};
