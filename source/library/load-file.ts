import type {Buffer} from 'node:buffer';
import {open, stat} from 'node:fs/promises';
import type {ReadResult} from '../ingest/read-article.js';
import {problemOfError, problemOfKind} from './file-problems.js';
import type {Problem} from './library.js';
import type {LibraryFile} from './list-files.js';

/**
A file's bytes and the time it was last changed, in milliseconds since 1970; or why there are none.
*/
export type FileBytes = {readonly bytes: Buffer; readonly modified: number} | {readonly problem: Problem};

/**
Reads a file. Never throws; looks at what it is before it is opened, since to open a pipe is to wait, and again after, since it may have changed.
*/
export const readBytes = async ({absolute, path}: Pick<LibraryFile, 'absolute' | 'path'>): Promise<FileBytes> => {
	try {
		const before = problemOfKind(path, await stat(absolute));
		if (before !== undefined) {
			return {problem: before};
		}

		const handle = await open(absolute, 'r');
		try {
			const stats = await handle.stat();
			const problem = problemOfKind(path, stats);
			return problem === undefined ? {bytes: await handle.readFile(), modified: stats.mtimeMs} : {problem};
		} finally {
			await handle.close();
		}
	} catch (error) {
		return {problem: problemOfError(path, error)};
	}
};

/**
What reading bytes as an article gave, as a problem of the file `path`, where that is one: no text, or nothing in it.
*/
export const problemOfReading = (path: string, read: ReadResult): Problem | undefined => {
	if ('problem' in read) {
		// "This is a PDF file, not an article." becomes what is said of the path.
		return {path, message: read.problem.message.replace(/^This /, '').replace(/\.$/, ''), hint: read.problem.hint};
	}

	return read.article.text === '' ? {path, message: 'is empty', hint: 'Put the text of an article in it, or remove it.', isHarmless: true} : undefined;
};
