/*
Searches that a person has saved under a name, and what is new in them since they last looked.
*/
import {formatDate} from '../cite/format-date.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {findNearest} from '../language/edit-distance.js';
import {foldText} from '../language/fold-text.js';
import type {Hit, HitOrder, SearchResult} from '../search/query.js';
import type {Library} from './library.js';
import type {ReadingRecord} from './reading-record.js';
import type {SavedSearch} from './record/entries.js';

/**
What a saved search finds now. `result` has all hits. `isNew` is null for every hit where it is not known which were seen.
*/
export type Look = {
	readonly search: SavedSearch;
	readonly result: SearchResult;
	readonly isNew: (hit: Hit) => boolean | null;

	/**
	How many hits are new; null where that is not known.
	*/
	readonly newCount: number | null;
};

const longestName = 60;

// Beyond so many, what is new is not told quote by quote: one left out would be new for ever.
const mostSeen = 20_000;

const cleanName = (name: string): string => name.replaceAll(/\s+/g, ' ').trim();

const keyOf = (name: string): string => foldText(cleanName(name)).text;

const checkName = (name: string): string => {
	const cleaned = cleanName(name);
	if (cleaned === '' || cleaned.length > longestName || /[\p{Bidi_Control}\p{Control}\p{Surrogate}]/u.test(cleaned)) {
		throw new NewsreadError(`${JSON.stringify(cleaned.slice(0, longestName))} is no name for a search.`, {hint: `A name is a few words, of ${longestName} letters at most.`});
	}

	return cleaned;
};

const idOf = ({stored}: Hit): string => stored.quote.id;

/**
Those saved, in the order in which they were saved.
*/
export const listSearches = (record: ReadingRecord): readonly SavedSearch[] => record.list('search').map(({value}) => value);

/**
The searches of folders that are gone, as a sentence; undefined where there are none.
*/
export const describeLost = (record: ReadingRecord): string | undefined => {
	const names = [...new Set(record.listLost('search').map(({value}) => value.name))];
	return names.length === 0 ? undefined : `Of a folder that is gone there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}: newsread quotes --saved NAME takes ${names.length === 1 ? 'it' : 'them'} over.`;
};

// Where a library was renamed or moved, its searches are kept of a folder that is gone.
const findLostSearch = (record: ReadingRecord, name: string): SavedSearch | undefined => {
	const lost = record.listLost('search').find(({key}) => key === keyOf(name));
	if (lost === undefined) {
		return undefined;
	}

	record.takeOver(lost.folder);
	return record.find('search', keyOf(name));
};

const throwUnknown = (record: ReadingRecord, name: string): never => {
	const names = listSearches(record).map(search => search.name);
	const nearest = findNearest(name, names);
	throw new NewsreadError(`No search is saved as ${JSON.stringify(cleanName(name))}.`, {
		hint: nearest === undefined ? (names.length === 0 ? describeLost(record) ?? 'None is saved yet.' : `There are ${names.join(', ')}.`) : `Did you mean ${JSON.stringify(nearest)}?`,
		exitCode: exitCodes.nothingFound,
	});
};

/**
The search saved under a name, however that is written; where there is none, but one of a folder that is gone, all that was kept of that is kept here from then on. Throws a NewsreadError where there is none.
*/
export const findSearch = (record: ReadingRecord, name: string): SavedSearch => record.find('search', keyOf(name)) ?? findLostSearch(record, name) ?? throwUnknown(record, name);

const rememberSeen = (before: readonly string[], hits: readonly Hit[]): readonly string[] | null => {
	const seen = new Set([...hits.map(hit => idOf(hit)), ...before]);
	return seen.size > mostSeen ? null : [...seen];
};

/**
Saves a search under a name; `result` is what it finds, all hits of it, which count as seen. `now` is ISO 8601.
Throws a NewsreadError where the name is none, or is that of another search (that one would be lost), and where the query cannot be meant.
*/
export const saveSearch = (record: ReadingRecord, {name, query, result, now}: {readonly name: string; readonly query: string; readonly result: SearchResult; readonly now: string}): SavedSearch => {
	const cleaned = checkName(name);
	const [mistake] = result.query.mistakes;
	if (mistake !== undefined) {
		throw new NewsreadError(`The query cannot be saved as it stands: ${mistake.message}`);
	}

	return record.change('search', keyOf(cleaned), before => {
		if (before !== undefined && before.query !== query) {
			throw new NewsreadError(`Another search is saved as ${JSON.stringify(before.name)} already: ${before.query}.`, {hint: 'Take another name, or remove that one first.'});
		}

		return {name: cleaned, query, savedAt: before?.savedAt ?? now, lookedAt: now, total: result.total, seen: rememberSeen(before?.seen ?? [], result.hits)};
	})!;
};

/**
Looks what a saved search finds now. That alone makes nothing seen.
*/
export const lookAtSearch = async (library: Pick<Library, 'search'>, search: SavedSearch, order?: HitOrder): Promise<Look> => {
	const result = await library.search(search.query, {limit: Number.MAX_SAFE_INTEGER, order});
	const seen = search.seen && new Set(search.seen);
	const isNew = (hit: Hit): boolean | null => seen && !seen.has(idOf(hit));
	return {search, result, isNew, newCount: seen && result.hits.reduce((sum, hit) => sum + Number(isNew(hit)), 0)};
};

/**
Notes that a person has looked at a saved search now, and which hits of it they were shown: those are no longer new.
*/
export const markSeen = (record: ReadingRecord, {search: {name}, result: {total}}: Look, {hits, now}: {readonly hits: readonly Hit[]; readonly now: string}): void => {
	// Another process may have removed it, or shown others meanwhile.
	record.change('search', keyOf(name), before => before && {...before, lookedAt: now, total, seen: before.seen && rememberSeen(before.seen, hits)});
};

/**
Takes a saved search out and answers with it. Throws a NewsreadError where there is none of that name.
*/
export const removeSearch = (record: ReadingRecord, name: string): SavedSearch => {
	// What is kept of a folder that is gone is not brought here to be thrown away.
	const search = record.find('search', keyOf(name)) ?? throwUnknown(record, name);
	record.remove('search', keyOf(name));
	return search;
};

/**
What a look has found that is new, as a sentence without its full stop: "levy: 3 new since you last looked (2 Jan 2026)".
*/
export const describeLook = ({search: {name, total, lookedAt}, result, newCount}: Look): string => {
	const since = `since you last looked (${formatDate(lookedAt.slice(0, 10))})`;
	if (newCount === null) {
		const more = result.total - total;
		return `${name}: ${more > 0 ? `${more} more` : 'no more'} ${since}`;
	}

	return `${name}: ${newCount === 0 ? 'nothing' : newCount} new ${since}`;
};
