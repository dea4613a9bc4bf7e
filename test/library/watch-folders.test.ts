import assert from 'node:assert/strict';
import {mkdir, rm, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {createFolderWatch, type WatchOptions} from '../../source/library/sync/watch-folders.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const folders = ['one', 'two', 'three'];

const refuse = (() => {
	throw new Error('ENOSPC: System limit for number of file watchers reached');
}) as unknown as NonNullable<WatchOptions['watchFolder']>;

const ways: ReadonlyArray<readonly [what: string, options: WatchOptions]> = [
	['that the system watches', {}],
	['of which the system watches one', {mostFolders: 1}],
	['that the system refuses to watch', {watchFolder: refuse}],
];
for (const [what, options] of ways) {
	suite(`folders ${what}`, () => {
		const changes: ReadonlyArray<readonly [what: string, change: (folder: string) => Promise<void>]> = [
			['a file that comes', async folder => writeFile(path.join(folder, 'new.txt'), 'x')],
			['a file that is written', async folder => writeFile(path.join(folder, 'a.txt'), 'other')],
			['a file that goes', async folder => rm(path.join(folder, 'a.txt'))],
			['a folder that comes', async folder => mkdir(path.join(folder, 'sub'))],
		];
		for (const [change, make] of changes) {
			test(`tell of ${change}, and of nothing else`, async () => {
				const root = await makeFolder(Object.fromEntries(folders.map(name => [`${name}/a.txt`, 'x'])));
				let told = 0;
				const watch = createFolderWatch(name => name.endsWith('.txt'), () => {
					told++;
				}, {pause: 40, ...options});
				const all = folders.map(name => path.join(root, name));
				watch.follow(all);
				await delay(500);
				told = 0;
				// As after every look.
				assert.equal(watch.follow(all), false);
				await writeFile(path.join(root, 'three/other.pdf'), 'x');
				await delay(500);
				assert.equal(told, 0);
				await make(path.join(root, 'three'));
				await delay(1000);
				watch.close();
				assert.equal(told, 1);
			});
		}
	});
}

test('what came into a folder before it was first looked into is told', async () => {
	const root = await makeFolder({'a.txt': 'x'});
	let told = 0;
	const watch = createFolderWatch(name => name.endsWith('.txt'), () => {
		told++;
	}, {pause: 40, watchFolder: refuse});
	watch.follow([root]);
	await delay(500);
	assert.equal(told, 1);
	await utimes(path.join(root, 'a.txt'), 1000, 1000);
	await delay(600);
	assert.equal(told, 2);
	watch.follow([]);
	await utimes(path.join(root, 'a.txt'), 2000, 2000);
	await delay(500);
	watch.close();
	assert.equal(told, 2);
});
