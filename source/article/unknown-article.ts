import type {Article} from './article.js';

/**
An article of which nothing is known yet but its id.
*/
export const unknownArticle = (id: string): Article => ({
	id,
	text: '',
	blocks: [],
	inlines: [],
	headline: '',
	section: null,
	outlet: null,
	byline: [],
	published: null,
	publishedWording: null,
	updated: null,
	updatedWording: null,
	url: null,
	path: null,
	lang: 'en',
	added: null,
	extent: null,
	keyPoints: [],
	neutralized: 0,
});
