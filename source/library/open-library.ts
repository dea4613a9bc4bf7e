import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import type {Host} from '../config/host.js';
import {resolvePath} from '../config/resolve-path.js';
import type {SearchResult} from '../search/query.js';
import type {ArticleList, ArticleRecord, ArticleSummary} from '../store/quote-store.js';
import {createCorrectionKeeper, type CorrectionKeeper, type Corrections} from './corrections/corrections.js';
import {correctionsName} from './corrections/corrections-name.js';
import type {RelatedArticle} from './find-related.js';
import type {Library, SearchOptions, Totals} from './library.js';
import {findLibraryRoot, type LibraryRoot} from './library-root.js';
import type {LibrarySource} from './library-source.js';
import {createListeners, type Listeners} from './listeners.js';
import {isInside, relativeTo} from './list-files.js';
import type {Stepper} from './sync/keep-in-step.js';
import {nothingYet, type Patience, type Standing} from './sync/standing.js';
import type {SearchAll} from './sync/reported-speech.js';

/**
A library of files: it also knows where an article's file stands, and takes corrections.
*/
export type OpenLibrary = Library & {
	/**
	The absolute path of an article's file.
	*/
	readonly fileOf: (article: Pick<ArticleSummary, 'path'>) => string;

	/**
	Whether it is one file given by its path.
	*/
	readonly isFile: boolean;
	readonly corrections: Corrections;
	readonly status: () => Standing;

	/**
	From now on until it is closed, follows whatever changes in its folders; settles when it is ready and what searching takes has been loaded.
	*/
	readonly watch: () => Promise<void>;
	readonly totals: () => Promise<Totals>;

	/**
	All articles, newest first, undated last.
	*/
	readonly articles: () => Promise<readonly ArticleSummary[]>;

	/**
	The same, packed.
	*/
	readonly list: () => Promise<ArticleList>;

	/**
	The articles that tell the story of one, the surest first. It may be of another library.
	*/
	readonly related: (record: ArticleRecord) => Promise<readonly RelatedArticle[]>;
};

/**
What a library needs of the world.
*/
export type LibraryHost = Pick<Host, 'cwd' | 'home' | 'platform' | 'env' | 'build' | 'startWorker'>;

// Whether what is opened stands in the source's own folder, and not elsewhere.
const isOf = (host: LibraryHost, {folder}: LibrarySource, root: string): boolean => folder !== undefined && resolvePath(host, folder) === root;

/**
The file of corrections of what a source opens at `root`: both absolute paths.
*/
export const correctionsFileOf = (host: LibraryHost, source: LibrarySource, root: string): string =>
	isOf(host, source, root) && source.corrections !== undefined ? source.corrections : path.join(root, correctionsName);

const keepCorrections = (host: LibraryHost, source: LibrarySource, root: string): CorrectionKeeper => {
	const file = correctionsFileOf(host, source, root);
	return createCorrectionKeeper(file, isInside(root, file) ? relativeTo(root, file) : file);
};

const shareCorrections = (starting: Promise<Stepper>, {file, add, undo}: Corrections): Corrections => {
	const lay = async (): Promise<void> => {
		const stepper = await starting;
		await stepper.lay();
	};

	return {
		file,
		async add(correction) {
			await add(correction);
			await lay();
		},
		async undo() {
			const dropped = await undo();
			await lay();
			return dropped;
		},
	};
};

const defaultLimit = 200;

// So often what is shown is checked, where files change all the time.
const mostLooks = 3;

// What is shown is checked against its file where not every file has been looked at.
const searchCurrent = async (stepper: Stepper, {search}: SearchAll, query: string, {patience, ...options}: SearchOptions & {readonly patience: Patience}): Promise<SearchResult> => {
	const ask = async (): Promise<SearchResult> => search(query, {...options, limit: options.limit ?? defaultLimit});
	for (let look = 1; ; look++) {
		/* eslint-disable no-await-in-loop -- until what is found is so */
		const result = await ask();
		const paths = patience === 'all' ? [] : result.hits.map(({stored}) => stored.article.path).filter(each => each !== null);
		if (look === mostLooks || !await stepper.didRefresh([...new Set(paths)])) {
			return result;
		}
		/* eslint-enable no-await-in-loop */
	}
};

const readCurrent = async (stepper: Stepper, id: string, patience: Patience): Promise<ArticleRecord | undefined> => {
	const read = async (): Promise<ArticleRecord | undefined> => stepper.ask(async store => store.readRecord(id));
	const record = await read();
	const file = record?.article.path ?? null;
	return patience !== 'all' && file !== null && await stepper.didRefresh([file]) ? read() : record;
};

type Parts = {
	readonly host: LibraryHost;
	readonly root: LibraryRoot;
	readonly corrections: CorrectionKeeper;
	readonly listeners: Listeners;
	isClosed: boolean;
	stepper?: Stepper;
	searching?: SearchAll;
};

// Fetched while the first frame is already on the screen: reading and extracting are most of the program.
const begin = async (parts: Parts): Promise<Stepper> => {
	const {host, root, corrections, listeners} = parts;
	const {createStepper} = await import('./sync/keep-in-step.js');
	parts.stepper = createStepper({
		host, root, corrections, isClosed: () => parts.isClosed,
		told(changed) {
			parts.searching?.forget(changed);
			listeners.tell();
		},
	});
	return parts.stepper;
};

const search = async (parts: Parts, stepper: Stepper, query: string, options: SearchOptions & {readonly patience: Patience}): Promise<SearchResult> => {
	// Fetched with the first search: who lists or reads waits for none of it.
	const {createSearchAll} = await import('./sync/reported-speech.js');
	parts.searching ??= createSearchAll({ask: stepper.ask, corrections: parts.corrections});
	return searchCurrent(stepper, parts.searching, query, options);
};

const bringInStep = async (parts: Parts, starting: Promise<Stepper>, patience: Patience): Promise<void> => {
	const {sync} = await starting;
	await (parts.isClosed || sync(patience));
};

const findRelated = async (stepper: Stepper, record: ArticleRecord): Promise<readonly RelatedArticle[]> => {
	// Fetched by who asks for it, and nobody else.
	const {findRelated: find} = await import('./find-related.js');
	return stepper.ask(async store => find(store, record));
};

// Until the first frames are drawn, in milliseconds: nothing is to compete with them.
const quietStart = 500;

const watch = async (parts: Parts, starting: Promise<Stepper>, ready: Promise<void>): Promise<void> => {
	const stepper = await starting;
	stepper.watch();
	const warm = async (): Promise<void> => {
		await (parts.isClosed || stepper.ask(async store => store.warm()));
	};

	// What a large store has is loaded while its files are looked at, so that the first letter typed need not wait for it; whatever stands in its way stands in that of the second time too.
	const early = (async () => {
		await delay(quietStart, undefined, {ref: false});
		await warm();
	})();
	early.catch(() => undefined);
	await ready;
	await warm();
};

/**
Opens a library and answers at once; what has changed in its files is read in the background, newest first, and every file that cannot be opened is a problem of its status.
Throws a NewsreadError where the folder or a path is not there.
*/
export const openLibrary = async (host: LibraryHost, source: LibrarySource, {patience = 'all'}: {readonly patience?: Patience} = {}): Promise<OpenLibrary> => {
	const root = await findLibraryRoot(host, source);
	const parts: Parts = {host, root, corrections: keepCorrections(host, source, root.root), listeners: createListeners(), isClosed: false};
	const starting = begin(parts);
	const ready = bringInStep(parts, starting, patience);
	const ask: Stepper['ask'] = async question => {
		const stepper = await starting;
		return stepper.ask(question);
	};

	return {
		folder: root.folder,
		isFile: root.isFile,
		isSample: source.origin === 'sample' && source.paths === undefined,
		ready,
		status: () => parts.stepper?.standing() ?? nothingYet,
		onChange: parts.listeners.add,
		watch: async () => watch(parts, starting, ready),
		totals: async () => ask(async store => store.totals()),
		articles: async () => ask(async store => store.articles()),
		list: async () => ask(async store => store.list()),
		related: async record => findRelated(await starting, record),
		read: async id => readCurrent(await starting, id, patience),
		fileOf: ({path: relative}) => path.join(root.root, relative ?? ''),
		search: async (query, options = {}) => search(parts, await starting, query, {...options, patience}),
		speakers: async () => ask(async store => store.speakers()),
		speakerNames: async () => ask(async store => store.speakerNames()),
		corrections: shareCorrections(starting, parts.corrections),
		async close() {
			parts.isClosed = true;
			const {close} = await starting;
			await close();
		},
	};
};
