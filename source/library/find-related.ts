/*
The articles of a library that tell the story of one of them. Not all texts are read: first those that may be meant are found by their dates, their headlines and their quotes, then they are held beside it.
*/
import {isRelated, relateStories, type RelatedReasons} from '../search/rank-related.js';
import {dayOf, outlineStory, runsOf, type StoryOutline} from '../search/story-outline.js';
import {createRarity, type WordRarity} from '../search/word-rarity.js';
import {foldWords} from '../language/fold-words.js';
import type {FileStore} from '../store/file-store.js';
import type {ArticleRecord, ArticleSummary} from '../store/quote-store.js';

/**
An article that tells the same story: `score` from 0 up, and why it is taken to.
*/
export type RelatedArticle = {
	readonly article: ArticleSummary;
	readonly score: number;
	readonly reasons: RelatedReasons;
};

/**
What of a store it takes.
*/
export type RelatedStore = Pick<FileStore, 'articles' | 'candidates' | 'nearWords' | 'readRecord'>;

// How many articles are read to know which words are common in the library, and how many may be meant.
const sampleSize = 100;
const mostRead = 60;

// So many quotes are looked for in other articles: the longest.
const mostLookedFor = 12;
const mostFound = 50;

// Beyond so many days the same words are said again.
const daysOfStory = 10;

// Beyond so many days an article is thought of only for a quote: its headline is not looked at.
const daysOfHeadlines = 60;

// Articles of the same days may tell the story itself: its words are not common for that.
const daysOfNews = 3;
const weightOfNews = 0.3;

const isNear = (one: number | undefined, other: number | undefined, days: number): boolean =>
	one === undefined || other === undefined || Math.abs(one - other) <= days;

const readOutlines = async (store: RelatedStore, articles: readonly ArticleSummary[]): Promise<readonly StoryOutline[]> => {
	const outlines: StoryOutline[] = [];
	for (const {id} of articles) {
		// eslint-disable-next-line no-await-in-loop -- one text at a time is held
		const record = await store.readRecord(id);
		outlines.push(...(record === undefined ? [] : [outlineStory(record)]));
	}

	return outlines;
};

// "en-GB" is English, as "en" is.
const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

const takeSample = (articles: readonly ArticleSummary[]): readonly ArticleSummary[] => {
	const step = Math.max(1, articles.length / sampleSize);
	return Array.from({length: Math.min(sampleSize, articles.length)}, (_, at) => articles[Math.floor(at * step)]!);
};

const countQuotes = async (store: RelatedStore, words: Iterable<string>): Promise<ReadonlyMap<string, number>> => {
	const counts = new Map<string, number>();
	for (const word of words) {
		// eslint-disable-next-line no-await-in-loop -- a store answers one question at a time
		const [near] = await store.nearWords(word, {edits: 0, prefix: false, field: 'any', limit: 1});
		counts.set(word, near?.word === word ? near.count : 0);
	}

	return counts;
};

const measureRarity = async (store: RelatedStore, articles: readonly ArticleSummary[], story: StoryOutline): Promise<WordRarity> => {
	const sample = await readOutlines(store, takeSample(articles.filter(({id}) => id !== story.id)));
	const inSample = new Map<string, number>();
	for (const {day, terms} of sample) {
		const weight = isNear(day, story.day, daysOfNews) ? weightOfNews : 1;
		for (const word of terms.keys()) {
			inSample.set(word, (inSample.get(word) ?? 0) + weight);
		}
	}

	return createRarity({size: sample.length, inSample, articles: articles.length, inQuotes: await countQuotes(store, story.terms.keys())});
};

type Likely = {readonly scores: Map<string, number>; readonly repeats: readonly number[]};

// The rarest run of a quote's words: what another article that quotes it in part has most likely too.
const rarestRun = (words: readonly string[], rarityOf: WordRarity): string | undefined => {
	const runs = runsOf(words).map(run => ({run, weight: run.split(' ').reduce((sum, word) => sum + rarityOf(word), 0)}));
	return runs.reduce<typeof runs[number] | undefined>((best, each) => (best === undefined || each.weight > best.weight ? each : best), undefined)?.run;
};

// Looks the story's quotes up in the others: who else has them, and which are said on other days too.
const lookForQuotes = async (store: RelatedStore, story: StoryOutline, rarityOf: WordRarity): Promise<Likely> => {
	const scores = new Map<string, number>();
	const repeats = story.quotes.map(() => 0);
	const longest = story.quotes.map(({words}, at) => ({words, at})).sort((a, b) => b.words.length - a.words.length).slice(0, mostLookedFor);
	for (const {words, at} of longest) {
		const run = rarestRun(words, rarityOf);
		if (run === undefined) {
			continue;
		}

		// eslint-disable-next-line no-await-in-loop -- a store answers one question at a time
		const {candidates} = await store.candidates({groups: [], phrases: [{field: 'text', words: run.split(' ')}], filters: {}, limit: mostFound, order: 'newest'});
		const found = new Map(candidates.map(({article}) => [article.id, article]));
		const others = [...found.values()].filter(({id}) => id !== story.id);
		repeats[at] = others.filter(({published}) => !isNear(dayOf(published), story.day, daysOfStory)).length;
		for (const {id} of others) {
			scores.set(id, (scores.get(id) ?? 0) + (10 / (1 + repeats[at])));
		}
	}

	return {scores, repeats};
};

// Of the articles of the same days those come first whose headlines have the story's rare words.
const rateArticle = ({headline, published}: ArticleSummary, story: StoryOutline, rarityOf: WordRarity): number => {
	const weigh = (word: string): number => (story.headline.has(word) ? 2 : Number(story.terms.has(word))) * rarityOf(word);
	const shared = [...new Set(foldWords(headline))].reduce((sum, word) => sum + weigh(word), 0);
	const day = dayOf(published);
	const isSameTime = day !== undefined && story.day !== undefined && isNear(day, story.day, daysOfStory);
	return shared + (isSameTime ? 10 - Math.abs(day - story.day) : 0);
};

/**
Finds the articles that tell the story of one of a library, the surest first.
*/
export const findRelated = async (store: RelatedStore, record: ArticleRecord): Promise<readonly RelatedArticle[]> => {
	const articles = await store.articles();
	const story = outlineStory(record);
	const rarityOf = await measureRarity(store, articles, story);
	const {scores, repeats} = await lookForQuotes(store, story, rarityOf);
	const likely = articles.filter(({id, published}) => id !== story.id && (scores.has(id) || isNear(dayOf(published), story.day, daysOfHeadlines)))
		.map(article => ({article, rate: (scores.get(article.id) ?? 0) + rateArticle(article, story, rarityOf)}))
		.sort((a, b) => b.rate - a.rate)
		.slice(0, mostRead)
		.map(({article}) => article);
	const byId = new Map(likely.map(article => [article.id, article]));
	const outlines = await readOutlines(store, likely);
	return outlines.filter(({lang}) => languageOf(lang) === languageOf(story.lang))
		.map(outline => ({article: byId.get(outline.id)!, ...relateStories(story, outline, {rarityOf, repeats})}))
		.filter(relation => isRelated(relation, articles.length))
		.sort((a, b) => b.score - a.score);
};
