import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {Host} from '../config/host.js';
import {resolvePath} from '../config/resolve-path.js';
import {NewsreadError} from '../errors.js';
import {codeOf, problemOfError} from './file-problems.js';
import type {LibrarySource} from './library-source.js';
import {isInside} from './list-files.js';

/**
Where a library stands. `root`: what its articles' paths are relative to; `folder`: how it is called; `only`: what of it is listed. All absolute.
*/
export type LibraryRoot = {
	readonly root: string;
	readonly folder: string;
	readonly only: readonly string[];

	/**
	Whether it is one file given by its path.
	*/
	readonly isFile: boolean;
};

/**
Whether it is all of a folder: a quote that is not among some articles of it may be in another.
*/
export const isWhole = ({root, only}: LibraryRoot): boolean => only.length === 1 && only[0] === root;

const statOf = async (written: string, absolute: string) => {
	try {
		return await stat(absolute);
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') {
			throw new NewsreadError(`There is no file or folder ${written}.`, {hint: 'Check the path; newsread list shows what the library holds.', cause: error});
		}

		const {message, hint} = problemOfError(written, error);
		throw new NewsreadError(`${written} ${message}.`, {hint, cause: error});
	}
};

const findFolder = async (folder: string): Promise<LibraryRoot> => {
	let isFolder: boolean;
	try {
		const stats = await stat(folder);
		isFolder = stats.isDirectory();
	} catch (error) {
		throw new NewsreadError(`The library ${folder} is not there.`, {hint: 'Make the folder, or name another with --library DIR; newsread add FILE makes it too.', cause: error});
	}

	if (!isFolder) {
		throw new NewsreadError(`The library ${folder} is a file, and a library is a folder.`, {hint: `To open the file alone: newsread ${folder}.`});
	}

	return {root: folder, folder, only: [folder], isFile: false};
};

const commonFolder = (folders: readonly string[]): string => {
	const isAbove = (candidate: string): boolean => folders.every(folder => isInside(candidate, folder));
	let common = folders[0]!;
	while (!isAbove(common)) {
		common = path.dirname(common);
	}

	return common;
};

/**
Finds where a library stands. An article given by its path is called as it is in the folder that holds it (the library, the working folder), so that it keeps its id.
Throws a NewsreadError where a folder or path is not there.
*/
export const findLibraryRoot = async (host: Pick<Host, 'cwd' | 'home' | 'platform'>, {folder, paths}: LibrarySource): Promise<LibraryRoot> => {
	if (paths === undefined) {
		return findFolder(resolvePath(host, folder ?? '.'));
	}

	const only = paths.map(written => resolvePath(host, written));
	const stats = await Promise.all(only.map(async (absolute, index) => statOf(paths[index]!, absolute)));
	const [first] = only;
	if (first === undefined) {
		throw new NewsreadError('No path is given to open.', {hint: 'Name a file or a folder.'});
	}

	const isOne = only.length === 1;
	const holders = [folder, isOne && stats[0]!.isDirectory() ? first : host.cwd];
	const holder = holders.find(candidate => candidate !== undefined && only.every(absolute => isInside(candidate, absolute)));
	const root = holder ?? commonFolder(only.map((absolute, index) => stats[index]!.isDirectory() ? absolute : path.dirname(absolute)));
	return {root, folder: isOne ? first : root, only, isFile: isOne && !stats[0]!.isDirectory()};
};
