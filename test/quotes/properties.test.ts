import assert from 'node:assert/strict';
import process from 'node:process';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {isOverlapping, type Span} from '../../source/language/span.js';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import type {Quote} from '../../source/quotes/quote.js';
import {countProcessorTime} from '../helpers/processor-time.js';

const extract = (text: string) => extractFromText(text, {id: 'a', isIndirectWanted: true}).quotes;

// Words, marks and breaks from which any tangle of speech can grow.
const pieces = fc.constantFrom('“', '”', '"', '\'', '‘', '’', '«', '»', '„', ',', '.', '?', ':', '—', '(', ')', '\n', '\n\n', ' ', ' ', ' ', 'said', 'told', 'he', 'she', 'the', 'minister', 'Marta', 'Quill', 'Dr.', 'U.S.', 'Owen', 'Brandt', 'that', 'who', 'according', 'to', '12"', '’90s', 'bridge', 'é', '漢', '😀', '\u{FEFF}', '\u{202E}', '\t', '\r\n');
const tangles = fc.array(pieces, {maxLength: 80}).map(words => words.join(' '));
const texts = fc.oneof(tangles, fc.array(pieces, {maxLength: 60}).map(words => words.join('')), fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: 'grapheme', maxLength: 200}));
const runs = {numRuns: process.env.NEWSREAD_SWEEP === 'full' ? 5000 : 400};

const spansOf = ({parts, attribution: {mention, cue}}: Quote): readonly Span[] => [...parts, ...(mention === null ? [] : [mention]), ...(cue === null ? [] : [cue])];

describe('whatever the text', () => {
	test('nothing throws and every span lies in it', () => {
		fc.assert(fc.property(texts, text => {
			for (const quote of extract(text)) {
				for (const {start, end} of spansOf(quote)) {
					assert.ok(start >= 0);
					assert.ok(start < end);
					assert.ok(end <= text.length);
				}
			}
		}), runs);
	});

	test('parts of distinct quotes do not overlap, and stand in order', () => {
		fc.assert(fc.property(texts, text => {
			const quotes = extract(text);
			const parts = quotes.flatMap(quote => [...quote.parts, ...quote.occurrences.flatMap(occurrence => occurrence.parts)]);
			assert.ok(parts.every((part, index) => parts.every((other, at) => at === index || !isOverlapping(part, other))));
			assert.deepEqual(quotes.map(quote => quote.parts[0]!.start), quotes.map(quote => quote.parts[0]!.start).toSorted((a, b) => a - b));
		}), runs);
	});

	test('a quote is its parts\' exact words, joined by one space', () => {
		fc.assert(fc.property(tangles, text => {
			const {article, quotes} = extractFromText(text, {id: 'a'});
			for (const quote of quotes) {
				const words = quote.parts.map(({start, end}) => text.slice(start, end));
				// What cleaning changes it changes in the article's text alone; where it changed nothing, the words are the same.
				if (article.neutralized === 0 && !/[\t\r]/v.test(text)) {
					assert.equal(quote.text, words.join(' '));
				}
			}
		}), runs);
	});

	test('ids are unique, confidence is a share, and an unknown speaker has none', () => {
		fc.assert(fc.property(texts, text => {
			const quotes = extract(text);
			assert.equal(new Set(quotes.map(({id}) => id)).size, quotes.length);
			for (const {attribution: {confidence, speaker}} of quotes) {
				assert.ok(confidence >= 0);
				assert.ok(confidence <= 1);
				assert.ok(speaker !== null || confidence === 0);
			}
		}), runs);
	});

	test('the same text always gives the same quotes', () => {
		fc.assert(fc.property(tangles, text => {
			assert.deepEqual(extract(text), extract(text));
		}), {numRuns: 50});
	});
});

const passage = '“The bridge is safe,” said Marta Quill, the county engineer. She told the council that nobody had asked her. “I would have answered,” she said.\nOwen Brandt disagreed. "It is \'unsafe\' by any measure," he wrote in a letter.\n';

const millisecondsFor = (text: string): number => {
	const spent = countProcessorTime();
	extractFromText(text, {id: 'a'});
	return spent();
};

const fastest = (text: string) => Math.min(...Array.from({length: 4}, () => millisecondsFor(text)));

describe('the time it takes', () => {
	const shapes: ReadonlyArray<readonly [string, string]> = [
		['prose in paragraphs', passage],
		['prose in one line', passage.replaceAll('\n', ' ')],
		['marks never closed', '“left open and '],
		['one mention after another', 'Marta Quill, '],
		['one cue after another', 'said told added '],
		['no space at all', 'a.b’c-'],
		['one report within another', 'Ann Lee said he '],
		['one clause before another', 'When Ann Lee left, he told her, she '],
	];

	for (const [name, unit] of shapes) {
		test(`grows with the length: ${name}`, () => {
			const once = unit.repeat(Math.ceil(60_000 / unit.length));
			fastest(once);
			// The least of three: another process at work can only make it longer.
			const ratio = Math.min(...[1, 2, 3].map(() => fastest(once + once) / Math.max(fastest(once), 0.5)));
			// Twice the text, twice the time; the rest is the machine's noise. A quadratic step would give four.
			assert.ok(ratio < 3.2, `ratio ${ratio.toFixed(2)}`);
		});
	}

	test('a hundred thousand marks that never close cost nothing', () => {
		for (const mark of ['“', '"', '‘', '\'', '«', '„']) {
			assert.ok(fastest(`${mark}a `.repeat(100_000)) < 400, mark);
		}
	});
});
