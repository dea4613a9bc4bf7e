import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Worker} from 'node:worker_threads';
import type {Reading} from '../../../source/ingest/read-article.js';
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
