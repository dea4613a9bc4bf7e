import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatOpml} from '../../../source/ingest/feeds/format-opml.js';
import type {FeedList} from '../../../source/ingest/feeds/opml.js';
import {parseOpml, type ReadList} from '../../../source/ingest/feeds/parse-opml.js';
import {countProcessorTime} from '../../helpers/processor-time.js';

const read = (text: string): ReadList => {
	const list = parseOpml(Buffer.from(text));
	assert.ok(!('problem' in list), JSON.stringify(list));
	return list;
};

test('feeds are read with their folders, and nothing else is', () => {
	const list = read(`<?xml version="1.0"?><opml version="1.0"><head><title>My &amp; your feeds</title></head><body>
	<outline text="Local" onclick="x"><outline title="Gazette" text="g" type="rss" xmlUrl="https://news.example/feed" htmlUrl="javascript:x"/>
	<outline text="Sea"><OUTLINE TEXT="Harbor" XMLURL="https://harbor.example/rss" htmlUrl="https://harbor.example"/></outline></outline>
	<outline text="Again" xmlUrl="https://news.example/feed"/><outline text="Bad" xmlUrl="file:///etc/passwd"/><outline text="\u{1B}]0;x\u{7}Esc" xmlUrl="https://esc.example/"/>
	</body></opml>`);
	assert.deepEqual(list, {
		title: 'My & your feeds',
		isCut: false,
		feeds: [
			{url: 'https://news.example/feed', homeUrl: null, title: 'Gazette', sections: ['Local']},
			{url: 'https://harbor.example/rss', homeUrl: 'https://harbor.example/', title: 'Harbor', sections: ['Local', 'Sea']},
			{url: 'https://esc.example/', homeUrl: null, title: '␛]0;x␇Esc', sections: []},
		],
	});
});

test('what is no list is said to be none, what is cut off is read as far as it goes', () => {
	assert.ok('problem' in parseOpml(Buffer.from('')));
	assert.ok('problem' in parseOpml(Buffer.from('<html><body>Hello</body></html>')));
	assert.ok('problem' in parseOpml(Buffer.alloc(9_000_000, 0x20)));
	assert.equal(read('<opml><body/></opml>').feeds.length, 0);
	assert.equal(read('<opml><body><outline xmlUrl="https://a.example/"/><outline xmlUrl="https://b.exam').feeds.length, 1);
});

const name = fc.oneof(fc.string({unit: 'binary', maxLength: 30}), fc.constantFrom('"', '&amp;', '<x>', '../../etc', ']]>', 'A & B', '\u{202E}x', '\n'));
const feed = fc.record({url: fc.webUrl(), homeUrl: fc.option(fc.webUrl()), title: fc.option(name), sections: fc.array(name, {maxLength: 10})});
const byUrl = ({feeds}: FeedList) => new Map(feeds.map(each => [each.url, each]));

test('a list that was read comes back the same when written and read', () => {
	fc.assert(fc.property(fc.record({title: fc.option(name), feeds: fc.array(feed, {maxLength: 12})}), list => {
		const once = read(formatOpml(list));
		assert.equal(once.feeds.length, new Set(list.feeds.map(({url}) => URL.parse(url)?.href)).size);
		const twice = read(formatOpml(once));
		assert.equal(twice.title, once.title);
		assert.deepEqual(byUrl(twice), byUrl(once));
		assert.equal(formatOpml(twice), formatOpml(read(formatOpml(twice))));
	}));
});

test('long and deep lists are bounded', () => {
	const spent = countProcessorTime();
	const many = read(`<opml><body>${Array.from({length: 12_000}, (_, index) => `<outline xmlUrl="https://a.example/${index}"/>`).join('')}</body></opml>`);
	assert.equal(many.feeds.length, 10_000);
	assert.ok(many.isCut);
	const deep = read(`<opml><body>${'<outline text="a">'.repeat(1000)}<outline xmlUrl="https://a.example/"/>${'</outline>'.repeat(1000)}</body></opml>`);
	assert.equal(deep.feeds[0]?.sections.length, 8);
	assert.ok(!deep.isCut);
	read(`<opml><body>${'<outline text="a">'.repeat(100_000)}<outline xmlUrl="https://a.example/"/>`);
	assert.ok(spent() < 3000);
});
