/*
Looks through the whole file of a store, row by row, and changes nothing in it: for `newsread doctor` and for the tests, since a store in use looks only at what it is asked for.
*/
import {statSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {findContradictions} from './check-tables.js';
import type {StoredFile} from './file-store.js';
import {findStrangeness, isEmpty, longestWait, readMeta} from './open-database.js';
import {createFileTable} from './sqlite-files.js';
import {createTables} from './sqlite-tables.js';
import {StoreError, toStoreError, type StoreFault} from './store-error.js';

/**
What the file of a store is like. `foreign`: of use to another build of the program only; `unusable`: it cannot be looked at, for a reason that lies outside of it; `damages` are sentences, one at least.
*/
export type StoreFinding =
	| {readonly state: 'absent' | 'foreign'}
	| {readonly state: 'unusable'; readonly fault: StoreFault}
	| {readonly state: 'damaged'; readonly damages: readonly string[]}
	| {readonly state: 'sound'; readonly size: number; readonly articles: number; readonly quotes: number; readonly files: readonly StoredFile[]};

const sizeOf = (file: string): number => statSync(file, {throwIfNoEntry: false})?.size ?? 0;

// Within one transaction: others may write meanwhile, and are not seen.
const look = (db: DatabaseSync, file: string, extractor: string): StoreFinding => {
	db.exec('pragma trusted_schema = off; pragma cell_size_check = on; begin');
	if (isEmpty(db)) {
		return {state: 'absent'};
	}

	if (findStrangeness(db, extractor) !== undefined) {
		return {state: 'foreign'};
	}

	const damage = readMeta(db, 'damage');
	if (damage !== undefined) {
		return {state: 'damaged', damages: [typeof damage === 'string' ? damage : 'The store is damaged.']};
	}

	const [tables, fileTable] = [createTables(db), createFileTable(db)];
	const damages = findContradictions(db, tables, fileTable);
	return damages.length > 0
		? {state: 'damaged', damages}
		: {state: 'sound', size: sizeOf(file) + sizeOf(`${file}-wal`), articles: tables.meta.count('articles'), quotes: tables.meta.count('quotes'), files: fileTable.all().files};
};

/**
Looks through the store kept in a file for a build of the program. Never throws.
*/
export const checkStore = (file: string, {extractor}: {readonly extractor: string}): StoreFinding => {
	let db: DatabaseSync | undefined;
	try {
		if (sizeOf(file) === 0) {
			return {state: 'absent'};
		}

		db = new DatabaseSync(file, {timeout: longestWait});
		return look(db, file, extractor);
	} catch (error) {
		const other = toStoreError(error);
		const {fault, message} = other instanceof StoreError ? other : new StoreError('damaged', 'The store is damaged.');
		return fault === 'damaged' ? {state: 'damaged', damages: [message]} : {state: 'unusable', fault};
	} finally {
		db?.close();
	}
};

/**
What was noted under a name in the store kept in a file, of whichever build; undefined where nothing was, or nothing that can be read. Never throws.
*/
export const readNoteIn = (file: string, key: string): string | undefined => {
	let db: DatabaseSync | undefined;
	try {
		db = new DatabaseSync(file, {timeout: 0});
		const value = readMeta(db, `note ${key}`);
		return typeof value === 'string' ? value : undefined;
	} catch {
		return undefined;
	} finally {
		db?.close();
	}
};
