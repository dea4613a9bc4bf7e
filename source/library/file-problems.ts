import type {Stats} from 'node:fs';
import {groupDigits} from '../language/group-digits.js';
import type {Problem} from './library.js';

/**
The largest file that is read, in bytes: about 60 times the text of a long novel.
*/
export const largestFile = 32 * 1024 * 1024;

/**
A size as people say it: `200 MB`.
*/
export const formatSize = (bytes: number): string => bytes >= 1024 * 1024 ? `${groupDigits(Math.round(bytes / (1024 * 1024)))} MB` : `${groupDigits(Math.ceil(bytes / 1024))} kB`;

const messages: Readonly<Record<string, readonly [message: string, hint: string]>> = {
	ENOENT: ['is not there', 'Check the name; a link may lead to nothing.'],
	EACCES: ['may not be read', 'Ask who owns it for permission, or change it: chmod u+r.'],
	EPERM: ['may not be read', 'Ask who owns it for permission, or change it: chmod u+r.'],
	ELOOP: ['is a link that leads back to itself', 'Remove the link.'],
	ENAMETOOLONG: ['has a name that is too long to open', 'Give it a shorter name.'],
	EMFILE: ['could not be opened, since too many files are open', 'Close other programs, or raise the limit: ulimit -n.'],
	EIO: ['could not be read, since the disk or the connection to it failed', 'Check the disk, and try again.'],
};

/**
The system's own name for what went wrong: `EACCES`.
*/
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';

/**
What went wrong with a file, said to a person; the system's own code where it is a rare one.
*/
export const problemOfError = (path: string, error: unknown): Problem => {
	const code = codeOf(error);
	const [message, hint] = messages[code] ?? [`could not be read (${code})`, 'Check the file, and try again.'];
	return {path, message, hint};
};

/**
Why a file is not opened at all, going by what it is; undefined for one that can be.
*/
export const problemOfKind = (path: string, stats: Stats): Problem | undefined => {
	if (stats.isFile()) {
		return stats.size > largestFile
			? {path, message: `is too large (${formatSize(stats.size)})`, hint: `Cut it into articles of at most ${formatSize(largestFile)}.`}
			: undefined;
	}

	if (stats.isDirectory()) {
		return {path, message: 'is a folder, though its name is that of an article', hint: 'Rename it, and the articles in it are found.'};
	}

	const kind = stats.isFIFO() ? 'a pipe' : (stats.isSocket() ? 'a socket' : 'a device');
	return {path, message: `is ${kind}, not a file`, hint: 'Save what comes out of it in a file, or send it to newsread add -.'};
};
