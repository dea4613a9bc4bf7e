import {stat} from 'node:fs/promises';
import type {Host} from '../../config/host.js';
import {resolvePath} from '../../config/resolve-path.js';
import {problemOfError} from '../../library/file-problems.js';
import type {Problem} from '../../library/library.js';
import {readBytes} from '../../library/load-file.js';
import {readStdin} from './read-stdin.js';

const isFolder = async (absolute: string): Promise<boolean> => {
	const stats = await stat(absolute);
	return stats.isDirectory();
};

/**
The bytes of what a person named: a file, or standard input for `-`; or why there are none.
*/
export const readGiven = async (host: Host, written: string): Promise<Uint8Array | Problem> => {
	if (written === '-') {
		return readStdin(host);
	}

	const absolute = resolvePath(host, written);
	try {
		if (await isFolder(absolute)) {
			return {path: written, message: 'is a folder', hint: 'Name the files in it; newsread list --library DIR shows them.'};
		}
	} catch (error) {
		const problem = problemOfError(written, error);
		// "news.example/story" is a path to a computer and an address to a person.
		return /^[\w-]+(?:\.[\w-]+)+\/\S/.test(written) ? {...problem, hint: `If an address is meant, write https://${written}.`} : problem;
	}

	const read = await readBytes({absolute, path: written});
	return 'bytes' in read ? read.bytes : read.problem;
};
