/*
The list of feeds itself: one taken off it, others put on it, all of it handed on.
*/
import {exitCodes, NewsreadError} from '../../errors.js';
import {formatOpml} from '../../ingest/feeds/format-opml.js';
import {parseOpml} from '../../ingest/feeds/parse-opml.js';
import {readFeeds} from '../../library/feeds/feed-list.js';
import {findNamedFeeds, importFeeds, unsubscribe} from '../../library/feeds/open-feeds.js';
import {findFolderToFill} from '../../library/intake/library-to-fill.js';
import type {RunCommand} from '../command.js';
import {readGiven} from '../input/read-given.js';
import {withNewFolder} from '../make-library.js';
import {toLine} from '../output/output.js';
import {count} from '../output/count.js';

/**
`newsread feeds remove`: takes a feed off the list; its articles stay.
*/
export const removeFeed: RunCommand = async ({host, settings, words, output}) => {
	const asked = words.map(({text}) => text).join(' ');
	if (asked === '') {
		throw new NewsreadError('newsread feeds remove needs to know which.', {hint: 'Write newsread feeds remove NAME, or its address; newsread feeds list shows both.'});
	}

	const folder = await findFolderToFill(host, settings);
	const [feed, ...others] = findNamedFeeds(await readFeeds(folder), asked);
	if (others.length > 0) {
		throw new NewsreadError(`${others.length + 1} feeds are meant by ${JSON.stringify(asked)}.`, {hint: 'Give more of the title, or the address of one; newsread feeds list shows them.'});
	}

	await unsubscribe(folder, feed!);
	await output.writeLines([toLine(`Removed from the list: ${feed!.title ?? feed!.url}. Its articles stay.`)]);
	return exitCodes.found;
};

/**
`newsread feeds import`: puts the feeds of lists in OPML on the library's.
*/
export const importLists: RunCommand = async call => {
	const {host, settings, words, output} = call;
	if (words.length === 0 && host.stdin.isTTY) {
		throw new NewsreadError('newsread feeds import needs a list of feeds.', {hint: 'Write newsread feeds import FILE.opml; other readers export one.'});
	}

	const folder = await findFolderToFill(host, settings);
	let isAllGood = true;
	let hasNews = false;
	for (const written of words.length === 0 ? ['-'] : words.map(({text}) => text)) {
		/* eslint-disable no-await-in-loop -- one after the other, as they were given */
		const bytes = await readGiven(host, written);
		const list = bytes instanceof Uint8Array ? parseOpml(bytes) : {problem: {message: `${bytes.path} ${bytes.message}.`, hint: bytes.hint}};
		if ('problem' in list) {
			output.say(`${bytes instanceof Uint8Array ? `${written}: ` : ''}${list.problem.message} ${list.problem.hint}`);
			isAllGood = false;
			continue;
		}

		const added = await withNewFolder(call, folder, async () => importFeeds(folder, list.feeds));
		hasNews ||= added > 0;
		const known = list.feeds.length - added;
		if (list.isCut) {
			output.say(`${written}: No more than the first ${count(list.feeds.length, 'feed')} of this list could be read. Put the others into lists of their own, of fewer than 10,000 entries.`);
			isAllGood = false;
		}

		await output.writeLines([`${count(added, 'feed')} added${known === 0 ? '' : `, ${known.toLocaleString('en')} on the list already`}`]);
		/* eslint-enable no-await-in-loop */
	}

	if (hasNews) {
		output.say('newsread feeds refresh takes in what they have.');
	}

	return isAllGood ? exitCodes.found : exitCodes.trouble;
};

/**
`newsread feeds export`: prints the list in OPML, for other readers.
*/
export const exportList: RunCommand = async ({host, settings, output}) => {
	const feeds = await readFeeds(await findFolderToFill(host, settings));
	await output.write(formatOpml({title: 'newsread', feeds}));
	return exitCodes.found;
};
