/*
A library is a folder of plain files and the store kept in step with it. The files are the truth.
*/
import type {HitOrder, SearchResult} from '../search/query.js';
import type {ArticleList, ArticleRecord, NamedSpeaker, SpeakerSummary} from '../store/quote-store.js';
import type {Corrections} from './corrections/corrections.js';

/**
A file that could not be opened, or only in part: `path` relative to the library, `message` what was wrong (a predicate: "is a folder"), `hint` what to do, a sentence.
*/
export type Problem = {
	readonly path: string;
	readonly message: string;
	readonly hint: string;

	/**
	Whether nothing is missing for it: the article opened all the same.
	*/
	readonly isHarmless?: boolean;

	/**
	Whether it is about the store, and not about a file of the person's.
	*/
	readonly isOfStore?: boolean;
};

/**
How far loading has come: files parsed of files known.
*/
export type Progress = {
	readonly done: number;
	readonly total: number;
};

/**
How many there are of each in a library.
*/
export type Totals = {
	readonly articles: number;
	readonly quotes: number;
	readonly speakers: number;
};

/**
What a library holds at this moment. A new object with every change, so that identity tells whether anything changed.
*/
export type LibrarySnapshot = {
	readonly articles: ArticleList;
	readonly problems: readonly Problem[];
	readonly progress: Progress;
	readonly totals: Totals;

	/**
	Whether it is what was kept of the last time: `articles` are then only the first of so many as `totals` tells.
	*/
	readonly isKept?: boolean;
};

/**
An open library. It answers from the first moment with what it has; `ready` settles when every file has been looked at.
*/
export type Library = {
	/**
	Absolute path of its folder, or of the one file given.
	*/
	readonly folder: string;

	/**
	Whether it is the library of samples that newsread ships.
	*/
	readonly isSample: boolean;
	readonly ready: Promise<void>;

	/**
	Calls `listener` after every change; gives the function that stops that.
	*/
	readonly onChange: (listener: () => void) => () => void;

	/**
	An article with its quotes, by id; undefined where there is none.
	*/
	readonly read: (id: string) => Promise<ArticleRecord | undefined>;
	readonly search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
	readonly speakers: () => Promise<readonly SpeakerSummary[]>;

	/**
	What they are chosen by: of a large library it is there much sooner.
	*/
	readonly speakerNames: () => Promise<readonly NamedSpeaker[]>;

	/**
	What a person has put right in it; absent where a library takes no corrections.
	*/
	readonly corrections?: Corrections;
	readonly close: () => Promise<void>;
};

/**
A library with what it holds always at hand, and told of by `onChange`.
*/
export type WatchedLibrary = Library & {
	readonly snapshot: () => LibrarySnapshot;

	/**
	An article that is at hand before the library is: the first of a kept list. Absent where none is.
	*/
	readonly firstRecord?: ArticleRecord | undefined;
};

/**
`isTyping`: the last word is still being typed, so it matches as a prefix too. `limit`: how many hits at most, 200 unless told. `joins`: quotes of the same words by the same speaker in several articles are one hit.
*/
export type SearchOptions = {
	readonly limit?: number;
	readonly order?: HitOrder;
	readonly isTyping?: boolean;
	readonly joins?: boolean;
};
