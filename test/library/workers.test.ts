import assert from 'node:assert/strict';
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {MessageChannel, Worker} from 'node:worker_threads';
import {eachArticle, indexOfPath} from '../../source/store/article-list.js';
import {NewsreadError} from '../../source/errors.js';
import {hashText} from '../../source/language/hash-text.js';
import type {WatchedLibrary} from '../../source/library/library.js';
import {extractFile} from '../../source/library/sync/extract-file.js';
import {extractFiles} from '../../source/library/sync/extract-files.js';
import {createStartWorker} from '../../source/library/workers/start-worker.js';
import {openInWorker} from '../../source/library/workers/worker-library.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {openWatched} from '../helpers/open-watched.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const startWorker = createStartWorker({folder: new URL('../../source/library/workers/', import.meta.url).href, extension: '.ts'});

const waitUntil = async (isSo: () => boolean): Promise<void> => {
	for (let turn = 0; turn < 400 && !isSo(); turn++) {
		// eslint-disable-next-line no-await-in-loop -- until it is so
		await delay(25);
	}

	assert.ok(isSo());
};

const manyFiles = (count: number) => Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}.txt`, `Number ${at}\n\n“This is number ${at},” said Ann Lee, who counts.\n`]));

suite('a library kept by a worker', () => {
	const open = async (folder: string): Promise<{readonly library: WatchedLibrary; readonly workers: Worker[]}> => {
		const workers: Worker[] = [];
		const {host} = createFakeHost({home: await makeFolder()});
		const library = await openInWorker({...host, build: 'one', startWorker(entry, data) {
			const worker = startWorker(entry, data);
			workers.push(worker);
			return worker;
		}}, {folder, origin: 'chosen'});
		return {library, workers};
	};

	test('shows what one in this thread does', async () => {
		const folder = await makeSmallLibrary({'empty.txt': ''});
		const {library} = await open(folder);
		const here = await openWatched(createFakeHost().host, {folder, origin: 'chosen'});
		await Promise.all([library.ready, here.ready]);
		// The one's list is packed, the other's is not.
		const [told, own] = [library, here].map(each => ({...each.snapshot(), articles: [...eachArticle(each.snapshot().articles)]}));
		assert.deepEqual(told, own);
		assert.equal(own!.articles.length, 3);
		assert.deepEqual(await library.speakers(), await here.speakers());
		assert.deepEqual(await library.speakerNames(), await here.speakerNames());
		assert.deepEqual(await library.search('weir bus'), await here.search('weir bus'));
		assert.deepEqual(await library.read(hashText('bridge.md')), await here.read(hashText('bridge.md')));
		assert.equal(await library.read('nothing'), undefined);
		assert.equal(library.corrections?.file, here.corrections.file);
		await Promise.all([library.close(), here.close()]);
	});

	test('tells of what changes, corrections and files', async () => {
		const folder = await makeSmallLibrary();
		const {library} = await open(folder);
		await library.ready;
		await library.corrections!.add({type: 'rename', names: ['Ann Lee'], to: 'Anna Lee', role: null, kind: null});
		const speakers = await library.speakers();
		assert.deepEqual(speakers.map(({name}) => name), ['Anna Lee', 'Tom Reyes']);
		const undone = await library.corrections!.undo();
		assert.equal(undone?.type, 'rename');
		let told = 0;
		library.onChange(() => {
			told++;
		});
		await rm(path.join(folder, 'bridge.md'));
		await waitUntil(() => library.snapshot().articles.length === 2);
		await writeFile(path.join(folder, 'more.txt'), 'More\n\n“More,” said Bo Wren.\n');
		await waitUntil(() => indexOfPath(library.snapshot().articles, 'more.txt') !== -1);
		assert.ok(told >= 2);
		await library.close();
	});

	test('says what a person can do something about in the same words', async () => {
		const folder = await makeSmallLibrary({'corrections.yaml': 'not: a list\n'});
		const {library} = await open(folder);
		await library.ready;
		await assert.rejects(library.corrections!.add({type: 'rename', names: ['Ann Lee'], to: 'A', role: null, kind: null}), (error: unknown) => {
			assert.ok(error instanceof NewsreadError);
			assert.match(error.message, /is not a YAML list/);
			assert.match(error.hint ?? '', /newsread index/);
			return true;
		});
		await library.close();
		await assert.rejects(open(path.join(folder, 'none')), /is not there/);
	});

	test('goes on where its worker dies, and ends where it dies again and again', async () => {
		const {library, workers} = await open(await makeSmallLibrary());
		await library.ready;
		const answer = library.search('sheep');
		await workers[0]!.terminate();
		const {total} = await answer;
		assert.equal(total, 1);
		assert.equal(workers.length, 2);
		for (let death = 1; death < 3; death++) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await workers.at(-1)!.terminate();
		}

		await waitUntil(() => workers.length === 3);
		await assert.rejects(library.search('sheep'), /cannot be read any more/);
	});

	test('is searched for what was typed last', async () => {
		const {library} = await open(await makeSmallLibrary());
		await library.ready;
		const answered: string[] = [];
		const typing = ['s', 'sh', 'she'].map(async query => {
			await library.search(query, {isTyping: true});
			answered.push(query);
		});
		const {total} = await library.search('sheep');
		await Promise.race(typing);
		assert.deepEqual(answered, ['she']);
		assert.equal(total, 1, 'a search that nobody types is always answered');
		await library.close();
	});
});

// A worker that dies of what it is told to do, or never answers it: it says so to whoever keeps `asked`.
const badSource = `
	const {parentPort, workerData} = require('node:worker_threads');
	parentPort.postMessage({type: 'ready'});
	parentPort.on('message', ({type, id}) => {
		workerData.postMessage(type);
		if (type === 'undo-correction' || type === 'read') setTimeout(() => process.exit(1), 20);
		if (type === 'speakers') parentPort.postMessage({type: 'done', id, value: []});
	});
`;

suite('a worker that fails', () => {
	const open = async () => {
		const asked: string[] = [];
		const {host} = createFakeHost({home: await makeFolder()});
		const library = await openInWorker({...host, build: 'one', startWorker() {
			const {port1, port2} = new MessageChannel();
			port1.on('message', (type: string) => {
				asked.push(type);
			});
			port1.unref();
			return new Worker(badSource, {eval: true, workerData: port2, transferList: [port2]});
		}}, {folder: await makeSmallLibrary(), origin: 'chosen'});
		return {library, asked};
	};

	test('is not asked twice for what writes, and only twice for what reads', async () => {
		const {library, asked} = await open();
		await assert.rejects(library.corrections!.undo(), /stopped before it could answer/);
		assert.deepEqual(await library.speakers(), []);
		await delay(100);
		assert.equal(asked.filter(type => type === 'undo-correction').length, 1);
		await library.close();
		const other = await open();
		await assert.rejects(other.library.read('one'), /stopped before it could answer/);
		await delay(100);
		assert.equal(other.asked.filter(type => type === 'read').length, 2);
		await other.library.close();
	});

	test('keeps nobody waiting at the end', async () => {
		const {library} = await open();
		await library.ready;
		const never = library.search('sheep');
		await Promise.all([library.close(), assert.rejects(never, /is closed/)]);
		await assert.rejects(library.search('sheep'), /is closed/);
	});
});

// What no article is known to do: it stands in for a fault of the engine itself.
/* eslint-disable unicorn/no-incorrect-template-string-interpolation -- a program, not a text */
const fragileSource = `
	const {parentPort} = require('node:worker_threads');
	parentPort.on('message', task => {
		if (task.some(({file}) => file.path === '33.txt')) process.exit(1);
		parentPort.postMessage(task.map(({file}) => ({file: {path: file.path, size: 0, modified: 0, hash: 'x', articles: [], problem: null}, isSame: false})));
	});
`;
/* eslint-enable unicorn/no-incorrect-template-string-interpolation */

suite('files extracted by workers', () => {
	const requestsIn = (folder: string, count: number) => Array.from({length: count}, (_, at) => ({file: {path: `${at}.txt`, absolute: path.join(folder, `${at}.txt`), size: 0, modified: 0}}));

	test('come in order, as they would here', async () => {
		const folder = await makeFolder(manyFiles(100));
		const requests = requestsIn(folder, 100);
		const here = await Promise.all(requests.map(async request => extractFile(request)));
		const there = await Array.fromAsync(extractFiles({startWorker}, requests));
		assert.deepEqual(there.map(({record}) => record), here.map(({record}) => record));
		assert.deepEqual(there.map(({file}) => file.hash), here.map(({file}) => file.hash));
		assert.equal(here.filter(({record}) => record?.quotes.length === 1).length, 100);
	});

	test('a file that takes its worker down with it is a problem, and the others come', async () => {
		const fragile = () => new Worker(fragileSource, {eval: true});
		const extracted = await Array.fromAsync(extractFiles({startWorker: fragile}, requestsIn('/nowhere', 100)));
		assert.deepEqual(extracted.map(({file}) => file.path), Array.from({length: 100}, (_, at) => `${at}.txt`));
		assert.deepEqual(extracted.filter(({file}) => file.problem !== null).map(({file: {path: file, problem}}) => [file, problem!.message]), [['33.txt', 'made newsread stumble']]);
	});
});
