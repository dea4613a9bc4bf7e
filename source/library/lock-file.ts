import {link, open, readFile, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {makeRandomName} from '../config/random-name.js';
import {codeOf} from './file-problems.js';

const longestWait = 5000;
const longestPause = 40;
const oldest = 30_000;

const didTake = async (lock: string, owner: string): Promise<boolean> => {
	let handle;
	try {
		handle = await open(lock, 'wx', 0o644);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') {
			return false;
		}

		throw error;
	}

	try {
		await handle.writeFile(owner);
	} catch (error) {
		await rm(lock, {force: true});
		throw error;
	} finally {
		await handle.close();
	}

	return true;
};

const isOld = async (file: string): Promise<boolean> => stat(file).then(({mtimeMs}) => Date.now() - mtimeMs > oldest).catch(() => false);

// Moved away before it is removed: of several that find it old, one gets it, and a lock that was taken anew meanwhile is put back.
const removeOld = async (lock: string): Promise<void> => {
	const away = path.join(path.dirname(lock), `.newsread-${makeRandomName()}.tmp`);
	try {
		await rename(lock, away);
		if (!await isOld(away)) {
			await link(away, lock);
		}
	} catch {
		// Somebody else was faster.
	} finally {
		await rm(away, {force: true});
	}
};

/**
Holds off all others that lock a file, with a hidden file beside it; answers with what lets it go again. Waits for those who hold it, about five seconds; undefined where it does not come free. A lock older than 30 seconds was left by a program that was killed, and is taken over. Throws the system's error where the folder cannot be written.
*/
export const takeLock = async (file: string): Promise<(() => Promise<void>) | undefined> => {
	const lock = path.join(path.dirname(file), `.${path.basename(file).replace(/^\./, '')}.lock`);
	const owner = makeRandomName();
	const end = Date.now() + longestWait;
	/* eslint-disable no-await-in-loop -- one after the other, for as long as it is taken */
	while (!await didTake(lock, owner)) {
		if (await isOld(lock)) {
			await removeOld(lock);
		} else if (Date.now() > end) {
			return undefined;
		} else {
			await delay(1 + (Math.random() * longestPause));
		}
	}
	/* eslint-enable no-await-in-loop */

	return async () => {
		// Not that of somebody who has taken it over.
		if (await readFile(lock, 'utf8').catch(() => '') === owner) {
			await rm(lock, {force: true});
		}
	};
};
