/*
Npm run evaluate:feeds -- FOLDER

How many feeds of a folder give their items, by feedsmith alone and as newsread reads them; how long a large feed takes. FOLDER: feeds (.xml, .json), at any depth. Nothing is written.
A feed counts that has an item: an element named item or entry (in any case), or a list of items in JSON. Where a feed says what is expected of its first item (`Expect: … entries[0]['title'] == '…'`), the share that is so is told too.
*/
import {Buffer} from 'node:buffer';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {parseFeed as parseWithFeedsmith} from 'feedsmith';
import {decodeFeed} from '../source/ingest/feeds/decode-feed.js';
import type {FeedItem} from '../source/ingest/feeds/feed.js';
import {cleanLine} from '../source/ingest/feeds/feed-words.js';
import {parseFeed} from '../source/ingest/feeds/parse-feed.js';

type Row = {
	readonly name: string;
	readonly group: string;
	readonly isAlone: boolean;
	readonly isRead: boolean;
	readonly isExpected: boolean | undefined;
};

const expectation = /entries\[0\](?:\['(title|link|id)'\]|\.(title|link|id)) == u?(?:'([^']*)'|"([^"]*)")/;
const itemTag = /<(?:[\w\-.]+:)?(?:item|entry)[\s/>]/i;

const valueOf = (item: FeedItem, field: string): string | null => {
	if (field === 'link') {
		return item.url;
	}

	return field === 'id' ? item.id : item.title;
};

const isAsExpected = (text: string, item: FeedItem | undefined): boolean | undefined => {
	const [, quoted, dotted, single, double] = expectation.exec(text) ?? [];
	const field = quoted ?? dotted;
	const expected = single ?? double;
	if (field === undefined || expected === undefined || expected.includes('\\')) {
		return undefined;
	}

	// Titles are told with their markup, which newsread has no use for.
	const words = field === 'title' ? cleanLine({value: expected, kind: 'html'}) : expected;
	const value = item === undefined ? undefined : valueOf(item, field);
	return value === expected || value === words;
};

const countAlone = (text: string): number => {
	try {
		const {feed} = parseWithFeedsmith(text);
		return ('entries' in feed ? feed.entries : (feed as {readonly items?: readonly unknown[]}).items)?.length ?? 0;
	} catch {
		return 0;
	}
};

const evaluate = async (root: string, name: string): Promise<Row | undefined> => {
	const bytes = readFileSync(path.join(root, name));
	const charset = /content-type:[^\n]*charset=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 2000).toString('latin1'))?.[1];
	const text = decodeFeed(bytes, charset);
	const withoutComments = text.replaceAll(/<!--[\s\S]*?-->/g, '');
	if (!itemTag.test(withoutComments) && !(name.endsWith('.json') && /"items"\s*:\s*\[\s*\{/.test(text))) {
		return undefined;
	}

	const feed = await parseFeed(bytes, {charset});
	const items = 'problem' in feed ? [] : feed.items;
	const isCdf = /<CHANNEL[\s>]/.test(text);
	return {name, group: isCdf ? 'cdf' : name.split(path.sep)[0]!, isAlone: countAlone(text) > 0, isRead: items.length > 0, isExpected: isAsExpected(text, items[0])};
};

const share = (rows: readonly Row[], counts: (row: Row) => unknown): string => `${rows.filter(row => counts(row) === true).length}/${rows.length}`;

const report = (rows: readonly Row[]): void => {
	const print = (name: string, chosen: readonly Row[]): void => {
		console.log(`${name.padEnd(12)} feedsmith alone ${share(chosen, ({isAlone}) => isAlone).padEnd(10)} with fallback ${share(chosen, ({isRead}) => isRead)}`);
	};

	for (const group of [...new Set(rows.map(row => row.group))].toSorted()) {
		print(group, rows.filter(row => row.group === group));
	}

	print('sound, no cdf', rows.filter(({group}) => group === 'wellformed' || group === 'illformed'));
	print('all', rows);
	const judged = rows.filter(({isExpected}) => isExpected !== undefined);
	console.log(`first item as expected ${share(judged, ({isExpected}) => isExpected === true)}`);
	console.log([
		...rows.filter(({isRead}) => !isRead).map(({name}) => `no item: ${name}`),
		...judged.filter(({isExpected}) => isExpected === false).map(({name}) => `unexpected: ${name}`),
	].join('\n'));
};

const makeLarge = (): Uint8Array => {
	const paragraph = '<p>The council voted on Tuesday to keep the harbor open, the mayor said. “We had no choice,” she told reporters &amp; residents.</p>';
	const items = Array.from({length: 5000}, (_, index) => `<item><title>Story ${index} of the harbor</title><link>https://news.example/${index}</link><guid>https://news.example/${index}</guid><pubDate>Tue, 03 Sep 2024 10:${String(index % 60).padStart(2, '0')}:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator><category>Local</category><description>What happened at the harbor &amp;amp; why.</description><content:encoded><![CDATA[${paragraph.repeat(20)}]]></content:encoded></item>`);
	return Buffer.from(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Large</title><link>https://news.example/</link><description>A large feed</description>${items.join('')}</channel></rss>`);
};

const timeLarge = async (): Promise<void> => {
	const bytes = makeLarge();
	const times = [];
	let count = 0;
	for (let run = 0; run < 6; run++) {
		const start = performance.now();
		// eslint-disable-next-line no-await-in-loop -- one after the other, to be timed
		const feed = await parseFeed(bytes, {url: 'https://news.example/feed'});
		times.push(performance.now() - start);
		count = 'problem' in feed ? 0 : feed.items.length;
	}

	const warm = times.slice(1).toSorted((a, b) => a - b);
	console.log(`${(bytes.length / 1e6).toFixed(1)} MB, ${count} items: first ${times[0]!.toFixed(0)} ms, warm median ${warm[2]!.toFixed(0)} ms (${warm[0]!.toFixed(0)} to ${warm.at(-1)!.toFixed(0)}); most memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Usage: npm run evaluate:feeds -- FOLDER');
	process.exitCode = 2;
} else {
	const rows: Row[] = [];
	for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => /\.(?:xml|json)$/.test(file)).toSorted()) {
		// eslint-disable-next-line no-await-in-loop -- one after the other, on few cores
		const row = await evaluate(folder, name);
		if (row !== undefined) {
			rows.push(row);
		}
	}

	report(rows);
	await timeLarge();
}
