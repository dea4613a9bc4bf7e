import type {FeedItem} from './feed.js';
import {wordsOfHtml} from './feed-words.js';

const shortest = 500;
const sampleLength = 20_000;

const unfinished = /(?:…|\.{3}|\[(?:…|\.{3})\]|\b(?:read|see) (?:the )?(?:more|rest|full (?:story|article))|\b(?:continue|keep) reading)[\s).>\]»›→]{0,10}$/i;

// What WordPress puts under each item, whole or not.
const withoutFooter = (words: string): string => {
	const start = words.toLowerCase().lastIndexOf('the post ');
	return start !== -1 && /appeared first on/i.test(words.slice(start)) ? words.slice(0, start) : words;
};

/**
Whether a feed has no more of a story than its beginning or a summary, so that the rest has to be fetched: nothing, less than 500 characters, or words that break off (`…`, `Read more`).
*/
export const isStub = (item: Pick<FeedItem, 'contentHtml'>): boolean => {
	const html = item.contentHtml ?? '';
	const words = wordsOfHtml(html.slice(0, sampleLength)).replaceAll(/\s+/g, ' ').trim();
	if (words.length < shortest) {
		return true;
	}

	const end = html.length > sampleLength ? wordsOfHtml(html.slice(-2000)).replaceAll(/\s+/g, ' ').trim() : words;
	const tail = withoutFooter(end.slice(-600)).trim().slice(-80);
	return unfinished.test(tail);
};
