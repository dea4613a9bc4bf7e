import {mkdir, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Article} from '../article/article.js';
import {findOpening} from '../article/find-opening.js';
import {NewsreadError} from '../errors.js';
import {hashText} from '../language/hash-text.js';
import {isThere} from '../config/look-at-path.js';
import {formatMarkdownFile, type ArticleOrigin} from './markdown/format-markdown-file.js';
import {codeOf} from './file-problems.js';
import {findKnownArticles, isSameArticle, readMarks, type KnownArticle, type KnownArticles, type Marks} from './known-articles.js';
import {nameFile} from './name-file.js';
import {removeArticle} from './remove-article.js';
import {didWriteFile} from './write-file.js';

/**
What became of an article that was to be added: the absolute path of its file, the headline in it (`opening`: its first words, where it has none), and whether it was written now.
*/
export type AddedArticle = {
	readonly file: string;
	readonly headline: string;
	readonly opening?: string;
	readonly isNew: boolean;

	/**
	Whether what is there has the same address and another text.
	*/
	readonly isOtherText?: boolean;
};

const withOpening = <Added extends Pick<AddedArticle, 'headline'>>(added: Added, opening: string): Added & Pick<AddedArticle, 'opening'> => (added.headline === '' && opening !== '' ? {...added, opening} : added);

const toAdded = ({file, headline = '', id}: KnownArticle, marks: Marks): AddedArticle => ({file, headline: headline === '' ? marks.headline : headline, isNew: false, ...(id !== undefined && id !== marks.id && {isOtherText: true})});

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

// Level by level: where a folder cannot be (`/proc`), Node tries all of them at once for ever.
const didMakeAll = async (folder: string): Promise<boolean> => {
	try {
		await mkdir(folder, {mode: 0o755});
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST' && !await isOther(folder)) {
			return false;
		}

		const parent = path.dirname(folder);
		if (codeOf(error) !== 'ENOENT' || parent === folder || await isThere(parent)) {
			throw error;
		}

		await didMakeAll(parent);
		return didMakeAll(folder);
	}
};

/**
Makes the folder of a library where it is not there yet; answers whether it had to be made. Throws a NewsreadError where it cannot be.
*/
export const didMakeFolder = async (folder: string): Promise<boolean> => {
	try {
		return await didMakeAll(folder);
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

type Written = {readonly file: string; readonly isNew: boolean; readonly same?: KnownArticle};

// Under the first name that is free, unless the article is there by now: another newsread may have been faster.
const writeNew = async (folder: string, name: string, content: string, marks: Marks): Promise<Written> => {
	try {
		for (let number = 1; ; number++) {
			const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
			/* eslint-disable no-await-in-loop -- one name after the other */
			if (await didWriteFile(file, content)) {
				return {file, isNew: true};
			}

			const there = await readMarks(file).catch(() => undefined);
			if (there !== undefined && isSameArticle(there, marks) && !isFuller(marks, there)) {
				return {file, isNew: false, same: there};
			}
			/* eslint-enable no-await-in-loop */
		}
	} catch (error) {
		throw new NewsreadError(`Nothing could be written in ${folder} (${codeOf(error)}).`, {hint: 'Check who may write there and whether the disk is full.', cause: error});
	}
};

// The whole of what only the summary was had of.
const isFuller = (marks: Marks, known: KnownArticle): boolean => known.isSummary === true && !marks.isSummary && known.id !== marks.id;

/**
Writes an article into a library's folder (which must be there) as Markdown with front matter, whole or not at all, named by date and headline, or first words where it has none. The same text gives the same id, and is written once, as is what has the same address; the whole of a story takes the place of its mere summary, which goes to `.trash`. `known` is what the library holds, where somebody has looked already.
Throws a NewsreadError where the folder may not be written or the disk is full.
*/
export const addArticle = async (folder: string, {article, source, origin, now}: NewArticle, known?: KnownArticles): Promise<AddedArticle> => {
	const {find, note} = known ?? await findKnownArticles(folder, now);
	const marks: Marks = {id: ownId.test(article.id) ? article.id : hashText(article.text), url: article.url, headline: article.headline, isSummary: article.extent === 'summary'};
	const found = find(marks);
	const same = found !== undefined && await isThere(found.file) ? found : undefined;
	const opening = findOpening(article);
	if (same !== undefined && !isFuller(marks, same)) {
		return withOpening(toAdded(same, marks), opening);
	}

	const added = {...article, id: marks.id, added: now};
	const {file, isNew, same: faster} = await writeNew(folder, nameFile(opening === '' ? added : {...added, headline: opening}), formatMarkdownFile(added, source, origin), marks);
	if (same !== undefined) {
		await removeArticle(folder, same.file);
	}

	note({...marks, file});
	return withOpening(isNew ? {file, headline: article.headline, isNew} : toAdded(faster!, marks), opening);
};
