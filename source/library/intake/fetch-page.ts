import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import {fetchUrl, type FetchOptions, type FetchResult} from '../../ingest/fetch-url.js';

/**
How a page is to be fetched: `isTyped` where a person named its address.
*/
export type FetchWish = Pick<FetchOptions, 'isTyped' | 'allowPrivate' | 'signal' | 'onWarning' | 'accept'>;

/**
A page that was fetched.
*/
export type FetchedPage = Extract<FetchResult, {readonly kind: 'page'}>;

/**
What the network has to know of the program.
*/
export const fetchOptionsOf = ({env, version}: Pick<Host, 'env' | 'version'>): Pick<FetchOptions, 'env' | 'version'> => ({env, version});

/**
A length of time as people say it, from seconds: "40 seconds", "3 minutes", "2 hours".
*/
export const formatWait = (seconds: number): string => {
	const [amount, unit] = seconds < 90 ? [seconds, 'second'] : (seconds < 5400 ? [Math.ceil(seconds / 60), 'minute'] : [Math.ceil(seconds / 3600), 'hour']);
	return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
};

/**
Fetches a page, and nothing else will do. Throws a NewsreadError where there is none.
*/
export const fetchPage = async (host: Pick<Host, 'env' | 'version'>, url: string, wish: FetchWish): Promise<FetchedPage> => {
	const result = await fetchUrl(url, {...fetchOptionsOf(host), ...wish});
	if (result.kind === 'page') {
		return result;
	}

	const name = new URL(url.trim()).host;
	throw result.kind === 'wait'
		? new NewsreadError(`${name} asks to be left alone for ${formatWait(result.seconds)}.`, {hint: 'Try again then.'})
		: new NewsreadError(`${name} has taken this page away for good (410).`, {hint: 'Look for it in an archive of the web.'});
};
