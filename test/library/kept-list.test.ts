import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {suite, test} from 'node:test';
import {articleAt, listArticles} from '../../source/store/article-list.js';
import {findListPlace, formatKeptList, loadKeptList, parseKeptList, writeKeptList, type KeptList} from '../../source/library/kept-list.js';
import {snapshotOf} from '../helpers/fake-library.js';
import {sampleRecords} from '../helpers/sample-records.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const build = 'build 1';
const kept: KeptList = {snapshot: snapshotOf(sampleRecords, [{path: 'a.txt', message: 'is a folder', hint: 'Move it.'}]), record: sampleRecords[0]};

suite('a kept list', () => {
	test('is read as it was written, and says that it is kept', async () => {
		const file = path.join(await makeFolder(), 'libraries/x.list.json');
		writeKeptList({file, build}, kept);
		const read = loadKeptList({file, build});
		assert.deepEqual(read?.snapshot.articles, kept.snapshot.articles);
		assert.deepEqual(read.snapshot.problems, kept.snapshot.problems);
		assert.deepEqual(read.snapshot.totals, kept.snapshot.totals);
		assert.deepEqual(read.record, structuredClone(kept.record));
		assert.equal(read.snapshot.isKept, true);
		assert.deepEqual(readdirSync(path.dirname(file)), ['x.list.json']);
	});

	test('is of no use to another build', () => {
		assert.equal(parseKeptList(formatKeptList(kept, build), 'build 2'), undefined);
	});

	test('is done without where a byte of it is another, or any of it is missing', async () => {
		const file = path.join(await makeFolder(), 'x.list.json');
		writeKeptList({file, build}, kept);
		const whole = readFileSync(file);
		for (let at = 0; at < whole.length; at += 97) {
			const flipped = Uint8Array.from(whole);
			flipped[at]! ^= 0b0100; // eslint-disable-line no-bitwise -- one bit of it
			writeFileSync(file, flipped);
			assert.equal(loadKeptList({file, build}), undefined, `flipped at ${at}`);
			writeFileSync(file, whole.subarray(0, at));
			assert.equal(loadKeptList({file, build}), undefined, `cut at ${at}`);
		}
	});

	test('is done without where there is none, and not written where nothing can be', async () => {
		const folder = await makeFolder({'in the way': ''});
		assert.equal(loadKeptList({file: path.join(folder, 'none'), build}), undefined);
		writeKeptList({file: path.join(folder, 'in the way/x.list.json'), build}, kept);
		assert.deepEqual(readdirSync(folder), ['in the way']);
	});

	test('is no longer than a screen, and leaves out an article that is long', () => {
		const articles = Array.from({length: 5000}, (_, at) => ({...articleAt(kept.snapshot.articles, 0)!, id: at === 0 ? kept.record!.article.id : `${at}`}));
		const record = {...kept.record!, article: {...kept.record!.article, text: 'x'.repeat(70_000)}};
		const read = parseKeptList(formatKeptList({snapshot: {...kept.snapshot, articles: listArticles(articles)}, record}, build), build);
		assert.equal(read?.snapshot.articles.length, 300);
		assert.equal(read.record, undefined);
	});

	test('leaves out an article that is not the first', () => {
		assert.equal(parseKeptList(formatKeptList({...kept, record: sampleRecords[1]}, build), build)?.record, undefined);
	});
});

test('a list is kept of a folder of its own, beside its store, and of nothing else', async () => {
	const root = await makeFolder();
	const host = {home: root, platform: 'linux', env: {XDG_CACHE_HOME: '/cache'}, build} as const;
	const place = findListPlace(host, {root, folder: root, only: [root], isFile: false});
	assert.match(place!.file, /^\/cache\/newsread\/libraries\/[\da-f]{16}\.list\.json$/);
	assert.equal(findListPlace(host, {root, folder: root, only: [path.join(root, 'a')], isFile: false}), undefined);
	assert.equal(findListPlace({...host, build: undefined}, {root, folder: root, only: [root], isFile: false}), undefined);
});
