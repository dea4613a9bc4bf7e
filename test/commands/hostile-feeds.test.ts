/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
/*
Feeds and lists that mean harm, or are merely broken: bounded work, one line, nothing outside the library and nothing half-written.
*/
import assert from 'node:assert/strict';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {createWeb, type FakeWeb} from '../helpers/fake-web.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {rssFeed, storyBody} from '../helpers/web-pages.js';

const feedUrl = 'http://skerry.example/rss';
const rss = {'content-type': 'application/rss+xml'};
const run = async (web: Pick<FakeWeb, 'env'>, folder: string, ...argv: readonly string[]) => runNewsread([...argv, '--library', folder], {env: web.env});
const articlesIn = async (folder: string): Promise<readonly string[]> => {
	const names = await readdir(folder);
	return names.filter(name => name.endsWith('.md')).sort();
};

const item = (number: number) => ({title: `Story ${number}`, link: `http://skerry.example/${number}`, body: storyBody(`mill ${number}`)});

suite('feeds', () => {
	test('of 10,000 items come a hundred at a time, none twice and none left out', async () => {
		const items = Array.from({length: 10_000}, (_, index) => ({title: `Story ${index}`, link: `http://skerry.example/${index}`, body: `<p>${'The mill closes, said the mayor. '.repeat(20)}${index}</p>`}));
		await using web = await createWeb({[feedUrl]: {headers: {...rss, etag: '"same"'}, body: rssFeed('Post', items)}});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.match(added.output, /100 new articles; 9,900 more come with the next refresh\n$/);
		const refreshed = await run(web, folder, 'feeds', 'refresh');
		assert.match(refreshed.output, /100 new articles; 9,800 more come/);
		const kept = await articlesIn(folder);
		assert.equal(kept.length, 200);
		assert.equal(web.asked[1]?.headers['if-none-match'], undefined);
	});

	test('whose titles are paths stay in the library', async () => {
		const titles = ['../../etc/passwd', String.raw`C:\Windows\System32`, 'CON', '.', '..', '/etc/shadow', 'a\u{0}b', '\u{1B}]0;owned\u{7}', 'x'.repeat(5000), '-rf', '.hidden', '~/.ssh/id', 'nul.txt'];
		const items = titles.map((title, index) => ({...item(index), title: title.replaceAll(/[\0\u{7}\u{1B}]/gu, found => `&#${found.codePointAt(0)};`)}));
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('../../Post', items)}});
		const outer = await makeFolder({'library/x.txt': ''});
		const folder = path.join(outer, 'library');
		await run(web, folder, 'feeds', 'add', feedUrl);
		assert.deepEqual(await readdir(outer), ['library']);
		const names = await articlesIn(folder);
		assert.equal(names.length, titles.length);
		assert.deepEqual(names.filter(name => !/^2026-01-05-[\d\-a-z]{1,120}\.md$/.test(name)), []);
		const all = await readdir(folder);
		const others = all.filter(name => !name.endsWith('.md')).sort();
		assert.deepEqual(others, ['.feeds.json', 'feeds.opml', 'x.txt']);
	});

	test('that are cut off or blow up are bounded, and told in one line', async () => {
		const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'.split('').map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&j;&x;</title><item><title>&x;</title><link>http://skerry.example/1</link><description>&j;</description></item></channel></rss>`;
		const cut = rssFeed('Post', [item(7), item(8)]).slice(0, -900);
		await using web = await createWeb({[feedUrl]: {headers: rss, body: laughs}, 'http://skerry.example/cut': {headers: rss, body: cut}, 'http://skerry.example/deep': {headers: rss, body: `<rss><channel>${'<item>'.repeat(50_000)}`}});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl, 'http://skerry.example/cut', 'http://skerry.example/deep', '--full-text', 'off');
		assert.ok(added.errors.length < 2000, added.errors);
		for (const name of await readdir(folder)) {
			// eslint-disable-next-line no-await-in-loop -- one after the other, few
			const text = await readFile(path.join(folder, name), 'utf8');
			assert.doesNotMatch(text, /root:|haha/);
			assert.ok(text.length < 20_000);
		}

		const kept = await articlesIn(folder);
		assert.ok(kept.some(name => name.includes('story-7')));
	});

	test('that lead home lead nowhere', async () => {
		const stub = {title: 'Secret', link: 'http://127.0.0.1:1/admin', body: 'Short …'};
		await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('Post', [stub, {...stub, link: 'file:///etc/passwd', guid: 'f', title: 'File'}, {...stub, link: 'http://[::1]/x', guid: 'six', title: 'Six'}])}});
		const folder = await makeFolder();
		const added = await run(web, folder, 'feeds', 'add', feedUrl);
		assert.match(added.errors, /Of 2 of them only what the feed has is kept/);
		assert.deepEqual(web.asked.map(({url}) => url), [feedUrl]);
		const page = '<html><head><link rel="alternate" type="application/rss+xml" href="http://127.0.0.1:1/rss"></head></html>';
		web.pages.set('http://skerry.example/', page);
		const found = await run(web, folder, 'feeds', 'add', 'http://skerry.example/');
		assert.match(found.errors, /names no feed newsread can read/);
	});
});

suite('lists', () => {
	test('with hostile fields give their addresses and nothing else', async () => {
		const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>&#27;[2J</title></head><body>${[
			'<outline text="&#27;]0;x&#7;Name" xmlUrl="http://a.example/rss" exec="rm -rf /" filter="| sh"/>',
			'<outline text="b" xmlUrl="javascript:alert(1)"/>',
			'<outline text="c" xmlUrl="exec:curl evil"/>',
			'<outline text="d" xmlUrl="http://user:secret@b.example/rss"/>',
		].join('')}</body></opml>`;
		const folder = await makeFolder({'list.opml': opml});
		const imported = await run({env: {}}, folder, 'feeds', 'import', path.join(folder, 'list.opml'));
		assert.equal(imported.code, 0);
		const {output} = await run({env: {}}, folder, 'feeds', 'export');
		assert.match(output, /xmlUrl="http:\/\/a\.example\/rss"/);
		assert.doesNotMatch(output, /javascript|exec|\| sh|\u{1B}|\u{7}/u);
		const list = await run({env: {}}, folder, 'feeds');
		assert.doesNotMatch(list.output, /\u{1B}|\u{7}/u);
	});

	test('that are none are told so', async () => {
		const folder = await makeFolder({'list.opml': 'hello', 'page.html': '<html></html>'});
		const {errors, code} = await run({env: {}}, folder, 'feeds', 'import', path.join(folder, 'list.opml'), path.join(folder, 'page.html'), path.join(folder, 'none.opml'));
		assert.equal(code, 2);
		assert.equal(errors.match(/^newsread: [^\n]+$/gm)?.length, 3);
		assert.deepEqual(await readdir(folder), ['list.opml', 'page.html']);
	});
});

test('a record that is broken costs nothing but a second look', async () => {
	await using web = await createWeb({[feedUrl]: {headers: rss, body: rssFeed('Post', [item(1), item(2)])}});
	const folder = await makeFolder();
	await run(web, folder, 'feeds', 'add', feedUrl);
	for (const broken of ['{"feeds": {"http', '[]', '{"feeds": [1], "seen": {"a": 1}}', '{"feeds": {"http://skerry.example/rss": {"etag": 5, "waitUntil": "soon"}}}', '']) {
		/* eslint-disable no-await-in-loop -- one after the other, on the same library */
		await writeFile(path.join(folder, '.feeds.json'), broken);
		const {output, code} = await run(web, folder, 'feeds', 'refresh');
		assert.equal(output, 'Nothing new in 1 feed\n');
		assert.equal(code, 0);
		/* eslint-enable no-await-in-loop */
	}

	const kept = await articlesIn(folder);
	assert.equal(kept.length, 2);
	const {size} = await stat(path.join(folder, '.feeds.json'));
	assert.ok(size > 10);
});
