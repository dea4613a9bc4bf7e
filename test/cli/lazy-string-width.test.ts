import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';

const lazy = createRequire(import.meta.url)('../../source/lazy-string-width.cjs') as typeof stringWidth;

test('what stands in for string-width gives its answers', () => {
	const pieces = ['a', 'é', '“', '…', '│', '▎', '▸', '字', '👩‍🚀', '🇫🇷', 'e\u{301}', '\u{AD}', '\u{200D}', '\u{1B}[1;36m', '\u{1B}[0m', '\u{1B}[2K', '\u{1B}', '\t', '↔', '№'];
	fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), parts => {
		const text = parts.join('');
		assert.equal(lazy(text), stringWidth(text), JSON.stringify(text));
	}));
	for (let code = 0; code < 0x30_00; code++) {
		const character = String.fromCodePoint(code);
		assert.equal(lazy(character), stringWidth(character), code.toString(16));
	}
});
