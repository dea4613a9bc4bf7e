import {NewsreadError} from '../../errors.js';
import {checkUrl, readUrl, type Permission} from './check-url.js';

/**
The way from the address asked to the one reached so far.
*/
export type Trail = {
	readonly url: URL;
	readonly hops: number;

	/**
	Whether every hop was for good (301, 308).
	*/
	readonly isPermanent: boolean;

	/**
	Whether no hop left the origin asked: elsewhere, nothing is said of what was fetched before.
	*/
	readonly isSameOrigin: boolean;
};

/**
The statuses that send a reader on, and whether for good.
*/
export const redirectStatuses: ReadonlyMap<number, boolean> = new Map([[301, true], [302, false], [303, false], [307, false], [308, true]]);

/**
The way before the first hop.
*/
export const startTrail = (url: URL): Trail => ({url, hops: 0, isPermanent: true, isSameOrigin: true});

/**
The way with one hop more, to where a `Location` header points. Throws `NewsreadError` if it may not be gone.
*/
export const followRedirect = (trail: Trail, answer: {readonly status: number; readonly location: string | undefined}, rules: Permission & {readonly most: number}): Trail => {
	const {host} = trail.url;
	if (answer.location === undefined) {
		throw new NewsreadError(`${host} sends readers on but does not say where.`, {hint: 'Open the address in a browser to see where it leads.'});
	}

	if (trail.hops >= rules.most) {
		throw new NewsreadError(`${host} sends readers on more than ${rules.most} times.`, {hint: 'Open the address in a browser and use the one it ends at.'});
	}

	const url = readUrl(answer.location, trail.url);
	checkUrl(url, rules);
	if (trail.url.protocol === 'https:' && url.protocol === 'http:') {
		throw new NewsreadError(`${host} sends readers from https on to http, where anybody on the way could change the page.`, {hint: `Ask for the https address of ${url.host} if it has one.`});
	}

	return {
		url,
		hops: trail.hops + 1,
		isPermanent: trail.isPermanent && redirectStatuses.get(answer.status) === true,
		isSameOrigin: trail.isSameOrigin && url.origin === trail.url.origin,
	};
};

/**
The address to store instead of the one asked, if there is one.
*/
export const movedTo = ({url, hops, isPermanent}: Trail): string | undefined => hops > 0 && isPermanent ? url.href : undefined;
