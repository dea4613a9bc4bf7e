/*
Keeps the store of a library in step with its files, and goes on with another store where one fails: nothing of the person's is in it.
*/
import {statSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import type {FileStore} from '../../store/file-store.js';
import {StoreError} from '../../store/store-error.js';
import type {Problem} from '../library.js';
import {isWhole} from '../library-root.js';
import {findStoreFile} from './choose-store.js';
import {createStoreHolder} from './hold-store.js';
import {fileOf, layCorrections, lookThrough, type Run, type Setting} from './look-through.js';
import {createFolderWatch} from './watch-folders.js';
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
	Whether these articles' files (paths relative to the library) are as they were when they were read.
	*/
	readonly isCurrent: (paths: readonly string[]) => Promise<boolean>;
	readonly standing: () => Standing;

	/**
	Loads what searching takes, and brings the library in step whenever something in its folders changes, until it is closed.
	*/
	readonly watch: () => Promise<void>;
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

const isFileCurrent = async (run: Run, store: FileStore, relative: string): Promise<boolean> => {
	const stored = await store.file(relative);
	const stats = statSync(fileOf(run, relative), {throwIfNoEntry: false});
	return stats !== undefined && stats.size === stored?.size && stats.mtimeMs === stored.modified;
};

const createWatcher = (run: Run, sync: Stepper['sync']) => {
	const update = async (): Promise<void> => {
		try {
			await sync('all');
		} catch {
			// What stands in the way now is told where it is asked for.
		}

		if (run.isClosed()) {
			return;
		}

		watch.follow(run.folders);
		// Problems may have come or gone where no article has changed.
		run.told([]);
	};

	const watch = createFolderWatch(() => {
		void update();
	});
	return {
		start(): void {
			watch.follow(run.folders);
		},
		stop: watch.close,
	};
};

/**
Builds the keeper of a library's store: on the disk for a folder, in memory for what was given by hand.
*/
export const createStepper = (setting: Setting): Stepper => {
	const {host, root: {root}} = setting;
	const holder = createStoreHolder(host.build !== undefined && isWhole(setting.root) ? {file: findStoreFile(host, root), build: host.build} : undefined);
	const run: Run = {...setting, holder, isFirst: true, folders: [], standing: nothingYet};
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = async <Value>(task: () => Promise<Value>): Promise<Value> => {
		const turn = last.then(task);
		last = turn.catch(() => undefined);
		return turn;
	};

	const sync: Stepper['sync'] = async patience => inTurn(async () => syncOnce(run, patience));
	const ask = createAsk(run, sync);
	const watcher = createWatcher(run, sync);
	return {
		sync,
		ask,
		lay: async () => inTurn(async () => layCorrections(run, await holder.get())),
		isCurrent: async paths => ask(async store => {
			const each = await Promise.all(paths.map(async relative => isFileCurrent(run, store, relative)));
			return !each.includes(false);
		}),
		standing: () => run.standing,
		async watch() {
			watcher.start();
			await ask(async store => store.warm());
		},
		async close() {
			watcher.stop();
			await last;
			await holder.close();
		},
	};
};
