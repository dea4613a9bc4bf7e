/*
Whether a site lets programs read a page, for the addresses that a feed names rather than a person. By RFC 9309: a robots.txt that is not there (4xx, 401 and 403 too) allows everything; one that cannot be had now (5xx, no connection) allows nothing.
*/
import type * as RobotsParser from 'robots-parser';
import {HttpStatusError} from './network/explain-failure.js';
import {fetchUrl, type FetchOptions} from './fetch-url.js';

/**
What each origin allows, as far as it was asked; kept by the caller for as long as a day.
*/
export type RobotsCache = Map<string, Promise<(url: string) => boolean>>;

type RobotsModule = {readonly default: typeof RobotsParser.default.default};

type Rules = (url: string) => boolean;

const canReadAll: Rules = () => true;
const canReadNone: Rules = () => false;

// As much as the standard asks a reader to read.
const longest = 512_000;

// Every rule is held against every address, letter by letter: of rules beyond these, a page has no need.
const mostRules = 1000;
const longestRule = 160;
const mostStars = 3;
const longestPath = 1000;

const limitRules = (text: string): string =>
	text.split(/\r?\n/).filter(line => line.length <= longestRule && line.split('*').length <= mostStars + 1).slice(0, mostRules).join('\n');

const readRules = async (address: string, options: FetchOptions): Promise<Rules> => {
	try {
		const result = await fetchUrl(address, {...options, etag: undefined, lastModified: undefined, accept: 'text/plain, */*;q=0.5'});
		if (result.kind === 'gone') {
			return canReadAll;
		}

		if (result.kind !== 'page') {
			return canReadNone;
		}

		// The types are those of a module, the package is not one.
		const {default: parseRobots} = await import('robots-parser') as unknown as RobotsModule;
		const rules = parseRobots(address, limitRules(new TextDecoder().decode(result.bytes.subarray(0, longest))));
		return url => url.length <= longestPath && rules.isAllowed(url, 'newsread') !== false;
	} catch (error) {
		options.signal?.throwIfAborted();
		return error instanceof HttpStatusError && error.status >= 400 && error.status < 500 ? canReadAll : canReadNone;
	}
};

/**
Whether the site of `url` allows newsread to read it. Its robots.txt is fetched once, with `options` as for `url`; throws only if it was stopped by `options.signal`.
*/
export const isAllowedByRobots = async (url: string, {cache, ...options}: FetchOptions & {readonly cache: RobotsCache}): Promise<boolean> => {
	const {origin} = new URL(url);
	const known = cache.get(origin);
	const rules = known ?? readRules(`${origin}/robots.txt`, options);
	if (!known) {
		cache.set(origin, rules);
	}

	try {
		const isAllowed = await rules;
		return isAllowed(url);
	} catch (error) {
		cache.delete(origin);
		throw error;
	}
};
