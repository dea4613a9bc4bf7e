import {statSync, watch, type FSWatcher} from 'node:fs';
import {createFolderPoll, pollPause} from './poll-folders.js';

/**
Watches folders for changes of what is in them.
*/
export type FolderWatch = {
	/**
	Watches these folders (absolute) and no others from now on; whether one of them that was not watched before is now. Those that the system does not watch, since they are too many or it refuses, are looked into from time to time.
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

/**
How many folders the system is asked to watch (most allow a program a few thousand), how long to wait before the others are looked into again, in milliseconds, and what watches a folder: by events, for who iterates over them loses those there is no time for.
*/
export type WatchOptions = {readonly mostFolders?: number; readonly pause?: number; readonly watchFolder?: typeof watch};

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

// One that is gone, or that the system refuses, is not watched.
const add = (watchers: Watchers, folder: string, {tell, watchFolder}: {readonly tell: Tell; readonly watchFolder: typeof watch}): void => {
	const identity = identityOf(folder);
	if (identity === undefined) {
		return;
	}

	try {
		const watcher = watchFolder(folder, {persistent: false}, tell);
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
Builds a watch that calls `onChange` when things have become quiet after a change of a file whose name is wanted, or of a folder.
*/
export const createFolderWatch = (isWanted: (name: string) => boolean, onChange: () => void, {mostFolders = 1000, pause = pollPause, watchFolder = watch}: WatchOptions = {}): FolderWatch => {
	const watchers: Watchers = new Map();
	const {tellSoon, stop} = createTeller(onChange);
	const poll = createFolderPoll(name => isWanted(name) || isFolderName(name), tellSoon, pause);
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
				add(watchers, folder, {tell, watchFolder});
			}

			poll.follow([...[...wanted].filter(folder => !watchers.has(folder)), ...folders.slice(mostFolders)]);
			return added.some(folder => watchers.has(folder));
		},
		tellSoon,
		close() {
			stop();
			poll.close();
			for (const {watcher} of watchers.values()) {
				watcher.close();
			}

			watchers.clear();
		},
	};
};
