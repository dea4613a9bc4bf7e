/*
The store on the disk. What is searched stays there: words and speakers are loaded when first asked for, postings and articles as they are needed, so that a large library costs little memory and opens at once.
*/
import {setImmediate} from 'node:timers/promises';
import {checksum} from './checksum.js';
import {openDatabase, setAside} from './open-database.js';
import type {FileStore, StoredFile, StoreTotals} from './file-store.js';
import type {ArticleRecord, SpeakerSummary} from './quote-store.js';
import {readRow} from './sqlite-changes.js';
import {dropArticles, dropFiles, putFiles, putRecords, replaceRecords} from './sqlite-file-changes.js';
import {createFileTable, type FileTable} from './sqlite-files.js';
import {readFacet} from './sqlite-articles.js';
import {findCandidates} from './sqlite-matching.js';
import {packStanding} from './sqlite-standing.js';
import {listNames} from './list-speakers.js';
import {createSession, type Session} from './sqlite-session.js';
import {settleSome} from './speaker-index.js';
import {countAll, listAll, readAllDocs} from './sqlite-speakers.js';
import type {Tables} from './sqlite-tables.js';
import type {View} from './sqlite-view.js';
import {listStanding} from './standing-articles.js';
import {StoreError} from './store-error.js';
import type {QuotedIn} from './summarize-speaker.js';
import {findNearWords} from './vocabulary.js';

/**
A store kept in a file. Everything may throw a StoreError, and nothing else.
*/
export type SqliteStore = FileStore & {
	/**
	Why the store was begun anew when it was opened, a sentence; undefined where it was not.
	*/
	readonly rebuilt: string | undefined;

	/**
	Moves its file aside, unless another has taken its place by now: what is damaged enough may not even be marked so. Throws a StoreError where that cannot be done.
	*/
	readonly setAside: () => void;
};

const readTotals = (session: Session): StoreTotals => {
	let isNews = false;
	const {generation, ...totals} = session.ask(view => {
		const {meta} = view.tables;
		const now = meta.count('generation');
		isNews = meta.get('speakersAt') !== now;
		return {
			articles: meta.count('articles'),
			quotes: meta.count('quotes'),
			// To tell one speaker from another takes all of them, so it is kept.
			speakers: isNews ? countAll(view.speakers()) : meta.count('speakers'),
			generation: now,
		};
	});
	if (isNews) {
		session.keep({speakers: totals.speakers, speakersAt: generation});
	}

	return totals;
};

// Where the order of this generation was read from its table, the next to ask has it at once.
const keepStanding = (session: Session): void => {
	try {
		const kept = session.ask(({standingRead, tables: {meta}}) => {
			const standing = standingRead();
			const generation = meta.count('generation');
			return standing === undefined || meta.get('standingAt') === generation ? undefined : {standing: packStanding(standing, generation), standingAt: generation};
		});
		if (kept !== undefined) {
			session.keep(kept);
		}
	} catch (error) {
		if (!(error instanceof StoreError)) {
			throw error;
		}
	}
};

// By the facets of the articles: to read all of them takes far longer.
const describeArticles = (view: View): ((article: number) => QuotedIn) => {
	const facets = view.facets();
	const articles = new Map(listStanding(view.standing().articles).map(({number, published, outlet}) => [number, {published: readFacet(facets, published), outlet: readFacet(facets, outlet)}]));
	return number => articles.get(number)!;
};

const listSpeakers = (session: Session): readonly SpeakerSummary[] => session.ask(view => {
	view.told.speakers ??= listAll(view.speakers(), doc => view.owners()[doc] ?? -1, describeArticles(view));
	return view.told.speakers;
});

const readRecord = (session: Session, id: string): ArticleRecord | undefined => session.ask(({tables, note}) => {
	const row = tables.articles.find(id);
	const record = row === undefined ? undefined : readRow(tables, row);
	if (record === undefined && (row !== undefined || tables.articles.isHidden(id))) {
		note('An article of the store is damaged.');
	}

	return record;
});

// Apart from what the store itself keeps under a name.
const noteKey = (key: string): string => `note ${key}`;

const readNote = ({meta}: Tables, key: string): string | undefined => {
	const value = meta.get(noteKey(key));
	return typeof value === 'string' ? value : undefined;
};

type Listing = Pick<FileStore, 'files' | 'filesNote' | 'noteFiles'>;

// True of one generation, and of as many files as there are: a row that a damaged page no longer shows changes nothing else.
const sumOfNote = (value: string, generation: number, count: number): number => checksum('files', value, generation, count);

const createListing = (session: Session, table: FileTable): Listing => {
	const generations = new WeakMap<readonly StoredFile[], number>();
	return {
		files: async () => session.ask(({note, tables: {meta}}) => {
			const {files, isWhole} = table.all();
			if (isWhole) {
				generations.set(files, meta.count('generation'));
			} else {
				note('A file of the store is damaged.');
			}

			return files;
		}),
		filesNote: async () => session.ask(({tables: {meta}}) => {
			const noted = meta.get('filesNote');
			return typeof noted === 'string' && meta.get('filesNoteSum') === sumOfNote(noted, meta.count('generation'), table.count()) ? noted : undefined;
		}),
		async noteFiles(value, files) {
			const generation = generations.get(files);
			if (generation !== undefined) {
				session.keep({filesNote: value, filesNoteSum: sumOfNote(value, generation, files.length)});
			}
		},
	};
};

// In one step of warming; it takes some 10 ms to tell who is one speaker among their people.
const blocksOfStep = 400;

// A step at a time, so that a search that comes in between is answered.
const warm = async (session: Session): Promise<void> => {
	const steps: ReadonlyArray<(view: View) => unknown> = [view => view.standing(), view => view.vocabulary(), view => view.owners(), view => view.speakers(), view => readAllDocs(view.speakers())];
	for (const step of steps) {
		// eslint-disable-next-line no-await-in-loop -- one step at a time is the point
		await setImmediate();
		session.ask(step);
	}

	while (session.ask(view => settleSome(view.speakers().index, blocksOfStep)) > 0) {
		// eslint-disable-next-line no-await-in-loop -- one step at a time is the point
		await setImmediate();
	}
};

type Writing = Pick<SqliteStore, 'put' | 'remove' | 'putFiles' | 'replace' | 'removeFiles' | 'putNote'>;

const createWriting = (session: Session, files: FileTable): Writing => ({
	async put(records) {
		session.change((changes, tables) => {
			putRecords(changes, tables, records.map(record => ({record})));
		});
	},
	async remove(ids) {
		session.change((changes, tables) => {
			dropArticles(changes, tables, ids);
		});
	},
	putFiles: async changed => session.change((changes, tables) => putFiles(changes, tables, files, changed)),
	replace: async changed => session.change((changes, tables) => replaceRecords(changes, tables, files, changed)),
	async removeFiles(paths) {
		session.change((changes, tables) => {
			dropFiles(changes, tables, files, paths);
		});
	},
	async putNote(key, value) {
		session.note(({meta}) => {
			if (value === undefined) {
				meta.remove(noteKey(key));
			} else {
				meta.set(noteKey(key), value);
			}
		});
	},
});

const findFiles = (session: Session, files: FileTable, paths: readonly string[]): ReadonlyArray<StoredFile | undefined> => session.ask(() => paths.map(path => {
	const file = files.find(path);
	return file === 'damaged' ? undefined : file;
}));

/**
Opens the store kept in a file, or begins it: what the file holds is of use only if it was stamped with the same version of the extractor, and sound. Throws a StoreError where it cannot be opened.
*/
export const openSqliteStore = (file: string, {extractor}: {readonly extractor: string}): SqliteStore => {
	const {value: {session, files}, inode, rebuilt} = openDatabase(file, extractor, db => ({session: createSession(db, extractor), files: createFileTable(db)}));
	return {
		rebuilt,
		setAside() {
			setAside(file, inode);
		},
		damage: session.damage,
		...createWriting(session, files),
		...createListing(session, files),
		filesAt: async paths => findFiles(session, files, paths),
		readRecord: async id => readRecord(session, id),
		totals: async () => readTotals(session),
		note: async key => session.ask(({tables}) => readNote(tables, key)),
		notesFrom: async beginning => session.ask(({tables: {meta}}) => meta.keysFrom(noteKey(beginning)).map(key => key.slice(noteKey('').length))),
		warm: async () => warm(session),
		nearWords: async (word, options) => session.ask(view => findNearWords(view.vocabulary(), word, options)),
		candidates: async request => session.ask(view => findCandidates(view, request)),
		otherNames: async speakers => session.ask(view => speakers.map(speaker => view.otherNamesOf(speaker))),
		articles: async () => session.ask(view => view.articles()),
		list: async () => session.ask(view => view.list()),
		speakers: async () => listSpeakers(session),
		speakerNames: async () => session.ask(view => listNames(view.speakers().index)),
		async close() {
			keepStanding(session);
			session.close();
		},
	};
};
