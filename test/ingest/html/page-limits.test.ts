/*
What bounds the work on a page: counts, not times.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {flattenPage} from '../../../source/ingest/html/page-limits.js';
import {parsePage} from '../../../source/ingest/html/parse-page.js';

const sentence = 'The harbour board voted on Monday to raise the levy by a tenth, its first rise in nine years.';
const tooMuch: ReadonlyArray<readonly [name: string, html: string]> = [
	['wide and deep', `${'<div class="caption">'.repeat(240)}${'<span class="credit">x</span>'.repeat(3000)}<p>${sentence}</p>`],
	['deep again and again', `${'<div>'.repeat(200)}<p>${sentence}</p>${'</div>'.repeat(200)}`.repeat(19)],
	['of many cells', `<table>${`<tr>${'<td>a cell</td>'.repeat(100)}</tr>`.repeat(280)}</table><p>${sentence}</p>`],
	['of one paragraph', `<p>${sentence}</p><p>${'words of news and more '.repeat(340_000)}</p>`],
	['of marks that open nothing', `<p>${sentence}</p><p>${'< '.repeat(1_000_000)}</p>`],
	['of entities', `<p>${sentence}</p><p>${'a&amp;b '.repeat(60_000)}</p>`],
	['of headings', `${'<h2>Key points</h2>'.repeat(25_000)}<p>${sentence}</p>`],
];

for (const [name, html] of tooMuch) {
	test(`no tree is made of a page ${name}, and its words are kept`, () => {
		const flat = flattenPage(`<html><body>${html}`);
		assert.equal(flat.isTooMuch, true);
		assert.ok(flat.blocks.includes(sentence));
	});
}

test('a long live page is not too much', () => {
	assert.equal(flattenPage(`<html><body><main><article>${`<section><div><div><h3>An hour of it</h3><p>${sentence}</p><p>${sentence}</p></div></div></section>`.repeat(1500)}`).isTooMuch, false);
});

test('menus, and white space of any length, are not made into a tree', () => {
	const {html} = flattenPage(`<html><body><nav>${'<a href="/x">Sport</a>'.repeat(3000)}</nav><p>${sentence}${'\u{A0}'.repeat(1_000_000)}</p><footer><p>About us</p></footer>`);
	assert.ok(html.length < 1000, String(html.length));
	assert.ok(html.includes(sentence));
});

test('a story in a menu that never closes, or in a footer, is a story all the same', () => {
	for (const tag of ['nav', 'footer']) {
		assert.ok(flattenPage(`<html><body><${tag}><p>${sentence}</p>`).html.includes(sentence), tag);
	}
});

test('of what a page says of itself again and again, the first are heard', () => {
	const authors = Array.from({length: 3000}, (_, index) => `<meta name="author" content="Jo ${String.fromCodePoint(65 + (index % 26))}${'abcdefghij'.slice(0, 1 + (index % 10))}son Winter">`).join('');
	assert.ok(parsePage(`<html><head>${authors}</head><body><p>${sentence}</p>`).byline.length <= 100);
});
