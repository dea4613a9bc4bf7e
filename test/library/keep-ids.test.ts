import assert from 'node:assert/strict';
import {copyFile, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {hashText} from '../../source/language/hash-text.js';
import type {LibraryHost, OpenLibrary} from '../../source/library/open-library.js';
import {loadGivenIds} from '../../source/library/sync/given-ids.js';
import {makeKeepingHost, useLibrary} from '../helpers/describe-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const textOf = (words: string): string => `News of ${words}\n\n“It is news of ${words},” said Ann Lee.\n`;

const threeFiles = {'a.txt': textOf('apples'), 'b.txt': textOf('berries'), 'c.md': '---\nid: 0123456789abcdef\ntitle: Of cherries\n---\n\n“It is news of cherries,” said Ann Lee.\n'};

// The ids of articles by their files.
const idsOf = async (library: OpenLibrary): Promise<Readonly<Record<string, string>>> => {
	const articles = await library.articles();
	return Object.fromEntries(articles.map(({path: file, id}) => [file ?? '', id] as const));
};

const lookAt = async (host: LibraryHost, folder: string) => useLibrary(host, folder, idsOf);

type Move = (folder: string) => Promise<void>;

const move = (from: string, to: string): Move => async folder => rename(path.join(folder, from), path.join(folder, to));
const write = (name: string, words: string): Move => async folder => writeFile(path.join(folder, name), textOf(words));
const copy = (from: string, to: string): Move => async folder => copyFile(path.join(folder, from), path.join(folder, to));
const swap: Move = async folder => {
	await move('a.txt', 'x')(folder);
	await move('b.txt', 'a.txt')(folder);
	await move('x', 'b.txt')(folder);
};

// Which file of before each file has its id from.
const table: ReadonlyArray<readonly [what: string, moves: readonly Move[], kept: Readonly<Record<string, string | undefined>>]> = [
	['nothing', [], {'a.txt': 'a.txt', 'b.txt': 'b.txt'}],
	['a file renamed', [move('a.txt', 'z.txt')], {'z.txt': 'a.txt', 'b.txt': 'b.txt'}],
	['a file renamed, and renamed again', [move('a.txt', 'z.txt'), move('z.txt', 'y.txt')], {'y.txt': 'a.txt', 'b.txt': 'b.txt'}],
	['a file edited', [write('a.txt', 'plums')], {'a.txt': 'a.txt', 'b.txt': 'b.txt'}],
	['a file renamed, and its name taken', [move('a.txt', 'z.txt'), write('a.txt', 'plums')], {'z.txt': 'a.txt', 'a.txt': undefined, 'b.txt': 'b.txt'}],
	['a file renamed to the name of one that is renamed', [move('b.txt', 'z.txt'), move('a.txt', 'b.txt')], {'z.txt': 'b.txt', 'b.txt': 'a.txt'}],
	['a file copied', [copy('a.txt', 'copy.txt')], {'a.txt': 'a.txt', 'copy.txt': undefined, 'b.txt': 'b.txt'}],
	['two files swapped', [swap], {'a.txt': 'b.txt', 'b.txt': 'a.txt'}],
	['a file that says its id renamed', [move('c.md', 'z.md')], {'z.md': 'c.md', 'a.txt': 'a.txt', 'b.txt': 'b.txt'}],
	['a file renamed and edited, which nothing tells', [move('a.txt', 'z.txt'), write('z.txt', 'plums')], {'z.txt': undefined, 'b.txt': 'b.txt'}],
];

const assertKept = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, kept: Readonly<Record<string, string | undefined>>): void => {
	const files = new Map(Object.entries(before).map(([file, id]) => [id, file]));
	assert.deepEqual(Object.fromEntries(Object.keys(kept).map(file => [file, files.get(after[file]!)])), kept);
	assert.equal(new Set(Object.values(after)).size, Object.keys(after).length);
};

suite('the id of an article is kept, whatever was done to its file while newsread was closed', () => {
	for (const [what, moves, kept] of table) {
		test(what, async () => {
			const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
			const before = await lookAt(host, folder);
			for (const each of moves) {
				// eslint-disable-next-line no-await-in-loop -- one after the other
				await each(folder);
			}

			const after = await lookAt(host, folder);
			assertKept(before, after, kept);
			assert.deepEqual(await lookAt(host, folder), after, 'another look');
			assert.deepEqual(await lookAt({...host, build: 'two'}, folder), after, 'a store begun anew');
		});
	}

	test('one renaming at a time, there and back', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
		const before = await lookAt(host, folder);
		for (const [from, to] of [['a.txt', 'z.txt'], ['z.txt', 'y.txt'], ['y.txt', 'a.txt']] as const) {
			/* eslint-disable no-await-in-loop -- one after the other */
			await move(from, to)(folder);
			const after = await lookAt(host, folder);
			assert.equal(after[to], before['a.txt']);
			/* eslint-enable no-await-in-loop */
		}

		assert.deepEqual(await lookAt({...host, build: 'two'}, folder), before);
	});

	test('an edit after a renaming, also where the store was begun anew', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
		const before = await lookAt(host, folder);
		await move('a.txt', 'z.txt')(folder);
		await lookAt(host, folder);
		await write('z.txt', 'plums')(folder);
		const edited = await lookAt(host, folder);
		assert.equal(edited['z.txt'], before['a.txt']);
		await write('z.txt', 'pears')(folder);
		assert.deepEqual(await lookAt({...host, build: 'two'}, folder), edited);
	});

	test('a new file that has taken the old name, where the store was begun anew', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
		const before = await lookAt(host, folder);
		await move('a.txt', 'z.txt')(folder);
		await lookAt(host, folder);
		await write('a.txt', 'plums')(folder);
		assertKept(before, await lookAt({...host, build: 'two'}, folder), {'z.txt': 'a.txt', 'a.txt': undefined, 'b.txt': 'b.txt'});
	});

	test('what was renamed counts as changed, and its quotes as those they were', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
		const quotesOf = async (library: OpenLibrary) => {
			const {hits} = await library.search('apples');
			return [library.status().changed, hits.map(({stored: {quote}}) => quote.id)] as const;
		};

		const [, before] = await useLibrary(host, folder, quotesOf);
		await move('a.txt', 'z.txt')(folder);
		const [changed, after] = await useLibrary(host, folder, quotesOf);
		assert.deepEqual([changed, after], [{added: 0, changed: 1, removed: 0}, before]);
		assert.equal(before.length, 1);
	});
});

test('the id of a file is kept that was first found gone where only it was looked at', async () => {
	const many = Object.fromEntries(Array.from({length: 600}, (_, at) => [`in/${at}.txt`, textOf(`number ${at}`)]));
	const [host, folder] = [await makeKeepingHost(), await makeFolder({...threeFiles, ...many})];
	const before = await lookAt(host, folder);
	await move('in', 'out')(folder);
	const shown = await useLibrary(host, folder, async library => {
		const {total} = await library.search('"news of number 7"');
		return [library.status().awaiting, total];
	}, 'look');
	assert.deepEqual(shown, [1200, 0]);
	const after = await lookAt(host, folder);
	assert.deepEqual(new Map(Object.entries(after).map(([file, id]) => [file.replace('out/', 'in/'), id])), new Map(Object.entries(before)));
});

test('a file that is renamed while its library is open keeps the id of its article, which is never away', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
	await useLibrary(host, folder, async library => {
		await library.watch();
		const {'a.txt': id = ''} = await idsOf(library);
		let isThere = true;
		const stop = library.onChange(() => {
			void (async () => {
				isThere &&= await library.read(id) !== undefined;
			})();
		});
		await move('a.txt', 'z.txt')(folder);
		for (let turn = 0; turn < 100; turn++) {
			/* eslint-disable no-await-in-loop -- until it is so */
			const now = await idsOf(library);
			if (now['z.txt'] === id) {
				break;
			}

			assert.notEqual(turn, 99, 'never followed');
			await delay(50);
			/* eslint-enable no-await-in-loop */
		}

		stop();
		assert.ok(isThere);
	});
});

test('a reading record that cannot be used keeps nobody from reading', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeFolder(threeFiles)];
	await writeFile(path.join(host.home, '.local'), 'in the way');
	const before = await lookAt(host, folder);
	await move('a.txt', 'z.txt')(folder);
	const after = await lookAt(host, folder);
	assert.equal(after['z.txt'], before['a.txt']);
	await rm(path.join(folder, 'b.txt'));
	assert.equal(await readFile(path.join(host.home, '.local'), 'utf8'), 'in the way');
});

test('ids that were given stay with their files where paths are exchanged, in whatever order they are told', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeFolder({})];
	const keep = async (...ids: ReadonlyArray<{readonly path: string; readonly id: string}>): Promise<void> => {
		const given = await loadGivenIds(host, folder);
		given.keep(ids);
		given.close();
	};

	await keep({path: 'b', id: 'A'}, {path: 'd', id: 'D'});
	await keep({path: 'c', id: 'A'}, {path: 'b', id: hashText('b')});
	await keep({path: 'd', id: 'A'}, {path: 'c', id: 'D'});
	const given = await loadGivenIds(host, folder);
	assert.deepEqual(['b', 'c', 'd'].map(each => given.find(each)), [undefined, 'D', 'A']);
	given.close();
});
