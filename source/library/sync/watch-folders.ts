import {watch, type FSWatcher} from 'node:fs';

/**
Watches folders for changes of what is in them.
*/
export type FolderWatch = {
	/**
	Watches these folders (absolute) and no others from now on.
	*/
	readonly follow: (folders: readonly string[]) => void;
	readonly close: () => void;
};

// A file is written in several steps, and seldom alone: so long, in milliseconds, nothing may have happened before it is told.
const quiet = 300;

// Systems allow a program a few thousand.
const mostFolders = 1000;

type Watchers = Map<string, FSWatcher>;

const drop = (watchers: Watchers, folder: string): void => {
	watchers.get(folder)?.close();
	watchers.delete(folder);
};

const add = (watchers: Watchers, folder: string, tell: () => void): void => {
	try {
		// eslint-disable-next-line n/prefer-promises/fs -- that one hands out events, and drops those it has no time for
		const watcher = watch(folder, {persistent: false}, tell);
		// A folder that was removed.
		watcher.on('error', () => {
			drop(watchers, folder);
			tell();
		});
		watchers.set(folder, watcher);
	} catch {
		// A folder too many for the system, or one that is gone: it is looked into at the next start.
	}
};

/**
Builds a watch that calls `onChange` when things have become quiet after a change. Where the system watches nothing, nothing is told.
*/
export const createFolderWatch = (onChange: () => void): FolderWatch => {
	const watchers: Watchers = new Map();
	let waiting: NodeJS.Timeout | undefined;
	const tellSoon = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(onChange, quiet);
		waiting.unref();
	};

	return {
		follow(folders) {
			const wanted = new Set(folders.slice(0, mostFolders));
			const watched = new Set(watchers.keys());
			for (const folder of watched.difference(wanted)) {
				drop(watchers, folder);
			}

			for (const folder of wanted.difference(watched)) {
				add(watchers, folder, tellSoon);
			}
		},
		close() {
			clearTimeout(waiting);
			for (const watcher of watchers.values()) {
				watcher.close();
			}

			watchers.clear();
		},
	};
};
