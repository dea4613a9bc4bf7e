import path from 'node:path';
import {NewsreadError} from '../../errors.js';
import {formatOpml} from '../../ingest/feeds/format-opml.js';
import type {FeedList, ListedFeed} from '../../ingest/feeds/opml.js';
import {parseOpml} from '../../ingest/feeds/parse-opml.js';
import {changeFile, readIfThere} from '../change-file.js';
import {codeOf} from '../file-problems.js';

/**
The file beside the articles that lists the feeds of a library.
*/
export const feedsName = 'feeds.opml';

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

/**
Changes the feeds of a library: `edit` is given those there are, and undefined leaves them. The folder is made where it is not there. Whoever else writes meanwhile loses nothing. Throws a NewsreadError where the list cannot be read or written.
*/
export const changeFeeds = async (folder: string, edit: (feeds: readonly ListedFeed[]) => readonly ListedFeed[] | undefined): Promise<void> => {
	const file = fileOf(folder);
	await changeFile(file, true, text => {
		const {title, feeds} = parseList(text, file);
		const changed = edit(feeds);
		return changed && formatOpml({title: title ?? 'newsread', feeds: changed});
	});
};
