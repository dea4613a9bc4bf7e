/*
Actions on who said a quote: why it is thought so, and what to do where it is wrong.
*/
import type {Quote} from '../../quotes/quote.js';
import {emptyLine} from '../state/line-text.js';
import {goToQuote, shownView} from '../state/article-view.js';
import type {State} from '../state/state.js';
import {changeTo, type ActionTable, type Change} from './action.js';
import {quoteAtHand} from './article-actions.js';

// The window is lower with the evidence below it: the quote is to be in sight all the same.
const showAt = (state: State, quote: Quote): State => {
	const shown: State = {...state, isEvidenceShown: true};
	const view = shownView(shown);
	return view ? goToQuote(shown, view, quote) : shown;
};

const toggleEvidence = (state: State): State | undefined => {
	if (state.isEvidenceShown) {
		return {...state, isEvidenceShown: false};
	}

	const view = shownView(state);
	const quote = view && quoteAtHand(view);
	return quote && showAt(state, quote);
};

const startCorrection = (state: State): Change | undefined => {
	const view = shownView(state);
	const quote = view && quoteAtHand(view);
	if (!view || !quote) {
		return undefined;
	}

	// The list of names stands before the foot of the window: the quote is to be in sight above it.
	const opened: State = {...state, prompt: {name: 'speaker', line: emptyLine, articleId: quote.articleId, quoteId: quote.id, completion: null}};
	return {state: goToQuote(opened, shownView(opened) ?? view, quote), effects: [{type: 'list-speakers'}]};
};

/**
Actions on who said a quote.
*/
export const correctionActions = {
	'article.why': {doc: 'Show or hide how it is known who said the quote', hint: 'why', run: state => changeTo(toggleEvidence(state))},
	'article.correct-speaker': {doc: 'Correct who said the quote', hint: 'correct', run: startCorrection},
} as const satisfies ActionTable;
