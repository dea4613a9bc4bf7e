import {wordDay} from '../../cite/word-day.js';
import type {ArticleSummary} from '../../store/quote-store.js';

type Dated = Pick<ArticleSummary, 'published' | 'dayOf'>;

/**
The day of an article in a list: "2026-05-03", "updated 2026-05-03", empty where none is known.
*/
export const listedDay = (article: Dated): string => wordDay(article, date => date.slice(0, 10));

/**
What the day in `published` is of, for programs; null where none is known.
*/
export const dayOf = (article: Dated): 'publication' | 'update' | null => article.published === null ? null : article.dayOf ?? 'publication';
