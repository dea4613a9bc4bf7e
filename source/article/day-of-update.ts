import type {Article} from './article.js';

type Dates = Pick<Article, 'published' | 'publishedWording' | 'updated' | 'updatedWording'>;

const wordUpdate = ({updated, updatedWording}: Dates): string => updatedWording ?? `updated ${updated ?? ''}`;

/**
Dates that stand for themselves: where only is said when an article was changed, that is the day it is known by, and its wording says so.
*/
export const fillDay = (dates: Dates): Dates =>
	(dates.published === null && dates.publishedWording === null && dates.updated !== null ? {...dates, published: dates.updated, publishedWording: wordUpdate(dates)} : dates);

/**
Whether the day an article is known by is that of an update, and nothing is said of when it was published.
*/
export const isDayOfUpdate = (dates: Dates): boolean =>
	dates.updated !== null && dates.published === dates.updated && dates.publishedWording === wordUpdate(dates);
