/*
The articles of a store by number, in the order of `articles()`, and which of them pass a query's filters.
*/
import {foldWords} from '../language/fold-words.js';
import type {ArticleRecord, ArticleSummary, QuoteFilters} from './quote-store.js';
import {summarizeArticle} from './summarize-article.js';

/**
Folded words of an article's section, its outlet, and its headline, path and id, a line break before each.
*/
export type FilterWords = {readonly section: string; readonly outlet: string; readonly article: string};

/**
An article as the store keeps it. Its quotes are numbered from `firstDoc` on.
*/
export type StoredArticle = {
	readonly number: number;
	readonly record: ArticleRecord;
	readonly summary: ArticleSummary;
	readonly date: string;

	readonly words: FilterWords;
	firstDoc: number;
};

/**
The articles of a store: `all` by number, `order` as they were last sorted, `added` since then, `free` the numbers given back.
*/
export type StoredArticles = {
	readonly byId: Map<string, StoredArticle>;
	readonly all: Array<StoredArticle | undefined>;
	readonly free: number[];
	order: readonly StoredArticle[];
	added: StoredArticle[];
	isChanged: boolean;
};

/**
No articles yet.
*/
export const createStoredArticles = (): StoredArticles => ({byId: new Map(), all: [], free: [], order: [], added: [], isChanged: false});

/**
A partial ISO date such that those of one moment are alike and later ones come later by code units; times with a zone are told in UTC. Empty where there is no date.
*/
export const sortableDate = (published: string | null): string => {
	if (published === null) {
		return '';
	}

	const isZoned = published.includes('T') && /(?:Z|[+-]\d\d:?\d\d)$/.test(published);
	const time = isZoned ? Date.parse(published) : NaN;
	return Number.isNaN(time) ? published : new Date(time).toISOString();
};

const compareText = (a: string, b: string): number => (a === b ? 0 : (a < b ? -1 : 1));

/**
What says where an article stands among others.
*/
export type Entry = Pick<StoredArticle, 'date'> & {readonly summary: Pick<ArticleSummary, 'path' | 'id'>};

/**
The entry of an article.
*/
export const entryOf = (summary: Pick<ArticleSummary, 'published' | 'path' | 'id'>): Entry => ({date: sortableDate(summary.published), summary});

/**
Compares by the order of `articles()`: newest first, undated last, then by path, then by id.
*/
export const compareEntries = (a: Entry, b: Entry): number => {
	const differences = [compareText(b.date, a.date), compareText(a.summary.path ?? '', b.summary.path ?? ''), compareText(a.summary.id, b.summary.id)];
	return differences.find(difference => difference !== 0) ?? 0;
};

/**
Whether articles come in the order of `articles()`.
*/
export const areInOrder = (summaries: readonly ArticleSummary[]): boolean => {
	let before: Entry | undefined;
	for (const summary of summaries) {
		const entry = entryOf(summary);
		if (before !== undefined && compareEntries(before, entry) > 0) {
			return false;
		}

		before = entry;
	}

	return true;
};

// Two sorted lists as one, in one pass.
const mergeSorted = (a: readonly StoredArticle[], b: readonly StoredArticle[]): StoredArticle[] => {
	const merged: StoredArticle[] = [];
	let at = 0;
	for (const entry of a) {
		while (at < b.length && compareEntries(b[at]!, entry) < 0) {
			merged.push(b[at]!);
			at++;
		}

		merged.push(entry);
	}

	return [...merged, ...b.slice(at)];
};

// Dates of different precision are compared as far as both are known: by code units, the shorter of two that begin alike comes first.
const isInTime = (published: string | null, {after, before}: QuoteFilters): boolean => {
	if (after === undefined && before === undefined) {
		return true;
	}

	if (published === null) {
		return false;
	}

	const isAfter = after === undefined || published >= after.slice(0, published.length);
	return isAfter && (before === undefined || published.slice(0, before.length) <= before);
};

// Words as one string, so that a word's beginning is found at once.
const joinWords = (text: string): string => `\n${foldWords(text).join('\n')}`;

// The words of a field that nothing is asked of are not looked at: they may not be there yet.
const isHolding = (words: FilterWords, field: keyof FilterWords, filters: QuoteFilters): boolean => {
	const wanted = filters[field];
	return wanted === undefined || wanted.every(word => words[field].includes(`\n${word}`));
};

/**
The words that filters ask for, each found when first looked at.
*/
export const findFilterWords = ({id, headline, opening = '', path, section, outlet}: Pick<ArticleSummary, 'id' | 'headline' | 'opening' | 'path' | 'section' | 'outlet'>): FilterWords => {
	const found: Partial<Record<keyof FilterWords, string>> = {};
	return {
		get section() {
			found.section ??= joinWords(section ?? '');
			return found.section;
		},
		get outlet() {
			found.outlet ??= joinWords(outlet ?? '');
			return found.outlet;
		},
		get article() {
			found.article ??= joinWords(`${headline} ${opening} ${path ?? ''} ${id}`);
			return found.article;
		},
	};
};

const createEntry = (number: number, record: ArticleRecord, firstDoc: number): StoredArticle => {
	const summary = summarizeArticle(record);
	return {
		number,
		record,
		summary,
		date: sortableDate(summary.published),
		words: findFilterWords(summary),
		firstDoc,
	};
};

/**
Whether an article is what the filters ask for.
*/
export const isPassing = ({summary, words}: {readonly summary: Pick<ArticleSummary, 'published'>; readonly words: FilterWords}, filters: QuoteFilters): boolean => isInTime(summary.published, filters)
	&& isHolding(words, 'section', filters)
	&& isHolding(words, 'outlet', filters)
	&& isHolding(words, 'article', filters);

/**
Adds an article whose quotes are numbered from `firstDoc` on; its id must be new.
*/
export const addArticle = (articles: StoredArticles, record: ArticleRecord, firstDoc: number): StoredArticle => {
	const number = articles.free.pop() ?? articles.all.length;
	const entry = createEntry(number, record, firstDoc);
	articles.all[number] = entry;
	articles.byId.set(record.article.id, entry);
	articles.added.push(entry);
	articles.isChanged = true;
	return entry;
};

/**
Takes an article out.
*/
export const removeArticle = (articles: StoredArticles, {number, summary}: StoredArticle): void => {
	articles.all[number] = undefined;
	articles.byId.delete(summary.id);
	articles.free.push(number);
	articles.isChanged = true;
};

/**
All articles in order: newest first, undated last, then by path, then by id.
*/
export const sortArticles = (articles: StoredArticles): readonly StoredArticle[] => {
	if (articles.isChanged) {
		const isKept = (entry: StoredArticle): boolean => articles.all[entry.number] === entry;
		articles.order = mergeSorted(articles.order.filter(entry => isKept(entry)), articles.added.filter(entry => isKept(entry)).sort(compareEntries));
		articles.added = [];
		articles.isChanged = false;
	}

	return articles.order;
};

/**
Whether filters ask anything of articles.
*/
export const isFiltering = ({after, before, section, outlet, article}: QuoteFilters): boolean =>
	[after, before, section, outlet, article].some(wanted => wanted !== undefined);

/**
Whether each article, by its number, passes the filters; undefined where they ask nothing of articles.
*/
export const filterArticles = ({byId, all}: StoredArticles, filters: QuoteFilters): Uint8Array | undefined => {
	if (!isFiltering(filters)) {
		return undefined;
	}

	const passing = new Uint8Array(all.length);
	for (const entry of byId.values()) {
		passing[entry.number] = isPassing(entry, filters) ? 1 : 0;
	}

	return passing;
};
