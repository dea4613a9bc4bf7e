/*
What can be in front of a person, and what each of it remembers.
*/
import type {SearchResult} from '../../search/query.js';
import type {Anchor} from '../layout/article-line.js';
import {emptyLine, type LineText} from './line-text.js';

/**
The list of articles. `selectedId` is null until somebody moves: then the first one is meant.
*/
export type LibraryScreen = {
	readonly name: 'library';
	readonly selectedId: string | null;
};

/**
What is looked for in an article, and where (as an offset) the match stands that was gone to last.
*/
export type Find = {
	readonly query: string;
	readonly at: number;
};

/**
The key point, counted from 0, whose sentence was gone to last, and where one was before; `from` is null once the sentence has been out of sight: from then on only its number is remembered.
*/
export type PointVisit = {
	readonly index: number;
	readonly from: Anchor | null;
};

/**
An article being read. Where in it one is, is kept in the state's `places`.
*/
export type ArticleScreen = {
	readonly name: 'article';
	readonly id: string;
	readonly find: Find | null;
	readonly point: PointVisit | null;
};

/**
The search of all quotes. `asked` is the number of the last question, `answer` the last answer that came; `selectedId` is a quote's id, null for the first hit;
`isPreviewToggled` whether the passage is hidden where there is room for it, or shown instead of the hits where there is none. `newIds` are the quotes that came into a saved search since it was last looked at; `saved` is the query as it was saved or opened so, null for none.
*/
export type SearchScreen = {
	readonly name: 'search';
	readonly line: LineText;
	readonly asked: number;
	readonly answer: {readonly id: number; readonly result: SearchResult} | null;
	readonly selectedId: string | null;
	readonly isPreviewToggled: boolean;
	readonly newIds: readonly string[];
	readonly saved: string | null;
};

/**
A screen of lines to scroll: `top` is the first line in sight.
*/
export type PageScreen = {
	readonly name: 'help' | 'problems';
	readonly top: number;
};

/**
What can be in front of a person.
*/
export type Screen = LibraryScreen | ArticleScreen | SearchScreen | PageScreen;

/**
A search nobody has asked anything yet.
*/
export const emptySearch: SearchScreen = {name: 'search', line: emptyLine, asked: 0, answer: null, selectedId: null, isPreviewToggled: false, newIds: [], saved: null};
