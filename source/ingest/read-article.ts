import type {Article} from '../article/article.js';
import {parseArticle} from '../article/parse-article.js';
import {decodeBytes} from './decode-bytes.js';
import {formatStory} from './format-story.js';
import type {Story} from './story.js';

/**
A file as it was found: `path` relative to its library's folder (null for standard input), `id` for the article unless its front matter has one.
*/
export type FoundFile = {
	readonly bytes: Uint8Array;
	readonly path: string | null;
	readonly id: string;
};

/**
Why a file gave no article: what was wrong, and what to do.
*/
export type ReadProblem = {
	readonly path: string;
	readonly message: string;
	readonly hint: string;
};

/**
The article that a file holds, or why it holds none. `source` is the text or Markdown that it was read from: the file's own, or what a page or a wire story became.
*/
export type ReadResult = {readonly article: Article; readonly source: string} | {readonly problem: ReadProblem};

type Reading = {readonly article: Article; readonly source: string};
type Reader = (text: string, file: FoundFile) => Reading;

const readText: Reader = (text, {id, path}) => ({article: parseArticle(text, {id, path, format: 'text'}), source: text});
const readMarkdown: Reader = (text, {id, path}) => ({article: parseArticle(text, {id, path, format: 'markdown'}), source: text});

/**
A story, found in a page or a wire file, as an article.
*/
export const readStory = (story: Story, {id, path}: Pick<FoundFile, 'id' | 'path'>): Reading => {
	const source = formatStory(story);
	return {article: parseArticle(source, {id, path, format: 'markdown'}), source};
};

// A new format is a new reader and its row.
const readers: ReadonlyMap<string, Reader> = new Map([
	['txt', readText],
	['text', readText],
	['md', readMarkdown],
	['markdown', readMarkdown],
]);

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

const markdownLine = /^(?:#{1,6} \S|\[[^\]]{1,200}\]\(https?:)/;

// Text without a telling name is Markdown only where its first lines say so.
const isLikelyMarkdown = (text: string): boolean =>
	/^\u{FEFF}?(?:---[\t ]*\r?\n|#{1,6} \S)/u.test(text) || text.slice(0, 2000).split('\n').some(line => markdownLine.test(line));

const chooseReader = (path: string | null, text: string): Reader =>
	readers.get(extensionOf(path ?? '')) ?? (isLikelyMarkdown(text) ? readMarkdown : readText);

/**
Reads the article of a file, by its name and its content. Never throws: what is no text gives a problem.
*/
export const readArticle = (file: FoundFile): ReadResult => {
	const decoded = decodeBytes(file.bytes);
	if ('binary' in decoded) {
		return {
			problem: {
				path: file.path ?? '-',
				message: `This is ${decoded.binary}, not an article.`,
				hint: 'Save the article as plain text (.txt) or Markdown (.md).',
			},
		};
	}

	return chooseReader(file.path, decoded.text)(decoded.text, file);
};
