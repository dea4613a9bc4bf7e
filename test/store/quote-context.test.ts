import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Block} from '../../source/article/article.js';
import {unknownArticle} from '../../source/article/unknown-article.js';
import {findContext} from '../../source/store/quote-context.js';
import {buildRecord} from './build-record.js';

const contextOf = (...paragraphs: readonly string[]) => {
	const blocks: Block[] = [];
	let text = '';
	for (const paragraph of paragraphs) {
		const start = text.length;
		text += paragraph.replaceAll(/[[\]]/g, '');
		blocks.push({kind: 'paragraph', start, end: text.length});
		text += '\n\n';
	}

	const marked = paragraphs.map(paragraph => `${paragraph}\n\n`).join('');
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const [quote] = buildRecord({id: 'a', quotes: [{text: text.slice(start, end)}]}).quotes;
	return findContext({...unknownArticle('a'), text: text.trimEnd(), blocks}, {...quote!, parts: [{start, end}]});
};

const filler = (words: number): string => Array.from({length: words}, (_, at) => `word${at}`).join(' ');

test('the paragraph around a quote is its context, without its marks', () => {
	assert.deepEqual(contextOf('He rose. “[We will go,]” Mr Li said on Monday. Then he sat.'), {before: 'He rose.', after: 'Mr Li said on Monday. Then he sat.'});
	assert.deepEqual(contextOf('The levy was a "[fair price]", the mayor said.'), {before: 'The levy was a', after: ', the mayor said.'});
});

test('where the quote is the whole paragraph, the one beside it is', () => {
	assert.deepEqual(contextOf('The mayor spoke at noon.', '“[We will go.]”', 'He sat down.'), {before: 'The mayor spoke at noon.', after: 'He sat down.'});
	assert.deepEqual(contextOf('“[We will go.]” he said.'), {before: '', after: 'he said.'});
	assert.deepEqual(contextOf('“[We will go.]”'), {before: '', after: ''});
});

test('whole sentences are taken where they fit', () => {
	const {before, after} = contextOf(`${filler(50)}. The second is short. So is the third. “[We will go,]” he said. And sat. Then ${filler(50)}.`);
	assert.equal(before, 'The second is short. So is the third.');
	assert.equal(after, 'he said. And sat.');
});

test('where no sentence fits, whole words are taken, and a sign that they go on', () => {
	const {before, after} = contextOf(`${filler(80)} “[We will go]” ${filler(80)}`);
	assert.match(before, /^…word\d+ .*word79$/);
	assert.match(after, /^word0 .* word\d+…$/);
	for (const {length} of [before, after]) {
		assert.ok(length <= 200);
		assert.ok(length > 180);
	}
});

test('captions and debris are no context of the body', () => {
	const record = buildRecord({id: 'a', headline: 'Headline', quotes: [{text: 'All of it.', after: ''}]});
	assert.deepEqual(findContext(record.article, record.quotes[0]!), {before: '', after: ''});
});

test('context is never longer than 200 code units, never half a character, and always from the article', () => {
	const piece = fc.oneof(fc.constantFrom('😀', '. ', ' ', '“', '”', 'word', '\u{301}', '?!', ' Mr. '), fc.string());
	const stretch = fc.array(piece, {maxLength: 150}).map(pieces => pieces.join('').replaceAll(/[\n\r[\]]/g, ' ').toWellFormed());
	fc.assert(fc.property(stretch, stretch, (left, right) => {
		const {before, after} = contextOf(`x ${left}“[Q]”${right} x`);
		for (const side of [before, after]) {
			assert.ok(side.length <= 200);
			assert.ok(side.isWellFormed());
		}

		assert.ok(`x ${left}`.includes(before.replace(/^…/, '')));
		assert.ok(`${right} x`.includes(after.replace(/…$/, '')));
	}));
});
