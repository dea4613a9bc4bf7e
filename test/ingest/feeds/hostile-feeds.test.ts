import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import process from 'node:process';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Feed} from '../../../source/ingest/feeds/feed.js';
import {parseFeed} from '../../../source/ingest/feeds/parse-feed.js';
import {countProcessorTime} from '../../helpers/processor-time.js';

const mostTime = 4000;
const mostMemory = 900 * 1024 * 1024;

// A feed, or undefined for a problem: within time and memory either way.
const readWithin = async (name: string, text: string): Promise<Feed | undefined> => {
	const bytes = Buffer.from(text);
	const before = process.memoryUsage().rss;
	const spent = countProcessorTime();
	const feed = await parseFeed(bytes, {url: 'https://news.example/feed'});
	const took = spent();
	assert.ok(took < mostTime, `${name}: ${took.toFixed(0)} ms`);
	assert.ok(process.memoryUsage().rss - before < mostMemory, `${name}: memory`);
	return 'problem' in feed ? undefined : feed;
};

const wrap = (inside: string, before = ''): string => `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Gazette</title>${inside}</channel></rss>`;
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({length: 12}, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]>`;

test('entities are neither expanded nor fetched', async () => {
	const laughing = await readWithin('laughs', wrap('<item><title>&a11;</title></item>', laughs));
	assert.ok((laughing?.items[0]?.title ?? '').length < 100);
	const outer = await readWithin('external', wrap('<item><title>A&x;B</title></item>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'));
	assert.doesNotMatch(JSON.stringify(outer), /root:/);
	const parameter = await readWithin('parameter', wrap('<item><title>A</title></item>', '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>'));
	assert.doesNotMatch(JSON.stringify(parameter), /root:/);
});

test('names of objects are names like others', async () => {
	for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
		// eslint-disable-next-line no-await-in-loop -- told apart by name
		const feed = await readWithin(name, wrap(`<${name} polluted="1"><polluted>1</polluted></${name}><item ${name}="x"><title>A</title><${name}>x</${name}></item>`));
		assert.equal(feed?.items[0]?.title, 'A', name);
	}

	const json = await readWithin('json', '{"__proto__": {"items": [1]}, "items": [{"__proto__": {"title": "no"}, "id": "1"}]}');
	assert.equal(json?.items[0]?.title, null);
	assert.equal(Reflect.get({}, 'polluted'), undefined);
});

test('a title is words, whatever it tries to be', async () => {
	const titles: ReadonlyArray<readonly [written: string, read: string]> = [
		['../../../etc/passwd', '../../../etc/passwd'],
		[String.raw`C:\Windows\x`, String.raw`C:\Windows\x`],
		['A\u{1B}]0;owned\u{7}B', 'A␛]0;owned␇B'],
		['A&#27;[2JB', 'A␛[2JB'],
		['A\u{202E}gpj.exe', 'Agpj.exe'],
		['A\0B', 'AB'],
		['A\nB\r\n\tC', 'A B C'],
		['<![CDATA[<script>alert(1)</script>A]]>', 'A'],
		['&lt;img src=x onerror=alert(1)&gt;A', 'A'],
	];
	for (const [written, read] of titles) {
		// eslint-disable-next-line no-await-in-loop -- told apart by title
		const feed = await readWithin(written, wrap(`<item><title>${written}</title></item>`));
		assert.equal(feed?.items[0]?.title, read);
	}
});

const item = '<item><title>Harbor</title><description>The ships wait.</description></item>';
const large: ReadonlyArray<readonly [name: string, text: string, items: number | undefined]> = [
	['12,000 items', wrap(item.repeat(12_000)), 10_000],
	['12,000 items without a root', item.repeat(12_000), 10_000],
	['12,000 unclosed items', wrap('<item><title>A</title>'.repeat(12_000)), undefined],
	['deep nesting', wrap(`<item><title>A</title>${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}</item>`), 1],
	['deep nesting of nothing', '<x>'.repeat(1_000_000), undefined],
	['deep items', '<item>'.repeat(100_000), undefined],
	['deep markup in a title', wrap(`<item><title>&lt;${'b&gt;&lt;'.repeat(50_000)}</title></item>`), 1],
	['deep JSON', `{"items": ${'['.repeat(1_000_000)}`, undefined],
	['20 MB of a title', wrap(`<item><title>${'A&amp;'.repeat(3_500_000)}</title></item>`), 1],
	['20 MB of tags', wrap(`<item><title>A</title></item>${'<a/>'.repeat(5_000_000)}`), 1],
	['20 MB of open brackets', '<'.repeat(20_000_000), undefined],
	['20 MB of open comments', wrap('<!--'.repeat(5_000_000)), undefined],
	['20 MB of attributes', `<rss ${'a="1" '.repeat(3_000_000)}><channel>${item}</channel></rss>`, undefined],
	['10 MB of items', `<rss>${'<item/>'.repeat(1_400_000)}`, 10_000],
	['900,000 tags', wrap(`${item}${'<a/>'.repeat(900_000)}`), 1],
	['many namespaces', `<rss ${Array.from({length: 100_000}, (_, index) => `xmlns:n${index}="u${index}"`).join(' ')}><channel>${item}</channel></rss>`, undefined],
	['33 MB', wrap(' '.repeat(33 * 1024 * 1024)), undefined],
];

for (const [name, text, items] of large) {
	test(`${name}: within time and memory`, async () => {
		const feed = await readWithin(name, text);
		assert.ok(items === undefined || feed?.items.length === items, String(feed?.items.length));
		assert.ok((feed?.items.length ?? 0) <= 10_000);
	});
}

test('a feed may end anywhere, and be damaged anywhere', async () => {
	const whole = wrap(`${item}<item><title><![CDATA[A & B]]></title><link>https://news.example/</link><guid>1</guid></item>`);
	await fc.assert(fc.asyncProperty(fc.nat(whole.length), fc.string({unit: 'binary', maxLength: 5}), fc.boolean(), async (at, noise, isCut) => {
		const feed = await parseFeed(Buffer.from(whole.slice(0, at) + noise + (isCut ? '' : whole.slice(at))));
		assert.ok('problem' in feed || feed.items.every(({id}) => id !== ''));
	}));
	await fc.assert(fc.asyncProperty(fc.uint8Array(), async bytes => {
		await parseFeed(bytes);
	}));
});
