import {Buffer} from 'node:buffer';
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import {formatSize, largestFile} from '../../library/file-problems.js';

/**
Reads all of stdin. Throws a NewsreadError where it is larger than the largest file that is read.
*/
export const readStdin = async ({stdin}: Host): Promise<Buffer> => {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stdin) {
		const bytes = Buffer.from(chunk as Uint8Array | string);
		size += bytes.length;
		if (size > largestFile) {
			throw new NewsreadError(`What comes from standard input is too large (over ${formatSize(largestFile)}).`, {hint: 'Send one article at a time.'});
		}

		chunks.push(bytes);
	}

	return Buffer.concat(chunks);
};
