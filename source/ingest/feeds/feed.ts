/**
Where a feed's words came from. `rdf` is RSS 0.9 and 1.0, `rss` everything from 0.91 to 2.0, `atom` 0.3 and 1.0, `cdf` Microsoft's channels.
*/
export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'cdf';

/**
A picture or film of an item that says something: its address (http or https), what is to be seen and whose work it is, each a line of plain words. At least one of `caption` and `credit` is not null.
*/
export type FeedMedia = {
	readonly url: string | null;
	readonly caption: string | null;
	readonly credit: string | null;
};

/**
A story as a feed tells it. All but `contentHtml` are single lines of plain, cleaned words, or null where unknown.
*/
export type FeedItem = {
	/**
	What the feed calls it, else its address, else a hash of its words: the same in every reading. At most 500 characters; not certain to be unique.
	*/
	readonly id: string;
	readonly title: string | null;

	/**
	Absolute, http or https.
	*/
	readonly url: string | null;
	readonly byline: readonly string[];

	/**
	ISO 8601: a time with its zone (`2024-05-01T09:30:00+02:00`), without where none was told, or a date alone.
	*/
	readonly published: string | null;
	readonly updated: string | null;

	/**
	The words of the summary, at most 1,000 characters of them.
	*/
	readonly summary: string | null;

	/**
	The fullest account that the feed has, as HTML and as the feed has it: neither safe nor whole, to be read by an HTML reader and never shown. Null where there is none.
	*/
	readonly contentHtml: string | null;

	/**
	What the addresses in `contentHtml` are relative to.
	*/
	readonly baseUrl: string | null;

	/**
	The first of `categories`.
	*/
	readonly section: string | null;
	readonly categories: readonly string[];

	/**
	Where the feed itself took the item from, when it says so.
	*/
	readonly outlet: string | null;
	readonly media: readonly FeedMedia[];
};

/**
A feed, its items in the order it has them, at most 10,000.
*/
export type Feed = {
	readonly format: FeedFormat;
	readonly title: string | null;

	/**
	The page that the feed belongs to: absolute, http or https.
	*/
	readonly homeUrl: string | null;
	readonly description: string | null;

	/**
	BCP 47.
	*/
	readonly lang: string | null;
	readonly items: readonly FeedItem[];
};

/**
Why bytes are no feed: what was wrong, and what to do, a sentence each.
*/
export type FeedProblem = {
	readonly problem: {
		readonly message: string;
		readonly hint: string;

		/**
		Whether they are a web page, which may name a feed.
		*/
		readonly isPage?: boolean;
	};
};
