/*
Actions of the quote search.
*/
import {lineOf} from '../state/line-text.js';
import {openSearch, selectedHit, withTop} from '../state/selectors.js';
import {emptyCommand} from '../state/prompts.js';
import type {State} from '../state/state.js';
import {queryForSpeaker, suggestSpeaker} from '../state/suggest-speaker.js';
import {askSearch} from '../state/typing.js';
import type {ActionTable, Change} from './action.js';
import {copyQuote} from './article-actions.js';

const copyHit = (state: State): Change | undefined => {
	const hit = selectedHit(openSearch(state));
	return hit && copyQuote(state, hit.quote);
};

// With nothing found, the key that completes elsewhere takes the suggestion.
const acceptOrPreview = (state: State): Change | undefined => {
	const search = openSearch(state);
	if (!search) {
		return undefined;
	}

	const name = suggestSpeaker(state);
	return name === undefined
		// Without a hit there is no passage.
		? selectedHit(search) && {state: withTop(state, {...search, isPreviewToggled: !search.isPreviewToggled})}
		: askSearch(state, {...search, line: lineOf(queryForSpeaker(name)), selectedId: null});
};

// The name is typed where commands are, which says how it is done from anywhere.
const startSaving = (state: State): Change | undefined =>
	(openSearch(state)?.line.text.trim() ?? '') === '' ? undefined : {state: {...state, prompt: {...emptyCommand, line: lineOf('save ')}}, effects: [{type: 'list-searches'}]};

/**
Actions of the quote search.
*/
export const searchActions = {
	'search.preview': {doc: 'Show or hide the passage; with nothing found, search for the speaker suggested', hint: 'passage', run: acceptOrPreview},
	'search.copy': {doc: 'Copy the quote found with its speaker and source', hint: 'copy', run: copyHit},
	'search.save': {doc: 'Save the search under a name', hint: 'save', run: startSaving},
} as const satisfies ActionTable;
