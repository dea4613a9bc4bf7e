import {foldWords} from '../../language/fold-words.js';
import {parseFragment} from '../html/parse-fragment.js';
import {emptyStory, type Story, type StoryBlock} from '../story.js';
import type {Feed, FeedItem} from './feed.js';

const paragraphOf = (text: string | null): readonly StoryBlock[] => text === null ? [] : [{kind: 'paragraph', text}];

// A caption that the account has too is told once.
const readMedia = ({media}: FeedItem, blocks: readonly StoryBlock[]): readonly StoryBlock[] => {
	const known = new Set(blocks.map(({text}) => text));
	const first = media.find(({caption, credit}) => [caption, credit].every(text => text === null || !known.has(text)));
	return first === undefined || blocks.some(({kind}) => kind === 'caption')
		? []
		: [
			...(first.caption === null ? [] : [{kind: 'caption', text: first.caption} as const]),
			...(first.credit === null ? [] : [{kind: 'credit', text: first.credit} as const]),
		];
};

/**
The story that an item of a feed tells, as far as the feed has it: its summary where it has no more. Never throws. Bounded by the item's size.
*/
export const readFeedItem = (item: FeedItem, feed: Pick<Feed, 'title' | 'lang' | 'homeUrl'>): Story => {
	const {title: headline, url, byline, section, updated} = item;
	const published = item.published ?? updated;
	const facts = {headline, url, byline, section, outlet: item.outlet ?? feed.title, published, updated: updated === published ? null : updated, lang: feed.lang};
	const {keyPoints, blocks} = item.contentHtml === null ? {keyPoints: [], blocks: []} : parseFragment(item.contentHtml, {...facts, url: item.baseUrl ?? url ?? feed.homeUrl});
	const body = blocks.length === 0 ? paragraphOf(item.summary) : blocks;
	return {...emptyStory, ...facts, keyPoints, blocks: [...readMedia(item, body), ...body]};
};

const shortestWord = 4;
const leastShared = 0.5;
const longestLooked = 20_000;

const wordsIn = (text: string): ReadonlySet<string> => new Set(foldWords(text).filter(word => word.length >= shortestWord));

/**
Whether a page tells what an item announces, and not what a site shows in its place (a form to sign in, its front page): most of the words of the headline, or where there is none of the body, stand in it.
*/
export const isPageOf = (page: Story, {headline, blocks}: Story): boolean => {
	const announced = wordsIn(headline ?? blocks.map(({text}) => text).join(' ').slice(0, 500));
	const told = wordsIn([page.headline ?? '', page.standfirst ?? '', ...page.blocks.map(({text}) => text)].join(' ').slice(0, longestLooked));
	return [...announced].filter(word => told.has(word)).length >= announced.size * leastShared;
};

/**
The story of an item's own page with what only its feed knows.
*/
export const joinStories = (page: Story, item: Story): Story => ({
	...page,
	headline: page.headline ?? item.headline,
	section: page.section ?? item.section,
	outlet: page.outlet ?? item.outlet,
	byline: page.byline.length > 0 ? page.byline : item.byline,
	published: page.published ?? item.published,
	lang: page.lang ?? item.lang,
});
