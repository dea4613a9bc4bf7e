/*
Every command closes the library that it opened, however it ends: a store that was closed leaves no log beside it, and one that was not is looked through as a whole when it is opened next.
*/
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {runNewsread} from '../helpers/run-newsread.js';
import {smallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const cases: ReadonlyArray<readonly [words: readonly string[], code: number]> = [
	[['read', 'morning', 'bus'], 0],
	[['read', 'morning', 'bus', '--json'], 0],
	[['read', 'no', 'such', 'article'], 1],
	[['read', 'sub/none.txt', 'sub/ferry.txt', '--json'], 2],
	[['related', 'morning', 'bus'], 1],
	[['related', 'no', 'such', 'article'], 1],
	[['remove', 'no', 'such', 'article'], 1],
	[['remove', 'morning', 'bus'], 0],
	[['speakers'], 0],
	[['speakers', 'nobody'], 1],
	[['speakers', 'rename', 'Nobody at all', 'Somebody'], 1],
	[['speakers', 'rename', 'Ann Lee', 'Anna Lee'], 0],
	[['speakers', 'merge', 'Nobody', 'Somebody'], 1],
	[['speakers', 'fix', 'the', 'Nobody'], 2],
	[['speakers', 'undo'], 1],
	[['quotes', 'zyzzyva'], 1],
	[['quotes', 'after:someday'], 2],
	[['quotes', '--saved', 'none'], 1],
	[['quotes', 'bus', '--save', ' '], 2],
	[['searches'], 1],
	[['list'], 0],
	[['index'], 0],
];

suite('the library is closed', () => {
	for (const [words, code] of cases) {
		test(`by newsread ${words.join(' ')}`, async () => {
			const home = await makeFolder();
			const folder = await makeFolder(smallLibrary);
			const world = {home, cwd: folder, build: 'one'};
			await runNewsread(['index', '--library', folder], world);
			const run = await runNewsread([...words, '--library', folder], world);
			assert.equal(run.code, code, run.errors);
			const names = await readdir(path.join(home, '.cache/newsread/libraries'));
			assert.ok(names.length > 0);
			assert.deepEqual(names.filter(name => /-(?:wal|shm|journal)$/.test(name)), []);
		});
	}
});
