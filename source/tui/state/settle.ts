/*
What holds after every event: pages are not scrolled beyond their ends, what waits to be told is, and what the screen needs has been asked for.
*/
import {helpRows} from '../layout/help-lines.js';
import {problemRows} from '../layout/problem-lines.js';
import {clampTop} from '../layout/window.js';
import type {Step} from './event.js';
import {forgetPoint} from './point-visit.js';
import {geometryOf, topScreen, wantedIds, withTop} from './selectors.js';
import type {PageScreen} from './screens.js';
import type {State} from './state.js';

/**
Cells that pages of lines leave empty at the left and the right.
*/
export const pageMargin = 2;

/**
How many lines a page of help or problems has at the state's width.
*/
export const countPageLines = (state: State, {name}: PageScreen): number => {
	const width = geometryOf(state).columns - (2 * pageMargin);
	return name === 'help' ? helpRows(width).length : problemRows(state.answers.snapshot.problems, width).length;
};

const clampPage = (state: State): State => {
	const screen = topScreen(state);
	if (screen.name !== 'help' && screen.name !== 'problems') {
		return state;
	}

	const top = clampTop(screen.top, countPageLines(state, screen), geometryOf(state).bodyHeight);
	return top === screen.top ? state : withTop(state, {...screen, top});
};

// What came of something in the background is told when there is room for it, and no line is being typed.
const tellWaiting = (state: State): State => {
	const [notice, ...waiting] = state.background.waiting;
	return notice === undefined || state.notice !== null || state.prompt !== null ? state : {...state, notice, background: {...state.background, waiting}};
};

const askForArticles = (state: State): Step => {
	const {records, reading, missing} = state.answers;
	const known = new Set([...records.map(({article}) => article.id), ...reading, ...missing]);
	const ids = wantedIds(state).filter(id => !known.has(id));
	return ids.length === 0
		? {state, effects: []}
		: {state: {...state, answers: {...state.answers, reading: [...reading, ...ids]}}, effects: ids.map(id => ({type: 'read', id}))};
};

/**
A state put in order, with what has to be asked for because of it.
*/
export const settle = (state: State): Step => askForArticles(forgetPoint(clampPage(tellWaiting(state))));
