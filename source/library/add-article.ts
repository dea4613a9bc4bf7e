import {mkdir, open, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Article} from '../article/article.js';
import {NewsreadError} from '../errors.js';
import {hashText} from '../language/hash-text.js';
import {formatMarkdownFile} from './markdown/format-markdown-file.js';
import {codeOf} from './file-problems.js';
import {listFiles} from './list-files.js';
import {nameFile} from './name-file.js';
import {didWriteFile, sweepFolder} from './write-file.js';

/**
What became of an article that was to be added: the absolute path of its file, and whether it was there already.
*/
export type AddedArticle = {
	readonly file: string;
	readonly isNew: boolean;
};

// Front matter that newsread wrote has the id among its first lines.
const headSize = 2048;
const idLine = /^id: "?(?<id>[\da-f]{8,64})"?$/m;

// The id of a file that newsread did not write (a slug, a number) says nothing: two articles may share it.
const ownId = /^[\da-f]{8,64}$/;

const readId = async (file: string): Promise<string | undefined> => {
	const handle = await open(file, 'r');
	try {
		const {buffer, bytesRead} = await handle.read({buffer: new Uint8Array(headSize), length: headSize, position: 0});
		return idLine.exec(new TextDecoder().decode(buffer.subarray(0, bytesRead)))?.groups?.id;
	} finally {
		await handle.close();
	}
};

const atOnce = 64;

// The same text is kept once, under whatever name and in whatever folder of the library it now is.
const findSame = async (folder: string, id: string): Promise<string | undefined> => {
	const {files} = await listFiles(folder);
	const own = files.filter(({path: name}) => name.endsWith('.md'));
	for (let start = 0; start < own.length; start += atOnce) {
		const group = own.slice(start, start + atOnce);
		// eslint-disable-next-line no-await-in-loop -- so many at a time as the system has handles for
		const ids = await Promise.all(group.map(async ({absolute}) => readId(absolute).catch(() => undefined)));
		const found = ids.indexOf(id);
		if (found !== -1) {
			return group[found]!.absolute;
		}
	}

	return undefined;
};

const isOther = async (folder: string): Promise<boolean> => {
	try {
		const stats = await stat(folder);
		return !stats.isDirectory();
	} catch {
		return false;
	}
};

/**
Makes the folder of a library where it is not there yet; answers whether it had to be made. Throws a NewsreadError where it cannot be.
*/
export const didMakeFolder = async (folder: string): Promise<boolean> => {
	try {
		return await mkdir(folder, {recursive: true, mode: 0o755}) !== undefined;
	} catch (error) {
		const isTaken = await isOther(folder);
		throw isTaken
			? new NewsreadError(`The library ${folder} is a file, and a library is a folder.`, {hint: 'Name a folder with --library DIR.', cause: error})
			: new NewsreadError(`The library ${folder} cannot be made (${codeOf(error)}).`, {hint: 'Check who may write there, or name another folder with --library DIR.', cause: error});
	}
};

/**
An article to add: as it was read, without an id where it brought none, with the text or Markdown it was read from; `now` is ISO 8601.
*/
export type NewArticle = {
	readonly article: Article;
	readonly source: string;
	readonly now: string;
};

/**
Writes an article into a library's folder (which must be there) as Markdown with front matter, whole or not at all, named by date and headline. The same text gives the same id, and is written once.
Throws a NewsreadError where the folder may not be written or the disk is full.
*/
export const addArticle = async (folder: string, {article, source, now}: NewArticle): Promise<AddedArticle> => {
	await sweepFolder(folder, Date.parse(now));
	const id = ownId.test(article.id) ? article.id : hashText(article.text);
	const same = await findSame(folder, id);
	if (same !== undefined) {
		return {file: same, isNew: false};
	}

	const added = {...article, id, added: now};
	const content = formatMarkdownFile(added, source);
	const name = nameFile(added, now);
	try {
		for (let number = 1; ; number++) {
			const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
			// eslint-disable-next-line no-await-in-loop -- the first free name
			if (await didWriteFile(file, content)) {
				return {file, isNew: true};
			}
		}
	} catch (error) {
		throw new NewsreadError(`Nothing could be written in ${folder} (${codeOf(error)}).`, {hint: 'Check who may write there and whether the disk is full.', cause: error});
	}
};
