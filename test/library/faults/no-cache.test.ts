/*
A cache folder that cannot be used, or goes away: everything is answered all the same.
*/
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {chmod, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {findStoreFile} from '../../../source/library/sync/choose-store.js';
import {createStartWorker} from '../../../source/library/workers/start-worker.js';
import {openInWorker} from '../../../source/library/workers/worker-library.js';
import {describeAnew, describeLibrary, makeKeepingHost, useLibrary} from '../../helpers/describe-library.js';
import {createFakeHost} from '../../helpers/fake-host.js';
import {makeSmallLibrary} from '../../helpers/small-library.js';
import {makeFolder} from '../../helpers/temporary-folder.js';
import {withoutRoot} from '../../helpers/without-root.js';

const queries = ['', 'sheep', '@lee', 'brigde'];
const cannotBeWritten = /^cannot be written to, so every article is read anew$/;

suite('a cache folder', () => {
	test('that may not be written to, before there is a store and after: one line, and all is shown', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await Promise.all([host.home, folder].map(async each => chmod(each, 0o755)));
		const {problems: _, ...truth} = await describeAnew(folder, queries);
		const check = async (wanted: RegExp): Promise<void> => withoutRoot(async () => {
			const {problems, ...shown} = await useLibrary(host, folder, async library => describeLibrary(library, queries));
			assert.deepEqual(shown, truth);
			assert.equal(problems.length, 1);
			assert.match(problems[0]!.message, wanted);
		});
		const [cache, stores] = [path.join(host.home, '.cache'), path.join(host.home, '.cache/newsread/libraries')];
		await mkdir(cache);
		await chmod(cache, 0o555);
		await check(cannotBeWritten);
		await chmod(cache, 0o755);
		await useLibrary(host, folder, async library => library.totals());
		// Readable by everybody, writable by nobody.
		for (const [target, mode] of [[path.join(cache, 'newsread'), 0o755], [stores, 0o555], [findStoreFile(host, folder), 0o444]] as const) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await chmod(target, mode);
		}

		await check(cannotBeWritten);
		await chmod(stores, 0o755);
		await chmod(findStoreFile(host, folder), 0o644);
		assert.deepEqual(await useLibrary(host, folder, async library => describeLibrary(library, queries)), {...truth, problems: []});
	});

	// In /proc no folder can be made, whatever Node believes.
	for (const place of ['a-file', 'a-file/folder', '/dev/null', ...(existsSync('/proc/self') ? ['/proc/none/such'] : [])]) {
		test(`that is none (${place}): one line, and all is shown`, async () => {
			const [home, folder] = [await makeFolder({'a-file': 'not a folder'}), await makeSmallLibrary()];
			const {host} = createFakeHost({home, build: 'one', env: {XDG_CACHE_HOME: path.resolve(home, place)}});
			const {problems: _, ...truth} = await describeAnew(folder, queries);
			const {problems, ...shown} = await useLibrary(host, folder, async library => describeLibrary(library, queries));
			assert.deepEqual(shown, truth);
			assert.deepEqual(problems.map(({message}) => message), ['cannot be used, so every article is read anew']);
		});
	}

	test('that is deleted while the reader is open: it goes on, takes in what changes, and the next to open finds all', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		const startWorker = createStartWorker({folder: new URL('../../../source/library/workers/', import.meta.url).href, extension: '.ts'});
		const library = await openInWorker({...host, startWorker}, {folder, origin: 'chosen'});
		await library.ready;
		await rm(path.join(host.home, '.cache'), {recursive: true, maxRetries: 5});
		const totalOf = async (query: string): Promise<number> => {
			const {total} = await library.search(query);
			return total;
		};

		assert.equal(await totalOf('sheep'), 1);
		await writeFile(path.join(folder, 'walrus.txt'), 'A walrus\n\n“It is a walrus,” said Bo Wren.\n');
		for (let turn = 0; turn < 200 && library.snapshot().articles.length < 4; turn++) {
			// eslint-disable-next-line no-await-in-loop -- until it is so
			await delay(25);
		}

		assert.equal(await totalOf('walrus'), 1);
		await library.corrections!.add({type: 'rename', names: ['Ann Lee'], to: 'Anna Lee', role: null, kind: null});
		const speakers = await library.speakers();
		assert.ok(speakers.some(({name}) => name === 'Anna Lee'));
		const {problems} = library.snapshot();
		await library.close();
		assert.ok(problems.length <= 1, JSON.stringify(problems));
		const {problems: _, ...truth} = await describeAnew(folder, queries);
		assert.deepEqual(await useLibrary(host, folder, async again => describeLibrary(again, queries)), {...truth, problems: []});
	});
});
