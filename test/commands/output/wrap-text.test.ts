import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {cutText, fitText} from '../../../source/commands/output/fit-text.js';
import {widthOf} from '../../../source/commands/output/text-width.js';
import {findLines, wrapText} from '../../../source/commands/output/wrap-text.js';

suite('wrapping', () => {
	const table: ReadonlyArray<readonly [text: string, width: number, lines: readonly string[]]> = [
		['', 10, []],
		[' '.repeat(3), 10, []],
		['one two three', 7, ['one two', 'three']],
		['one two three', 8, ['one two', 'three']],
		['one  two', 20, ['one  two']],
		['  lead and trail  ', 80, ['lead and trail']],
		['incomprehensible', 5, ['incom', 'prehe', 'nsibl', 'e']],
		['a incomprehensible b', 8, ['a', 'incompre', 'hensible', 'b']],
		['東京の新しい知事', 6, ['東京の', '新しい', '知事']],
		['naïve café', 5, ['naïve', 'café']],
		['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
		['word', 0, ['w', 'o', 'r', 'd']],
	];
	for (const [text, width, lines] of table) {
		test(`${JSON.stringify(text)} at ${width}`, () => {
			assert.deepEqual(wrapText(text, width), lines);
		});
	}
});

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const anyText = fc.oneof(fc.string({unit: 'grapheme', maxLength: 200}), fc.string({unit: 'binary', maxLength: 200}), fc.stringMatching(/^[\n a-zé“”東]*$/));

test('no word is lost or turned round, and no line is wider than asked', () => {
	fc.assert(fc.property(anyText, fc.integer({min: 2, max: 120}), (text, width) => {
		const lines = findLines(text, width);
		assert.equal(lines.map(({start, end}) => text.slice(start, end)).join('').replaceAll(/\s+/g, ''), text.replaceAll(/\s+/g, ''));
		let last = 0;
		for (const {start, end} of lines) {
			assert.ok(start >= last);
			assert.ok(end > start);
			last = end;
			const line = text.slice(start, end);
			assert.ok(widthOf(line) <= width || [...segmenter.segment(line)].length === 1, JSON.stringify(line));
		}
	}));
});

suite('cutting', () => {
	const table: ReadonlyArray<readonly [text: string, width: number, cut: string]> = [
		['short', 5, 'short'],
		['a longer one', 8, 'a longe…'],
		['a longer one', 3, 'a…'],
		['東京の知事', 5, '東京…'],
		['word', 1, '…'],
		['word', 0, ''],
	];
	for (const [text, width, cut] of table) {
		test(`${text} at ${width}`, () => {
			assert.equal(cutText(text, width), cut);
		});
	}
});

test('fitting gives exactly the width, on the side asked for', () => {
	assert.equal(fitText('ab', 4), 'ab  ');
	assert.equal(fitText('ab', 4, true), '  ab');
	const words = fc.stringMatching(/^[ a-zé“”京東]*$/);
	fc.assert(fc.property(words, fc.integer({min: 1, max: 60}), fc.boolean(), (text, width, isRight) => {
		assert.equal(widthOf(fitText(text, width, isRight)), width);
	}));
});
