import {link, open, readdir, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {makeRandomName} from '../config/random-name.js';

/**
Sees to it that the names in a folder are on the disk, where the system can. Never throws.
*/
export const syncFolder = async (folder: string): Promise<void> => {
	try {
		const handle = await open(folder, 'r');
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch {
		// Some systems cannot open a folder; there the name is safe a little later.
	}
};

const didLink = async (temporary: string, file: string): Promise<boolean> => {
	try {
		await link(temporary, file);
		return true;
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') {
			return false;
		}

		// A file system without links (FAT, some shares): look first, then rename.
		const existing = await open(file, 'wx').catch((openError: unknown) => {
			if ((openError as NodeJS.ErrnoException).code === 'EEXIST') {
				return undefined;
			}

			throw openError;
		});
		if (existing === undefined) {
			return false;
		}

		await existing.close();
		await rename(temporary, file);
		return true;
	}
};

const isLeftover = (name: string): boolean => name.startsWith('.newsread-') && name.endsWith('.tmp');

const oldest = 60 * 60 * 1000;

/**
Removes what was left half-written, an hour ago or longer, by a program that was killed. `now` in milliseconds since 1970. Never throws.
*/
export const sweepFolder = async (folder: string, now: number): Promise<void> => {
	const names = await readdir(folder).catch(() => []);
	const leftovers = names.filter(name => isLeftover(name)).map(name => path.join(folder, name));
	await Promise.all(leftovers.map(async file => {
		try {
			const {mtimeMs} = await stat(file);
			if (now - mtimeMs > oldest) {
				await rm(file, {force: true});
			}
		} catch {
			// Somebody else was faster.
		}
	}));
};

/**
Writes a file whole or not at all, and never over another: answers false, and leaves all as it was, where the name is taken. What it answers true for is on the disk.
*/
export const didWriteFile = async (file: string, content: string | Uint8Array): Promise<boolean> => {
	const folder = path.dirname(file);
	const temporary = path.join(folder, `.newsread-${makeRandomName()}.tmp`);
	try {
		const handle = await open(temporary, 'wx', 0o644);
		try {
			await handle.writeFile(content);
			await handle.sync();
		} finally {
			await handle.close();
		}

		const isWritten = await didLink(temporary, file);
		await syncFolder(folder);
		return isWritten;
	} finally {
		await rm(temporary, {force: true});
	}
};
