import type {Article} from '../article/article.js';
import type {Quote, Speaker} from '../quotes/quote.js';
import {matchQuotes, noRank, type QuoteTest} from './match-quotes.js';
import {createMemoryMatching} from './memory-matching.js';
import {findContext, type QuoteContext} from './quote-context.js';
import {createLister} from './article-list.js';
import {listNames, listSpeakers} from './list-speakers.js';
import {addQuote, compactQuotes, createQuoteIndex, removeQuote, type QuoteIndex} from './quote-index.js';
import type {ArticleRecord, ArticleSummary, CandidatePage, CandidateRequest, QuoteStore, SpeakerSummary, StoredQuote} from './quote-store.js';
import {findForm, namesOfSpeaker} from './speaker-index.js';
import {addArticle, createStoredArticles, filterArticles, removeArticle, sortArticles, type StoredArticles} from './stored-articles.js';
import {findNearWords} from './vocabulary.js';

// What was told of the store and holds until it changes.
type Told = {speakers?: readonly SpeakerSummary[]; summaries?: readonly ArticleSummary[]; ranks?: Uint32Array};

type Memory = {
	readonly index: QuoteIndex;
	readonly articles: StoredArticles;
	readonly contexts: WeakMap<Quote, {readonly article: Article; readonly context: QuoteContext}>;
	told: Told;
};

const removeRecord = ({index, articles}: Memory, id: string): void => {
	const stored = articles.byId.get(id);
	if (stored === undefined) {
		return;
	}

	for (let doc = stored.firstDoc; doc < stored.firstDoc + stored.record.quotes.length; doc++) {
		removeQuote(index, doc);
	}

	removeArticle(articles, stored);
};

const putRecord = (memory: Memory, record: ArticleRecord): void => {
	const {index, articles} = memory;
	removeRecord(memory, record.article.id);
	const {number} = addArticle(articles, record, index.quotes.length);
	for (const quote of record.quotes) {
		addQuote(index, quote, number);
	}
};

const settle = (memory: Memory): void => {
	memory.told = {};
	const numberOf = compactQuotes(memory.index);
	if (numberOf === undefined) {
		return;
	}

	for (const stored of sortArticles(memory.articles)) {
		stored.firstDoc = stored.record.quotes.length === 0 ? 0 : numberOf(stored.firstDoc);
	}
};

const summariesOf = (memory: Memory): readonly ArticleSummary[] => {
	memory.told.summaries ??= sortArticles(memory.articles).map(({summary}) => summary);
	return memory.told.summaries;
};

// The place of every quote among all, newest first.
const rankAll = ({index, articles}: Memory): Uint32Array => {
	const ranks = new Uint32Array(index.quotes.length).fill(noRank);
	let next = 0;
	for (const {firstDoc, record: {quotes}} of sortArticles(articles)) {
		for (let at = 0; at < quotes.length; at++) {
			ranks[firstDoc + at] = next;
			next++;
		}
	}

	return ranks;
};

const contextOf = ({contexts}: Memory, {article}: ArticleRecord, quote: Quote): QuoteContext => {
	const known = contexts.get(quote);
	if (known?.article === article) {
		return known.context;
	}

	const context = findContext(article, quote);
	contexts.set(quote, {article, context});
	return context;
};

const fetchQuote = (memory: Memory, doc: number): StoredQuote => {
	const {quote, article} = memory.index.quotes[doc]!;
	const {record, summary} = memory.articles.all[article]!;
	return {quote, article: summary, context: contextOf(memory, record, quote)};
};

const otherNamesOf = ({index}: Memory, speaker: Speaker): readonly string[] => {
	const form = findForm(index.speakers, speaker);
	return form === undefined ? [] : namesOfSpeaker(form).filter(name => name !== speaker.name);
};

const findCandidates = (memory: Memory, request: CandidateRequest): CandidatePage => {
	memory.told.ranks ??= rankAll(memory);
	const passing = filterArticles(memory.articles, request.filters);
	const isPassing: QuoteTest | undefined = passing === undefined ? undefined : doc => passing[memory.index.quotes[doc]!.article] === 1;
	const {total, docs} = matchQuotes(createMemoryMatching(memory.index), {ranks: memory.told.ranks, isWhole: false, isPassing}, request);
	return {total, candidates: docs.map(doc => fetchQuote(memory, doc))};
};

/**
A store kept in memory, empty at first. Putting and removing cost what the articles touched hold, not what the store holds; it never throws, and after `close` it still answers.
*/
export const createMemoryStore = (): QuoteStore => {
	const makeList = createLister();
	const memory: Memory = {index: createQuoteIndex(), articles: createStoredArticles(), contexts: new WeakMap(), told: {}};
	return {
		async put(records) {
			for (const record of records) {
				putRecord(memory, record);
			}

			settle(memory);
		},
		async remove(ids) {
			for (const id of ids) {
				removeRecord(memory, id);
			}

			settle(memory);
		},
		nearWords: async (word, options) => findNearWords(memory.index.vocabulary, word, options),
		candidates: async request => findCandidates(memory, request),
		otherNames: async speakers => speakers.map(speaker => otherNamesOf(memory, speaker)),
		articles: async () => summariesOf(memory),
		list: async () => makeList(summariesOf(memory)),
		async speakers() {
			memory.told.speakers ??= listSpeakers(memory.index.speakers, ({articles}) => Array.from(articles?.keys() ?? [], article => memory.articles.all[article]!.summary));
			return memory.told.speakers;
		},
		speakerNames: async () => listNames(memory.index.speakers),
		async close() {
			// Memory needs no closing.
		},
	};
};
