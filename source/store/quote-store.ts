/*
The seam between the program and the place where quotes are kept to be found: asynchronous and narrow, so that memory, SQLite and a newsroom's database can stand behind it.
Folding and words are ours (`language/`), never a store's tokenizer; ids are portable, never paths or row numbers.
*/
import type {Article} from '../article/article.js';
import type {Quote, QuoteKind, Speaker, SpeakerKind} from '../quotes/quote.js';

/**
An article with its quotes: what goes into a store, and what reading one gives.
*/
export type ArticleRecord = {
	readonly article: Article;
	readonly quotes: readonly Quote[];
};

/**
What a list shows of an article. `words` counts the body's words; `quotes` and `speakers` are counts.
*/
export type ArticleSummary = Pick<Article, 'id' | 'headline' | 'section' | 'outlet' | 'byline' | 'published' | 'updated' | 'url' | 'path' | 'lang' | 'added' | 'neutralized'> & {
	readonly words: number;
	readonly quotes: number;
	readonly speakers: number;

	/**
	Its first words, where it has no headline to be called by; absent where it has one.
	*/
	readonly opening?: string;

	/**
	What the day in `published` is of, where nothing is said of when it was published; absent where it is of that.
	*/
	readonly dayOf?: 'update';
};

/**
A stretch of a list, as it is or packed (`store/article-list.ts`): then `ids` and `paths` are hashes of these, `bytes` everything. Threads may share what is packed.
*/
export type ArticlePiece =
	| {readonly length: number; readonly articles: readonly ArticleSummary[]}
	| {readonly length: number; readonly ids: Uint32Array; readonly paths: Uint32Array; readonly bytes: Uint8Array};

/**
Articles in the order of `articles()`, in pieces with where these start.
*/
export type ArticleList = {readonly length: number; readonly pieces: readonly ArticlePiece[]; readonly starts: readonly number[]};

/**
A quote as a store gives it back: with its article's summary and the text around it (whole sentences where they fit, at most 200 code units a side).
*/
export type StoredQuote = {
	readonly quote: Quote;
	readonly article: ArticleSummary;
	readonly context: {readonly before: string; readonly after: string};
};

/**
A speaker across the articles of a store. `names` are all the forms the articles use, most frequent first; `quotes` and `articles` are counts; dates are partial ISO 8601.
*/
export type SpeakerSummary = {
	readonly id: string;
	readonly name: string;
	readonly role: string | null;
	readonly kind: SpeakerKind;
	readonly names: readonly string[];
	readonly quotes: number;
	readonly articles: number;
	readonly outlets: readonly string[];
	readonly firstPublished: string | null;
	readonly lastPublished: string | null;
};

/**
What a speaker is chosen by. `name` is the fullest, `role` the one most often told.
*/
export type NamedSpeaker = Pick<SpeakerSummary, 'name' | 'names' | 'role' | 'quotes'>;

/**
A word of the store's vocabulary near a query's word. `distance`: 0 exact, then edits; a word that only begins so has `isPrefix`, and the distance of its beginning. `count`: how many quotes hold it in the field asked for.
*/
export type NearWord = {
	readonly word: string;
	readonly distance: number;
	readonly isPrefix: boolean;
	readonly count: number;
};

/**
Where a word must stand: in the quote's words, in its speaker's names and role, or in either. A speaker's names are all that the store's articles use for them; the role is this article's.
*/
export type WordField = 'text' | 'speaker' | 'any';

/**
One word of a query with the folded words that satisfy it, closest first. Every group must match; `isExcluded` turns it round.
*/
export type WordGroup = {
	readonly field: WordField;
	readonly words: readonly string[];

	/**
	How far each of the words is from what was asked: small whole numbers, 0 the nearest, never falling; all 0 where absent.
	*/
	readonly costs?: readonly number[];

	/**
	The word as typed, where its capitals or accents were typed on purpose: quotes whose text holds it just so come first among equals.
	*/
	readonly surface?: string;
	readonly isExcluded?: boolean;
};

/**
A run of folded words that must stand next to one another.
*/
export type PhraseGroup = {
	readonly field: WordField;
	readonly words: readonly string[];
	readonly isExcluded?: boolean;
};

/**
What articles and quotes must be. `after` and `before` are partial ISO dates and include the day, month or year they name; an undated article is in neither.
`section`, `outlet` and `article` hold folded words each of which must begin a word of the field (for `article`: of its headline or first words, path or id).
*/
export type QuoteFilters = {
	readonly after?: string;
	readonly before?: string;
	readonly section?: readonly string[];
	readonly outlet?: readonly string[];
	readonly article?: readonly string[];
	readonly kinds?: readonly QuoteKind[];
};

/**
`closest`: nearest words first (the sum of the groups' costs); among equals first those where they stand in the speaker's name, then newest first. `newest`: by date of publication, undated last.
Among equals of both, the order of `articles()`, and within an article that of its quotes.
*/
export type CandidateOrder = 'closest' | 'newest';

/**
What is asked of a store: quotes that satisfy every group, phrase and filter, at most `limit` of them.
*/
export type CandidateRequest = {
	readonly groups: readonly WordGroup[];
	readonly phrases: readonly PhraseGroup[];
	readonly filters: QuoteFilters;
	readonly limit: number;
	readonly order: CandidateOrder;
};

/**
At most `limit` quotes, and how many there are in all.
*/
export type CandidatePage = {
	readonly total: number;
	readonly candidates: readonly StoredQuote[];
};

/**
Where articles and quotes are kept to be found. Every form of it passes the contract suite in `test/store/`.
*/
export type QuoteStore = {
	/**
	Adds articles or replaces those of the same id.
	*/
	readonly put: (records: readonly ArticleRecord[]) => Promise<void>;

	/**
	Takes articles out, with their quotes and whatever words only they held; unknown ids are ignored.
	*/
	readonly remove: (ids: readonly string[]) => Promise<void>;

	/**
	Words of the vocabulary within `edits` of a folded word, closest first, whole words before beginnings, the more frequent first among equals, then by code units.
	With `prefix`, also those that begin with it, and with edits those that begin with a word one edit away (of the same first letter).
	*/
	readonly nearWords: (word: string, options: {readonly edits: 0 | 1 | 2; readonly prefix: boolean; readonly field: WordField; readonly limit: number}) => Promise<readonly NearWord[]>;

	readonly candidates: (request: CandidateRequest) => Promise<CandidatePage>;

	/**
	The other names that the store's articles use for each of some speakers, most frequent first.
	*/
	readonly otherNames: (speakers: readonly Speaker[]) => Promise<ReadonlyArray<readonly string[]>>;

	/**
	All articles, newest first, undated last, then by path, then by id.
	*/
	readonly articles: () => Promise<readonly ArticleSummary[]>;

	/**
	The same, packed: after a change it shares with the list before whatever was not touched.
	*/
	readonly list: () => Promise<ArticleList>;

	/**
	All speakers, most quoted first.
	*/
	readonly speakers: () => Promise<readonly SpeakerSummary[]>;

	/**
	The same with no more than is told without looking at what they are quoted in.
	*/
	readonly speakerNames: () => Promise<readonly NamedSpeaker[]>;

	readonly close: () => Promise<void>;
};
