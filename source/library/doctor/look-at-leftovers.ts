/*
Stores that nobody will open again: those of libraries that are gone, with the lists kept beside them, and those that were set aside since they were damaged.
*/
import {readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {findPlaces} from '../../config/places.js';
import {shortenPath} from '../../config/resolve-path.js';
import {hashText} from '../../language/hash-text.js';
import {readNoteIn} from '../../store/check-store.js';
import {codeOf, formatSize} from '../file-problems.js';
import {listOf} from '../kept-list.js';
import type {LibraryHost} from '../open-library.js';
import {libraryNote} from '../sync/seen-folders.js';
import type {Finding} from './finding.js';

type Leftover = {readonly says: string; readonly files: readonly string[]; readonly size: number};

const storeName = /^[\da-f]+\.db$/;
const asideName = /^[\da-f]+\.db\.damaged$/;
const listName = /^[\da-f]+\.list\.json$/;

const namesIn = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
};

const sizeOf = (file: string): number => statSync(file, {throwIfNoEntry: false})?.size ?? 0;

// A folder that may not be looked at, or on a disk that fails, is not gone for that.
const isOf = (folder: string, name: string): boolean => {
	try {
		return `${hashText(realpathSync.native(folder))}.db` === name;
	} catch (error) {
		return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
	}
};

const leftoverOf = (says: string, files: readonly string[]): Leftover => {
	const there = files.filter(file => statSync(file, {throwIfNoEntry: false}) !== undefined);
	return {says, files: there, size: there.reduce((sum, file) => sum + sizeOf(file), 0)};
};

const lookAt = (host: LibraryHost, file: string): Leftover | undefined => {
	const name = path.basename(file);
	if (asideName.test(name)) {
		return leftoverOf(`${name} was damaged and set aside`, [file]);
	}

	if (listName.test(name)) {
		return leftoverOf(`${name} is a list without its store`, [file]);
	}

	const folder = readNoteIn(file, libraryNote);
	if (folder !== undefined && isOf(folder, name)) {
		return undefined;
	}

	const says = folder === undefined ? `${name} is of no library that it names` : `${name} is of ${shortenPath(host, folder)}, which is not there any more`;
	return leftoverOf(says, [...['', '-wal', '-shm', '-journal'].map(suffix => file + suffix), listOf(file)]);
};

const remove = ({says, files, size}: Leftover): Finding => {
	try {
		for (const file of files) {
			rmSync(file);
		}

		return {name: 'leftover', state: 'mended', says: `${says}: removed, ${formatSize(size)}`, hint: null};
	} catch (error) {
		return {name: 'leftover', state: 'trouble', says: `${says}, and could not be removed (${codeOf(error)})`, hint: 'Check who may write there.'};
	}
};

const tell = ({says, size}: Leftover): Finding => ({name: 'leftover', state: 'note', says: `${says}: ${formatSize(size)}`, hint: 'newsread doctor --clean removes it; what it held can be read again from the articles.'});

/**
What is left of libraries that are gone, but for the store `own`, which is in use; with `isCleaning` it is removed.
*/
export const lookAtLeftovers = (host: LibraryHost, {own, isCleaning}: {readonly own: string | undefined; readonly isCleaning: boolean}): readonly Finding[] => {
	const folder = path.join(findPlaces(host).cache, 'libraries');
	const files = namesIn(folder).filter(name => [storeName, asideName, listName].some(each => each.test(name))).map(name => path.join(folder, name));
	const lists = new Set([own ?? '', ...files.filter(file => storeName.test(path.basename(file)))].map(file => listOf(file)));
	return files
		// The list of a store goes where that goes.
		.filter(file => !lists.has(file))
		.filter(file => file !== own)
		.map(file => lookAt(host, file))
		.filter(leftover => leftover !== undefined)
		.map(leftover => (isCleaning ? remove(leftover) : tell(leftover)));
};
