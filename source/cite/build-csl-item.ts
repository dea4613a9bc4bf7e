/*
Articles as CSL-JSON, which pandoc, Zotero and whatever else sets citations by CSL styles read.
*/
import type {Entry} from './build-entries.js';
import type {CitedDate} from './describe-source.js';
import {splitName} from './split-name.js';

/**
A date of CSL: parts from the year down, or words.
*/
export type CslDate = {readonly 'date-parts': readonly [readonly number[]]} | {readonly literal: string};

/**
A name of CSL.
*/
export type CslName = {readonly family: string; readonly given: string; readonly 'non-dropping-particle'?: string; readonly suffix?: string} | {readonly literal: string};

/**
An item of CSL-JSON. `annote` has the article's quotes, a line each.
*/
export type CslItem = {
	readonly id: string;
	readonly type: 'article-newspaper';
	readonly title?: string;
	readonly author?: readonly CslName[];
	readonly 'container-title'?: string;
	readonly section?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly language?: string;
	readonly annote: string;
};

// An update has no field of its own; its words are set where the date stands.
const toCslDate = ({parts, words, isUpdate}: CitedDate): CslDate =>
	(parts === undefined || isUpdate ? {literal: words} : {'date-parts': [[parts.year, parts.month, parts.day].filter(part => part !== undefined)]});

const toCslName = (name: string, outlet: string): CslName => {
	const split = splitName(name, outlet);
	return 'literal' in split
		? split
		: {
			family: split.family,
			given: split.given,
			...(split.particle !== '' && {'non-dropping-particle': split.particle}),
			...(split.suffix !== '' && {suffix: split.suffix}),
		};
};

/**
The item of an article.
*/
export const buildCslItem = ({key, source, lang, quotes}: Entry): CslItem => {
	const {title, authors, outlet, section, date, address, accessed} = source;
	return {
		id: key,
		type: 'article-newspaper',
		...(title !== '' && {title}),
		...(authors.length > 0 && {author: authors.map(name => toCslName(name, outlet))}),
		...(outlet !== '' && {'container-title': outlet}),
		...(section !== '' && {section}),
		...(date !== null && {issued: toCslDate(date)}),
		...(address !== undefined && {URL: address}),
		...(accessed !== null && {accessed: toCslDate(accessed)}),
		...(lang !== '' && {language: lang}),
		annote: quotes.join('\n'),
	};
};
