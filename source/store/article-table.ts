/*
The articles of a store by number, in the order of `articles()`, and which of them pass a query's filters.
*/
import {foldWords} from '../language/fold-words.js';
import type {ArticleRecord, ArticleSummary, QuoteFilters} from './quote-store.js';
import {summarizeArticle} from './summarize-article.js';

/**
An article as the table keeps it. Its quotes are numbered from `firstDoc` on.
*/
export type TableEntry = {
	readonly number: number;
	readonly record: ArticleRecord;
	readonly summary: ArticleSummary;
	readonly date: string;

	/**
	Folded words of its section, its outlet, and its headline, path and id, a line break before each.
	*/
	readonly words: {readonly section: string; readonly outlet: string; readonly article: string};
	firstDoc: number;
};

export type ArticleTable = {
	readonly get: (id: string) => TableEntry | undefined;
	readonly at: (number: number) => TableEntry;
	readonly add: (record: ArticleRecord, firstDoc: number) => TableEntry;
	readonly remove: (entry: TableEntry) => void;

	/**
	All entries in order.
	*/
	readonly sorted: () => readonly TableEntry[];

	/**
	Whether each article, by its number, passes; undefined where no filter asks anything of articles.
	*/
	readonly filter: (filters: QuoteFilters) => Uint8Array | undefined;
};

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

// Newest first, undated last, then by path, then by id.
const compareEntries = (a: TableEntry, b: TableEntry): number => {
	const differences = [compareText(b.date, a.date), compareText(a.summary.path ?? '', b.summary.path ?? ''), compareText(a.summary.id, b.summary.id)];
	return differences.find(difference => difference !== 0) ?? 0;
};

// Two sorted lists as one, in one pass.
const mergeSorted = (a: readonly TableEntry[], b: readonly TableEntry[]): TableEntry[] => {
	const merged: TableEntry[] = [];
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

// Dates of different precision are compared as far as both are known.
const isInTime = (published: string | null, {after, before}: QuoteFilters): boolean => {
	if (after === undefined && before === undefined) {
		return true;
	}

	if (published === null) {
		return false;
	}

	const isAfter = after === undefined || published.slice(0, after.length) >= after.slice(0, published.length);
	return isAfter && (before === undefined || published.slice(0, before.length) <= before.slice(0, published.length));
};

// Words as one string, so that a word's beginning is found at once.
const joinWords = (text: string): string => `\n${foldWords(text).join('\n')}`;

const isHolding = (joined: string, wanted: readonly string[] | undefined): boolean =>
	wanted === undefined || wanted.every(word => joined.includes(`\n${word}`));

const createEntry = (number: number, record: ArticleRecord, firstDoc: number): TableEntry => {
	const {id, headline, path, section, outlet, published} = record.article;
	return {
		number,
		record,
		summary: summarizeArticle(record),
		date: sortableDate(published),
		words: {section: joinWords(section ?? ''), outlet: joinWords(outlet ?? ''), article: joinWords(`${headline} ${path ?? ''} ${id}`)},
		firstDoc,
	};
};

const isPassing = ({summary, words}: TableEntry, filters: QuoteFilters): boolean => isInTime(summary.published, filters)
	&& isHolding(words.section, filters.section)
	&& isHolding(words.outlet, filters.outlet)
	&& isHolding(words.article, filters.article);

/**
A table without articles.
*/
export const createArticleTable = (): ArticleTable => {
	const byId = new Map<string, TableEntry>();
	const entries: Array<TableEntry | undefined> = [];
	const free: number[] = [];
	let order: TableEntry[] = [];
	let added: TableEntry[] = [];
	let isChanged = false;

	const add: ArticleTable['add'] = (record, firstDoc) => {
		const number = free.pop() ?? entries.length;
		const entry = createEntry(number, record, firstDoc);
		entries[number] = entry;
		byId.set(record.article.id, entry);
		added.push(entry);
		isChanged = true;
		return entry;
	};

	const remove: ArticleTable['remove'] = entry => {
		entries[entry.number] = undefined;
		byId.delete(entry.summary.id);
		free.push(entry.number);
		isChanged = true;
	};

	const sorted: ArticleTable['sorted'] = () => {
		if (isChanged) {
			const isKept = (entry: TableEntry): boolean => entries[entry.number] === entry;
			order = mergeSorted(order.filter(entry => isKept(entry)), added.filter(entry => isKept(entry)).sort(compareEntries));
			added = [];
			isChanged = false;
		}

		return order;
	};

	const filter: ArticleTable['filter'] = filters => {
		const {after, before, section, outlet, article} = filters;
		if ([after, before, section, outlet, article].every(wanted => wanted === undefined)) {
			return undefined;
		}

		const passing = new Uint8Array(entries.length);
		for (const entry of byId.values()) {
			passing[entry.number] = isPassing(entry, filters) ? 1 : 0;
		}

		return passing;
	};

	return {get: id => byId.get(id), at: number => entries[number]!, add, remove, sorted, filter};
};
