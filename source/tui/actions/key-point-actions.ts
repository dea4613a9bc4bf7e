/*
Going from key point to key point: to the sentence of the story that says it.
*/
import {formatNumber} from '../layout/format-facts.js';
import {shownView} from '../state/article-view.js';
import {visitPoint} from '../state/point-visit.js';
import {openArticle} from '../state/selectors.js';
import type {State} from '../state/state.js';
import {notify, type ActionTable, type Change} from './action.js';

const stepPoint = (by: 1 | -1) => (state: State): Change | undefined => {
	const view = shownView(state);
	if (!view) {
		return undefined;
	}

	const {keyPoints} = view.record.article;
	if (keyPoints.length === 0) {
		return {state: notify(state, 'This article has no key points', true)};
	}

	// Also where its sentence has gone out of sight: who has read on wants the next one.
	const last = openArticle(state)?.point?.index ?? (by === 1 ? -1 : keyPoints.length);
	const index = by === 1 ? last + 1 : Math.min(last, keyPoints.length) - 1;
	const point = keyPoints[index];
	if (!point) {
		return {state: notify(state, `That was the ${by === 1 ? 'last' : 'first'} key point`)};
	}

	const visited = visitPoint(state, view, index);
	return {state: point.source ? visited : notify(visited, `No one sentence of the story says what key point ${formatNumber(index + 1)} says`)};
};

/**
Actions from key point to key point.
*/
export const keyPointActions = {
	'article.next-point': {doc: 'Go to the sentence that says the next key point', hint: 'key point', run: stepPoint(1)},
	'article.previous-point': {doc: 'Go to the sentence that says the key point before', run: stepPoint(-1)},
} as const satisfies ActionTable;
