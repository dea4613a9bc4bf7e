/*
How an article is kept: Markdown with front matter, readable without newsread, that reads back to the same article.
*/
import {isDeepStrictEqual} from 'node:util';
import type {Article, BlockKind} from '../../article/article.js';
import {isDayOfUpdate} from '../../article/day-of-update.js';
import {readFrontMatter} from '../../article/front-matter/read-front-matter.js';
import {splitFrontMatter} from '../../article/front-matter/split-front-matter.js';
import {parseArticle} from '../../article/parse-article.js';
import {segmentText} from '../../article/segment-text.js';
import {normalizeText} from '../../language/normalize-text.js';
import {textOf} from '../../language/span.js';
import {formatFrontMatter, frontMatterFields, type FrontMatterField, type FrontMatterSayings} from '../../article/front-matter/format-front-matter.js';
import {formatSegments} from './format-segments.js';

// Where a file stands is not in it, and what was cleaned away is not written.
const comparable = ({path: _path, neutralized: _neutralized, ...rest}: Article) => rest;

const parseWritten = (file: string): Article => parseArticle(file, {id: '', path: null, format: 'markdown'});

const isSameArticle = (file: string, article: Article): boolean => isDeepStrictEqual(comparable(parseWritten(file)), comparable(article));

// A fence longer than any run of backticks in the text: what stands within is read as it was pasted.
const fence = (text: string): string => {
	const longest = Math.max(2, ...text.matchAll(/`+/g).map(([run]) => run.length));
	const marks = '`'.repeat(longest + 1);
	return `${marks}\n${text}\n${marks}`;
};

// Subheadings stay as they were pasted: as headings they would have a depth that nobody gave them.
const headingsOf = ({text, blocks}: Article): ReadonlyMap<string, number> => new Map(blocks.flatMap((block): ReadonlyArray<readonly [string, number]> => {
	const levels: Partial<Record<BlockKind, number>> = {headline: 1, 'key-points-heading': 2};
	const level = levels[block.kind];
	return level === undefined ? [] : [[textOf(text, block), level]];
}));

// What was read as Markdown stays as it is: then it reads as the same blocks.
const bodiesOf = (article: Article, source: string): readonly string[] => {
	const {body} = splitFrontMatter(normalizeText(source).text);
	const {text, blocks} = parseArticle(source, {id: '', path: null, format: 'text'});
	const isText = text === article.text && isDeepStrictEqual(blocks, article.blocks);
	if (!isText) {
		return [body.trim()];
	}

	const segments = segmentText(body);
	return [formatSegments(segments, headingsOf(article)), formatSegments(segments), fence(body)];
};

// What an article does not hold is said by its front matter alone.
const apart = ['standfirst', 'fetched', 'format'] as const;
const isApart = (field: FrontMatterField): field is typeof apart[number] => (apart as readonly FrontMatterField[]).includes(field);

const isSaidBy = (base: Article, article: Article, field: FrontMatterField): boolean => !isApart(field) && isDeepStrictEqual(base[field], article[field]);

/**
Where an article came from: the time (ISO 8601) at which it was fetched, and what it came in ("html", "rss", "text").
*/
export type ArticleOrigin = Pick<FrontMatterSayings, 'fetched' | 'format'>;

// Front matter's standfirst is a block of the article and no field of it.
const readStandfirst = (source: string): string | null => readFrontMatter(splitFrontMatter(normalizeText(source).text).frontMatter ?? '').standfirst;

const headsOf = (article: Article, body: string, sayings: FrontMatterSayings): readonly string[] => {
	const base = parseWritten(body);
	const said = {
		...sayings,
		...(base.publishedWording !== article.publishedWording && article.publishedWording !== null && {published: article.publishedWording}),
		...(base.updatedWording !== article.updatedWording && article.updatedWording !== null && {updated: article.updatedWording}),
	};
	// An update is told as one, and never as the day of publication.
	const fields = frontMatterFields.filter(field => field !== 'published' || !isDayOfUpdate(article));
	// Everything, for who reads the file; where that changes how the body is understood, only what the body does not say.
	const unsaid = fields.filter(field => field === 'id' || !isSaidBy(base, article, field));
	return [fields, unsaid].map(each => formatFrontMatter(article, each, said));
};

/**
An article as a file: Markdown with front matter that reads back to the same article, offsets and all, but for its path and the count of what was cleaned away. `source` is the text it was read from:
a pasted one is written as Markdown line by line, or where that reads differently, between fences; Markdown stays as it is.
*/
export const formatMarkdownFile = (article: Article, source: string, origin: ArticleOrigin = {}): string => {
	const sayings = {standfirst: readStandfirst(source), ...origin};
	const candidates = bodiesOf(article, source).flatMap(body => headsOf(article, body, sayings).map(head => `${head}\n${body}\n`));
	return candidates.find(file => isSameArticle(file, article)) ?? candidates[0]!;
};
