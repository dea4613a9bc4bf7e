/*
Where a quote stands, as citations tell it: every fact on one line, nothing escaped.
*/
import type {ArticleSummary, StoredQuote} from '../store/quote-store.js';
import {formatDate} from './format-date.js';
import {onOneLine} from './on-one-line.js';
import {parsePartialDate, type PartialDate} from './partial-date.js';
import {toSafeAddress} from './safe-address.js';
import {titleOf} from './title-of.js';
import {wordDay} from './word-day.js';

/**
A day in words, and as parts where it is a date. `isUpdate`: it is that of an update, and nothing is known of when the article was published.
*/
export type CitedDate = {
	readonly words: string;
	readonly parts: PartialDate | undefined;
	readonly isUpdate: boolean;
};

/**
The facts of an article; what is not known is empty, null or undefined. `address` is safe in every form. `accessed` is when the article came into the library, where it has an address.
*/
export type Source = {
	readonly title: string;
	readonly authors: readonly string[];
	readonly outlet: string;
	readonly section: string;
	readonly date: CitedDate | null;
	readonly address: string | undefined;
	readonly accessed: CitedDate | null;
};

const toDate = ({published, dayOf}: Pick<ArticleSummary, 'published' | 'dayOf'>): CitedDate | null => {
	const words = wordDay({published, dayOf}, date => formatDate(onOneLine(date)));
	return words === '' ? null : {words, parts: parsePartialDate(published!), isUpdate: dayOf === 'update'};
};

/**
Describes the article of a quote. First words would pass for a headline in a citation: what has none is called by its file.
*/
export const describeSource = ({article}: Pick<StoredQuote, 'article'>): Source => {
	const {headline, path, byline, outlet, section, added, url} = article;
	const address = url === null ? undefined : toSafeAddress(url);
	return {
		title: onOneLine(titleOf({headline, path})),
		authors: byline.map(name => onOneLine(name)).filter(name => name !== ''),
		outlet: onOneLine(outlet ?? ''),
		section: onOneLine(section ?? ''),
		date: toDate(article),
		address,
		accessed: address === undefined ? null : toDate({published: added}),
	};
};

/**
Names in a row: "A", "A and B", "A, B and C".
*/
export const joinNames = (names: readonly string[]): string => names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names.join('');
