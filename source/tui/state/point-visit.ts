/*
From a key point to the sentence that says it, and back.
*/
import {goToSpan, keepPlace, shownView, type ArticleView} from './article-view.js';
import {openArticle, placeOf, withOpenArticle} from './selectors.js';
import type {State} from './state.js';

/**
The state with the sentence of a key point in sight and marked; where no sentence says it, the key point itself. It remembers where one was before the first of them.
*/
export const visitPoint = (state: State, view: ArticleView, index: number): State => {
	const {id, keyPoints} = view.record.article;
	const point = keyPoints[index]!;
	const from = view.point?.from ?? placeOf(state, id).top;
	return goToSpan(withOpenArticle(state, {point: {index, from}}), view, point.source ?? point);
};

/**
The state where one was before the sentence of a key point was gone to; undefined where none is in sight.
*/
export const leavePoint = (state: State): State | undefined => {
	const view = shownView(state);
	const from = view?.point?.from;
	return view && from ? keepPlace(withOpenArticle(state, {point: null}), {...placeOf(state, view.record.article.id), top: from}) : undefined;
};

/**
The state with the key point that was gone to forgotten, all but its number, where its sentence is out of sight: who scrolls back to it is reading, and not on the way back from it.
*/
export const forgetPoint = (state: State): State => {
	const point = openArticle(state)?.point;
	const view = point?.from ? shownView(state) : undefined;
	return point && view && !view.point ? withOpenArticle(state, {point: {...point, from: null}}) : state;
};
