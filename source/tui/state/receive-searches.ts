/*
What answers about saved searches make of the state.
*/
import type {ReaderEvent, Step} from './event.js';
import {lineOf} from './line-text.js';
import {lastSearch} from './selectors.js';
import {emptySearch, type SearchScreen} from './screens.js';
import type {State} from './state.js';
import {askSearch, questionOf} from './typing.js';

/**
An answer about saved searches.
*/
export type SearchesEvent = Extract<ReaderEvent, {readonly type: 'searches-listed' | 'search-saved' | 'saved-opened'}>;

const types: ReadonlySet<ReaderEvent['type']> = new Set<SearchesEvent['type']>(['searches-listed', 'search-saved', 'saved-opened']);

/**
Whether an event is an answer about saved searches.
*/
export const isAboutSearches = (event: ReaderEvent): event is SearchesEvent => types.has(event.type);

const notify = (state: State, text: string): State => ({...state, notice: {text, isWarning: false}});

// From now on it shows what it will show again; in front or behind an article.
const askAsSaved = (state: State, query: string): Step => {
	const search = lastSearch(state);
	if (search?.line.text.trim() !== query) {
		return {state, effects: []};
	}

	const id = state.questions + 1;
	const saved: SearchScreen = {...search, saved: query, asked: id};
	const screens = state.screens.map(screen => (screen === search ? saved : screen)) as unknown as State['screens'];
	return {state: {...state, screens, questions: id}, effects: [questionOf(saved, id)]};
};

/**
What an answer about saved searches makes of the state. One that is opened stands in front of whatever was there, to be gone back to.
*/
export const receiveSearches = (state: State, event: SearchesEvent): Step => {
	if (event.type === 'searches-listed') {
		return {state: {...state, answers: {...state.answers, searches: event.searches}}, effects: []};
	}

	if (event.type === 'search-saved') {
		return askAsSaved(notify(state, event.message), event.query);
	}

	const search: SearchScreen = {...emptySearch, line: lineOf(event.query), newIds: event.newIds, saved: event.query.trim()};
	const {state: asked, effects} = askSearch({...state, screens: [...state.screens, search]}, search);
	return {state: notify(asked, event.message), effects: [...effects, {type: 'list-speakers'}]};
};
