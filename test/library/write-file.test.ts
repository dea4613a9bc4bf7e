import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {chmod, mkdir, readdir, readFile, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {formatSlug, nameFile} from '../../source/library/name-file.js';
import {removeArticle} from '../../source/library/remove-article.js';
import {didWriteFile, sweepFolder} from '../../source/library/write-file.js';
import {NewsreadError} from '../../source/errors.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

test('a file is written whole, and nothing else is left', async () => {
	const folder = await makeFolder();
	assert.equal(await didWriteFile(path.join(folder, 'a.md'), 'text'), true);
	assert.deepEqual(await readdir(folder), ['a.md']);
	assert.equal(await readFile(path.join(folder, 'a.md'), 'utf8'), 'text');
});

test('a file that is there is never written over', async () => {
	const folder = await makeFolder({'a.md': 'old'});
	assert.equal(await didWriteFile(path.join(folder, 'a.md'), 'new'), false);
	assert.equal(await readFile(path.join(folder, 'a.md'), 'utf8'), 'old');
	assert.deepEqual(await readdir(folder), ['a.md']);
});

test('of many that write under one name at once, one wins and is whole', async () => {
	const folder = await makeFolder();
	const results = await Promise.all(Array.from({length: 20}, async (_, index) => didWriteFile(path.join(folder, 'a.md'), String(index).repeat(50_000))));
	assert.equal(results.filter(Boolean).length, 1);
	const content = await readFile(path.join(folder, 'a.md'), 'utf8');
	assert.equal(content, String(results.indexOf(true)).repeat(50_000));
	assert.deepEqual(await readdir(folder), ['a.md']);
});

test('where nothing can be written it throws and leaves nothing', async () => {
	const folder = await makeFolder();
	await assert.rejects(async () => didWriteFile(path.join(folder, 'no', 'a.md'), 'text'), {code: 'ENOENT'});
	await chmod(folder, 0o555);
	await withoutRoot(async () => assert.rejects(async () => didWriteFile(path.join(folder, 'a.md'), 'text'), {code: 'EACCES'}));
	await chmod(folder, 0o755);
	assert.deepEqual(await readdir(folder), []);
});

test('what was left half-written long ago is swept away, and nothing else', async () => {
	const folder = await makeFolder({'.newsread-0a.tmp': 'x', '.newsread-0b.tmp': 'x', 'a.tmp': 'x', '.other.tmp': 'x'});
	const now = Date.now();
	for (const name of ['.newsread-0a.tmp', 'a.tmp', '.other.tmp']) {
		// eslint-disable-next-line no-await-in-loop -- one file after the other
		await utimes(path.join(folder, name), (now / 1000) - 7200, (now / 1000) - 7200);
	}

	await sweepFolder(folder, now);
	const names = await readdir(folder);
	assert.deepEqual(names.sort(), ['.newsread-0b.tmp', '.other.tmp', 'a.tmp']);
	await sweepFolder(path.join(folder, 'none'), now);
});

suite('names of files', () => {
	const table: ReadonlyArray<readonly [headline: string, published: string | null, name: string]> = [
		['White House plans a second Kim meeting', '2018-09-10T16:29', '2018-09-10-white-house-plans-a-second-kim-meeting'],
		['Harbour levy: passes, by "one" vote!', '2026-05', '2026-05-harbour-levy-passes-by-one-vote'],
		['Café owners’ naïve plan', '1999', '1999-cafe-owners-naive-plan'],
		['../../.ssh/authorized_keys', null, 'undated-ssh-authorized-keys'],
		['CON', null, 'undated-con'],
		['', null, 'undated-article-0a1b2c3d'],
		['!!! ???', '2020-01-01', '2020-01-01-article-0a1b2c3d'],
		['東京の新しい知事', '2024-07-07', '2024-07-07-東京の新しい知事'],
		['U.S. and 3,000 troops', '2024-07-07', '2024-07-07-us-and-3000-troops'],
		['a\u{0}b\u{1B}c/d\\e:f', '2024-07-07', '2024-07-07-a-b-c-d-e-f'],
	];
	for (const [headline, published, name] of table) {
		test(JSON.stringify(headline), () => {
			assert.equal(nameFile({headline, published, id: '0a1b2c3d4e5f6071'}), name);
		});
	}

	test('whatever the headline, the name is safe on every file system', () => {
		const headlines = fc.oneof(fc.string({unit: 'binary', maxLength: 500}), fc.string({unit: 'grapheme', maxLength: 500}));
		fc.assert(fc.property(headlines, headline => {
			const slug = formatSlug(headline);
			assert.doesNotMatch(slug, /[\p{Control} "*./:<>?\\|]|^-|-$/u);
			assert.ok(new TextEncoder().encode(slug).length <= 100);
			assert.ok(slug.isWellFormed());
		}));
	});
});

test('what is removed goes to .trash under its path, numbered where that is taken', async () => {
	const folder = await makeFolder({'sub/a.txt': 'first'});
	const file = path.join(folder, 'sub/a.txt');
	assert.equal(await removeArticle(folder, file), path.join(folder, '.trash/sub/a.txt'));
	assert.equal(existsSync(file), false);
	await writeFile(file, 'second');
	assert.equal(await removeArticle(folder, file), path.join(folder, '.trash/sub/a-2.txt'));
	assert.equal(await readFile(path.join(folder, '.trash/sub/a.txt'), 'utf8'), 'first');
	assert.equal(await readFile(path.join(folder, '.trash/sub/a-2.txt'), 'utf8'), 'second');
});

test('what cannot be removed stays', async () => {
	const folder = await makeFolder({'closed/a.txt': 'x'});
	await mkdir(path.join(folder, '.trash'));
	await chmod(path.join(folder, 'closed'), 0o555);
	const closed = path.join(folder, 'closed');
	await chmod(folder, 0o755);
	const isTold = (error: unknown): boolean => error instanceof NewsreadError && error.message.includes('EACCES');
	await withoutRoot(async () => assert.rejects(async () => removeArticle(closed, path.join(closed, 'a.txt')), isTold));
	await chmod(closed, 0o755);
	assert.equal(await readFile(path.join(closed, 'a.txt'), 'utf8'), 'x');
});
