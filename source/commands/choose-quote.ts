import {exitCodes, NewsreadError} from '../errors.js';
import type {OpenLibrary} from '../library/open-library.js';
import type {Quote} from '../quotes/quote.js';
import type {ArticleRecord, StoredQuote} from '../store/quote-store.js';
import {toQueryText} from './to-query-text.js';

/**
A quote of the library with its article.
*/
export type ChosenQuote = {
	readonly record: ArticleRecord;
	readonly quote: Quote;
};

const mostShown = 5;

const findById = async (library: OpenLibrary, id: string): Promise<ChosenQuote | undefined> => {
	if (!/^[\da-f]{16}$/.test(id)) {
		return undefined;
	}

	for (const article of await library.articles()) {
		// eslint-disable-next-line no-await-in-loop -- the first that has it ends the search
		const record = await library.read(article.id);
		const quote = record?.quotes.find(each => each.id === id);
		if (record !== undefined && quote !== undefined) {
			return {record, quote};
		}
	}

	return undefined;
};

const listQuotes = (found: readonly StoredQuote[]): string =>
	found.slice(0, mostShown).map(({quote}) => `“${quote.text.slice(0, 40).toWellFormed()}${quote.text.length > 40 ? '…' : ''}” (${quote.id})`).join('; ');

/**
The quote that a word of the command line means: by id, or by words that only it has. Throws a NewsreadError where there is none, or more than one.
*/
export const chooseQuote = async (library: OpenLibrary, asked: string): Promise<ChosenQuote> => {
	const known = await findById(library, asked);
	if (known !== undefined) {
		return known;
	}

	const {hits, total} = await library.search(toQueryText([{text: asked, isLiteral: true}], undefined), {limit: mostShown});
	const [first] = hits;
	if (first === undefined) {
		throw new NewsreadError(`No quote has the id or the words ${JSON.stringify(asked)}.`, {hint: 'newsread quotes WORDS --why shows quotes with their ids.', exitCode: exitCodes.nothingFound});
	}

	if (total > 1) {
		throw new NewsreadError(`${total} quotes are meant by ${JSON.stringify(asked)}: ${listQuotes(hits.map(({stored}) => stored))}${total > mostShown ? '; …' : ''}.`, {hint: 'Give the id of one, which stands behind each.'});
	}

	const record = await library.read(first.stored.quote.articleId);
	return {record: record!, quote: first.stored.quote};
};
