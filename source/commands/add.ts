import path from 'node:path';
import {headlineOf} from '../cite/title-of.js';
import type {Host} from '../config/host.js';
import {resolvePath, shortenPath} from '../config/resolve-path.js';
import {describeError, exitCodes, NewsreadError} from '../errors.js';
import {isAddress} from '../library/intake/is-address.js';
import type {TakenIn} from '../library/intake/intake.js';
import {findFolderToFill} from '../library/intake/library-to-fill.js';
import {createTaker, type Taker} from '../library/intake/take-in.js';
import type {Problem} from '../library/library.js';
import {isInside, isListed, listFiles} from '../library/list-files.js';
import {isFolder} from '../config/look-at-path.js';
import type {CommandCall, RunCommand} from './command.js';
import {readGiven} from './input/read-given.js';
import {sayNewFolder} from './make-library.js';
import {count} from './output/count.js';
import {toLine} from './output/output.js';

const standardInput = 'standard input';

type Target = {
	readonly call: CommandCall;
	readonly folder: string;
	readonly taker: Taker;
};

// What has no words either is called by its file alone.
const describe = (host: Host, {file, isNew, isOtherText = false, ...article}: TakenIn): string => {
	const where = shortenPath(host, file);
	const known = isOtherText ? 'Already in the library, from the same address with other words' : 'Already in the library';
	const title = headlineOf(article);
	return `${isNew ? 'Added' : known}: ${title === '' ? where : `${title} (${where})`}`;
};

// A file is a page that was saved: too early, or without what its scripts had made.
const describeFewWords = (words: number, written: string): string => {
	const given = words === 0 ? 'no word' : `only ${count(words, 'word')}`;
	return isAddress(written)
		? `That page gave ${given} of a story. If a browser shows more, save the page there and add the file.`
		: `${written === '-' ? 'That text' : 'That file'} gave ${given} of a story. If a browser shows more on the page it was saved from, save that anew and add the file.`;
};

const tell = async ({call: {host, output}}: Target, taken: TakenIn, written: string): Promise<void> => {
	await output.writeLines([toLine(describe(host, taken))]);
	if (taken.fewWords !== undefined) {
		output.say(describeFewWords(taken.fewWords, written));
	}
};

const addBytes = async (target: Target, written: string): Promise<Problem | undefined> => {
	const {call: {host, output}, folder, taker} = target;
	const bytes = await readGiven(host, written);
	if (!(bytes instanceof Uint8Array)) {
		return bytes;
	}

	// A file that the library lists already is left as it is: written anew, it would be there twice.
	if (written !== '-' && isListed(folder, resolvePath(host, written))) {
		await output.writeLines([toLine(`Already in the library: ${shortenPath(host, resolvePath(host, written))}`)]);
		return undefined;
	}

	const taken = await taker.takeBytes({bytes, path: written === '-' ? null : written, id: ''}, written === '-' ? standardInput : written);
	if ('problem' in taken) {
		return taken.problem;
	}

	await tell(target, taken, written);
	return undefined;
};

const addAddress = async (target: Target, url: string): Promise<undefined> => {
	const {call: {flags, output}, taker} = target;
	await tell(target, await taker.takeAddress(url, {isTyped: true, allowPrivate: flags.allowPrivate, onWarning: output.say}), url);
	return undefined;
};

// Every article of a folder, under the names that a person would write; undefined for a folder of the library itself.
const expand = async ({call: {host}, folder}: Target, written: string): Promise<readonly string[] | undefined> => {
	const absolute = resolvePath(host, written);
	if (written === '-' || isAddress(written) || !await isFolder(absolute)) {
		return [written];
	}

	if (isInside(folder, absolute)) {
		return undefined;
	}

	const {files} = await listFiles(absolute);
	return files.map(({path: relative}) => path.join(written, relative)).sort();
};

const didAdd = async (target: Target, written: string): Promise<boolean> => {
	const {call: {output}} = target;
	try {
		const problem = await (isAddress(written) ? addAddress(target, written) : addBytes(target, written));
		if (problem !== undefined) {
			output.say(`${problem.path} ${problem.message}. ${problem.hint}`);
		}

		return problem === undefined;
	} catch (error) {
		if (!isAddress(written) || !(error instanceof NewsreadError)) {
			throw error;
		}

		output.say(describeError(error));
		return false;
	}
};

const didAddAll = async (target: Target, words: readonly string[]): Promise<boolean> => {
	const {call: {host, output}} = target;
	let isAllGood = true;
	for (const word of words) {
		/* eslint-disable no-await-in-loop -- one after the other, as they were given */
		const expanded = await expand(target, word);
		if (expanded === undefined) {
			await output.writeLines([toLine(`Already in the library: ${shortenPath(host, resolvePath(host, word))}`)]);
			continue;
		}

		if (expanded.length === 0) {
			output.say(`${word} is a folder without articles. .txt, .md, .html and .story files are taken.`);
			isAllGood = false;
		}

		for (const written of expanded) {
			isAllGood = await didAdd(target, written) && isAllGood;
		}
		/* eslint-enable no-await-in-loop */
	}

	return isAllGood;
};

/**
`newsread add`: takes articles into the library. Where a person has none yet, the first one makes it.
*/
export const add: RunCommand = async call => {
	const {host, settings, words} = call;
	if (words.length === 0 && host.stdin.isTTY) {
		throw new NewsreadError('newsread add needs to know what.', {hint: 'Write newsread add FILE… or ADDRESS…, or send text to newsread add -.'});
	}

	const folder = await findFolderToFill(host, settings);
	const taker = createTaker(host, folder, {
		onNewFolder() {
			sayNewFolder(call, folder);
		},
	});
	try {
		const isAllGood = await didAddAll({call, folder, taker}, words.length === 0 ? ['-'] : words.map(({text}) => text));
		return isAllGood ? exitCodes.found : exitCodes.trouble;
	} finally {
		await taker.close();
	}
};
