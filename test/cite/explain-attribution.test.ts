import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {explainAttribution} from '../../source/cite/explain-attribution.js';
import type {Attribution} from '../../source/quotes/quote.js';
import {sampleRecords} from '../helpers/sample-records.js';

const [{article, quotes}] = sampleRecords;
const weil = quotes[2]!.attribution.speaker;
const explain = (at: number, more: Partial<Attribution> = {}): readonly string[] =>
	explainAttribution({...quotes[at]!, attribution: {...quotes[at]!.attribution, ...more}}, article).map(({label, text}) => `${label}: ${text}`);

suite('the evidence', () => {
	const table: ReadonlyArray<readonly [at: number, more: Partial<Attribution>, lines: readonly string[]]> = [
		[0, {}, ['mention: “harbour master Odile Brandt”', 'cue: “told”', 'rule: the speaker and the verb follow the quote', 'confidence: 0.95', 'runner-up: none']],
		[0, {confidence: 0.5, runnerUp: weil}, ['mention: “harbour master Odile Brandt”', 'cue: “told”', 'rule: the speaker and the verb follow the quote', 'confidence: 0.50, so it is shown as doubtful', 'runner-up: Tomasz Weil, councillor']],
		[0, {rule: 'corrected', confidence: 1, mention: null, runnerUp: weil}, ['mention: none', 'cue: “told”', 'rule: corrected by hand', 'confidence: 1.00', 'runner-up: Tomasz Weil, councillor (as newsread found it)']],
		[0, {speaker: null, mention: null, cue: null, rule: 'none', confidence: 0}, ['mention: none', 'cue: none', 'rule: none: nothing says who spoke', 'confidence: none', 'runner-up: none']],
	];
	for (const [at, more, lines] of table) {
		test(lines.join(' · '), () => {
			assert.deepEqual(explain(at, more), lines);
		});
	}

	test('a mention in another sentence brings it along', () => {
		const sentence = 'Councillor Tomasz Weil had left his proxy in the pocket of a coat that was, at the time, on its way to the cleaner’s.';
		const start = article.text.indexOf('Tomasz Weil');
		assert.equal(explain(2, {mention: {text: 'Tomasz Weil', start, end: start + 11}})[0], `mention: “Tomasz Weil” in: ${sentence}`);
	});

	test('wherever a mention is said to be, one line each', () => {
		fc.assert(fc.property(fc.nat(article.text.length), fc.nat(60), fc.nat(quotes.length - 1), (start, length, at) => {
			const end = Math.min(article.text.length, start + length);
			const lines = explain(at, {mention: {text: article.text.slice(start, end), start, end}});
			assert.equal(lines.length, 5);
			assert.ok(lines.every(line => !line.includes('\n') && line.length < 400));
		}));
	});
});
