/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
/*
Ctrl-C while a feed is being read: the program ends at once, what was taken in by then is whole and known again, and nothing else is left.
*/
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import type {RequestListener} from 'node:http';
import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {suite, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {parseArticle} from '../../source/article/parse-article.js';
import {checkout} from '../helpers/fake-host.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {serve} from '../helpers/watched-server.js';
import {rssFeed, storyBody, storyPage} from '../helpers/web-pages.js';

const item = (number: number, body = storyBody(`mill ${number}`)) => ({title: `Story ${number} of the harbour`, link: `http://skerry.example/story-${number}`, body});

// Whole stories, and one of which a page that never comes must tell the rest.
const feed = rssFeed('The Skerry Post', [item(1), item(2), item(3, '<p>The board met.</p>')]);

const createSlowWeb = async (slow: string) => {
	const state = {isSlow: true};
	const {promise: reached, resolve: reach} = Promise.withResolvers<undefined>();
	const answers: Readonly<Record<string, string>> = {'http://skerry.example/rss': feed, 'http://skerry.example/story-3': storyPage('Story 3 of the harbour', 'mill 3')};
	const listener: RequestListener = (request, response) => {
		const url = request.url ?? '';
		if (state.isSlow && url === slow) {
			reach(undefined);
			return;
		}

		response.writeHead(answers[url] === undefined ? 404 : 200, {'content-type': url.endsWith('/rss') ? 'application/rss+xml' : 'text/html'});
		response.end(answers[url]);
	};

	const server = await serve(listener);
	return {state, reached, env: {http_proxy: `http://${server.host}`}, [Symbol.asyncDispose]: server[Symbol.asyncDispose]};
};

const tsx = pathToFileURL(path.join(checkout, 'node_modules/tsx/dist/loader.mjs')).href;
// Far below what a server that does not answer is waited for.
const longest = 10_000;

const startProgram = async (argv: readonly string[], env: Readonly<Record<string, string>>) => {
	const child = spawn(process.execPath, ['--import', tsx, path.join(checkout, 'source/cli.ts'), ...argv], {env: {PATH: process.env.PATH, HOME: await makeFolder(), ...env}, stdio: ['ignore', 'pipe', 'pipe']});
	const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
	return {
		async interrupt() {
			const start = performance.now();
			child.kill('SIGINT');
			const [output, errors, [code]] = await ended;
			return {output, errors, code, milliseconds: performance.now() - start};
		},
	};
};

const opml = '<opml version="2.0"><body><outline text="The Skerry Post" type="rss" xmlUrl="http://skerry.example/rss"/></body></opml>';

suite('Ctrl-C while feeds are refreshed', () => {
	for (const [slow, least] of [['http://skerry.example/rss', 0], ['http://skerry.example/story-3', 1]] as const) {
		test(`and ${slow} does not answer`, async () => {
			await using web = await createSlowWeb(slow);
			const folder = await makeFolder({'feeds.opml': opml});
			const program = await startProgram(['feeds', 'refresh', '--library', folder], web.env);
			await web.reached;
			const {output, errors, code, milliseconds} = await program.interrupt();
			assert.equal(output, '');
			assert.equal(errors, 'newsread: Stopped before all feeds were read. What was taken in stays; newsread feeds refresh takes the rest.\n');
			assert.equal(code, 130);
			assert.ok(milliseconds < longest, `${milliseconds} ms`);

			const names = await readdir(folder);
			const stories = names.filter(name => name.endsWith('.md'));
			assert.ok(stories.length >= least, stories.join(', '));
			assert.deepEqual(names.filter(name => name !== '.feeds.json').toSorted(), [...stories, 'feeds.opml'].toSorted(), 'nothing half-written, no lock');
			for (const name of stories) {
				// eslint-disable-next-line no-await-in-loop
				const article = parseArticle(await readFile(path.join(folder, name), 'utf8'), {id: 'a', path: null, format: 'markdown'});
				assert.match(article.text, /before it and the bids of three firms are to be opened\.$/);
			}

			// What was taken in and removed meanwhile does not come back.
			await Promise.all(stories.slice(0, 1).map(async name => rm(path.join(folder, name))));
			web.state.isSlow = false;
			const again = await runNewsread(['feeds', 'refresh', '--library', folder], {env: web.env});
			assert.equal(again.errors, '');
			assert.match(again.output, new RegExp(`: ${3 - stories.length} new articles?\n`));
		});
	}
});

test('Ctrl-C while a feed is added leaves it on the list or off it, and what it gave known', async () => {
	await using web = await createSlowWeb('http://skerry.example/story-3');
	const folder = await makeFolder();
	const program = await startProgram(['feeds', 'add', 'http://skerry.example/rss', '--library', folder], web.env);
	await web.reached;
	const {errors, code, milliseconds} = await program.interrupt();
	assert.match(errors, /newsread: Stopped before all feeds were read\. What was taken in stays; newsread feeds list shows which are on the list\.\n$/);
	assert.equal(code, 130);
	assert.ok(milliseconds < longest, `${milliseconds} ms`);
	const names = await readdir(folder);
	const stories = names.filter(name => name.endsWith('.md'));
	assert.deepEqual(names.toSorted(), ['.feeds.json', ...stories, 'feeds.opml'].toSorted());
	await Promise.all(stories.map(async name => rm(path.join(folder, name))));
	web.state.isSlow = false;
	const again = await runNewsread(['feeds', 'refresh', '--library', folder], {env: web.env});
	assert.match(again.output, new RegExp(`: ${3 - stories.length} new articles?\n`));
});
