import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {cellsOf, countCells, splitGraphemes} from '../../../source/tui/layout/cells.js';
import {wrapSpan, wrapText} from '../../../source/tui/layout/wrap-text.js';
import {countProcessorTime} from '../../helpers/processor-time.js';

suite('wrapText', () => {
	const table: ReadonlyArray<readonly [text: string, width: number, lines: readonly string[]]> = [
		['', 10, []],
		['one two three', 7, ['one two', 'three']],
		['one two three', 100, ['one two three']],
		['a line\nand another', 100, ['a line', 'and another']],
		['her 54-year-old brother', 10, ['her 54-', 'year-old', 'brother']],
		['late—and loud', 7, ['late—', 'and', 'loud']],
		['a -5 b', 3, ['a', '-5', 'b']],
		['unbreakable', 4, ['unbr', 'eaka', 'ble']],
		['non\u{A0}breaking', 5, ['non\u{A0}b', 'reaki', 'ng']],
		['小鳥が鳴く。', 4, ['小鳥', 'が鳴', 'く。']],
		['「小鳥」と', 6, ['「小', '鳥」と']],
		['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 16, ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
		['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 4, ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
		['so 👍🏽 it is', 6, ['so', '👍🏽', 'it is']],
		['e\u{301}a\u{300}u\u{302}', 2, ['e\u{301}a\u{300}', 'u\u{302}']],
		['“Yes,” she said', 6, ['“Yes,”', 'she', 'said']],
	];
	for (const [text, width, lines] of table) {
		test(`${JSON.stringify(text)} in ${width} cells`, () => {
			assert.deepEqual(wrapText(text, width), lines);
		});
	}
});

const piece = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 12}),
	fc.string({unit: 'binary', maxLength: 6}),
	fc.constantFrom(' ', '  ', '\n', 'a-b', '小鳥', '👩‍👩‍👧‍👦', 'e\u{301}\u{302}', '🇬🇧', '—', 'word', 'السلام', '\u{3000}', '\u{A0}'),
);
const texts = fc.array(piece, {maxLength: 30}).map(pieces => pieces.join('').toWellFormed());

const whitespace = /^[\t\n \u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}]*$/u;

test('wrapping loses nothing but the white space at line ends', () => {
	fc.assert(fc.property(texts, fc.integer({min: 1, max: 30}), (text, width) => {
		let end = 0;
		for (const line of wrapSpan(text, {start: 0, end: text.length}, width)) {
			assert.match(text.slice(end, line.start), whitespace);
			assert.ok(line.end > line.start);
			end = line.end;
		}

		assert.match(text.slice(end), whitespace);
	}));
});

test('no line is wider than it may be, but for a single grapheme that is', () => {
	fc.assert(fc.property(texts, fc.integer({min: 1, max: 30}), (text, width) => {
		for (const {start, end} of wrapSpan(text, {start: 0, end: text.length}, width)) {
			const line = text.slice(start, end).replaceAll('\t', ' ');
			assert.ok(countCells(line) <= width || splitGraphemes(line).filter(grapheme => cellsOf(grapheme) > 0).length === 1, JSON.stringify(line));
		}
	}));
});

test('a stretch of a text is wrapped as the stretch alone', () => {
	fc.assert(fc.property(texts, fc.nat(20), fc.nat(40), fc.integer({min: 1, max: 20}), (text, first, count, width) => {
		const characters = [...text];
		const start = characters.slice(0, first).join('').length;
		const within = {start, end: start + characters.slice(first, first + count).join('').length};
		const inside = text.slice(within.start, within.end);
		const alone = wrapSpan(inside, {start: 0, end: inside.length}, width);
		assert.deepEqual(wrapSpan(text, within, width), alone.map(line => ({start: line.start + within.start, end: line.end + within.start})));
	}));
});

test('a long text takes time in proportion to its length', () => {
	const words = 'The council said on Tuesday that “nobody” had asked the gulls, whose number is café-sized. ';
	const time = (text: string): number => {
		const spent = countProcessorTime();
		wrapSpan(text, {start: 0, end: text.length}, 72);
		return spent();
	};

	const [short, long] = [words.repeat(300), words.repeat(3000)];
	time(short);
	const shortest = Math.min(...Array.from({length: 5}, () => time(short)));
	const longest = Math.min(...Array.from({length: 5}, () => time(long)));
	assert.ok(longest < Math.max(40, shortest * 40), `${shortest} ms, ${longest} ms`);
});
