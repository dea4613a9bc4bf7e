import {mkdir, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Article} from '../article/article.js';
import {NewsreadError} from '../errors.js';
import {hashText} from '../language/hash-text.js';
import {formatMarkdownFile, type ArticleOrigin} from './markdown/format-markdown-file.js';
import {codeOf} from './file-problems.js';
import {findKnownArticles, type KnownArticles} from './known-articles.js';
import {nameFile} from './name-file.js';
import {didWriteFile} from './write-file.js';

/**
What became of an article that was to be added: the absolute path of its file, and whether it was there already.
*/
export type AddedArticle = {
	readonly file: string;
	readonly isNew: boolean;
};

// The id of a file that newsread did not write (a slug, a number) says nothing: two articles may share it.
const ownId = /^[\da-f]{8,64}$/;

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
	readonly origin?: ArticleOrigin;
	readonly now: string;
};

const isThere = async (file: string): Promise<boolean> => {
	try {
		await stat(file);
		return true;
	} catch {
		return false;
	}
};

// Under the first name that is free.
const writeNew = async (folder: string, name: string, content: string): Promise<string> => {
	try {
		for (let number = 1; ; number++) {
			const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
			// eslint-disable-next-line no-await-in-loop
			if (await didWriteFile(file, content)) {
				return file;
			}
		}
	} catch (error) {
		throw new NewsreadError(`Nothing could be written in ${folder} (${codeOf(error)}).`, {hint: 'Check who may write there and whether the disk is full.', cause: error});
	}
};

/**
Writes an article into a library's folder (which must be there) as Markdown with front matter, whole or not at all, named by date and headline. The same text gives the same id, and is written once, as is what has the same address. `known` is what the library holds, where somebody has looked already.
Throws a NewsreadError where the folder may not be written or the disk is full.
*/
export const addArticle = async (folder: string, {article, source, origin, now}: NewArticle, known?: KnownArticles): Promise<AddedArticle> => {
	const {find, note} = known ?? await findKnownArticles(folder, now);
	const marks = {id: ownId.test(article.id) ? article.id : hashText(article.text), url: article.url};
	const same = find(marks);
	if (same !== undefined && await isThere(same)) {
		return {file: same, isNew: false};
	}

	const added = {...article, id: marks.id, added: now};
	const file = await writeNew(folder, nameFile(added, now), formatMarkdownFile(added, source, origin));
	note(marks, file);
	return {file, isNew: true};
};
