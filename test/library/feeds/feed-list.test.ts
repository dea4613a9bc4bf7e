/* eslint-disable unicorn/prefer-https -- feeds are at either */
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readdir, readFile, symlink} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import type {ListedFeed} from '../../../source/ingest/feeds/opml.js';
import {changeFeeds, readFeeds} from '../../../source/library/feeds/feed-list.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const fresh: ListedFeed = {url: 'http://new.example/rss', homeUrl: null, title: 'Né & w', sections: []};
const rich = `<?xml version="1.0" encoding="UTF-8"?>
<!-- mine -->
<opml version="2.0"><head><title>All</title><ownerName>Ann</ownerName></head>
  <body>
    <outline text="Empty"></outline>
    <outline text='North' description="up > there"><outline text="A" category="/x" xmlUrl='http://a.example/rss?x=1&amp;y=2' my="1"/><!-- </body> -->
      <outline text="B" xmlUrl="http://b.example/rss"/>
    </outline>
    <outline text="South"><outline text="http://b.example/rss" xmlUrl="http://b.example/rss" title="" /></outline>
    <outline xmlUrl="http://c.example/"/>
  </body>
</opml><!-- end -->`;
const line = '  \t<outline type="rss" text="Né &amp; w" title="Né &amp; w" xmlUrl="http://new.example/rss"/>\n';

const changed = async (text: string | Uint8Array, edit: Parameters<typeof changeFeeds>[1]): Promise<string> => {
	const folder = await makeFolder({'feeds.opml': text});
	await changeFeeds(folder, edit);
	assert.deepEqual(await readdir(folder), ['feeds.opml']);
	return readFile(path.join(folder, 'feeds.opml'), 'utf8');
};

const without = (url: string) => (feeds: readonly ListedFeed[]) => feeds.filter(feed => feed.url !== url);

test('a feed is added before the end of the body, and nothing else is touched', async () => {
	assert.equal(await changed(rich, feeds => [...feeds, fresh]), rich.replace('  </body>\n</opml>', () => `${line}  </body>\n</opml>`));
});

test('a feed is removed wherever it stands, and nothing else is', async () => {
	const outline = '<outline text="A" category="/x" xmlUrl=\'http://a.example/rss?x=1&amp;y=2\' my="1"/>';
	assert.equal(await changed(rich, without('http://a.example/rss?x=1&y=2')), rich.replace(outline, ''));
	const left = rich.replace('      <outline text="B" xmlUrl="http://b.example/rss"/>\n', '').replace('<outline text="http://b.example/rss" xmlUrl="http://b.example/rss" title="" />', '');
	assert.equal(await changed(rich, without('http://b.example/rss')), left);
});

test('a feed that moves or learns its title changes in its own outline', async () => {
	const c = 'http://c.example/';
	const moved = await changed(rich, feeds => feeds.map(feed => feed.url === c ? {...feed, url: 'https://c.example/x', title: 'C'} : feed));
	assert.equal(moved, rich.replace('<outline xmlUrl="http://c.example/"/>', '<outline text="C" title="C" xmlUrl="https://c.example/x"/>'));
});

test('what is not sound is not written', async () => {
	const bad = [
		'<opml><body><outline xmlUrl="http://a.example/"></body></opml>',
		'<opml><body><outline xmlUrl="http://a.example/"/></outline></body></opml>',
		'<opml><body><outline text="a xmlUrl="http://a.example/"/><outline xmlUrl="http://b.example/"/></body></opml>',
		Buffer.from('<opml><body><outline text="\u{E9}" xmlUrl="http://a.example/"/></body></opml>', 'latin1'),
	];
	await Promise.all(bad.map(async text => {
		const folder = await makeFolder({'feeds.opml': text});
		await assert.rejects(changeFeeds(folder, feeds => [...feeds, fresh]), /feeds\.opml is no sound list of feeds, so nothing was changed/);
		assert.deepEqual(await readFile(path.join(folder, 'feeds.opml')), Buffer.from(text));
	}));
});

test('a list is read in the encoding that it says, and whole', async () => {
	const text = '<?xml version="1.0" encoding="ISO-8859-1"?><opml><body><outline text="Caf\u{E9}" xmlUrl="http://a.example/"/></body></opml>';
	const [feed] = await readFeeds(await makeFolder({'feeds.opml': Buffer.from(text, 'latin1')}));
	assert.equal(feed?.title, 'Caf\u{E9}');
	const many = Array.from({length: 10_050}, (_, index) => `<outline xmlUrl="http://a.example/${index}"/>`).join('');
	const feeds = await readFeeds(await makeFolder({'feeds.opml': `<opml><body>${many}</body></opml>`}));
	assert.equal(feeds.length, 10_050);
});

test('a link that leads to nothing is no empty list', async () => {
	const folder = await makeFolder();
	await symlink(path.join(folder, 'away'), path.join(folder, 'feeds.opml'));
	await assert.rejects(readFeeds(folder), /leads to nothing/);
	await assert.rejects(changeFeeds(folder, feeds => [...feeds, fresh]), /leads to nothing/);
	assert.deepEqual(await readdir(folder), ['feeds.opml']);
});

test('what is added and removed again leaves the list as it was', async () => {
	const piece = fc.constantFrom('<outline text="F"></outline>', '\n', '\r\n', '\t', '<!-- x > -->', '<outline xmlUrl="http://a.example/"/>', '<outline text="é"><outline xmlUrl="http://b.example/"/></outline>', 'words', '<![CDATA[</body>]]>');
	await fc.assert(fc.asyncProperty(fc.array(piece, {maxLength: 8}), fc.constantFrom('', '\u{FEFF}', '<?xml version="1.0"?>\n'), async (pieces, start) => {
		const text = `${start}<opml><head/><body>${pieces.join('')}</body></opml>\n`;
		const added = await changed(text, feeds => [...feeds, fresh]);
		assert.notEqual(added, text);
		assert.equal(await changed(added, without(fresh.url)), text);
	}), {numRuns: 60});
});
