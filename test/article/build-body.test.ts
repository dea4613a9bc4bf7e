import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {buildBody} from '../../source/article/build-body.js';
import {toSourceSpan} from '../../source/language/offset-map.js';
import {textOf} from '../../source/language/span.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';

test('every line that holds anything is a paragraph, and no head is looked for', () => {
	const source = '\n  Key Points\r\nRead more: x\u{200B}\n\n\tBy “Ada”  \nTrump Tweet';
	const {article, toSource} = buildBody(source, {id: 'b1'});
	assert.equal(article.id, 'b1');
	assert.equal(article.text, 'Key Points\n\nRead more: x\n\nBy “Ada”\n\nTrump Tweet');
	assert.deepEqual(article.blocks.map(({kind}) => kind), ['paragraph', 'paragraph', 'paragraph', 'paragraph']);
	assert.deepEqual([article.headline, article.keyPoints, article.byline, article.neutralized], ['', [], [], 1]);
	for (const words of ['Key Points', 'Read more: x', '“Ada”', 'Trump Tweet']) {
		const start = article.text.indexOf(words);
		const span = toSourceSpan(toSource, {start, end: start + words.length});
		assert.equal(source.slice(span.start, span.end), words);
	}
});

test('a decomposed letter leads to the whole of it in the source', () => {
	const source = 'Cafe\u{301} “ou\u{308}i”';
	const {article, toSource} = buildBody(source, {id: 'b2'});
	assert.equal(article.text, 'Café “oüi”');
	const start = article.text.indexOf('“') + 1;
	const span = toSourceSpan(toSource, {start, end: article.text.indexOf('”')});
	assert.equal(source.slice(span.start, span.end), 'ou\u{308}i');
});

test('paragraphs hold all of any text, and lead back to it', () => {
	fc.assert(fc.property(arbitraryText, source => {
		const {article, toSource} = buildBody(source, {id: 'b'});
		assert.equal(article.text, article.blocks.map(block => textOf(article.text, block)).join('\n\n'));
		assert.equal(toSource.length, article.text.length);
		assert.equal(toSource.sourceLength, source.length);
		let last = 0;
		for (const block of article.blocks) {
			const span = toSourceSpan(toSource, block);
			assert.ok(span.start >= last);
			assert.ok(span.end > span.start);
			assert.ok(span.end <= source.length);
			last = span.end;
		}
	}));
});
