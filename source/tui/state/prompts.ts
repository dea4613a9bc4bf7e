/*
The lines that are typed at the foot of the screen.
*/
import type {Anchor} from '../layout/article-line.js';
import {emptyLine, type LineText} from './line-text.js';
import type {Find, Screen} from './screens.js';

/**
Words typed to be found in the article. `origin` is the place to go back to when it is called off, `before` what was looked for until then.
*/
export type FindPrompt = {
	readonly name: 'find';
	readonly line: LineText;
	readonly origin: Anchor;
	readonly before: Find | null;
};

/**
A command being typed. `older` counts how far back in history one is (0: not at all), `draft` what was typed before going there;
`completion` is the line as typed and which of its completions is shown instead.
*/
export type CommandPrompt = {
	readonly name: 'command';
	readonly line: LineText;
	readonly older: number;
	readonly draft: string;
	readonly completion: {readonly typed: string; readonly index: number} | null;
};

/**
The name of who said a quote, being typed; `completion` as a command's.
*/
export type SpeakerPrompt = {
	readonly name: 'speaker';
	readonly line: LineText;
	readonly articleId: string;
	readonly quoteId: string;
	readonly completion: CommandPrompt['completion'];
};

/**
The web address or the file that is to be added, being typed. `pasted` is what the line was begun with, before its paragraphs became one line; null where it was begun empty.
*/
export type AddPrompt = {
	readonly name: 'add';
	readonly line: LineText;
	readonly pasted: string | null;
};

/**
A line being typed at the foot of the screen.
*/
export type Prompt = FindPrompt | CommandPrompt | SpeakerPrompt | AddPrompt;

/**
Where keys mean what: the prompt if there is one, else the screen in front.
*/
export type Mode = Prompt['name'] | Screen['name'];

/**
A command prompt with nothing typed.
*/
export const emptyCommand: CommandPrompt = {name: 'command', line: emptyLine, older: 0, draft: '', completion: null};
