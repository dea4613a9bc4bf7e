import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../source/article/article.js';
import {normalizeText} from '../../source/language/normalize-text.js';
import {textOf} from '../../source/language/span.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {hostileStrings} from '../helpers/hostile-strings.js';
import {articleOf, body, story} from '../helpers/outline-article.js';
import {isSweepFull} from '../helpers/sweep.js';
import {countProcessorTime} from '../helpers/processor-time.js';

const numberRuns = isSweepFull ? 20_000 : 800;

const checkArticle = (article: Article) => {
	const {text, blocks, inlines, keyPoints} = article;
	assert.equal(text, blocks.map(block => textOf(text, block)).join('\n\n'));
	assert.equal(normalizeText(text).text, text);
	let last = -2;
	for (const {start, end} of blocks) {
		assert.equal(start, last + 2);
		assert.ok(end > start);
		assert.equal(text.slice(start, end), text.slice(start, end).trim());
		assert.ok(!text.slice(start, end).includes('\n'));
		last = end;
	}

	for (const inline of inlines) {
		assert.ok(blocks.some(({start, end}) => inline.start >= start && inline.end <= end && inline.end > inline.start));
	}

	for (const {start, end, text: words, source} of keyPoints) {
		assert.equal(text.slice(start, end), words);
		assert.ok(source === null || (source.start >= 0 && source.end > source.start && source.end <= text.length));
	}

	for (const value of [article.headline, article.section, article.outlet, ...article.byline, article.publishedWording, article.updatedWording, article.url]) {
		assert.ok(value === null || !/[\p{Bidi_Control}\p{Control}]/u.test(value), JSON.stringify(value));
	}

	for (const moment of [article.published, article.updated]) {
		assert.ok(moment === null || /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(moment), String(moment));
	}
};

for (const format of ['text', 'markdown'] as const) {
	test(`any ${format} is an article whose blocks cover its text`, () => {
		fc.assert(fc.property(arbitraryText, source => {
			checkArticle(articleOf(source, format));
			checkArticle(articleOf(`Politics\n\nHarbour levy passes\n\n${source}\n\n${body}`, format));
		}), {numRuns: numberRuns / 2});
	});
}

test('any front matter is read or left alone', () => {
	fc.assert(fc.property(arbitraryText, source => {
		checkArticle(articleOf(`---\ntitle: ${source}\n---\n${body}`, 'markdown'));
	}), {numRuns: numberRuns / 4});
});

test('letters of a paste are never lost, whatever they are taken for', () => {
	const lines = fc.array(fc.constantFrom(...story, 'Key Points', '• A point of some length here', 'Jo Park | AFP | Getty Images', 'By Ada Quill', 'September 10, 2018', 'Read more:', 'A link to another story', 'watch now', 'VIDEO3:11', 'Q: Why?', 'A: Because.', '> quoted', '1. one', '2. two', 'Newsletter', 'Politics', 'Trump Tweet', '— A (@b)', 'Summary', '', ''), {maxLength: 24});
	fc.assert(fc.property(lines, fc.constantFrom('\n', '\n\n'), (parts, separator) => {
		const source = parts.join(separator);
		const letters = (text: string): string => text.replaceAll(/^(?:[>•]|\d\.) /gm, '').replaceAll(/\s/g, '');
		assert.equal(letters(articleOf(source).text.replaceAll(/^\d\. /gm, '')), letters(source));
	}), {numRuns: numberRuns / 2});
});

test('no hostile string reaches the model', () => {
	for (const [aim, hostile] of hostileStrings) {
		for (const source of [`${hostile}\n\n${body}`, `Harbour ${hostile} levy\n\nBy ${hostile}\n\n${body}\n\n${hostile}`, `---\ntitle: "${hostile}"\nurl: https://a.example/${hostile}\n---\n${body}`]) {
			for (const format of ['text', 'markdown'] as const) {
				const article = articleOf(source, format);
				assert.doesNotMatch(JSON.stringify(article).replaceAll(String.raw`\n`, ''), /[\p{Bidi_Control}\p{Control}]|\\u00[01]|\\[bfrt]/u, aim);
			}
		}
	}
});

test('what was cleaned away is counted', () => {
	assert.equal(articleOf(`Harbour \u{202E}levy\u{1B}[31m\r\n\r\n${body}`).neutralized, 2);
	assert.equal(articleOf('---\ntitle: "\\e"\n---\nHarbour &#27; levy \u{200B}', 'markdown').neutralized, 3);
	assert.equal(articleOf(body).neutralized, 0);
});

// A whole paste is read in less time than a key is pressed, and a large one in time proportional to it.
test('parsing takes linear time, whatever the lines', () => {
	const measure = (unit: string, size: number): number => {
		const source = unit.repeat(Math.ceil(size / unit.length));
		const spent = countProcessorTime();
		articleOf(source);
		return spent();
	};

	for (const unit of [`${body}\n\n`, 'word ', 'a\n', '• A point of some length\n', 'Key Points\nA point that is long enough\n', 'Getty Images\n', 'Caption here\nJo Park | AFP\n\n', 'Foto: X Y\n\n', 'Related stories\nA link\n', 'Q: a?\nA: b.\n', 'Why so?\n\nBecause it is so and will be.\n\n', '> q\n', '“', 'a | b\n', '1. a\n', 'U.S. ', 'September 10, 2018\n']) {
		const small = Math.max(measure(unit, 40_000), measure(unit, 40_000), 8);
		const large = Math.min(measure(unit, 320_000), measure(unit, 320_000));
		assert.ok(large < small * 30, `${JSON.stringify(unit.slice(0, 30))}: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
	}
});
