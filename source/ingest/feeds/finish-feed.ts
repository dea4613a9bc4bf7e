import {hashText} from '../../language/hash-text.js';
import {cleanLine, toHtml} from './feed-words.js';
import type {Feed, FeedItem, FeedMedia} from './feed.js';
import {parseFeedDate} from './parse-feed-date.js';
import {mostItems, type RawFeed, type RawItem, type RawLink, type RawMedia} from './raw-feed.js';
import {resolveAddress} from './resolve-address.js';

const mostPeople = 20;
const mostCategories = 50;
const mostMedia = 100;
const longestId = 500;

const line = (value: string | undefined, most?: number): string | null => value === undefined ? null : cleanLine({value, kind: 'maybe'}, most);

const distinctLines = (values: ReadonlyArray<string | undefined>, most: number): readonly string[] =>
	[...new Set(values.slice(0, most).map(value => line(value, 200)).filter(value => value !== null))];

// `desk@example.org (Ann Lee)` and `Ann Lee <desk@example.org>` are Ann Lee; an address alone is no name.
const nameOf = (person: string | undefined): string => {
	const written = person?.slice(0, 400).trim() ?? '';
	if (!written.includes('@')) {
		return written;
	}

	const words = written.replaceAll(/[()<>]/g, ' ').split(/\s+/).filter(word => !word.includes('@'));
	return words.join(' ');
};

const readByline = (people: RawItem['people']): readonly string[] =>
	distinctLines(people.map(person => nameOf(person).replace(/^by\s/i, '')), mostPeople);

const firstDate = (dates: ReadonlyArray<string | undefined>): string | null => {
	for (const date of dates) {
		const read = date === undefined ? null : parseFeedDate(date);
		if (read !== null) {
			return read;
		}
	}

	return null;
};

const chooseLink = (links: readonly RawLink[], base: string | null): string | null => {
	const own = links.filter(({rel}) => rel === undefined || rel === '' || rel.toLowerCase() === 'alternate');
	for (const {href} of own) {
		const url = resolveAddress(href, base);
		if (url !== null) {
			return url;
		}
	}

	return null;
};

const finishMedia = (media: readonly RawMedia[], base: string | null): readonly FeedMedia[] => {
	const read = media.slice(0, mostMedia).map(({url, caption, credit}) => ({url: resolveAddress(url, base), caption: line(caption), credit: line(credit, 200)}));
	return read.filter(({caption, credit}) => caption !== null || credit !== null);
};

// Not of all words: a later reading may tell more of the same story.
const chooseId = (raw: RawItem, {url, title, published, summary, contentHtml}: Omit<FeedItem, 'id'>): string => {
	const told = cleanLine({value: raw.id ?? '', kind: 'plain'}, longestId + 1) ?? url;
	if (told === null) {
		return hashText(JSON.stringify([title ?? summary ?? contentHtml, published]));
	}

	return told.length > longestId ? hashText(raw.id ?? told) : told;
};

const finishItem = (raw: RawItem, feedBase: string | null): FeedItem => {
	const own = resolveAddress(raw.base, feedBase);
	const base = own ?? feedBase;
	const url = chooseLink(raw.links, base) ?? (raw.isPermalink === true ? resolveAddress(raw.id, null) : null);
	const title = cleanLine(raw.title);
	const summary = cleanLine(raw.summary);
	const contentHtml = toHtml(raw.content) ?? toHtml(raw.summary);
	const categories = distinctLines(raw.categories, mostCategories);
	const item = {
		title,
		url,
		byline: readByline(raw.people),
		published: firstDate(raw.published),
		updated: firstDate(raw.updated),
		summary,
		contentHtml,
		baseUrl: resolveAddress(raw.contentBase, base) ?? own ?? url ?? feedBase,
		section: categories[0] ?? null,
		categories,
		outlet: line(raw.source, 200),
		media: finishMedia(raw.media, base),
	};
	return {id: chooseId(raw, item), ...item};
};

const languageTag = /^[a-z]{2,3}(?:-[\da-z]{1,8}){0,4}$/i;

/**
A feed as found, made one that can be held: words cleaned, addresses absolute, dates ISO. `url` is where the feed was fetched.
*/
export const finishFeed = (raw: RawFeed, url?: string): Feed => {
	const own = resolveAddress(url, null);
	const home = chooseLink(raw.links, own);
	const base = resolveAddress(raw.base, own) ?? own ?? home;
	const lang = raw.lang?.trim().replaceAll('_', '-') ?? '';
	return {
		format: raw.format,
		title: cleanLine(raw.title),
		homeUrl: chooseLink(raw.links, base),
		description: cleanLine(raw.description),
		lang: languageTag.test(lang) ? lang : null,
		items: raw.items.slice(0, mostItems).map(item => finishItem(item, base)),
	};
};
