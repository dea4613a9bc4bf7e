import path from 'node:path';
import {NewsreadError} from '../../errors.js';
import {decodeFeed} from '../../ingest/feeds/decode-feed.js';
import {compareFeeds, editOpml} from '../../ingest/feeds/edit-opml.js';
import {formatOpml} from '../../ingest/feeds/format-opml.js';
import type {ListedFeed} from '../../ingest/feeds/opml.js';
import {parseOpml} from '../../ingest/feeds/parse-opml.js';
import {changeBytes, readBytesIfThere} from '../change-file.js';
import {codeOf} from '../file-problems.js';

/**
The file beside the articles that lists the feeds of a library.
*/
export const feedsName = 'feeds.opml';

const mend = 'Mend it by hand, or move it away and add the feeds again.';

type FeedEdit = (feeds: readonly ListedFeed[]) => readonly ListedFeed[] | undefined;

/**
The list of the feeds of a library in a folder: absolute paths.
*/
export const feedsFileOf = (folder: string): string => path.join(folder, feedsName);

const parseList = (bytes: Uint8Array, file: string): readonly ListedFeed[] => {
	if (decodeFeed(bytes).trim() === '') {
		return [];
	}

	const list = parseOpml(bytes, undefined, Infinity);
	if ('problem' in list) {
		throw new NewsreadError(`${file} is no list of feeds any more.`, {hint: mend});
	}

	return list.feeds;
};

/**
The feeds of a library, in the order of its list. Throws a NewsreadError where the list cannot be read.
*/
export const readFeeds = async (folder: string): Promise<readonly ListedFeed[]> => {
	const file = feedsFileOf(folder);
	try {
		return parseList(await readBytesIfThere(file), file);
	} catch (error) {
		throw error instanceof NewsreadError ? error : new NewsreadError(`${file} could not be read (${codeOf(error)}).`, {hint: 'Check who may read it.', cause: error});
	}
};

const change = (bytes: Uint8Array, file: string, edit: FeedEdit): string | undefined => {
	const before = parseList(bytes, file);
	const after = edit(before);
	if (after === undefined || bytes.length === 0 || decodeFeed(bytes).trim() === '') {
		return after && formatOpml({title: 'newsread', feeds: after});
	}

	const changes = compareFeeds(before, after);
	const text = editOpml(bytes, changes);
	const wanted = new Set(after.map(({url}) => url));
	const found = text === undefined ? [] : parseList(new TextEncoder().encode(text), file);
	if (text === undefined || found.length !== wanted.size || found.some(({url}) => !wanted.has(url))) {
		throw new NewsreadError(`${file} is no sound list of feeds, so nothing was changed.`, {hint: mend});
	}

	return text;
};

/**
Changes the feeds of a library: `edit` is given those there are, and undefined leaves them. All else in the list stays as it is, byte for byte. The folder is made where it is not there. Whoever else writes meanwhile loses nothing. Throws a NewsreadError where the list cannot be read, written, or changed for certain.
*/
export const changeFeeds = async (folder: string, edit: FeedEdit): Promise<void> => {
	const file = feedsFileOf(folder);
	await changeBytes(file, true, bytes => change(bytes, file, edit));
};
