import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {insertText, lineEdits, longestLine, type LineEdit, type LineText} from '../../../source/tui/state/line-text.js';

// The bar is where the cursor stands.
const parse = (picture: string): LineText => ({text: picture.replace('|', ''), cursor: picture.indexOf('|')});
const draw = ({text, cursor}: LineText): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

suite('editing a line', () => {
	const table: ReadonlyArray<readonly [before: string, edit: LineEdit, after: string]> = [
		['one two|', 'start', '|one two'],
		['|one two', 'end', 'one two|'],
		['ab|c', 'left', 'a|bc'],
		['|abc', 'left', '|abc'],
		['ab|c', 'right', 'abc|'],
		['abc|', 'right', 'abc|'],
		['one two|', 'wordLeft', 'one |two'],
		['one  |two', 'wordLeft', '|one  two'],
		['|one two', 'wordRight', 'one| two'],
		['one| two', 'wordRight', 'one two|'],
		['ab|c', 'deleteLeft', 'a|c'],
		['|abc', 'deleteLeft', '|abc'],
		['x👩‍👩‍👧‍👦|y', 'deleteLeft', 'x|y'],
		['e\u{301}|', 'deleteLeft', '|'],
		['a|bc', 'deleteRight', 'a|c'],
		['x|👩‍👩‍👧‍👦y', 'deleteRight', 'x|y'],
		['abc|', 'deleteRight', 'abc|'],
		['one two|', 'killWord', 'one |'],
		['one speaker:"a|', 'killWord', 'one |'],
		['one  |', 'killWord', '|'],
		['one t|wo', 'killToStart', '|wo'],
		['one t|wo', 'killToEnd', 'one t|'],
	];
	for (const [before, edit, after] of table) {
		test(`${before} ${edit} ${after}`, () => {
			const edited = lineEdits[edit](parse(before));
			assert.equal(draw(edited), after);
		});
	}
});

suite('putting text in', () => {
	test('at the cursor', () => {
		const line = insertText(parse('a|c'), 'bb');
		assert.equal(draw(line), 'abb|c');
	});

	test('line breaks and tabs become spaces, control characters go', () => {
		const line = insertText(parse('|'), 'one\r\ntwo\tthree\u{1B}[2J\u{9B}x');
		assert.equal(draw(line), 'one two three[2Jx|');
	});

	test('a line has an end', () => {
		const {text, cursor} = insertText(parse('a|b'), 'x'.repeat(10_000_000));
		assert.equal(text.length, longestLine);
		assert.equal(cursor, longestLine - 1);
	});
});

test('whatever is done, the cursor stays within the line, between graphemes', () => {
	const names = fc.constantFrom(...Object.keys(lineEdits) as LineEdit[]);
	const inserted = fc.string({unit: 'binary', maxLength: 5}).map(text => ({text}));
	const edits = fc.array(fc.oneof(names, inserted), {maxLength: 30});
	fc.assert(fc.property(edits, steps => {
		let line: LineText = {text: '', cursor: 0};
		for (const step of steps) {
			line = typeof step === 'string' ? lineEdits[step](line) : insertText(line, step.text);
			assert.ok(line.cursor >= 0);
			assert.ok(line.cursor <= line.text.length);
			assert.ok(line.text.isWellFormed());
			assert.ok(line.text.slice(0, line.cursor).isWellFormed());
		}
	}));
});
