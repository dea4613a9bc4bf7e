import {rmSync} from 'node:fs';
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';

const folders: string[] = [];

const removeAll = (): void => {
	for (const folder of folders) {
		rmSync(folder, {recursive: true, force: true});
	}
};

/**
Makes a folder with these files (name to content); it is removed when the test file is done. Answers with its absolute path.
*/
export const makeFolder = async (files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> => {
	if (folders.length === 0) {
		process.once('exit', removeAll);
	}

	const folder = await mkdtemp(path.join(tmpdir(), 'newsread-test-'));
	folders.push(folder);
	await Promise.all(Object.entries(files).map(async ([name, content]) => {
		const file = path.join(folder, name);
		await mkdir(path.dirname(file), {recursive: true});
		await writeFile(file, content);
	}));
	return folder;
};
