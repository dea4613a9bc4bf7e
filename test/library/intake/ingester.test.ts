import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Worker} from 'node:worker_threads';
import type {FeedItem} from '../../../source/ingest/feeds/feed.js';
import type {FoundFile, Reading} from '../../../source/ingest/read-article.js';
import {doIngestTask} from '../../../source/library/intake/ingest-task.js';
import {createIngester} from '../../../source/library/intake/ingester.js';
import {readBounded} from '../../../source/library/intake/take-in.js';
import {createStartWorker} from '../../../source/library/workers/start-worker.js';
import {storyPage} from '../../helpers/web-pages.js';

const file = (html: string) => ({bytes: new TextEncoder().encode(html), path: null, id: ''});
const workers = createStartWorker({folder: new URL('../../../source/library/workers/', import.meta.url).href, extension: '.ts'});
const says = (code: string) => () => new Worker(`const {parentPort} = require('node:worker_threads'); parentPort.on('message', () => { ${code} });`, {eval: true});

test('a task is done in a worker as it is done without one', async () => {
	const [inWorker, here] = [createIngester({startWorker: workers}, {most: 60_000}), createIngester({})];
	const task = {type: 'article', file: file(storyPage('Mill to close', 'mill'))} as const;
	const answer = await inWorker.run(task);
	assert.equal((answer as Reading).article.headline, 'Mill to close');
	assert.deepEqual(answer, await here.run(task));
	await inWorker.close();
});

const failures: ReadonlyArray<readonly [name: string, code: string]> = [
	['takes too long', 'for (;;);'],
	['dies', 'process.exit(1);'],
	['throws', 'throw new Error("no");'],
	['takes all memory', 'const all = []; for (;;) all.push(new Array(1000).fill(Math.random()));'],
];
for (const [name, code] of failures) {
	test(`one that ${name} gives no answer, and the next is done`, async () => {
		let started = 0;
		const ingester = createIngester({
			startWorker() {
				started++;
				return started === 1 ? new Worker(`const {parentPort} = require('node:worker_threads'); parentPort.on('message', () => { ${code} });`, {eval: true, resourceLimits: {maxOldGenerationSizeMb: 32}}) : says('parentPort.postMessage("done");')();
			},
		}, {most: name === 'takes too long' ? 300 : 60_000});
		const task = {type: 'feed', bytes: new Uint8Array(), source: {}} as const;
		const first = await ingester.run(task);
		const second: unknown = await ingester.run(task);
		assert.equal(first, undefined);
		assert.equal(second, 'done');
		assert.equal(started, 2);
		await ingester.close();
	});
}

test('a page that takes too long gives its words all the same', async () => {
	const ingester = createIngester({startWorker: says('')}, {most: 50});
	const read = await readBounded(ingester, file(storyPage('Mill to close', 'mill')), 'page');
	assert.ok('article' in read);
	assert.match(read.article.text, /“We have no money for another season,” said Ada Quill/);
	await ingester.close();
});

test('what is ended is not taken for what takes too long, and nothing is begun after', async () => {
	let started = 0;
	const ingester = createIngester({
		startWorker() {
			started++;
			return says('')();
		},
	}, {most: 60_000});
	const page = storyPage('Mill to close', 'mill');
	const [running, waiting] = [readBounded(ingester, file(page), 'page'), readBounded(ingester, file(page), 'page')];
	const both = Promise.all([assert.rejects(running, /stopped/), assert.rejects(waiting, /stopped/)]);
	await new Promise(resolve => {
		setImmediate(resolve);
	});
	await ingester.close();
	await both;
	await assert.rejects(readBounded(ingester, file(page), 'page'), /stopped/);
	assert.equal(started, 1);
});

const head = {format: 'rss', title: 'The Skerry Post', homeUrl: null, description: null, lang: 'en'} as const;
const item: FeedItem = {id: '1', title: 'Mill to close', url: 'https://skerry.example/mill', byline: [], published: null, updated: null, summary: 'The mill will close for the winter.', contentHtml: null, baseUrl: null, section: null, categories: [], outlet: null, media: []};
// What no reader can read.
const nothing = {bytes: undefined as unknown as Uint8Array, path: null, id: ''} satisfies FoundFile;

test('a task that breaks its readers has an answer, in a worker that lives on', async () => {
	let started = 0;
	const ingester = createIngester({
		startWorker(name) {
			started++;
			return workers(name);
		},
	}, {most: 60_000});
	for (const run of [doIngestTask, ingester.run] as const) {
		// eslint-disable-next-line no-await-in-loop -- one after the other, as the worker takes them
		const answers = [await run({type: 'article', file: nothing}), await run({type: 'feed', bytes: nothing.bytes, source: {}}), await run({type: 'item', item: {...item, contentHtml: 5 as unknown as string, media: undefined as unknown as []}, feed: head, page: nothing})];
		assert.deepEqual(answers[0], {problem: {path: '-', message: 'This cannot be read.', hint: 'Save the article as plain text (.txt), and add that.'}});
		assert.deepEqual(answers[1], {problem: {message: 'This feed cannot be read.', hint: 'Look at its address in a browser.'}});
		assert.match((answers[2] as Reading).article.text, /^Mill to close\n+The mill will close for the winter\.$/);
	}

	assert.equal(started, 1);
	await ingester.close();
});

const sentence = 'The board meets again in March, when the accounts of the year are to be laid before it.\n\n';

test('a text that is longer than an article can be is refused in one line, but for a file', async () => {
	const bytes = new TextEncoder().encode(sentence.repeat(26_000));
	const slow = createIngester({startWorker: says('')}, {most: 50});
	const quick = createIngester({startWorker: says('parentPort.postMessage({article: {text: "a".repeat(9500000)}, source: "a", format: "text"});')}, {most: 60_000});
	assert.deepEqual(await readBounded(slow, {bytes, path: null, id: ''}, 'What was pasted'), {problem: {path: 'What was pasted', message: 'is longer than an article can be (2 MB)', hint: 'Save it as a file, and add that.'}});
	assert.deepEqual(await readBounded(quick, {bytes, path: null, id: ''}, 'page'), {problem: {path: 'page', message: 'is longer than an article can be (9 MB)', hint: 'Save it as a file, and add that.'}});
	assert.ok('article' in await readBounded(quick, {bytes, path: 'a.txt', id: ''}, 'a.txt'));
	await slow.close();
	await quick.close();
});
