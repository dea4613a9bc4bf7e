/*
The store on the disk. What is searched stays there: words and speakers are loaded when first asked for, postings and articles as they are needed, so that a large library costs little memory and opens at once.
*/
import {setImmediate} from 'node:timers/promises';
import {openDatabase} from './open-database.js';
import type {ArticleRecord, QuoteStore, SpeakerSummary} from './quote-store.js';
import {readRow} from './sqlite-changes.js';
import {dropArticles, dropFiles, putFiles, putRecords, type FileChange} from './sqlite-file-changes.js';
import {createFileTable, type FileTable, type StoredFile} from './sqlite-files.js';
import {findCandidates} from './sqlite-matching.js';
import {createSession, type Session} from './sqlite-session.js';
import {countAll, listAll, readAllDocs} from './sqlite-speakers.js';
import type {View} from './sqlite-view.js';
import {findNearWords} from './vocabulary.js';

/**
How many there are of each in a store.
*/
export type StoreTotals = {readonly articles: number; readonly quotes: number; readonly speakers: number};

/**
A store kept in a file. Everything may throw a StoreError, and nothing else.
*/
export type SqliteStore = QuoteStore & {
	/**
	Why the store was begun anew when it was opened, a sentence; undefined where it was not.
	*/
	readonly rebuilt: string | undefined;

	/**
	What has been found damaged since, a sentence: what is damaged is not shown, and opening the store again begins it anew.
	*/
	readonly damage: () => string | undefined;
	readonly files: () => Promise<readonly StoredFile[]>;

	/**
	Writes files and their articles in one transaction.
	*/
	readonly putFiles: (changes: readonly FileChange[]) => Promise<void>;

	/**
	Forgets files by their paths, and takes out the articles that they were the last to bring.
	*/
	readonly removeFiles: (paths: readonly string[]) => Promise<void>;

	/**
	An article with its quotes, as it was put; undefined where there is none, or none that is sound.
	*/
	readonly readRecord: (id: string) => Promise<ArticleRecord | undefined>;
	readonly totals: () => Promise<StoreTotals>;

	/**
	Loads what searching takes, bit by bit, so that the first search need not wait for it.
	*/
	readonly warm: () => Promise<void>;
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

const listSpeakers = (session: Session): readonly SpeakerSummary[] => session.ask(view => {
	const articleAt = (doc: number): number => {
		const article = view.owners()[doc] ?? -1;
		return article === -1 || view.rowOf(article) === undefined ? -1 : article;
	};

	view.told.speakers ??= listAll(view.speakers(), articleAt, article => view.rowOf(article)!.summary);
	return view.told.speakers;
});

const readRecord = (session: Session, id: string): ArticleRecord | undefined => session.ask(({tables, note}) => {
	const row = tables.articles.find(id);
	const record = row === undefined ? undefined : readRow(tables, row);
	if (row !== undefined && record === undefined) {
		note('An article of the store is damaged.');
	}

	return record;
});

const listFiles = (session: Session, files: FileTable): readonly StoredFile[] => session.ask(({note}) => {
	const {files: all, isWhole} = files.all();
	if (!isWhole) {
		note('A file of the store is damaged.');
	}

	return all;
});

// A step at a time, so that a search that comes in between is answered.
const warm = async (session: Session): Promise<void> => {
	const steps: ReadonlyArray<(view: View) => unknown> = [view => view.standing(), view => view.vocabulary(), view => view.owners(), view => view.speakers(), view => readAllDocs(view.speakers())];
	for (const step of steps) {
		// eslint-disable-next-line no-await-in-loop -- one step at a time is the point
		await setImmediate();
		session.ask(step);
	}
};

/**
Opens the store kept in a file, or begins it: what the file holds is of use only if it was stamped with the same version of the extractor, and sound. Throws a StoreError where it cannot be opened.
*/
export const openSqliteStore = (file: string, {extractor}: {readonly extractor: string}): SqliteStore => {
	const {value: {session, files}, rebuilt} = openDatabase(file, extractor, db => ({session: createSession(db, extractor), files: createFileTable(db)}));
	return {
		rebuilt,
		damage: session.damage,
		async put(records) {
			session.change((changes, tables) => {
				putRecords(changes, tables, records.map(record => ({record, file: null})));
			});
		},
		async remove(ids) {
			session.change((changes, tables) => {
				dropArticles(changes, tables, ids);
			});
		},
		async putFiles(changed) {
			session.change((changes, tables) => {
				putFiles(changes, tables, files, changed);
			});
		},
		async removeFiles(paths) {
			session.change((changes, tables) => {
				dropFiles(changes, tables, files, paths);
			});
		},
		files: async () => listFiles(session, files),
		readRecord: async id => readRecord(session, id),
		totals: async () => readTotals(session),
		warm: async () => warm(session),
		nearWords: async (word, options) => session.ask(view => findNearWords(view.vocabulary(), word, options)),
		candidates: async request => session.ask(view => findCandidates(view, request)),
		articles: async () => session.ask(view => view.articles()),
		speakers: async () => listSpeakers(session),
		async close() {
			session.close();
		},
	};
};
