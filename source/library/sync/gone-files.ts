/*
Files that were found gone where only they were looked at: noted in the store until all files are looked at, which may find one of them under another name.
*/
import type {FileStore, StoredFile} from '../../store/file-store.js';

const beginning = 'gone ';

/**
Notes files that are gone, as they are stored.
*/
export const noteGone = async (store: FileStore, files: readonly StoredFile[]): Promise<void> => {
	for (const file of files) {
		// eslint-disable-next-line no-await-in-loop -- few, and each a note of its own
		await store.putNote(`${beginning}${file.path}`, JSON.stringify(file));
	}
};

const parseNote = (note: string | undefined): readonly StoredFile[] => {
	try {
		return note === undefined ? [] : [JSON.parse(note) as StoredFile];
	} catch {
		return [];
	}
};

/**
The files that were noted, but for those that are back; `paths` lists those there are.
*/
export const listGone = async (store: FileStore, paths: () => readonly string[]): Promise<readonly StoredFile[]> => {
	const keys = await store.notesFrom(beginning);
	if (keys.length === 0) {
		return [];
	}

	const notes = await Promise.all(keys.map(async key => store.note(key)));
	const there = new Set(paths());
	return notes.flatMap(note => parseNote(note)).filter(({path}) => !there.has(path));
};

/**
Lets go of what was noted.
*/
export const forgetGone = async (store: FileStore): Promise<void> => {
	for (const key of await store.notesFrom(beginning)) {
		// eslint-disable-next-line no-await-in-loop -- few
		await store.putNote(key, undefined);
	}
};
