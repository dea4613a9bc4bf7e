import {Parser} from 'htmlparser2';
import {decodeFeed} from './decode-feed.js';
import {cleanLine} from './feed-words.js';
import type {FeedProblem} from './feed.js';
import {mostSections, type FeedList, type ListedFeed} from './opml.js';
import {resolveAddress} from './resolve-address.js';

const mostBytes = 8 * 1024 * 1024;
const mostOutlines = 10_000;
const mostOpen = 2048;
const longestTitle = 300;

/**
What was read of a list; `isCut` where the list goes on beyond that.
*/
export type ReadList = FeedList & {readonly isCut: boolean};

const clean = (value: string | undefined): string | null => cleanLine({value: value ?? '', kind: 'plain'}, longestTitle);

const readOutline = (values: Readonly<Record<string, string>>): Omit<ListedFeed, 'sections'> & {readonly isFolder: boolean} => {
	const attributes = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
	const url = resolveAddress(attributes.get('xmlurl'), null);
	const title = clean(attributes.get('title')) ?? clean(attributes.get('text'));
	return {url: url ?? '', homeUrl: resolveAddress(attributes.get('htmlurl'), null), title: title === url ? null : title, isFolder: !attributes.has('xmlurl')};
};

type Reading = {
	readonly feeds: Map<string, ListedFeed>;

	/**
	Names of the open elements' folders; null for what is none.
	*/
	readonly open: Array<string | null>;
	outlines: number;
	isOpml: boolean;
	isCut: boolean;
	title: string;
};

const readElement = (reading: Reading, name: string, values: Readonly<Record<string, string>>): void => {
	if (name === 'opml') {
		reading.isOpml = true;
	}

	if (name !== 'outline') {
		reading.open.push(null);
		return;
	}

	reading.outlines++;
	const {isFolder, ...feed} = readOutline(values);
	if (feed.url !== '' && !reading.feeds.has(feed.url)) {
		reading.feeds.set(feed.url, {...feed, sections: reading.open.filter(section => section !== null).slice(0, mostSections)});
	}

	reading.open.push(isFolder ? feed.title : null);
};

const readOpml = (text: string, most: number): Reading => {
	const reading: Reading = {feeds: new Map(), open: [], outlines: 0, isOpml: false, isCut: false, title: ''};
	let isTitle = false;
	const parser = new Parser({
		onopentag(name, values) {
			const lower = name.toLowerCase();
			isTitle = lower === 'title' && reading.outlines === 0;
			if (reading.open.length >= mostOpen || (lower === 'outline' && reading.outlines >= most)) {
				reading.isCut = true;
				parser.pause();
			} else {
				readElement(reading, lower, values);
			}
		},
		ontext(words) {
			reading.title += isTitle && reading.title.length < 1000 ? words : '';
		},
		onclosetag() {
			isTitle = false;
			reading.open.pop();
		},
	}, {xmlMode: true});
	parser.write(text);
	parser.end();
	return reading;
};

/**
Reads a list of feeds (OPML), sound or not: the addresses of its outlines and the names of its folders, nothing else. At most `most` outlines, 10,000 unless told, of 8 MB, and of what stands in fewer than 2,048 others. Never throws; a list without feeds is a list.
*/
export const parseOpml = (bytes: Uint8Array, charset?: string, most = mostOutlines): ReadList | FeedProblem => {
	if (bytes.length > mostBytes) {
		return {problem: {message: 'This list of feeds is larger than 8 MB.', hint: 'Split it into several lists.'}};
	}

	const {feeds, isOpml, isCut, title} = readOpml(decodeFeed(bytes, charset).replaceAll('\0', ''), most);
	return isOpml || feeds.size > 0 ? {title: clean(title), feeds: [...feeds.values()], isCut} : {problem: {message: 'This is no list of feeds.', hint: 'Export the list from the other reader as OPML.'}};
};
