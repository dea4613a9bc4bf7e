/*
Small facts as words: dates, counts, minutes. The same for every reader, whatever the machine's locale.
*/
import {headlineOf} from '../../cite/title-of.js';
import {groupDigits} from '../../language/group-digits.js';
import type {ArticleSummary} from '../../store/quote-store.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const partialDate = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/;
const wordsPerMinute = 230;

/**
A partial ISO date for people: "10 Sep 2018", "Sep 2018", "2018"; null for none, and for what is no date.
*/
export const formatDate = (iso: string | null): string | null => {
	const {year, month, day} = partialDate.exec(iso ?? '')?.groups ?? {};
	if (year === undefined) {
		return null;
	}

	const name = months[Number(month) - 1];
	if (name === undefined) {
		return year;
	}

	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
};

/**
A number for people: "1,204".
*/
export const formatNumber = (count: number): string => groupDigits(count);

/**
A count with its noun: "1 quote", "12 quotes", "1,204 quotes".
*/
export const formatCount = (count: number, noun: string, plural = `${noun}s`): string =>
	`${formatNumber(count)} ${count === 1 ? noun : plural}`;

/**
Which one of how many: "1,203 of 1,204"; places are counted from 0.
*/
export const formatPlace = (index: number, count: number): string => `${formatNumber(index + 1)} of ${formatNumber(count)}`;

/**
How long a text of so many words takes to read: "3 min", at least one.
*/
export const formatMinutes = (words: number): string => `${Math.max(1, Math.round(words / wordsPerMinute))} min`;

/**
Parts that are there, joined by a middle dot.
*/
export const joinFacts = (parts: ReadonlyArray<string | null | undefined>): string =>
	parts.filter(part => part !== null && part !== undefined && part !== '').join(' · ');

/**
The first letters of a speaker's first and last name: "SS" for Sarah Huckabee Sanders; "?" where there is none.
*/
export const initialsOf = (name: string): string => {
	const words = name.split(/\s+/).map(word => word.replace(/^[^\p{Letter}\p{Number}]+/u, '')).filter(word => word !== '');
	const [first = '?'] = words[0] ?? '?';
	const [last = ''] = words.length > 1 ? words.at(-1)! : '';
	return `${first}${last}`.toUpperCase();
};

/**
What an article is called in lists: its headline, else its first words, else its file's path, else its id.
*/
export const titleOf = ({path, id, ...article}: Pick<ArticleSummary, 'headline' | 'opening' | 'path' | 'id'>): string =>
	[headlineOf(article), path ?? '', id].find(name => name.trim() !== '') ?? '';
