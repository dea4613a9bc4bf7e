/*
Actions of the program as a whole: screens, prompts, the way out.
*/
import {withFind} from '../state/typing.js';
import {openArticle, selectedArticleId, selectedHit, openSearch, topScreen} from '../state/selectors.js';
import {emptyCommand} from '../state/prompts.js';
import {emptySearch, type LibraryScreen, type Screen} from '../state/screens.js';
import type {State} from '../state/state.js';
import {goToQuote, keepPlace, shownView} from '../state/article-view.js';
import {leavePoint} from '../state/point-visit.js';
import {startOf} from '../layout/index-quotes.js';
import {exitCodes} from '../../errors.js';
import {changeTo, type ActionTable, type Change} from './action.js';

/**
The state with one more screen in front.
*/
export const pushScreen = (state: State, screen: Screen): State => ({...state, screens: [...state.screens, screen]});

/**
The state with an article in front, at the place where it was left.
*/
export const openById = (state: State, id: string): State => {
	const [library, ...others] = state.screens;
	const opened: State = {...state, screens: [{...library, selectedId: id}, ...others]};
	return topScreen(state).name === 'article' && openArticle(state)?.id === id ? opened : pushScreen(opened, {name: 'article', id, find: null, point: null});
};

const openHit = (state: State): State | undefined => {
	const hit = selectedHit(openSearch(state));
	if (!hit) {
		return undefined;
	}

	const id = hit.quote.articleId;
	const placed = keepPlace(openById(state, id), {id, top: {offset: startOf(hit.quote), skip: 0}, quoteId: hit.quote.id});
	const view = shownView(placed);
	return view ? goToQuote(placed, {...view, top: 0}, hit.quote) : placed;
};

const open = (state: State): State | undefined => {
	const screen = topScreen(state);
	if (screen.name === 'search') {
		return openHit(state);
	}

	const id = selectedArticleId(state);
	return id !== undefined && screen.name === 'library' ? openById(state, id) : undefined;
};

// The library with its cursor on the open article, or where that is gone, on what has taken its place.
const libraryAt = (state: State): LibraryScreen => ({...state.screens[0], selectedId: selectedArticleId(state) ?? null});

const back = (state: State): State | undefined => {
	const screen = topScreen(state);
	if (screen.name === 'article' && screen.find) {
		return withFind(state, null);
	}

	const left = screen.name === 'article' ? leavePoint(state) : undefined;
	if (left) {
		return left;
	}

	if (screen.name === 'article' && state.isEvidenceShown) {
		return {...state, isEvidenceShown: false};
	}

	const [library, ...others] = state.screens;
	const below = others.slice(0, -1);
	const bottom = screen.name === 'article' && below.length === 0 ? libraryAt(state) : library;
	return others.length === 0 ? undefined : {...state, screens: [bottom, ...below]};
};

const otherPane = (state: State): State | undefined => {
	const screen = topScreen(state);
	return screen.name === 'article' ? {...state, screens: [libraryAt(state)]} : open(state);
};

const startSearch = (state: State): Change | undefined =>
	topScreen(state).name === 'search' ? undefined : {state: pushScreen(state, emptySearch), effects: [{type: 'list-speakers'}]};

const startCommand = (state: State): Change => ({state: {...state, prompt: emptyCommand}, effects: [{type: 'list-speakers'}, {type: 'list-searches'}]});

/**
The state with a page in front, unless it is there already.
*/
export const showPage = (state: State, name: 'help' | 'problems'): State | undefined =>
	topScreen(state).name === name ? undefined : pushScreen(state, {name, top: 0});

/**
Actions of the program as a whole.
*/
export const appActions = {
	'app.open': {doc: 'Open what is selected', hint: 'open', run: state => changeTo(open(state))},
	'app.back': {doc: 'Go back to where you came from', hint: 'back', run: state => changeTo(back(state))},
	'app.other-pane': {doc: 'Go to the other pane', run: state => changeTo(otherPane(state))},
	'app.search': {doc: 'Search all quotes as you type', hint: 'search quotes', run: startSearch},
	'app.command': {doc: 'Type a command', hint: 'command', run: startCommand},
	'app.problems': {doc: 'List the files that could not be opened', run: state => changeTo(showPage(state, 'problems'))},
	'app.help': {doc: 'Show all keys', hint: 'help', run: state => changeTo(showPage(state, 'help'))},
	'app.quit': {doc: 'Quit', hint: 'quit', run: state => ({state, effects: [{type: 'quit', exitCode: exitCodes.found}]})},
	'app.quit-at-once': {doc: 'Quit at once, from anywhere', run: state => ({state, effects: [{type: 'quit', exitCode: exitCodes.interrupted}]})},
	'app.suspend': {doc: 'Suspend; the shell\'s fg comes back', run: state => ({state, effects: [{type: 'suspend'}]})},
} as const satisfies ActionTable;
