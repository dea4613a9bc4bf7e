import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import {storyBody} from '../../helpers/web-pages.js';

type Titles = {readonly data?: string; readonly graph?: string; readonly head?: string};

const headlineOf = (body: string, {data, graph, head = ''}: Titles = {}): string | null => {
	const script = data === undefined ? '' : `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: data})}</script>`;
	const meta = graph === undefined ? '' : `<meta property="og:title" content="${graph}">`;
	return parsePage(`<!doctype html><html><head>${script}${meta}${head}</head><body>${body}<article>${storyBody('mill')}</article></body></html>`).headline;
};

suite('the headline', () => {
	const ways: readonly string[] = [
		'<nav><a href="/">Home</a><h1>Mill Aldmouth: closing, jobs, date</h1></nav>',
		'<ol><li><a href="/">Home</a></li><li><h1>Mill Aldmouth: closing, jobs, date</h1></li></ol>',
		'<div class="page__breadcrumb"><a href="/">Home</a><span><h1>Mill Aldmouth: closing, jobs, date</h1></span></div>',
		'<div><a href="/">Home</a><h1 class="Crumbs_breadcrumbTitle__x1">Mill Aldmouth: closing, jobs, date</h1></div>',
	];
	for (const way of ways) {
		test(`is what stands over the story, not the last step on the way to it: ${way.slice(0, 28)}`, () => {
			assert.equal(headlineOf(`${way}<h2>Mill of Aldmouth falls silent</h2>`, {data: 'Mill Aldmouth: closing, jobs, date', graph: 'Mill of Aldmouth falls silent'}), 'Mill of Aldmouth falls silent');
			assert.equal(headlineOf(way, {data: 'Mill Aldmouth: closing, jobs, date'}), 'Mill Aldmouth: closing, jobs, date');
		});
	}

	const parted = '<span class="over">Harbour</span> <span>Mill of Aldmouth falls silent</span>';

	test('is the part of a heading that the page is called by', () => {
		assert.equal(headlineOf(`<h1>${parted}</h1>`, {data: 'Mill Aldmouth: all that is known', graph: 'Mill of Aldmouth falls silent'}), 'Mill of Aldmouth falls silent');
		assert.equal(headlineOf(`<h1>${parted}</h1>`, {graph: 'In the evening: Mill of Aldmouth falls silent'}), 'Mill of Aldmouth falls silent');
	});

	test('of two parts has the mark between them that its name has', () => {
		assert.equal(headlineOf(`<h1>${parted}</h1>`, {data: 'Harbour: Mill of Aldmouth falls silent'}), 'Harbour: Mill of Aldmouth falls silent');
		assert.equal(headlineOf('<h1>“Mill of Aldmouth” falls silent</h1>', {graph: 'Mill of Aldmouth falls silent'}), '“Mill of Aldmouth” falls silent');
	});

	test('on a page without headings is its name without its house, where it has both', () => {
		const head = '<meta name="headline" content="Mill of Aldmouth falls silent">';
		assert.equal(headlineOf('', {graph: 'Mill of Aldmouth falls silent-Localㅣ스케리포스트', head}), 'Mill of Aldmouth falls silent');
	});
});
