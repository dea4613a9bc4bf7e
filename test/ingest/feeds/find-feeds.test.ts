import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findFeeds} from '../../../source/ingest/feeds/find-feeds.js';
import {countProcessorTime} from '../../helpers/processor-time.js';

const page = 'https://news.example/local/';
const addressesOf = (html: string, url = page): readonly string[] => findFeeds(html, url).map(feed => feed.url);

const pages: ReadonlyArray<readonly [html: string, found: readonly string[]]> = [
	['<link rel="alternate" type="application/rss+xml" href="/rss.xml" title="All">', ['https://news.example/rss.xml']],
	['<LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="atom">', ['https://news.example/local/atom']],
	['<base href="https://cdn.example/x/"><link rel=alternate type=application/feed+json href=f.json>', ['https://cdn.example/x/f.json']],
	['<link rel="alternate" type="text/xml" title="RSS" href="//other.example/x">', ['https://other.example/x']],
	['<link rel="alternate" type="text/xml" href="/sitemap">', []],
	['<link rel="alternate" type="text/html" hreflang="de" href="/feed">', []],
	['<link rel="stylesheet" type="application/rss+xml" href="/a">', []],
	['<a href="/rss#top">News</a><link rel="alternate" type="application/rss+xml" href="/main">', ['https://news.example/main', 'https://news.example/rss']],
	['<a href="/feed/">1</a><a href="/feed/">2</a><a href="/about">3</a>', ['https://news.example/feed/']],
	['<a href="?feed=rss2">1</a>', ['https://news.example/local/?feed=rss2']],
	['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
	['<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">', []],
	['<link rel="alternate" type="application/rss+xml">', []],
	['<link rel="alternate" type="application/rss+xml" href="feed:https://x.example/">', []],
	['<link rel="alternate" __proto__="x" constructor type="application/rss+xml" href="/a', []],
];

test('the feeds that a page names are found, their addresses made whole', () => {
	for (const [html, found] of pages) {
		assert.deepEqual(addressesOf(html), found, html);
	}
});

test('a title is cleaned, and a feed that is only linked is told apart', () => {
	assert.deepEqual(findFeeds('<a href="/feed">x</a><link rel="alternate" type="application/rss+xml" href="/rss" title="A\u{1B}[31m &amp;\nB">', page), [
		{url: 'https://news.example/rss', title: 'A␛[31m & B', isDeclared: true},
		{url: 'https://news.example/feed', title: null, isDeclared: false},
	]);
	assert.deepEqual(addressesOf('<a href="/feed">x</a>', 'file:///page'), []);
});

test('no page is too much', () => {
	const hostile = ['<div>'.repeat(400_000), '<a href="/feed">'.repeat(100_000), '<link '.repeat(200_000), '<!--'.repeat(300_000), `<a href="${'/feed/'.repeat(200_000)}">`, `<a href="x${'#'.repeat(900_000)}">`];
	for (const html of hostile) {
		const spent = countProcessorTime();
		assert.ok(findFeeds(html, page).length <= 50);
		assert.ok(spent() < 2000, html.slice(0, 20));
	}

	fc.assert(fc.property(fc.string({unit: 'binary'}), text => {
		findFeeds(text, text);
	}));
});
