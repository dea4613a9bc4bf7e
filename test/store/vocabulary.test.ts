import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {editDistance} from '../../source/language/edit-distance.js';
import {countOf, countWord, createVocabulary, findNearWords} from '../../source/store/vocabulary.js';

const letters = fc.constantFrom('a', 'b', 'c', 'é', 'щ', '1', '北');
const word = fc.string({unit: letters, minLength: 1, maxLength: 9});

test('near words are those that comparing with every word finds', () => {
	fc.assert(fc.property(fc.uniqueArray(word, {maxLength: 60}), word, fc.constantFrom(0 as const, 1 as const, 2 as const), (words, asked, edits) => {
		const vocabulary = createVocabulary();
		for (const one of words) {
			countWord(vocabulary, one, {isText: true, isSpeaker: false}, 1);
		}

		const found = findNearWords(vocabulary, asked, {edits, prefix: false, field: 'text', limit: 1000});
		const expected = words.filter(one => editDistance(asked, one, edits) <= edits);
		assert.deepEqual(found.map(near => near.word).sort(), expected.sort());
		assert.ok(found.every(near => near.distance === editDistance(asked, near.word, 9)));

		const begun = findNearWords(vocabulary, asked, {edits: 0, prefix: true, field: 'text', limit: 1000});
		assert.deepEqual(begun.map(near => near.word).sort(), words.filter(one => one.startsWith(asked)).sort());
	}), {numRuns: 300});
});

test('near words come in order whatever order they went in', () => {
	fc.assert(fc.property(fc.array(word, {maxLength: 30}), word, (words, asked) => {
		const [one, other] = [words, words.toReversed()].map(list => {
			const vocabulary = createVocabulary();
			for (const entry of list) {
				countWord(vocabulary, entry, {isText: true, isSpeaker: false}, 1);
			}

			return findNearWords(vocabulary, asked, {edits: 2, prefix: true, field: 'any', limit: 20});
		});
		assert.deepEqual(one, other);
	}), {numRuns: 200});
});

const sizeOf = (vocabulary: ReturnType<typeof createVocabulary>): number => [...vocabulary.values()].flat().reduce((sum, {words}) => sum + words.length, 0);

test('a word is forgotten with the last quote that holds it', () => {
	const vocabulary = createVocabulary();
	const both = {isText: true, isSpeaker: true};
	countWord(vocabulary, 'letter', both, 1);
	countWord(vocabulary, 'letter', {isText: true, isSpeaker: false}, 1);
	countWord(vocabulary, 'latter', both, 1);
	assert.deepEqual([sizeOf(vocabulary), countOf(vocabulary, 'letter', 'text'), countOf(vocabulary, 'letter', 'speaker'), countOf(vocabulary, 'letter', 'any')], [2, 2, 1, 2]);
	countWord(vocabulary, 'letter', both, -1);
	assert.deepEqual([countOf(vocabulary, 'letter', 'text'), countOf(vocabulary, 'letter', 'speaker')], [1, 0]);
	countWord(vocabulary, 'letter', {isText: true, isSpeaker: false}, -1);
	assert.equal(sizeOf(vocabulary), 1);
	assert.deepEqual(findNearWords(vocabulary, 'letter', {edits: 1, prefix: true, field: 'any', limit: 9}), [{word: 'latter', distance: 1, isPrefix: false, count: 1}]);
	assert.equal(countOf(vocabulary, 'letter', 'any'), 0);
});
