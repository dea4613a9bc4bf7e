/*
How lists stand on the screen: how high their things are, how many of them are in sight.
*/
import {separator} from '../layout/geometry.js';
import {mistakeRows} from '../layout/query-line.js';
import type {Row} from '../layout/row.js';
import {geometryOf, hitsOf, openSearch} from './selectors.js';
import type {State} from './state.js';

/**
Rows that an article takes in the library: headline, and the facts below.
*/
export const itemHeight = 2;

/**
How the search divides the body: rows of the prompt (with what is wrong in it), then the hits (`listWidth` by `listHeight`, each `hitHeight` rows), and the passage beside or below them.
*/
export type SearchPanes = {
	readonly promptHeight: number;
	readonly listWidth: number;
	readonly listHeight: number;
	readonly hitHeight: number;
	readonly visibleHits: number;
	readonly previewWidth: number;
	readonly previewHeight: number;
	readonly isBeside: boolean;
};

const mostCompletions = 10;

/**
How many completions there is room for above the line being typed; while a quote is corrected, below the quote.
*/
export const completionRoom = (state: State): number => {
	const {bodyHeight} = geometryOf(state);
	return Math.max(0, Math.min(mostCompletions, state.prompt?.name === 'speaker' ? Math.floor(bodyHeight / 2) : bodyHeight - 2));
};

const listShare = 0.46;
const previewFrom = 15;

// Beside the hits on a wide terminal, below them on a high one, instead of them where there is no room for both and it was asked for.
const placePassage = (state: State): 'beside' | 'below' | 'instead' | 'nowhere' => {
	const {isWide, bodyHeight} = geometryOf(state);
	const search = openSearch(state);
	const isToggled = search?.isPreviewToggled ?? false;
	if (isWide) {
		return isToggled ? 'nowhere' : 'beside';
	}

	const hasHits = hitsOf(search).length > 0;
	if (bodyHeight < previewFrom) {
		return isToggled && hasHits ? 'instead' : 'nowhere';
	}

	return isToggled || !hasHits ? 'nowhere' : 'below';
};

const mistakeShare = 0.4;
const mostMistakeRows = 6;

/**
What is wrong with the query in front, in the rows it takes below it; none where nothing is.
*/
export const shownMistakes = (state: State): readonly Row[] => {
	const {columns, bodyHeight} = geometryOf(state);
	const search = openSearch(state);
	return search === undefined || bodyHeight < 6 ? [] : mistakeRows(search, columns, Math.min(mostMistakeRows, Math.floor(bodyHeight * mistakeShare)));
};

const measurePrompt = (state: State): number => {
	const {bodyHeight} = geometryOf(state);
	const wanted = bodyHeight < 6 ? 1 : 2 + shownMistakes(state).length;
	return Math.min(bodyHeight, wanted);
};

/**
Divides the search's body.
*/
export const searchPanes = (state: State): SearchPanes => {
	const {columns, bodyHeight} = geometryOf(state);
	const promptHeight = measurePrompt(state);
	const room = bodyHeight - promptHeight;
	const passage = placePassage(state);
	const isBeside = passage === 'beside';
	const listWidth = isBeside ? Math.round(columns * listShare) : columns;
	const listHeight = {beside: room, below: Math.ceil(room / 2), instead: 0, nowhere: room}[passage];
	const hitHeight = [4, 3].find(height => listHeight >= (height === 4 ? 14 : 9)) ?? 2;
	return {
		promptHeight,
		listWidth,
		listHeight,
		hitHeight,
		// The empty row after the last hit need not fit.
		visibleHits: Math.max(1, Math.floor((listHeight + (hitHeight === 4 ? 1 : 0)) / hitHeight)),
		previewWidth: isBeside ? columns - listWidth - separator : columns,
		previewHeight: {beside: room, below: room - listHeight - 1, instead: room, nowhere: 0}[passage],
		isBeside,
	};
};
