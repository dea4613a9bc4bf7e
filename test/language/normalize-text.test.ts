import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {normalizeText} from '../../source/language/normalize-text.js';
import {isIdentity, toSourceSpan} from '../../source/language/offset-map.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {hostileStrings} from '../helpers/hostile-strings.js';
import {isSweepFull} from '../helpers/sweep.js';

const numberRuns = isSweepFull ? 20_000 : 1000;

const cases: ReadonlyArray<readonly [source: string, text: string, neutralized: number]> = [
	['', '', 0],
	['Plain “words” — and more…', 'Plain “words” — and more…', 0],
	['a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh', 0],
	['a\tb', 'a\tb', 0],
	['\u{FEFF}headline', 'headline', 0],
	['mid\u{FEFF}dle', 'middle', 1],
	['\u{1B}[2J\u{1B}[Hclear', '␛[2J␛[Hclear', 2],
	['\u{1B}]0;unterminated, and all that follows', '␛]0;unterminated, and all that follows', 1],
	['\0\u{7}\b\u{7F}', '␀␇␈␡', 4],
	['\u{9B}2J', '�2J', 1],
	['gpj\u{202E}exe \u{2066}x\u{2069} \u{200F}', 'gpjexe x ', 4],
	['pass\u{AD}word\u{200B}s\u{2060}', 'passwords', 3],
	['tag\u{E0041}\u{E0042}', 'tag', 2],
	['\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} England', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} England', 0],
	['\u{1F3F4}\u{E0067}\u{E0062}\u{E0078}\u{E0078}\u{E0078}\u{E007F}', '\u{1F3F4}', 6],
	['\u{E000}\u{F8FF}\u{FFFE}\u{FDD0}\u{10FFFF}\u{D800}', '������', 6],
	['👩‍👩‍👧 ☀️ 1️⃣', '👩‍👩‍👧 ☀️ 1️⃣', 0],
	['می‌خواهم क्‍ष', 'می‌خواهم क्‍ष', 0],
	['x‍y a‌b', 'xy ab', 2],
	['😀‍‍😀 😀️️', '😀‍😀 😀️', 2],
	['e\u{301}t\u{E9} \u{212B}', 'été Å'.normalize('NFC'), 0],
	['a' + '\u{301}'.repeat(12), 'á' + '\u{301}'.repeat(10), 1],
	['tel\u{A0}no\u{202F}1 – ‘x’', 'tel\u{A0}no\u{202F}1 – ‘x’', 0],
	['\u{3164}name\u{FFA0}', 'name', 2],
	['\u{FFF9}a\u{FFFA}b\u{FFFB}', 'ab', 3],
];

test('each character that could deceive or harm is gone or plain to see, and nothing else is touched', () => {
	for (const [source, text, neutralized] of cases) {
		const result = normalizeText(source);
		assert.deepEqual([result.text, result.neutralized], [text, neutralized], JSON.stringify(source));
	}
});

// What may never come out, whatever went in.
const forbidden = /[\p{Bidi_Control}\p{Private_Use}\p{Surrogate}\p{Noncharacter_Code_Point}\u{AD}\u{200B}\u{2060}-\u{2064}\u{FEFF}\u{E0001}[\p{Control}--[\t\n]]]|\p{Mark}{11}/v;

test('no hostile string leaves anything that commands a terminal', () => {
	assert.ok(hostileStrings.length >= 40);
	for (const [aim, hostile] of hostileStrings) {
		const {text, neutralized} = normalizeText(`before ${hostile} after`);
		assert.doesNotMatch(text, forbidden, aim);
		assert.match(text, /^before [\s\S]* after$/, aim);
		assert.ok(neutralized >= 0);
	}
});

test('any text comes out clean, composed, and the same when done again', () => {
	fc.assert(fc.property(arbitraryText, source => {
		const {text} = normalizeText(source);
		assert.doesNotMatch(text, forbidden);
		assert.equal(text.normalize('NFC'), text);
		assert.ok(text.isWellFormed());
		const again = normalizeText(text);
		assert.equal(again.text, text);
		assert.equal(again.neutralized, 0);
		assert.ok(isIdentity(again.toSource));
	}), {numRuns: numberRuns});
});

test('every span of the result leads to the span of the source that it came from', () => {
	fc.assert(fc.property(arbitraryText, source => {
		const {text, toSource} = normalizeText(source);
		let last = 0;
		for (const start of Array.from({length: text.length}).keys()) {
			const span = toSourceSpan(toSource, {start, end: start + 1});
			assert.ok(span.start >= last, `${start} of ${JSON.stringify(source)}`);
			assert.ok(span.end > span.start, `${start} of ${JSON.stringify(source)}`);
			assert.ok(span.end <= source.length, `${start} of ${JSON.stringify(source)}`);
			last = span.start;
			// What came from there gives the same again, when it is no part of something larger.
			const origin = source.slice(span.start, span.end);
			const unit = text[start]!;
			assert.ok(normalizeText(origin).text.includes(unit) || /[\p{Format}\p{Mark}\p{Other_Letter}\p{Surrogate}]/u.test(unit), `${JSON.stringify(unit)} from ${JSON.stringify(origin)}`);
		}
	}), {numRuns: numberRuns});
});

test('plain stretches lead to themselves around whatever stands between', () => {
	fc.assert(fc.property(fc.array(arbitraryText, {maxLength: 4}), parts => {
		const source = parts.map((part, index) => `<w${index}>${part}`).join('') + '<end>';
		const {text, toSource} = normalizeText(source);
		for (const word of [...parts.map((_part, index) => `<w${index}>`), '<end>']) {
			const start = text.indexOf(word);
			assert.notStrictEqual(start, -1, word);
			assert.equal(source.slice(...Object.values(toSourceSpan(toSource, {start, end: start + word.length}))), word);
		}
	}), {numRuns: 300});
});

test('heaps of marks and of joiners take linear time', () => {
	for (const unit of ['\u{301}\u{323}', '\u{200D}', '😀\u{200D}', 'e\u{301}', '\u{202E}', '\r\n']) {
		const started = performance.now();
		normalizeText('a' + unit.repeat(100_000));
		assert.ok(performance.now() - started < 3000, JSON.stringify(unit));
	}
});
