/**
A feed in a list of feeds: addresses absolute, http or https; `sections` the folders that it is in, outermost first, at most eight. Words are cleaned lines.
*/
export type ListedFeed = {
	readonly url: string;
	readonly homeUrl: string | null;
	readonly title: string | null;
	readonly sections: readonly string[];
};

/**
A list of feeds, as readers hand them to one another; each feed once.
*/
export type FeedList = {
	readonly title: string | null;
	readonly feeds: readonly ListedFeed[];
};

/**
Most folders that one feed is in.
*/
export const mostSections = 8;
