import type {ListedFeed} from '../../ingest/feeds/opml.js';
import {exitCodes, NewsreadError} from '../../errors.js';
import type {FeedState} from '../../library/feeds/feed-record.js';
import {listFeeds} from '../../library/feeds/open-feeds.js';
import {findFolderToFill} from '../../library/intake/library-to-fill.js';
import {formatDate} from '../../cite/format-date.js';
import {chooseFormat} from '../choose-format.js';
import type {RunCommand} from '../command.js';
import type {CsvColumn} from '../output/csv.js';
import {schemas} from '../output/json.js';
import type {Style} from '../output/style.js';
import {formatTable, type Column} from '../output/table.js';
import {printList} from '../print-list.js';

type Row = ListedFeed & {readonly state: FeedState};

const describeState = ({state: {isGone = false, problem = null, refreshed}}: Row): string => {
	if (isGone) {
		return 'taken away';
	}

	const last = refreshed === undefined ? 'never' : formatDate(refreshed.slice(0, 10));
	return problem === null ? last : 'could not be read';
};

const columnsFor = (style: Style): ReadonlyArray<Column<Row>> => [
	{title: 'TITLE', valueOf: ({title, url}) => title ?? url, most: 40, style: style.headline},
	{title: 'ADDRESS', valueOf: ({url}) => url, isFlexible: true},
	{title: 'IN', valueOf: ({sections}) => sections.join(' / '), from: 100, most: 24, style: style.aside},
	{title: 'REFRESHED', valueOf: row => describeState(row), from: 60, style: style.aside},
];

const isFull = ({state}: Row): boolean => state.isFullText ?? true;

const csv: ReadonlyArray<CsvColumn<Row>> = [
	['title', ({title}) => title],
	['url', ({url}) => url],
	['home_url', ({homeUrl}) => homeUrl],
	['sections', ({sections}) => sections.join(' / ')],
	['full_text', row => isFull(row) ? 'on' : 'off'],
	['refreshed', ({state}) => state.refreshed ?? null],
	['problem', ({state}) => state.problem ?? null],
];

const markdownColumns: ReadonlyArray<CsvColumn<Row>> = [
	['Title', ({title}) => title],
	['Address', ({url}) => url],
	['Refreshed', row => describeState(row)],
];

const toRecord = (row: Row) => ({
	title: row.title,
	url: row.url,
	homeUrl: row.homeUrl,
	sections: row.sections,
	isFullText: isFull(row),
	isGone: row.state.isGone ?? false,
	refreshed: row.state.refreshed ?? null,
	problem: row.state.problem ?? null,
});

/**
`newsread feeds list`: the feeds of the library, in the order of its list.
*/
export const listAll: RunCommand = async call => {
	const {host, settings, flags, output} = call;
	const format = chooseFormat(flags);
	const items = await listFeeds(await findFolderToFill(host, settings));
	await printList(call, format, {items, total: items.length}, {
		schema: schemas.feeds,
		key: 'feeds',
		toRecord,
		csv,
		markdownColumns,
		toPlain: rows => formatTable(columnsFor(output.style), rows, {width: output.tableWidth, hasHead: host.stdout.isTTY}),
	});
	if (items.length === 0) {
		throw new NewsreadError('The library follows no feed.', {hint: 'newsread feeds add ADDRESS puts one on its list.', exitCode: exitCodes.nothingFound});
	}

	return exitCodes.found;
};
