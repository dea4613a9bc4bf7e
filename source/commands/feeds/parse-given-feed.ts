import {exitCodes, NewsreadError} from '../../errors.js';
import type {FeedSource} from '../../ingest/feeds/parse-feed.js';
import type {Feed, FeedItem} from '../../ingest/feeds/feed.js';
import {feedAccept} from '../../library/feeds/refresh-feed.js';
import {fetchPage} from '../../library/intake/fetch-page.js';
import {isAddress} from '../../library/intake/is-address.js';
import {createIngester} from '../../library/intake/ingester.js';
import {chooseFormat} from '../choose-format.js';
import type {CommandCall, RunCommand} from '../command.js';
import {readGiven} from '../input/read-given.js';
import type {CsvColumn} from '../output/csv.js';
import {listedDay} from '../output/day-of.js';
import {schemas} from '../output/json.js';
import type {Style} from '../output/style.js';
import {formatTable, type Column} from '../output/table.js';
import {printList} from '../print-list.js';

type Given = {readonly bytes: Uint8Array; readonly source: FeedSource};

const readWord = async ({host, flags, output}: CommandCall, word: string): Promise<Given> => {
	if (isAddress(word)) {
		const {bytes, charset, url} = await fetchPage(host, word, {isTyped: true, allowPrivate: flags.allowPrivate, onWarning: output.say, accept: feedAccept});
		return {bytes, source: {charset, url}};
	}

	const bytes = await readGiven(host, word);
	if (!(bytes instanceof Uint8Array)) {
		throw new NewsreadError(`${bytes.path} ${bytes.message}.`, {hint: bytes.hint});
	}

	return {bytes, source: {}};
};

const readFeed = async (call: CommandCall, word: string): Promise<Feed> => {
	const ingester = createIngester(call.host);
	try {
		const feed = await ingester.run({type: 'feed', ...await readWord(call, word)}) ?? {problem: {message: 'This takes too long to read.', hint: 'Cut it into shorter feeds.'}};
		if ('problem' in feed) {
			throw new NewsreadError(`${word}: ${feed.problem.message}`, {hint: feed.problem.hint});
		}

		return feed;
	} finally {
		await ingester.close();
	}
};

const columnsFor = (style: Style): ReadonlyArray<Column<FeedItem>> => [
	{title: 'DATE', valueOf: ({published, updated}) => listedDay(published === null ? {published: updated, dayOf: 'update'} : {published}), style: style.aside},
	{title: 'TITLE', valueOf: ({title, summary}) => title ?? summary ?? '', isFlexible: true, style: style.headline},
	{title: 'BY', valueOf: ({byline}) => byline.join(', '), from: 80, most: 24},
];

const csv: ReadonlyArray<CsvColumn<FeedItem>> = [
	['published', ({published}) => published],
	['title', ({title}) => title],
	['byline', ({byline}) => byline.join('; ')],
	['section', ({section}) => section],
	['url', ({url}) => url],
	['summary', ({summary}) => summary],
	['updated', ({updated}) => updated],
];

const toRecord = ({id, title, url, byline, published, updated, summary, contentHtml, section, categories, outlet, media}: FeedItem) => ({
	id, title, url, byline, published, updated, summary, contentHtml, section, categories, outlet,
	media: media.map(({url: address, caption, credit}) => ({url: address, caption, credit})),
});

/**
`newsread feeds parse`: prints what a feed holds, and adds nothing.
*/
export const parseGivenFeed: RunCommand = async call => {
	const {flags, output, host, words} = call;
	const format = chooseFormat(flags);
	const [word, ...others] = words.length === 0 ? ['-'] : words.map(({text}) => text);
	if (others.length > 0) {
		throw new NewsreadError(`newsread feeds parse takes one feed, and was given ${others.length + 1}.`, {hint: 'Give one at a time.'});
	}

	const {items, ...feed} = await readFeed(call, word!);
	await printList(call, format, {items, total: items.length}, {
		schema: schemas.feed,
		key: 'items',
		members: {format: feed.format, title: feed.title, homeUrl: feed.homeUrl, description: feed.description, lang: feed.lang},
		toRecord,
		csv,
		toPlain: rows => formatTable(columnsFor(output.style), rows, {width: output.tableWidth, hasHead: host.stdout.isTTY}),
	});
	return items.length > 0 ? exitCodes.found : exitCodes.nothingFound;
};
