/*
What a library's folders looked like when all of it was last looked through: a file that came, went or was replaced since has changed the time of its folder. One that was written to has not, and is noticed where it is shown, or by looking at every file.
*/
import {realpathSync, statSync} from 'node:fs';
import type {FileStore} from '../../store/file-store.js';

type Seen = {readonly files: number; readonly folders: Readonly<Record<string, number>>};

/**
The note of a store that says which library it is of: the folder's real path.
*/
export const libraryNote = 'library';

const seenNote = 'folders';

const timeOf = (folder: string): number | undefined => {
	try {
		return statSync(folder).mtimeMs;
	} catch {
		return undefined;
	}
};

// A folder that has gone while its library is open has none.
const realPathOf = (folder: string): string | undefined => {
	try {
		return realpathSync.native(folder);
	} catch {
		return undefined;
	}
};

const parseSeen = (note: string | undefined): Seen | undefined => {
	try {
		return note === undefined ? undefined : JSON.parse(note) as Seen;
	} catch {
		return undefined;
	}
};

/**
Notes the folder (absolute) of a store's library, so that a store whose library is gone can be told by it.
*/
export const noteLibrary = async (store: FileStore, folder: string): Promise<void> => {
	const real = realPathOf(folder);
	if (real !== undefined && await store.note(libraryNote) !== real) {
		await store.putNote(libraryNote, real);
	}
};

/**
Notes how many files there are, and the times of their folders (by absolute path) from before they were listed.
*/
export const noteSeen = async (store: FileStore, files: number, folders: Readonly<Record<string, number>>): Promise<void> => {
	const note = JSON.stringify({files, folders} satisfies Seen);
	if (await store.note(seenNote) !== note) {
		await store.putNote(seenNote, note);
	}
};

/**
Whether a library has more than so many files and its folders are as they were.
*/
export const isLargeAndUnchanged = async (store: FileStore, moreThan: number): Promise<boolean> => {
	const seen = parseSeen(await store.note(seenNote));
	return seen !== undefined && seen.files > moreThan && Object.entries(seen.folders).every(([folder, time]) => timeOf(folder) === time);
};
