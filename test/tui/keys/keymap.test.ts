/*
Laws over the whole tables of keys, actions and commands.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {actionNames, actions} from '../../../source/tui/actions/actions.js';
import {commands} from '../../../source/tui/actions/commands.js';
import {labelKey} from '../../../source/tui/keys/key-name.js';
import {actionOf, keymap} from '../../../source/tui/keys/keymap.js';
import {helpRows, helpSections} from '../../../source/tui/layout/help-lines.js';
import {rowText} from '../../../source/tui/layout/row.js';
import type {Mode} from '../../../source/tui/state/prompts.js';

const modes: readonly Mode[] = ['library', 'article', 'search', 'help', 'problems', 'find', 'command', 'speaker', 'add'];
const bound = keymap.flatMap(binding => binding.modes.flatMap(mode => binding.keys.map(key => ({mode, key, action: binding.action}))));

test('no key has two meanings in a mode', () => {
	const seen = new Set<string>();
	assert.ok(bound.length > 100);
	for (const {mode, key} of bound) {
		assert.ok(!seen.has(`${mode} ${key}`), `${key} in ${mode}`);
		seen.add(`${mode} ${key}`);
	}
});

test('every binding is found by its key', () => {
	for (const {mode, key, action} of bound) {
		assert.equal(actionOf(mode, key), action);
	}

	assert.equal(actionOf('library', 'no such key'), undefined);
});

test('every action has a key and a line that says what it does', () => {
	assert.ok(actionNames.length > 30);
	for (const name of actionNames) {
		assert.match(name, /^[a-z]+\.[a-z]+(?:-[a-z]+)*$/);
		assert.ok(bound.some(({action}) => action === name), `${name} has no key`);
		assert.match(actions[name].doc, /^[A-Z][^\n]{2,90}[^\s.]$/, name);
	}
});

test('every mode can be left at once, and has a way back', () => {
	for (const mode of modes) {
		assert.equal(actionOf(mode, 'ctrl-c'), 'app.quit-at-once', mode);
		assert.equal(actionOf(mode, 'ctrl-z'), 'app.suspend', mode);
	}

	for (const mode of modes) {
		const expected = mode === 'library' ? /^$/ : /^(?:app\.back|prompt\.cancel)$/;
		assert.match(actionOf(mode, 'escape') ?? '', expected, mode);
	}
});

test('where text is typed no character is a key', () => {
	const typed = bound.filter(({mode, key}) => ['search', 'find', 'command', 'speaker', 'add'].includes(mode) && (key.length === 1 || key === 'space'));
	assert.deepEqual(typed, []);
});

test('help names every key of every action, and every command', () => {
	const entries = helpSections().flatMap(section => section.entries);
	for (const {key, action} of bound) {
		const isEntry = entries.some(({keys, doc}) => doc === actions[action].doc && keys.split(' ').includes(labelKey(key)));
		assert.ok(isEntry, `${key} for ${action}`);
	}

	for (const {name, doc} of commands) {
		assert.ok(entries.some(({keys, doc: said}) => keys.startsWith(`:${name}`) && said === doc), name);
	}

	const shown = helpRows(80).map(row => rowText(row)).join('\n');
	for (const {doc} of entries) {
		assert.ok(shown.replaceAll(/\s+/g, ' ').includes(doc.slice(0, 20)), doc);
	}
});

test('the keys of the design are there', () => {
	const table: ReadonlyArray<readonly [mode: Mode, keys: readonly string[], action: string]> = [
		['library', ['up', 'k'], 'move.up'],
		['library', ['down', 'j'], 'move.down'],
		['library', ['enter'], 'app.open'],
		['article', ['escape', 'h'], 'app.back'],
		['article', ['tab'], 'app.other-pane'],
		['library', ['tab'], 'app.other-pane'],
		['article', ['space', 'page-down', 'd'], 'move.page-down'],
		['article', ['page-up', 'u'], 'move.page-up'],
		['article', ['g'], 'move.top'],
		['article', ['G'], 'move.bottom'],
		['article', [']'], 'article.next-quote'],
		['article', ['['], 'article.previous-quote'],
		['article', ['}'], 'article.next-by-speaker'],
		['article', ['{'], 'article.previous-by-speaker'],
		['article', ['y'], 'article.copy-quote'],
		['article', ['K'], 'article.toggle-key-points'],
		['article', ['+'], 'article.wider'],
		['article', ['-'], 'article.narrower'],
		['article', ['>'], 'article.next-point'],
		['article', ['<'], 'article.previous-point'],
		['article', ['w'], 'article.why'],
		['article', ['c'], 'article.correct-speaker'],
		['article', ['U'], 'library.undo'],
		['article', ['/'], 'article.find'],
		['article', ['n'], 'article.next-match'],
		['article', ['N'], 'article.previous-match'],
		['library', ['s'], 'app.search'],
		['article', ['s'], 'app.search'],
		['library', [':'], 'app.command'],
		['article', [':'], 'app.command'],
		['library', ['?'], 'app.help'],
		['article', ['?'], 'app.help'],
		['library', ['q'], 'app.quit'],
		['article', ['q'], 'app.quit'],
	];
	for (const [mode, keys, action] of table) {
		for (const key of keys) {
			assert.equal(actionOf(mode, key), action, `${key} in ${mode}`);
		}
	}
});
