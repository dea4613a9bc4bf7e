import {mkdir, open, readFile, realpath, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {makeRandomName} from '../config/random-name.js';
import {NewsreadError} from '../errors.js';
import {codeOf} from './file-problems.js';

/**
The text of a file; empty where there is none. Throws the system's error where it cannot be read.
*/
export const readIfThere = async (file: string): Promise<string> => {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			return '';
		}

		throw error;
	}
};

// A link leads to the file that the person keeps elsewhere, and must go on doing so.
const targetOf = async (file: string): Promise<{readonly target: string; readonly mode: number}> => {
	try {
		const target = await realpath(file);
		const {mode} = await stat(target);
		return {target, mode: mode % 0o1000};
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			return {target: file, mode: 0o644};
		}

		throw error;
	}
};

// Whole or not at all, and only over the text that the change was made of.
const didReplace = async (file: string, before: string, after: string, hasToMakeFolder: boolean): Promise<boolean> => {
	const {target, mode} = await targetOf(file);
	await (hasToMakeFolder && mkdir(path.dirname(target), {recursive: true}));
	const temporary = path.join(path.dirname(target), `.newsread-${makeRandomName()}.tmp`);
	try {
		const handle = await open(temporary, 'wx', mode);
		try {
			await handle.writeFile(after);
			await handle.sync();
		} finally {
			await handle.close();
		}

		if (await readIfThere(target) !== before) {
			return false;
		}

		await rename(temporary, target);
		return true;
	} finally {
		await rm(temporary, {force: true});
	}
};

const mostAttempts = 5;

/**
Changes the text of a file, and makes the file where there is none: `edit` is given what stands there; undefined leaves it. Its folder is made where that is wanted. Whoever else writes meanwhile loses nothing.
Throws a NewsreadError where the file cannot be read or written.
*/
export const changeFile = async (file: string, hasToMakeFolder: boolean, edit: (text: string) => string | undefined): Promise<void> => {
	try {
		for (let attempt = 0; attempt < mostAttempts; attempt++) {
			// eslint-disable-next-line no-await-in-loop -- again only where somebody else was faster
			const before = await readIfThere(file);
			const after = edit(before);
			// eslint-disable-next-line no-await-in-loop
			if (after === undefined || await didReplace(file, before, after, hasToMakeFolder)) {
				return;
			}
		}
	} catch (error) {
		if (!hasToMakeFolder && codeOf(error) === 'ENOENT') {
			throw new NewsreadError(`${path.dirname(file)} is not there any more, so nothing was saved.`, {hint: 'If it was renamed, open it under its new name.', cause: error});
		}

		throw error instanceof NewsreadError ? error : new NewsreadError(`${file} could not be written (${codeOf(error)}).`, {hint: 'Check who may write there and whether the disk is full.', cause: error});
	}

	throw new NewsreadError(`${file} is being written by another program.`, {hint: 'Try again when it is done.'});
};
