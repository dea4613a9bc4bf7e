/*
How lists stand on the screen: how high their things are, how many of them are in sight.
*/
import {separator} from '../layout/geometry.js';
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

const listShare = 0.46;
const previewFrom = 15;

/**
Divides the search's body: the passage stands beside the hits on a wide terminal, below them on a high one, else instead of them when asked for.
*/
export const searchPanes = (state: State): SearchPanes => {
	const {isWide, columns, bodyHeight} = geometryOf(state);
	const search = openSearch(state);
	const hasMistakes = (search?.answer?.result.query.mistakes.length ?? 0) > 0;
	const promptHeight = Math.min(bodyHeight, (bodyHeight >= 6 ? 2 : 1) + (hasMistakes && bodyHeight >= 6 ? 1 : 0));
	const room = bodyHeight - promptHeight;
	const isToggled = search?.isPreviewToggled ?? false;
	const isBeside = isWide && !isToggled;
	const isBelow = !isWide && !isToggled && bodyHeight >= previewFrom && hitsOf(search).length > 0;
	const isInstead = !isWide && isToggled && bodyHeight < previewFrom;
	const listWidth = isBeside ? Math.round(columns * listShare) : columns;
	const listHeight = isInstead ? 0 : (isBelow ? Math.ceil(room / 2) : room);
	const hitHeight = listHeight >= 14 ? 4 : (listHeight >= 9 ? 3 : 2);
	return {
		promptHeight,
		listWidth,
		listHeight,
		hitHeight,
		visibleHits: Math.max(1, Math.floor((listHeight + (hitHeight === 4 ? 1 : 0)) / hitHeight)),
		previewWidth: isBeside ? columns - listWidth - separator : columns,
		previewHeight: isBeside || isInstead ? room : (isBelow ? room - listHeight - 1 : 0),
		isBeside,
	};
};
