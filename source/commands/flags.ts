/*
Every option of the shell, once. A flag means the same wherever it is taken; which command takes which stands in the command table.
*/
import {quoteForms, type QuoteForm} from '../cite/quote-forms.js';
import {colorChoices, widthRange} from '../config/setting-values.js';

/**
An option: `value` is how its value is called in the help, and there is none for one that is only on or off. `choices` are the values it may have.
*/
export type FlagEntry = {
	readonly value?: string;
	readonly choices?: readonly string[];
	readonly short?: string;
	readonly help: string;

	/**
	Where to find the values that it may have: a sentence.
	*/
	readonly whereListed?: string;
};

/**
All options by name, in the order of the help.
*/
export const flagTable = {
	json: {help: 'One JSON document'},
	ndjson: {help: 'One JSON record a line'},
	csv: {help: 'Comma-separated values, with a head'},
	markdown: {help: 'Markdown'},
	format: {value: 'FORM', choices: quoteForms, help: `To cite: ${quoteForms.join(', ')}`},
	raw: {help: 'The file as it is, byte for byte'},
	speaker: {value: 'NAME', help: 'Only quotes of this speaker'},
	sort: {value: 'ORDER', choices: ['relevance', 'newest'], help: 'relevance or newest'},
	limit: {value: 'N', help: 'At most N results, or "all" of them'},
	save: {value: 'NAME', help: 'Save the search under this name'},
	saved: {value: 'NAME', help: 'The search saved under this name, and what is new in it', whereListed: 'newsread searches lists those there are.'},
	why: {help: 'With each quote, how it is known who spoke, and the quote\'s id'},
	role: {value: 'ROLE', help: 'What the speaker is'},
	indirect: {help: 'What was said without quotation marks too'},
	'allow-private': {help: 'The address may be of your own network'},
	'full-text': {value: 'WHEN', choices: ['on', 'off'], help: 'on: fetch the pages of items that are summaries; off: keep what the feed has'},
	clean: {help: 'Remove what is left of libraries that are gone'},
	library: {value: 'DIR', help: 'The library: a folder of articles'},
	color: {value: 'WHEN', choices: colorChoices, help: `${colorChoices.join(', ')} (--no-color for never)`},
	width: {value: 'N', help: `The widest line of text, ${widthRange.least} to ${widthRange.most} columns`},
	help: {short: 'h', help: 'This help'},
	version: {short: 'v', help: 'The version'},
} as const satisfies Readonly<Record<string, FlagEntry>>;

/**
The name of an option, without its dashes.
*/
export type FlagName = keyof typeof flagTable;

/**
The entry of an option.
*/
export const flagOf = (name: FlagName): FlagEntry => flagTable[name];

/**
All names, in the order of the help.
*/
export const flagNames = Object.keys(flagTable) as readonly FlagName[];

/**
What every command takes.
*/
export const commonFlags: readonly FlagName[] = ['library', 'color', 'width', 'help', 'version'];

/**
The options of one call, read: undefined where one was not given.
*/
export type Flags = {
	readonly json: boolean;
	readonly ndjson: boolean;
	readonly csv: boolean;
	readonly markdown: boolean;
	readonly raw: boolean;
	readonly indirect: boolean;
	readonly why: boolean;
	readonly allowPrivate: boolean;
	readonly clean: boolean;
	readonly help: boolean;
	readonly version: boolean;
	readonly speaker: string | undefined;
	readonly role: string | undefined;
	readonly save: string | undefined;
	readonly saved: string | undefined;
	readonly format: QuoteForm | undefined;
	readonly fullText: 'on' | 'off' | undefined;
	readonly sort: 'relevance' | 'newest' | undefined;

	/**
	`Number.MAX_SAFE_INTEGER` for all.
	*/
	readonly limit: number | undefined;
	readonly library: string | undefined;
	readonly color: string | undefined;
	readonly width: string | undefined;
};
