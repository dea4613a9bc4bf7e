import type {Host} from '../config/host.js';
import {resolvePath, shortenPath} from '../config/resolve-path.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {readArticle} from '../ingest/read-article.js';
import {addArticle, didMakeFolder} from '../library/add-article.js';
import {findLibraryFolder, ownLibraryFolder} from '../library/find-library-folder.js';
import type {Problem} from '../library/library.js';
import {isListed} from '../library/list-files.js';
import {problemOfReading} from '../library/load-file.js';
import type {CommandCall, RunCommand} from './command.js';
import {readGiven} from './input/read-given.js';
import {toLine} from './output/output.js';

const standardInput = 'standard input';

// A file that the library lists already is left as it is: written anew, it would be there twice.
const isInLibrary = (host: Host, folder: string, written: string): boolean => written !== '-' && isListed(folder, resolvePath(host, written));

// What has no headline is called by its file alone.
const describeAdded = (host: Host, headline: string, file: string): string => headline === '' ? shortenPath(host, file) : `${headline} (${shortenPath(host, file)})`;

const addOne = async ({host, output}: CommandCall, folder: string, written: string): Promise<Problem | undefined> => {
	const bytes = await readGiven(host, written);
	if (!(bytes instanceof Uint8Array)) {
		return bytes;
	}

	const read = await readArticle({bytes, path: written === '-' ? null : written, id: ''});
	const problem = problemOfReading(written === '-' ? standardInput : written, read);
	if (problem !== undefined || 'problem' in read) {
		return problem;
	}

	if (isInLibrary(host, folder, written)) {
		await output.writeLines([toLine(`Already in the library: ${shortenPath(host, resolvePath(host, written))}`)]);
		return undefined;
	}

	if (await didMakeFolder(folder)) {
		// One that is named for this call alone is not the one that opens from now on.
		output.say(`${folder === ownLibraryFolder(host) ? 'Your library is now' : 'A new library:'} ${shortenPath(host, folder)}.`);
	}

	const {file, isNew} = await addArticle(folder, {article: read.article, source: read.source, now: host.now().toISOString()});
	await output.writeLines([toLine(`${isNew ? 'Added' : 'Already in the library'}: ${describeAdded(host, read.article.headline, file)}`)]);
	return undefined;
};

/**
`newsread add`: takes articles into the library. Where a person has none yet, the first one makes it.
*/
export const add: RunCommand = async call => {
	const {host, settings, output, words} = call;
	if (words.length === 0 && host.stdin.isTTY) {
		throw new NewsreadError('newsread add needs to know what.', {hint: 'Write newsread add FILE…, or send text to newsread add -.'});
	}

	const {folder: found, origin} = await findLibraryFolder(host, settings);
	const folder = origin === 'sample' ? ownLibraryFolder(host) : found;
	let isAllGood = true;
	for (const written of words.length === 0 ? ['-'] : words.map(({text}) => text)) {
		// eslint-disable-next-line no-await-in-loop -- the same text twice must be seen as such
		const problem = await addOne(call, folder, written);
		if (problem === undefined) {
			continue;
		}

		output.say(`${problem.path} ${problem.message}. ${problem.hint}`);
		isAllGood = false;
	}

	return isAllGood ? exitCodes.found : exitCodes.trouble;
};
