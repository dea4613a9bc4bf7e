/*
One look through a library: what has changed in its files is put into its store, and corrections that have changed are laid over it.
*/
import {statSync} from 'node:fs';
import path from 'node:path';
import type {Host} from '../../config/host.js';
import type {FileStore, StoredFile} from '../../store/file-store.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import type {CorrectionKeeper} from '../corrections/corrections.js';
import type {Problem} from '../library.js';
import {isWhole, type LibraryRoot} from '../library-root.js';
import {listFiles, type FileList} from '../list-files.js';
import {createCorrector} from './correct-records.js';
import {loadGivenIds, noGivenIds, type GivenIds} from './given-ids.js';
import {forgetGone, listGone, noteGone} from './gone-files.js';
import type {StoreHolder} from './hold-store.js';
import {findTroubled, noteListing} from './known-listing.js';
import {isLargeAndUnchanged, noteLibrary, noteSeen} from './seen-folders.js';
import type {Patience, Standing} from './standing.js';
import {compareFiles, syncFiles, type Changed, type Difference, type Outcome} from './sync-files.js';

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
	Is told of the folders (absolute) whenever they were listed, before their files are read.
	*/
	readonly listed: (folders: readonly string[]) => void;
	isFirst: boolean;
};

/**
The absolute path of an article's file.
*/
export const fileOf = ({root: {root}}: Setting, relative: string): string => path.join(root, relative);

// What is detected in an article, from its file.
const extractAgain = (setting: Setting) => async ({article: {id, path: relative}}: ArticleRecord, hash: string): Promise<ArticleRecord | undefined> => {
	// Reading and extracting are most of the program, and seldom needed where nothing has changed.
	const {extractFile} = await import('./extract-file.js');
	const {file, record} = await extractFile({file: {path: relative ?? '', absolute: fileOf(setting, relative ?? ''), size: 0, modified: 0}, id});
	return file.hash === hash ? record : undefined;
};

const correctorOf = (run: Run, store: FileStore) => createCorrector({store, corrections: run.corrections, extract: extractAgain(run), isClosed: run.isClosed});

/**
A look through a library, and who is told of problems.
*/
export type Pass = {readonly run: Run; readonly store: FileStore; readonly note: (problem: Problem) => void};

// Of what was given by hand the paths tell all: nothing is kept of it.
const loadIds = async ({host, root}: Run): Promise<GivenIds> => (host.build === undefined || !isWhole(root) ? noGivenIds : loadGivenIds(host, root.root));

const readDifference = async ({run, store, note}: Pass, difference: Difference, stored: readonly StoredFile[]): Promise<Outcome> => {
	const {correct} = correctorOf(run, store);
	return syncFiles({
		store, host: run.host, correct, loadIds: async () => loadIds(run), isClosed: run.isClosed, noteProblem: note,
		told(progress, ids) {
			run.standing = {...run.standing, progress};
			run.told(ids);
		},
	}, difference, stored);
};

const addUp = (before: Changed, now: Changed): Changed => ({added: before.added + now.added, changed: before.changed + now.changed, removed: before.removed + now.removed});

// Another process may come between as often as it likes; what it leaves is for the next time.
const mostTurns = 3;

type Comparison = {readonly difference: Difference; readonly stored: readonly StoredFile[]};

const compare = async (store: FileStore, list: FileList): Promise<Comparison> => {
	const troubled = await findTroubled(store, list);
	if (troubled !== undefined) {
		return {difference: {news: 0, wanted: [], known: troubled, gone: []}, stored: troubled};
	}

	const held = await store.files();
	const gone = await listGone(store, () => [...list.files, ...held].map(({path: each}) => each));
	const stored = gone.length === 0 ? held : [...held, ...gone];
	const difference = compareFiles(list.files, stored, list.unseen);
	await noteListing(store, list, held, difference);
	return {difference, stored};
};

const didReadChanges = async (pass: Pass, list: FileList, patience: Patience): Promise<boolean> => {
	const {run, store} = pass;
	for (let turn = 1; turn <= mostTurns && !run.isClosed(); turn++) {
		/* eslint-disable no-await-in-loop -- each after the other */
		const {difference, stored} = await compare(store, list);
		if (patience !== 'all' && difference.news > fewChanges && stored.length > 0) {
			run.standing = {...run.standing, awaiting: difference.news};
			return false;
		}

		run.standing = {...run.standing, awaiting: 0, progress: {done: 0, total: difference.wanted.length}};
		const {changed, refused} = await readDifference(pass, difference, stored);
		run.standing = {...run.standing, changed: addUp(run.standing.changed, changed)};
		if (refused === 0) {
			await (run.isClosed() || forgetGone(store));
			break;
		}
		/* eslint-enable no-await-in-loop */
	}

	return true;
};

/**
Brings only these files (paths relative to the library) in step.
*/
export const refreshFiles = async (pass: Pass, paths: readonly string[]): Promise<void> => {
	const {run, store} = pass;
	const stored = await store.filesAt(paths);
	const files = paths.flatMap(relative => {
		const stats = statSync(fileOf(run, relative), {throwIfNoEntry: false});
		return stats?.isFile() === true ? [{path: relative, absolute: fileOf(run, relative), size: stats.size, modified: stats.mtimeMs}] : [];
	});
	const known = stored.filter(file => file !== undefined);
	const difference = compareFiles(files, known, []);
	const gone = new Set(difference.gone);
	await noteGone(store, known.filter(file => gone.has(file.path)));
	await readDifference(pass, difference, known);
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

// A folder that is away for a moment, on a disk that is not there or while another takes its place, has lost nothing.
const bringInStep = async (pass: Pass, patience: Patience): Promise<void> => {
	const {run, store, note} = pass;
	const {root: {root, only}, isClosed} = run;
	if (statSync(root, {throwIfNoEntry: false}) === undefined) {
		note({path: root, message: 'is not there any more', hint: 'When it is back, so is what was in it.'});
		run.listed([]);
		return;
	}

	const list = await listFiles(root, only, isClosed);
	for (const problem of list.problems) {
		note(problem);
	}

	run.listed(Object.keys(list.folders));
	if (!isClosed() && await didReadChanges(pass, list, patience) && !isClosed()) {
		await noteSeen(store, list.files.length, list.folders);
	}
};

/**
Looks through a library with so much patience, and brings its store in step. Throws a StoreError where the store fails.
*/
export const lookThrough = async (pass: Pass, patience: Patience): Promise<void> => {
	const {run: {root, corrections, isClosed}, store, note} = pass;
	for (const problem of await corrections.load()) {
		note(problem);
	}

	if (isWhole(root)) {
		await noteLibrary(store, root.root);
	}

	if (patience !== 'quick' || !await isLargeAndUnchanged(store, fewFiles)) {
		await bringInStep(pass, patience);
	}

	if (!isClosed()) {
		await layCorrections(pass.run, store);
	}

	if (!isClosed() && patience !== 'quick' && isWhole(root)) {
		await noteOrphans(pass);
	}
};
