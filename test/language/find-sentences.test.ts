import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {english} from '../../source/language/en/english.js';
import {findSentences} from '../../source/language/en/find-sentences.js';
import {textOf} from '../../source/language/span.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';

// Each line is a text whose sentences are parted by a bar.
const cases: readonly string[] = [
	'One. | Two! | Three? | Four…',
	'Sen. John Thune, R-S.D., spoke first. | Then Rep. Ann Lee did.',
	'The U.S. President left at 5 p.m. Monday. | He arrived at 6 p.m. | Quill was late.',
	'It is 4 p.m. ET in Boston. | We left the U.S. | He stayed.',
	'They live in Fresno, Calif. | She was Lt. Gen. Ada Smith of St. Louis.',
	'“Why?” he asked. | He left.',
	'“Why?” Ada Quill asked. | “Because!” Grand shouted.',
	'“Why not?” | The room was silent.',
	'“We won.” | “They lost.” | (He left.) | It rained.',
	'It rose 3.5 percent to 1.2 million. | No. 10 said no. | He left.',
	'Apple Inc. Chief Tim Cook and Smith et al. agreed. | John F. Kennedy did. | So did I. | The end.',
	'Then ... he stopped. | It was over... | Then he came. | Wait . . . what?',
	'WESTHAVEN, Calif. (AP) — It went on. | J.D. Vance and George H.W. Bush spoke.',
	'In the U.S. | “We will,” he said.',
	'Yahoo! Inc. is fine. | Panic! at the disco played.',
	'Mr. and Mrs. Smith vs. the state. | Dr. No, too.',
	'1. First of the list. | It goes on.',
	'He said: “I am here. | I stay.”',
	'iPhone sales rose. | iPhone prices fell.',
	'On Sept. 10, 2018, they met. | It was Sept. | Then came October.',
	'A heading without a stop | Its text here.',
	'北京下雨了。 | 上海没有。',
	'Is it? | Yes it is.',
	'“I don\'t know,” she said. | “Ask him.” | He shrugged.',
];

test('sentences end where a reader says they end', () => {
	for (const line of cases) {
		const sentences = line.split(' | ');
		const text = sentences.join(line.startsWith('A heading') ? '\n\n' : ' ');
		assert.deepEqual(findSentences(text).map(span => textOf(text, span)), sentences);
	}

	assert.deepEqual(english.findSentences('A. B'), findSentences('A. B'));
});

test('only the sentences of the stretch asked for, and single line breaks are white space', () => {
	const text = 'One here.\nTwo\nthere. Three.';
	assert.deepEqual(findSentences(text, {start: 10, end: 20}).map(span => textOf(text, span)), ['Two\nthere.']);
});

test('sentences lie in the text, in order, and leave out nothing but white space', () => {
	fc.assert(fc.property(arbitraryText, text => {
		let last = 0;
		for (const {start, end} of findSentences(text)) {
			assert.ok(start >= last);
			assert.ok(end > start);
			assert.ok(end <= text.length);
			assert.equal(text.slice(last, start).trim(), '');
			assert.equal(text.slice(start, end), text.slice(start, end).trim());
			last = end;
		}

		assert.equal(text.slice(last).trim(), '');
	}));
});

test('long texts without ends take linear time', () => {
	for (const unit of ['a', '. ', '.', '"', 'A.', '? ', '.\n', ' ', 'Mr. ']) {
		const started = performance.now();
		findSentences(unit.repeat(400_000));
		assert.ok(performance.now() - started < 3000, JSON.stringify(unit));
	}
});
