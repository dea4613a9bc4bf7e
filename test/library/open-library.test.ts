import assert from 'node:assert/strict';
import {chmod, mkdir, symlink, truncate, utimes} from 'node:fs/promises';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {suite, test} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {performance} from 'node:perf_hooks';
import {eachArticle, listArticles} from '../../source/store/article-list.js';
import {NewsreadError} from '../../source/errors.js';
import {hashText} from '../../source/language/hash-text.js';
import {findLibraryFolder, ownLibraryFolder, sampleLibraryFolder} from '../../source/library/find-library-folder.js';
import type {LibrarySource} from '../../source/library/library-source.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {openWatched} from '../helpers/open-watched.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

const open = async (source: LibrarySource, cwd = '/no/such/folder') => {
	const library = await openWatched(createFakeHost({cwd}).host, source);
	await library.ready;
	return library;
};

const pathsOf = (articles: ReadonlyArray<{readonly path: string | null}>): readonly string[] => articles.map(article => article.path ?? '').sort();

test('a folder is opened: articles, quotes, speakers, search, reading', async () => {
	const folder = await makeSmallLibrary();
	const library = await open({folder});
	const {articles, problems, progress, totals} = library.snapshot();
	assert.deepEqual(Array.from(eachArticle(articles), ({headline}) => headline), ['Ferry brings back the morning bus', 'Bridge: closed until spring', 'A quiet day']);
	assert.deepEqual(problems, []);
	assert.deepEqual(progress, {done: 3, total: 3});
	assert.deepEqual(totals, {articles: 3, quotes: 5, speakers: 2});
	const {hits} = await library.search('sheep');
	assert.deepEqual(hits.map(({stored}) => stored.quote.text), ['So have the sheep,']);
	const speakers = await library.speakers();
	assert.deepEqual(speakers.map(({name, quotes}) => [name, quotes]), [['Ann Lee', 4], ['Tom Reyes', 1]]);
	const record = await library.read(hashText('bridge.md'));
	assert.equal(record?.article.headline, 'Bridge: closed until spring');
	assert.equal(record.quotes.length, 3);
	assert.equal(await library.read('nothing'), undefined);
	assert.equal(library.fileOf({path: 'sub/ferry.txt'}), path.join(folder, 'sub/ferry.txt'));
	assert.equal(library.isSample, false);
	assert.equal(library.folder, folder);
	await library.close();
});

test('it knows one file given by its path from a folder given by its path', async () => {
	const folder = await makeSmallLibrary();
	const isFile = async (...paths: readonly string[]) => {
		const library = await open({paths});
		await library.close();
		return library.isFile;
	};

	assert.equal(await isFile(path.join(folder, 'bridge.md')), true);
	assert.equal(await isFile(folder), false);
	assert.equal(await isFile(path.join(folder, 'bridge.md'), path.join(folder, 'quiet.md')), false);
});

test('an article keeps the id of its front matter, and a copy of it is found too', async () => {
	const article = '---\nid: 0123456789abcdef\ntitle: A\n---\n\nText of the article.\n';
	const folder = await makeFolder({'a.md': article, 'b.md': article, 'c.md': 'Text.'});
	await utimes(path.join(folder, 'a.md'), 2000, 2000);
	await utimes(path.join(folder, 'b.md'), 1000, 1000);
	const library = await open({folder});
	const {articles} = library.snapshot();
	assert.deepEqual(new Map(Array.from(eachArticle(articles), ({path: file, id}) => [file, id])), new Map([['a.md', '0123456789abcdef'], ['b.md', hashText('b.md')], ['c.md', hashText('c.md')]]));
});

test('no article takes the place of another, though it brings the id that the other\'s path gives', async () => {
	const folder = await makeFolder({'a.txt': 'Text of one.', 'b.md': `---\nid: ${hashText('a.txt')}\n---\n\nText of the other.\n`});
	for (const [a, b] of [[1000, 2000], [2000, 1000]] as const) {
		/* eslint-disable no-await-in-loop -- one after the other */
		await utimes(path.join(folder, 'a.txt'), a, a);
		await utimes(path.join(folder, 'b.md'), b, b);
		const library = await open({folder});
		/* eslint-enable no-await-in-loop */
		const {articles} = library.snapshot();
		assert.deepEqual(pathsOf([...eachArticle(articles)]), ['a.txt', 'b.md']);
		assert.deepEqual(Array.from(eachArticle(articles), article => path.basename(library.fileOf(article)) === article.path), [true, true]);
	}
});

suite('how articles given by their paths are called', () => {
	test('one file, as it is in the working folder that holds it', async () => {
		const folder = await makeSmallLibrary();
		const library = await open({paths: ['sub/ferry.txt']}, folder);
		assert.deepEqual(pathsOf([...eachArticle(library.snapshot().articles)]), ['sub/ferry.txt']);
		assert.equal(library.folder, path.join(folder, 'sub/ferry.txt'));
	});

	test('as it is in the library, where that holds it, with the same id', async () => {
		const folder = await makeSmallLibrary();
		const library = await open({folder, paths: [path.join(folder, 'sub/ferry.txt')]});
		assert.deepEqual(Array.from(eachArticle(library.snapshot().articles), ({id}) => id), [hashText('sub/ferry.txt')]);
	});

	test('one folder is a library by itself', async () => {
		const folder = await makeSmallLibrary();
		const library = await open({paths: ['sub']}, folder);
		assert.deepEqual(pathsOf([...eachArticle(library.snapshot().articles)]), ['ferry.txt']);
		assert.equal(library.folder, path.join(folder, 'sub'));
	});

	test('several, as they are in the folder that holds them all', async () => {
		const one = await makeSmallLibrary();
		const library = await open({paths: [path.join(one, 'sub'), path.join(one, 'quiet.md')]});
		assert.deepEqual(pathsOf([...eachArticle(library.snapshot().articles)]), ['quiet.md', 'sub/ferry.txt']);
		assert.equal(library.folder, one);
	});
});

suite('what cannot be opened at all', () => {
	const table: ReadonlyArray<readonly [what: string, sourceIn: (folder: string) => LibrarySource, message: RegExp, hint: RegExp]> = [
		['a folder that is not there', folder => ({folder: `${folder}/none`}), /none is not there/, /--library DIR/],
		['a file as a library', folder => ({folder: `${folder}/quiet.md`}), /is a file, and a library is a folder/, /newsread .*quiet\.md/],
		['a path that is not there', folder => ({paths: [`${folder}/none.txt`]}), /no file or folder .*none\.txt/, /newsread list/],
		['a path in a file', folder => ({paths: [`${folder}/quiet.md/x.txt`]}), /no file or folder/, /newsread list/],
		['no path', () => ({paths: []}), /No path/, /file or a folder/],
	];
	for (const [what, sourceIn, message, hint] of table) {
		test(what, async () => {
			const folder = await makeSmallLibrary();
			await assert.rejects(async () => open(sourceIn(folder)), (error: unknown) => {
				assert.ok(error instanceof NewsreadError);
				assert.match(error.message, message);
				assert.match(error.hint ?? '', hint);
				assert.equal(error.exitCode, 2);
				return true;
			});
		});
	}
});

test('a bad file never hides the others', async () => {
	const folder = await makeSmallLibrary({'photo.txt': new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]), 'zeros.md': new Uint8Array(5000), 'empty.txt': '', 'white.txt': '\n \n'});
	await mkdir(path.join(folder, 'dir.txt'));
	execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
	await symlink('loop.txt', path.join(folder, 'loop.txt'));
	await makeLarge(path.join(folder, 'large.txt'));
	const library = await open({folder});
	const {articles, problems, progress} = library.snapshot();
	assert.equal(articles.length, 3);
	const told = problems.map(({path: file, message, isHarmless}) => [file, message, isHarmless]).sort(([a], [b]) => String(a).localeCompare(String(b)));
	assert.deepEqual(told, [
		['dir.txt', 'is a folder, though its name is that of an article', undefined],
		['empty.txt', 'is empty', true],
		['large.txt', 'is too large (200 MB)', undefined],
		['loop.txt', 'is a link that leads back to itself', undefined],
		['photo.txt', 'is a PNG image, not an article', undefined],
		['pipe.txt', 'is a pipe, not a file', undefined],
		['white.txt', 'is empty', true],
		['zeros.md', 'is a binary file, not an article', undefined],
	]);
	assert.ok(problems.every(({hint}) => /^[A-Z].+\.$/.test(hint)));
	assert.equal(progress.done, progress.total);
});

const makeLarge = async (file: string): Promise<void> => {
	// A hole of 200 MB: it takes no room and no time.
	execFileSync('touch', [file]);
	await truncate(file, 200 * 1024 * 1024);
};

test('a file that may not be read is a problem', async () => {
	const folder = await makeSmallLibrary({'secret.txt': 'x'});
	await chmod(folder, 0o755);
	await chmod(path.join(folder, 'secret.txt'), 0o000);
	const library = await withoutRoot(async () => open({folder}));
	const {articles, problems} = library.snapshot();
	assert.equal(articles.length, 3);
	assert.deepEqual(problems.map(({path: file, message}) => [file, message]), [['secret.txt', 'may not be read']]);
});

suite('front matter that is broken is told, and the article opens', () => {
	const table: ReadonlyArray<readonly [what: string, text: string, message: RegExp | undefined]> = [
		['never closed', '---\ntitle: A\n\nText of the article.\n', /never ends/],
		['no YAML', '---\ntitle: "unclosed\nsection: [Local\n---\n\nText.\n', /not YAML \(line \d\)/],
		['a value that YAML keeps for itself', '---\ntitle: @handle writes\n---\n\nText.\n', /not YAML \(line 2\)/],
		['a colon in the headline', '---\ntitle: Bridge: closed until spring\n---\n\nText.\n', /not YAML \(line 2\)/],
		['sound', '---\ntitle: "Bridge: closed"\nbyline:\n  - A B\n  - C D\npublished: 2024-03-05T10:00\nurl: https://example.org/a\n---\n\nText.\n', undefined],
		['a rule at the head of a text', '---\n\nText between rules.\n\n---\n', undefined],
		['none', 'Text.\n', undefined],
	];
	for (const [what, text, message] of table) {
		test(what, async () => {
			const folder = await makeFolder({'a.md': text});
			const library = await open({folder});
			const {articles, problems} = library.snapshot();
			assert.equal(articles.length, 1);
			if (message === undefined) {
				assert.deepEqual(problems, []);
			} else {
				assert.equal(problems.length, 1);
				assert.match(problems[0]!.message, message);
				assert.equal(problems[0]!.isHarmless, true);
			}
		});
	}
});

test('an empty folder is an empty library', async () => {
	const library = await open({folder: await makeFolder()});
	assert.deepEqual(library.snapshot(), {articles: listArticles([]), problems: [], progress: {done: 0, total: 0}, totals: {articles: 0, quotes: 0, speakers: 0}});
});

const manyFiles = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({length: count}, (_, index) =>
	[`${index}.txt`, `Headline number ${index}\n\nBy Ann Lee\n\n${`“We will see number ${index} again,” said Tom Reyes, who keeps count. `.repeat(20)}\n`]));

test('a large library answers at once with what it has, grows, and leaves the program free', async () => {
	const folder = await makeFolder(manyFiles(400));
	const startedAt = performance.now();
	const library = await openWatched(createFakeHost().host, {folder});
	const opened = performance.now() - startedAt;
	assert.equal(library.snapshot().articles.length, 0);
	const told: number[] = [];
	const sizes: number[] = [];
	const stop = library.onChange(() => {
		told.push(performance.now());
		sizes.push(library.snapshot().articles.length);
	});
	const state = {isReady: false};
	const loading = library.ready.then(() => {
		state.isReady = true;
	});
	let turns = 0;
	let found = 0;
	while (!state.isReady) {
		turns++;
		/* eslint-disable no-await-in-loop -- each turn is one that a key could be answered in */
		await setImmediate();
		const {total} = found === 0 && library.snapshot().articles.length > 0 ? await library.search('reyes') : {total: found};
		/* eslint-enable no-await-in-loop */
		found = total;
	}

	await loading;
	stop();
	assert.ok(opened < 500, `opened in ${opened} ms`);
	assert.ok(turns > 10, `${turns} turns`);
	assert.ok(found > 0, 'searched while loading');
	assert.ok(sizes.length > 1, `told ${sizes.length} times`);
	assert.equal(sizes.at(-1), 400);
	assert.deepEqual(sizes, sizes.toSorted((a, b) => a - b));
	// The last is told when it is so, the others with a pause between.
	const pauses = told.slice(1, -1).map((time, index) => time - told[index]!);
	assert.ok(pauses.every(pause => pause >= 45), pauses.join(' '));
});

test('a library that is closed stops reading', async () => {
	const folder = await makeFolder(manyFiles(300));
	const library = await openWatched(createFakeHost().host, {folder});
	await library.close();
	await library.ready;
	assert.ok(library.snapshot().articles.length < 300);
});

suite('which library is opened', () => {
	test('the one chosen, whether it is there or not', async () => {
		assert.deepEqual(await findLibraryFolder(createFakeHost().host, {library: '/no/such'}), {folder: '/no/such', origin: 'chosen'});
	});

	test('else the person\'s own, else the samples', async () => {
		const home = await makeFolder();
		const {host} = createFakeHost({home, platform: 'linux'});
		assert.deepEqual(await findLibraryFolder(host, {library: null}), {folder: sampleLibraryFolder(host), origin: 'sample', corrections: path.join(home, '.local/share/newsread/corrections.yaml')});
		await mkdir(ownLibraryFolder(host), {recursive: true});
		assert.deepEqual(await findLibraryFolder(host, {library: null}), {folder: path.join(home, '.local/share/newsread/articles'), origin: 'data'});
	});

	test('the samples know that they are', async () => {
		const {host} = createFakeHost();
		const library = await open({folder: sampleLibraryFolder(host), origin: 'sample'});
		assert.equal(library.isSample, true);
		assert.deepEqual(library.snapshot().problems, []);
		assert.ok(library.snapshot().articles.length >= 12);
	});
});
