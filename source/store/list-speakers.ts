import type {ArticleSummary, SpeakerSummary} from './quote-store.js';
import {clustersOf, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import {orderSpeakers, summarizeSpeaker, type CountedForm} from './summarize-speaker.js';

const count = ({name, role, kind, nameWords, roleWords, quotes, articles}: IndexedForm, articleOf: (article: number) => ArticleSummary): CountedForm =>
	({name, role, kind, nameWords, roleWords, quotes, articles: Array.from(articles.keys(), article => articleOf(article))});

/**
How many speakers there are.
*/
export const countSpeakers = ({blocks}: SpeakerIndex): number => blocks.values().reduce((sum, block) => sum + clustersOf(block).length, 0);

/**
All speakers, most quoted first; `articleOf` gives the summary of an article's number.
*/
export const listSpeakers = ({blocks}: SpeakerIndex, articleOf: (article: number) => ArticleSummary): readonly SpeakerSummary[] => {
	const clusters = [...blocks.values()].flatMap(block => clustersOf(block));
	return orderSpeakers(clusters.map(cluster => {
		cluster.summary ??= summarizeSpeaker(cluster.forms.map(form => count(form, articleOf)));
		return cluster.summary;
	}));
};
