/*
Moving: the selection of lists, the window over articles and pages.
*/
import {articleAt, indexOfArticle} from '../../store/article-list.js';
import {scrollTo, shownView} from '../state/article-view.js';
import {itemHeight, searchPanes} from '../state/list-view.js';
import {articlesOf, geometryOf, hitsOf, openSearch, selectedArticleId, selectedHitIndex, topScreen, withTop} from '../state/selectors.js';
import type {Screen} from '../state/screens.js';
import type {State} from '../state/state.js';
import {type ActionTable, changeTo} from './action.js';

// By so many lines (or things in a list), by so many pages, or to an end.
type Motion =
	| {readonly unit: 'line' | 'page'; readonly by: 1 | -1}
	| {readonly unit: 'end'; readonly by: 1 | -1};

const distanceOf = ({unit, by}: Motion, page: number): number => {
	if (unit === 'end') {
		return by * Number.MAX_SAFE_INTEGER;
	}

	return unit === 'line' ? by : by * Math.max(1, page);
};

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

const moveInLibrary = (state: State, motion: Motion): State | undefined => {
	const articles = articlesOf(state);
	const selected = selectedArticleId(state);
	const index = selected === undefined ? -1 : indexOfArticle(articles, selected);
	const page = Math.floor(geometryOf(state).bodyHeight / itemHeight) - 1;
	const next = articleAt(articles, within(index + distanceOf(motion, page), articles.length));
	const [library, ...others] = state.screens;
	return next && {...state, screens: [{...library, selectedId: next.id}, ...others]};
};

const moveInArticle = (state: State, motion: Motion): State | undefined => {
	const view = shownView(state);
	return view && scrollTo(state, view, view.top + distanceOf(motion, view.height - 2));
};

const moveInSearch = (state: State, motion: Motion): State | undefined => {
	const search = openSearch(state);
	const hits = hitsOf(search);
	const distance = distanceOf(motion, searchPanes(state).visibleHits - 1);
	const next = hits[within(selectedHitIndex(search) + distance, hits.length)];
	return search && next && withTop(state, {...search, selectedId: next.stored.quote.id});
};

const movePage = (state: State, motion: Motion): State | undefined => {
	const screen = topScreen(state);
	if (screen.name !== 'help' && screen.name !== 'problems') {
		return undefined;
	}

	// The foot of the page is not known here: `settle` goes back to it.
	const distance = distanceOf(motion, geometryOf(state).bodyHeight - 2);
	return withTop(state, {...screen, top: Math.max(0, screen.top + distance)});
};

const movers: Readonly<Record<Screen['name'], (state: State, motion: Motion) => State | undefined>> = {
	library: moveInLibrary,
	article: moveInArticle,
	search: moveInSearch,
	help: movePage,
	problems: movePage,
};

const mover = (motion: Motion) => (state: State) => changeTo(movers[topScreen(state).name](state, motion));

/**
Actions that move.
*/
export const moveActions = {
	'move.down': {doc: 'Move down: a line, or to the next in a list', run: mover({unit: 'line', by: 1})},
	'move.up': {doc: 'Move up: a line, or to the one before in a list', run: mover({unit: 'line', by: -1})},
	'move.page-down': {doc: 'Page down', hint: 'page', run: mover({unit: 'page', by: 1})},
	'move.page-up': {doc: 'Page up', run: mover({unit: 'page', by: -1})},
	'move.top': {doc: 'Go to the top', run: mover({unit: 'end', by: -1})},
	'move.bottom': {doc: 'Go to the bottom', run: mover({unit: 'end', by: 1})},
} as const satisfies ActionTable;
