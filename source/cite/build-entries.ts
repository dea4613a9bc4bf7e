import type {StoredQuote} from '../store/quote-store.js';
import {citationKeys} from './citation-key.js';
import {describeQuote} from './describe-quote.js';
import {describeSource, type Source} from './describe-source.js';
import {onOneLine} from './on-one-line.js';

/**
An article in a bibliography: its key, its facts, its language (BCP 47), and its quotes with their speakers, a string each. A line break is left only in quotes.
*/
export type Entry = {
	readonly key: string;
	readonly source: Source;
	readonly lang: string;
	readonly quotes: readonly string[];
};

/**
Gathers quotes by their articles, in the order in which these come first.
*/
export const buildEntries = (quotes: readonly StoredQuote[]): readonly Entry[] => {
	const groups = [...Map.groupBy(quotes, ({article}) => article.id)];
	const articles = groups.map(([id, cited]) => ({id, source: describeSource(cited[0]!), cited}));
	const keys = citationKeys(articles);
	return articles.map(({source, cited}, index) => ({
		key: keys[index]!,
		source,
		lang: onOneLine(cited[0]!.article.lang),
		quotes: cited.map(({quote}) => describeQuote(quote)),
	}));
};
