import type {Buffer} from 'node:buffer';
import {stat} from 'node:fs/promises';
import type {Host} from '../../config/host.js';
import {resolvePath} from '../../config/resolve-path.js';
import {problemOfError} from '../file-problems.js';
import type {Problem} from '../library.js';
import {readBytes} from '../load-file.js';

const isFolder = async (absolute: string): Promise<boolean> => {
	const stats = await stat(absolute);
	return stats.isDirectory();
};

/**
The bytes of a file that a person named, or why there are none; `folderHint` is what to do instead where it is a folder.
*/
export const readNamed = async (host: Host, written: string, folderHint: string): Promise<Buffer | Problem> => {
	const absolute = resolvePath(host, written);
	try {
		if (await isFolder(absolute)) {
			return {path: written, message: 'is a folder', hint: folderHint};
		}
	} catch (error) {
		const problem = problemOfError(written, error);
		// "news.example/story" is a path to a computer and an address to a person.
		return /^[\w-]+(?:\.[\w-]+)+\/\S/.test(written) ? {...problem, hint: `If an address is meant, write https://${written}.`} : problem;
	}

	const read = await readBytes({absolute, path: written});
	return 'bytes' in read ? read.bytes : read.problem;
};
