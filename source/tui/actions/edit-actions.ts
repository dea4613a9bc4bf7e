/*
Editing the line that is being typed, with the keys that shells have.
*/
import {lineEdits, type LineEdit} from '../state/line-text.js';
import {typedLine, typeLine} from '../state/typing.js';
import type {State} from '../state/state.js';
import {changeTo, type ActionTable, type Change} from './action.js';
import {leaveIfEmpty} from './prompt-actions.js';

const editor = (edit: LineEdit) => (state: State): Change | undefined => {
	const line = typedLine(state);
	return line && typeLine(state, lineEdits[edit](line));
};

/**
Actions that edit the line being typed.
*/
export const editActions = {
	'edit.left': {doc: 'Move the cursor left', run: editor('left')},
	'edit.right': {doc: 'Move the cursor right', run: editor('right')},
	'edit.word-left': {doc: 'Move the cursor a word left', run: editor('wordLeft')},
	'edit.word-right': {doc: 'Move the cursor a word right', run: editor('wordRight')},
	'edit.start': {doc: 'Move the cursor to the start', run: editor('start')},
	'edit.end': {doc: 'Move the cursor to the end', run: editor('end')},
	'edit.delete-left': {doc: 'Delete the character before the cursor; with nothing typed, leave the prompt', run: state => changeTo(leaveIfEmpty(state)) ?? editor('deleteLeft')(state)},
	'edit.delete-right': {doc: 'Delete the character under the cursor', run: editor('deleteRight')},
	'edit.kill-word': {doc: 'Delete the word before the cursor', run: editor('killWord')},
	'edit.kill-to-start': {doc: 'Delete all before the cursor', run: editor('killToStart')},
	'edit.kill-to-end': {doc: 'Delete all after the cursor', run: editor('killToEnd')},
} as const satisfies ActionTable;
