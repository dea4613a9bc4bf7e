/*
What a library needs beyond a QuoteStore: a store that also knows from which files its articles came, so that only what has changed is read again.
*/
import type {ArticleRecord, QuoteStore} from './quote-store.js';

/**
A file as it was last looked at: `path` relative to the library, `size` in bytes, `modified` in milliseconds since 1970, `hash` of its content, the ids of the articles it brought, and what was wrong with it.
*/
export type StoredFile = {
	readonly path: string;
	readonly size: number;
	readonly modified: number;
	readonly hash: string;
	readonly articles: readonly string[];
	readonly problem: {readonly message: string; readonly hint: string; readonly isHarmless?: boolean} | null;
};

/**
A file as it was looked at, with the articles that were read from it. Articles that the file brought before and does not name any more are taken out; those that it names without their record stay as they are.
*/
export type FileChange = {readonly file: StoredFile; readonly records: readonly ArticleRecord[]};

/**
A record that is to take the place of another, with the path and the hash of the file that both were read from.
*/
export type RecordChange = {readonly record: ArticleRecord; readonly path: string; readonly hash: string};

/**
How many there are of each in a store.
*/
export type StoreTotals = {readonly articles: number; readonly quotes: number; readonly speakers: number};

/**
A store of articles and of the files that brought them.
*/
export type FileStore = QuoteStore & {
	/**
	What has been found damaged, a sentence: what is damaged is not shown, and opening the store again begins it anew.
	*/
	readonly damage: () => string | undefined;
	readonly files: () => Promise<readonly StoredFile[]>;

	/**
	What was noted of all files; undefined once one of them or an article has changed since, or is missing.
	*/
	readonly filesNote: () => Promise<string | undefined>;

	/**
	Notes something of all files as `files` gave them.
	*/
	readonly noteFiles: (value: string, files: readonly StoredFile[]) => Promise<void>;

	/**
	Those of these paths, in their order; undefined where there is none, or none that is sound.
	*/
	readonly filesAt: (paths: readonly string[]) => Promise<ReadonlyArray<StoredFile | undefined>>;

	/**
	Writes files and their articles, all or none; but a file is left out, and its path given back, where another file has brought one of its articles meanwhile, or its articles are named without their records and it has another content than they were read from.
	*/
	readonly putFiles: (changes: readonly FileChange[]) => Promise<readonly string[]>;

	/**
	Puts records in the place of those of the same ids, where these are still there and their files still have the content (`hash`) that they had; gives the ids of those that were put.
	*/
	readonly replace: (changes: readonly RecordChange[]) => Promise<readonly string[]>;

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

	/**
	What was last noted under a name: gone with the store.
	*/
	readonly note: (key: string) => Promise<string | undefined>;

	/**
	Notes something; undefined takes it back.
	*/
	readonly putNote: (key: string, value: string | undefined) => Promise<void>;

	/**
	The names of notes that begin so.
	*/
	readonly notesFrom: (beginning: string) => Promise<readonly string[]>;
};
