/*
The feeds of one library, to be listed, subscribed to, left and refreshed.
*/
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import type {ListedFeed} from '../../ingest/feeds/opml.js';
import type {FetchWish} from '../intake/fetch-page.js';
import type {FeedOutcome, RefreshProgress} from '../intake/intake.js';
import type {Taker} from '../intake/take-in.js';
import {changeFeeds, readFeeds} from './feed-list.js';
import {openFeedRecord, type FeedState} from './feed-record.js';
import {refreshFeed, type RefreshTools} from './refresh-feed.js';
import {followMoves, refreshFeeds} from './refresh-feeds.js';
import {findSubscription, type FoundSubscription} from './subscribe.js';

/**
How a refresh is to go; all optional.
*/
export type RefreshWish = Pick<RefreshTools, 'onWarning'> & {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: RefreshProgress) => void) | undefined;
};

/**
A feed that was subscribed to; `isNew` where it was not on the list.
*/
export type Subscription = FoundSubscription & {
	readonly isNew: boolean;
	readonly outcome: FeedOutcome;
};

/**
What a person wants of a feed beside its address.
*/
export type SubscribeWish = FetchWish & {readonly isFullText?: boolean | undefined};

const toolsFor = async (host: Host, folder: string, taker: Taker, {signal, onWarning}: RefreshWish): Promise<RefreshTools> =>
	({host, taker, record: await openFeedRecord(folder), robots: new Map(), resting: new Set(), signal: signal ?? new AbortController().signal, onWarning});

/**
Asks feeds of a library's list for what is new.
*/
export const refreshAll = async (host: Host, folder: string, taker: Taker, feeds: readonly ListedFeed[], wish: RefreshWish): Promise<readonly FeedOutcome[]> =>
	refreshFeeds(folder, feeds, {...await toolsFor(host, folder, taker, wish), ...(wish.onProgress && {onProgress: wish.onProgress})});

/**
Puts the feed of an address on a library's list, and takes in what it has. Throws a NewsreadError where the address leads to none.
*/
export const subscribe = async (host: Host, folder: string, taker: Taker, url: string, {isFullText, ...wish}: SubscribeWish): Promise<Subscription> => {
	const found = await findSubscription(host, taker.ingester, url, wish);
	const tools = await toolsFor(host, folder, taker, wish);
	let isNew = true;
	await changeFeeds(folder, feeds => {
		isNew = feeds.every(({url: other}) => other !== found.listed.url);
		return isNew ? [...feeds, found.listed] : undefined;
	});
	// What a person has allowed for an address is not allowed for what that leads to.
	const isTyped = !found.isFound && new URL(url.trim()).origin === new URL(found.listed.url).origin;
	tools.record.change(found.listed.url, {isTyped, isPrivateAllowed: isTyped && wish.allowPrivate === true, isGone: undefined, ...(isFullText !== undefined && {isFullText})});
	try {
		const outcome = await refreshFeed(found.listed, tools, found.page);
		await followMoves(folder, [outcome], tools);
		return {...found, isNew, outcome};
	} finally {
		await tools.record.save();
	}
};

/**
Puts feeds of another list on a library's, those that are not on it; answers with how many.
*/
export const importFeeds = async (folder: string, imported: readonly ListedFeed[]): Promise<number> => {
	let count = 0;
	await changeFeeds(folder, feeds => {
		const known = new Set(feeds.map(({url}) => url));
		const fresh = imported.filter(({url}) => !known.has(url));
		count = fresh.length;
		return count === 0 ? undefined : [...feeds, ...fresh];
	});
	return count;
};

/**
Takes a feed off a library's list; its articles stay.
*/
export const unsubscribe = async (folder: string, {url}: Pick<ListedFeed, 'url'>): Promise<void> => {
	await changeFeeds(folder, feeds => feeds.filter(feed => feed.url !== url));
	const record = await openFeedRecord(folder);
	record.change(url, null);
	await record.save();
};

/**
The feeds of a library's list, each with what is remembered of it.
*/
export const listFeeds = async (folder: string): Promise<ReadonlyArray<ListedFeed & {readonly state: FeedState}>> => {
	const [feeds, record] = await Promise.all([readFeeds(folder), openFeedRecord(folder)]);
	return feeds.map(feed => ({...feed, state: record.stateOf(feed.url)}));
};

/**
The feeds that a person's words name: by address, else by words of their titles, each word in the title. Throws a NewsreadError where none is.
*/
export const findNamedFeeds = <Named extends ListedFeed>(feeds: readonly Named[], asked: string): readonly Named[] => {
	const exact = feeds.filter(({url, homeUrl}) => url === asked || homeUrl === asked);
	const words = asked.toLowerCase().split(/\s+/);
	const named = exact.length > 0 ? exact : feeds.filter(({title, url}) => words.every(word => `${title ?? ''} ${url}`.toLowerCase().includes(word)));
	if (named.length === 0) {
		throw new NewsreadError(`No feed of the library is called ${JSON.stringify(asked)}.`, {hint: feeds.length === 0 ? 'newsread feeds add ADDRESS puts one there.' : 'newsread feeds list shows those there are.'});
	}

	return named;
};
