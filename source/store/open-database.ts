/*
Opens the file of a store so that it can be used: sound, of this version, in the right mode. What cannot be used is moved aside or emptied, since all of it can be read again from the articles.
*/
import {closeSync, mkdirSync, openSync, renameSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import {storeMark, schema, schemaVersion, tables} from './sqlite-schema.js';
import {StoreError, toStoreError} from './store-error.js';

/**
What is made of an open database, which file that is on its disk, and where it was begun anew, why: a sentence.
*/
export type OpenedDatabase<Value> = {readonly value: Value; readonly inode: number; readonly rebuilt: string | undefined};

/**
How long to wait for another process, in milliseconds.
*/
export const longestWait = 5000;

/**
Why a store is begun anew that nothing is wrong with.
*/
export const madeByOther = 'The store was made by another version of newsread.';

const damaged = (message: string): StoreError => new StoreError('damaged', message);

const sizeOf = (file: string): number => statSync(file, {throwIfNoEntry: false})?.size ?? 0;

const valueOf = (db: DatabaseSync, sql: string): unknown => Object.values(db.prepare(sql).get() ?? {})[0];

/*
A store that was closed leaves no log behind. Where there is one, the mode can be changed only if no other process has the store open; then whoever wrote the log has died.
*/
const wasAbandoned = (db: DatabaseSync): boolean => {
	db.exec('pragma busy_timeout = 0');
	try {
		return valueOf(db, 'pragma journal_mode = delete') === 'delete';
	} catch (error) {
		const other = toStoreError(error);
		if (other instanceof StoreError && other.fault === 'locked') {
			return false;
		}

		throw error;
	} finally {
		db.exec(`pragma busy_timeout = ${longestWait}`);
	}
};

const checkWhole = (db: DatabaseSync): void => {
	if (valueOf(db, 'pragma quick_check(1)') !== 'ok') {
		throw damaged('The store was not closed, and is damaged.');
	}
};

// A disk of the network or another system may refuse the log that WAL keeps.
const setJournal = (db: DatabaseSync): void => {
	try {
		if (valueOf(db, 'pragma journal_mode = wal') === 'wal') {
			return;
		}
	} catch (error) {
		const other = toStoreError(error);
		if (other instanceof StoreError && (other.fault === 'damaged' || other.fault === 'locked')) {
			throw error;
		}
	}

	db.exec('pragma journal_mode = delete');
};

// The tables as they are described in the file; a description that was damaged may still be one.
const sumSchema = (db: DatabaseSync): number => checksum(...db.prepare('select sql from sqlite_schema where sql is not null order by name').all().map(({sql}) => String(sql)));

/**
A value that the database keeps under a name; undefined where it keeps none.
*/
export const readMeta = (db: DatabaseSync, key: string): unknown => db.prepare('select value from meta where key = ?').get(key)?.value;

/**
Whether a database holds nothing: whoever was about to begin a store in it was killed before.
*/
export const isEmpty = (db: DatabaseSync): boolean => valueOf(db, 'select count(*) from sqlite_schema') === 0;

/**
Why what a database holds is of no use to this version; undefined where it is of use, or where there is nothing yet. Throws a StoreError where it is damaged.
*/
export const findStrangeness = (db: DatabaseSync, extractor: string): string | undefined => {
	if (isEmpty(db)) {
		return undefined;
	}

	if (valueOf(db, 'pragma application_id') !== storeMark) {
		throw damaged('The file of the store held something else.');
	}

	const isKnown = valueOf(db, 'pragma user_version') === schemaVersion && readMeta(db, 'extractor') === extractor;
	if (isKnown && readMeta(db, 'schema') !== sumSchema(db)) {
		throw damaged('The tables of the store are damaged.');
	}

	return isKnown ? undefined : madeByOther;
};

const empty = (db: DatabaseSync): void => {
	for (const table of tables) {
		db.exec(`drop table if exists ${table}`);
	}
};

// Far more than a store lives to see, and far from where whole numbers end.
const manyGenerations = 2 ** 40;

const begin = (db: DatabaseSync, extractor: string): void => {
	db.exec(schema);
	db.exec(`pragma application_id = ${storeMark}; pragma user_version = ${schemaVersion}`);
	const set = db.prepare('insert or ignore into meta (key, value) values (?, ?)');
	set.run('extractor', extractor);
	set.run('schema', sumSchema(db));
	// Whoever had the store before this one must see that it is another.
	set.run('generation', 1 + Math.floor(Math.random() * manyGenerations));
	set.run('next', 0);
};

// Everything within one transaction: another process may be about to do the same.
const prepareTables = (db: DatabaseSync, extractor: string): string | undefined => {
	db.exec('begin');
	let strangeness: string | undefined;
	const isNew = isEmpty(db);
	if (!isNew) {
		strangeness = findStrangeness(db, extractor);
	}

	db.exec('commit');
	if (!isNew && strangeness === undefined) {
		const damage = readMeta(db, 'damage');
		if (damage !== undefined) {
			throw damaged(typeof damage === 'string' ? damage : 'The store is damaged.');
		}

		return undefined;
	}

	db.exec('begin immediate');
	const reason = findStrangeness(db, extractor);
	if (reason !== undefined) {
		empty(db);
	}

	begin(db, extractor);
	db.exec('commit');
	return reason;
};

const openSound = <Value>(file: string, extractor: string, use: (db: DatabaseSync) => Value): Omit<OpenedDatabase<Value>, 'inode'> => {
	const wasOpen = sizeOf(`${file}-wal`) > 0 || sizeOf(`${file}-journal`) > 0;
	const db = new DatabaseSync(file, {timeout: longestWait});
	try {
		db.exec('pragma trusted_schema = off; pragma cell_size_check = on; pragma page_size = 16384; pragma cache_size = -16000');
		if (wasOpen && wasAbandoned(db)) {
			checkWhole(db);
		}

		setJournal(db);
		db.exec('pragma synchronous = normal');
		const rebuilt = prepareTables(db, extractor);
		return {value: use(db), rebuilt};
	} catch (error) {
		db.close();
		throw error;
	}
};

/*
Moves a damaged store aside, unless another process has done so since it was looked at. The last one moved aside is kept, in case somebody asks what happened.
*/
const moveAside = (file: string, inode: number | undefined): void => {
	if (inode === undefined || statSync(file, {throwIfNoEntry: false})?.ino !== inode) {
		return;
	}

	renameSync(file, `${file}.damaged`);
	for (const suffix of ['-wal', '-shm', '-journal']) {
		rmSync(file + suffix, {force: true});
	}
};

/**
Moves a store that has been found damaged aside, so that it is begun anew when it is opened: the one that is there, or that which had `inode` when it was opened. Throws a StoreError where that cannot be done.
*/
export const setAside = (file: string, inode?: number): void => {
	try {
		moveAside(file, inode ?? statSync(file).ino);
	} catch (error) {
		throw toStoreError(error);
	}
};

// Level by level, since `recursive` never ends where a folder can have none in it (/proc). It is the person's alone.
const makeFolder = (folder: string): void => {
	if (statSync(folder, {throwIfNoEntry: false})?.isDirectory() === true) {
		return;
	}

	const parent = path.dirname(folder);
	if (parent !== folder) {
		makeFolder(parent);
	}

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process may have been faster.
		if (statSync(folder, {throwIfNoEntry: false})?.isDirectory() !== true) {
			throw error;
		}
	}
};

const createFile = (file: string): void => {
	makeFolder(path.dirname(file));
	closeSync(openSync(file, 'a', 0o600));
};

/**
Opens or begins the database of a store stamped with the extractor's version, and gives what `use` makes of it: statements that cannot be prepared tell of damage too. Throws a StoreError where that cannot be done.
*/
export const openDatabase = <Value>(file: string, extractor: string, use: (db: DatabaseSync) => Value): OpenedDatabase<Value> => {
	let inode: number | undefined;
	try {
		createFile(file);
		inode = statSync(file).ino;
		return {...openSound(file, extractor, use), inode};
	} catch (error) {
		const other = toStoreError(error);
		if (!(other instanceof StoreError) || other.fault !== 'damaged') {
			throw other;
		}

		try {
			moveAside(file, inode);
			createFile(file);
			return {value: openSound(file, extractor, use).value, inode: statSync(file).ino, rebuilt: other.message};
		} catch (error_) {
			throw toStoreError(error_);
		}
	}
};
