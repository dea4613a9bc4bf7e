import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {rankQuotes} from '../../source/search/rank-quotes.js';

const order = (candidates: readonly string[], ...words: readonly string[]): readonly string[] =>
	rankQuotes(candidates.map(candidate => candidate.split(' ')), words).map(({index}) => candidates[index]!);

test('closer words come first, and equals stay in their order', () => {
	assert.deepEqual(order(['lettar', 'letter', 'letters', 'letter letters'], 'letter'), ['letter', 'letters', 'letter letters', 'lettar']);
	assert.deepEqual(order(['letter sandars', 'sanders letter', 'letter sanders'], 'sanders', 'letter'), ['sanders letter', 'letter sanders', 'letter sandars']);
});

test('two letters swapped are one slip like any other', () => {
	assert.deepEqual(order(['form', 'frim', 'from'], 'from'), ['from', 'form', 'frim']);
	assert.deepEqual(order(['grid', 'reid', 'erin'], 'erid'), ['grid', 'reid', 'erin']);
	assert.deepEqual(order(['sandars', 'sandres'], 'sanders'), ['sandars', 'sandres']);
});

test('a candidate that fuse.js would leave out comes last', () => {
	assert.deepEqual(rankQuotes([['abcde'], ['abxye'], ['vwxyz'], ['ab', 'abxde']], ['abcde']).map(({index, score}) => [index, Number(score.toFixed(3))]), [[0, 0], [3, 0.2], [1, 0.4], [2, 0.5]]);
});

test('words found as asked score 0', () => {
	assert.deepEqual(rankQuotes([['sanders', 'letter'], ['denuclearization']], ['letter']).map(({score}) => score), [0, 0.5]);
	assert.deepEqual(rankQuotes([['denuclearization']], ['denuc']), [{index: 0, score: 0}]);
	assert.deepEqual(rankQuotes([['a'], ['b']], []), [{index: 0, score: 0}, {index: 1, score: 0}]);
	assert.deepEqual(rankQuotes([], ['a']), []);
	assert.deepEqual(rankQuotes([[]], ['a']), [{index: 0, score: 0.5}]);
});

test('every candidate is ranked once, whatever the words', () => {
	const word = fc.oneof(fc.constantFrom('a', 'of', 'letter', 'lettre', 'x'.repeat(40)), fc.string({unit: 'grapheme', minLength: 1}).filter(text => !text.includes(' ')));
	const line = fc.array(word, {maxLength: 6});
	fc.assert(fc.property(fc.array(line, {maxLength: 20}), fc.array(word, {maxLength: 40}), (candidates, words) => {
		const ranked = rankQuotes(candidates, words);
		assert.deepEqual(ranked.map(({index}) => index).sort((a, b) => a - b), candidates.map((_, index) => index));
		for (const {score} of ranked) {
			assert.ok(score >= 0);
			assert.ok(score <= 1);
		}
	}));
});
