/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {Buffer} from 'node:buffer';
import {parseArticle} from '../../source/article/parse-article.js';
import {createWeb, type FakeWeb, type WebAnswer} from '../helpers/fake-web.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {serve} from '../helpers/watched-server.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {rssFeed, storyPage} from '../helpers/web-pages.js';

const url = 'http://skerry.example/2026/mill';
const now = new Date('2026-01-06T08:00:00Z');
const add = async (web: Pick<FakeWeb, 'env'>, folder: string, ...words: readonly string[]) => runNewsread(['add', ...words, '--library', folder], {env: web.env, now});

suite('an address is added', () => {
	test('as its article, once', async () => {
		await using web = await createWeb({[url]: storyPage('Mill to close', 'mill')});
		const folder = await makeFolder();
		const added = await add(web, folder, url);
		assert.equal(added.errors, '');
		assert.equal(added.output, `Added: Mill to close (${folder}/2026-01-05-mill-to-close.md)\n`);
		const again = await add(web, folder, `${url}/?utm_source=mail#top`);
		assert.match(again.errors, /has no page at this address \(404\)/);
		web.pages.set(`${url}/?utm_source=mail`, storyPage('Mill to close', 'mill').replace('a long debate', 'a debate'));
		const other = await add(web, folder, `${url}/?utm_source=mail#top`);
		assert.match(other.output, /^Already in the library, from the same address with other words: Mill to close/);
		assert.deepEqual(await readdir(folder), ['2026-01-05-mill-to-close.md']);
	});

	test('with where it came from, and reads back as it was read', async () => {
		await using web = await createWeb({[url]: storyPage('Mill to close', 'mill')});
		const folder = await makeFolder();
		await add(web, folder, url);
		const file = path.join(folder, '2026-01-05-mill-to-close.md');
		const text = await readFile(file, 'utf8');
		assert.match(text, /\nurl: http:\/\/skerry\.example\/2026\/mill\n/);
		assert.match(text, /\nfetched: 2026-01-06T08:00:00\.000Z\nformat: html\n---\n/);
		const article = parseArticle(text, {id: '', path: null, format: 'markdown'});
		const document = await runNewsread(['read', url, '--json'], {env: web.env});
		const shown = JSON.parse(document.output) as {text: string; blocks: unknown; byline: readonly string[]; quotes: ReadonlyArray<{speaker: {name: string}}>};
		assert.equal(shown.text, article.text);
		assert.deepEqual(shown.byline, ['Mara Linnet']);
		assert.deepEqual(shown.quotes.map(({speaker}) => speaker.name), ['Ada Quill']);
	});

	test('and where its page gave hardly a word, that is told', async () => {
		await using web = await createWeb({[url]: '<!doctype html><title>Mill to close</title><h1>Mill to close</h1><div id="app"><p>Please turn scripts on.</p></div>'});
		const folder = await makeFolder();
		const {output, errors} = await add(web, folder, url);
		assert.match(output, /^Added: Mill to close /);
		assert.match(errors, /^newsread: That page gave no word of a story\. If a browser shows more, save the page there and add the file\.\n$/);
	});

	test('in the encoding it was sent in', async () => {
		const page = Buffer.from(storyPage('Caf\u{E9} to close', 'caf\u{E9}').replaceAll(/[“”]/g, '"'), 'latin1');
		await using web = await createWeb({[url]: {headers: {'content-type': 'text/html; charset=iso-8859-1'}, body: page}});
		const folder = await makeFolder();
		const {output} = await add(web, folder, url);
		assert.match(output, /^Added: Café to close /);
	});

	test('and the address it says is its own is believed of its own site only', async () => {
		const withCanonical = (address: string) => storyPage('Mill to close', 'mill').replace('<title>', () => `<link rel="canonical" href="${address}"><title>`);
		await using web = await createWeb({
			[url]: withCanonical('https://trusted.example/scoop'),
			'http://skerry.example/b': withCanonical('https://www.skerry.example/mill').replace('Tuesday', 'Monday'),
			'http://skerry.example/c': withCanonical('http://skerry.example/').replace('Tuesday', 'Friday'),
		});
		const addressOf = async (address: string): Promise<string> => {
			const {output} = await runNewsread(['read', address, '--json'], {env: web.env});
			return (JSON.parse(output) as {url: string}).url;
		};

		assert.equal(await addressOf(url), url);
		assert.equal(await addressOf('http://skerry.example/b'), 'https://www.skerry.example/mill');
		assert.equal(await addressOf('http://skerry.example/c'), 'http://skerry.example/c');
	});
});

suite('an address without an article is told in one line, and nothing is written', () => {
	const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
	const cases: ReadonlyArray<readonly [name: string, answer: WebAnswer, expected: RegExp]> = [
		['a missing page', {status: 404}, /has no page at this address \(404\)/],
		['a page that is gone', {status: 410}, /has taken this page away for good \(410\)\. Look for it in an archive/],
		['a server that is busy', {status: 429, headers: {'retry-after': '120'}}, /asks to be left alone for 2 minutes\. Try again then\./],
		['a page behind a password', {status: 401}, /asks for a name and a password/],
		['a feed', {headers: {'content-type': 'application/rss+xml'}, body: rssFeed('Post', [])}, /is a feed, not an article\. newsread feeds add ADDRESS/],
		['a PDF', {headers: {'content-type': 'application/pdf'}, body: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'}, /is a PDF/],
		['an empty page', {body: ''}, /has no article in it/],
		['a page of scripts', '<!doctype html><html><body><script>render()</script></body></html>', /has no article in it\. If a browser shows one/],
		['a bomb', {headers: {'content-encoding': 'gzip'}, body: bomb}, /unpack|larger|too much|MB/],
		['a redirect home', {status: 302, headers: {location: 'http://127.0.0.1:22/'}}, /127\.0\.0\.1/],
		['a redirect to a file', {status: 302, headers: {location: 'file:///etc/passwd'}}, /./],
		['a redirect to itself', {status: 302, headers: {location: url}}, /./],
	];
	for (const [name, answer, expected] of cases) {
		test(name, async () => {
			await using web = await createWeb({[url]: answer});
			const folder = await makeFolder();
			const {output, errors, code} = await add(web, folder, url);
			assert.equal(output, '');
			assert.match(errors, expected);
			assert.match(errors, /^newsread: [^\n]+\n$/);
			assert.doesNotMatch(errors, /root:/);
			assert.equal(code, 2);
			assert.deepEqual(await readdir(folder), []);
		});
	}

	test('and the others are added all the same', async () => {
		await using web = await createWeb({[url]: storyPage('Mill to close', 'mill')});
		const folder = await makeFolder();
		const {output, code} = await add(web, folder, 'http://skerry.example/none', url);
		assert.match(output, /^Added: Mill to close/);
		assert.equal(code, 2);
	});
});

suite('an address of the person\'s own network', () => {
	test('is refused unless it is allowed, and what it leads to is refused always', async () => {
		await using server = await serve((request, response) => {
			if (request.url === '/away') {
				response.writeHead(302, {location: `http://${request.headers.host ?? ''}/story`});
				response.end();
			} else {
				response.writeHead(200, {'content-type': 'text/html'});
				response.end(storyPage('Mill to close', 'mill'));
			}
		});
		const folder = await makeFolder();
		const local = `http://${server.host}/story`;
		const refused = await add({env: {}}, folder, local);
		assert.match(refused.errors, /--allow-private/);
		assert.equal(server.connections(), 0);
		const allowed = await add({env: {}}, folder, local, '--allow-private');
		assert.match(allowed.output, /^Added: Mill to close/);
	});
});

test('hostile words of a page never reach the terminal as controls', async () => {
	const page = storyPage('Mill \u{1B}]0;owned\u{7} to\u{202E} close', 'mill\u{1B}[2J');
	await using web = await createWeb({[url]: page});
	const folder = await makeFolder();
	const {output} = await add(web, folder, url);
	const read = await runNewsread(['read', url], {env: web.env, isTty: true});
	for (const text of [output, read.output]) {
		assert.doesNotMatch(text.replaceAll(/\u{1B}\[[\d;]*m/gu, ''), /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202E}]/u);
	}

	const [name] = await readdir(folder);
	assert.match(await readFile(path.join(folder, name!), 'utf8'), /^[^\u{7}\u{1B}\u{202E}]+$/u);
});

test('a folder is added with all its articles, and standard input is read without adding', async () => {
	const source = await makeFolder({'a.html': storyPage('Mill to close', 'mill'), 'sub/b.txt': 'Pier opens\n\n“It is open,” said Tom Harrow, the mayor of Skerry, on Tuesday.\n'});
	const folder = await makeFolder();
	const {output, code} = await runNewsread(['add', source, '--library', folder], {now});
	assert.match(output, /^Added: Mill to close .+\nAdded: Pier opens .+\n$/);
	assert.equal(code, 0);
	const empty = await runNewsread(['add', folder + '/none', await makeFolder(), '--library', folder], {now});
	assert.match(empty.errors, /is not there[^\n]+\n.+ is a folder without articles/);
	const read = await runNewsread(['read', '-'], {stdin: storyPage('Mill to close', 'mill')});
	assert.match(read.output, /^Mill to close\n/);
	const markdown = await runNewsread(['read', '-', '--markdown'], {stdin: storyPage('Mill to close', 'mill')});
	assert.match(markdown.output, /title: Mill to close\n[^<]+forty families/);
});

test('who forgets how an address begins is told', async () => {
	const folder = await makeFolder();
	const {errors} = await add({env: {}}, folder, 'skerry.example/2026/mill');
	assert.match(errors, /^newsread: skerry\.example\/2026\/mill is not there\. If an address is meant, write https:\/\/skerry\.example\/2026\/mill\.\n$/);
	const bare = await runNewsread(['https://skerry.example/2026/mill']);
	assert.match(bare.errors, /is an address, and newsread opens files and folders\. newsread read https:\S+ shows it, newsread add https:\S+ keeps it\.\n$/);
});
