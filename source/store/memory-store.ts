import type {Article} from '../article/article.js';
import type {Quote} from '../quotes/quote.js';
import {createArticleTable} from './article-table.js';
import {matchQuotes} from './match-quotes.js';
import {findContext, type QuoteContext} from './quote-context.js';
import {createQuoteIndex} from './quote-index.js';
import type {ArticleRecord, ArticleSummary, QuoteStore, SpeakerSummary, StoredQuote} from './quote-store.js';

/**
A store kept in memory, empty at first. Putting and removing cost what the articles touched hold, not what the store holds; it never throws, and after `close` it still answers.
*/
export const createMemoryStore = (): QuoteStore => {
	const index = createQuoteIndex();
	const articles = createArticleTable();
	const contexts = new WeakMap<Quote, {readonly article: Article; readonly context: QuoteContext}>();
	let speakers: readonly SpeakerSummary[] | undefined;
	let ranks: Uint32Array | undefined;
	let summaries: readonly ArticleSummary[] | undefined;

	const remove = (id: string): void => {
		const entry = articles.get(id);
		if (entry === undefined) {
			return;
		}

		for (let doc = entry.firstDoc; doc < entry.firstDoc + entry.record.quotes.length; doc++) {
			index.remove(doc);
		}

		articles.remove(entry);
	};

	const put = (record: ArticleRecord): void => {
		remove(record.article.id);
		const {number} = articles.add(record, index.end());
		for (const quote of record.quotes) {
			index.add(quote, number);
		}
	};

	const rank = (): Uint32Array => {
		const all = new Uint32Array(index.end());
		let next = 0;
		for (const {firstDoc, record: {quotes}} of articles.sorted()) {
			for (let at = 0; at < quotes.length; at++) {
				all[firstDoc + at] = next;
				next++;
			}
		}

		return all;
	};

	const settle = (): void => {
		ranks = undefined;
		speakers = undefined;
		summaries = undefined;
		const numberOf = index.compact();
		if (numberOf !== undefined) {
			for (const entry of articles.sorted()) {
				entry.firstDoc = entry.record.quotes.length === 0 ? 0 : numberOf(entry.firstDoc);
			}
		}
	};

	const contextOf = ({article}: ArticleRecord, quote: Quote): QuoteContext => {
		const known = contexts.get(quote);
		if (known?.article === article) {
			return known.context;
		}

		const context = findContext(article, quote);
		contexts.set(quote, {article, context});
		return context;
	};

	const storedQuote = (doc: number): StoredQuote => {
		const {quote, article, form} = index.at(doc)!;
		const {record, summary} = articles.at(article);
		const aliases = form === undefined ? [] : index.speakers.namesOf(form).filter(name => name !== form.name);
		return {quote, article: summary, context: contextOf(record, quote), ...(aliases.length > 0 && {aliases})};
	};

	return {
		async put(records) {
			for (const record of records) {
				put(record);
			}

			settle();
		},
		async remove(ids) {
			for (const id of ids) {
				remove(id);
			}

			settle();
		},
		async nearWords(word, options) {
			return index.vocabulary.near(word, options);
		},
		async candidates(request) {
			ranks ??= rank();
			const {total, docs} = matchQuotes(index, {ranks, passing: articles.filter(request.filters)}, request);
			return {total, candidates: docs.map(doc => storedQuote(doc))};
		},
		async articles() {
			summaries ??= articles.sorted().map(({summary}) => summary);
			return summaries;
		},
		async speakers() {
			speakers ??= index.speakers.summarize(article => articles.at(article).summary);
			return speakers;
		},
		async close() {
			// Memory needs no closing.
		},
	};
};
