import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {findWords} from '../../source/language/find-words.js';
import {textOf} from '../../source/language/span.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';

const cases: ReadonlyArray<readonly [text: string, words: readonly string[]]> = [
	['', []],
	['“We have waited,” she said.', ['We', 'have', 'waited', 'she', 'said']],
	['Trump’s Trump\'s', ['Trump', 'Trump']],
	['O’Brien don\'t l’État', ['O’Brien', 'don\'t', 'l’État']],
	['the workers’ vote', ['the', 'workers', 'vote']],
	['a 54-year-old', ['a', '54', 'year', 'old']],
	['$1,000.50 and 3.5%.', ['1,000.50', 'and', '3.5']],
	['the U.S. and J.D. Vance', ['the', 'U.S', 'and', 'J.D', 'Vance']],
	['end.Next', ['end', 'Next']],
	['@handle #tag a_b', ['handle', 'tag', 'a', 'b']],
	['Cafe\u{301} über', ['Cafe\u{301}', 'über']],
	['北京の天気', ['北', '京', 'の', '天', '気']],
	['서울에서', ['서울에서']],
	['😀 x', ['x']],
];

test('words as search knows them', () => {
	for (const [text, words] of cases) {
		assert.deepEqual(findWords(text).map(span => textOf(text, span)), words, text);
	}
});

test('only the words of the stretch asked for', () => {
	const text = 'one two three';
	assert.deepEqual(findWords(text, {start: 4, end: 7}).map(span => textOf(text, span)), ['two']);
	assert.deepEqual(findWords(text, {start: 5, end: 10}).map(span => textOf(text, span)), ['wo', 'th']);
});

test('words lie in the text, in order, and never overlap', () => {
	fc.assert(fc.property(arbitraryText, text => {
		let last = 0;
		for (const {start, end} of findWords(text)) {
			assert.ok(start >= last);
			assert.ok(end > start);
			assert.ok(end <= text.length);
			last = end;
		}
	}));
});
