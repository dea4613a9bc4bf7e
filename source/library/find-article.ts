import {headlineOf} from '../cite/title-of.js';
import {foldWords} from '../language/fold-words.js';
import type {ArticleSummary} from '../store/quote-store.js';
import {isSlipOf} from './near-name.js';

/**
The articles of exactly this id or path (with or without the folders before it and the extension).
*/
export const findNamedArticles = (articles: readonly ArticleSummary[], name: string): readonly ArticleSummary[] => {
	const exact = articles.filter(({id, path}) => id === name || path === name);
	if (exact.length > 0) {
		return exact;
	}

	return articles.filter(({path}) => {
		const whole = path ?? '';
		const called = [whole, whole.slice(whole.lastIndexOf('/') + 1)];
		return name !== '' && called.some(form => form === name || form.replace(/\.[^./]*$/, '') === name);
	});
};

/**
The articles whose headline (where there is none, whose first words) has all of the words: the whole headline, else whole words, else, where it may be guessed at, beginnings of words, else words with a slip in them. Whichever comes first and finds any.
*/
export const findHeadlines = (articles: readonly ArticleSummary[], text: string, {isGuessed}: {readonly isGuessed: boolean}): readonly ArticleSummary[] => {
	const asked = foldWords(text);
	if (asked.length === 0) {
		return [];
	}

	const ways: ReadonlyArray<(words: readonly string[]) => boolean> = [
		words => words.join(' ') === asked.join(' '),
		words => asked.every(word => words.includes(word)),
	];
	const guesses: typeof ways = [
		words => asked.every(word => words.some(candidate => candidate.startsWith(word))),
		words => asked.every(word => words.some(candidate => isSlipOf(word, candidate))),
	];
	const headlines = articles.map(article => ({article, words: foldWords(headlineOf(article))}));
	for (const isMeant of isGuessed ? [...ways, ...guesses] : ways) {
		const found = headlines.filter(({words}) => isMeant(words));
		if (found.length > 0) {
			return found.map(({article}) => article);
		}
	}

	return [];
};
