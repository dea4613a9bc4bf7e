import {stringify} from 'yaml';
import type {Article} from '../article.js';

// What each field is called in a file, in the order in which a person wants to read it.
const keys = {
	id: 'id',
	headline: 'title',
	standfirst: 'standfirst',
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
Front matter, with its fences, of what is known of these fields; empty where nothing is.
*/
export const formatFields = (fields: Readonly<Record<string, string | readonly string[] | null>>): string => {
	const known = Object.entries(fields).filter(([, value]) => value !== null && !isEmpty(value));
	return known.length === 0 ? '' : `---\n${stringify(Object.fromEntries(known), {lineWidth: 0})}---\n`;
};

/**
Front matter, with its fences, of these fields; those of which nothing is known are left out. `said` are the standfirst, which the article holds as a block only, and dates that are written in the article's own words.
*/
export const formatFrontMatter = (article: Article, fields: readonly FrontMatterField[], said: {readonly standfirst?: string | null; readonly published?: string; readonly updated?: string} = {}): string => {
	const values = {standfirst: null, ...article, ...said};
	return formatFields(Object.fromEntries(fields.map(field => [keys[field], values[field]])));
};
