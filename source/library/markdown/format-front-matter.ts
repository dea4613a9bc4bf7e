import {stringify} from 'yaml';
import type {Article} from '../../article/article.js';

// What each field is called in a file, in the order in which a person wants to read it.
const keys = {
	id: 'id',
	headline: 'title',
	section: 'section',
	outlet: 'outlet',
	byline: 'byline',
	published: 'published',
	updated: 'updated',
	url: 'url',
	lang: 'lang',
	added: 'added',
} as const;

/**
The fields of an article that front matter can hold.
*/
export type FrontMatterField = keyof typeof keys;

/**
All of them, in the order in which they are written.
*/
export const frontMatterFields = Object.keys(keys) as readonly FrontMatterField[];

const isEmpty = (value: string | readonly string[] | null): boolean => value === null || value.length === 0;

/**
Front matter, with its fences, of these fields; those of which nothing is known are left out. `wordings` are dates that are written in the article's own words.
*/
export const formatFrontMatter = (article: Article, fields: readonly FrontMatterField[], wordings: {readonly published?: string; readonly updated?: string} = {}): string => {
	const values = {...article, ...wordings};
	const pairs = fields.filter(field => !isEmpty(values[field])).map(field => [keys[field], values[field]]);
	return `---\n${stringify(Object.fromEntries(pairs), {lineWidth: 0})}---\n`;
};
