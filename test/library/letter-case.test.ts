/*
A disk on which the case of letters does not count, as on macOS and Windows: its system names a folder one way, however it was typed.
*/
import {realpathSync} from 'node:fs';
import path from 'node:path';
import {test, type TestContext} from 'node:test';
import {lookAtLeftovers} from '../../source/library/doctor/look-at-leftovers.js';
import {createReadingRecord} from '../../source/library/reading-record.js';
import {findStoreFile} from '../../source/library/sync/choose-store.js';
import {makeKeepingHost, useLibrary} from '../helpers/describe-library.js';
import {createRecordHost} from '../helpers/record-host.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const ignoreCase = ({mock}: TestContext): void => {
	mock.method(realpathSync, 'native', (folder: string) => folder.toLowerCase());
};

test('one folder typed two ways is one scope of the reading record', async (t: TestContext) => {
	ignoreCase(t);
	const host = createRecordHost(await makeFolder());
	const record = createReadingRecord(host, '/Users/ann/News');
	record.put('read', 'a', {at: 'x'});
	record.close();
	const again = createReadingRecord(host, '/users/Ann/news');
	t.assert.strictEqual(again.list('read').length, 1);
	again.close();
});

test('one folder typed two ways has one store, which is no leftover', async (t: TestContext) => {
	ignoreCase(t);
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
	const file = findStoreFile(host, folder);
	t.assert.strictEqual(findStoreFile(host, path.join(path.dirname(folder), path.basename(folder).toUpperCase())), file);
	await useLibrary(host, folder, async library => library.totals());
	t.assert.deepStrictEqual(lookAtLeftovers(host, {own: undefined, isCleaning: false}), []);
});
