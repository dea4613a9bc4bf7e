/*
How wide the text of an article is set.
*/
import {leastMeasure, measureStep, mostMeasure} from '../layout/article-geometry.js';
import {keepInSight, shownView} from '../state/article-view.js';
import type {State} from '../state/state.js';
import {notify, type ActionTable, type Change} from './action.js';

const changeMeasure = (by: 1 | -1) => (state: State): Change | undefined => {
	const view = shownView(state);
	if (!view) {
		return undefined;
	}

	const {measure, room} = view.page;
	const wanted = Math.max(leastMeasure, Math.min(measure + (by * measureStep), mostMeasure, room));
	if (by === 1 ? wanted <= measure : wanted >= measure) {
		return {state: notify(state, by === 1 ? 'There is no room for wider text' : 'The text is as narrow as it gets')};
	}

	return {state: notify(keepInSight(state, {...state, measure: wanted}), `The text is ${wanted} columns wide`)};
};

/**
Actions on the width of the text.
*/
export const measureActions = {
	'article.wider': {doc: 'Set the text wider', run: changeMeasure(1)},
	'article.narrower': {doc: 'Set the text narrower', run: changeMeasure(-1)},
} as const satisfies ActionTable;
