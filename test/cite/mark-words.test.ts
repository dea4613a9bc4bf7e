import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {markWords} from '../../source/cite/mark-words.js';
import {textOf} from '../../source/language/span.js';
import type {Quote} from '../../source/quotes/quote.js';

const quoteOf = (words: readonly string[], kind: Quote['kind'] = 'direct'): Pick<Quote, 'kind' | 'text' | 'parts'> => {
	let start = 100;
	const parts = words.map(({length}) => {
		start += 20 + length;
		return {start: start - length, end: start};
	});
	return {kind, text: words.join(' '), parts};
};

test('each part stands in marks of its own', () => {
	const cases: ReadonlyArray<readonly [ReturnType<typeof quoteOf>, string]> = [
		[quoteOf(['No.']), '“No.”'],
		[quoteOf(['We had no choice,', 'The girders are gone.']), '“We had no choice,” “The girders are gone.”'],
		[quoteOf(['One,', 'two,', 'three.']), '“One,” “two,” “three.”'],
		[quoteOf(['that it was late'], 'indirect'), 'that it was late'],
		[quoteOf([]), '“”'],
	];
	for (const [quote, expected] of cases) {
		assert.equal(markWords(quote).text, expected);
	}
});

test('what matched is still what matched', () => {
	const quote = quoteOf(['We had no choice,', 'The girders are gone.']);
	const find = (words: string) => ({start: quote.text.indexOf(words), end: quote.text.indexOf(words) + words.length});
	const {text, spans} = markWords(quote, [find('had'), find('choice, The'), find('gone.')]);
	assert.deepEqual(spans.map(span => textOf(text, span)), ['had', 'choice,', 'The', 'gone.']);
});

test('the marked characters of any quote are the same, and none of them is a mark', () => {
	const part = fc.string({unit: 'binary', minLength: 1, maxLength: 8});
	fc.assert(fc.property(fc.array(part, {minLength: 1, maxLength: 4}), fc.nat(30), fc.nat(10), (words, from, length) => {
		const quote = quoteOf(words);
		const start = Math.min(from, quote.text.length);
		const end = Math.min(start + length, quote.text.length);
		const {text, spans} = markWords(quote, [{start, end}]);
		assert.equal(text, words.map(each => `“${each}”`).join(' '));
		// The spaces between parts are not theirs.
		const seams = new Set(words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' ').length));
		const expected = Array.from({length: end - start}, (_, index) => start + index).filter(index => !seams.has(index)).map(index => quote.text[index]).join('');
		assert.equal(spans.map(span => textOf(text, span)).join(''), expected);
	}));
});
