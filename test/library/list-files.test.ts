import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmod, link, mkdir, symlink, truncate, utimes, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {after, test} from 'node:test';
import {isInside, listFiles} from '../../source/library/list-files.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

const pathsOf = (files: ReadonlyArray<{readonly path: string}>): readonly string[] => files.map(file => file.path).sort();

test('articles are found in all folders, by their extension in any case, hidden ones and others left out', async () => {
	const folder = await makeFolder({
		'a.txt': 'a', 'b.md': 'b', 'sub/c.TXT': 'c', 'sub/deep/d.Md': 'd', 'picture.jpg': 'x', 'page.pdf': 'x', txt: 'x',
		'saved/Levy.html': 'e', 'saved/Levy_files/frame.html': 'x', 'sub/old_files/f.htm': 'f',
		'.hidden.txt': 'x', '.trash/removed.md': 'x', '.git/readme.md': 'x', 'sub/.cache/e.txt': 'x',
	});
	const {files, problems} = await listFiles(folder);
	assert.deepEqual(pathsOf(files), ['a.txt', 'b.md', 'saved/Levy.html', 'sub/c.TXT', 'sub/deep/d.Md', 'sub/old_files/f.htm']);
	assert.deepEqual(problems, []);
});

test('the newest stand first; of one moment, by path', async () => {
	const folder = await makeFolder({'old.txt': '', 'new.txt': '', 'b.txt': '', 'a.txt': ''});
	for (const [name, seconds] of [['old.txt', 1000], ['new.txt', 3000], ['b.txt', 2000], ['a.txt', 2000]] as const) {
		// eslint-disable-next-line no-await-in-loop
		await utimes(path.join(folder, name), seconds, seconds);
	}

	const {files} = await listFiles(folder);
	assert.deepEqual(files.map(file => file.path), ['new.txt', 'a.txt', 'b.txt', 'old.txt']);
});

test('what is no file to read is a problem, and the others are listed', async () => {
	const folder = await makeFolder({'good.txt': 'good', 'large.txt': ''});
	await mkdir(path.join(folder, 'folder.txt'));
	await truncate(path.join(folder, 'large.txt'), 200 * 1024 * 1024);
	execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
	const server = createServer().listen(path.join(folder, 'socket.md'));
	after(() => {
		server.close();
	});
	await symlink('/dev/zero', path.join(folder, 'device.txt'));
	await symlink('nowhere.txt', path.join(folder, 'broken.txt'));
	await symlink('loop-b.txt', path.join(folder, 'loop-a.txt'));
	await symlink('loop-a.txt', path.join(folder, 'loop-b.txt'));

	const {files, problems} = await listFiles(folder);
	assert.deepEqual(pathsOf(files), ['good.txt']);
	const told = new Map(problems.map(problem => [problem.path, problem]));
	const expected: ReadonlyArray<readonly [path: string, message: RegExp]> = [
		['folder.txt', /^is a folder/],
		['large.txt', /^is too large \(200 MB\)$/],
		['pipe.txt', /^is a pipe, not a file$/],
		['socket.md', /^is a socket, not a file$/],
		['device.txt', /^is a device, not a file$/],
		['broken.txt', /^is not there$/],
		['loop-a.txt', /^is a link that leads back to itself$/],
		['loop-b.txt', /^is a link that leads back to itself$/],
	];
	assert.equal(problems.length, expected.length);
	for (const [name, message] of expected) {
		assert.match(told.get(name)?.message ?? '', message, name);
		assert.match(told.get(name)?.hint ?? '', /^[A-Z].*\.$/, name);
		assert.equal(told.get(name)?.isHarmless, undefined, name);
	}
});

test('a folder that may not be entered is a problem, and the others are listed', async () => {
	const folder = await makeFolder({'good.txt': 'good', 'closed/secret.txt': 'x'});
	await chmod(folder, 0o755);
	await chmod(path.join(folder, 'closed'), 0o000);
	const {files, problems} = await withoutRoot(async () => listFiles(folder));
	await chmod(path.join(folder, 'closed'), 0o755);
	assert.deepEqual(pathsOf(files), ['good.txt']);
	assert.deepEqual(problems.map(({path: name, message}) => [name, message]), [['closed', 'may not be read']]);
});

test('links to files and folders elsewhere are followed, each once; those that lead back are not', async () => {
	const elsewhere = await makeFolder({'far.txt': 'far', 'sub/farther.md': 'x', plain: 'x'});
	const folder = await makeFolder({'near.txt': 'near', 'sub/inner.txt': 'x'});
	await symlink(path.join(elsewhere, 'far.txt'), path.join(folder, 'linked.txt'));
	await symlink(elsewhere, path.join(folder, 'folder'));
	await symlink(elsewhere, path.join(folder, 'folder-again'));
	await symlink(path.join(folder, 'near.txt'), path.join(folder, 'same.txt'));
	await symlink(path.join(folder, 'sub'), path.join(folder, 'same-folder'));
	await symlink(elsewhere, path.join(elsewhere, 'circle'));
	await symlink('..', path.join(folder, 'sub', 'up'));
	await symlink('/', path.join(folder, 'disk'));

	const {files, problems} = await listFiles(folder);
	const [one, other] = [pathsOf(files).filter(name => name.startsWith('folder/')), pathsOf(files).filter(name => name.startsWith('folder-again/'))];
	assert.equal(one.length + other.length, 2, 'the folder elsewhere is listed under one of its names');
	assert.deepEqual(pathsOf(files).filter(name => !name.startsWith('folder')), ['linked.txt', 'near.txt', 'sub/inner.txt']);
	assert.deepEqual(pathsOf(problems), ['disk', 'sub/up']);
	assert.ok(problems.every(({isHarmless}) => isHarmless));
});

test('a file with two names is two files', async () => {
	const folder = await makeFolder({'a.txt': 'a'});
	await link(path.join(folder, 'a.txt'), path.join(folder, 'b.txt'));
	const {files} = await listFiles(folder);
	assert.equal(files.length, 2);
});

test('paths given by hand are listed whatever their name, folders with what is in them, each file once', async () => {
	const folder = await makeFolder({story: 'x', 'sub/a.txt': 'a', 'sub/b.jpg': 'b', 'other.txt': 'x'});
	const only = ['story', 'sub', 'sub/a.txt', 'missing.txt'].map(name => path.join(folder, name));
	const {files, problems} = await listFiles(folder, only);
	assert.deepEqual(pathsOf(files), ['story', 'sub/a.txt']);
	assert.deepEqual(pathsOf(problems), ['missing.txt']);
});

test('a folder with very many files is listed whole', async () => {
	const folder = await makeFolder();
	await Promise.all(Array.from({length: 500}, async (_, index) => writeFile(path.join(folder, `${index}.txt`), '')));
	const {files} = await listFiles(folder);
	assert.equal(files.length, 500);
});

test('inside is the folder itself and what is under it', () => {
	const table: ReadonlyArray<readonly [folder: string, absolute: string, expected: boolean]> = [
		['/a', '/a', true],
		['/a', '/a/b', true],
		['/a', '/ab', false],
		['/a/b', '/a', false],
		['/a', '/a/..b', true],
		['/', '/anything', true],
	];
	for (const [folder, absolute, expected] of table) {
		assert.equal(isInside(folder, absolute), expected, `${absolute} in ${folder}`);
	}
});
