/*
One process at a time opens, begins or mends the record. SQLite's own lock on a file beside it: the system lets go of it when a process dies.
*/
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';

/**
How long to wait for another process, in milliseconds.
*/
export const longestWait = 5000;

/**
Does something to the record `file` while no other process does; makes its folder where it is not there yet.
*/
export const withRecordLock = <Value>(file: string, run: () => Value): Value => {
	mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
	const lock = new DatabaseSync(`${file}.lock`, {timeout: longestWait});
	try {
		// To lock an empty file is to write in it, which a full disk does not allow.
		if (lock.prepare('pragma page_count').get()?.page_count === 0) {
			lock.exec('pragma user_version = 1');
		}

		lock.exec('begin exclusive');
		return run();
	} finally {
		lock.close();
	}
};
