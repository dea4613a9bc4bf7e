import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../../source/article/article.js';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import {readArticle} from '../../../source/ingest/read-article.js';
import {extractQuotes} from '../../../source/quotes/extract-quotes.js';
import {countProcessorTime} from '../../helpers/processor-time.js';

const paragraphs = [
	'The harbour board of Skerry voted on Tuesday to raise the levy on every boat by a tenth, its first rise in nine years, after an hour of argument in the town hall.',
	'“We had no other choice,” said board chairman Peter Lund. “The quay will not mend itself, and nobody else will pay for it.”',
	'Fishermen who filled the gallery said that the rise would cost each of them several hundred crowns a year, and that the board had never shown them its accounts.',
	'The new levy takes effect in July, and the board will look at it again in two years, when the dredging of the inner basin should have been paid for in full.',
];

const data = {
	'@context': 'https://schema.org',
	'@graph': [
		{'@type': 'WebSite', name: 'The Skerry Post'},
		{
			'@type': ['NewsArticle'],
			headline: 'Harbour levy rises for f&ouml;rst time in nine years',
			datePublished: '2025-05-06T09:30:00+02:00',
			dateModified: '2025-05-06T11:00:00+02:00',
			author: [{'@type': 'Person', name: 'Ann Hale'}, {'@type': 'Organization', name: 'The Skerry Post'}],
			articleSection: 'Local',
			publisher: {'@type': 'Organization', name: 'The Skerry Post'},
		},
	],
};

type Parts = {readonly head?: string; readonly before?: string; readonly body?: string; readonly after?: string};

const page = ({head = '', before = '', body = paragraphs.map(text => `<p>${text}</p>`).join('\n'), after = ''}: Parts = {}): string => `<!doctype html>
<html lang="en"><head><title>Harbour levy rises | The Skerry Post</title><meta property="og:site_name" content="The Skerry Post"><link rel="canonical" href="https://skerry.example/levy">${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Harbour levy rises for först time in nine years</h1>${before}${body}${after}</article></main>
<footer><p>Copyright The Skerry Post. All rights reserved.</p></footer></body></html>`;

const read = async (source: string | Uint8Array, path: string | null = 'levy.html'): Promise<Article> => {
	const result = await readArticle({bytes: typeof source === 'string' ? Buffer.from(source) : source, path, id: 'x'});
	assert.ok('article' in result);
	return result.article;
};

const textsOf = ({text, blocks}: Article, ...kinds: readonly string[]): readonly string[] => blocks.filter(({kind}) => kinds.includes(kind)).map(({start, end}) => text.slice(start, end));
const linkedData = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('a page is its story: facts, body, and nothing of what stands around it', async () => {
	const article = await read(page({head: linkedData}));
	const {headline, section, outlet, byline, published, url, lang} = article;
	assert.deepEqual({headline, section, outlet, byline, published, url, lang}, {
		headline: 'Harbour levy rises for först time in nine years', section: 'Local', outlet: 'The Skerry Post', byline: ['Ann Hale'], published: '2025-05-06T09:30+02:00', url: 'https://skerry.example/levy', lang: 'en',
	});
	assert.deepEqual(textsOf(article, 'paragraph', 'list-item', 'subheading', 'debris'), paragraphs);
	assert.deepEqual(extractQuotes(article).map(({attribution}) => attribution.speaker?.name), ['Peter Lund']);
});

test('a page is known by its content, whatever its file is called', async () => {
	for (const name of ['levy.txt', 'levy', null]) {
		// eslint-disable-next-line no-await-in-loop -- one name after the other
		assert.deepEqual(textsOf(await read(page(), name), 'paragraph'), paragraphs, String(name));
	}

	assert.deepEqual(textsOf(await read(`<b>is bold</b> and no page.\n\n${paragraphs[0]!}`, 'levy.txt'), 'debris'), []);
});

const brokenData: ReadonlyArray<readonly [name: string, script: string]> = [
	['an array', JSON.stringify([{'@type': 'BreadcrumbList'}, data['@graph'][1]])],
	['within a comment', `<!-- ${JSON.stringify(data)} -->`],
	['within CDATA', `//<![CDATA[\n${JSON.stringify(data)}\n//]]>`],
	['with a line break in a string', JSON.stringify(data).replace('nine years', 'nine\nyears')],
];

for (const [name, script] of brokenData) {
	test(`JSON-LD ${name} is read`, async () => {
		const {byline, published} = await read(page({head: `<script type="application/ld+json">${script}</script>`}));
		assert.deepEqual([byline, published], [['Ann Hale'], '2025-05-06T09:30+02:00']);
	});
}

test('what JSON-LD does not say comes from OpenGraph, then from the page', async () => {
	const article = await read(page({head: '<script type="application/ld+json">{"@type": </script><meta property="article:published_time" content="2025-05-06T07:30:00Z"><meta property="article:section" content="Harbour">', before: '<p>By <a rel="author" href="/ann">Ann Hale</a></p>'}));
	assert.deepEqual([article.headline, article.byline, article.section, article.published], ['Harbour levy rises for först time in nine years', ['Ann Hale'], 'Harbour', '2025-05-06T07:30Z']);
});

const points = ['The levy rises by a tenth from July.', 'Fishermen say that it will cost them dearly.'];
const list = (items: readonly string[]): string => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;

const pointForms: ReadonlyArray<readonly [name: string, html: string]> = [
	['under a heading', `<div><h2>Key points</h2>${list(points)}</div>`],
	['in a class that a house is known by', `<div class="RenderKeyPoints-list">${list(points)}</div>`],
	['under a German heading', `<section><strong>Das Wichtigste in Kürze</strong><div>${list(points)}</div></section>`],
];

for (const [name, html] of pointForms) {
	test(`key points ${name} are key points and no part of the body`, async () => {
		const article = await read(page({before: html}));
		assert.deepEqual(article.keyPoints.map(({text, origin}) => [text, origin]), points.map(text => [text, 'stated']));
		assert.deepEqual(textsOf(article, 'paragraph', 'list-item'), paragraphs);
	});
}

test('a list of links under such a heading is no list of key points, and neither is one in a story', async () => {
	const links = list(points.map(point => `<a href="/x">${point}</a>`));
	for (const parts of [{before: `<div><h2>Highlights</h2>${links}</div>`}, {before: `<div><h2>Key points</h2>${links}</div>`}, {after: `<p>The board listed its reasons:</p>${list(points)}`}]) {
		// eslint-disable-next-line no-await-in-loop -- one page after the other
		const article = await read(page(parts));
		assert.deepEqual(article.keyPoints.filter(({origin}) => origin === 'stated'), []);
	}
});

test('captions and credits stand apart from the body', async () => {
	const figure = '<figure><img src="quay.jpg" alt="quay"><figcaption>The quay at dusk, before the vote. <span class="credit">Lena Fox/Reuters</span></figcaption></figure>';
	const other = '<div class="caption">Boats in the inner basin. Photograph: Tom Reed/AP</div>';
	const article = await read(page({before: figure, body: paragraphs.map((text, index) => `<p>${text}</p>${index === 1 ? other : ''}`).join('')}));
	assert.deepEqual(textsOf(article, 'caption'), ['The quay at dusk, before the vote.', 'Boats in the inner basin.']);
	assert.deepEqual(textsOf(article, 'credit'), ['Lena Fox/Reuters', 'Photograph: Tom Reed/AP']);
	assert.deepEqual(textsOf(article, 'paragraph'), paragraphs);
});

test('what is left around a story by every reader of pages is dropped, and quotes that sound alike are not', async () => {
	const kept = '“Sign up for our newsletter,” the chairman told the gallery, to laughter from the back of the hall.';
	const article = await read(page({after: `<p>${kept}</p><p>Sign up for our newsletter to get the news.</p><p><a href="/a">Ferry to the mainland cancelled again</a></p><p>Read more: what the board said</p><p>Follow us on the usual networks</p>`}));
	assert.deepEqual(textsOf(article, 'paragraph'), [...paragraphs, kept]);
});

test('links are kept, and only those of the web', async () => {
	const article = await read(page({after: '<p>The board published <a href="https://board.example/a_b">its accounts</a> and <a href="javascript:alert(1)">a letter</a> on the same day, as the chairman had said that it would.</p>'}));
	assert.deepEqual(article.inlines.filter(({kind}) => kind === 'link').map(({start, end, href}) => [article.text.slice(start, end), href]), [['its accounts', 'https://board.example/a_b']]);
});

test('a page in another encoding says so itself, or is guessed', async () => {
	const latin = (source: string): Uint8Array => Buffer.from(source, 'latin1');
	const words = paragraphs.map(text => text.replace('“', '"').replace('”', '"').replaceAll(/[“”]/g, '"').replace('chairman', 'Präsident'));
	const body = words.map(text => `<p>${text}</p>`).join('');
	for (const head of ['<meta charset="iso-8859-1">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', '']) {
		// eslint-disable-next-line no-await-in-loop -- one page after the other
		assert.deepEqual(textsOf(await read(latin(page({head, body}))), 'paragraph'), words, head);
	}
});

test('a page is read in the encoding that it was sent with', async () => {
	const words = paragraphs.map(text => text.replaceAll(/[“”]/g, '"').replace('chairman', 'Präsident'));
	const result = await readArticle({bytes: Buffer.from(page({body: words.map(text => `<p>${text}</p>`).join('')}), 'latin1'), path: 'levy.html', id: 'x', charset: 'iso-8859-1'});
	assert.ok('article' in result);
	assert.ok(result.article.text.includes('Präsident'));
});

test('a page that would overflow its readers costs little and keeps its words', async () => {
	const hostile: ReadonlyArray<readonly [name: string, source: string]> = [
		['deep', `<html><body>${'<div>'.repeat(100_000)}<p>${paragraphs[0]!}</p>`],
		['deep in lists', `<html><body>${'<ul><li>'.repeat(50_000)}${paragraphs[0]!}`],
		['wide', `<html><body>${'<i></i>'.repeat(200_000)}<p>${paragraphs[0]!}</p>`],
		['heavy', `<html><body>${'<div>'.repeat(200)}<p>${'word, '.repeat(200_000)}</p><p>${paragraphs[0]!}</p>`],
		['deep again and again', `<html><body>${`${'<div>'.repeat(250)}<p>${paragraphs[0]!}</p>${'</div>'.repeat(250)}`.repeat(100)}`],
		['of headings', `<html><body>${'<h2>Key points</h2>'.repeat(5000)}${'<ul><li>a</li></ul>'.repeat(2000)}<p>${paragraphs[0]!}</p>`],
		['cut off', page().slice(0, page().indexOf(paragraphs[0]!) + paragraphs[0]!.length)],
		['of attributes', `<html><body><p ${'a="b" '.repeat(100_000)}>${paragraphs[0]!}</p>`],
	];
	for (const [name, source] of hostile) {
		const spent = countProcessorTime();
		// eslint-disable-next-line no-await-in-loop -- one page after the other
		const article = await read(source);
		assert.ok(article.text.includes(paragraphs[0]!), name);
		assert.ok(spent() < 20_000, name);
	}
});

test('neither scripts nor hidden words are text, and no control of a page is', async () => {
	const article = await read(page({after: '<script>document.write("<p>evil script</p>")</script><noscript><p>evil noscript</p></noscript><template><p>evil template</p></template><p hidden>evil hidden</p><p>And so it ended for the day, \u{1B}[31mred&#27;[2J or not, said everybody who had come to the town hall.</p>'}));
	assert.doesNotMatch(article.text, /evil/);
	assert.doesNotMatch(article.text, /[\0-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}]/u);
});

const tags = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<ul><li>', '</ul>', '<figure><figcaption>', '</figure>', '<h2>', '</h2>', '<a href="x">', '</a>', '<script>', '</script>', '<!--', '-->', '<h2>Key points</h2>', 'words of news', '“a quote,” he said', '&#0;', '\u{1B}[2J', '<', '>', '&', '<svg>', '<table><tr><td>', '<body>', '<html>', '\0');

test('any page gives an article without a control', async () => {
	await fc.assert(fc.asyncProperty(fc.array(tags, {maxLength: 60}), async pieces => {
		const source = `<!doctype html>${pieces.join('')}`;
		const {text} = await read(source);
		assert.doesNotMatch(text, /[\0-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}]/u);
		assert.ok(Array.isArray(parsePage(source).blocks));
	}), {numRuns: 60});
});

test('a page that is far too deep gives its words and nothing of its tags', () => {
	for (const tag of ['<div>', '<section class="x">', '<p data-long="aaaaaaaaaaaaaaaa">']) {
		const {blocks, headline} = parsePage(`<!doctype html>${tag.repeat(100_000)}The mill closes.`);
		assert.deepEqual([headline, blocks.map(({text}) => text)], [null, ['The mill closes.']]);
	}
});
