/*
Which key does what, where: data, and nothing else. Help, footer and readme are made of it.
*/
import type {ActionName} from '../actions/actions.js';
import type {Mode} from '../state/prompts.js';

/**
Keys that do the same wherever they are bound. The first one is the one that footers name.
*/
export type Binding = {
	readonly modes: readonly Mode[];
	readonly keys: readonly string[];
	readonly action: ActionName;
};

const browsing: readonly Mode[] = ['library', 'article', 'help', 'problems'];
const reading: readonly Mode[] = ['article'];
const reader: readonly Mode[] = ['library', 'article'];
const prompts: readonly Mode[] = ['find', 'command', 'speaker', 'add'];
const typing: readonly Mode[] = ['search', ...prompts];
const everywhere: readonly Mode[] = [...browsing, ...typing];

/**
All bindings. In footers, what comes first here comes first.
*/
export const keymap: readonly Binding[] = [
	{modes: ['library'], keys: ['enter', 'l', 'right'], action: 'app.open'},
	{modes: reading, keys: [']'], action: 'article.next-quote'},
	{modes: reading, keys: ['['], action: 'article.previous-quote'},
	{modes: reading, keys: ['w'], action: 'article.why'},
	{modes: reading, keys: ['c'], action: 'article.correct-speaker'},
	{modes: reading, keys: ['n'], action: 'article.next-match'},
	{modes: reading, keys: ['N'], action: 'article.previous-match'},
	{modes: reading, keys: ['/'], action: 'article.find'},
	{modes: reading, keys: ['y'], action: 'article.copy-quote'},
	{modes: browsing, keys: ['s'], action: 'app.search'},
	{modes: ['library'], keys: ['/'], action: 'app.search'},
	{modes: reading, keys: ['}'], action: 'article.next-by-speaker'},
	{modes: reading, keys: ['{'], action: 'article.previous-by-speaker'},
	{modes: browsing, keys: [':'], action: 'app.command'},
	{modes: reading, keys: ['K'], action: 'article.toggle-key-points'},
	{modes: reading, keys: ['>'], action: 'article.next-point'},
	{modes: reading, keys: ['<'], action: 'article.previous-point'},
	{modes: ['library', 'article', 'problems'], keys: ['?'], action: 'app.help'},
	{modes: ['library'], keys: ['a'], action: 'library.add'},
	{modes: browsing, keys: ['down', 'j'], action: 'move.down'},
	{modes: browsing, keys: ['up', 'k'], action: 'move.up'},
	{modes: browsing, keys: ['space', 'page-down', 'd'], action: 'move.page-down'},
	{modes: ['library'], keys: ['R'], action: 'library.refresh'},
	{modes: ['library'], keys: ['x'], action: 'library.remove'},
	{modes: browsing, keys: ['page-up', 'u'], action: 'move.page-up'},
	{modes: browsing, keys: ['g', 'home'], action: 'move.top'},
	{modes: browsing, keys: ['G', 'end'], action: 'move.bottom'},
	{modes: reader, keys: ['tab', 'shift-tab'], action: 'app.other-pane'},
	{modes: ['library', 'article', 'help'], keys: ['!'], action: 'app.problems'},
	{modes: ['search'], keys: ['enter'], action: 'app.open'},
	{modes: ['search'], keys: ['tab'], action: 'search.preview'},
	{modes: ['search'], keys: ['ctrl-y'], action: 'search.copy'},
	{modes: ['search'], keys: ['ctrl-s'], action: 'search.save'},
	{modes: ['search'], keys: ['down', 'ctrl-n'], action: 'move.down'},
	{modes: ['search'], keys: ['up', 'ctrl-p'], action: 'move.up'},
	{modes: ['search'], keys: ['page-down'], action: 'move.page-down'},
	{modes: ['search'], keys: ['page-up'], action: 'move.page-up'},
	{modes: prompts, keys: ['enter'], action: 'prompt.submit'},
	{modes: ['command'], keys: ['tab'], action: 'prompt.complete'},
	{modes: ['command'], keys: ['shift-tab'], action: 'prompt.complete-back'},
	{modes: ['speaker'], keys: ['down', 'ctrl-n'], action: 'prompt.next-name'},
	{modes: ['speaker'], keys: ['up', 'ctrl-p'], action: 'prompt.previous-name'},
	{modes: ['speaker'], keys: ['tab'], action: 'prompt.complete'},
	{modes: ['speaker'], keys: ['shift-tab'], action: 'prompt.complete-back'},
	{modes: ['command'], keys: ['up', 'ctrl-p'], action: 'prompt.older'},
	{modes: ['command'], keys: ['down', 'ctrl-n'], action: 'prompt.newer'},
	{modes: prompts, keys: ['escape', 'ctrl-g'], action: 'prompt.cancel'},
	{modes: typing, keys: ['left', 'ctrl-b'], action: 'edit.left'},
	{modes: typing, keys: ['right', 'ctrl-f'], action: 'edit.right'},
	{modes: typing, keys: ['alt-b', 'alt-left', 'ctrl-left'], action: 'edit.word-left'},
	{modes: typing, keys: ['alt-f', 'alt-right', 'ctrl-right'], action: 'edit.word-right'},
	{modes: typing, keys: ['ctrl-a', 'home'], action: 'edit.start'},
	{modes: typing, keys: ['ctrl-e', 'end'], action: 'edit.end'},
	{modes: typing, keys: ['backspace', 'ctrl-h'], action: 'edit.delete-left'},
	{modes: typing, keys: ['delete', 'ctrl-d'], action: 'edit.delete-right'},
	{modes: typing, keys: ['ctrl-w', 'alt-backspace'], action: 'edit.kill-word'},
	{modes: typing, keys: ['ctrl-u'], action: 'edit.kill-to-start'},
	{modes: typing, keys: ['ctrl-k'], action: 'edit.kill-to-end'},
	{modes: reading, keys: ['+', '='], action: 'article.wider'},
	{modes: reading, keys: ['-'], action: 'article.narrower'},
	{modes: ['article', 'help', 'problems'], keys: ['escape', 'h', 'left', 'backspace'], action: 'app.back'},
	{modes: ['help'], keys: ['?'], action: 'app.back'},
	{modes: ['search'], keys: ['escape', 'ctrl-g'], action: 'app.back'},
	{modes: browsing, keys: ['q'], action: 'app.quit'},
	{modes: reading, keys: ['a'], action: 'library.add'},
	{modes: reading, keys: ['R'], action: 'library.refresh'},
	{modes: reading, keys: ['x'], action: 'library.remove'},
	{modes: reader, keys: ['U'], action: 'library.undo'},
	{modes: everywhere, keys: ['ctrl-c'], action: 'app.quit-at-once'},
	{modes: everywhere, keys: ['ctrl-z'], action: 'app.suspend'},
];

const tables = new Map<Mode, ReadonlyMap<string, ActionName>>();

const tableOf = (mode: Mode): ReadonlyMap<string, ActionName> => {
	const table = tables.get(mode) ?? new Map(keymap.filter(({modes}) => modes.includes(mode)).flatMap(({keys, action}) => keys.map(key => [key, action] as const)));
	tables.set(mode, table);
	return table;
};

/**
The action that a key has in a mode; undefined where it has none.
*/
export const actionOf = (mode: Mode, key: string): ActionName | undefined => tableOf(mode).get(key);

/**
The first key of an action, as the keymap has it; undefined for one without.
*/
export const keyOf = (action: ActionName): string | undefined => keymap.find(binding => binding.action === action)?.keys[0];
