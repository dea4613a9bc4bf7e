/*
One look through a library: what has changed in its files is put into its store, and corrections that have changed are laid over it.
*/
import path from 'node:path';
import type {Host} from '../../config/host.js';
import type {FileStore} from '../../store/file-store.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import type {CorrectionKeeper} from '../corrections/corrections.js';
import type {Problem} from '../library.js';
import {isWhole, type LibraryRoot} from '../library-root.js';
import {listFiles, type FileList} from '../list-files.js';
import {createCorrector} from './correct-records.js';
import type {StoreHolder} from './hold-store.js';
import {isLargeAndUnchanged, noteLibrary, noteSeen, readFolderTimes} from './seen-folders.js';
import type {Patience, Standing} from './standing.js';
import {compareFiles, syncFiles} from './sync-files.js';

/**
What a library consists of: where it stands, what corrects it, and who is told of every change, with the ids of the articles that changed.
*/
export type Setting = {
	readonly host: Pick<Host, 'home' | 'platform' | 'env' | 'build' | 'startWorker'>;
	readonly root: LibraryRoot;
	readonly corrections: CorrectionKeeper;
	readonly isClosed: () => boolean;
	readonly told: (changed: readonly string[]) => void;
};

// A library of so many files is looked through before an answer; of a larger one only the folders.
const fewFiles = 2000;

// So many files are read before an answer.
const fewChanges = 500;

/**
A library at work: the store it has, how far that is in step, and whether this is the first time it is brought there.
*/
export type Run = Setting & {
	readonly holder: StoreHolder;
	standing: Standing;

	/**
	The folders that were last looked into, absolute.
	*/
	folders: readonly string[];
	isFirst: boolean;
};

/**
The absolute path of an article's file.
*/
export const fileOf = ({root: {root}}: Setting, relative: string): string => path.join(root, relative);

// What is detected in an article, from its file.
const extractAgain = (setting: Setting) => async ({article: {id, path: relative}}: ArticleRecord): Promise<ArticleRecord | undefined> => {
	if (relative === null) {
		return undefined;
	}

	// Reading and extracting are most of the program, and seldom needed where nothing has changed.
	const {extractFile} = await import('./extract-file.js');
	const {record} = await extractFile({file: {path: relative, absolute: fileOf(setting, relative), size: 0, modified: 0}, id});
	return record;
};

const correctorOf = (run: Run, store: FileStore) => createCorrector(store, run.corrections, extractAgain(run));

/**
A look through a library, and who is told of problems.
*/
export type Pass = {readonly run: Run; readonly store: FileStore; readonly note: (problem: Problem) => void};

const didReadChanges = async ({run, store, note}: Pass, {files, problems}: FileList, patience: Patience): Promise<boolean> => {
	for (const problem of problems) {
		note(problem);
	}

	const stored = await store.files();
	const difference = compareFiles(files, stored);
	const count = difference.wanted.length + difference.gone.length;
	if (patience !== 'all' && count > fewChanges && stored.length > 0) {
		run.standing = {...run.standing, awaiting: count};
		return false;
	}

	run.standing = {...run.standing, awaiting: 0, progress: {done: 0, total: difference.wanted.length}};
	const {correct} = correctorOf(run, store);
	const changed = await syncFiles({
		store, host: run.host, correct, isClosed: run.isClosed, noteProblem: note,
		told(progress, ids) {
			run.standing = {...run.standing, progress};
			run.told(ids);
		},
	}, difference, stored);
	run.standing = {...run.standing, changed};
	return true;
};

/**
Lays corrections that have changed over the articles of a store.
*/
export const layCorrections = async (run: Run, store: FileStore): Promise<void> => {
	const ids = await correctorOf(run, store).lay();
	if (ids.length > 0) {
		run.told(ids);
	}
};

const noteOrphans = async ({run, store, note}: Pass): Promise<void> => {
	await correctorOf(run, store).attach();
	for (const problem of run.corrections.orphans()) {
		note(problem);
	}
};

/**
Looks through a library with so much patience, and brings its store in step. Throws a StoreError where the store fails.
*/
export const lookThrough = async ({run, store, note}: Pass, patience: Patience): Promise<void> => {
	const {root, corrections, isClosed} = run;
	for (const problem of await corrections.load()) {
		note(problem);
	}

	if (isWhole(root)) {
		await noteLibrary(store, root.root);
	}

	if (patience !== 'quick' || !await isLargeAndUnchanged(store, fewFiles)) {
		const listedAt = Date.now();
		const list = await listFiles(root.root, root.only);
		run.folders = list.folders;
		// Of folders that change while they are read the time from before counts: they are looked into again.
		const times = readFolderTimes(list.folders, listedAt);
		if (!isClosed() && await didReadChanges({run, store, note}, list, patience) && !isClosed()) {
			await noteSeen(store, list.files.length, times);
		}
	}

	if (!isClosed()) {
		await layCorrections(run, store);
	}

	if (!isClosed() && patience !== 'quick' && isWhole(root)) {
		await noteOrphans({run, store, note});
	}
};
