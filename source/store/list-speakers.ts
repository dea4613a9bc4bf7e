import type {SpeakerSummary} from './quote-store.js';
import {clustersOf, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import {orderSpeakers, summarizeSpeaker, type CountedForm, type QuotedIn} from './summarize-speaker.js';

const count = ({name, role, kind, nameWords, roleWords, quotes, articles}: IndexedForm, articleOf: (article: number) => QuotedIn): CountedForm =>
	({name, role, kind, nameWords, roleWords, quotes, articles: Array.from(articles.keys(), article => articleOf(article))});

/**
How many speakers there are.
*/
export const countSpeakers = ({blocks}: SpeakerIndex): number => blocks.values().reduce((sum, block) => sum + clustersOf(block).length, 0);

/**
All speakers, most quoted first; `articleOf` tells of an article by its number.
*/
export const listSpeakers = ({blocks}: SpeakerIndex, articleOf: (article: number) => QuotedIn): readonly SpeakerSummary[] => {
	const clusters = [...blocks.values()].flatMap(block => clustersOf(block));
	return orderSpeakers(clusters.map(cluster => {
		cluster.summary ??= summarizeSpeaker(cluster.forms.map(form => count(form, articleOf)));
		return cluster.summary;
	}));
};
