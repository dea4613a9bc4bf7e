/*
One feed asked for what is new in it, and what is new taken into the library.
*/
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import type {Feed, FeedItem} from '../../ingest/feeds/feed.js';
import {isStub} from '../../ingest/feeds/is-stub.js';
import type {ListedFeed} from '../../ingest/feeds/opml.js';
import {fetchUrl, type FetchOptions, type FetchResult} from '../../ingest/fetch-url.js';
import {HttpStatusError} from '../../ingest/network/explain-failure.js';
import {isAllowedByRobots, type RobotsCache} from '../../ingest/robots.js';
import {fetchOptionsOf, formatWait, type FetchedPage} from '../intake/fetch-page.js';
import type {ItemReading} from '../intake/ingest-task.js';
import type {FeedOutcome} from '../intake/intake.js';
import {lengthOverMost, type Taker} from '../intake/take-in.js';
import type {FeedRecord, FeedState} from './feed-record.js';
import {findNewItems, keyItems, type KeyedItem} from './find-new-items.js';
import {mapToEnd} from './map-to-end.js';

/**
What refreshing takes. `robots` is what sites have said of reading them, while one refresh lasts.
*/
export type RefreshTools = {
	readonly host: Host;
	readonly taker: Taker;
	readonly record: FeedRecord;
	readonly robots: RobotsCache;

	/**
	Origins that asked to be left alone meanwhile.
	*/
	readonly resting: Set<string>;
	readonly signal: AbortSignal;
	readonly onWarning?: ((warning: string) => void) | undefined;
};

/**
What became of a feed: with its address and title from now on, where those are others.
*/
export type RefreshedFeed = FeedOutcome & {
	readonly movedTo?: string | undefined;
	readonly newTitle?: string | undefined;
};

/**
The kinds of answer that a feed is asked for in.
*/
export const feedAccept = 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

// What one feed brings at a time; the rest comes with the next refresh.
const mostItems = 100;
const pagesAtOnce = 2;

const outcomeOf = ({url, title}: ListedFeed, more: Partial<FeedOutcome> = {}): FeedOutcome => ({url, title: title ?? url, added: 0, waiting: 0, message: null, hint: null, hasFailed: false, ...more});

const secondsUntil = (moment: string | undefined, now: Date): number => moment === undefined ? 0 : Math.ceil((Date.parse(moment) - now.getTime()) / 1000);

// Undefined where it may be asked.
const whyNotAsked = (feed: ListedFeed, {isGone, waitUntil}: FeedState, now: Date): FeedOutcome | undefined => {
	if (isGone === true) {
		return outcomeOf(feed, {message: 'It was taken away for good (410), and is not asked any more.', hint: 'newsread feeds remove takes it off the list.', hasFailed: true});
	}

	const seconds = secondsUntil(waitUntil, now);
	return seconds > 0 ? outcomeOf(feed, {message: `Its server asked to be left alone for another ${formatWait(seconds)}.`, hint: 'Refresh then.'}) : undefined;
};

const optionsFor = ({host, signal, onWarning}: RefreshTools): FetchOptions => ({...fetchOptionsOf(host), signal, ...(onWarning && {onWarning}), isTyped: false});

// A page of an item; or why there is none: not now, or not at all.
type ItemPage = FetchedPage | 'later' | 'never';

const fetchItemPage = async (url: string, tools: RefreshTools): Promise<ItemPage> => {
	const {origin} = new URL(url);
	if (tools.resting.has(origin)) {
		return 'later';
	}

	try {
		const options = optionsFor(tools);
		const result = await isAllowedByRobots(url, {...options, cache: tools.robots}) ? await fetchUrl(url, options) : undefined;
		if (result?.kind === 'wait') {
			tools.resting.add(origin);
			return 'later';
		}

		return result?.kind === 'page' ? result : 'never';
	} catch (error) {
		tools.signal.throwIfAborted();
		if (error instanceof NewsreadError) {
			return error instanceof HttpStatusError && error.status < 500 ? 'never' : 'later';
		}

		throw error;
	}
};

// What came of an item: `late` is left for the next refresh.
type Taken = 'new' | 'short' | 'known' | 'late' | 'unread';

const mostTries = 2;

// So often is a page that could not be had waited for before what the feed has must do.
const isTriedAgain = (key: string, {record}: RefreshTools): boolean => {
	for (let attempt = 1; attempt <= mostTries; attempt++) {
		if (!record.isSeen(`${key}~${attempt}`)) {
			record.noteSeen([`${key}~${attempt}`]);
			return true;
		}
	}

	return false;
};

// With its page, without it, and its summary alone: the first that can be read in time and is no longer than an article may be.
const readItem = async (item: FeedItem, feed: Omit<Feed, 'items'>, page: FetchedPage | undefined, {ingester}: Taker): Promise<ItemReading | undefined> => {
	const own = {type: 'item', item, feed} as const;
	const tasks = [...(page === undefined ? [] : [{...own, page: {bytes: page.bytes, charset: page.charset, url: page.url}}]), own, {...own, item: {...item, contentHtml: null}}];
	for (const task of tasks) {
		// eslint-disable-next-line no-await-in-loop -- each is asked for only where the one before is not to be had
		const reading = await ingester.run(task);
		if (reading !== undefined && lengthOverMost(reading) === undefined) {
			return reading;
		}
	}

	return undefined;
};

const takeItem = async ({item, keys, isShared}: KeyedItem, feed: Omit<Feed, 'items'>, isFullText: boolean, tools: RefreshTools): Promise<Taken> => {
	tools.signal.throwIfAborted();
	const {taker, record, host} = tools;
	const isWanted = item.url !== null && !isShared && isStub(item);
	const page = isWanted && isFullText ? await fetchItemPage(item.url, tools) : undefined;
	if (page === 'later' && isTriedAgain(keys[0]!, tools)) {
		return 'late';
	}

	const reading = await readItem(item, feed, typeof page === 'object' ? page : undefined, taker);
	tools.signal.throwIfAborted();
	if (reading === undefined) {
		return 'unread';
	}

	const isShort = isWanted && !reading.isOfPage;
	const {isNew} = reading.article.text === '' ? {isNew: false} : await taker.take(isShort ? {...reading, article: {...reading.article, extent: 'summary'}} : reading, {fetched: host.now().toISOString()});
	record.noteSeen(keys);
	return isNew ? (isShort && isFullText ? 'short' : 'new') : 'known';
};

const describe = (short: number, unread: number): string | null => {
	const said = [
		...(short === 0 ? [] : [`Of ${short === 1 ? 'one' : short} of them only what the feed has is kept: ${short === 1 ? 'its page' : 'their pages'} could not be had.`]),
		...(unread === 0 ? [] : [`${unread} could not be read.`]),
	];
	return said.length === 0 ? null : said.join(' ');
};

const takeItems = async (listed: ListedFeed, feed: Feed, tools: RefreshTools): Promise<FeedOutcome> => {
	const {record, signal} = tools;
	const {keyBase = listed.url, isFullText = true} = record.stateOf(listed.url);
	const items = keyItems(keyBase, feed);
	const fresh = findNewItems(items, record);
	const {items: _, ...head} = feed;
	const named = {...head, title: head.title ?? listed.title};
	const taken = await mapToEnd(fresh.slice(0, mostItems), async each => takeItem(each, named, isFullText, tools), pagesAtOnce);
	signal.throwIfAborted();
	record.noteSeen(items.flatMap(({keys}) => keys.some(key => record.isSeen(key)) ? keys : []));
	const count = (...kinds: readonly Taken[]): number => taken.filter(kind => kinds.includes(kind)).length;
	return outcomeOf(listed, {added: count('new', 'short'), waiting: Math.max(0, fresh.length - mostItems) + count('late', 'unread'), message: describe(count('short'), count('unread'))});
};

const readAnswer = async (listed: ListedFeed, result: FetchResult, tools: RefreshTools): Promise<RefreshedFeed> => {
	const {record, host, taker} = tools;
	const now = host.now();
	if (result.kind === 'gone') {
		record.change(listed.url, {isGone: true});
		return whyNotAsked(listed, {isGone: true}, now)!;
	}

	if (result.kind === 'wait') {
		const waitUntil = new Date(now.getTime() + (result.seconds * 1000)).toISOString();
		record.change(listed.url, {waitUntil});
		return whyNotAsked(listed, {waitUntil}, now) ?? outcomeOf(listed);
	}

	if (result.kind === 'unchanged') {
		record.change(listed.url, {refreshed: now.toISOString(), problem: null});
		return {...outcomeOf(listed), movedTo: result.movedTo};
	}

	const feed = await taker.ingester.run({type: 'feed', bytes: result.bytes, source: {charset: result.charset, url: result.url}});
	if (feed === undefined || 'problem' in feed) {
		const {message, hint} = feed?.problem ?? {message: 'This feed takes too long to read.', hint: 'Ask for a shorter feed.'};
		record.change(listed.url, {problem: message});
		return outcomeOf(listed, {message, hint, hasFailed: true});
	}

	const outcome = await takeItems(listed, feed, tools);
	// With something left to take, the same answer is wanted once more.
	const validators = outcome.waiting > 0 ? {etag: undefined, lastModified: undefined} : {etag: result.etag, lastModified: result.lastModified};
	record.change(listed.url, {...validators, waitUntil: undefined, refreshed: now.toISOString(), problem: null});
	return {...outcome, title: listed.title ?? feed.title ?? listed.url, movedTo: result.movedTo, ...(listed.title === null && feed.title !== null && {newTitle: feed.title})};
};

const failWith = (listed: ListedFeed, error: NewsreadError, {record}: RefreshTools): FeedOutcome => {
	record.change(listed.url, {problem: error.message});
	return outcomeOf(listed, {message: error.message, hint: error.hint ?? null, hasFailed: true});
};

/**
Asks a feed of the list for what is new and takes it in; `answer` is what its address has just given, where that is known already. Rejects only where the library cannot be written or the signal stops it.
*/
export const refreshFeed = async (listed: ListedFeed, tools: RefreshTools, answer?: FetchResult): Promise<RefreshedFeed> => {
	const {record, host} = tools;
	const state = record.stateOf(listed.url);
	const {etag, lastModified, isTyped = false, isPrivateAllowed = false} = state;
	const kept = answer === undefined ? whyNotAsked(listed, state, host.now()) : undefined;
	if (kept !== undefined) {
		return kept;
	}

	let result: FetchResult;
	try {
		result = answer ?? await fetchUrl(listed.url, {...optionsFor(tools), isTyped, allowPrivate: isPrivateAllowed, accept: feedAccept, ...(etag !== undefined && {etag}), ...(lastModified !== undefined && {lastModified})});
	} catch (error) {
		tools.signal.throwIfAborted();
		if (error instanceof NewsreadError) {
			return failWith(listed, error, tools);
		}

		throw error;
	}

	return readAnswer(listed, result, tools);
};
