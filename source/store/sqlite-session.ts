/*
Everything asked of a database goes through here: each question sees one generation of it, each change is one transaction, and whatever goes wrong is a StoreError.
*/
import type {DatabaseSync} from 'node:sqlite';
import {longestWait} from './open-database.js';
import {createChanges, type Changes} from './sqlite-changes.js';
import type {MetaValue} from './sqlite-meta.js';
import {wereRenumbered} from './sqlite-renumber.js';
import {readSize} from './sqlite-standing.js';
import {createTables, type Tables} from './sqlite-tables.js';
import {createView, type View} from './sqlite-view.js';
import {writeChanges} from './sqlite-write-changes.js';
import {StoreError, toStoreError} from './store-error.js';

/**
A session with a database. `damage` is the first thing found damaged, a sentence; it is also left in the database, so that whoever opens it next begins it anew.
*/
export type Session = {
	readonly damage: () => string | undefined;
	readonly ask: <Value>(question: (view: View) => Value) => Value;
	readonly change: <Value>(make: (changes: Changes, tables: Tables) => Value) => Value;

	/**
	Writes beside the articles: what is known of them stays as it is.
	*/
	readonly note: (write: (tables: Tables) => void) => void;

	/**
	Keeps values that are true of this generation, if nothing stands in the way.
	*/
	readonly keep: (values: Readonly<Record<string, MetaValue>>) => void;
	readonly close: () => void;
};

type State = {readonly db: DatabaseSync; readonly tables: Tables; readonly extractor: string; view: View | undefined; generation: unknown; damage: string | undefined; isMarked: boolean; isClosed: boolean};

const rollBack = (db: DatabaseSync): void => {
	try {
		if (db.isTransaction) {
			db.exec('rollback');
		}
	} catch {
		// A disk that is full has rolled back already.
	}
};

// Writes what is good to have where that can be done at once, and else does without.
const writeAtOnce = ({db, tables: {meta}}: State, values: Readonly<Record<string, MetaValue>>): void => {
	try {
		db.exec('pragma busy_timeout = 0; begin immediate');
		for (const [key, value] of Object.entries(values)) {
			meta.set(key, value);
		}

		db.exec('commit');
	} catch {
		rollBack(db);
	}

	try {
		db.exec(`pragma busy_timeout = ${longestWait}`);
	} catch {
		// What is damaged may refuse even this.
	}
};

const markDamage = (state: State): void => {
	if (state.damage === undefined || state.isMarked || state.isClosed) {
		return;
	}

	state.isMarked = true;
	writeAtOnce(state, {damage: state.damage});
};

// What was not written by this program cannot be trusted to have the shape it should; with a checksum on whatever is shown, that is as good as an error of SQLite.
const toFault = (state: State, error: unknown): StoreError => {
	const other = toStoreError(error);
	const fault = other instanceof StoreError ? other : new StoreError('damaged', 'The store is damaged.', error);
	if (fault.fault === 'damaged') {
		state.damage ??= fault.message;
	}

	return fault;
};

const attempt = <Value>(state: State, begin: string, run: () => Value): Value => {
	if (state.isClosed) {
		throw new StoreError('unavailable', 'The store is closed.');
	}

	try {
		state.db.exec(begin);
		const value = run();
		state.db.exec('commit');
		return value;
	} catch (error) {
		rollBack(state.db);
		state.view = undefined;
		throw toFault(state, error);
	} finally {
		markDamage(state);
	}
};

const checkStamp = ({tables: {meta}, extractor}: State): void => {
	const stamp = meta.get('extractor');
	if (stamp !== extractor) {
		throw stamp === undefined ? new StoreError('damaged', 'The store has lost its stamp.') : new StoreError('replaced', 'Another version of newsread has begun the store anew.');
	}
};

const currentView = (state: State): View => {
	const generation = state.tables.meta.get('generation');
	// Every time: a store begun anew may have come to the same generation.
	checkStamp(state);
	if (state.view === undefined || generation !== state.generation) {
		const note = (damage: string): void => {
			state.damage ??= damage;
		};

		state.view = createView(state.tables, note, state.view && {tally: state.view.tally});
		state.generation = generation;
	}

	return state.view;
};

const change = <Value>(state: State, make: (changes: Changes, tables: Tables) => Value): Value => {
	const {db, tables} = state;
	const renewed = attempt(state, 'begin immediate', () => {
		checkStamp(state);
		const isCurrent = tables.meta.get('generation') === state.generation;
		const changes = createChanges(readSize(tables.meta));
		const value = make(changes, tables);
		writeChanges(changes, tables);
		changes.isRenumbered = wereRenumbered(db, tables);
		return {value, changes, view: isCurrent ? state.view : undefined, generation: tables.meta.get('generation')};
	});
	state.view = renewed.view?.renew(renewed.changes);
	state.generation = renewed.generation;
	return renewed.value;
};

/**
Begins a session with a database stamped by `extractor`.
*/
export const createSession = (db: DatabaseSync, extractor: string): Session => {
	const state: State = {db, tables: createTables(db), extractor, view: undefined, generation: undefined, damage: undefined, isMarked: false, isClosed: false};
	return {
		damage: () => state.damage,
		ask: question => attempt(state, 'begin', () => question(currentView(state))),
		change: make => change(state, make),
		note(write) {
			attempt(state, 'begin immediate', () => {
				checkStamp(state);
				write(state.tables);
			});
		},
		keep(values) {
			writeAtOnce(state, values);
		},
		close() {
			if (state.isClosed) {
				return;
			}

			state.isClosed = true;
			db.close();
		},
	};
};
