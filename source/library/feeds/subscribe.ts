/*
From an address that a person gives to a feed on the list of a library.
*/
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import type {Feed, FeedProblem} from '../../ingest/feeds/feed.js';
import {findFeeds, type FoundFeed} from '../../ingest/feeds/find-feeds.js';
import type {ListedFeed} from '../../ingest/feeds/opml.js';
import {decodeBytes} from '../../ingest/decode-bytes.js';
import {fetchPage, type FetchedPage, type FetchWish} from '../intake/fetch-page.js';
import type {Ingester} from '../intake/ingester.js';
import {feedAccept} from './refresh-feed.js';

/**
A feed that an address led to: as it is to stand in the list, what it holds now, and the answer it came in. `others` are the feeds that the page names beside it; `isFound` where the address was that of a page.
*/
export type FoundSubscription = {
	readonly listed: ListedFeed;
	readonly feed: Feed;
	readonly page: FetchedPage;
	readonly others: readonly FoundFeed[];
	readonly isFound: boolean;
};

const mostTries = 4;
const isOfComments = ({title, url}: FoundFeed): boolean => /\bcomments?\b/i.test(`${title ?? ''} ${url}`);

const readFeed = async (ingester: Ingester, {bytes, charset, url}: FetchedPage): Promise<Feed | FeedProblem> =>
	await ingester.run({type: 'feed', bytes, source: {charset, url}}) ?? {problem: {message: 'This takes too long to read.', hint: 'Ask for a shorter feed.'}};

const toListed = (feed: Feed, page: FetchedPage, asked: string): ListedFeed => ({url: page.movedTo ?? asked, homeUrl: feed.homeUrl, title: feed.title, sections: []});

const tryFeed = async (host: Host, ingester: Ingester, found: FoundFeed, wish: FetchWish): Promise<Pick<FoundSubscription, 'listed' | 'feed' | 'page'> | undefined> => {
	try {
		const page = await fetchPage(host, found.url, wish);
		const feed = await readFeed(ingester, page);
		return 'problem' in feed ? undefined : {listed: toListed(feed, page, found.url), feed, page};
	} catch (error) {
		wish.signal?.throwIfAborted();
		if (error instanceof NewsreadError) {
			return undefined;
		}

		throw error;
	}
};

const findOnPage = async (host: Host, ingester: Ingester, page: FetchedPage, wish: FetchWish): Promise<FoundSubscription> => {
	const decoded = decodeBytes(page.bytes);
	const named = 'text' in decoded ? findFeeds(decoded.text, page.url) : [];
	const candidates = named.toSorted((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)));
	for (const candidate of candidates.slice(0, mostTries)) {
		// What a page names nobody has typed: it is never of the person's own network.
		// eslint-disable-next-line no-await-in-loop -- the first that is a feed is the one
		const found = await tryFeed(host, ingester, candidate, {...wish, isTyped: false, allowPrivate: false, accept: feedAccept});
		if (found !== undefined) {
			return {...found, others: candidates.filter(other => other !== candidate && other.isDeclared && !isOfComments(other)), isFound: true};
		}
	}

	throw new NewsreadError(`${page.url} is a web page that names no feed newsread can read.`, {hint: 'Give the address of the feed itself; newsread add takes the page alone.'});
};

/**
Finds the feed of an address: the one it is, else the first that its page names. Throws a NewsreadError where there is none.
*/
export const findSubscription = async (host: Host, ingester: Ingester, url: string, wish: FetchWish): Promise<FoundSubscription> => {
	const page = await fetchPage(host, url, {...wish, accept: `${feedAccept}, text/html;q=0.8`});
	const feed = await readFeed(ingester, page);
	if (!('problem' in feed)) {
		return {listed: toListed(feed, page, new URL(url.trim()).href), feed, page, others: [], isFound: false};
	}

	if (feed.problem.isPage === true) {
		return findOnPage(host, ingester, page, wish);
	}

	throw new NewsreadError(`${page.url}: ${feed.problem.message}`, {hint: feed.problem.hint});
};
