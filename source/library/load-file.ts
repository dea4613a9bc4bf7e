import type {Buffer} from 'node:buffer';
import {open, stat} from 'node:fs/promises';
import {readArticle, type ReadResult} from '../ingest/read-article.js';
import {extractQuotes} from '../quotes/extract-quotes.js';
import type {ArticleRecord} from '../store/quote-store.js';
import {problemOfError, problemOfKind} from './file-problems.js';
import {findFrontMatterProblem} from './front-matter-problem.js';
import type {Problem} from './library.js';
import type {LibraryFile} from './list-files.js';

/**
A file's bytes, or why there are none.
*/
export type FileBytes = {readonly bytes: Buffer} | {readonly problem: Problem};

/**
A file's article with its quotes, or why there is none; both where something in it has to be told.
*/
export type LoadedFile = {
	readonly record?: ArticleRecord;
	readonly problem?: Problem;
};

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
			const problem = problemOfKind(path, await handle.stat());
			return problem === undefined ? {bytes: await handle.readFile()} : {problem};
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

/**
Turns a file's bytes into an article with its quotes. `id` is for an article that does not bring its own. Never throws.
*/
export const parseFile = (bytes: Uint8Array, {path, id}: {readonly path: string; readonly id: string}): LoadedFile => {
	try {
		const read = readArticle({bytes, path, id});
		const problem = problemOfReading(path, read);
		return problem !== undefined || 'problem' in read ? {problem} : {record: {article: read.article, quotes: extractQuotes(read.article)}, problem: findFrontMatterProblem(bytes, path)};
	} catch (error) {
		// What reads articles is total by design; where it is not after all, the others must still open.
		return {problem: {path, message: `made newsread stumble (${(error as Error).message})`, hint: 'This is a fault of newsread; please report it with the file.'}};
	}
};
