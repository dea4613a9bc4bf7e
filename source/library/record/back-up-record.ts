import {closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs';
import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {makeRandomName} from '../../config/random-name.js';

/**
The backup of a record of this version.
*/
export const backupOf = (file: string, version: number): string => `${file}.backup-${version}`;

const syncPath = (file: string, flags: string): void => {
	const handle = openSync(file, flags);
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
};

const syncFolder = (folder: string): void => {
	try {
		syncPath(folder, 'r');
	} catch {
		// Some systems cannot open a folder; there the name is safe a little later.
	}
};

/**
Whether the backup is of the same day (UTC) as `now`.
*/
export const isBackedUp = (file: string, version: number, now: Date): boolean => {
	const made = statSync(backupOf(file, version), {throwIfNoEntry: false})?.mtime;
	return made?.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
};

/**
Copies an open record as it is at this moment, whole or not at all, over the backup of the same version.
*/
export const backUpRecord = (db: DatabaseSync, file: string, {version, now}: {readonly version: number; readonly now: Date}): void => {
	const temporary = `${file}.${makeRandomName()}.tmp`;
	try {
		// Made before it is filled: the person's own eyes only.
		closeSync(openSync(temporary, 'wx', 0o600));
		db.prepare('vacuum into ?').run(temporary);
		syncPath(temporary, 'r+');
		utimesSync(temporary, now, now);
		renameSync(temporary, backupOf(file, version));
		syncFolder(path.dirname(file));
	} finally {
		rmSync(temporary, {force: true});
	}
};
