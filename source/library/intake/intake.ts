/*
What brings articles into a library and takes them out again, as the reader and the commands see it.
*/

/**
What became of one thing that was to be added: the absolute path of its file, its headline (empty where it has none; then `opening` has its first words), and whether it was there already.
*/
export type TakenIn = {
	readonly file: string;
	readonly headline: string;
	readonly opening?: string;
	readonly isNew: boolean;

	/**
	Whether what is there already has the same address and other words.
	*/
	readonly isOtherText?: boolean;

	/**
	How many words its body has, where it came from a page that gave hardly any: the page may hold no story, or make it only in a browser.
	*/
	readonly fewWords?: number;
};

/**
How far a refresh has come: feeds asked of feeds to ask, and new articles so far.
*/
export type RefreshProgress = {
	readonly done: number;
	readonly total: number;
	readonly added: number;
};

/**
What one feed gave: `added` new articles, `waiting` more that the next refresh takes; `message` and `hint` (a sentence each, ending in a full stop) where something is to be said of it.
*/
export type FeedOutcome = {
	readonly url: string;
	readonly title: string;
	readonly added: number;
	readonly waiting: number;
	readonly message: string | null;
	readonly hint: string | null;

	/**
	Whether the feed could not be read, this time or for good.
	*/
	readonly hasFailed: boolean;
};

/**
What a refresh gave: what became of each feed, and the library's folder (absolute) that the new articles are in.
*/
export type Refreshed = {
	readonly folder: string;
	readonly outcomes: readonly FeedOutcome[];
};

/**
What was removed: its headline, the file it was and the file in `.trash` that it is now (absolute paths).
*/
export type Removed = {
	readonly headline: string;
	readonly file: string;
	readonly trashed: string;
};

/**
What brings articles into one library. Every function rejects with a NewsreadError, whose message is a sentence, where it cannot do what is asked; then nothing is half-written.
*/
export type Intake = {
	/**
	Adds what a person named: a web address (http or https; fetched), or a file.
	*/
	readonly addNamed: (written: string) => Promise<readonly TakenIn[]>;

	/**
	Adds the text of an article, as pasted.
	*/
	readonly addText: (text: string) => Promise<TakenIn>;

	/**
	Asks all feeds of the library for what is new. Not more than one at a time: a second call while one runs rejects.
	*/
	readonly refresh: (onProgress: (progress: RefreshProgress) => void) => Promise<Refreshed>;

	/**
	Takes an article's file (`path` relative to the library) into `.trash`.
	*/
	readonly remove: (article: {readonly path: string | null; readonly headline: string}) => Promise<Removed>;

	/**
	Puts what `remove` answered with back where it was; undefined where that is no longer in the trash.
	*/
	readonly putBack: (removed: Removed) => Promise<Removed | undefined>;

	/**
	Stops whatever runs.
	*/
	readonly close: () => Promise<void>;
};
