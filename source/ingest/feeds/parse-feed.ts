import {decodeFeed} from './decode-feed.js';
import type {Feed, FeedProblem} from './feed.js';
import {finishFeed} from './finish-feed.js';
import type {RawFeed} from './raw-feed.js';
import {readFeedsmith} from './read-feedsmith.js';
import {readJsonFeed} from './read-json-feed.js';
import {readLenientFeed} from './read-lenient-feed.js';

/**
What is known of a feed's bytes: `charset` as the server's header says it, `url` where they were fetched, against which addresses are resolved.
*/
export type FeedSource = {
	readonly charset?: string | undefined;
	readonly url?: string | undefined;
};

const mostBytes = 32 * 1024 * 1024;

const problemOf = (message: string, hint: string): FeedProblem => ({problem: {message, hint}});

// The first that fits says what a text is instead of a feed.
const mistakes: ReadonlyArray<readonly [fits: RegExp, problem: FeedProblem]> = [
	[/^\s*$/, problemOf('This is empty, not a feed.', 'Try again later, or ask for another address.')],
	[/<opml[\s>]/i, problemOf('This is a list of feeds (OPML), not a feed.', 'Import it as a list of feeds.')],
	[/<!doctype html|<html[\s>]|<body[\s>]/i, {problem: {message: 'This is a web page, not a feed.', hint: 'Look for the address of its feed, or add the page itself.', isPage: true}}],
];

const noFeed = problemOf('This is no feed that newsread can read.', 'It reads RSS, Atom, RDF, CDF and JSON Feed.');
const tooLarge = problemOf('This feed is larger than 32 MB.', 'Ask for a shorter feed.');

// Of tags and attributes a feed of 15 MB has 300,000; a text of nothing else would keep feedsmith busy for many seconds.
const mostMarks = 1_000_000;

const isPlausible = (text: string): boolean => {
	for (const mark of ['<', '=']) {
		let count = 0;
		for (let at = text.indexOf(mark); at !== -1 && count <= mostMarks; at = text.indexOf(mark, at + 1)) {
			count++;
		}

		if (count > mostMarks) {
			return false;
		}
	}

	return true;
};

const readXmlFeed = async (text: string): Promise<RawFeed | undefined> => {
	const feed = isPlausible(text) ? await readFeedsmith(text) : undefined;
	return feed ?? readLenientFeed(text);
};

/**
Reads a feed in any format and encoding that feeds come in, sound or not. Never throws; a feed without items is a feed. Linear in the number of bytes, of which 32 MB are the most.
*/
export const parseFeed = async (bytes: Uint8Array, {charset, url}: FeedSource = {}): Promise<Feed | FeedProblem> => {
	if (bytes.length > mostBytes) {
		return tooLarge;
	}

	const text = decodeFeed(bytes, charset).replaceAll('\0', '').trimStart();
	const raw = /^[[{]/.test(text) ? readJsonFeed(text) : await readXmlFeed(text);
	if (raw !== undefined) {
		return finishFeed(raw, url);
	}

	const head = text.slice(0, 2000);
	return mistakes.find(([fits]) => fits.test(head))?.[1] ?? noFeed;
};
