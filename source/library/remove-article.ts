import {link, lstat, mkdir, rename, unlink} from 'node:fs/promises';
import path from 'node:path';
import {NewsreadError} from '../errors.js';
import {feedsName} from './feeds/feed-list.js';
import {openFeedRecord} from './feeds/feed-record.js';
import {keyOfAddress} from './feeds/find-new-items.js';
import {codeOf} from './file-problems.js';
import {readMarks} from './known-articles.js';

/**
The folder beside the articles that holds what was removed.
*/
export const trashName = '.trash';

const isTaken = async (file: string): Promise<boolean> => {
	try {
		await lstat(file);
		return true;
	} catch {
		return false;
	}
};

const linkless: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

const didMove = async (file: string, target: string): Promise<boolean> => {
	try {
		// A link fails where the name is taken; a rename would replace what stands there.
		await link(file, target);
		await unlink(file);
		return true;
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') {
			return false;
		}

		if (!linkless.has(code)) {
			throw error;
		}
	}

	if (await isTaken(target)) {
		return false;
	}

	await rename(file, target);
	return true;
};

/**
Moves a file to the first free name like `target` (both absolute): itself, else numbered (`name-2.md`). Never over another. Answers with where it is now; makes the folder where there is none.
*/
export const moveToFree = async (file: string, target: string): Promise<string> => {
	const extension = path.extname(target);
	const stem = target.slice(0, target.length - extension.length);
	for (let number = 1; ; number++) {
		const free = `${stem}${number === 1 ? '' : `-${number}`}${extension}`;
		// eslint-disable-next-line no-await-in-loop -- the first free name
		await mkdir(path.dirname(free), {recursive: true});
		// eslint-disable-next-line no-await-in-loop
		if (await didMove(file, free)) {
			return free;
		}
	}
};

// A feed that brings it later brings nothing new.
const noteRemoved = async (folder: string, url: string | null): Promise<void> => {
	const key = keyOfAddress(url);
	if (key === undefined || !await isTaken(path.join(folder, feedsName))) {
		return;
	}

	try {
		const record = await openFeedRecord(folder);
		record.noteSeen([key]);
		await record.save();
	} catch {
		// The article is removed all the same.
	}
};

/**
Takes an article's file (absolute) out of a library: into `.trash`, under the same path, numbered where that is taken there. Answers with where it is now.
Throws a NewsreadError where the folder may not be written.
*/
export const removeArticle = async (folder: string, file: string): Promise<string> => {
	const relative = path.relative(folder, file);
	const marks = await readMarks(file).catch(() => undefined);
	try {
		const trashed = await moveToFree(file, path.join(folder, trashName, relative));
		await noteRemoved(folder, marks?.url ?? null);
		return trashed;
	} catch (error) {
		throw new NewsreadError(`${relative} could not be moved to ${trashName} (${codeOf(error)}).`, {hint: `Check who may write in ${folder}.`, cause: error});
	}
};
