/*
An action is a named function from state to state. Keys, the help screen, the footer and the readme know actions by their names and one-line descriptions only.
*/
import type {Effect} from '../state/effect.js';
import type {State} from '../state/state.js';

/**
What an action makes of a state, and what is to be done in the world for it.
*/
export type Change = {
	readonly state: State;
	readonly effects?: readonly Effect[];
};

/**
One thing a person can have done. `doc` says it in one line; `hint` in a word or two, for the footer, where it is worth a place there.
`run` gives undefined where there is nothing to be done now.
*/
export type Action = {
	readonly doc: string;
	readonly hint?: string;
	readonly run: (state: State) => Change | undefined;
};

/**
Actions by their dotted names.
*/
export type ActionTable = Readonly<Record<string, Action>>;

/**
The state with a sentence in its status line.
*/
export const notify = (state: State, text: string, isWarning = false): State => ({...state, notice: {text, isWarning}});

/**
The state as a change without effects; undefined stays.
*/
export const changeTo = (state: State | undefined): Change | undefined => state && {state};
