import {parseArticle} from '../../source/article/parse-article.js';
import {extractQuotes} from '../../source/quotes/extract-quotes.js';
import type {ArticleRecord} from '../../source/store/quote-store.js';

/**
Articles with their quotes, out of texts as pasted, named after their keys.
*/
export const recordsOf = (texts: Readonly<Record<string, string>>): readonly ArticleRecord[] =>
	Object.entries(texts).map(([name, text]) => {
		const article = parseArticle(text, {id: name, path: `${name}.txt`, format: 'text'});
		return {article, quotes: extractQuotes(article)};
	});
