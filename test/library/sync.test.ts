import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {createRandom, type Random} from '../../bench/random.js';
import {findStoreFile} from '../../source/library/sync/choose-store.js';
import {openLibrary, type LibraryHost, type OpenLibrary} from '../../source/library/open-library.js';
import {describeLibrary, makeKeepingHost, useLibrary} from '../helpers/describe-library.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const queries = ['', 'calder', 'weir bus', 'speaker:lee', '"for nobody else"', 'brigde', 'number', 'kind:indirect'];

const countArticles = async (library: OpenLibrary): Promise<number> => {
	const {articles} = await library.totals();
	return articles;
};

const countHits = async (library: OpenLibrary, query: string): Promise<number> => {
	const {total} = await library.search(query);
	return total;
};

const describe = async (library: OpenLibrary) => describeLibrary(library, queries);

const describeAnew = async (folder: string) => useLibrary(createFakeHost().host, folder, describe);

const changesOf = async (host: LibraryHost, folder: string) => useLibrary(host, folder, async library => library.status().changed);

// As if they had been there for a while: what was written in this very moment is looked at again.
const age = async (folder: string): Promise<void> => {
	for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
		const file = path.join(entry.parentPath, entry.name);
		// eslint-disable-next-line no-await-in-loop -- one after the other
		const {mtimeMs} = await stat(file);
		// eslint-disable-next-line no-await-in-loop
		await utimes(file, mtimeMs / 1000, (mtimeMs / 1000) - 60);
	}
};

test('a library that is opened again is as it was, and nothing of it is read', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary({'empty.txt': '', 'odd.md': '---\ntitle: "unclosed\n---\n\nText.\n'})];
	await age(folder);
	assert.deepEqual(await changesOf(host, folder), {added: 4, changed: 0, removed: 0});
	const shown = await useLibrary(host, folder, describe);
	assert.deepEqual(shown, await describeAnew(folder));
	assert.equal(shown.problems.length, 2);
	assert.deepEqual(await useLibrary(host, folder, async library => library.status().progress), {done: 0, total: 0});
	// By then known by a note of all its files, with what there is to say of some.
	assert.deepEqual(await useLibrary(host, folder, describe), shown);
});

test('a library in which nothing has changed is known without the store\'s list of its files, unless a row of that is lost', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
	await age(folder);
	const counts = async () => [await changesOf(host, folder), await useLibrary(host, folder, countArticles)];
	const change = (sql: string): void => {
		const db = new DatabaseSync(findStoreFile(host, folder));
		db.exec(sql);
		db.close();
	};

	await changesOf(host, folder);
	const [, articles] = await counts();
	// Nobody looks at what the row says.
	change('update files set hash = \'another\', sum = 0 where path = \'"bridge.md"\'');
	assert.deepEqual(await counts(), [{added: 0, changed: 0, removed: 0}, articles]);
	// What is lost is put back, so that it goes when its file does.
	change('delete from files where path = \'"bridge.md"\'');
	await changesOf(host, folder);
	await rm(path.join(folder, 'bridge.md'));
	assert.deepEqual(await counts(), [{added: 0, changed: 0, removed: 1}, (articles as number) - 1]);
	/* eslint-disable no-await-in-loop -- one after the other */
	for (const note of ['null', '{}', 'true', '\'']) {
		await counts();
		change(`update meta set value = '${note.replaceAll('\'', '\'\'')}' where key = 'filesNote'`);
		assert.deepEqual(await counts(), [{added: 0, changed: 0, removed: 0}, (articles as number) - 1]);
	}
	/* eslint-enable no-await-in-loop */
});

test('files that come, change, move and go are followed, each at its own cost', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
	await age(folder);
	await changesOf(host, folder);
	await writeFile(path.join(folder, 'new.txt'), 'A new day\n\n“It is new,” said Bo Wren.\n');
	assert.deepEqual(await changesOf(host, folder), {added: 1, changed: 0, removed: 0});
	await rename(path.join(folder, 'new.txt'), path.join(folder, 'sub/newer.txt'));
	assert.deepEqual(await changesOf(host, folder), {added: 0, changed: 1, removed: 0});
	await writeFile(path.join(folder, 'quiet.md'), 'Quiet no more\n\n“Hush,” said Bo Wren.\n');
	assert.deepEqual(await changesOf(host, folder), {added: 0, changed: 1, removed: 0});
	await rm(path.join(folder, 'bridge.md'));
	assert.deepEqual(await changesOf(host, folder), {added: 0, changed: 0, removed: 1});
	assert.deepEqual(await useLibrary(host, folder, describe), await useLibrary({...host, build: 'two'}, folder, describe));
});

test('a file that only looks changed is not extracted again, and one that only looks the same is', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
	const file = path.join(folder, 'sub/ferry.txt');
	await age(folder);
	await changesOf(host, folder);
	await utimes(file, 1000, 1000);
	assert.deepEqual(await changesOf(host, folder), {added: 0, changed: 0, removed: 0});
	// Written twice within the coarseness of the clock, and of the same size.
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace('sheep', 'goats'));
	const {mtimeMs} = await stat(file);
	assert.deepEqual(await changesOf(host, folder), {added: 0, changed: 1, removed: 0});
	await writeFile(file, text.replace('sheep', 'geese'));
	await utimes(file, mtimeMs / 1000, mtimeMs / 1000);
	assert.deepEqual(await changesOf(host, folder), {added: 0, changed: 1, removed: 0});
	assert.equal(await useLibrary(host, folder, async library => countHits(library, 'geese')), 1);
});

const edit = async (folder: string, {below: pick}: Random): Promise<void> => {
	const names = ['a.txt', 'b.md', 'c.txt', 'sub/d.md', 'sub/e.txt'];
	const [one, other] = [path.join(folder, names[pick(names.length)]!), path.join(folder, names[pick(names.length)]!)];
	await mkdir(path.join(folder, 'sub'), {recursive: true});
	const edits = [
		async () => rm(one, {force: true}),
		async () => rename(one, other),
		// A copy brings the id of its original.
		async () => writeFile(other, await readFile(one)),
		async () => writeFile(one, `---\nid: 0123456789abcde${pick(3)}\ntitle: Number ${pick(100)}\n---\n\n“We count number ${pick(9)},” said ${['Ann Lee', 'Tom Reyes', 'Ines Calder'][pick(3)]!} in ${pick(9)}.\n`),
	];
	try {
		await edits[pick(edits.length)]!();
	} catch {
		// There was no such file.
	}
};

test('whatever is done to the files, a library brought in step shows what one read anew does', async () => {
	for (let seed = 1; seed <= 6; seed++) {
		/* eslint-disable no-await-in-loop -- one change after the other */
		const [host, folder, random] = [await makeKeepingHost(), await makeFolder(), createRandom(seed)];
		for (let step = 0; step < 8; step++) {
			for (let count = 0; count < 3; count++) {
				await edit(folder, random);
			}

			const [kept, anew] = [await useLibrary(host, folder, describe), await describeAnew(folder)];
			// Of copies that bring one id, which file keeps it may depend on which came first.
			const shapes = [kept, anew].map(({articles, hits, totals}) => ({paths: articles.map(article => `${article.path}: ${article.headline}`).sort(), totals, counts: hits.map(({total}) => total)}));
			assert.deepEqual(shapes[0], shapes[1], `seed ${seed}, step ${step}`);
		}
		/* eslint-enable no-await-in-loop */
	}
});

suite('corrections', () => {
	const merge = {type: 'rename', names: ['Ann Lee'], to: 'Anna Lee', role: null, kind: null} as const;
	const namesOf = async (library: OpenLibrary) => {
		const speakers = await library.speakers();
		return speakers.map(({name}) => name).sort();
	};

	test('hold when the library is opened again, and when their file is changed by hand in between', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		const before = await useLibrary(host, folder, describe);
		await useLibrary(host, folder, async library => library.corrections.add(merge));
		assert.deepEqual(await useLibrary(host, folder, namesOf), ['Anna Lee', 'Tom Reyes']);
		const file = path.join(folder, 'corrections.yaml');
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replaceAll('Anna Lee', 'Annie Lee'));
		assert.deepEqual(await useLibrary(host, folder, namesOf), ['Annie Lee', 'Tom Reyes']);
		assert.deepEqual(await useLibrary(host, folder, describe), await describeAnew(folder));
		await rm(file);
		assert.deepEqual(await useLibrary(host, folder, describe), before);
	});

	test('count for a file that comes later, and are gone from it when taken back', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await useLibrary(host, folder, async library => library.corrections.add(merge));
		await writeFile(path.join(folder, 'late.txt'), 'Late news\n\n“I was late,” Ann Lee said.\n');
		assert.deepEqual(await useLibrary(host, folder, namesOf), ['Anna Lee', 'Tom Reyes']);
		await useLibrary(host, folder, async library => library.corrections.undo());
		assert.deepEqual(await useLibrary(host, folder, namesOf), ['Ann Lee', 'Tom Reyes']);
		await rm(path.join(folder, 'late.txt'));
		assert.equal(await useLibrary(host, folder, countArticles), 3);
	});

	test('of a quote that is gone is told every time, and of one that is there never', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		const quote = {type: 'quote', words: 'So have the sheep,', prefix: '', suffix: '', start: null, path: 'sub/ferry.txt', articleId: null, speaker: 'Bo Wren', role: null, kind: null} as const;
		await useLibrary(host, folder, async library => {
			await library.corrections.add(quote);
			await library.corrections.add({...quote, words: 'Nobody ever said this', path: 'bridge.md'});
		});
		for (let time = 0; time < 2; time++) {
			// eslint-disable-next-line no-await-in-loop -- each after the other
			const problems = await useLibrary(host, folder, async library => library.status().problems);
			assert.deepEqual(problems.map(({message}) => message.replace(/ \(line \d+\)/, '')), ['corrects a quote that is in no article any more: “Nobody ever said this”']);
		}

		assert.deepEqual(await useLibrary(host, folder, namesOf), ['Ann Lee', 'Bo Wren', 'Tom Reyes']);
	});
});

const storesIn = async ({home}: LibraryHost): Promise<readonly string[]> => {
	const folder = path.join(home, '.cache/newsread/libraries');
	const names = await readdir(folder);
	return names.filter(name => name.endsWith('.db')).map(name => path.join(folder, name));
};

suite('a store that cannot be used', () => {
	test('by another build is begun anew, and nobody need be told', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		const before = await useLibrary(host, folder, describe);
		const newer = {...host, build: 'two'};
		assert.deepEqual(await changesOf(newer, folder), {added: 3, changed: 0, removed: 0});
		assert.deepEqual(await useLibrary(newer, folder, describe), before);
	});

	const harms: ReadonlyArray<readonly [what: string, harm: (bytes: Uint8Array) => Uint8Array]> = [
		['cut off', bytes => bytes.subarray(0, 5000)],
		['overwritten', bytes => bytes.fill(0x55)],
		['zeroed in the middle', bytes => bytes.fill(0, 4096, bytes.length)],
	];
	for (const [what, harm] of harms) {
		test(`is made again where it was ${what}, and says so once`, async () => {
			const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
			const before = await useLibrary(host, folder, describe);
			const [store = ''] = await storesIn(host);
			await writeFile(store, harm(await readFile(store)));
			const {problems, ...shown} = await useLibrary(host, folder, describe);
			assert.deepEqual(problems.map(({message, isHarmless}) => [message, isHarmless]), [['was damaged, and has been made again from the articles', true]]);
			assert.deepEqual({...shown, problems: []}, before);
			assert.deepEqual(await useLibrary(host, folder, describe), before);
		});
	}

	test('is made again where another process writes to it as its damage is found', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await age(folder);
		await Promise.all([folder, path.join(folder, 'sub')].map(async each => utimes(each, 1000, 1000)));
		const before = await useLibrary(host, folder, describe);
		const [store = ''] = await storesIn(host);
		const db = new DatabaseSync(store);
		db.exec('update bodies set body = zeroblob(9); begin immediate');
		const {problems, ...shown} = await useLibrary(host, folder, describe);
		db.close();
		assert.deepEqual(problems.map(({message}) => message), ['was damaged, and has been made again from the articles']);
		assert.deepEqual({...shown, problems: []}, before);
		assert.deepEqual(await useLibrary(host, folder, describe), before);
	});

	test('since its folder cannot be made: one line, and all works', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await writeFile(path.join(host.home, '.cache'), 'in the way');
		const {problems, ...shown} = await useLibrary(host, folder, describe);
		assert.equal(problems.length, 1);
		assert.match(problems[0]!.message, /, so every article is read anew$/);
		assert.deepEqual({...shown, problems: []}, await describeAnew(folder));
	});
});

suite('an answer that need not wait', () => {
	const many = Object.fromEntries(Array.from({length: 2001}, (_, at) => [`${at}.txt`, `Number ${at}\n\n“This is number ${at},” said Ann Lee.\n`]));

	test('in a large library: what is shown is as its file is, and what came or went is seen', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeFolder(many)];
		const search = async (query: string) => useLibrary(host, folder, async library => [await countHits(library, query), library.status().progress.total], 'quick');
		await age(folder);
		await utimes(folder, 1000, 1000);
		await changesOf(host, folder);
		await utimes(folder, 1000, 1000);
		await changesOf(host, folder);
		assert.deepEqual(await search('"number 77"'), [1, 0]);
		await writeFile(path.join(folder, '77.txt'), 'Number 77\n\n“This was another,” said Ann Lee.\n');
		await utimes(folder, 1000, 1000);
		const [total] = await search('"number 77"');
		assert.equal(total, 0, 'what would have been shown is no longer so');
		await writeFile(path.join(folder, 'new.txt'), 'Number X\n\n“This is a walrus,” said Ann Lee.\n');
		const [found] = await search('walrus');
		assert.equal(found, 1, 'a file that came is seen');
	});

	test('where too much has changed, says how much, and leaves it', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await age(folder);
		await changesOf(host, folder);
		for (const [name, text] of Object.entries(many).slice(0, 600)) {
			// eslint-disable-next-line no-await-in-loop -- so many files at once are more than some systems open
			await writeFile(path.join(folder, name), text);
		}

		assert.deepEqual(await useLibrary(host, folder, async library => [library.status().awaiting, await countArticles(library)], 'look'), [600, 3]);
		assert.deepEqual(await changesOf(host, folder), {added: 600, changed: 0, removed: 0});
	});
});

suite('while it is watched, a library follows its folders', () => {
	const waitFor = async (library: OpenLibrary, articles: number): Promise<void> => {
		for (let turn = 0; turn < 160; turn++) {
			/* eslint-disable no-await-in-loop -- until it is so */
			if (await countArticles(library) === articles) {
				return;
			}

			await delay(50);
			/* eslint-enable no-await-in-loop */
		}

		assert.fail(`never came to ${articles} articles`);
	};

	const write = async (folder: string, name: string): Promise<void> => writeFile(path.join(folder, name), `News of ${name}\n\n“It is news of ${name},” said Ann Lee.\n`);

	test('through files and folders that come and go', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await useLibrary(host, folder, async library => {
			await library.watch();
			await mkdir(path.join(folder, 'more'));
			await write(folder, 'a.txt');
			await waitFor(library, 4);
			await write(folder, 'more/b.txt');
			await waitFor(library, 5);
			await rm(path.join(folder, 'bridge.md'));
			await waitFor(library, 4);
		});
	});

	test('through folders that others take the place of, within the same moment', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await useLibrary(host, folder, async library => {
			await library.watch();
			await rm(path.join(folder, 'sub'), {recursive: true});
			await mkdir(path.join(folder, 'sub'));
			await write(folder, 'sub/one.txt');
			await write(folder, 'sub/two.txt');
			await waitFor(library, 4);
			await write(folder, 'sub/three.txt');
			await waitFor(library, 5);
		});
	});

	test('while the library itself is away for a moment', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await useLibrary(host, folder, async library => {
			await library.watch();
			await rename(folder, `${folder}-away`);
			await delay(1200);
			assert.equal(await countArticles(library), 3, 'nothing is forgotten');
			await rename(`${folder}-away`, folder);
			await delay(1500);
			await write(folder, 'a.txt');
			await waitFor(library, 4);
			assert.deepEqual(library.status().problems, []);
		});
	});

	test('from before the first look is over', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeFolder(Object.fromEntries(Array.from({length: 200}, (_, at) => [`${at}.txt`, `Number ${at}\n\n“Number ${at},” said Ann Lee.\n`])))];
		const library = await openLibrary(host, {folder, origin: 'chosen'});
		const watching = library.watch();
		await delay(60);
		await write(folder, 'late.txt');
		await watching;
		await waitFor(library, 201);
		await library.close();
	});

	test('though something is written there all the time', async () => {
		const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
		await useLibrary(host, folder, async library => {
			await library.watch();
			let count = 0;
			const busy = setInterval(() => {
				count++;
				void writeFile(path.join(folder, 'busy.txt'), `Busy\n\n“Number ${count} of a busy day,” said Ann Lee.\n`);
			}, 100);
			await write(folder, 'a.txt');
			await waitFor(library, 5);
			clearInterval(busy);
			await delay(200);
		});
	});
});

test('what is gone is not shown, though too much has changed to be read now', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
	for (let at = 0; at < 620; at++) {
		// eslint-disable-next-line no-await-in-loop -- so many files at once are more than some systems open
		await writeFile(path.join(folder, `${at}.txt`), `Number ${at}\n\n“This is number ${at} of the walrus,” said Ann Lee.\n`);
	}

	await age(folder);
	await changesOf(host, folder);
	for (let at = 0; at < 610; at++) {
		// eslint-disable-next-line no-await-in-loop
		await rm(path.join(folder, `${at}.txt`));
	}

	await useLibrary(host, folder, async library => {
		assert.equal(library.status().awaiting, 610);
		assert.equal(await countHits(library, '"number 7"'), 0);
		assert.equal(await countHits(library, '"number 615"'), 1);
	}, 'look');
});

test('a file whose time lies in the future is looked at twice, and then believed', async () => {
	const [host, folder] = [await makeKeepingHost(), await makeSmallLibrary()];
	await age(folder);
	await utimes(path.join(folder, 'quiet.md'), 4_000_000_000, 4_000_000_000);
	const looks: number[] = [];
	for (let time = 0; time < 3; time++) {
		// eslint-disable-next-line no-await-in-loop -- each after the other
		looks.push(await useLibrary(host, folder, async library => library.status().progress.total));
	}

	assert.deepEqual(looks, [3, 1, 0]);
});
