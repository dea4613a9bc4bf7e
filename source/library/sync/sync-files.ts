/*
Brings a store in step with the files of its library: what is new or changed is read, what is gone is taken out, and all else costs a look at its size and time.
*/
import {createCollector} from '../collect-garbage.js';
import type {FileChange, FileStore, StoredFile} from '../../store/file-store.js';
import type {Problem, Progress} from '../library.js';
import type {LibraryFile} from '../list-files.js';
import {extractFiles, type WithWorkers} from './extract-files.js';
import type {ExtractedFile, ExtractRequest} from './extract-file.js';
import {doubt, isUnsure, seenTime} from './file-times.js';
import type {GivenId, GivenIds} from './given-ids.js';
import {findOwners, keepId, type Owners} from './keep-ids.js';
import type {Correct} from './correct-records.js';
import {planIds, type IdPlan} from './plan-ids.js';

/**
What is out of step: files to be read (newest first), files whose contents are known, and paths of files that are gone. `news`: how many came, changed or went, as far as can be seen without reading them.
*/
export type Difference = {
	readonly news: number;
	readonly wanted: readonly ExtractRequest[];
	readonly known: readonly StoredFile[];
	readonly gone: readonly string[];
};

const isAsStored = (stored: StoredFile, {size, modified}: Pick<LibraryFile, 'size' | 'modified'>): boolean => stored.size === size && stored.modified === modified;

// Whether a file is as it was when it was looked at and its time could not be trusted.
const isAsDoubted = (stored: StoredFile, {size, modified}: LibraryFile): boolean => stored.size === size && isUnsure(stored.modified) && seenTime(stored.modified) === modified;

/**
Compares the files of a library with those of its store; of what is in `unseen` folders (relative paths) nothing is known, and so nothing is gone.
*/
export const compareFiles = (listed: readonly LibraryFile[], stored: readonly StoredFile[], unseen: readonly string[]): Difference => {
	const byPath = new Map(stored.map(file => [file.path, file]));
	const wanted: ExtractRequest[] = [];
	const known: StoredFile[] = [];
	let news = 0;
	for (const file of listed) {
		const before = byPath.get(file.path);
		byPath.delete(file.path);
		if (before !== undefined && isAsStored(before, file)) {
			known.push(before);
		} else {
			const isDoubted = before !== undefined && isAsDoubted(before, file);
			news += isDoubted ? 0 : 1;
			wanted.push({file, ...(before !== undefined && before.hash !== '' && {knownHash: before.hash}), ...(isDoubted && {isDoubted})});
		}
	}

	const isUnseen = (path: string): boolean => unseen.some(folder => folder === '' || path === folder || path.startsWith(`${folder}/`));
	const gone = [...byPath.keys()].filter(path => !isUnseen(path));
	return {news: news + gone.length, wanted, known, gone};
};

/**
How many articles were added, changed and removed.
*/
export type Changed = {readonly added: number; readonly changed: number; readonly removed: number};

/**
What a synchronization needs and whom it tells. `told` is called after each step that put or took out articles, with their ids.
*/
export type Synchronization = {
	readonly store: FileStore;
	readonly host: WithWorkers;
	readonly correct: Correct;

	/**
	Loads the ids that files were given, which are asked for where some are to be read.
	*/
	readonly loadIds: () => Promise<GivenIds>;
	readonly isClosed: () => boolean;
	readonly told: (progress: Progress, changed: readonly string[]) => void;
	readonly noteProblem: (problem: Problem) => void;
};

const problemOf = ({path, problem}: StoredFile): Problem | undefined => (problem === null ? undefined : {path, ...problem});

type Step = {readonly changes: FileChange[]; readonly named: GivenId[]; done: number; readonly beganAt: number; readonly length: number};

// How long articles are gathered before they are put, in milliseconds: the first are shown soon, then several times as long as the writing took, which is cheaper by the article the more there are, but not so many that a search waits long for it.
const firstStep = 30;
const shortestStep = 120;
const longestStep = 800;
const writingShare = 4;

const stepAfter = (writing: number): number => Math.min(longestStep, Math.max(shortestStep, writing * writingShare));

const toChange = async ({file, record, isSame: isKnown}: ExtractedFile, owners: Owners, before: StoredFile | undefined): Promise<FileChange> => {
	if (isKnown && before !== undefined) {
		// Its time has changed and nothing else.
		return {file: {...file, articles: before.articles, problem: before.problem}, records: []};
	}

	const kept = record === undefined ? [] : [await keepId(owners, file.path, record)];
	return {file: {...file, articles: kept.map(({article}) => article.id)}, records: kept};
};

// Of several processes that read the same files the first to be done has put them: what is there need not be written again, while others wait.
const isThere = ({file}: FileChange, stored: StoredFile | undefined): boolean =>
	file.hash !== '' && stored?.hash === file.hash && isAsStored(stored, file) && JSON.stringify(stored.articles) === JSON.stringify(file.articles);

// What was before, and the ids that files keep and are given.
type Before = {readonly files: ReadonlyMap<string, StoredFile>; readonly owners: Owners; readonly plan: IdPlan; readonly given: GivenIds};

// Gives how many files were left out, since another process has come between.
const putStep = async ({store, correct, told}: Synchronization, {given}: Before, {changes, named}: Step, progress: Progress): Promise<number> => {
	given.keep(named);
	const stored = await store.filesAt(changes.map(({file}) => file.path));
	const missing = changes.filter((change, at) => !isThere(change, stored[at]));
	const put = await correct(missing.flatMap(({records}) => records));
	const byId = new Map(put.map(record => [record.article.id, record]));
	const refused = missing.length === 0 ? [] : await store.putFiles(missing.map(({file, records}) => ({file, records: records.map(({article}) => byId.get(article.id)!)})));
	told(progress, changes.flatMap(({records}) => records.map(({article}) => article.id)));
	return refused.length;
};

type ReadCounts = {readonly added: number; readonly changed: number; readonly refused: number};

const beginStep = (done: number, length: number): Step => ({changes: [], named: [], done, beganAt: Date.now(), length});

// Where a file was renamed or moved, what was there names its article no longer; unless that is another file by now, which was read already.
const release = ({origins}: IdPlan, path: string, read: ReadonlySet<string>): readonly FileChange[] => {
	const origin = origins.get(path);
	return origin === undefined || read.has(origin.path) ? [] : [{file: {...origin, modified: doubt(origin.modified), hash: '', articles: [], problem: null}, records: []}];
};

const readFiles = async (sync: Synchronization, wanted: readonly ExtractRequest[], before: Before, afterStep: () => void): Promise<ReadCounts> => {
	const {files, owners, plan} = before;
	const total = wanted.length;
	const counts = {added: 0, changed: 0, refused: 0};
	const read = new Set<string>();
	let step = beginStep(0, firstStep);
	for await (const extracted of extractFiles(sync.host, wanted.map(request => ({...request, keptId: plan.ids.get(request.file.path)})))) {
		if (sync.isClosed()) {
			return counts;
		}

		const {file: {path}, isNamed} = extracted;
		const change = await toChange(extracted, owners, files.get(path));
		const problem = problemOf(change.file);
		if (problem !== undefined) {
			sync.noteProblem(problem);
		}

		counts[files.has(path) || plan.origins.has(path) ? 'changed' : 'added'] += change.records.length;
		step.changes.push(...release(plan, path, read), change);
		step.named.push(...isNamed === true ? [] : change.records.map(({article: {id}}) => ({path, id})));
		read.add(path);
		step.done++;
		const putAt = Date.now();
		// A clock may be put back.
		if (Math.abs(putAt - step.beganAt) < step.length) {
			continue;
		}

		counts.refused += await putStep(sync, before, step, {done: step.done, total});
		step = beginStep(step.done, stepAfter(Date.now() - putAt));
		afterStep();
	}

	if (!sync.isClosed()) {
		counts.refused += await putStep(sync, before, step, {done: total, total});
	}

	return counts;
};

const readSparingly = async (sync: Synchronization, wanted: readonly ExtractRequest[], before: Before): Promise<ReadCounts> => {
	const collector = createCollector();
	try {
		return await readFiles(sync, wanted, before, collector.press);
	} finally {
		collector.release();
	}
};

/**
What was done, and how many files were left out, since another process has come between.
*/
export type Outcome = {readonly changed: Changed; readonly refused: number};

const articlesOf = (stored: readonly StoredFile[], paths: readonly string[]): readonly string[] => {
	const wanted = new Set(paths);
	return stored.filter(({path}) => wanted.has(path)).flatMap(({articles}) => articles);
};

const prepare = async ({loadIds, isClosed}: Synchronization, {wanted, gone, stored}: Pick<Difference, 'wanted' | 'gone'> & {readonly stored: readonly StoredFile[]}): Promise<Before> => {
	const given = await loadIds();
	const away = new Set(gone);
	const plan = await planIds({wanted, gone: away, stored: new Map(stored.map(file => [file.path, file])), given, isClosed});
	const left = stored.filter(({path}) => !away.has(path));
	// An id that is another's to keep is nobody's whose path would give it.
	const kept = [...plan.ids].map(([path, id]) => [id, path] as const);
	const owners: Owners = new Map([...kept, ...findOwners(left), ...kept.filter(([, path]) => plan.origins.has(path))]);
	return {files: new Map(left.map(file => [file.path, file])), owners, plan, given};
};

/**
Does what a comparison with the files `stored` found to be done.
*/
export const syncFiles = async (sync: Synchronization, {wanted, known, gone}: Difference, stored: readonly StoredFile[]): Promise<Outcome> => {
	const {store, told, noteProblem} = sync;
	const problems = known.map(file => problemOf(file)).filter(problem => problem !== undefined);
	for (const problem of problems) {
		noteProblem(problem);
	}

	const reading = wanted.length === 0 ? undefined : await prepare(sync, {wanted, gone, stored});
	const origins = new Set(reading?.plan.origins.values().map(({path}) => path));
	const lost = gone.filter(path => !origins.has(path));
	const lostIds = articlesOf(stored, lost);
	if (lost.length > 0) {
		await store.removeFiles(lost);
		told({done: 0, total: wanted.length}, lostIds);
	}

	const {added, changed, refused} = reading === undefined ? {added: 0, changed: 0, refused: 0} : await readSparingly(sync, wanted, reading);
	const moved = gone.filter(path => origins.has(path));
	await (moved.length > 0 && !sync.isClosed() && store.removeFiles(moved));
	for (const problem of reading?.given.close() ?? []) {
		noteProblem(problem);
	}

	return {changed: {added, changed, removed: lostIds.length}, refused};
};
