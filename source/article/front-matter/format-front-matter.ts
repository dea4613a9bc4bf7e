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
	fetched: 'fetched',
	format: 'format',
	extent: 'extent',
} as const;

/**
The fields that front matter can hold: of an article, and of where it came from.
*/
export type FrontMatterField = keyof typeof keys;

/**
All of them, in the order in which they are written.
*/
export const frontMatterFields = Object.keys(keys) as readonly FrontMatterField[];

/**
What front matter says that an article does not hold. `fetched` is the time (ISO 8601) at which it came over the net, `format` what it came in.
*/
export type FrontMatterSayings = {
	readonly standfirst?: string | null;
	readonly published?: string;
	readonly updated?: string;
	readonly fetched?: string | null;
	readonly format?: string | null;
};

const isEmpty = (value: string | readonly string[] | null): boolean => value === null || value.length === 0;

/**
Front matter, with its fences, of what is known of these fields; empty where nothing is.
*/
export const formatFields = (fields: Readonly<Record<string, string | readonly string[] | null>>): string => {
	const known = Object.entries(fields).filter(([, value]) => value !== null && !isEmpty(value));
	return known.length === 0 ? '' : `---\n${stringify(Object.fromEntries(known), {lineWidth: 0})}---\n`;
};

/**
Front matter, with its fences, of these fields; those of which nothing is known are left out. `said` are the standfirst, which the article holds as a block only, dates that are written in the article's own words, and where the article came from.
*/
export const formatFrontMatter = (article: Article, fields: readonly FrontMatterField[], said: FrontMatterSayings = {}): string => {
	const values = {standfirst: null, fetched: null, format: null, ...article, ...said};
	return formatFields(Object.fromEntries(fields.map(field => [keys[field], values[field]])));
};
