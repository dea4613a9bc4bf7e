import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {PlainSegmenter} from '../../source/language/plain-segmenter.js';

const pieces = ['a', 'é', '“', '…', '│', '▎', '▸', '字', '👩‍🚀', '🇫🇷', 'e\u{301}', '\u{AD}', '\u{200D}', '\u{1B}[1;36m', '\u{1B}', '\t', '\r\n', '\n', '↔', '©\u{FE0F}', '각', 'क्षि', '№'];

test('what stands in for Intl.Segmenter gives its answers', () => {
	for (const granularity of ['grapheme', 'word'] as const) {
		const [own, full] = [new PlainSegmenter(undefined, {granularity}), new Intl.Segmenter(undefined, {granularity})];
		fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), fc.integer({min: -1, max: 40}), (parts, at) => {
			const text = parts.join('');
			assert.deepEqual([...own.segment(text)], [...full.segment(text)]);
			assert.deepEqual(own.segment(text).containing(at), full.segment(text).containing(at));
		}));
		assert.deepEqual(own.resolvedOptions(), full.resolvedOptions());
	}
});

test('no two letters that stand for themselves are one', () => {
	const [own, full] = [new PlainSegmenter(), new Intl.Segmenter()];
	for (let code = 0; code < 0x30_00; code++) {
		for (const text of [`a${String.fromCodePoint(code)}`, `${String.fromCodePoint(code)}a`, String.fromCodePoint(code, code)]) {
			assert.deepEqual([...own.segment(text)], [...full.segment(text)], code.toString(16));
		}
	}
});
