import {isStillIn, wordsOf, type PageElement} from './element.js';

const headlinesOf = (article: PageElement): readonly string[] => [...article.querySelectorAll('h1')].map(heading => wordsOf(heading)).filter(words => words !== '');

/**
Drops the stories that a page has below its own, for those who read on: articles under a headline of the first rank, where another stands under the page's; gives what is left of its elements, in order.
*/
export const dropOtherStories = (elements: readonly PageElement[], headline: string | null): readonly PageElement[] => {
	const articles = elements.filter(({localName}) => localName === 'article').map(article => ({article, headlines: headlinesOf(article)})).filter(({headlines}) => headlines.length > 0);
	if (headline === null || articles.length < 2 || articles.every(({headlines}) => !headlines.includes(headline))) {
		return elements;
	}

	for (const {article, headlines} of articles) {
		if (!headlines.includes(headline) && (article.parentNode?.closest('article') ?? null) === null) {
			article.remove();
		}
	}

	return elements.filter(element => isStillIn(element));
};
