import {hasManyLetters, isStillIn, wordsOf, type PageElement} from './element.js';

// An article that holds no more than a headline and a line is the head of the story, which stands beside it.
const shortestStory = 300;

const headlinesOf = (article: PageElement): readonly string[] => [...article.querySelectorAll('h1')].map(heading => wordsOf(heading)).filter(words => words !== '');

/**
Drops the stories that a page has below its own, for those who read on: articles under a headline of the first rank, where another stands under the page's; gives what is left of its elements, in order.
*/
export const dropOtherStories = (elements: readonly PageElement[], headline: string | null): readonly PageElement[] => {
	const articles = elements.filter(({localName}) => localName === 'article').map(article => ({article, headlines: headlinesOf(article)})).filter(({headlines}) => headlines.length > 0);
	if (headline === null || articles.length < 2 || articles.every(({article, headlines}) => !headlines.includes(headline) || !hasManyLetters(article, shortestStory))) {
		return elements;
	}

	for (const {article, headlines} of articles) {
		if (!headlines.includes(headline) && (article.parentNode?.closest('article') ?? null) === null) {
			article.remove();
		}
	}

	return elements.filter(element => isStillIn(element));
};
