import type {Article} from '../article/article.js';
import {foldText} from '../language/fold-text.js';

// In bytes of UTF-8, date and extension apart: every file system takes names of 255 bytes, and some tools add to them.
const longestSlug = 100;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
A headline as part of a file's name: folded words joined by hyphens; nothing that any file system or shell takes for something else. Empty where there are no words.
*/
export const formatSlug = (headline: string): string => {
	const words = foldText(headline).text.replaceAll(/["',.]/g, '').match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (byteLength(longer) > longestSlug) {
			break;
		}

		slug = longer;
	}

	return slug;
};

/**
The name of an article's file without its extension: its date (ISO 8601, as far as it goes; "undated" where it has none) and its headline.
*/
export const nameFile = ({headline, published, id}: Pick<Article, 'headline' | 'published' | 'id'>): string => {
	const date = /^\d{4}(?:-\d\d){0,2}/.exec(published ?? '')?.[0] ?? 'undated';
	const slug = formatSlug(headline);
	return `${date}-${slug === '' ? `article-${id.replaceAll(/[^\da-z]/g, '').slice(0, 8)}` : slug}`;
};
