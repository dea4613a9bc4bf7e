import {editDistance} from '../language/edit-distance.js';
import {foldWords} from '../language/fold-words.js';
import type {SpeakerSummary} from '../store/quote-store.js';
import type {Query} from './query.js';

// The words that a query gives of a speaker: those it names as such, else all.
const askedWords = ({words, phrases}: Query): readonly string[] => {
	const wanted = [
		...words.filter(({isExcluded}) => !isExcluded).map(({field, folded}) => ({field, folded})),
		...phrases.filter(({isExcluded}) => isExcluded !== true).flatMap(({field, words: run}) => run.map(folded => ({field, folded}))),
	];
	const named = wanted.filter(({field}) => field === 'speaker');
	const asked = named.length > 0 ? named : wanted.filter(({field}) => field === 'any');
	return asked.map(({folded}) => folded);
};

const slipsOf = (word: string): number => (word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3)));

// How far a word is from the nearest of a name's; undefined where none is near.
const distanceTo = (word: string, name: readonly string[]): number | undefined => {
	let max = slipsOf(word);
	let nearest: number | undefined;
	for (const other of name) {
		const distance = editDistance(word, other, max);
		if (!(distance <= max)) {
			continue;
		}

		nearest = distance;
		max = distance;
	}

	return nearest;
};

// How well a name answers what was asked, in letters that fit; 0 where it does not.
const rateName = (asked: readonly string[], name: readonly string[]): number => {
	const distances = asked.map(word => distanceTo(word, name));
	const known = distances.filter(distance => distance !== undefined);
	return known.length * 2 < asked.length || known.length === 0 ? 0 : asked.reduce((sum, word, at) => sum + (distances[at] === undefined ? 0 : word.length - distances[at]), 0);
};

/**
The speaker whom a query that found nothing most likely meant, by the names that articles use for them; the first of `speakers` among equals.
Undefined where nobody is near, and where somebody is called just that: then it is not the name that is unknown.
*/
export const suggestSpeaker = (speakers: readonly SpeakerSummary[], query: Query): SpeakerSummary | undefined => {
	const asked = askedWords(query);
	const letters = asked.reduce((sum, word) => sum + word.length, 0);
	let best: SpeakerSummary | undefined;
	let highest = 0;
	for (const speaker of speakers) {
		const rating = Math.max(0, ...speaker.names.map(name => rateName(asked, foldWords(name))));
		if (!(rating > highest)) {
			continue;
		}

		best = speaker;
		highest = rating;
	}

	return highest === letters ? undefined : best;
};
