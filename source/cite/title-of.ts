import {toDisplayText} from '../language/display-text.js';
import type {ArticleSummary} from '../store/quote-store.js';

/**
The headline of an article, where it has none its first words, where it has no words nothing.
*/
export const headlineOf = ({headline, opening = ''}: Pick<ArticleSummary, 'headline' | 'opening'>): string => headline.trim() === '' ? opening : headline;

/**
What an article is called: its headline, where it has none its first words, where it has no words its path, made safe: a file may be called anything, and unlike a headline its name was never cleaned.
*/
export const titleOf = ({path, ...article}: Pick<ArticleSummary, 'headline' | 'opening' | 'path'>): string => {
	const headline = headlineOf(article);
	return headline === '' ? toDisplayText(path ?? '') : headline;
};
