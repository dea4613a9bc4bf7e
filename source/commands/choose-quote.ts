import {exitCodes, NewsreadError} from '../errors.js';
import type {OpenLibrary} from '../library/open-library.js';
import type {Quote} from '../quotes/quote.js';
import {findContext} from '../store/quote-context.js';
import type {ArticleRecord, StoredQuote} from '../store/quote-store.js';
import {summarizeArticle} from '../store/summarize-article.js';
import {checkQuery} from './check-query.js';
import type {Word} from './command.js';
import {noLimit} from './parse-arguments.js';
import {toQueryText} from './to-query-text.js';

/**
A quote of the library with its article.
*/
export type ChosenQuote = {
	readonly record: ArticleRecord;
	readonly quote: Quote;
};

/**
Quotes that words of the command line mean. `missing` where one was found only by words spelled like those typed: those that it has not so.
*/
export type ChosenQuotes = {
	readonly quotes: readonly StoredQuote[];
	readonly missing?: readonly string[];
};

const mostShown = 5;
const idLength = 16;

// What is shorter may as well be a word or a number, such as 2018 or "decade".
const sureLength = 8;

const isIdLike = (word: string): boolean => /^[\da-f]{4,16}$/i.test(word);

const toStored = (record: ArticleRecord, quote: Quote): StoredQuote => ({quote, article: summarizeArticle(record), context: findContext(record.article, quote)});

// For each beginning of an id the quotes that it may be of; whole ids are looked for no further than they are found.
const findByIds = async (library: OpenLibrary, beginnings: readonly string[]): Promise<ReadonlyArray<readonly StoredQuote[]>> => {
	const found: StoredQuote[][] = beginnings.map(() => []);
	for (const article of await library.articles()) {
		// eslint-disable-next-line no-await-in-loop -- all at once, every article would be in memory
		const record = await library.read(article.id);
		for (const quote of record?.quotes ?? []) {
			for (const [index, beginning] of beginnings.entries()) {
				if (quote.id.startsWith(beginning)) {
					found[index]!.push(toStored(record!, quote));
				}
			}
		}

		if (beginnings.every((beginning, index) => beginning.length === idLength && found[index]!.length > 0)) {
			break;
		}
	}

	return found;
};

const listQuotes = (found: readonly StoredQuote[]): string =>
	found.slice(0, mostShown).map(({quote}) => `“${quote.text.slice(0, 40).toWellFormed()}${quote.text.length > 40 ? '…' : ''}” (${quote.id})`).join('; ');

const checkOne = (asked: string, found: readonly StoredQuote[], total = found.length): void => {
	if (total > 1) {
		throw new NewsreadError(`${total} quotes are meant by ${JSON.stringify(asked)}: ${listQuotes(found)}${total > mostShown ? '; …' : ''}.`, {hint: 'Give the id of one, which stands behind each.'});
	}
};

const findByWords = async (library: OpenLibrary, words: readonly Word[]): Promise<ChosenQuotes & {readonly total: number}> => {
	const result = await library.search(toQueryText(words, undefined), {limit: mostShown});
	checkQuery(result);
	const {hits, total, missing} = result;
	// Words as they were typed are meant before words spelled like them.
	const isFirstMeant = hits[0]?.slips === undefined && hits[1]?.slips !== undefined;
	const meant = isFirstMeant ? hits.slice(0, 1) : hits;
	return {quotes: meant.map(({stored}) => stored), total: isFirstMeant ? 1 : total, ...(missing !== undefined && {missing})};
};

// Reported speech, which is looked for only where it is asked for: by a sure beginning of an id, for that takes its time.
const findReported = async (library: OpenLibrary, isAsked: boolean): Promise<readonly StoredQuote[]> => {
	const {hits} = isAsked ? await library.search('kind:indirect', {limit: noLimit}) : {hits: []};
	return hits.map(({stored}) => stored);
};

const findAllByIds = async (library: OpenLibrary, beginnings: readonly string[]): Promise<ReadonlyArray<readonly StoredQuote[]>> => {
	const found = await findByIds(library, beginnings);
	const unknown = new Set(beginnings.filter((beginning, index) => beginning.length >= sureLength && found[index]!.length === 0));
	const reported = await findReported(library, unknown.size > 0);
	return beginnings.map((beginning, index) => unknown.has(beginning) ? reported.filter(({quote}) => quote.id.startsWith(beginning)) : found[index]!);
};

// `missing`: the words of which none begins an id; all, where not every one could.
type FoundByIds = {readonly quotes: readonly StoredQuote[]; readonly missing: readonly string[]};

const chooseByIds = async (library: OpenLibrary, asked: readonly string[]): Promise<FoundByIds> => {
	if (asked.some(word => !isIdLike(word))) {
		return {quotes: [], missing: asked};
	}

	const found = await findAllByIds(library, asked.map(word => word.toLowerCase()));
	const missing = asked.filter((_, index) => found[index]!.length === 0);
	if (missing.length === 0) {
		for (const [index, word] of asked.entries()) {
			checkOne(word, found[index]!);
		}
	}

	return {quotes: [...new Map(found.flat().map(stored => [stored.quote.id, stored])).values()], missing};
};

const sayNone = (asked: readonly string[], missing: readonly string[]): string => missing.length < asked.length
	? `No quote has the id ${missing.map(word => JSON.stringify(word)).join(' or ')}.`
	: `No quote has the id or the words ${JSON.stringify(asked.join(' '))}.`;

/**
The quotes that words of the command line mean: each by its id or the beginning of it, or all words together one quote that only it has them. Throws a NewsreadError where there is none, or more than one.
*/
export const chooseQuotes = async (library: OpenLibrary, words: readonly Word[]): Promise<ChosenQuotes> => {
	const asked = words.map(({text}) => text);
	const {quotes, missing} = await chooseByIds(library, asked);
	const known = missing.length === 0 ? quotes : undefined;
	if (known !== undefined && asked.some(word => word.length >= sureLength)) {
		return {quotes: known};
	}

	const found = await findByWords(library, words);
	const phrase = asked.join(' ');
	if (known !== undefined) {
		const others = found.missing === undefined ? found.quotes.filter(({quote}) => known.every(each => each.quote.id !== quote.id)) : [];
		checkOne(phrase, others.length === 0 ? [] : [...known, ...others]);
		return {quotes: known};
	}

	// Of several that are merely spelled so, none is meant.
	if (found.total === 0 || (found.total > 1 && found.missing !== undefined)) {
		throw new NewsreadError(sayNone(asked, missing), {hint: 'newsread quotes WORDS --why shows quotes with their ids.', exitCode: exitCodes.nothingFound});
	}

	checkOne(phrase, found.quotes, found.total);
	return found;
};

/**
The one quote that a word of the command line means, by id, the beginning of it, or words that only it has. Throws a NewsreadError where there is none, or more than one.
*/
export const chooseQuote = async (library: OpenLibrary, asked: string): Promise<ChosenQuote> => {
	const {quotes} = await chooseQuotes(library, [{text: asked, isLiteral: true}]);
	const {quote} = quotes[0]!;
	const record = await library.read(quote.articleId);
	return {record: record!, quote};
};
