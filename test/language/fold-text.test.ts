import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {foldText, foldWord} from '../../source/language/fold-text.js';
import {toSourceSpan} from '../../source/language/offset-map.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';

const cases: ReadonlyArray<readonly [source: string, folded: string]> = [
	['', ''],
	['The White House', 'the white house'],
	['Straße', 'strasse'],
	['STRASSE', 'strasse'],
	['İstanbul', 'istanbul'],
	['ISTANBUL ıslak', 'istanbul islak'],
	['Café Cafe\u{301} CAFÉ', 'cafe cafe cafe'],
	['O’Brien O\'Brien', 'o\'brien o\'brien'],
	['“yes”', '"yes"'],
	['ﬁne ﬂow', 'fine flow'],
	['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
	['Łódź Ørsted Þór Æsop œuvre', 'lodz orsted thor aesop oeuvre'],
	['Σίσυφος ΣΊΣΥΦΟΣ', 'σισυφοσ σισυφοσ'],
	['naïve co‑operate', 'naive co-operate'],
	['서울 が 北京', '서울 が 北京'],
	['हिन्दी', 'हिन्दी'],
	['Nguyễn Phú Trọng', 'nguyen phu trong'],
];

test('folding puts what readers take for the same into one form', () => {
	for (const [source, folded] of cases) {
		assert.equal(foldText(source).text, folded.normalize('NFC'), source);
	}

	assert.equal(foldWord('Łódź'), 'lodz');
	assert.equal(foldWord('Kim'), 'kim');
});

const found: ReadonlyArray<readonly [source: string, search: string, words: string]> = [
	['Die Straße hier', 'strasse', 'Straße'],
	['Die Straße hier', 's', 'S'],
	['Im Cafe\u{301} dort', 'cafe', 'Cafe\u{301}'],
	['nach İstanbul fahren', 'istanbul', 'İstanbul'],
	['the ﬁne print', 'fin', 'ﬁn'],
	['the ﬁne print', 'in', 'ﬁn'],
	['a\u{301}\u{323}b', 'b', 'b'],
];

test('what is found in folded text is the whole of its letters in the source', () => {
	for (const [source, search, words] of found) {
		const {text, toSource} = foldText(source);
		const start = text.indexOf(search);
		const span = toSourceSpan(toSource, {start, end: start + search.length});
		assert.equal(source.slice(span.start, span.end), words, search);
	}
});

test('folding again changes nothing, and every span stays in the source', () => {
	fc.assert(fc.property(arbitraryText, source => {
		const {text, toSource} = foldText(source);
		assert.equal(toSource.length, text.length);
		assert.equal(foldText(text).text, text);
		for (let start = 0; start < text.length; start++) {
			const span = toSourceSpan(toSource, {start, end: start + 1});
			assert.ok(span.end > span.start);
			assert.ok(span.end <= source.length);
		}
	}), {numRuns: 500});
});
