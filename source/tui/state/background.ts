/*
What goes on behind what is shown: what is being added, feeds being refreshed, articles being removed.
*/
import type {RefreshProgress} from '../../library/intake/intake.js';

/**
One sentence for the status line, until the next key.
*/
export type Notice = {
	readonly text: string;
	readonly isWarning: boolean;
};

/**
What is being added, by the number it was asked for with; `words` say so while it runs; `written` is what was typed or pasted; `from` is the id of the article that was selected when it began.
*/
export type Adding = {
	readonly id: number;
	readonly words: string;
	readonly written: string;
	readonly from: string | null;
};

/**
All of it. `refreshing` is how far a refresh has come, null while none runs, a `total` of 0 while that is not known; `removing` are the ids of articles on their way out.
`isTold`: whether the status line tells of it before all else, as it does from when something was asked for until the next key. `waiting` are notices for when nothing else is told.
`awaited` is an article that was put back or added, by its id or path, and is to be selected when the library has it, if what was selected then (`from`) still is.
*/
export type Background = {
	readonly adding: readonly Adding[];
	readonly refreshing: RefreshProgress | null;
	readonly removing: readonly string[];
	readonly isTold: boolean;
	readonly waiting: readonly Notice[];
	readonly awaited: (({readonly id: string} | {readonly path: string}) & {readonly from: string | null}) | null;
};

/**
Nothing going on.
*/
export const idle: Background = {adding: [], refreshing: null, removing: [], isTold: false, waiting: [], awaited: null};
