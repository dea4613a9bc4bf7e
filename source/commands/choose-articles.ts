import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {headlineOf} from '../cite/title-of.js';
import {resolvePath} from '../config/resolve-path.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {readArticle} from '../ingest/read-article.js';
import {findNearest} from '../language/edit-distance.js';
import {findHeadlines, findNamedArticles} from '../library/find-article.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import {isArticleName} from '../library/list-files.js';
import type {OpenLibrary} from '../library/open-library.js';
import type {ArticleRecord, ArticleSummary} from '../store/quote-store.js';
import type {CommandCall} from './command.js';
import {openCallLibrary, openForCall, sayProblems} from './open-call-library.js';

/**
An article that the words of a command name: the absolute path of its file, undefined where it has none; what it was read from, byte for byte and as text or Markdown.
*/
export type ChosenArticle = {
	readonly record: ArticleRecord;
	readonly file: string | undefined;
	readonly readBytes: () => Promise<Uint8Array>;
	readonly readSource: () => Promise<string>;
};

/**
The articles named, in order; `isAll` is false where one of them could not be opened, which has been said. `library` is the one they were found in; absent where they are files that were given.
*/
export type ChosenArticles = {
	readonly chosen: readonly ChosenArticle[];
	readonly isAll: boolean;
	readonly library?: OpenLibrary;
};

/**
Whether a headline may be meant by beginnings of its words, and by words with a slip in them.
*/
export type Choice = {readonly isGuessed: boolean};

const kindOfPath = async (absolute: string): Promise<'none' | 'folder' | 'other'> => {
	try {
		const stats = await stat(absolute);
		return stats.isDirectory() ? 'folder' : 'other';
	} catch (error) {
		// A link that leads to itself is there, and is to be told what is wrong with it.
		return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'other' : 'none';
	}
};

const mostNamed = 5;

const ambiguous = (asked: string, found: readonly ArticleSummary[]): NewsreadError => {
	const named = found.slice(0, mostNamed).map(article => `${headlineOf(article)} (${article.path ?? article.id})`).join('; ');
	return new NewsreadError(`${found.length} articles are meant by ${JSON.stringify(asked)}: ${named}${found.length > mostNamed ? '; …' : ''}.`, {hint: 'Give more words, or the path or id of one.'});
};

const isPathLike = (word: string): boolean => word.includes('/') || word.includes(path.sep) || isArticleName(word);

const notFound = (asked: string, articles: readonly ArticleSummary[]): NewsreadError => {
	if (isPathLike(asked)) {
		return new NewsreadError(`There is no file ${asked}, and no such article in the library.`, {hint: 'newsread list shows what there is.'});
	}

	const [slipped] = findHeadlines(articles, asked, {isGuessed: true});
	const nearest = slipped === undefined ? findNearest(asked, articles.map(article => headlineOf(article))) : headlineOf(slipped);
	return new NewsreadError(`No article is called ${JSON.stringify(asked)}.`, {
		hint: nearest === undefined ? 'newsread list shows what there is.' : `Did you mean ${JSON.stringify(nearest)}?`,
		exitCode: exitCodes.nothingFound,
	});
};

const findOne = (articles: readonly ArticleSummary[], asked: string, options: Choice): ArticleSummary => {
	const named = findNamedArticles(articles, asked);
	const found = named.length > 0 ? named : findHeadlines(articles, asked, options);
	if (found.length > 1) {
		throw ambiguous(asked, found);
	}

	if (found[0] === undefined) {
		throw notFound(asked, articles);
	}

	return found[0];
};

const isEachNamed = (articles: readonly ArticleSummary[], words: readonly string[]): boolean => words.every(word => findNamedArticles(articles, word).length > 0);

// Words that each name an article are several articles; else they are the words of one headline.
const findInLibrary = (articles: readonly ArticleSummary[], words: readonly string[], options: Choice): readonly ArticleSummary[] =>
	isEachNamed(articles, words) ? words.map(word => findOne(articles, word, options)) : [findOne(articles, words.join(' '), options)];

const choose = async (library: OpenLibrary, summary: ArticleSummary): Promise<ChosenArticle> => {
	const record = (await library.read(summary.id))!;
	const file = library.fileOf(summary);
	return {
		record,
		file,
		readBytes: async () => readFile(file),
		async readSource() {
			const read = await readArticle({bytes: await readFile(file), path: file, id: ''});
			return 'problem' in read ? record.article.text : read.source;
		},
	};
};

const openFiles = async (call: CommandCall, words: readonly string[]): Promise<ChosenArticles> => {
	const {host, settings, output} = call;
	const library = await openForCall(call, {...await findLibraryFolder(host, settings), paths: words});
	await library.ready;
	const articles = await library.articles();
	sayProblems(output, library.status().problems);
	const byFile = new Map(articles.map(article => [library.fileOf(article), article]));
	const found = words.map(word => byFile.get(resolvePath(host, word))).filter(article => article !== undefined);
	return {chosen: await Promise.all(found.map(async article => choose(library, article))), isAll: found.length === words.length};
};

/**
Finds what words name: files, where every one of them is a file; else articles of the library by id or path, each word one; else one article by words of its headline, with slips in them or not.
Throws a NewsreadError where nothing, a folder or more than one article is meant.
*/
export const chooseArticles = async (call: CommandCall, {isGuessed = true}: Partial<Choice> = {}): Promise<ChosenArticles> => {
	const words = call.words.map(({text}) => text);
	const paths = words.map(word => resolvePath(call.host, word));
	const kinds = await Promise.all(paths.map(async absolute => kindOfPath(absolute)));
	if (kinds.every(kind => kind === 'other')) {
		return openFiles(call, words);
	}

	const folder = kinds.indexOf('folder');
	if (folder !== -1 && kinds.every(kind => kind !== 'none')) {
		throw new NewsreadError(`${words[folder]!} is a folder.`, {hint: `newsread ${words[folder]!} opens it in the reader, newsread list --library ${words[folder]!} lists it.`});
	}

	const library = await openCallLibrary(call, 'look');
	const articles = await library.articles();
	const files = words.filter((_, index) => kinds[index] === 'other');
	const missing = words.filter((_, index) => kinds[index] === 'none');
	if (files.length > 0 && missing.every(word => isPathLike(word)) && !isEachNamed(articles, words)) {
		sayProblems(call.output, missing.map(word => ({path: word, message: 'is not there', hint: 'Check the name; newsread list shows what the library holds.'})));
		const {chosen} = await openFiles(call, files);
		return {chosen, isAll: false};
	}

	const found = findInLibrary(articles, words, {isGuessed});
	return {chosen: await Promise.all(found.map(async article => choose(library, article))), isAll: true, library};
};
