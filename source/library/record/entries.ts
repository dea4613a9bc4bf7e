/*
What the reading record keeps, kind by kind. A value is kept as JSON; members that are not known are left alone, so that a later version may add some.
*/
import type {TextAnchor} from './text-anchor.js';

/**
That an article was read; by the article's id. Times are ISO 8601.
*/
export type ReadMark = {readonly at: string};

/**
Where a person was in an article; by the article's id.
*/
export type ReadingPosition = {readonly anchor: TextAnchor; readonly at: string};

/**
A place a person wants to find again; by its name, a letter.
*/
export type Bookmark = {
	readonly articleId: string;
	readonly headline: string;
	readonly path: string | null;
	readonly anchor: TextAnchor;
	readonly at: string;
};

/**
A quote a person has saved, with its speaker as they were told; by the quote's id.
*/
export type SavedQuote = Bookmark & {readonly speaker: string | null};

/**
A search a person has saved; by its folded name. `lookedAt` is when it was last looked at, `total` how many quotes it found then, `seen` the ids of those ever shown; null where these are too many to keep.
*/
export type SavedSearch = {
	readonly name: string;
	readonly query: string;
	readonly savedAt: string;
	readonly lookedAt: string;
	readonly total: number;
	readonly seen: readonly string[] | null;
};

/**
The file of an article whose id its path does not tell, since it was renamed or moved; by the id. `path` is relative to the library.
*/
export type IdentifiedFile = {readonly path: string};

/**
What an entry of each kind holds.
*/
export type EntryValues = {
	readonly read: ReadMark;
	readonly position: ReadingPosition;
	readonly bookmark: Bookmark;
	readonly quote: SavedQuote;
	readonly search: SavedSearch;
	readonly article: IdentifiedFile;
};

/**
A name of a table of entries: what is kept, and so how it is read.
*/
export type EntryKind = keyof EntryValues;

type Check = (value: unknown) => boolean;

const isText: Check = value => typeof value === 'string';
const isTextOrNull: Check = value => value === null || isText(value);
const isCount: Check = value => Number.isSafeInteger(value) && (value as number) >= 0;
const isTextsOrNull: Check = value => value === null || (Array.isArray(value) && value.every(each => isText(each)));

const isOfShape = (value: unknown, shape: Readonly<Record<string, Check>>): boolean =>
	typeof value === 'object' && value !== null && Object.entries(shape).every(([name, check]) => check((value as Readonly<Record<string, unknown>>)[name]));

const isAnchor: Check = value => isOfShape(value, {exact: isText, prefix: isText, suffix: isText, offset: isCount});

const bookmark = {articleId: isText, headline: isText, path: isTextOrNull, anchor: isAnchor, at: isText};

const shapes: {readonly [Kind in EntryKind]: Readonly<Record<keyof EntryValues[Kind], Check>>} = {
	read: {at: isText},
	position: {anchor: isAnchor, at: isText},
	bookmark,
	quote: {...bookmark, speaker: isTextOrNull},
	search: {name: isText, query: isText, savedAt: isText, lookedAt: isText, total: isCount, seen: isTextsOrNull},
	article: {path: isText},
};

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/**
The value of an entry from its JSON; undefined where it is none of that kind.
*/
export const parseEntry = <Kind extends EntryKind>(kind: Kind, json: string): EntryValues[Kind] | undefined => {
	const value = parseJson(json);
	return isOfShape(value, shapes[kind]) ? value as EntryValues[Kind] : undefined;
};
