import type {NamedSpeaker, SpeakerSummary} from './quote-store.js';
import {clustersOf, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import {compareNamed, nameSpeaker, orderSpeakers, summarizeSpeaker, type QuotedIn} from './summarize-speaker.js';

/**
How many speakers there are.
*/
export const countSpeakers = ({blocks}: SpeakerIndex): number => blocks.values().reduce((sum, block) => sum + clustersOf(block).length, 0);

/**
All speakers, most quoted first; `articlesOf` tells of the articles that a form of a name is quoted in, each once.
*/
export const listSpeakers = ({blocks}: SpeakerIndex, articlesOf: (form: IndexedForm) => readonly QuotedIn[]): readonly SpeakerSummary[] => {
	const clusters = [...blocks.values()].flatMap(block => clustersOf(block));
	return orderSpeakers(clusters.map(cluster => {
		cluster.summary ??= summarizeSpeaker(cluster.forms.map(form => ({...form, articles: articlesOf(form)})));
		return cluster.summary;
	}));
};

/**
What all speakers are chosen by, most quoted first.
*/
export const listNames = ({blocks}: SpeakerIndex): readonly NamedSpeaker[] =>
	[...blocks.values()].flatMap(block => clustersOf(block).map(({forms}) => nameSpeaker(forms))).sort(compareNamed);
