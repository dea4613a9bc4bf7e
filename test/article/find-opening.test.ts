/*
What an article without a headline is called by.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {findOpening} from '../../source/article/find-opening.js';
import {parseArticle} from '../../source/article/parse-article.js';
import {makeRecord, type Written} from '../helpers/make-record.js';

const openingOf = (...blocks: Written['blocks']): string => findOpening({...makeRecord({id: 'a', blocks}).article, headline: ''});

suite('the opening', () => {
	const table: ReadonlyArray<readonly [blocks: Written['blocks'], opening: string]> = [
		[[['paragraph', 'The pier has closed.']], 'The pier has closed.'],
		[[['section', 'Local'], ['byline', 'By Ann Lee'], ['paragraph', 'The pier  has\nclosed.']], 'The pier has closed.'],
		[[['paragraph', 'The old pier at Wells closed on Monday after divers found rot in most of it.']], 'The old pier at Wells closed on Monday after divers found…'],
		[[['paragraph', '“We had no choice, and nobody can say we had,” said the mayor, Ada Byrne.']], '“We had no choice, and nobody can say we had,” said the…'],
		[[['paragraph', '长江'.repeat(50)]], `${'长江'.repeat(29)}长…`],
		[[['paragraph', 'a'.repeat(80)]], `${'a'.repeat(59)}…`],
		[[['caption', 'A pier.'], ['debris', 'Share']], 'A pier.'],
		[[['debris', 'Share this']], ''],
		[[], ''],
	];
	for (const [blocks, opening] of table) {
		test(opening === '' ? `nothing of ${JSON.stringify(blocks)}` : opening, () => {
			assert.equal(openingOf(...blocks), opening);
		});
	}

	test('of whatever text, it is one short line', () => {
		fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 400}), text => {
			const opening = findOpening({...parseArticle(text, {id: '', path: null, format: 'text'}), headline: ''});
			assert.ok(opening.length <= 60, opening);
			assert.ok(opening.isWellFormed(), opening);
			assert.doesNotMatch(opening, /\s{2}|[\t\n]/);
		}));
	});
});

test('what has a headline needs no first words', () => {
	assert.equal(findOpening({...makeRecord({id: 'a', blocks: [['paragraph', 'The tide came in.']]}).article, headline: 'Tide comes in'}), '');
});
