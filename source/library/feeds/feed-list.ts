import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {NewsreadError} from '../../errors.js';
import {formatOpml} from '../../ingest/feeds/format-opml.js';
import type {FeedList, ListedFeed} from '../../ingest/feeds/opml.js';
import {parseOpml} from '../../ingest/feeds/parse-opml.js';
import {changeFile, readIfThere} from '../change-file.js';
import {codeOf} from '../file-problems.js';
import {didWriteFile} from '../write-file.js';

/**
The file beside the articles that lists the feeds of a library.
*/
export const feedsName = 'feeds.opml';

const ownTitle = 'newsread';

const fileOf = (folder: string): string => path.join(folder, feedsName);

const parseList = (text: string, file: string): FeedList => {
	if (text.trim() === '') {
		return {title: null, feeds: []};
	}

	const list = parseOpml(new TextEncoder().encode(text));
	if ('problem' in list) {
		throw new NewsreadError(`${file} is no list of feeds any more.`, {hint: 'Mend it by hand, or move it away and add the feeds again.'});
	}

	return list;
};

/**
The feeds of a library, in the order of its list. Throws a NewsreadError where the list cannot be read.
*/
export const readFeeds = async (folder: string): Promise<readonly ListedFeed[]> => {
	const file = fileOf(folder);
	try {
		return parseList(await readIfThere(file), file).feeds;
	} catch (error) {
		throw error instanceof NewsreadError ? error : new NewsreadError(`${file} could not be read (${codeOf(error)}).`, {hint: 'Check who may read it.', cause: error});
	}
};

// Where a list says more than newsread understands of it (another reader's notes, a comment, letters that are none), it is kept as it was beside what is written.
const keepBefore = async (file: string, text: string, list: FeedList): Promise<void> => {
	if (text.trim() === '' || text === formatOpml({...list, title: list.title ?? ownTitle})) {
		return;
	}

	for (let number = 1; ; number++) {
		// eslint-disable-next-line no-await-in-loop -- the first free name
		if (await didWriteFile(`${file}.before${number === 1 ? '' : `-${number}`}`, await readFile(file))) {
			return;
		}
	}
};

/**
Changes the feeds of a library: `edit` is given those there are, and undefined leaves them. The folder is made where it is not there. A list that says more than newsread writes is kept beside it as `feeds.opml.before`. Throws a NewsreadError where the list cannot be read or written.
*/
export const changeFeeds = async (folder: string, edit: (feeds: readonly ListedFeed[]) => readonly ListedFeed[] | undefined): Promise<void> => {
	const file = fileOf(folder);
	const before = await readIfThere(file).catch(() => '');
	const list = parseList(before, file);
	if (edit(list.feeds) !== undefined) {
		await keepBefore(file, before, list);
	}

	await changeFile(file, true, text => {
		const {title, feeds} = parseList(text, file);
		const changed = edit(feeds);
		return changed && formatOpml({title: title ?? ownTitle, feeds: changed});
	});
};
