import {Buffer} from 'node:buffer';
import {lstat, mkdir, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {makeRandomName} from '../config/random-name.js';
import {NewsreadError} from '../errors.js';
import {codeOf} from './file-problems.js';
import {takeLock} from './lock-file.js';
import {syncFolder} from './write-file.js';

const isLink = async (file: string): Promise<boolean> => lstat(file).then(stats => stats.isSymbolicLink()).catch(() => false);

const refuseDeadLink = async (file: string, cause: unknown): Promise<void> => {
	if (await isLink(file)) {
		throw new NewsreadError(`${file} is a link that leads to nothing.`, {hint: 'Bring back what it leads to, or remove the link.', cause});
	}
};

/**
The bytes of a file; none where there is no file. Throws the system's error where it cannot be read, and a NewsreadError for a link that leads to nothing.
*/
export const readBytesIfThere = async (file: string): Promise<Buffer> => {
	try {
		return await readFile(file);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			await refuseDeadLink(file, error);
			return Buffer.alloc(0);
		}

		throw error;
	}
};

/**
The text of a file; empty where there is none. Throws the system's error where it cannot be read, and a NewsreadError for a link that leads to nothing.
*/
export const readIfThere = async (file: string): Promise<string> => {
	const bytes = await readBytesIfThere(file);
	return bytes.toString('utf8');
};

// A link leads to the file that the person keeps elsewhere, and must go on doing so.
const targetOf = async (file: string): Promise<{readonly target: string; readonly mode: number}> => {
	try {
		const target = await realpath(file);
		const {mode} = await stat(target);
		return {target, mode: mode % 0o1000};
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			await refuseDeadLink(file, error);
			return {target: file, mode: 0o644};
		}

		throw error;
	}
};

// Whole or not at all, and only over the bytes that the change was made of.
const didReplace = async (file: string, before: Buffer, after: string): Promise<boolean> => {
	const {target, mode} = await targetOf(file);
	const folder = path.dirname(target);
	const temporary = path.join(folder, `.newsread-${makeRandomName()}.tmp`);
	try {
		const handle = await open(temporary, 'wx', mode);
		try {
			await handle.writeFile(after);
			await handle.sync();
		} finally {
			await handle.close();
		}

		const now = await readBytesIfThere(target);
		if (!now.equals(before)) {
			return false;
		}

		await rename(temporary, target);
		await syncFolder(folder);
		return true;
	} finally {
		await rm(temporary, {force: true});
	}
};

const mostAttempts = 5;

type Edit = (bytes: Buffer) => string | undefined;

type Made = {readonly before: Buffer; readonly after: string | undefined};

// What `known` was made of is not made anew.
const makeEdit = async (file: string, edit: Edit, known?: Made): Promise<Made> => {
	const before = await readBytesIfThere(file);
	return known?.before.equals(before) ? known : {before, after: edit(before)};
};

const didChange = async (file: string, hasToMakeFolder: boolean, edit: Edit): Promise<boolean> => {
	// Where nothing is to be changed, nothing has to be writable.
	const first = await makeEdit(file, edit);
	if (first.after === undefined) {
		return true;
	}

	const {target} = await targetOf(file);
	await (hasToMakeFolder && mkdir(path.dirname(target), {recursive: true}));
	const release = await takeLock(target);
	if (release === undefined) {
		return false;
	}

	try {
		for (let attempt = 0; attempt < mostAttempts; attempt++) {
			// eslint-disable-next-line no-await-in-loop -- again only where somebody who holds no lock was faster
			const {before, after} = await makeEdit(file, edit, attempt === 0 ? first : undefined);
			// eslint-disable-next-line no-await-in-loop
			if (after === undefined || await didReplace(file, before, after)) {
				return true;
			}
		}

		return false;
	} finally {
		await release();
	}
};

/**
Changes the bytes of a file, and makes the file where there is none: `edit` is given what stands there; undefined leaves it. Its folder is made where that is wanted. Whoever else writes meanwhile loses nothing.
Throws a NewsreadError where the file cannot be read or written.
*/
export const changeBytes = async (file: string, hasToMakeFolder: boolean, edit: Edit): Promise<void> => {
	let isChanged;
	try {
		isChanged = await didChange(file, hasToMakeFolder, edit);
	} catch (error) {
		if (error instanceof NewsreadError) {
			throw error;
		}

		if (!hasToMakeFolder && codeOf(error) === 'ENOENT') {
			throw new NewsreadError(`${path.dirname(file)} is not there any more, so nothing was saved.`, {hint: 'If it was renamed, open it under its new name.', cause: error});
		}

		throw new NewsreadError(`${file} could not be written (${codeOf(error)}).`, {hint: 'Check who may write there and whether the disk is full.', cause: error});
	}

	if (!isChanged) {
		throw new NewsreadError(`${file} is being written by another program.`, {hint: 'Try again when it is done.'});
	}
};

/**
Changes the text of a file as changeBytes does its bytes.
*/
export const changeFile = async (file: string, hasToMakeFolder: boolean, edit: (text: string) => string | undefined): Promise<void> =>
	changeBytes(file, hasToMakeFolder, bytes => edit(bytes.toString('utf8')));
