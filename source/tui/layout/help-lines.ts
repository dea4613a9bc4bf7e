/*
The help screen's words, made from the tables of keys, actions and commands, so that they cannot say anything else.
*/
import {actionNames, actions, type ActionName} from '../actions/actions.js';
import {commands} from '../actions/commands.js';
import {labelKey} from '../keys/key-name.js';
import {keymap, type Binding} from '../keys/keymap.js';
import {countCells} from './cells.js';
import {run, type Row} from './row.js';
import {wrapText} from './wrap-text.js';

/**
A line of help: keys and what they do, under the heading of a section.
*/
export type HelpEntry = {
	readonly keys: string;
	readonly doc: string;
};

/**
A part of the help.
*/
export type HelpSection = {
	readonly title: string;
	readonly entries: readonly HelpEntry[];
};

const isTyping = ({modes}: Binding): boolean => modes.every(mode => ['search', 'find', 'command', 'speaker', 'add'].includes(mode));

const takingIn = 'Adding and removing articles';

// What a terminal pastes is no key.
const paste: HelpEntry = {keys: 'Paste', doc: 'An address or an article is added'};

const sections: ReadonlyArray<readonly [title: string, holds: (binding: Binding) => boolean]> = [
	['Getting about', binding => /^(?:move|app)\./.test(binding.action) && !isTyping(binding)],
	['In an article', ({action}) => action.startsWith('article.')],
	[takingIn, ({action}) => action.startsWith('library.')],
	['While searching quotes', binding => isTyping(binding) && /^(?:move|app|search)\./.test(binding.action)],
	['While typing a command, a name, what to find or what to add', ({action, modes}) => action.startsWith('prompt.') && modes.includes('find')],
	['While typing a command', ({action, modes}) => action.startsWith('prompt.') && modes.includes('command') && !modes.includes('find')],
	['While typing the name of a speaker', ({action, modes}) => action.startsWith('prompt.') && modes.length === 1 && modes[0] === 'speaker'],
	['Editing the line', ({action}) => action.startsWith('edit.')],
];

const entriesOf = (bindings: readonly Binding[]): readonly HelpEntry[] => {
	const keys = new Map<ActionName, readonly string[]>();
	for (const binding of bindings) {
		keys.set(binding.action, [...new Set([...(keys.get(binding.action) ?? []), ...binding.keys.map(name => labelKey(name))])]);
	}

	return actionNames.filter(action => keys.has(action)).map(action => ({keys: keys.get(action)!.join(' '), doc: actions[action].doc}));
};

const queryLanguage: readonly HelpEntry[] = [
	{keys: 'sanders letter', doc: 'Quotes with both words, in the quote or its speaker; slips of the hand are forgiven'},
	{keys: 'speaker:trump @trump', doc: 'Quotes of a speaker'},
	{keys: '"exact phrase"', doc: 'Words next to one another'},
	{keys: '-word not:word', doc: 'Without a word'},
	{keys: 'after:2018-09 before:2019', doc: 'By date: year, month or day'},
	{keys: 'section: outlet: article: kind:', doc: 'By section, outlet, article, or kind (direct, partial, written, indirect)'},
];

/**
All that the help says: every binding of the keymap, what is done with a paste, every command, and the query language.
*/
export const helpSections = (): readonly HelpSection[] => [
	...sections.map(([title, holds]) => ({title, entries: [...entriesOf(keymap.filter(binding => holds(binding))), ...(title === takingIn ? [paste] : [])]})),
	{title: 'Commands', entries: commands.map(({name, argument, doc}) => ({keys: `:${name}${argument === '' ? '' : ` ${argument.toUpperCase()}`}`, doc}))},
	{title: 'What to search for', entries: queryLanguage},
];

const widestKeys = 30;

// Keys on the left, what they do beside them; on a narrow terminal below them.
const entryRows = ({keys, doc}: HelpEntry, width: number, keyWidth: number): readonly Row[] => {
	const isBeside = width >= keyWidth + 24;
	const docs = wrapText(doc, width - 2 - (isBeside ? keyWidth : 0));
	if (!isBeside || countCells(keys) > keyWidth) {
		const inset = isBeside ? ' '.repeat(keyWidth + 2) : '  ';
		return [...wrapText(keys, width).map(line => [run(line, 'key')]), ...docs.map(line => [run(inset), run(line)])];
	}

	return docs.map((line, index) => {
		const shown = index === 0 ? keys : '';
		return [run(shown + ' '.repeat(keyWidth + 2 - countCells(shown)), 'key'), run(line)];
	});
};

/**
The help as rows of at most `width` cells.
*/
export const helpRows = (width: number): readonly Row[] => {
	const all = helpSections();
	const keyWidth = Math.min(widestKeys, Math.max(...all.flatMap(({entries}) => entries.map(({keys}) => countCells(keys)))));
	return all.flatMap(({title, entries}, index) => [
		...(index === 0 ? [] : [[]]),
		[run(title, 'heading')],
		...entries.flatMap(entry => entryRows(entry, Math.max(1, width), keyWidth)),
	]);
};
