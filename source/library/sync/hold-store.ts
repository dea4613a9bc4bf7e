import type {FileStore} from '../../store/file-store.js';
import type {StoreError} from '../../store/store-error.js';
import type {Problem} from '../library.js';
import {chooseMemory, chooseStore, describeMending, type ChosenStore} from './choose-store.js';

/**
The store of a library at the moment, opened when first asked for. Where one fails another takes its place: the same begun anew once, where it is damaged, and after that one in memory.
*/
export type StoreHolder = {
	readonly get: () => Promise<FileStore>;

	/**
	Puts another in the place of `failed`, unless that has been done; the other is empty.
	*/
	readonly replace: (failed: FileStore, error: StoreError) => Promise<void>;
	readonly problem: () => Problem | undefined;
	readonly close: () => Promise<void>;
};

/**
Where a store is kept: the absolute path of its file, and the stamp of the program that it is of use to.
*/
export type StorePlace = {readonly file: string; readonly build: string};

const open = async (place: StorePlace | undefined): Promise<ChosenStore> => place === undefined ? chooseMemory('') : chooseStore(place.file, place.build);

// What is damaged is not to be met again, though it may be damaged in a way that opening it does not notice.
const putAway = async (opening: Promise<ChosenStore> | undefined): Promise<void> => {
	try {
		const chosen = await opening;
		chosen?.setAside?.();
	} catch {
		// Opened where it stands, then.
	}
};

const openNext = async (place: StorePlace | undefined, error: StoreError, failures: number): Promise<ChosenStore> => {
	if (place === undefined || error.fault !== 'damaged' || failures > 1) {
		return chooseMemory(place?.file ?? '', error);
	}

	const next = await open(place);
	return next.isOnDisk ? {...next, problem: describeMending(place.file)} : next;
};

/**
Builds the holder of a store on the disk, or without a place of one in memory.
*/
export const createStoreHolder = (place: StorePlace | undefined): StoreHolder => {
	let opening: Promise<ChosenStore> | undefined;
	const replaced = new WeakSet<FileStore>();
	let failures = 0;
	let problem: Problem | undefined;
	let isClosed = false;

	const get = async (): Promise<FileStore> => {
		opening ??= open(place);
		const chosen = await opening;
		problem = chosen.problem ?? problem;
		return chosen.store;
	};

	return {
		get,
		async replace(failed, error) {
			// Marked before anything is waited for: of several questions that fail at once, one replaces it.
			if (isClosed || replaced.has(failed)) {
				return;
			}

			replaced.add(failed);
			failures++;
			const chosen = opening;
			opening = (async () => {
				await failed.close();
				await (error.fault === 'damaged' && putAway(chosen));
				return openNext(place, error, failures);
			})();
			await get();
		},
		problem: () => problem,
		async close() {
			isClosed = true;
			const chosen = await opening;
			await chosen?.store.close();
		},
	};
};
