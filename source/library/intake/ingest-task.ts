/*
The work of ingest that takes the processor: done in a worker, where what a stranger wrote may take as long as it likes and no longer than it is given.
*/
import type {Feed, FeedItem, FeedProblem} from '../../ingest/feeds/feed.js';
import type {FeedSource} from '../../ingest/feeds/parse-feed.js';
import {readArticle, readPageStory, readStory, refuseBroken, type FoundFile, type Reading, type ReadResult} from '../../ingest/read-article.js';
import {countLetters, emptyStory} from '../../ingest/story.js';

/**
An item of a feed to be read: with its own page, where that was fetched.
*/
export type ItemTask = {
	readonly type: 'item';
	readonly item: FeedItem;
	readonly feed: Omit<Feed, 'items'>;
	readonly page?: Pick<FoundFile, 'bytes' | 'charset' | 'url'> | undefined;
};

/**
What there is to do: a file or page to be read as an article, a feed to be read, an item of one to be read as an article.
*/
export type IngestTask =
	ItemTask | {readonly type: 'article'; readonly file: FoundFile} | {readonly type: 'feed'; readonly bytes: Uint8Array; readonly source: FeedSource};

/**
An item as an article; `isOfPage` where its own page told it.
*/
export type ItemReading = Reading & {readonly isOfPage: boolean};

/**
What comes of each.
*/
export type IngestAnswers = {
	readonly article: ReadResult;
	readonly feed: Feed | FeedProblem;
	readonly item: ItemReading;
};

const readItem = async ({item, feed, page}: ItemTask): Promise<ItemReading> => {
	const {isPageOf, joinStories, readFeedItem} = await import('../../ingest/feeds/read-item.js');
	const told = readFeedItem(item, feed);
	const own = page && await readPageStory(page);
	const isWhole = own !== undefined && countLetters(own.blocks) > countLetters(told.blocks) && isPageOf(own, told);
	return {...readStory(isWhole ? joinStories(own, told) : told, {id: '', path: null}, feed.format === 'json' ? 'json feed' : feed.format), isOfPage: isWhole};
};

const doTask = async (task: IngestTask): Promise<IngestAnswers[IngestTask['type']]> => {
	switch (task.type) {
		case 'article': {
			return readArticle(task.file);
		}

		case 'feed': {
			const {parseFeed} = await import('../../ingest/feeds/parse-feed.js');
			return parseFeed(task.bytes, task.source);
		}

		case 'item': {
			return readItem(task);
		}
	}
};

// What an item says of itself, its account unread.
const readPlainItem = ({item: {title, url, summary, published, byline}, feed}: ItemTask): ItemReading => ({
	isOfPage: false,
	...readStory({...emptyStory, headline: title, url, published, byline, outlet: feed.title, blocks: summary === null ? [] : [{kind: 'paragraph', text: summary}]}, {id: '', path: null}, feed.format === 'json' ? 'json feed' : feed.format),
});

const answerBroken = (task: IngestTask): IngestAnswers[IngestTask['type']] => {
	switch (task.type) {
		case 'article': {
			return refuseBroken(task.file);
		}

		case 'feed': {
			return {problem: {message: 'This feed cannot be read.', hint: 'Look at its address in a browser.'}};
		}

		case 'item': {
			return readPlainItem(task);
		}
	}
};

/**
Does a task. Where this program is at fault, there is an answer all the same: that the file or the feed cannot be read, and of an item what it says of itself, its account unread.
*/
export const doIngestTask = async (task: IngestTask): Promise<IngestAnswers[IngestTask['type']]> => {
	try {
		return await doTask(task);
	} catch {
		return answerBroken(task);
	}
};
