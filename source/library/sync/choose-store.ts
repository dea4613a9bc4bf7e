/*
Which store a library is kept in: on the disk where that can be had, else in memory, which is slower to start and lacks nothing.
*/
import {realpathSync} from 'node:fs';
import path from 'node:path';
import type {Host} from '../../config/host.js';
import {findPlaces} from '../../config/places.js';
import {hashText} from '../../language/hash-text.js';
import type {FileStore} from '../../store/file-store.js';
import {StoreError, type StoreFault} from '../../store/store-error.js';
import type {Problem} from '../library.js';

/**
A store, whether it is on the disk, and what there is to say of it. `setAside` takes the place of one on the disk from it, when it is closed; throws a StoreError where it cannot.
*/
export type ChosenStore = {
	readonly setAside?: () => void;
	readonly store: FileStore;
	readonly isOnDisk: boolean;
	readonly problem?: Problem;
};

/**
What is needed of a host to find the store of a library.
*/
export type StoreHost = Pick<Host, 'home' | 'platform' | 'env' | 'build'>;

const messages: Readonly<Record<StoreFault, string>> = {
	locked: 'is in use by another newsread for too long',
	full: 'does not fit on the disk any more',
	'read-only': 'cannot be written to',
	damaged: 'is damaged',
	replaced: 'is in use by another version of newsread',
	unavailable: 'cannot be used',
};

const hints: Readonly<Record<StoreFault, string>> = {
	locked: 'Try again when that is done.',
	full: 'Make room on the disk.',
	'read-only': 'Check who may write there, or name another folder with XDG_CACHE_HOME.',
	damaged: 'Delete it; it is made again from the articles.',
	replaced: 'Close the other one.',
	unavailable: 'Check the folder that it is in and its disk, or name another folder with XDG_CACHE_HOME.',
};

// Fetched where it is needed: mostly the store is on the disk.
const createInMemory = async (): Promise<FileStore> => {
	const {createMemoryFileStore} = await import('../../store/memory-file-store.js');
	return createMemoryFileStore();
};

const doWithout = async (file: string, fault: StoreFault): Promise<ChosenStore> => ({
	store: await createInMemory(),
	isOnDisk: false,
	problem: {path: file, message: `${messages[fault]}, so every article is read anew`, hint: hints[fault], isHarmless: true, isOfStore: true},
});

/**
The file of the store of a library that stands in the folder `root`: in the cache, named by where the folder really is, however its letters were typed where their case does not count.
*/
export const findStoreFile = (host: StoreHost, root: string): string => path.join(findPlaces(host).cache, 'libraries', `${hashText(realpathSync.native(root))}.db`);

/**
What there is to say of a store that was damaged, and is sound again.
*/
export const describeMending = (file: string): Problem => ({path: file, message: 'was damaged, and has been made again from the articles', hint: 'Nothing is lost.', isHarmless: true, isOfStore: true});

/**
A store in memory, since that on the disk failed or where there is to be none.
*/
export const chooseMemory = async (file: string, error?: StoreError): Promise<ChosenStore> =>
	error === undefined ? {store: await createInMemory(), isOnDisk: false} : doWithout(file, error.fault);

/**
Opens the store in a file of the disk; where that cannot be had, one in memory, and why.
*/
export const chooseStore = async (file: string, build: string): Promise<ChosenStore> => {
	try {
		// Most of what a store is: who reads one file needs none of it.
		const [{openSqliteStore}, {madeByOther}] = await Promise.all([import('../../store/sqlite-store.js'), import('../../store/open-database.js')]);
		const store = openSqliteStore(file, {extractor: build});
		const isMended = store.rebuilt !== undefined && store.rebuilt !== madeByOther;
		return {store, isOnDisk: true, setAside: store.setAside, ...(isMended && {problem: describeMending(file)})};
	} catch (error) {
		if (error instanceof StoreError) {
			return doWithout(file, error.fault);
		}

		throw error;
	}
};
