/*
Keeps the store of a library in step with its files, and goes on with another store where one fails: nothing of the person's is in it.
*/
import {statSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import type {FileStore} from '../../store/file-store.js';
import {StoreError} from '../../store/store-error.js';
import type {Problem} from '../library.js';
import {isWhole} from '../library-root.js';
import {createQueue} from '../queue.js';
import {findStoreFile} from './choose-store.js';
import {createFollower} from './follow-folders.js';
import {createStoreHolder} from './hold-store.js';
import {fileOf, layCorrections, lookThrough, refreshFiles, type Run, type Setting} from './look-through.js';
import {nothingYet, type Patience, type Standing} from './standing.js';

/**
A store kept in step with its library.
*/
export type Stepper = {
	readonly sync: (patience: Patience) => Promise<void>;

	/**
	Asks the store, and asks once more where it had to be made anew.
	*/
	readonly ask: <Value>(question: (store: FileStore) => Promise<Value>) => Promise<Value>;

	/**
	Lays corrections that have changed over the articles.
	*/
	readonly lay: () => Promise<void>;

	/**
	Reads those of these articles' files (paths relative to the library) that are not as they were when they were read; whether there was one.
	*/
	readonly didRefresh: (paths: readonly string[]) => Promise<boolean>;
	readonly standing: () => Standing;

	/**
	From now on brings the library in step whenever something in its folders changes, until it is closed.
	*/
	readonly watch: () => void;
	readonly close: () => Promise<void>;
};

const mostAttempts = 4;

// How long to leave the store to others before asking for it again, in milliseconds.
const anotherWait = 200;

const collectProblems = (run: Run) => {
	const problems = new Map<string, Problem>();
	const show = (): void => {
		run.standing = {...run.standing, problems: [run.holder.problem(), ...problems.values()].filter(problem => problem !== undefined)};
	};

	return {
		show,
		note(problem: Problem): void {
			problems.set(JSON.stringify([problem.path, problem.message]), problem);
			// Later passes change what is said once, when they are done.
			if (run.isFirst) {
				show();
			}
		},
	};
};

// What stood in the way, where another store may not have it; all else is thrown.
const findFailure = async (store: FileStore, attempt: () => Promise<void>): Promise<StoreError | undefined> => {
	try {
		await attempt();
		return store.damage() === undefined ? undefined : new StoreError('damaged', 'The store is damaged.');
	} catch (error) {
		if (error instanceof StoreError) {
			return error;
		}

		throw error;
	}
};

const syncOnce = async (run: Run, patience: Patience): Promise<void> => {
	for (let attempt = 1; ; attempt++) {
		/* eslint-disable no-await-in-loop -- each with another store */
		const store = await run.holder.get();
		const {note, show} = collectProblems(run);
		const failure = await findFailure(store, async () => {
			await lookThrough({run, store, note}, patience);
			show();
		});
		if (failure === undefined || run.isClosed()) {
			run.isFirst = false;
			return;
		}

		if (attempt === mostAttempts) {
			throw failure;
		}

		if (failure.fault === 'locked' && attempt < mostAttempts - 1) {
			// Whoever holds it is perhaps doing the same work.
			await delay(anotherWait);
			continue;
		}

		await run.holder.replace(store, failure);
		/* eslint-enable no-await-in-loop */
	}
};

const createAsk = (run: Run, sync: Stepper['sync']): Stepper['ask'] => async <Value>(question: (store: FileStore) => Promise<Value>) => {
	const store = await run.holder.get();
	let value: Value | undefined;
	const failure = await findFailure(store, async () => {
		value = await question(store);
	});
	if (failure === undefined) {
		return value as Value;
	}

	if (run.isClosed()) {
		throw failure;
	}

	await run.holder.replace(store, failure);
	await sync('all');
	return question(await run.holder.get());
};

// Those of these files that are not as they were when they were read.
const findChanged = async (run: Run, store: FileStore, paths: readonly string[]): Promise<readonly string[]> => {
	const stored = await store.filesAt(paths);
	return paths.filter((relative, at) => {
		const stats = statSync(fileOf(run, relative), {throwIfNoEntry: false});
		return stored[at]?.size !== stats?.size || stored[at]?.modified !== stats?.mtimeMs;
	});
};

// What concerns some articles is done by looking at all of them where the store fails.
const doOrSync = async (run: Run, task: (store: FileStore) => Promise<void>): Promise<void> => {
	const store = await run.holder.get();
	const failure = await findFailure(store, async () => task(store));
	if (failure === undefined || run.isClosed()) {
		return;
	}

	await (failure.fault === 'locked' || run.holder.replace(store, failure));
	await syncOnce(run, 'all');
};

// A look taken since something has changed.
const update = async ({isClosed, told}: Setting, sync: Stepper['sync']): Promise<void> => {
	try {
		await sync('all');
	} catch {
		// What stands in the way now is told where it is asked for.
	}

	if (!isClosed()) {
		// Problems may have come or gone where no article has changed.
		told([]);
	}
};

/**
Builds the keeper of a library's store: on the disk for a folder, in memory for what was given by hand.
*/
export const createStepper = (setting: Setting): Stepper => {
	const {host, root: {root}} = setting;
	const holder = createStoreHolder(host.build !== undefined && isWhole(setting.root) ? {file: findStoreFile(host, root), build: host.build} : undefined);
	const inTurn = createQueue();
	const sync: Stepper['sync'] = async patience => inTurn(async () => syncOnce(run, patience));
	const follower = createFollower(setting, () => {
		void update(setting, sync);
	});
	const run: Run = {...setting, holder, listed: follower.follow, isFirst: true, standing: nothingYet};
	const ask = createAsk(run, sync);
	return {
		sync,
		ask,
		lay: async () => inTurn(async () => doOrSync(run, async store => layCorrections(run, store))),
		async didRefresh(paths) {
			const changed = await ask(async store => findChanged(run, store, paths));
			await (changed.length > 0 && inTurn(async () => doOrSync(run, async store => refreshFiles({run, store, note: collectProblems(run).note}, changed))));
			return changed.length > 0;
		},
		standing: () => run.standing,
		watch: follower.start,
		async close() {
			follower.stop();
			await inTurn(holder.close);
		},
	};
};
