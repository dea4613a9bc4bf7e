/*
Whom a person most likely meant when nothing was found.
*/
import {findNearest} from '../../language/edit-distance.js';
import {findWords} from '../../language/find-words.js';
import {foldWord} from '../../language/fold-text.js';
import {textOf} from '../../language/span.js';
import {openSearch} from './selectors.js';
import type {State} from './state.js';

const foldedWords = (text: string): readonly string[] => findWords(text).map(span => foldWord(textOf(text, span)));

/**
The query that asks for a speaker by name.
*/
export const queryForSpeaker = (name: string): string => `speaker:"${name.replaceAll('"', '')}"`;

/**
The name of the speaker nearest to a word of the query that found nothing; undefined where something was found, or nobody is near. The most quoted among equals.
*/
export const suggestSpeaker = (state: State): string | undefined => {
	const answer = openSearch(state)?.answer;
	const {speakers} = state.answers;
	if (!speakers || !answer || answer.result.total > 0) {
		return undefined;
	}

	const owners = new Map<string, string>();
	for (const {name} of speakers.toReversed()) {
		for (const word of foldedWords(name)) {
			owners.set(word, name);
		}
	}

	const candidates = owners.keys().toArray().toReversed();
	const {words, mistakes} = answer.result.query;
	// What is mistaken is searched for as words, but nobody's name was meant by it; nor by a word to be left out.
	const asked = words.filter(({field, isExcluded, span}) => !isExcluded && field !== 'text' && mistakes.every(({start, end}) => start >= span.end || end <= span.start));
	for (const {folded} of asked) {
		const nearest = folded.length < 3 ? undefined : findNearest(folded, candidates);
		if (nearest !== undefined && nearest !== folded) {
			return owners.get(nearest);
		}
	}

	return undefined;
};
