import pMap from 'p-map';
import type {ListedFeed} from '../../ingest/feeds/opml.js';
import type {FeedOutcome, RefreshProgress} from '../intake/intake.js';
import {changeFeeds} from './feed-list.js';
import {refreshFeed, type RefreshedFeed, type RefreshTools} from './refresh-feed.js';

const feedsAtOnce = 6;

// A feed that has moved to where another of the list is already is that one from now on.
const move = (feeds: readonly ListedFeed[], outcomes: ReadonlyMap<string, RefreshedFeed>): readonly ListedFeed[] => {
	const moved = feeds.map(feed => {
		const {movedTo = feed.url, newTitle = null} = outcomes.get(feed.url) ?? {};
		return {...feed, url: movedTo, title: feed.title ?? newTitle};
	});
	return [...new Map(moved.map(feed => [feed.url, feed])).values()];
};

/**
Notes in a library's list where feeds have moved to for good and what they call themselves, and carries over what is remembered of them.
*/
export const followMoves = async (folder: string, outcomes: readonly RefreshedFeed[], {record}: Pick<RefreshTools, 'record'>): Promise<void> => {
	const changed = outcomes.filter(({movedTo, newTitle, url}) => newTitle !== undefined || (movedTo !== undefined && movedTo !== url));
	if (changed.length === 0) {
		return;
	}

	for (const {url, movedTo = url} of changed) {
		if (movedTo === url) {
			continue;
		}

		const state = record.stateOf(url);
		// What a person has allowed for an address is not allowed for what that leads to.
		const isSame = new URL(url).origin === new URL(movedTo).origin;
		record.change(movedTo, {...state, keyBase: state.keyBase ?? url, isTyped: isSame && state.isTyped === true, isPrivateAllowed: isSame && state.isPrivateAllowed === true});
		record.change(url, null);
	}

	await changeFeeds(folder, feeds => move(feeds, new Map(changed.map(outcome => [outcome.url, outcome]))));
};

/**
Asks feeds of a library's list for what is new, several at once, and tells how far that has come; the outcomes are in the order of `feeds`. Rejects where the library cannot be written, or where the signal stops it: what was taken in by then stays.
*/
export const refreshFeeds = async (folder: string, feeds: readonly ListedFeed[], {onProgress, ...tools}: RefreshTools & {readonly onProgress?: (progress: RefreshProgress) => void}): Promise<readonly FeedOutcome[]> => {
	let done = 0;
	let added = 0;
	const tell = (): void => {
		onProgress?.({done, total: feeds.length, added});
	};

	tell();
	try {
		const outcomes = await pMap(feeds, async feed => {
			const outcome = await refreshFeed(feed, tools);
			done++;
			added += outcome.added;
			tell();
			// What a person stops here or there is known again.
			await (outcome.added > 0 && tools.record.save());
			return outcome;
		}, {concurrency: feedsAtOnce, stopOnError: false});
		await followMoves(folder, outcomes, tools);
		return outcomes.map(({movedTo: _movedTo, newTitle: _newTitle, ...outcome}) => outcome);
	} catch (error) {
		// All have ended by now; the first to fail says why.
		throw error instanceof AggregateError ? error.errors[0] as Error : error;
	} finally {
		await tools.record.save();
	}
};
