/*
Ids that the paths of their files do not tell: those of articles whose files were renamed or moved. The store has them too; the reading record has them for when that is begun anew.
*/
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import {hashText} from '../../language/hash-text.js';
import type {ReadingRecord} from '../reading-record.js';
import type {Problem} from '../library.js';

/**
An article's id with the path of its file, relative to the library.
*/
export type GivenId = {readonly path: string; readonly id: string};

/**
The ids that were given to files, for as long as some are read.
*/
export type GivenIds = {
	/**
	The id that the file of a path was given; undefined where it has none but what its path tells.
	*/
	readonly find: (path: string) => string | undefined;

	/**
	Keeps those of these that are to be found again, and lets go of those that need not be any more.
	*/
	readonly keep: (ids: readonly GivenId[]) => void;

	/**
	Closes what was opened; gives what a person should know of it.
	*/
	readonly close: () => readonly Problem[];
};

/**
Of a library of which nothing is kept.
*/
export const noGivenIds: GivenIds = {
	find: () => undefined,
	keep() {
		// As the paths tell them, the next time.
	},
	close: () => [],
};

// Where the record cannot be used, the store has the ids all the same.
const attempt = (run: () => void): void => {
	try {
		run();
	} catch (error) {
		if (!(error instanceof NewsreadError)) {
			throw error;
		}
	}
};

type Known = {readonly record: ReadingRecord; readonly byPath: Map<string, string>; readonly pathOf: Map<string, string>};

// What a path was given is forgotten, unless another path has it by now.
const forget = ({record, byPath, pathOf}: Known, path: string): void => {
	const id = byPath.get(path);
	byPath.delete(path);
	if (id === undefined || pathOf.get(id) !== path) {
		return;
	}

	pathOf.delete(id);
	record.remove('article', id);
};

const keepIn = (known: Known, {path, id}: GivenId): void => {
	const {record, byPath, pathOf} = known;
	if (byPath.get(path) === id) {
		return;
	}

	forget(known, path);
	const other = pathOf.get(id);
	if (other !== undefined) {
		forget(known, other);
	}

	if (id === hashText(path)) {
		return;
	}

	record.put('article', id, {path});
	byPath.set(path, id);
	pathOf.set(id, path);
};

/**
Loads the ids that files of a library (its folder absolute) were given.
*/
export const loadGivenIds = async (host: Pick<Host, 'home' | 'platform' | 'env'>, folder: string): Promise<GivenIds> => {
	// Fetched with the first file that is read: who only looks waits for none of it.
	const {createReadingRecord, peekEntries} = await import('../reading-record.js');
	const recordHost = {...host, now: () => new Date()};
	const entries = peekEntries(recordHost, folder, 'article');
	const record = createReadingRecord(recordHost, folder);
	const known: Known = {record, byPath: new Map(entries.map(({key, value}) => [value.path, key])), pathOf: new Map(entries.map(({key, value}) => [key, value.path]))};
	return {
		find: path => known.byPath.get(path),
		keep(ids) {
			attempt(() => {
				for (const each of ids) {
					keepIn(known, each);
				}
			});
		},
		close() {
			record.close();
			return record.takeNotes().map(note => ({path: record.file, message: 'needs a look', hint: note, isHarmless: true}));
		},
	};
};
