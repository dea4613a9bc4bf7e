/*
What a person has done and wants to find again: theirs alone, in one file under the data folder, and never in the store. What is kept of a library goes by the real path of its folder.
*/
import {realpathSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import type {Host} from '../config/host.js';
import {findPlaces, pathsOf} from '../config/places.js';
import {shortenPath} from '../config/resolve-path.js';
import {parseEntry, type EntryKind, type EntryValues} from './record/entries.js';
import {describeBroken} from './record/heal-rows.js';
import {openForReading, sizeOf} from './record/open-record.js';
import {findFault, toRecordError} from './record/record-fault.js';
import {recordMigrations} from './record/record-schema.js';
import {copyEntries, listLost} from './record/lost-libraries.js';
import {createRecordSession, type RecordSession} from './record/record-session.js';
import {readRow, removedValue, type RecordRow} from './record/record-row.js';
import {findRow, listRows, putRow, setAside} from './record/record-tables.js';

/**
An entry under its key.
*/
export type Entry<Kind extends EntryKind> = {readonly key: string; readonly value: EntryValues[Kind]};

/**
The reading record of one library. Nothing is made or opened before it is needed. What it says it has kept is on the disk.
Every function throws a NewsreadError where the record cannot be used: in use for too long, on a full disk, not to be written, of a newer newsread.
*/
export type ReadingRecord = {
	/**
	Absolute path of its file, which need not be there yet.
	*/
	readonly file: string;

	/**
	All entries of a kind, in the order in which they were first kept.
	*/
	readonly list: <Kind extends EntryKind>(kind: Kind) => ReadonlyArray<Entry<Kind>>;
	readonly find: <Kind extends EntryKind>(kind: Kind, key: string) => EntryValues[Kind] | undefined;
	readonly put: <Kind extends EntryKind>(kind: Kind, key: string, value: EntryValues[Kind]) => void;

	/**
	Makes of an entry what `update` makes of it, nobody else changing it meanwhile; undefined leaves all as it is. Answers with the entry as it is then. `update` may be called more than once.
	*/
	readonly change: <Kind extends EntryKind>(kind: Kind, key: string, update: (value: EntryValues[Kind] | undefined) => EntryValues[Kind] | undefined) => EntryValues[Kind] | undefined;

	/**
	Takes an entry out and answers with it; undefined where there is none.
	*/
	readonly remove: <Kind extends EntryKind>(kind: Kind, key: string) => EntryValues[Kind] | undefined;

	/**
	All entries of a kind that are kept of folders that are gone, as where a library was renamed or moved, each with its folder; last changed folder first.
	*/
	readonly listLost: <Kind extends EntryKind>(kind: Kind) => ReadonlyArray<Entry<Kind> & {readonly folder: string}>;

	/**
	Keeps what is kept of another folder of this library too, where there is nothing of the same key, and says so among its notes.
	*/
	readonly takeOver: (folder: string) => void;

	/**
	What a person should know of what happened to the record, a sentence each, told once: that it was damaged and mended, that entries are damaged, what was taken over.
	*/
	readonly takeNotes: () => readonly string[];
	readonly close: () => void;
};

// SQLite keeps text as UTF-8, which has no half characters.
const keyOf = (key: string): string => key.toWellFormed();

// The system's own tells a folder as it is named, however its letters were typed where their case does not count.
const realPathOf = (folder: string): string => {
	try {
		return realpathSync.native(folder);
	} catch {
		return folder;
	}
};

type Scope = {readonly session: RecordSession; readonly library: string; readonly now: () => Date; readonly shorten: (folder: string) => string};

const rowFor = ({library, now}: Scope, kind: EntryKind, key: string, value: unknown): RecordRow =>
	({library, kind, key, value: value === undefined ? removedValue : JSON.stringify(value), changed: now().toISOString()});

const valueOf = <Kind extends EntryKind>(kind: Kind, {value}: RecordRow): EntryValues[Kind] | undefined => (value === removedValue ? undefined : parseEntry(kind, value));

const listEntries = <Kind extends EntryKind>(scope: Scope, db: DatabaseSync, kind: Kind): ReadonlyArray<Entry<Kind>> => {
	const {sound, broken} = listRows(db, scope.library, kind);
	const entries: Array<Entry<Kind>> = [];
	let unknown = broken.length;
	for (const row of sound) {
		const value = valueOf(kind, row);
		if (value !== undefined) {
			entries.push({key: row.key, value});
		} else if (row.value !== removedValue) {
			unknown++;
		}
	}

	if (unknown > 0) {
		scope.session.note(describeBroken(unknown));
	}

	return entries;
};

// A row that is damaged, or that this version cannot read, is kept beside before another takes its place.
const findEntry = <Kind extends EntryKind>(scope: Scope, db: DatabaseSync, {kind, key, isToChange}: {readonly kind: Kind; readonly key: string; readonly isToChange: boolean}): EntryValues[Kind] | undefined => {
	const stored = findRow(db, {library: scope.library, kind, key});
	const row = stored && readRow(stored);
	const value = row && valueOf(kind, row);
	if (stored !== undefined && value === undefined && row?.value !== removedValue) {
		scope.session.note(describeBroken(1));
		if (isToChange) {
			setAside(db, [stored], scope.now().toISOString());
		}
	}

	return value;
};

const takeOver = (scope: Scope, folder: string): void => {
	const {session, library, now, shorten} = scope;
	if (session.change(db => copyEntries(db, folder, {library, changed: now().toISOString()})) > 0) {
		session.note(`What was kept of ${shorten(folder)}, which is gone, is kept of this library now.`);
	}
};

type Kept = Omit<ReadingRecord, 'file' | 'takeNotes' | 'close'>;

const createFunctions = (scope: Scope): Kept => {
	const {session} = scope;
	const change: Kept['change'] = (kind, key, update) => session.change(db => {
		const before = findEntry(scope, db, {kind, key: keyOf(key), isToChange: true});
		const value = update(before);
		if (value !== undefined) {
			putRow(db, rowFor(scope, kind, keyOf(key), value));
		}

		return value ?? before;
	});
	return {
		list: kind => session.ask([], db => listEntries(scope, db, kind)),
		find: (kind, key) => session.ask(undefined, db => findEntry(scope, db, {kind, key: keyOf(key), isToChange: false})),
		put(kind, key, value) {
			change(kind, key, () => value);
		},
		change,
		remove: (kind, key) => session.change(db => {
			const before = findEntry(scope, db, {kind, key: keyOf(key), isToChange: true});
			if (before !== undefined) {
				putRow(db, rowFor(scope, kind, keyOf(key), undefined));
			}

			return before;
		}),
		listLost: kind => session.ask([], db => listLost(db).flatMap(folder => listEntries({...scope, library: folder}, db, kind).map(entry => ({...entry, folder})))),
		takeOver(folder) {
			takeOver(scope, folder);
		},
	};
};

// What goes wrong with the record is told as such.
const guard = <Functions extends Readonly<Record<string, (...values: never[]) => unknown>>>(functions: Functions, shown: string): Functions => Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, (...values: never[]) => {
	try {
		return run(...values);
	} catch (error) {
		throw toRecordError(error, shown);
	}
}])) as Functions;

/**
What is needed of a host to find a person's reading record, and to say when something was kept in it.
*/
export type RecordHost = Pick<Host, 'home' | 'platform' | 'env' | 'now'>;

/**
The file of a person's reading record, absolute.
*/
export const recordFileOf = (host: RecordHost): string => pathsOf(host.platform).join(findPlaces(host).data, 'reading-record.db');

/**
The reading record of the library in a folder (absolute). `migrations` are the program's own unless a test says otherwise.
*/
export const createReadingRecord = (host: RecordHost, folder: string, {migrations = recordMigrations}: {readonly migrations?: readonly string[]} = {}): ReadingRecord => {
	const file = recordFileOf(host);
	const session = createRecordSession({file, now: host.now, migrations});
	const scope: Scope = {session, library: keyOf(realPathOf(folder)), now: host.now, shorten: path => shortenPath(host, path)};
	const {takeNotes, close} = session;
	return {file, ...guard(createFunctions(scope), shortenPath(host, file)), takeNotes, close};
};

const peek = <Kind extends EntryKind>(place: Parameters<typeof openForReading>[0], library: string, kind: Kind): ReadonlyArray<Entry<Kind>> => {
	const db = openForReading(place);
	try {
		return listRows(db, library, kind).sound.map(row => ({key: row.key, value: valueOf(kind, row)})).filter((entry): entry is Entry<Kind> => entry.value !== undefined);
	} finally {
		db.close();
	}
};

/**
The entries of a kind of the library in a folder (absolute), from a record that is only read, and neither mended nor told of: none where it cannot be read as it stands.
*/
export const peekEntries = <Kind extends EntryKind>(host: RecordHost, folder: string, kind: Kind): ReadonlyArray<Entry<Kind>> => {
	const place = {file: recordFileOf(host), migrations: recordMigrations};
	// Without a log nobody's writing is waited for; where somebody began to, there is one at the second look.
	for (let look = 1; look <= 2 && (sizeOf(place.file) ?? 0) > 0; look++) {
		try {
			return peek(place, keyOf(realPathOf(folder)), kind);
		} catch (error) {
			if (findFault(error) === undefined) {
				throw error;
			}
		}
	}

	return [];
};
