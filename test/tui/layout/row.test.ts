import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {countCells, isSimple, isSure, settleMarks} from '../../../source/tui/layout/cells.js';
import {countRowCells, cutRow, fillRow, rowText, run, spreadRow, type Row} from '../../../source/tui/layout/row.js';

suite('cells', () => {
	const table: ReadonlyArray<readonly [text: string, cells: number, isSure: boolean]> = [
		['', 0, true],
		['plain “text” — café…', 20, true],
		['小鳥', 4, true],
		['한글', 4, true],
		['👩‍👩‍👧‍👦', 8, false],
		['🇬🇧', 4, false],
		['👍🏽', 4, false],
		['❤️', 2, false],
		['1️⃣', 2, false],
		['e\u{301}', 1, false],
		['\u{301}', 1, false],
		['का', 2, false],
		['क्षि', 3, false],
		['\u{1112}\u{1161}\u{11AB}', 4, false],
		['\u{200B}', 0, false],
		['co\u{AD}op', 5, false],
		['السلام', 6, false],
		['\u{1019}\u{103C}\u{1014}\u{103A}\u{1019}\u{102C}', 6, false],
		['\u{1000}\u{103D}\u{103E}', 3, false],
		['\u{103A}', 2, false],
		['\u{600}\u{661}', 2, false],
		['\u{6DD}', 2, false],
	];
	for (const [text, cells, isKnown] of table) {
		test(`${JSON.stringify(text)} takes ${cells} at most${isKnown ? '' : ', fewer on some terminals'}`, () => {
			assert.equal(countCells(text), cells);
			assert.equal(isSure(text), isKnown);
		});
	}

	test('a mark without a letter gets a space to stand on', () => {
		assert.equal(settleMarks('\u{301}a e\u{301}'), '\u{A0}\u{301}a e\u{301}');
	});
});

const rowOf = (text: string): Row => [run(text, 'quiet')];
const drawnAs = (row: Row, expected: string): void => {
	assert.equal(rowText(row), expected);
};

suite('rows', () => {
	test('cut text shows that it was cut', () => {
		drawnAs(cutRow(rowOf('a long headline'), 8), 'a long …');
		drawnAs(cutRow(rowOf('小鳥が鳴く'), 6), '小鳥…');
		drawnAs(cutRow(rowOf('short'), 8), 'short');
		drawnAs(cutRow(rowOf('short'), 1), '…');
		drawnAs(cutRow(rowOf('short'), 0), '');
	});

	test('the cut mark looks as what it stands for', () => {
		const cut = cutRow(rowOf('quiet words'), 4);
		assert.deepEqual(cut.at(-1), {text: '…', roles: ['quiet']});
	});

	test('a row is filled to its width', () => {
		drawnAs(fillRow(rowOf('ab'), 5), 'ab   ');
		drawnAs(fillRow(rowOf('小鳥が'), 5), '小鳥…');
	});

	test('left and right keep apart; where there is no room the right goes', () => {
		const [right, long] = [rowOf('right'), rowOf('a rather long left side')];
		drawnAs(spreadRow(rowOf('left'), right, 20), 'left           right');
		drawnAs(spreadRow(long, right, 20), 'a rather lon…  right');
		drawnAs(spreadRow(long, right, 12), 'a rather lo…');
	});

	test('a run holds nothing a terminal would act on', () => {
		assert.equal(run('a\u{1B}[2Jb\nc\td').text, 'a␛[2Jb c d');
	});

	const texts = fc.array(fc.string({unit: 'binary', maxLength: 8}), {maxLength: 6});

	test('no cut is ever wider than asked, on no terminal', () => {
		fc.assert(fc.property(texts, fc.nat(20), (pieces, width) => {
			const row = pieces.map(piece => run(piece));
			assert.ok(countRowCells(cutRow(row, width)) <= width);
			assert.equal(countRowCells(fillRow(row, width)), width);
		}));
	});
});

test('what is measured the short way takes one cell, as the long way says', () => {
	const wrong: string[] = [];
	for (let code = 0; code <= 0xFF_FF; code++) {
		const character = String.fromCodePoint(code);
		if (isSimple(character) && stringWidth(character) !== 1) {
			wrong.push(code.toString(16));
		}
	}

	assert.deepEqual(wrong, []);
});

test('what is sure takes as many cells as the characters of it, each for itself', () => {
	const wrong: string[] = [];
	for (let code = 0; code <= 0xFF_FF; code++) {
		const character = String.fromCodePoint(code);
		if (isSure(character) && (countCells(character) !== stringWidth(character) || (code > 0xFF && stringWidth(character) === 0))) {
			wrong.push(code.toString(16));
		}
	}

	assert.deepEqual(wrong, []);
});
