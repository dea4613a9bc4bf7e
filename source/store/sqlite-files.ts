import type {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import type {StoredFile} from './file-store.js';

/**
The files of a database. One whose row is damaged is `damaged` by itself, and left out of all of them.
*/
export type FileTable = {
	readonly all: () => {readonly files: readonly StoredFile[]; readonly isWhole: boolean};
	readonly count: () => number;
	readonly find: (path: string) => StoredFile | 'damaged' | undefined;
	readonly put: (file: StoredFile) => void;
	readonly remove: (path: string) => void;
};

type Row = {readonly path: string; readonly size: number; readonly modified: number; readonly hash: string; readonly articles: string; readonly problem: string | null; readonly sum: number};

const sumOf = ({path, size, modified, hash, articles, problem}: Omit<Row, 'sum'>): number => checksum(path, size, modified, hash, articles, problem);

const openRow = (row: Row): StoredFile | 'damaged' => (sumOf(row) === row.sum
	? {
		path: JSON.parse(row.path) as string,
		size: row.size,
		modified: row.modified,
		hash: row.hash,
		articles: JSON.parse(row.articles) as readonly string[],
		problem: row.problem === null ? null : JSON.parse(row.problem) as StoredFile['problem'],
	}
	: 'damaged');

/**
The files of a database.
*/
export const createFileTable = (db: DatabaseSync): FileTable => {
	const columns = 'path, size, modified, hash, articles, problem, sum';
	const all = db.prepare(`select ${columns} from files`);
	const countAll = db.prepare('select count(*) as count from files');
	const find = db.prepare(`select ${columns} from files where path = ?`);
	const put = db.prepare(`insert or replace into files (${columns}) values (?, ?, ?, ?, ?, ?, ?)`);
	const remove = db.prepare('delete from files where path = ?');
	return {
		all() {
			const opened = (all.all() as Row[]).map(row => openRow(row));
			const files = opened.filter(file => file !== 'damaged');
			return {files, isWhole: files.length === opened.length};
		},
		count: () => Number(countAll.get()?.count),
		find(path) {
			const row = find.get(JSON.stringify(path)) as Row | undefined;
			return row === undefined ? undefined : openRow(row);
		},
		put({path, size, modified, hash, articles, problem}) {
			const row = {path: JSON.stringify(path), size, modified, hash, articles: JSON.stringify(articles), problem: problem === null ? null : JSON.stringify(problem)};
			put.run(row.path, size, modified, hash, row.articles, row.problem, sumOf(row));
		},
		remove(path) {
			remove.run(JSON.stringify(path));
		},
	};
};
