import type {ArticleSummary} from '../store/quote-store.js';

/**
The day of an article as `format` writes it, "updated 3 May 2026" where it is that of an update: nobody is to cite it for the day of publication. Empty where none is known.
*/
export const wordDay = ({published, dayOf}: Pick<ArticleSummary, 'published' | 'dayOf'>, format: (date: string) => string | null): string => {
	const day = published === null ? null : format(published);
	return day === null || day === '' ? '' : (dayOf === 'update' ? `updated ${day}` : day);
};
