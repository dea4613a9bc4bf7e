import {toDisplayText} from '../language/display-text.js';
import type {ArticleSummary} from '../store/quote-store.js';

/**
What an article is called: its headline, and where it has none its path, made safe: a file may be called anything, and unlike a headline its name was never cleaned.
*/
export const titleOf = ({headline, path}: Pick<ArticleSummary, 'headline' | 'path'>): string => headline === '' ? toDisplayText(path ?? '') : headline;
