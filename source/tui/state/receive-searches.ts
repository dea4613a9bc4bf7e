/*
What answers about saved searches make of the state.
*/
import type {ReaderEvent, Step} from './event.js';
import {lineOf} from './line-text.js';
import {emptySearch, type SearchScreen, type State} from './state.js';
import {askSearch} from './typing.js';

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

/**
What an answer about saved searches makes of the state. One that is opened stands in front of whatever was there, to be gone back to.
*/
export const receiveSearches = (state: State, event: SearchesEvent): Step => {
	if (event.type === 'searches-listed') {
		return {state: {...state, answers: {...state.answers, searches: event.searches}}, effects: []};
	}

	if (event.type === 'search-saved') {
		return {state: notify(state, event.message), effects: []};
	}

	const search: SearchScreen = {...emptySearch, line: lineOf(event.query), newIds: event.newIds};
	const {state: asked, effects} = askSearch({...state, screens: [...state.screens, search]}, search);
	return {state: notify(asked, event.message), effects: [...effects, {type: 'list-speakers'}]};
};
