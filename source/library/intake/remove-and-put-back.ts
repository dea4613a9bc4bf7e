/*
Takes articles out of a library and puts them back.
*/
import {lstat} from 'node:fs/promises';
import path from 'node:path';
import type {Host} from '../../config/host.js';
import {resolvePath, shortenPath} from '../../config/resolve-path.js';
import {NewsreadError} from '../../errors.js';
import {codeOf} from '../file-problems.js';
import {sampleLibraryFolder} from '../find-library-folder.js';
import {findLibraryRoot, type LibraryRoot} from '../library-root.js';
import type {LibrarySource} from '../library-source.js';
import {isInside} from '../list-files.js';
import {createQueue} from '../queue.js';
import {moveToFree, removeArticle} from '../remove-article.js';
import type {Intake, Removed} from './intake.js';

/**
The part of an intake that removes, and takes that back.
*/
export type Remover = Pick<Intake, 'remove' | 'putBack'>;

const isThere = async (file: string): Promise<boolean> => {
	try {
		await lstat(file);
		return true;
	} catch (error) {
		return codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR';
	}
};

// The folder whose `.trash` takes a file: the library's, or the one that was opened as a library. Files given one by one are in none.
const findHolder = (host: Host, {folder}: LibrarySource, {root, only, isFile}: LibraryRoot, file: string): string | undefined => {
	const library = folder === undefined ? undefined : resolvePath(host, folder);
	const opened = only.length === 1 && !isFile ? root : undefined;
	return [library, opened].find(candidate => candidate !== undefined && isInside(candidate, file));
};

const remove = async (host: Host, source: LibrarySource, article: Parameters<Remover['remove']>[0]): Promise<Removed> => {
	if (article.path === null) {
		throw new NewsreadError('This article has no file.');
	}

	const root = await findLibraryRoot(host, source);
	const file = path.join(root.root, article.path);
	if ((source.origin === 'sample' && source.paths === undefined) || isInside(sampleLibraryFolder(host), file)) {
		throw new NewsreadError('The samples that come with newsread stay where they are.', {hint: 'Your own library, once it holds an article, is opened instead.'});
	}

	const folder = findHolder(host, source, root, file);
	if (folder === undefined) {
		throw new NewsreadError(`${shortenPath(host, file)} was opened by its name, not from a library.`, {hint: 'To delete a file of your own, use rm.'});
	}

	if (!await isThere(file)) {
		throw new NewsreadError(`${article.path} is no longer there.`);
	}

	return {headline: article.headline, file, trashed: await removeArticle(folder, file)};
};

// Where something else stands there by now, both stay: what is put back is numbered.
const putBack = async ({headline, file, trashed}: Removed): Promise<Removed> => {
	try {
		return {headline, file: await moveToFree(trashed, file), trashed};
	} catch (error) {
		throw new NewsreadError(`${path.basename(file)} could not be put back (${codeOf(error)}).`, {hint: `It is ${trashed}.`, cause: error});
	}
};

/**
Builds what removes the articles of what a source opens, and puts them back, one after the other. It remembers nothing: who removed knows what is to be put back.
*/
export const createRemover = (host: Host, source: LibrarySource): Remover => {
	const inTurn = createQueue();
	return {
		remove: async article => inTurn(async () => remove(host, source, article)),
		putBack: async removed => inTurn(async () => await isThere(removed.trashed) ? putBack(removed) : undefined),
	};
};
