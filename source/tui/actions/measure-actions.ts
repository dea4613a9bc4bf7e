/*
How wide the text of an article is set.
*/
import {leastMeasure, measureStep, mostMeasure} from '../layout/article-geometry.js';
import {keepInSight, shownView} from '../state/article-view.js';
import type {State} from '../state/state.js';
import {notify, type ActionTable, type Change} from './action.js';

const ends = {
	narrowest: 'The text is as narrow as it gets',
	widest: 'The text is as wide as it gets',
	full: 'There is no room for wider text',
} as const;

const changeMeasure = (by: 1 | -1) => (state: State): Change | undefined => {
	const view = shownView(state);
	if (!view) {
		return undefined;
	}

	const {measure, room} = view.page;
	const end = by === 1 ? Math.min(room, mostMeasure) : leastMeasure;
	// A narrow terminal may have less room than the least that can be chosen: there is nothing to choose there.
	if ((end - measure) * by <= 0) {
		return {state: notify(state, ends[by === -1 ? 'narrowest' : (measure >= mostMeasure ? 'widest' : 'full')])};
	}

	const wanted = by === 1 ? Math.min(measure + measureStep, end) : Math.max(measure - measureStep, end);
	return {state: notify(keepInSight(state, {...state, measure: wanted}), `The text is ${wanted} columns wide`)};
};

/**
Actions on the width of the text.
*/
export const measureActions = {
	'article.wider': {doc: 'Set the text wider', run: changeMeasure(1)},
	'article.narrower': {doc: 'Set the text narrower', run: changeMeasure(-1)},
} as const satisfies ActionTable;
