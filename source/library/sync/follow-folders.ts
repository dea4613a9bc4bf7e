import {statSync} from 'node:fs';
import path from 'node:path';
import {isArticleName} from '../list-files.js';
import type {Setting} from './look-through.js';
import {createFolderWatch} from './watch-folders.js';

// How often a library's folder is looked for that is away, in milliseconds.
const lookPause = 1000;

const isThere = (folder: string): boolean => statSync(folder, {throwIfNoEntry: false}) !== undefined;

// The folder of a library, which is no longer watched by the system while it is away: it is looked for until it is back.
const createRootLook = (root: string, tellSoon: () => void) => {
	let looking: NodeJS.Timeout | undefined;
	const look = (): void => {
		if (isThere(root)) {
			tellSoon();
			return;
		}

		clearTimeout(looking);
		looking = setTimeout(look, lookPause);
		looking.unref();
	};

	return {
		look,
		stop(): void {
			clearTimeout(looking);
		},
	};
};

/**
What follows the folders of a library, from `start` to `stop`.
*/
export type Follower = {
	/**
	Is told of the folders (absolute) whenever they have been listed.
	*/
	readonly follow: (folders: readonly string[]) => void;
	readonly start: () => void;
	readonly stop: () => void;
};

/**
Builds what calls `update` after changes in a library's folders, or in that of its corrections.
*/
export const createFollower = ({root: {root}, corrections, isClosed}: Setting, update: () => void): Follower => {
	let isOn = false;
	let listed: readonly string[] = [];
	const isWanted = (name: string): boolean => isArticleName(name) || name === path.basename(corrections.file);
	const watch = createFolderWatch(isWanted, update);
	const {look, stop} = createRootLook(root, watch.tellSoon);
	const follow = (folders: readonly string[]): void => {
		listed = folders;
		if (!isOn || isClosed()) {
			return;
		}

		// What came into a folder before it was watched has not been told.
		if (watch.follow([...new Set([...folders, root, path.dirname(corrections.file)])])) {
			watch.tellSoon();
		}

		if (!isThere(root)) {
			look();
		}
	};

	return {
		follow,
		start(): void {
			isOn = true;
			if (listed.length > 0) {
				follow(listed);
			}
		},
		stop(): void {
			stop();
			watch.close();
		},
	};
};
