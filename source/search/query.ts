/*
What a person asks of the quotes, as data.
*/
import type {Span} from '../language/span.js';
import type {PhraseGroup, QuoteFilters, StoredQuote, WordField} from '../store/quote-store.js';

/**
One word of a query. `text` is as typed, `folded` as searched; `span` is where it stands in the query. `isExact` where smart case or smart accents ask for it (a capital or an accent typed on purpose): what is written just so comes first, and nothing is left out for it.
`isPrefix` for the word still being typed. `isQuoted` for the words of a name in quotation marks: only where nobody is called just that are names near it taken.
*/
export type QueryWord = {
	readonly text: string;
	readonly folded: string;
	readonly field: WordField;
	readonly isExcluded: boolean;
	readonly isExact: boolean;
	readonly isPrefix: boolean;
	readonly isQuoted: boolean;
	readonly span: Span;
};

/**
Something in a query that could not be meant as it stands, with the words to say about it.
*/
export type QueryMistake = Span & {
	readonly message: string;
};

/**
What a person asks, read from `source`.
*/
export type Query = {
	readonly source: string;
	readonly words: readonly QueryWord[];
	readonly phrases: ReadonlyArray<PhraseGroup & {readonly span: Span}>;
	readonly filters: QuoteFilters;
	readonly mistakes: readonly QueryMistake[];
};

/**
`relevance`: as ranked. `newest`: by date of publication.
*/
export type HitOrder = 'relevance' | 'newest';

/**
A quote found. `score` is from 0 (exact) to 1; `matches` are the characters that matched, as spans into `quote.text` and into the speaker's name; `slips`, where words of the query were found only with a slip in them, the folded words that stand there instead; `also`, where duplicates were joined, are the quotes of the same words by the same speaker in other articles.
*/
export type Hit = {
	readonly stored: StoredQuote;
	readonly score: number;
	readonly matches: {
		readonly text: readonly Span[];
		readonly speaker: readonly Span[];
	};
	readonly slips?: readonly string[];
	readonly also?: readonly StoredQuote[];
};

/**
The answer to a query: its best hits in order, and how many quotes match in all.
*/
export type SearchResult = {
	readonly query: Query;
	readonly total: number;
	readonly hits: readonly Hit[];

	/**
	Where quotes were found, and none has all the words as they were typed: those that none of them has so (none, where each stands in some).
	*/
	readonly missing?: readonly string[];
};
