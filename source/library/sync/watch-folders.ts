import {statSync, watch, type FSWatcher} from 'node:fs';

/**
Watches folders for changes of what is in them.
*/
export type FolderWatch = {
	/**
	Watches these folders (absolute) and no others from now on; whether one of them was not watched before.
	*/
	readonly follow: (folders: readonly string[]) => boolean;

	/**
	Tells of a change when things have become quiet, as if one had been seen.
	*/
	readonly tellSoon: () => void;
	readonly close: () => void;
};

// A file is written in several steps, and seldom alone: so long, in milliseconds, nothing may have happened before it is told; but where something happens all the time, it is told all the same.
const quiet = 300;
const longestUnrest = 2000;

// Systems allow a program a few thousand.
const mostFolders = 1000;

type Watched = {readonly watcher: FSWatcher; readonly identity: string};
type Watchers = Map<string, Watched>;

// A number that was given up is soon given again: the time of birth tells the one that bears it now from the one before.
const identityOf = (folder: string): string | undefined => {
	try {
		const {ino, birthtimeMs} = statSync(folder);
		return `${ino} ${birthtimeMs}`;
	} catch {
		return undefined;
	}
};

const drop = (watchers: Watchers, folder: string): void => {
	watchers.get(folder)?.watcher.close();
	watchers.delete(folder);
};

// Whether a name may be that of a folder that came or went.
const isFolderName = (name: string): boolean => /^[^.]+(?:\.\d+)*$/.test(name);

type Tell = (event: string, name: string | null) => void;

// A folder too many for the system, or one that is gone, is looked into at the next start.
const add = (watchers: Watchers, folder: string, tell: Tell): void => {
	const identity = identityOf(folder);
	if (identity === undefined) {
		return;
	}

	try {
		// eslint-disable-next-line n/prefer-promises/fs -- that one hands out events, and drops those it has no time for
		const watcher = watch(folder, {persistent: false}, tell);
		// A folder that was removed.
		watcher.on('error', () => {
			drop(watchers, folder);
			tell('rename', null);
		});
		watchers.set(folder, {watcher, identity});
	} catch {
		// As above.
	}
};

// Another folder may have come in the place of one, under its name.
const isOutdated = (watchers: Watchers, folder: string): boolean => watchers.get(folder)?.identity !== identityOf(folder);

// Calls `onChange` when nothing has been told for a while, and after a longer while in any case.
const createTeller = (onChange: () => void) => {
	let waiting: NodeJS.Timeout | undefined;
	let first = 0;
	const stop = (): void => {
		clearTimeout(waiting);
		waiting = undefined;
	};

	return {
		stop,
		tellSoon(): void {
			const now = Date.now();
			first = waiting === undefined ? now : first;
			stop();
			waiting = setTimeout(() => {
				waiting = undefined;
				onChange();
			}, Math.max(0, Math.min(quiet, first + longestUnrest - now)));
			waiting.unref();
		},
	};
};

/**
Builds a watch that calls `onChange` when things have become quiet after a change of a file whose name is wanted, or of a folder. Where the system watches nothing, nothing is told.
*/
export const createFolderWatch = (isWanted: (name: string) => boolean, onChange: () => void): FolderWatch => {
	const watchers: Watchers = new Map();
	const {tellSoon, stop} = createTeller(onChange);
	const tell: Tell = (event, name) => {
		if (name === null || isWanted(name) || (event === 'rename' && isFolderName(name))) {
			tellSoon();
		}
	};

	return {
		follow(folders) {
			const wanted = new Set(folders.slice(0, mostFolders));
			for (const folder of new Set(watchers.keys()).difference(wanted)) {
				drop(watchers, folder);
			}

			const added = [...wanted].filter(folder => isOutdated(watchers, folder));
			for (const folder of added) {
				drop(watchers, folder);
				add(watchers, folder, tell);
			}

			return added.length > 0;
		},
		tellSoon,
		close() {
			stop();
			for (const {watcher} of watchers.values()) {
				watcher.close();
			}

			watchers.clear();
		},
	};
};
