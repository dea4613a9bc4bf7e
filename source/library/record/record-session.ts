/*
Everything asked of the record's database goes through here. It is opened when first needed, mended where it is damaged, and opened anew where another process has replaced it.
*/
import type {DatabaseSync} from 'node:sqlite';
import {performance} from 'node:perf_hooks';
import {longestWait, withRecordLock} from './lock-record.js';
import {backUpRecord, isBackedUp} from './back-up-record.js';
import {healRows} from './heal-rows.js';
import {beginMending, finishMending, identify, isEmptied, isMending} from './mend-record.js';
import {checkWhole, openDatabase, openForReading, quicklyChecked, sizeOf, type RecordFile} from './open-record.js';
import {findFault, RecordFaultError} from './record-fault.js';
import {transact} from './record-tables.js';

/**
A session with the record's database. Both functions may run what they are given more than once; both throw errors of the disk and of SQLite as they are.
*/
export type RecordSession = {
	/**
	Asks something; `nothing` is the answer where there is no record yet.
	*/
	readonly ask: <Value>(nothing: Value, question: (db: DatabaseSync) => Value) => Value;

	/**
	Changes something, as one transaction that is on the disk when this returns.
	*/
	readonly change: <Value>(make: (db: DatabaseSync) => Value) => Value;

	/**
	What a person should know of what happened: each sentence is given once.
	*/
	readonly takeNotes: () => readonly string[];
	readonly note: (sentence: string) => void;
	readonly close: () => void;
};

type Open = {readonly db: DatabaseSync; readonly inode: number | undefined; readonly isReadOnly: boolean};

type State = {readonly record: RecordFile; readonly notes: Set<string>; open: Open | undefined};

// Answers with what tells the file that was open from others.
const close = (state: State): number | undefined => {
	const {open: closed} = state;
	state.open = undefined;
	try {
		closed?.db.close();
	} catch {
		// What is damaged may refuse even this.
	}

	return closed?.inode;
};

const note = ({notes}: State, sentence: string | undefined): void => {
	if (sentence !== undefined) {
		notes.add(sentence);
	}
};

const checkEmptied = (record: RecordFile): void => {
	if (isEmptied(record)) {
		throw new RecordFaultError('damaged');
	}
};

// Where there is no room to, what is damaged is not shown all the same.
const healWherePossible = (state: State, db: DatabaseSync): void => {
	if ((sizeOf(state.record.file) ?? 0) > quicklyChecked) {
		return;
	}

	try {
		note(state, healRows(db, state.record).note);
	} catch (error) {
		if (findFault(error) !== 'full') {
			db.close();
			throw error;
		}
	}
};

const openWhole = (state: State): Open => {
	const {record} = state;
	return withRecordLock(record.file, () => {
		note(state, finishMending(record));
		const inode = identify(record.file);
		try {
			checkEmptied(record);
			const db = openDatabase(record);
			healWherePossible(state, db);
			return {db, inode: identify(record.file), isReadOnly: false};
		} catch (error) {
			if (findFault(error) === 'damaged') {
				beginMending(record.file, inode);
			}

			throw error;
		}
	});
};

const open = (state: State, isToChange: boolean): Open => {
	try {
		return openWhole(state);
	} catch (error) {
		const [fault, {file}] = [findFault(error), state.record];
		// While it waits to be mended, what stands in its place lacks what is kept.
		if (isToChange || isMending(file) || (fault !== 'read-only' && fault !== 'unavailable' && fault !== 'full')) {
			throw error;
		}

		return {db: openForReading(state.record), inode: identify(file), isReadOnly: true};
	}
};

const use = (state: State, isToChange: boolean): DatabaseSync => {
	if (state.open !== undefined && (state.open.inode !== identify(state.record.file) || (isToChange && state.open.isReadOnly))) {
		close(state);
	}

	state.open ??= open(state, isToChange);
	return state.open.db;
};

/*
Before the first change of a day: what is damaged is found before the backup that may still hold it is replaced.
*/
const backUp = (state: State, db: DatabaseSync): void => {
	const {record} = state;
	const version = record.migrations.length;
	const now = record.now();
	if (isBackedUp(record.file, version, now)) {
		return;
	}

	checkWhole(db);
	const {rows: {sound}, note: healed} = healRows(db, record);
	note(state, healed);
	// The note of its version is no entry: a record that was only just begun is not worth a copy.
	if (sound.length > 1) {
		backUpRecord(db, record.file, {version, now});
	}
};

// Another process may have moved it away as damaged, perhaps after it read what is sound in it.
const checkUnmoved = ({open: used, record: {file}}: State): void => {
	if (used?.inode !== identify(file)) {
		throw new RecordFaultError('replaced');
	}
};

const change = <Value>(state: State, make: (db: DatabaseSync) => Value): Value => {
	const db = use(state, true);
	try {
		backUp(state, db);
	} catch (error) {
		if (findFault(error) !== 'full') {
			throw error;
		}

		note(state, 'The reading record could not be backed up, since the disk is full.');
	}

	const value = transact(db, () => make(db));
	checkUnmoved(state);
	return value;
};

const pause = 20;

const sleep = (milliseconds: number): void => {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const mostAttempts = 4;

// Does what can be done about a fault; answers whether another attempt is worth it.
const canRecover = (state: State, error: unknown, {attempts, end}: {readonly attempts: number; readonly end: number}): boolean => {
	const fault = findFault(error);
	// On a full disk, what is open can still be read, and what is closed perhaps not be opened.
	const inode = fault === 'full' ? undefined : close(state);

	if (fault === 'locked') {
		sleep(pause);
		return performance.now() < end;
	}

	if (attempts >= mostAttempts || (fault !== 'damaged' && fault !== 'replaced')) {
		return false;
	}

	if (fault === 'damaged' && inode !== undefined) {
		withRecordLock(state.record.file, () => {
			beginMending(state.record.file, inode);
		});
	}

	return true;
};

const attempt = <Value>(state: State, run: () => Value, end = performance.now() + longestWait): Value => {
	for (let attempts = 1; ; attempts++) {
		try {
			return run();
		} catch (error) {
			if (!canRecover(state, error, {attempts, end})) {
				throw error;
			}
		}
	}
};

const isThere = ({record: {file}}: State): boolean => identify(file) !== undefined || isMending(file);

/**
Begins a session; nothing is opened or made yet.
*/
export const createRecordSession = (record: RecordFile): RecordSession => {
	const state: State = {record, notes: new Set(), open: undefined};
	return {
		ask: (nothing, question) => (isThere(state) ? attempt(state, () => question(use(state, false))) : nothing),
		change: make => attempt(state, () => change(state, make)),
		takeNotes() {
			const notes = [...state.notes];
			state.notes.clear();
			return notes;
		},
		note(sentence) {
			note(state, sentence);
		},
		close() {
			close(state);
		},
	};
};
