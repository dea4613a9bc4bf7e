/*
What newsread remembers of a library's feeds, in `.feeds.json` beside their list: what to tell their servers, what a person wants of them, and which items have been seen. Where it is lost, feeds are asked anew, and what is in the library is not added again.
*/
import path from 'node:path';
import {changeFile, readIfThere} from '../change-file.js';

/**
What is remembered of one feed. Times are ISO 8601.
*/
export type FeedState = {
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;

	/**
	Its server asked to be left alone until then.
	*/
	readonly waitUntil?: string | undefined;

	/**
	It was taken away for good.
	*/
	readonly isGone?: boolean | undefined;

	/**
	Whether the pages of items that are mere summaries are fetched: yes, unless told.
	*/
	readonly isFullText?: boolean | undefined;

	/**
	Whether a person typed its address, and whether it may stand in their own network.
	*/
	readonly isTyped?: boolean | undefined;

	/**
	The first address it was known by, where that was another: its items are known by it.
	*/
	readonly keyBase?: string | undefined;
	readonly isPrivateAllowed?: boolean | undefined;
	readonly refreshed?: string | undefined;

	/**
	What went wrong when it was last asked; null where nothing did.
	*/
	readonly problem?: string | null | undefined;
};

type Content = {
	readonly feeds: Readonly<Record<string, FeedState>>;

	/**
	Keys of items, those seen last at the end.
	*/
	readonly seen: readonly string[];
};

/**
The record of a library's feeds while it is open: nothing is written before `save`.
*/
export type FeedRecord = {
	readonly stateOf: (url: string) => FeedState;

	/**
	Changes what is known of a feed; null forgets it.
	*/
	readonly change: (url: string, change: Partial<FeedState> | null) => void;
	readonly isSeen: (key: string) => boolean;
	readonly noteSeen: (keys: Iterable<string>) => void;

	/**
	Writes it down, over whatever others have noted meanwhile. Throws a NewsreadError where it cannot.
	*/
	readonly save: () => Promise<void>;
};

const mostSeen = 100_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readString = (value: unknown): string | undefined => typeof value === 'string' ? value.slice(0, 2000) : undefined;
const readTruth = (value: unknown): boolean | undefined => typeof value === 'boolean' ? value : undefined;

const readState = (value: Readonly<Record<string, unknown>>): FeedState => ({
	etag: readString(value.etag),
	lastModified: readString(value.lastModified),
	waitUntil: readString(value.waitUntil),
	isGone: readTruth(value.isGone),
	isFullText: readTruth(value.isFullText),
	isTyped: readTruth(value.isTyped),
	isPrivateAllowed: readTruth(value.isPrivateAllowed),
	keyBase: readString(value.keyBase),
	refreshed: readString(value.refreshed),
	problem: readString(value.problem) ?? null,
});

// What a hand or a full disk has broken is as good as lost.
const parseContent = (text: string): Content => {
	try {
		const value: unknown = JSON.parse(text);
		if (isObject(value)) {
			const feeds = isObject(value.feeds) ? Object.entries(value.feeds).flatMap(([url, state]) => isObject(state) ? [[url, readState(state)] as const] : []) : [];
			return {feeds: Object.fromEntries(feeds), seen: Array.isArray(value.seen) ? value.seen.filter(key => typeof key === 'string') : []};
		}
	} catch {
		// Told by what follows.
	}

	return {feeds: {}, seen: []};
};

type Changes = {
	readonly states: ReadonlyMap<string, Partial<FeedState> | null>;
	readonly seen: ReadonlySet<string>;
};

const formatContent = (before: Content, changes: Changes): string => {
	const feeds = new Map(Object.entries(before.feeds));
	for (const [url, change] of changes.states) {
		if (change === null) {
			feeds.delete(url);
		} else {
			feeds.set(url, {...feeds.get(url), ...change});
		}
	}

	// The last seen stay longest.
	const seen = [...before.seen.filter(key => !changes.seen.has(key)), ...changes.seen].slice(-mostSeen);
	return `${JSON.stringify({feeds: Object.fromEntries(feeds), seen})}\n`;
};

/**
Opens the record of the feeds of a library's folder.
*/
export const openFeedRecord = async (folder: string): Promise<FeedRecord> => {
	const file = path.join(folder, '.feeds.json');
	const read = parseContent(await readIfThere(file).catch(() => ''));
	const states = new Map(Object.entries(read.feeds));
	const seen = new Set(read.seen);
	const changes = {states: new Map<string, Partial<FeedState> | null>(), seen: new Set<string>()};
	return {
		stateOf: url => states.get(url) ?? {},
		change(url, change) {
			changes.states.set(url, change === null ? null : {...changes.states.get(url), ...change});
			if (change === null) {
				states.delete(url);
			} else {
				states.set(url, {...states.get(url), ...change});
			}
		},
		isSeen: key => seen.has(key),
		noteSeen(keys) {
			for (const key of keys) {
				seen.add(key);
				changes.seen.delete(key);
				changes.seen.add(key);
			}
		},
		save: async () => changeFile(file, true, text => formatContent(parseContent(text), changes)),
	};
};
