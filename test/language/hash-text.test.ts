import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {hashText} from '../../source/language/hash-text.js';

test('a hash is the same forever', () => {
	assert.equal(hashText(''), '1aee8d83488bdcb8');
	assert.match(hashText('The harbour council'), /^[0-9a-f]{16}$/);
	assert.equal(hashText('a'.repeat(1000)), hashText('a'.repeat(1000)));
});

test('different texts have different hashes', () => {
	const texts = Array.from({length: 20_000}, (_, index) => `quote ${index} of ${index % 7}`);
	assert.equal(new Set(texts.map(text => hashText(text))).size, texts.length);
	fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
		assert.equal(hashText(a) === hashText(b), a === b);
	}));
});
