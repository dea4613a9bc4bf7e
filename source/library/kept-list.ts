/*
The list of a library as it was when last in step, kept beside its store: what the first frame shows, before the store is opened. It is derived as the store is, and whatever is wrong with it, it is done without.
*/
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Host} from '../config/host.js';
import {checksum} from '../store/checksum.js';
import {articleAt, listArticles, sliceArticles} from '../store/article-list.js';
import type {ArticleRecord, ArticleSummary} from '../store/quote-store.js';
import type {LibrarySnapshot} from './library.js';
import {isWhole, type LibraryRoot} from './library-root.js';
import {findStoreFile, type StoreHost} from './sync/choose-store.js';

/**
What is kept: a snapshot of which the articles are only the first, and the first article itself where it is not too long.
*/
export type KeptList = {
	readonly snapshot: LibrarySnapshot;
	readonly record?: ArticleRecord;
};

/**
Where a list is kept (absolute path), and the stamp of the program that it is of use to.
*/
export type ListPlace = {readonly file: string; readonly build: string};

// Two rows an article: more than a terminal has.
const mostArticles = 300;

// Of the text of JSON, in UTF-16 code units: it is read before anything is shown.
const longestRecord = 65_536;
const longestProblems = 16_384;

/**
The list that is kept beside a store (paths of files).
*/
export const listOf = (store: string): string => store.replace(/\.db$/, '.list.json');

/**
Where the list of a library is kept; undefined where none is: what is opened is not a folder of its own, or the host keeps nothing.
*/
export const findListPlace = (host: StoreHost & Pick<Host, 'build'>, root: LibraryRoot): ListPlace | undefined =>
	host.build === undefined || !isWhole(root) ? undefined : {file: listOf(findStoreFile(host, root.root)), build: host.build};

// As it is written: lists are packed for memory, not for the disk.
type Written = {readonly snapshot: Omit<LibrarySnapshot, 'articles'> & {readonly articles: readonly ArticleSummary[]}; readonly record?: ArticleRecord};

const keepable = ({snapshot: {articles, problems, totals}, record}: KeptList): Written => ({
	snapshot: {
		articles: sliceArticles(articles, 0, mostArticles),
		problems: JSON.stringify(problems).length > longestProblems ? [] : problems,
		progress: {done: 0, total: 0},
		totals,
		isKept: true,
	},
	...(record !== undefined && record.article.id === articleAt(articles, 0)?.id && JSON.stringify(record).length <= longestRecord && {record}),
});

/**
The text of a kept list: a line that says of what stamp it is and sums up the rest, and that.
*/
export const formatKeptList = (kept: KeptList, build: string): string => {
	const text = JSON.stringify(keepable(kept));
	return `${JSON.stringify([build, checksum(build, text)])}\n${text}\n`;
};

/**
The list kept in a text; undefined where it is of another stamp, or not as it was written.
*/
export const parseKeptList = (written: string, build: string): KeptList | undefined => {
	const [head, text = '', ...rest] = written.split('\n');
	if (rest.length !== 1 || rest[0] !== '' || head !== JSON.stringify([build, checksum(build, text)])) {
		return undefined;
	}

	const {snapshot, record} = JSON.parse(text) as Written;
	return {snapshot: {...snapshot, articles: listArticles(snapshot.articles)}, ...(record !== undefined && {record})};
};

/**
Reads what is kept; undefined where nothing is that can be used. Never throws.
*/
export const loadKeptList = ({file, build}: ListPlace): KeptList | undefined => {
	try {
		return parseKeptList(readFileSync(file, 'utf8'), build);
	} catch {
		return undefined;
	}
};

/**
Keeps a list, whole or not at all. Never throws: without one the next start shows its list a little later.
*/
export const writeKeptList = ({file, build}: ListPlace, kept: KeptList): void => {
	// Several may be written at a time, and a number drawn is told apart well enough.
	const temporary = `${file}.${Math.random().toString(36).slice(2)}.tmp`;
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		writeFileSync(temporary, formatKeptList(kept, build), {mode: 0o600});
		renameSync(temporary, file);
	} catch {
		try {
			rmSync(temporary, {force: true});
		} catch {
			// Nothing was begun there.
		}
	}
};
