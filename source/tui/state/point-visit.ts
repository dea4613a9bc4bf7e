/*
From a key point to the sentence that says it, and back.
*/
import {goToSpan, keepPlace, shownView, type ArticleView} from './article-view.js';
import {openArticle, placeOf} from './selectors.js';
import type {PointVisit} from './screens.js';
import type {State} from './state.js';

const withPoint = (state: State, point: PointVisit | null): State => {
	const open = openArticle(state);
	const screens = state.screens.map(screen => (screen === open ? {...open, point} : screen));
	return {...state, screens: screens as unknown as State['screens']};
};

/**
The state with the sentence of a key point in sight and marked; where no sentence says it, the key point itself. It remembers where one was before the first of them.
*/
export const visitPoint = (state: State, view: ArticleView, index: number): State => {
	const {id, keyPoints} = view.record.article;
	const point = keyPoints[index]!;
	const from = view.point?.from ?? placeOf(state, id).top;
	return goToSpan(withPoint(state, {index, from}), view, point.source ?? point);
};

/**
The state where one was before the sentence of a key point was gone to; undefined where none is in sight.
*/
export const leavePoint = (state: State): State | undefined => {
	const view = shownView(state);
	if (!view?.point) {
		return undefined;
	}

	const place = placeOf(state, view.record.article.id);
	return keepPlace(withPoint(state, null), {...place, top: view.point.from});
};
