/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
import assert from 'node:assert/strict';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {feedItemSchema, feedSchema, feedsSchema, listedFeedSchema, refreshSchema} from '../../source/commands/schemas/feed-schemas.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {createWeb, type FakeWeb} from '../helpers/fake-web.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {rssFeed, storyBody, storyPage} from '../helpers/web-pages.js';

const feedUrl = 'http://skerry.example/rss';
const rss = {'content-type': 'application/rss+xml'};
const item = (number: number, topic = `mill ${number}`) => ({title: `Story ${number} of the harbour`, link: `http://skerry.example/story-${number}`, body: storyBody(topic)});
const articlesIn = async (folder: string): Promise<readonly string[]> => {
	const names = await readdir(folder);
	return names.filter(name => name.endsWith('.md')).sort();
};

const countArticles = async (folder: string): Promise<number> => {
	const names = await articlesIn(folder);
	return names.length;
};

const run = async (web: FakeWeb, folder: string, ...argv: readonly string[]) => runNewsread([...argv, '--library', folder], {env: web.env});

suite('a feed is followed', () => {
	test('from its address: what it has comes in, and only what is new later', async () => {
		await using web = await createWeb({[feedUrl]: {headers: {...rss, etag: '"one"'}, body: rssFeed('The Skerry Post', [item(1), item(2)])}});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.equal(added.errors, '');
		assert.equal(added.output, `Added: The Skerry Post (${feedUrl}), 2 new articles\n`);
		assert.equal(added.code, 0);
		assert.deepEqual(await articlesIn(folder), ['2026-01-05-story-1-of-the-harbour.md', '2026-01-05-story-2-of-the-harbour.md']);

		web.pages.set(feedUrl, request => ({status: request.headers['if-none-match'] === '"one"' ? 304 : 500}));
		const unchanged = await run(web, folder, 'feeds', 'refresh');
		assert.equal(unchanged.output, 'Nothing new in 1 feed\n');
		assert.equal(unchanged.code, 0);

		web.pages.set(feedUrl, {headers: rss, body: rssFeed('The Skerry Post', [item(3), item(1), item(2)])});
		const refreshed = await run(web, folder, 'feeds', 'refresh');
		assert.equal(refreshed.output, 'The Skerry Post: 1 new article\n1 new article in 1 feed\n');
		assert.equal(await countArticles(folder), 3);
	});

	test('its articles know where they come from, and who said what', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		const text = await readFile(path.join(folder, '2026-01-05-story-1-of-the-harbour.md'), 'utf8');
		assert.match(text, /^---\nid: \S+\ntitle: Story 1 of the harbour\noutlet: The Skerry Post\npublished: 2026-01-05T09:00Z\nurl: http:\/\/skerry\.example\/story-1\nlang: en\nadded: \S+\nfetched: \S+\nformat: rss\n---\n/);
		const quotes = await run(web, folder, 'quotes', 'money', '--json');
		assert.match(quotes.output, /Ada Quill/);
	});

	test('from the address of a page that names it', async () => {
		const page = '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/rss+xml" title="News" href="/rss"><link rel="alternate" type="application/atom+xml" title="Sport" href="/sport"></head><body>Hello</body></html>';
		await using web = await createWeb({'http://skerry.example/': page, [feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', 'http://skerry.example');
		assert.equal(added.output, `Added: The Skerry Post (${feedUrl}), 1 new article\n`);
		assert.equal(added.errors, 'newsread: The page names more feeds: Sport (http://skerry.example/sport).\n');
	});

	test('and what a person has removed does not come back', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1), item(2)])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		await run(web, folder, 'remove', 'Story 1');
		const refreshed = await run(web, folder, 'feeds', 'refresh');
		assert.equal(refreshed.output, 'Nothing new in 1 feed\n');
		assert.deepEqual(await articlesIn(folder), ['2026-01-05-story-2-of-the-harbour.md']);
	});

	test('an item that another feed brings too is one article', async () => {
		const other = 'http://skerry.example/harbour.rss';
		await using web = await createWeb({
			[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])},
			[other]: {headers: rss, body: rssFeed('Harbour', [{...item(1), link: 'http://skerry.example/story-1?utm_source=harbour', guid: 'h1'}])},
		});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl, other);
		assert.match(added.output, /Harbour \(http:\/\/skerry\.example\/harbour\.rss\), nothing new\n$/);
		assert.equal(await countArticles(folder), 1);
	});
});

suite('where a feed has only the beginning of a story', () => {
	const stub = {title: 'Mill to close', link: 'http://skerry.example/mill', body: 'The mill will close …'};

	test('its page is fetched', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [stub])}, [stub.link]: storyPage('Mill to close', 'mill')});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		const text = await readFile(path.join(folder, '2026-01-05-mill-to-close.md'), 'utf8');
		assert.match(text, /byline: *(?:\n *)?- Mara Linnet|byline: Mara Linnet/);
		assert.match(text, /forty families since the war/);
		assert.doesNotMatch(text, /All rights reserved/);
		assert.deepEqual(web.asked.map(({url}) => url), [feedUrl, 'http://skerry.example/robots.txt', stub.link]);
	});

	test('but not where the site asks programs to stay away, nor where the person does not want it', async () => {
		await using web = await createWeb({
			[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [stub])},
			[stub.link]: storyPage('Mill to close', 'mill'),
			'http://skerry.example/robots.txt': {headers: {'content-type': 'text/plain'}, body: 'User-agent: *\nDisallow: /'},
		});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.match(added.errors, /Of one of them only what the feed has is kept: its page could not be had\./);
		assert.ok(web.asked.every(({url}) => url !== stub.link));
		const text = await readFile(path.join(folder, '2026-01-05-mill-to-close.md'), 'utf8');
		assert.match(text, /\n\nThe mill will close …\n$/);

		const before = web.asked.length;
		const second = await makeFolder();
		const off = await run(web, second, 'feeds', 'add', feedUrl, '--full-text', 'off');
		assert.equal(off.errors, '');
		assert.deepEqual(web.asked.slice(before).map(({url}) => url), [feedUrl]);
	});
});

suite('what a server says is obeyed', () => {
	test('a feed that has moved for good is asked at its new address', async () => {
		const target = 'http://skerry.example/new.rss';
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		web.pages.set(feedUrl, {status: 301, headers: {location: target}});
		web.pages.set(target, {headers: rss, body: rssFeed('The Skerry Post', [item(2)])});
		await run(web, folder, 'feeds', 'refresh');
		const list = await run(web, folder, 'feeds', '--json');
		assert.deepEqual((checkJson(list.output, feedsSchema) as {feeds: Array<{url: string}>}).feeds.map(({url}) => url), [target]);
	});

	test('one that is gone is not asked again, nor one that wants to be left alone', async () => {
		const busy = 'http://busy.example/rss';
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}, [busy]: {headers: rss, body: rssFeed('Busy', [])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl, busy);
		web.pages.set(feedUrl, {status: 410});
		web.pages.set(busy, {status: 503, headers: {'retry-after': '3600'}});
		const first = await run(web, folder, 'feeds', 'refresh');
		assert.equal(first.code, 2);
		assert.match(first.errors, /The Skerry Post: It was taken away for good \(410\)/);
		assert.match(first.errors, /Busy: Its server asked to be left alone for another 60 minutes\./);
		const before = web.asked.length;
		const again = await run(web, folder, 'feeds', 'refresh', '--json');
		const {feeds} = checkJson(again.output, refreshSchema) as {feeds: Array<{hasFailed: boolean}>};
		assert.deepEqual(feeds.map(({hasFailed}) => hasFailed), [true, false]);
		const listed = await run(web, folder, 'feeds', '--ndjson');
		checkJsonLines(listed.output, listedFeedSchema);
		assert.equal(web.asked.length, before);
		assert.equal(await countArticles(folder), 1);
	});

	test('trouble of one feed is told in a line and keeps no other from being read', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}, 'http://b.example/rss': {headers: rss, body: rssFeed('B', [])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', 'http://b.example/rss', feedUrl);
		web.pages.set('http://b.example/rss', '<html><body>Welcome</body></html>');
		web.pages.set(feedUrl, {headers: rss, body: rssFeed('The Skerry Post', [item(2)])});
		const refreshed = await run(web, folder, 'feeds', 'refresh');
		assert.equal(refreshed.output, 'The Skerry Post: 1 new article\n1 new article in 2 feeds\n');
		assert.match(refreshed.errors, /^newsread: B: This is a web page, not a feed\..+\n$/);
		assert.equal(refreshed.code, 2);
	});
});

suite('the list', () => {
	const opml = '<opml version="2.0"><body><outline text="North"><outline text="A" type="rss" xmlUrl="http://a.example/rss"/><outline text="B" type="rss" xmlUrl="http://b.example/rss"/></outline><outline text="evil" xmlUrl="file:///etc/passwd"/></body></opml>';

	test('comes from other readers and goes to them', async () => {
		await using web = await createWeb({});
		const folder = await makeFolder({'in.opml.txt': opml});
		const imported = await run(web, folder, 'feeds', 'import', path.join(folder, 'in.opml.txt'));
		assert.equal(imported.output, '2 feeds added\n');
		const again = await run(web, folder, 'feeds', 'import', path.join(folder, 'in.opml.txt'));
		assert.equal(again.output, '0 feeds added, 2 on the list already\n');
		const exported = await run(web, folder, 'feeds', 'export');
		assert.match(exported.output, /<outline text="North" title="North">\n\t+<outline type="rss" text="A"/);
		assert.equal(web.asked.length, 0);
		const removed = await run(web, folder, 'feeds', 'remove', 'http://a.example/rss');
		assert.equal(removed.output, 'Removed from the list: A. Its articles stay.\n');
		const list = await run(web, folder, 'feeds', 'list', '--csv');
		assert.equal(list.output, 'title,url,home_url,sections,full_text,refreshed,problem\nB,http://b.example/rss,,North,on,,\n');
	});

	test('is taken in as far as it may go, and what is left out is told in one line', async () => {
		await using web = await createWeb({});
		const outlines = (count: number): string => Array.from({length: count}, (_, index) => `<outline text="F" xmlUrl="http://a.example/${index}"/>`).join('');
		const folder = await makeFolder({'long.txt': `<opml><body>${outlines(10_001)}</body></opml>`, 'full.txt': `<opml><body>${outlines(10_000)}</body></opml>`});
		const imported = await run(web, folder, 'feeds', 'import', path.join(folder, 'long.txt'));
		assert.equal(imported.output, '10,000 feeds added\n');
		assert.match(imported.errors, /^newsread: .+long\.txt: No more than the first 10,000 feeds of this list could be read\. Put the others into lists of their own, of fewer than 10,000 entries\.\nnewsread: newsread feeds refresh .+\n$/);
		assert.equal(imported.code, 2);
		const full = await run(web, folder, 'feeds', 'import', path.join(folder, 'full.txt'));
		assert.deepEqual([full.output, full.errors, full.code], ['0 feeds added, 10,000 on the list already\n', '', 0]);
	});

	test('that somebody has broken is left alone', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}});
		const folder = await makeFolder();
		await writeFile(path.join(folder, 'feeds.opml'), 'my feeds: none');
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.match(added.errors, /feeds\.opml is no list of feeds any more\. Mend it by hand/);
		assert.equal(added.code, 2);
		assert.equal(await readFile(path.join(folder, 'feeds.opml'), 'utf8'), 'my feeds: none');
	});

	test('keeps what newsread does not understand of it', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [])}});
		const folder = await makeFolder();
		const noted = opml.replace('<body>', '<!-- mine --><head><ownerName>Ada</ownerName></head><body>');
		await writeFile(path.join(folder, 'feeds.opml'), noted);
		await run(web, folder, 'feeds', 'add', feedUrl);
		assert.match(await readFile(path.join(folder, 'feeds.opml'), 'utf8'), /<!-- mine --><head><ownerName>Ada<\/ownerName><\/head>.+skerry\.example/s);
		await run(web, folder, 'feeds', 'remove', feedUrl);
		assert.equal(await readFile(path.join(folder, 'feeds.opml'), 'utf8'), noted);
	});

	test('what it does not know it says', async () => {
		await using web = await createWeb({});
		const folder = await makeFolder();
		const unknown = await run(web, folder, 'feeds', 'refrsh');
		assert.match(unknown.errors, /Did you mean newsread feeds refresh\?/);
		const stray = await run(web, folder, 'feeds', 'refresh', '--csv');
		assert.match(stray.errors, /newsread feeds refresh takes no option --csv\. These do: feeds list, feeds parse\./);
		const empty = await run(web, folder, 'feeds', 'refresh');
		assert.match(empty.errors, /The library follows no feed\. newsread feeds add ADDRESS/);
		assert.equal(empty.code, 1);
	});
});

test('a feed is shown without adding it', async () => {
	await using web = await createWeb({});
	const folder = await makeFolder({'feed.xml': rssFeed('The Skerry Post', [item(1), item(2)])});
	const file = path.join(folder, 'feed.xml');
	const plain = await run(web, folder, 'feeds', 'parse', file);
	assert.match(plain.output, /^2026-01-05 {2}Story 1 of the harbour/);
	const document = await run(web, folder, 'feeds', 'parse', file, '--json');
	const json = checkJson(document.output, feedSchema) as {items: Array<{url: string}>};
	const lines = await run(web, folder, 'feeds', 'parse', file, '--ndjson');
	checkJsonLines(lines.output, feedItemSchema);
	assert.deepEqual(json.items.map(({url}) => url), ['http://skerry.example/story-1', 'http://skerry.example/story-2']);
	assert.deepEqual(await articlesIn(folder), []);
});

test('the day of an item that only says when it was updated is told as such', async () => {
	await using web = await createWeb({});
	const entry = (dates: string) => `<entry><title>Levy passes</title><id>urn:1${dates.length}</id><link href="http://skerry.example/levy${dates.length}"/>${dates}<summary>The levy passes.</summary></entry>`;
	const folder = await makeFolder({'feed.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Skerry Post</title><id>urn:s</id><updated>2026-05-04T09:00:00Z</updated>${entry('<updated>2026-05-03T09:00:00Z</updated>')}${entry('<published>2026-05-01T09:00:00Z</published><updated>2026-05-03T09:00:00Z</updated>')}</feed>`});
	const file = path.join(folder, 'feed.xml');
	const {output} = await run(web, folder, 'feeds', 'parse', file);
	assert.deepEqual(output.trimEnd().split('\n').map(line => line.split(' Levy', 1)[0]!.trim()), ['updated 2026-05-03', '2026-05-01']);
	const csv = await run(web, folder, 'feeds', 'parse', file, '--csv');
	assert.match(csv.output, /^published,title,byline,section,url,summary,updated\r?\n,Levy passes,.*,2026-05-03T09:00:00Z\r?\n2026-05-01T09:00:00Z,/);
});

suite('a story is neither lost nor taken for another', () => {
	const stub = (number: number, title: string) => ({title, link: `http://skerry.example/s${number}`, body: `${title} …`});

	test('where a site shows a form to sign in in its place', async () => {
		const form = storyPage('Sign in to continue', 'subscription');
		await using web = await createWeb({
			[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [stub(1, 'Quill resigns over the mill'), stub(2, 'Harrow elected mayor')])},
			'http://skerry.example/s1': {status: 302, headers: {location: '/login'}},
			'http://skerry.example/s2': {status: 302, headers: {location: '/login'}},
			'http://skerry.example/login': form,
		});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.deepEqual(await articlesIn(folder), ['2026-01-05-harrow-elected-mayor.md', '2026-01-05-quill-resigns-over-the-mill.md']);
		assert.match(added.errors, /Of 2 of them only what the feed has is kept/);
		const text = await readFile(path.join(folder, '2026-01-05-harrow-elected-mayor.md'), 'utf8');
		assert.match(text, /\nurl: http:\/\/skerry\.example\/s2\n/);
		assert.match(text, /\nextent: summary\n/);
	});

	test('and the whole of it takes the place of its summary', async () => {
		const mill = {title: 'Mill to close', link: 'http://skerry.example/mill', body: 'The mill will close …'};
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [mill])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		assert.deepEqual(await articlesIn(folder), ['2026-01-05-mill-to-close.md']);
		web.pages.set(mill.link, storyPage('Mill to close', 'mill'));
		const added = await run(web, folder, 'add', mill.link);
		assert.match(added.output, /^Added: Mill to close/);
		const [name, ...others] = await articlesIn(folder);
		assert.deepEqual(others, []);
		assert.match(await readFile(path.join(folder, name!), 'utf8'), /forty families/);
		assert.deepEqual(await readdir(path.join(folder, '.trash')), ['2026-01-05-mill-to-close.md']);
		const again = await run(web, folder, 'add', mill.link);
		assert.match(again.output, /^Already in the library: /);
	});

	test('where its page is not to be had now: it is tried again, and in the end what the feed has is kept', async () => {
		const mill = {title: 'Mill to close', link: 'http://skerry.example/mill', body: 'The mill will close …'};
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [mill, stub(2, 'Harrow elected mayor')])}, [mill.link]: {status: 503, headers: {'retry-after': '60'}}, 'http://skerry.example/s2': {status: 500}});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.match(added.output, /nothing new; 2 more come with the next refresh/);
		web.pages.set(mill.link, storyPage('Mill to close', 'mill'));
		await run(web, folder, 'feeds', 'refresh');
		assert.deepEqual(await articlesIn(folder), ['2026-01-05-mill-to-close.md']);
		await run(web, folder, 'feeds', 'refresh');
		assert.deepEqual(await articlesIn(folder), ['2026-01-05-harrow-elected-mayor.md', '2026-01-05-mill-to-close.md']);
	});

	test('where several have one address, or differ in what is behind it', async () => {
		const link = 'http://skerry.example/live';
		const posts = [1, 2, 3].map(number => ({...item(number), link: `${link}#post-${number}`}));
		const items = [...posts, ...[4, 5].map(number => ({...item(number), link: `http://skerry.example/article.php?ref=${number}`}))];
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', items)}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		assert.equal(await countArticles(folder), 5);
		const again = await run(web, folder, 'feeds', 'refresh');
		assert.equal(again.output, 'Nothing new in 1 feed\n');
	});

	test('where two refresh at once', async () => {
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [])}});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		web.pages.set(feedUrl, {headers: rss, body: rssFeed('The Skerry Post', [1, 2, 3, 4, 5].map(number => item(number)))});
		await Promise.all([run(web, folder, 'feeds', 'refresh'), run(web, folder, 'feeds', 'refresh')]);
		assert.equal(await countArticles(folder), 5);
	});
});

suite('what a person has removed stays away', () => {
	test('though its feed has moved, or brings for the first time what had been added', async () => {
		const target = 'http://skerry.example/new.rss';
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [])}, [item(1).link]: storyPage('Story 1 of the harbour', 'mill')});
		const folder = await makeFolder();
		await run(web, folder, 'feeds', 'add', feedUrl);
		await run(web, folder, 'add', item(1).link);
		await run(web, folder, 'remove', 'Story 1');
		web.pages.set(feedUrl, {status: 301, headers: {location: target}});
		web.pages.set(target, {headers: rss, body: rssFeed('The Skerry Post', [item(1), {...item(2), link: ''}])});
		const first = await run(web, folder, 'feeds', 'refresh');
		assert.match(first.output, /1 new article in 1 feed\n$/);
		await run(web, folder, 'remove', 'Story 2');
		const second = await run(web, folder, 'feeds', 'refresh');
		assert.equal(second.output, 'Nothing new in 1 feed\n');
	});
});

test('a feed that is gone behind a hop that is not for good is asked again', async () => {
	await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('The Skerry Post', [item(1)])}, 'http://cdn.example/rss': {status: 410}});
	const folder = await makeFolder();
	await run(web, folder, 'feeds', 'add', feedUrl);
	web.pages.set(feedUrl, {status: 302, headers: {location: 'http://cdn.example/rss'}});
	const failed = await run(web, folder, 'feeds', 'refresh');
	assert.equal(failed.code, 2);
	web.pages.set(feedUrl, {headers: rss, body: rssFeed('The Skerry Post', [item(1), item(2)])});
	const well = await run(web, folder, 'feeds', 'refresh');
	assert.match(well.output, /1 new article in 1 feed\n$/);
});

test('what is allowed for an address is not allowed for what that leads to', async () => {
	const target = 'http://evil.example/rss';
	await using web = await createWeb({[feedUrl]: {status: 301, headers: {location: target}}, [target]: {headers: rss, body: rssFeed('Evil', [item(1)])}});
	const folder = await makeFolder();
	await run(web, folder, 'feeds', 'add', feedUrl, '--allow-private');
	const {feeds} = JSON.parse(await readFile(path.join(folder, '.feeds.json'), 'utf8')) as {feeds: Record<string, {isTyped: boolean; isPrivateAllowed: boolean}>};
	assert.deepEqual([feeds[target]?.isTyped, feeds[target]?.isPrivateAllowed], [false, false]);
});

test('where nothing comes of it, no library is made', async () => {
	await using web = await createWeb({});
	const home = await makeFolder();
	const world = {home, cwd: home, env: web.env};
	const failed = await runNewsread(['feeds', 'add', 'http://nothing.example/'], world);
	assert.equal(failed.code, 2);
	assert.doesNotMatch(failed.errors, /Your library is now/);
	assert.deepEqual(await readdir(home), []);
	web.pages.set(feedUrl, {headers: rss, body: rssFeed('The Skerry Post', [item(1)])});
	const added = await runNewsread(['feeds', 'add', feedUrl], world);
	assert.match(added.errors, /^newsread: Your library is now ~\/\.local\/share\/newsread\/articles\.\n$/);
});
