import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePage} from '../../../source/ingest/html/parse-page.js';
import {storyBody} from '../../helpers/web-pages.js';

const prose = (): string => storyBody('mill');

suite('who wrote it', () => {
	const bylineOf = (head: string, body = ''): readonly string[] =>
		parsePage(`<!doctype html><html><head><title>Mill to close</title><meta property="og:site_name" content="The Skerry Post">${head}</head><body><h1>Mill to close</h1>${body}${prose()}</body></html>`).byline;
	const authorIs = (name: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill to close","author":{"name":"${name}"}}</script>`;

	test('is not how the house signs, nor an address', () => {
		assert.deepEqual(bylineOf('<meta name="author" content="Ada Quill (aq)">'), ['Ada Quill']);
		assert.deepEqual(bylineOf('<meta name="author" content="Ada Quill; Jo Winter">'), ['Ada Quill', 'Jo Winter']);
		assert.deepEqual(bylineOf('<meta name="author" content="a.quill@post.example">'), []);
		assert.deepEqual(bylineOf('<meta name="author" content="105092">'), []);
	});

	test('is a person that the page names rather than the house', () => {
		for (const house of ['The Skerry Post', 'Skerry Post newsroom', 'SkerryPost.com']) {
			assert.deepEqual(bylineOf(authorIs(house), '<p class="article__author">By Robert Winter, Skerry</p>'), ['Robert Winter'], house);
			assert.deepEqual(bylineOf(authorIs(house), '<p>By Robert Winter</p>'), ['Robert Winter'], house);
			assert.deepEqual(bylineOf(authorIs(house)), [house]);
		}

		assert.deepEqual(bylineOf(authorIs('The Skerry Post'), '<div class="author-tools">Twitter Facebook</div>'), ['The Skerry Post']);
		assert.deepEqual(bylineOf(authorIs('Ada Quill'), '<p class="article__author">By Robert Winter</p>'), ['Ada Quill']);
	});

	const dataIs = (...authors: readonly unknown[]): string => `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Mill to close', author: authors})}</script>`;
	const person = (name: string): unknown => ({'@type': 'Person', name});

	test('is a person told in parts, in lists within lists, or elsewhere on the page', () => {
		assert.deepEqual(bylineOf(dataIs({'@type': 'Person', givenName: 'Ada', familyName: 'Quill'})), ['Ada Quill']);
		assert.deepEqual(bylineOf(dataIs(person('Ada Quill'), [person('Jo Winter')])), ['Ada Quill', 'Jo Winter']);
		const graph = {'@graph': [{'@type': 'NewsArticle', headline: 'Mill to close', author: {'@id': '#ada'}}, {'@type': 'Person', '@id': '#ada', name: 'Ada Quill'}]};
		assert.deepEqual(bylineOf(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`), ['Ada Quill']);
	});

	test('is all who are named where a page tells of its story twice', () => {
		const fuller = JSON.stringify({'@type': 'Article', headline: 'Mill to close', author: person('Ada Quill'), datePublished: '2025-05-06', wordCount: 400, inLanguage: 'en'});
		assert.deepEqual(bylineOf(`<script type="application/ld+json">${fuller}</script>${dataIs(person('Ada Quill'), person('Jo Winter'))}`), ['Ada Quill', 'Jo Winter']);
		assert.deepEqual(bylineOf(`<script type="application/ld+json">${fuller}</script>${dataIs(person('Jo Winter'), person('Sam Lee')).replace('Mill to close', 'Ferry to sail')}`), ['Ada Quill']);
	});

	test('is an agency that is named beside a person, and no house beside its writers', () => {
		assert.deepEqual(bylineOf(dataIs(person('Ada Quill'), {'@type': 'Organization', name: 'AFP'})), ['Ada Quill', 'AFP']);
		assert.deepEqual(bylineOf(dataIs(person('Ada Quill'), {'@type': 'Organization', name: 'The Skerry Post'})), ['Ada Quill']);
		assert.deepEqual(bylineOf(dataIs({'@type': 'Organization', name: 'dpa'}), '<p class="author">Robert Winter</p>'), ['dpa']);
	});

	test('is the address by which the house signs, and no other', () => {
		assert.deepEqual(bylineOf(authorIs('skerrypost.example').replaceAll('.example', '.com')), ['skerrypost.com']);
		assert.deepEqual(bylineOf(authorIs('ada.quill')), []);
	});

	const written: ReadonlyArray<readonly [author: string, names: readonly string[]]> = [
		['Ada Quill (aq.)', ['Ada Quill']],
		['홍길동 기자', ['홍길동']],
		['By 홍길동,성춘향', ['홍길동', '성춘향']],
		['홍길동·성춘향 특파원', ['홍길동', '성춘향']],
		['山田太郎', ['山田太郎']],
		['记者 王小明、李小红', ['王小明', '李小红']],
	];
	for (const [author, names] of written) {
		test(`is ${names.join(' and ')} in “${author}”`, () => {
			assert.deepEqual(bylineOf(authorIs(author)), names);
		});
	}

	test('is what a card calls it', () => {
		assert.deepEqual(bylineOf('<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Quill"><meta name="twitter:label2" content="Lesezeit"><meta name="twitter:data2" content="3 Minuten">'), ['Ada Quill']);
		assert.deepEqual(bylineOf('<meta name="twitter:misc:Written by" content="Ada Quill">'), ['Ada Quill']);
		assert.deepEqual(bylineOf('<meta name="twitter:label1" content="Lesezeit"><meta name="twitter:data1" content="Drei Minuten">'), []);
	});

	const shown: ReadonlyArray<readonly [html: string, names: readonly string[]]> = [
		['<ul class="metaAuthorList"><li class="metaAuthorList-item">Robert Winter</li></ul>', ['Robert Winter']],
		['<span class="head__author">Von Zsuzsa Wintersol, Aldmouth</span>', ['Zsuzsa Wintersol']],
		['<span class="head__author">Zsuzsa Wintersol</span>', []],
		['<p class="info">von <a href="/autoren/zsuzsa-wintersol">Dr. Zsuzsa Wintersol</a></p>', ['Dr. Zsuzsa Wintersol']],
		['<p>with <a href="/authors/zsuzsa">Zsuzsa Wintersol</a> and <a href="/authors/jo">Jo Winter</a></p>', ['Zsuzsa Wintersol', 'Jo Winter']],
		['<aside><a href="/authors/zsuzsa">Zsuzsa Wintersol</a></aside>', []],
		['<ul><li><strong>Datum</strong> 6.5.2025</li><li><strong>Autorin/Autor</strong> Zsuzsa Wintersol</li></ul>', ['Zsuzsa Wintersol']],
		['<div>Szerző: Zsuzsa Wintersol</div>', ['Zsuzsa Wintersol']],
		['<div>Αυτή: Zsuzsa Wintersol</div>', []],
		['<div><span>Zsuzsa Wintersol |</span> <span>05.04.2025 - 12:30</span></div>', ['Zsuzsa Wintersol']],
		['<div><span>New York |</span> <span>05.04.2025 - 12:30</span></div>', []],
	];
	for (const [html, names] of shown) {
		test(`is ${names.length > 0 ? names.join(' and ') : 'nobody'} in ${html.slice(0, 60)}`, () => {
			assert.deepEqual(bylineOf('', html), names);
		});
	}

	test('is who signs alone and in bold above the story or below it, where no other name stands so', () => {
		const signed = (before: string, after = ''): readonly string[] => parsePage(`<!doctype html><html><head><title>Mill to close</title>${authorIs('The Skerry Post')}<meta property="og:site_name" content="The Skerry Post"></head><body><article><h1>Mill to close</h1>${before}${prose()}${after}</article></body></html>`).byline;
		const name = '<p><strong>Zsuzsa Wintersol</strong></p>';
		assert.deepEqual(signed(name), ['Zsuzsa Wintersol']);
		assert.deepEqual(signed('<p><b>Zsuzsa Wintersol/Jo Winter</b></p>'), ['Zsuzsa Wintersol', 'Jo Winter']);
		assert.deepEqual(signed('', name), ['Zsuzsa Wintersol']);
		for (const other of ['<p>Zsuzsa Wintersol</p>', '<p><strong>Breaking News</strong></p>', '<p><strong>New York</strong></p>']) {
			assert.deepEqual(signed(other), ['The Skerry Post'], other);
		}

		assert.deepEqual(signed(name, name.replace('Zsuzsa', 'Milena')), ['The Skerry Post']);
	});
});

test('what a writer is, alone over the story, is no part of it', () => {
	const story = parsePage(`<!doctype html><html><head><title>Mill to close</title></head><body><article><h1>Mill to close</h1><p>Political Correspondent</p>${prose()}</article></body></html>`);
	assert.ok(story.blocks.length > 2);
	assert.ok(story.blocks.every(({text}) => text !== 'Political Correspondent'));
});

test('the line that a byline is guessed from stays in the story, unless the page says the same of its writers elsewhere', () => {
	const linesOf = (head: string, body: string, after = ''): readonly string[] =>
		parsePage(`<!doctype html><html><head><title>Mill to close</title>${head}</head><body><article><h1>Mill to close</h1>${body}${prose()}${after}</article></body></html>`).blocks.map(({text}) => text);
	const author = '<meta name="author" content="Ada Quill">';
	const cases: ReadonlyArray<readonly [head: string, words: string, isBold: boolean, isKept: boolean]> = [
		['', 'By Ada Quill', false, true],
		['', 'By Grand Design', false, true],
		['', 'Zsuzsa Wintersol', true, true],
		[author, 'By Ada Quill', false, false],
		[author, 'By Ada Quill, Political Correspondent', false, false],
		[author, 'Ada Quill', true, false],
		[author, 'By Jo Winter', false, true],
		[author, 'By Ada Quill and Jo Winter', false, true],
	];
	for (const [head, words, isBold, isKept] of cases) {
		const line = isBold ? `<p><strong>${words}</strong></p>` : `<p>${words}</p>`;
		assert.equal(linesOf(head, line).includes(words), isKept, `${head}${line}`);
		assert.equal(linesOf(head, '', line).includes(words), isKept, `${head} … ${line}`);
	}
});
