/*
The line that is being typed, wherever it stands, and what follows from every change of it.
*/
import {findInArticle} from '../layout/find-in-article.js';
import {goToSpan, keepPlace, shownView} from './article-view.js';
import type {Effect} from './effect.js';
import type {Step} from './event.js';
import type {LineText} from './line-text.js';
import {openArticle, openSearch, placeOf, withOpenArticle, withTop} from './selectors.js';
import type {FindPrompt} from './prompts.js';
import type {Find, SearchScreen} from './screens.js';
import type {State} from './state.js';

/**
The line that keys go into; undefined where none is being typed.
*/
export const typedLine = (state: State): LineText | undefined => state.prompt?.line ?? openSearch(state)?.line;

/**
The state with what is looked for in the open article.
*/
export const withFind = (state: State, find: Find | null): State => withOpenArticle(state, {find});

/**
What a search asks, by the number `id`. Its last word may be the beginning of one, unless the line stands as it was saved: a saved search means the same in the shell, where nothing is being typed.
*/
export const questionOf = ({line, saved}: SearchScreen, id: number): Extract<Effect, {readonly type: 'search'}> =>
	({type: 'search', id, query: line.text, isTyping: line.text.trim() !== saved});

/**
The question asked anew, as it stands in the search's line. With nothing typed nothing is asked, and an answer still on its way is not wanted any more.
*/
export const askSearch = (state: State, search: SearchScreen): Step => {
	const id = state.questions + 1;
	const isBlank = search.line.text.trim() === '';
	const asked = withTop({...state, questions: id}, {...search, asked: id, answer: isBlank ? null : search.answer});
	return {state: asked, effects: isBlank ? [] : [questionOf(search, id)]};
};

const typeInSearch = (state: State, search: SearchScreen, line: LineText): Step =>
	line.text === search.line.text ? {state: withTop(state, {...search, line}), effects: []} : askSearch(state, {...search, line, selectedId: null});

// Every letter looks again from where one was, so that taking one back goes back as well.
const typeInFind = (state: State, prompt: FindPrompt, line: LineText): State => {
	const typed = {...state, prompt: {...prompt, line}};
	const id = openArticle(state)?.id;
	if (id === undefined) {
		return typed;
	}

	const home = keepPlace(typed, {...placeOf(typed, id), top: prompt.origin});
	const view = shownView(home);
	const matches = view ? findInArticle(view.record, line.text) : [];
	const match = matches.find(({start}) => start >= prompt.origin.offset) ?? matches[0];
	const found = withFind(home, line.text === '' ? null : {query: line.text, at: match?.start ?? -1});
	return view && match ? goToSpan(found, view, match) : found;
};

/**
The state with another line where one is being typed.
*/
export const typeLine = (state: State, line: LineText): Step => {
	const {prompt} = state;
	if (prompt?.name === 'find') {
		return {state: typeInFind(state, prompt, line), effects: []};
	}

	if (prompt?.name === 'add') {
		return {state: {...state, prompt: {...prompt, line}}, effects: []};
	}

	if (prompt) {
		return {state: {...state, prompt: {...prompt, line, completion: null}}, effects: []};
	}

	const search = openSearch(state);
	return search ? typeInSearch(state, search, line) : {state, effects: []};
};
