/*
Whatever lies in a library or stands on a command line: one clear line and what to do, the right exit code, never a stack; and the other articles still open.
*/
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmod, mkdir, symlink, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {runNewsread, type ShellRun} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

const oneLine = /^newsread: [^\n]+[.?]\n$/;

const assertLine = ({errors}: ShellRun, message: RegExp): void => {
	assert.match(errors, oneLine);
	assert.match(errors, message);
	assert.doesNotMatch(errors, /\bat .+:\d+:\d+|Error:|undefined|\[object/);
};

type Spoil = (file: string) => Promise<void> | void;

suite('a bad file in a library', () => {
	const table: ReadonlyArray<readonly [what: string, name: string, spoil: Spoil, message: RegExp, code: number]> = [
		['a binary', 'bad.txt', async file => writeFile(file, new Uint8Array(4096).map((_, index) => index % 7)), /bad\.txt is a binary file, not an article\. Save .+/, 2],
		['a picture with the wrong name', 'bad.md', async file => writeFile(file, new Uint8Array([0xFF, 0xD8, 0xFF, 0xE0])), /bad\.md is a JPEG image, not an article\. /, 2],
		['a folder named x.txt', 'x.txt', async file => mkdir(file), /x\.txt is a folder, though its name is that of an article\. Rename it, .+/, 2],
		['a line of 200 MB', 'long.txt', async file => {
			await writeFile(file, '“');
			await truncate(file, 200 * 1024 * 1024);
		}, /long\.txt is too large \(200 MB\)\. Cut it .+/, 2],
		['a pipe', 'pipe.txt', file => {
			execFileSync('mkfifo', [file]);
		}, /pipe\.txt is a pipe, not a file\. Save .+/, 2],
		['a link to itself', 'loop.txt', async file => symlink('loop.txt', file), /loop\.txt is a link that leads back to itself\. Remove the link\./, 2],
		['a link to nothing', 'none.txt', async file => symlink('gone.txt', file), /none\.txt is not there\. Check .+/, 2],
		['a link to a folder above', 'up', async file => symlink('..', file), /up is a link back to a folder above it, and is not followed\. Remove the link\./, 0],
		['front matter that never ends', 'open.md', async file => writeFile(file, '---\ntitle: Open\n\nText of the article.\n'), /open\.md has front matter that never ends\. Close it .+/, 0],
		['front matter that is no YAML', 'yaml.md', async file => writeFile(file, '---\ntitle: "Open\n---\n\nText of the article.\n'), /yaml\.md has front matter that is not YAML \(line \d\), .+/, 0],
		['an empty file', 'empty.txt', async file => writeFile(file, ''), /empty\.txt is empty\. Put .+/, 0],
		['a file that may not be read', 'secret.txt', async file => {
			await writeFile(file, 'x');
			await chmod(file, 0);
		}, /secret\.txt may not be read\. .*chmod u\+r\./, 2],
	];
	for (const [what, name, spoil, message, code] of table) {
		test(what, async () => {
			const folder = await makeSmallLibrary();
			await chmod(folder, 0o755);
			await spoil(path.join(folder, name));
			const run = await withoutRoot(async () => runNewsread(['list', '--library', folder]));
			assertLine(run, message);
			assert.equal(run.code, code);
			assert.match(run.output, /Ferry brings back the morning bus/);
			assert.match(run.output, /Bridge: closed until spring/);
			const found = await withoutRoot(async () => runNewsread(['quotes', 'ducks', '--library', folder]));
			assert.match(found.output, /safe for ducks/);
			assert.equal(found.code, code);
			assert.equal(found.errors, code === 2 ? run.errors : '');
		});
	}

	test('named on the command line', async () => {
		const folder = await makeFolder();
		execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
		await symlink('loop.txt', path.join(folder, 'loop.txt'));
		await writeFile(path.join(folder, 'large.txt'), '');
		await truncate(path.join(folder, 'large.txt'), 200 * 1024 * 1024);
		for (const command of ['extract', 'add', 'read']) {
			for (const name of ['pipe.txt', 'loop.txt', 'large.txt']) {
				// eslint-disable-next-line no-await-in-loop -- one run after the other
				const run = await runNewsread([command, name, '--library', path.join(folder, 'library')], {cwd: folder});
				assertLine(run, new RegExp(`^newsread: ${name.replace('.', String.raw`\.`)} `));
				assert.equal(run.code, 2, `${command} ${name}`);
				assert.equal(run.output, '');
			}
		}
	});

	test('very many of them are not all told', async () => {
		const folder = await makeSmallLibrary(Object.fromEntries(Array.from({length: 25}, (_, index) => [`bad-${index}.txt`, new Uint8Array(100)])));
		const {errors, code} = await runNewsread(['list', '--library', folder]);
		assert.equal(errors.trimEnd().split('\n').length, 11);
		assert.match(errors, /\nnewsread: … and 15 more files that could not be opened\.\n$/);
		assert.equal(code, 2);
	});
});

suite('a bad library', () => {
	const commands = ['list', 'quotes', 'speakers', 'index'] as const;

	test('that is not there', async () => {
		for (const command of commands) {
			// eslint-disable-next-line no-await-in-loop -- one run after the other
			const run = await runNewsread([command, '--library', '/no/such/folder']);
			assertLine(run, /The library \/no\/such\/folder is not there\. Make the folder, or name another with --library DIR; .+/);
			assert.deepEqual([run.code, run.output], [2, '']);
		}

		const byEnvironment = await runNewsread(['list'], {env: {NEWSREAD_LIBRARY: '/no/such/folder'}});
		assertLine(byEnvironment, /The library \/no\/such\/folder is not there\./);
	});

	test('that is empty', async () => {
		const folder = await makeFolder({'picture.jpg': 'x', '.hidden.txt': 'x'});
		for (const command of commands) {
			// eslint-disable-next-line no-await-in-loop -- one run after the other
			const run = await runNewsread([command, '--library', folder]);
			assertLine(run, /The library .+ is empty\. newsread add FILE puts an article there; \.txt, \.md and \.html files are read\./);
			assert.equal(run.code, 1);
		}
	});

	test('in which nothing can be opened', async () => {
		const folder = await makeFolder({'bad.txt': new Uint8Array(100)});
		const {errors, code} = await runNewsread(['list', '--library', folder]);
		assert.match(errors, /^newsread: bad\.txt is a binary file.+\nnewsread: Nothing in the library .+ could be opened\. .+\n$/);
		assert.equal(code, 2);
	});

	test('that is a file, or a link to itself', async () => {
		const folder = await makeFolder({'a.txt': 'x'});
		await symlink('loop', path.join(folder, 'loop'));
		const file = await runNewsread(['list', '--library', 'a.txt'], {cwd: folder});
		assertLine(file, /a\.txt is a file, and a library is a folder\. /);
		const loop = await runNewsread(['list', '--library', 'loop'], {cwd: folder});
		assertLine(loop, /The library .+loop /);
		assert.deepEqual([file.code, loop.code], [2, 2]);
	});
});
