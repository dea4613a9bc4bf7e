/*
Looks into folders from time to time that the system does not watch.
*/
import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {checksum} from '../../store/checksum.js';
import {createRest} from './rest.js';

/**
Folders that are looked into from time to time.
*/
export type FolderPoll = {
	/**
	Looks into these folders (absolute) and no others from now on.
	*/
	readonly follow: (folders: readonly string[]) => void;
	readonly close: () => void;
};

/**
The shortest time between two looks, in milliseconds: nobody waits for a file so long without looking elsewhere, and it costs next to nothing.
*/
export const pollPause = 30_000;

// Where looking takes long it is done less often, and never costs more than a twentieth of the time.
const pauseFactor = 20;
const longestPause = 600_000;

const describeEntry = (absolute: string, name: string): string => {
	const stats = statSync(path.join(absolute, name), {throwIfNoEntry: false});
	// What is in a folder is told where that itself is looked into.
	return stats?.isFile() === true ? `${name} ${stats.size} ${stats.mtimeMs} ${stats.ino}` : `${name} ${stats?.isDirectory()}`;
};

type Rest = ReturnType<typeof createRest>;

// What a folder looks like; undefined where it is not there, or not to be looked into.
const lookInto = async (folder: string, isWanted: (name: string) => boolean, rest: Rest): Promise<number | undefined> => {
	try {
		let sum = 0;
		const names = readdirSync(folder).filter(each => isWanted(each));
		for (const name of names) {
			sum = checksum(sum, describeEntry(folder, name));
			// eslint-disable-next-line no-await-in-loop -- keys are answered in between
			await rest();
		}

		return sum;
	} catch {
		return undefined;
	}
};

type State = {wanted: readonly string[]; readonly known: Map<string, number | undefined>; waiting: NodeJS.Timeout | undefined; isLooking: boolean; isClosed: boolean};

// Looks into all folders; whether one is not as it was, or was not looked into before: what came into that since it was listed has not been seen.
const isOtherwise = async (state: State, isWanted: (name: string) => boolean): Promise<boolean> => {
	const {known} = state;
	const rest = createRest();
	let isChanged = false;
	for (const folder of state.wanted) {
		if (state.isClosed) {
			return false;
		}

		// eslint-disable-next-line no-await-in-loop -- one after the other
		const now = await lookInto(folder, isWanted, rest);
		isChanged ||= !known.has(folder) || known.get(folder) !== now;
		known.set(folder, now);
	}

	return isChanged;
};

// Calls `look` once, later.
const lookIn = (state: State, look: () => Promise<void>, milliseconds: number): void => {
	clearTimeout(state.waiting);
	state.waiting = undefined;
	if (state.wanted.length === 0) {
		return;
	}

	state.waiting = setTimeout(() => {
		void look();
	}, milliseconds);
	state.waiting.unref();
};

/**
Builds what calls `onChange` where a look into a folder finds it not as it was in the look before: a file or folder came or went whose name is wanted, or such a file was written.
*/
export const createFolderPoll = (isWanted: (name: string) => boolean, onChange: () => void, pause = pollPause): FolderPoll => {
	const state: State = {wanted: [], known: new Map(), waiting: undefined, isLooking: false, isClosed: false};

	const look = async (): Promise<void> => {
		state.isLooking = true;
		const startedAt = Date.now();
		const isChanged = await isOtherwise(state, isWanted);
		state.isLooking = false;
		if (state.isClosed) {
			return;
		}

		if (isChanged) {
			onChange();
		}

		// A clock may be put forward.
		lookIn(state, look, Math.min(longestPause, Math.max(pause, Math.abs(Date.now() - startedAt) * pauseFactor)));
	};

	return {
		follow(folders) {
			state.wanted = folders;
			for (const folder of new Set(state.known.keys()).difference(new Set(folders))) {
				state.known.delete(folder);
			}

			const isNew = folders.some(folder => !state.known.has(folder));
			if (!state.isLooking && (isNew || state.waiting === undefined)) {
				lookIn(state, look, isNew ? 0 : pause);
			}
		},
		close() {
			state.isClosed = true;
			clearTimeout(state.waiting);
		},
	};
};
