import type {FeedFormat} from './feed.js';

/**
Words as a feed has them. `plain`: nothing in them is markup; `html`: tags and entities are markup; `maybe`: markup only where it looks like it, as in the titles of RSS.
*/
export type RawText = {
	readonly value: string;
	readonly kind: 'plain' | 'html' | 'maybe';
};

/**
A link of an item or a feed; `rel` as in Atom, undefined for the one plain link.
*/
export type RawLink = {
	readonly href: string | undefined;
	readonly rel?: string | undefined;
};

/**
A picture or film, its words still uncleaned.
*/
export type RawMedia = {
	readonly url?: string | undefined;
	readonly caption?: string | undefined;
	readonly credit?: string | undefined;
};

/**
An item as it was found, whatever the format. In lists of words the first that is of use counts.
*/
export type RawItem = {
	readonly id?: string | undefined;
	readonly isPermalink?: boolean;
	readonly base?: string | undefined;

	/**
	Base of the account alone, relative to `base`.
	*/
	readonly contentBase?: string | undefined;
	readonly title?: RawText | undefined;
	readonly links: readonly RawLink[];
	readonly people: ReadonlyArray<string | undefined>;
	readonly published: ReadonlyArray<string | undefined>;
	readonly updated: ReadonlyArray<string | undefined>;
	readonly summary?: RawText | undefined;
	readonly content?: RawText | undefined;
	readonly categories: ReadonlyArray<string | undefined>;
	readonly source?: string | undefined;
	readonly media: readonly RawMedia[];
};

/**
A feed as it was found, whatever the format.
*/
export type RawFeed = {
	readonly format: FeedFormat;
	readonly base?: string | undefined;
	readonly title?: RawText | undefined;
	readonly links: readonly RawLink[];
	readonly description?: RawText | undefined;
	readonly lang?: string | undefined;
	readonly items: readonly RawItem[];
};

/**
Most items that are read of one feed.
*/
export const mostItems = 10_000;
