import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Press} from '../../../source/tui/state/event.js';
import {labelKey, namePresses, type KeyFlags} from '../../../source/tui/keys/key-name.js';

const key = (name: string): Press => ({type: 'key', name});
const text = (words: string): Press => ({type: 'text', text: words});

suite('naming what a terminal sends', () => {
	const table: ReadonlyArray<readonly [title: string, input: string, flags: KeyFlags, presses: readonly Press[]]> = [
		['a letter', 'j', {}, [text('j')]],
		['a capital', 'G', {shift: true}, [text('G')]],
		['letters in one go', 'jj]', {}, [text('jj]')]],
		['words with Enter behind them, in one go', 'abc\rq', {}, [text('abc'), key('enter'), text('q')]],
		['a control character among letters', 'j\u{E}k', {}, [text('j'), key('ctrl-n'), text('k')]],
		['Tab and the end of a line', '\t\n', {}, [key('tab'), key('enter')]],
		['Ctrl-C', 'c', {ctrl: true}, [key('ctrl-c')]],
		['Ctrl-Space', ' ', {ctrl: true}, [key('ctrl-space')]],
		['Alt-B', 'b', {meta: true}, [key('alt-b')]],
		['an arrow', '', {upArrow: true}, [key('up')]],
		['an arrow with Alt', '', {leftArrow: true, meta: true}, [key('alt-left')]],
		['an arrow with Ctrl', '', {rightArrow: true, ctrl: true}, [key('ctrl-right')]],
		['Page Down', '', {pageDown: true}, [key('page-down')]],
		['Enter', '\r', {return: true}, [key('enter')]],
		['Escape', '', {escape: true}, [key('escape')]],
		['Escape twice', '', {escape: true, meta: true}, [key('escape')]],
		['Tab back', '', {tab: true, shift: true}, [key('shift-tab')]],
		['Backspace', '', {backspace: true}, [key('backspace')]],
		['Backspace with Alt', '', {backspace: true, meta: true}, [key('alt-backspace')]],
		['a key let go', 'j', {eventType: 'release'}, []],
		['nothing', '', {}, []],
		['a character beyond ASCII', '小é👩‍👩‍👧‍👦', {}, [text('小é👩‍👩‍👧‍👦')]],
	];
	for (const [title, input, flags, presses] of table) {
		test(title, () => {
			assert.deepEqual(namePresses(input, flags), presses);
		});
	}
});

suite('labels of keys', () => {
	const table: ReadonlyArray<readonly [name: string, label: string]> = [
		['j', 'j'], ['K', 'K'], ['ctrl-c', 'Ctrl-C'], ['alt-left', 'Alt-←'], ['page-down', 'PgDn'], ['space', 'Space'], ['shift-tab', 'Shift-Tab'], ['escape', 'Esc'],
	];
	for (const [name, label] of table) {
		test(`${name} is ${label}`, () => {
			assert.equal(labelKey(name), label);
		});
	}
});
