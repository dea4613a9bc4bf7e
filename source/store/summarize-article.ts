import {isBodyBlock} from '../article/article.js';
import {isDayOfUpdate} from '../article/day-of-update.js';
import {findOpening} from '../article/find-opening.js';
import {findWords} from '../language/find-words.js';
import type {ArticleRecord, ArticleSummary} from './quote-store.js';

/**
What a list shows of an article: its head (without a headline its first words), how many words its body has, how many quotes, and by how many speakers.
*/
export const summarizeArticle = ({article, quotes}: ArticleRecord): ArticleSummary => {
	const {id, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized} = article;
	const body = article.blocks.filter(block => isBodyBlock(block));
	const speakers = new Set(quotes.map(({attribution}) => attribution.speaker?.id).filter(speaker => speaker !== undefined));
	const opening = findOpening(article);
	return {
		id, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized,
		words: body.reduce((sum, block) => sum + findWords(article.text, block).length, 0),
		quotes: quotes.length,
		speakers: speakers.size,
		...(opening !== '' && {opening}),
		...(isDayOfUpdate(article) && {dayOf: 'update'}),
	};
};
