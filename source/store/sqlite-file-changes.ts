/*
Changes as they are asked for: articles by themselves, or with the files that brought them.
*/
import type {FileChange, RecordChange, StoredFile} from './file-store.js';
import type {ArticleRecord} from './quote-store.js';
import {putArticle, takeArticle, type Changes} from './sqlite-changes.js';
import type {FileTable} from './sqlite-files.js';
import type {Tables} from './sqlite-tables.js';
import {StoreError} from './store-error.js';

/**
A record to be put, with the path of the file that brought it; without one, it is still that of the file that did before.
*/
export type Incoming = {readonly record: ArticleRecord; readonly file?: string};

/**
Puts records in the place of those of the same ids; of several of one id the last counts.
*/
export const putRecords = (changes: Changes, tables: Tables, incoming: readonly Incoming[]): void => {
	const byId = new Map(incoming.map(one => [one.record.article.id, one]));
	const owners = new Map<string, string | null>();
	for (const id of byId.keys()) {
		const row = tables.articles.find(id);
		owners.set(id, row === undefined || row === 'damaged' ? null : row.file);
		takeArticle(changes, tables, id);
	}

	for (const [id, {record, file}] of byId) {
		putArticle(changes, tables, record, file ?? owners.get(id) ?? null);
	}
};

/**
Takes articles out.
*/
export const dropArticles = (changes: Changes, tables: Tables, ids: readonly string[]): void => {
	for (const id of ids) {
		takeArticle(changes, tables, id);
	}
};

// Another file may have brought an article since: a file that was renamed, or copied.
const dropOwned = (changes: Changes, tables: Tables, path: string, ids: readonly string[]): void => {
	for (const id of ids) {
		const row = tables.articles.find(id);
		if (row === 'damaged' || row?.file === path) {
			takeArticle(changes, tables, id);
		}
	}
};

const findFile = (files: FileTable, path: string): StoredFile | undefined => {
	const file = files.find(path);
	if (file === 'damaged') {
		throw new StoreError('damaged', 'A file of the store is damaged.');
	}

	return file;
};

const own = ({touched}: Changes, {articles}: Tables, path: string, ids: readonly string[]): void => {
	for (const id of ids) {
		const row = articles.find(id);
		if (row === undefined || row === 'damaged' || row.file === path) {
			continue;
		}

		articles.replace({...row, file: path});
		touched.add(row.number);
	}
};

// What each file of a change names, by path.
type Named = ReadonlyMap<string, ReadonlySet<string>>;

// Whether an article is another file's by now, which goes on naming it.
const isAnothers = ({articles}: Tables, files: FileTable, named: Named, path: string, id: string): boolean => {
	const row = articles.find(id);
	const owner = row === undefined || row === 'damaged' ? null : row.file;
	return owner !== null && owner !== path && (named.get(owner) ?? new Set(findFile(files, owner)?.articles)).has(id);
};

const isOutdated = (tables: Tables, files: FileTable, named: Named, {file: {path, hash, articles}, records}: FileChange): boolean =>
	(records.length === 0 && articles.length > 0 && findFile(files, path)?.hash !== hash) || records.some(({article: {id}}) => isAnothers(tables, files, named, path, id));

/**
Writes files and their articles; gives the paths of those that were left out, since another process has come between.
*/
export const putFiles = (changes: Changes, tables: Tables, files: FileTable, asked: readonly FileChange[]): readonly string[] => {
	const named: Named = new Map(asked.map(({file: {path, articles}}) => [path, new Set(articles)]));
	const outdated = new Set(asked.filter(change => isOutdated(tables, files, named, change)));
	const changed = asked.filter(change => !outdated.has(change));
	for (const {file: {path, articles}} of changed) {
		const kept = new Set(articles);
		dropOwned(changes, tables, path, findFile(files, path)?.articles.filter(id => !kept.has(id)) ?? []);
	}

	putRecords(changes, tables, changed.flatMap(({file, records}) => records.map(record => ({record, file: file.path}))));
	for (const {file} of changed) {
		own(changes, tables, file.path, file.articles);
		files.put(file);
	}

	return [...outdated].map(({file: {path}}) => path);
};

/**
Puts records in the place of those of the same ids where these are still what they were read from; gives the ids of those that were put.
*/
export const replaceRecords = (changes: Changes, tables: Tables, files: FileTable, asked: readonly RecordChange[]): readonly string[] => {
	const current = asked.filter(({record, path, hash}) => {
		const row = tables.articles.find(record.article.id);
		return row !== undefined && row !== 'damaged' && row.file === path && findFile(files, path)?.hash === hash;
	});
	putRecords(changes, tables, current.map(({record}) => ({record})));
	return current.map(({record}) => record.article.id);
};

/**
Forgets files, and takes out the articles that they were the last to bring.
*/
export const dropFiles = (changes: Changes, tables: Tables, files: FileTable, paths: readonly string[]): void => {
	for (const path of paths) {
		dropOwned(changes, tables, path, findFile(files, path)?.articles ?? []);
		files.remove(path);
	}
};
