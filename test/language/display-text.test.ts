import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {toDisplayText} from '../../source/language/display-text.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {hostileStrings} from '../helpers/hostile-strings.js';

const cases: ReadonlyArray<readonly [source: string, shown: string]> = [
	['Plain “words” — and more…', 'Plain “words” — and more…'],
	['a\nb\tc\rd', 'a\nb c d'],
	['\u{1B}[2J', '␛[2J'],
	['x\u{202E}y', 'x�y'],
	['\u{E0041}', '��'],
	['👩‍👧 x‍y', '👩‍👧 x�y'],
	['\u{D800}', '�'],
];

test('what is shown is safe and stands where it stood', () => {
	for (const [source, shown] of cases) {
		assert.equal(toDisplayText(source), shown, JSON.stringify(source));
	}
});

test('one code unit for one, and none that commands a terminal', () => {
	const forbidden = /[\p{Bidi_Control}\p{Private_Use}\p{Surrogate}\u{200B}\u{FEFF}[\p{Control}--\n]]/v;
	const check = (source: string) => {
		const shown = toDisplayText(source);
		assert.equal(shown.length, source.length);
		assert.doesNotMatch(shown, forbidden);
	};

	fc.assert(fc.property(arbitraryText, check));
	for (const [, hostile] of hostileStrings) {
		check(hostile);
	}
});
