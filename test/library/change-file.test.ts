import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {readdir, readFile, symlink, utimes} from 'node:fs/promises';
import {once} from 'node:events';
import path from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {changeFile} from '../../source/library/change-file.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const source = new URL('../../source/library/change-file.ts', import.meta.url).href;

test('of what four programs add at once, nothing is lost', async () => {
	const file = path.join(await makeFolder(), 'list.txt');
	const script = String.raw`const {changeFile} = await import(${JSON.stringify(source)}); for (let n = 0; n < 50; n++) { await changeFile(${JSON.stringify(file)}, true, text => text + process.argv[1] + ' ' + n + '\n'); }`;
	await Promise.all(['a', 'b', 'c', 'd'].map(async name => {
		const [code] = await once(spawn(process.execPath, ['--import=tsx', '--input-type=module', '--eval', script, name], {stdio: 'ignore'}), 'exit') as [number | null];
		assert.equal(code, 0);
	}));
	const text = await readFile(file, 'utf8');
	const lines = text.trim().split('\n');
	assert.equal(new Set(lines).size, 200);
	assert.equal(lines.length, 200);
	assert.deepEqual(await readdir(path.dirname(file)), ['list.txt']);
});

test('a lock that a killed program left is taken over', async () => {
	const folder = await makeFolder({'list.txt': 'a', '.list.txt.lock': 'gone'});
	const old = new Date(Date.now() - 60_000);
	await utimes(path.join(folder, '.list.txt.lock'), old, old);
	await changeFile(path.join(folder, 'list.txt'), false, text => `${text}b`);
	assert.equal(await readFile(path.join(folder, 'list.txt'), 'utf8'), 'ab');
	assert.deepEqual(await readdir(folder), ['list.txt']);
});

test('a lock that does not come free is told, and stays', async () => {
	const folder = await makeFolder({'list.txt': 'a', '.list.txt.lock': 'other'});
	await assert.rejects(changeFile(path.join(folder, 'list.txt'), false, text => `${text}b`), /is being written by another program/);
	assert.equal(await readFile(path.join(folder, '.list.txt.lock'), 'utf8'), 'other');
	assert.equal(await readFile(path.join(folder, 'list.txt'), 'utf8'), 'a');
});

test('the lock is gone after an error', async () => {
	const folder = await makeFolder({'list.txt': 'a'});
	const file = path.join(folder, 'list.txt');
	let count = 0;
	await assert.rejects(changeFile(file, false, () => {
		count++;
		if (count > 1) {
			throw new Error('no');
		}

		// The first is made before the lock is taken.
		writeFileSync(file, 'b');
		return 'c';
	}), /could not be written/);
	assert.deepEqual(await readdir(folder), ['list.txt']);
});

test('a link that leads to nothing is no empty file', async () => {
	const folder = await makeFolder();
	const file = path.join(folder, 'list.txt');
	await symlink(path.join(folder, 'away.txt'), file);
	await assert.rejects(changeFile(file, true, () => 'x'), /leads to nothing/);
	assert.deepEqual(await readdir(folder), ['list.txt']);
});
