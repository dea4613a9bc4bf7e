import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import type {Feed, FeedItem} from '../../../source/ingest/feeds/feed.js';
import {parseFeed, type FeedSource} from '../../../source/ingest/feeds/parse-feed.js';

const read = async (text: string | Uint8Array, source?: FeedSource): Promise<Feed> => {
	const feed = await parseFeed(typeof text === 'string' ? Buffer.from(text) : text, source);
	assert.ok(!('problem' in feed), JSON.stringify(feed));
	return feed;
};

const first = async (text: string, source?: FeedSource): Promise<FeedItem> => {
	const {items} = await read(text, source);
	return items[0]!;
};

const harbor = {title: 'Harbor stays open', url: 'https://news.example/harbor'};
const formats: ReadonlyArray<readonly [name: string, text: string, format: Feed['format']]> = [
	['RSS 2.0', '<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><link>https://news.example/</link><description>News</description><item><title>Harbor stays open</title><link>https://news.example/harbor</link></item></channel></rss>', 'rss'],
	['RSS 0.91', '<rss version="0.91"><channel><title>Gazette</title><link>https://news.example/</link><description>News</description><language>en-us</language><item><title>Harbor stays open</title><link>https://news.example/harbor</link></item></channel></rss>', 'rss'],
	['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://news.example/"><title>Gazette</title><link>https://news.example/</link></channel><item rdf:about="https://news.example/harbor"><title>Harbor stays open</title><link>https://news.example/harbor</link></item></rdf:RDF>', 'rdf'],
	['RSS 0.9', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Gazette</title><link>https://news.example/</link></channel><item><title>Harbor stays open</title><link>https://news.example/harbor</link></item></rdf:RDF>', 'rdf'],
	['Atom 1.0', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><link href="https://news.example/"/><entry><id>tag:1</id><title>Harbor stays open</title><link rel="edit" href="/edit"/><link href="https://news.example/harbor"/></entry></feed>', 'atom'],
	['Atom 0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Gazette</title><link rel="alternate" href="https://news.example/"/><entry><title>Harbor stays open</title><link rel="alternate" href="https://news.example/harbor"/></entry></feed>', 'atom'],
	['JSON Feed 1.1', JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', home_page_url: 'https://news.example/', items: [{id: 1, title: 'Harbor stays open', url: 'https://news.example/harbor'}]}), 'json'],
	['CDF', '<?xml version="1.0"?><CHANNEL HREF="https://news.example/"><TITLE>Gazette</TITLE><ITEM HREF="https://news.example/harbor"><TITLE>Harbor stays open</TITLE></ITEM></CHANNEL>', 'cdf'],
	['truncated RSS', '<rss version="2.0"><channel><title>Gazette</title><link>https://news.example/</link><item><title>Harbor stays open</title><link>https://news.example/harbor</link><descr', 'rss'],
	['unclosed items', '<rss><channel><title>Gazette</title><link>https://news.example/</link><item><title>Harbor stays open</title><link>https://news.example/harbor</link><item><title>Second</title></channel></rss>', 'rss'],
	['a namespace with another prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Gazette</a:title><a:link href="https://news.example/"/><a:entry><a:title>Harbor stays open</a:title><a:link href="https://news.example/harbor"/></a:entry></a:feed>', 'atom'],
	['words before the feed', 'Warning: cache is full\n<rss version="2.0"><channel><title>Gazette</title><link>https://news.example/</link><item><title>Harbor stays open</title><link>https://news.example/harbor</link></item></channel></rss>', 'rss'],
];

test('every format is read, sound or not', async () => {
	for (const [name, text, format] of formats) {
		// eslint-disable-next-line no-await-in-loop -- told apart by name
		const feed = await read(text);
		assert.equal(feed.format, format, name);
		assert.equal(feed.title, 'Gazette', name);
		assert.equal(feed.homeUrl, 'https://news.example/', name);
		assert.equal(feed.items[0]?.title, harbor.title, name);
		assert.equal(feed.items[0].url, harbor.url, name);
	}
});

test('bare fragments and items of unknown elements are read', async () => {
	const counts: ReadonlyArray<readonly [text: string, format: Feed['format'], count: number]> = [
		['<item><title>Alone</title></item>', 'rss', 1],
		['<entry><title>Alone</title></entry>', 'atom', 1],
		['<rss><channel><item><mood>calm</mood></item></channel></rss>', 'rss', 1],
		['<rss version="2.0"><channel><title>Quiet</title></channel></rss>', 'rss', 0],
	];
	for (const [text, format, count] of counts) {
		// eslint-disable-next-line no-await-in-loop -- told apart by text
		const feed = await read(text);
		assert.deepEqual([feed.format, feed.items.length], [format, count], text);
	}
});

const rich = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Gazette</title><link>/</link><language>en_US</language><item>
<title>Ships &amp;amp; &lt;b&gt;harbors&lt;/b&gt;</title><link>stories/1?a=1&amp;b=2</link><guid isPermaLink="false">g-1</guid>
<author>desk@news.example (Ann Lee)</author><dc:creator>By Bo Ray</dc:creator><pubDate>Tue, 03 Sep 2024 10:05:00 EDT</pubDate>
<category>Local</category><category>Sea</category><source url="https://wire.example/">The Wire</source>
<description>&lt;p&gt;A summary.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The <a href="/x">whole</a> story.</p>]]></content:encoded>
<media:content url="/1.jpg"><media:description>A ship</media:description><media:credit>Cy Poe/Wire</media:credit></media:content>
<media:content url="javascript:alert(1)"><media:description>Another</media:description></media:content>
</item></channel></rss>`;

const expected: FeedItem = {
	id: 'g-1',
	title: 'Ships & harbors',
	url: 'https://news.example/stories/1?a=1&b=2',
	byline: ['Ann Lee', 'Bo Ray'],
	published: '2024-09-03T10:05:00-04:00',
	updated: null,
	summary: 'A summary.',
	contentHtml: '<p>The <a href="/x">whole</a> story.</p>',
	baseUrl: 'https://news.example/stories/1?a=1&b=2',
	section: 'Local',
	categories: ['Local', 'Sea'],
	outlet: 'The Wire',
	media: [
		{url: 'https://news.example/1.jpg', caption: 'A ship', credit: 'Cy Poe/Wire'},
		{url: null, caption: 'Another', credit: null},
	],
};

test('an item keeps all that a feed tells, by either reader', async () => {
	const source = {url: 'https://news.example/feed.xml'};
	const sound = await read(rich, source);
	assert.equal(sound.lang, 'en-US');
	assert.equal(sound.homeUrl, 'https://news.example/');
	assert.deepEqual(sound.items, [expected]);
	// A root of another name is for the lenient reader only.
	const lenient = await read(rich.replace('<rss version="2.0"', '<gazette'), source);
	assert.deepEqual(lenient.items, [expected]);
});

test('Atom tells dates, people, sections and XHTML', async () => {
	const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/news/" xml:lang="en"><title type="html">A &amp;lt;b&amp;gt;</title>
	<entry><id>tag:x</id><title type="text">a &lt;b&gt; c</title><link href="one"/><published>2024-09-03</published><updated>2024-09-04T00:00:00Z</updated>
	<author><name>Ann Lee</name></author><category term="l" label="Local"/><source><title>Wire</title></source>
	<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Whole &amp; <em>sound</em></p></div></content></entry></feed>`;
	const feed = await read(text);
	const [item] = feed.items;
	assert.equal(feed.lang, 'en');
	assert.equal(item?.title, 'a <b> c');
	assert.equal(item.url, 'https://news.example/news/one');
	assert.deepEqual([item.published, item.updated], ['2024-09-03', '2024-09-04T00:00:00Z']);
	assert.deepEqual([item.byline, item.section, item.outlet], [['Ann Lee'], 'Local', 'Wire']);
	assert.match(item.contentHtml ?? '', /<p>Whole &amp; <em>sound<\/em><\/p>/);
});

test('an account has the base that is told for it, by either reader', async () => {
	const atom = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/a/"><title>T</title><entry xml:base="b/"><title>A &#146;</title><link href="x"/><content type="html" xml:base="c/">C</content></entry></feed>';
	for (const text of [atom, `<x>${atom}`]) {
		// eslint-disable-next-line no-await-in-loop -- told apart by text
		const item = await first(text);
		assert.deepEqual([item.url, item.baseUrl, item.title], ['https://news.example/a/b/x', 'https://news.example/a/b/c/', 'A ’'], text);
	}
});

test('JSON Feed tells people and plain words', async () => {
	const item = await first(JSON.stringify({items: [{id: 'a', content_text: 'One <two>\n\nThree', authors: [{name: 'Ann Lee'}], tags: ['Local', 3], date_published: '2024-09-03T10:05:00Z', external_url: 'https://news.example/x', summary: 'Brief', attachments: [{url: 'https://news.example/1.jpg', title: 'A ship'}, null]}, null]}));
	assert.equal(item.contentHtml, '<p>One &lt;two&gt;</p>\n<p>Three</p>');
	assert.deepEqual([item.byline, item.categories, item.url, item.summary], [['Ann Lee'], ['Local'], 'https://news.example/x', 'Brief']);
	assert.deepEqual(item.media, [{url: 'https://news.example/1.jpg', caption: 'A ship', credit: null}]);
});

const ofItem = async (inside: string): Promise<FeedItem> => first(`<rss version="2.0"><channel><item>${inside}</item></channel></rss>`);

const idOf = async (inside: string): Promise<string> => {
	const {id} = await ofItem(inside);
	return id;
};

test('an item has a name of its own in every reading', async () => {
	assert.equal(await idOf('<title>A</title><link>https://news.example/a</link>'), 'https://news.example/a');
	const id = await idOf('<title>A</title>');
	assert.match(id, /^[\da-f]{16}$/);
	assert.equal(await idOf('<title>A</title>'), id);
	assert.notEqual(await idOf('<title>B</title>'), id);
	assert.match(await idOf(`<guid>${'x'.repeat(5000)}</guid>`), /^[\da-f]{16}$/);
	const permanent = await ofItem('<guid>https://news.example/b</guid>');
	assert.equal(permanent.url, 'https://news.example/b');
	const passing = await ofItem('<guid isPermaLink="false">https://news.example/b</guid>');
	assert.equal(passing.url, null);
});

test('what is no feed is said to be what it is', async () => {
	const mistakes: ReadonlyArray<readonly [text: string, message: RegExp]> = [
		['', /empty/],
		[' \n', /empty/],
		['<!doctype html><html><body>Hello</body></html>', /web page/],
		['<opml version="2.0"><body/></opml>', /list of feeds/],
		['{"items": 3}', /no feed/],
		['Only words', /no feed/],
	];
	for (const [text, message] of mistakes) {
		// eslint-disable-next-line no-await-in-loop -- told apart by text
		const feed = await parseFeed(Buffer.from(text));
		assert.ok('problem' in feed, text);
		assert.match(feed.problem.message, message);
	}
});
