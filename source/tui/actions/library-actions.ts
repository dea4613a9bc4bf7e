/*
Actions on what the library holds: adding, refreshing, removing, and taking that back.
*/
import type {Adding} from '../state/background.js';
import {emptyLine, insertText} from '../state/line-text.js';
import {selectedArticleId, summaryOf, topScreen} from '../state/selectors.js';
import type {State} from '../state/state.js';
import {changeTo, notify, type ActionTable, type Change} from './action.js';

const samplesStay = 'The samples that come with newsread stay where they are';

// Said at once, and until the next key before all else.
const begin = (state: State, adding: Omit<Adding, 'from'>): State => {
	const from = selectedArticleId(state) ?? null;
	return {...state, questions: adding.id, background: {...state.background, adding: [...state.background.adding, {...adding, from}], isTold: true}};
};

const hostOf = (written: string): string => /^https?:/iu.test(written) && URL.canParse(written) ? new URL(written).host : '';

/**
Begins to add what a person named: a web address, or a file.
*/
export const addNamed = (state: State, written: string): Change => {
	const id = state.questions + 1;
	const host = hostOf(written);
	return {state: begin(state, {id, words: host === '' ? `Adding ${written}` : `Fetching ${host}`, written}), effects: [{type: 'add-named', id, written}]};
};

/**
Begins to add the text of an article.
*/
export const addText = (state: State, text: string): Change => {
	const id = state.questions + 1;
	return {state: begin(state, {id, words: 'Adding what was pasted', written: text}), effects: [{type: 'add-text', id, text}]};
};

// What was pasted before, too short to be added unasked, or could not be added stands in the line.
const startAdding = (state: State): State => ({...state, offered: null, prompt: {name: 'add', line: insertText(emptyLine, state.offered ?? ''), pasted: state.offered}});

/**
Asks all feeds for what is new, unless that is being done.
*/
export const refresh = (state: State): Change => {
	const {background} = state;
	return background.refreshing === null ? {state: {...state, background: {...background, refreshing: {done: 0, total: 0, added: 0}, isTold: true}}, effects: [{type: 'refresh'}]} : {state: notify(state, 'The feeds are being refreshed already')};
};

/**
Removes the article in front: the open one, in the library the selected one.
*/
export const remove = (state: State): Change | undefined => {
	const screen = topScreen(state);
	const id = screen.name === 'article' ? screen.id : (screen.name === 'library' ? selectedArticleId(state) : undefined);
	if (id === undefined) {
		return screen.name === 'library' ? undefined : {state: notify(state, 'No article is in front here', true)};
	}

	const article = summaryOf(state, id);
	if (state.answers.isSample || article === undefined) {
		return {state: notify(state, state.answers.isSample ? samplesStay : 'This article is no longer there', true)};
	}

	const {background} = state;
	return background.removing.includes(id) ? undefined : {state: {...state, background: {...background, removing: [...background.removing, id]}}, effects: [{type: 'remove', article}]};
};

// What was done before the reader was opened is not taken back by a slip of the hand; nor is one thing taken back twice by two.
const undo = (state: State): Change => {
	const [last, ...undoable] = state.undoable;
	if (state.background.removing.length > 0) {
		return {state: notify(state, 'The article is still being removed')};
	}

	return last === undefined ? {state: notify(state, 'Nothing is left to take back')} : {state: {...state, undoable}, effects: [last.type === 'correction' ? {type: 'undo-correction'} : {type: 'put-back', removal: last}]};
};

/**
Actions on what the library holds.
*/
export const libraryActions = {
	'library.add': {doc: 'Add an article by its web address, or a file by its path', hint: 'add', run: state => changeTo(startAdding(state))},
	'library.refresh': {doc: 'Ask all feeds for new articles', hint: 'refresh', run: refresh},
	'library.remove': {doc: 'Remove the article, into the folder .trash', hint: 'remove', run: remove},
	'library.undo': {doc: 'Take back the last removal or correction', run: undo},
} as const satisfies ActionTable;
