/*
Going from quote to quote of one speaker.
*/
import type {Quote} from '../../quotes/quote.js';
import {certaintyOf} from '../layout/index-quotes.js';
import {goToQuote, shownView} from '../state/article-view.js';
import type {State} from '../state/state.js';
import {notify, type ActionTable, type Change} from './action.js';

const idOf = (quote: Quote): string | undefined => certaintyOf(quote) === 'unknown' ? undefined : quote.attribution.speaker?.id;

const stepBySpeaker = (by: 1 | -1) => (state: State): Change | undefined => {
	const view = shownView(state);
	const quote = view?.current;
	if (!view || !quote) {
		return view && {state: notify(state, 'No quote is under the cursor: ] goes to the next', true)};
	}

	const id = idOf(quote);
	if (id === undefined) {
		return {state: notify(state, 'Nobody is named for this quote', true)};
	}

	const {name} = quote.attribution.speaker!;
	const theirs = view.quotes.ordered.filter(each => idOf(each) === id);
	if (theirs.length === 1) {
		return {state: notify(state, `This article has no other quote by ${name}`, true)};
	}

	const next = theirs[theirs.indexOf(quote) + by];
	return {state: next ? goToQuote(state, view, next) : notify(state, `That was the ${by === 1 ? 'last' : 'first'} quote by ${name}`)};
};

/**
Actions from quote to quote of one speaker.
*/
export const sameSpeakerActions = {
	'article.next-by-speaker': {doc: 'Go to the next quote by the same speaker', hint: 'same speaker', run: stepBySpeaker(1)},
	'article.previous-by-speaker': {doc: 'Go to the previous quote by the same speaker', run: stepBySpeaker(-1)},
} as const satisfies ActionTable;
