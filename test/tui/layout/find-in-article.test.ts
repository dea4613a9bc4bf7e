import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {findInArticle} from '../../../source/tui/layout/find-in-article.js';
import {makeRecord} from '../../helpers/make-record.js';

const textOf = (text: string) => makeRecord({id: 'x', blocks: [['headline', 'H'], ['paragraph', text], ['debris', 'Read more: hidden words']]});

suite('finding in an article', () => {
	const table: ReadonlyArray<readonly [text: string, query: string, found: readonly string[]]> = [
		['The Harbour, the harbour', 'harbour', ['Harbour', 'harbour']],
		['The Harbour, the harbour', 'Harbour', ['Harbour']],
		['The Harbour, the HARBOUR', 'HARB', ['HARB']],
		['résumé resume Résumé', 'resume', ['résumé', 'resume', 'Résumé']],
		['résumé resume Résumé', 'résumé', ['résumé', 'Résumé']],
		['résumé Resume Résumé', 'Resume', ['Resume', 'Résumé']],
		['résumé Resume Résumé', 'Résumé', ['Résumé']],
		['Straße and strasse', 'strasse', ['Straße', 'strasse']],
		['don’t and don\'t', 'don\'t', ['don’t', 'don\'t']],
		['don’t and Don’t', 'Don\'t', ['Don’t']],
		['İstanbul and Istanbul', 'istanbul', ['İstanbul', 'Istanbul']],
		['e\u{301}t\u{301}e', 'ete', ['e\u{301}t\u{301}e']],
		['aaaa', 'aa', ['aa', 'aa']],
		['東京の 東京', '東京', ['東京', '東京']],
		['hidden words', 'hidden words', ['hidden words']],
		['nothing', 'absent', []],
		['nothing', '', []],
		['nothing', '\u{301}', []],
	];
	for (const [text, query, found] of table) {
		test(`${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => {
			const record = textOf(text);
			assert.deepEqual(findInArticle(record, query).map(({start, end}) => record.article.text.slice(start, end)), found);
		});
	}

	test('across the lines of the screen, not across blocks', () => {
		const record = makeRecord({id: 'x', blocks: [['paragraph', 'one two'], ['paragraph', 'three four']]});
		assert.equal(findInArticle(record, 'two three').length, 0);
		assert.equal(findInArticle(record, 'one two').length, 1);
	});

	test('matches lie in the text, in order, apart', () => {
		fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 80}), fc.string({unit: 'grapheme', maxLength: 3}), (text, query) => {
			const record = textOf(text.toWellFormed());
			let end = 0;
			for (const match of findInArticle(record, query.toWellFormed())) {
				assert.ok(match.start >= end);
				assert.ok(match.end > match.start);
				assert.ok(match.end <= record.article.text.length);
				end = match.end;
			}
		}));
	});
});
