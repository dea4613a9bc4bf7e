import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {chmod, mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {smallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

const ferry = smallLibrary['sub/ferry.txt']!;
const now = new Date('2026-01-02T03:04:05Z');

const readLibrary = async (folder: string): Promise<readonly string[]> => {
	const names = await readdir(folder);
	return names.sort();
};

test('the first article makes the person\'s library, which is then the one that is read', async () => {
	const home = await makeFolder({'story.txt': ferry});
	const world = {home, cwd: home, now};
	const added = await runNewsread(['add', 'story.txt'], world);
	const folder = path.join(home, '.local/share/newsread/articles');
	assert.equal(added.errors, 'newsread: Your library is now ~/.local/share/newsread/articles.\n');
	assert.equal(added.output, 'Added: Ferry brings back the morning bus (~/.local/share/newsread/articles/2024-05-06-ferry-brings-back-the-morning-bus.md)\n');
	assert.equal(added.code, 0);
	assert.deepEqual(await readLibrary(folder), ['2024-05-06-ferry-brings-back-the-morning-bus.md']);
	const list = await runNewsread(['list'], world);
	assert.match(list.output, /^2024-05-06 {2}Ferry brings back the morning bus/);
	const again = await runNewsread(['add', 'story.txt'], world);
	assert.equal(again.errors, '');
	assert.match(again.output, /^Already in the library: Ferry brings back the morning bus \(.+\)\n$/);
	assert.equal(again.code, 0);
	assert.deepEqual(await readLibrary(folder), ['2024-05-06-ferry-brings-back-the-morning-bus.md']);
});

test('what is written is for people too, and reads back to the same article', async () => {
	const folder = await makeFolder();
	await runNewsread(['add', '-', '--library', folder], {stdin: ferry, now});
	const [name] = await readLibrary(folder);
	const text = await readFile(path.join(folder, name!), 'utf8');
	const [, head, body] = text.split(/^---\n/m, 3);
	assert.match(head!, /^id: [\d"a-f]+\ntitle: Ferry brings back the morning bus\npublished: 2024-05-06T09:15-04:00\nlang: en\nadded: 2026-01-02T03:04:05\.000Z\nformat: text\n$/);
	assert.match(body!, /^\n# Ferry brings back the morning bus\n\n/);
	const kept = parseArticle(text, {id: 'x', path: null, format: 'markdown'});
	const pasted = parseArticle(ferry, {id: kept.id, path: null, format: 'text'});
	assert.deepEqual(kept, {...pasted, added: '2026-01-02T03:04:05.000Z'});
});

suite('the same text is one file', () => {
	test('whatever its name, its line ends and where the file in the library now is', async () => {
		const folder = await makeFolder();
		const source = await makeFolder({'a.txt': ferry, 'b.text': ferry.replaceAll('\n', '\r\n'), c: ferry});
		const world = {cwd: source, now};
		await runNewsread(['add', 'a.txt', '--library', folder], world);
		const [name] = await readLibrary(folder);
		await mkdir(path.join(folder, 'sub'));
		await rename(path.join(folder, name!), path.join(folder, 'sub/renamed.md'));
		const again = await runNewsread(['add', 'b.text', 'c', '--library', folder], world);
		assert.equal(again.output.match(/^Already in the library/gm)?.length, 2);
		assert.deepEqual(await readLibrary(folder), ['sub']);
	});

	test('and another text with the same headline and date is another', async () => {
		const folder = await makeFolder();
		const source = await makeFolder({'a.txt': ferry, 'b.txt': ferry.replace('sheep', 'goats')});
		await runNewsread(['add', 'a.txt', 'b.txt', '--library', folder], {cwd: source, now});
		assert.deepEqual(await readLibrary(folder), ['2024-05-06-ferry-brings-back-the-morning-bus-2.md', '2024-05-06-ferry-brings-back-the-morning-bus.md']);
	});

	test('a file of the library itself stays as it is', async () => {
		const folder = await makeFolder({'a.txt': ferry});
		const {output, code} = await runNewsread(['add', path.join(folder, 'a.txt'), '--library', folder]);
		assert.match(output, /^Already in the library: /);
		assert.equal(code, 0);
		assert.deepEqual(await readLibrary(folder), ['a.txt']);
	});
});

test('Markdown keeps its body, and the id that newsread gave it elsewhere', async () => {
	const folder = await makeFolder();
	const source = await makeFolder({'a.md': '---\nid: 0123456789abcdef\ntitle: "Bridge: closed"\nmood: wet\n---\n\nText with *stress* and [a link](https://example.org/).\n\n- one\n- two\n'});
	await runNewsread(['add', 'a.md', '--library', folder], {cwd: source, now});
	const [name] = await readLibrary(folder);
	assert.equal(name, 'undated-bridge-closed.md');
	const text = await readFile(path.join(folder, name), 'utf8');
	assert.match(text, /^---\nid: "?0123456789abcdef"?\ntitle: "Bridge: closed"\n/);
	assert.ok(text.endsWith('Text with *stress* and [a link](https://example.org/).\n\n- one\n- two\n'));
});

test('an id that newsread did not give says nothing: the same text is one file, two texts are two', async () => {
	const folder = await makeFolder();
	const source = await makeFolder({
		'a.md': '---\nid: my-slug\ntitle: Geese\n---\n\n“We love geese,” said Bob Stone.\n',
		'b.md': '---\nid: my-slug\ntitle: Ducks\n---\n\n“We love ducks,” said Bob Stone.\n',
	});
	const {output} = await runNewsread(['add', 'a.md', 'b.md', 'a.md', '--library', folder], {cwd: source, now});
	assert.deepEqual(output.match(/^(?:Added|Already)/gm), ['Added', 'Added', 'Already']);
	assert.deepEqual(await readLibrary(folder), ['undated-ducks.md', 'undated-geese.md']);
});

suite('a page that gave hardly a word of a story is told of', () => {
	const page = (words: string): string => `<!doctype html><html><head><title>x</title></head><body><article><h1>Ferry</h1><p>${words}</p></article></body></html>`;
	const cases: ReadonlyArray<readonly [name: string, words: string, expected: string]> = [
		['a few words of English', 'The ferry sails at nine.', 'only 5 words'],
		['a story in Japanese', '港の職員は月曜日、朝の連絡船が再開されると発表した。市長は記者団に対し、住民の声に応えたと語った。'.repeat(3), ''],
		['a story in Chinese', '港口官员星期一宣布，早班渡轮将恢复运营。市长对记者说，这是对居民呼声的回应。'.repeat(3), ''],
		['a story in Thai', 'เจ้าหน้าที่ท่าเรือประกาศเมื่อวันจันทร์ว่าเรือข้ามฟากตอนเช้าจะกลับมาให้บริการ นายกเทศมนตรีกล่าวกับผู้สื่อข่าว'.repeat(3), ''],
		['a few words of Japanese', '続きを読むには登録してください。', String.raw`only \d+ words`],
	];
	for (const [name, words, expected] of cases) {
		test(`${name}: ${expected === '' ? 'is not' : 'is'}`, async () => {
			const source = await makeFolder({'page.html': page(words)});
			const {output, errors} = await runNewsread(['add', 'page.html', '--library', await makeFolder()], {cwd: source, now});
			assert.match(output, /^Added: /);
			assert.match(errors, expected === '' ? /^$/ : new RegExp(String.raw`^newsread: That file gave ${expected} of a story\. If a browser shows more on the page it was saved from, save that anew and add the file\.\n$`));
		});
	}
});

test('what was removed can be added again, from where it went', async () => {
	const folder = await makeFolder();
	await runNewsread(['add', '-', '--library', folder], {stdin: ferry, now});
	const [name] = await readLibrary(folder);
	await runNewsread(['remove', 'ferry', '--library', folder]);
	assert.deepEqual(await readLibrary(folder), ['.trash']);
	const {output, code} = await runNewsread(['add', path.join(folder, '.trash', name!), '--library', folder], {now});
	assert.match(output, /^Added: Ferry/);
	assert.equal(code, 0);
	assert.deepEqual(await readLibrary(folder), ['.trash', name]);
});

suite('what cannot be added', () => {
	test('because it is not in the library, though it is said to be', async () => {
		const folder = await makeFolder({'a.txt': ferry, 'sub/b.txt': ferry});
		const {output, errors, code} = await runNewsread(['add', path.join(folder, 'none.txt'), path.join(folder, 'sub'), '--library', folder], {now});
		assert.equal(output, `Already in the library: ${folder}/sub\n`);
		assert.match(errors, /^newsread: .+none\.txt is not there\. .+\n$/);
		assert.equal(code, 2);
	});

	test('is told, makes no library, and the others are added', async () => {
		const home = await makeFolder({'empty.txt': ' \n', 'image.png': new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0, 0])});
		const world = {home, cwd: home, now};
		const bad = await runNewsread(['add', 'none.txt', 'empty.txt', 'image.png', '.'], world);
		assert.deepEqual(bad.errors.trimEnd().split('\n'), [
			'newsread: none.txt is not there. Check the name; a link may lead to nothing.',
			'newsread: empty.txt is empty. Put the text of an article in it, or remove it.',
			'newsread: image.png is a PNG image, not an article. Save the article as plain text (.txt), Markdown (.md) or a web page (.html).',
			'newsread: empty.txt is empty. Put the text of an article in it, or remove it.',
		]);
		assert.equal(bad.code, 2);
		assert.equal(existsSync(path.join(home, '.local')), false);
		await writeFile(path.join(home, 'good.txt'), ferry);
		const mixed = await runNewsread(['add', 'none.txt', 'good.txt'], world);
		assert.equal(mixed.code, 2);
		assert.match(mixed.output, /^Added: /);
	});

	test('at a terminal nothing is waited for', async () => {
		const {errors, code} = await runNewsread(['add'], {isTty: true});
		assert.match(errors, /^newsread: newsread add needs to know what\. .+\n$/);
		assert.equal(code, 2);
	});

	test('a library that may not be written', async () => {
		const folder = await makeFolder();
		await chmod(folder, 0o555);
		const {errors, code} = await withoutRoot(async () => runNewsread(['add', '-', '--library', folder], {stdin: ferry}));
		await chmod(folder, 0o755);
		assert.match(errors, /^newsread: Nothing could be written in .+ \(EACCES\)\. .+\n$/);
		assert.equal(code, 2);
		assert.deepEqual(await readLibrary(folder), []);
	});

	test('a library that is a file', async () => {
		const folder = await makeFolder({file: 'x'});
		const {errors, code} = await runNewsread(['add', '-', '--library', path.join(folder, 'file')], {stdin: ferry});
		assert.match(errors, /^newsread: The library .+ is a file, and a library is a folder\. .+\n$/);
		assert.equal(code, 2);
	});
});

suite('newsread remove', () => {
	test('moves the file to .trash and says where it is and how it is put back', async () => {
		const folder = await makeFolder(smallLibrary);
		const {output, errors, code} = await runNewsread(['remove', 'morning', 'bus', '--library', folder]);
		assert.equal(output, `Removed “Ferry brings back the morning bus”; it is now ${folder}/.trash/sub/ferry.txt. To put it back, move it to ${folder}/sub.\n`);
		assert.deepEqual([errors, code], ['', 0]);
		assert.equal(existsSync(path.join(folder, 'sub/ferry.txt')), false);
		assert.equal(await readFile(path.join(folder, '.trash/sub/ferry.txt'), 'utf8'), ferry);
		const list = await runNewsread(['list', '--library', folder]);
		assert.doesNotMatch(list.output, /Ferry/);
		await rename(path.join(folder, '.trash/sub/ferry.txt'), path.join(folder, 'sub/ferry.txt'));
		const again = await runNewsread(['list', '--library', folder]);
		assert.match(again.output, /Ferry/);
	});

	test('takes no word for another that is like it', async () => {
		const folder = await makeFolder(smallLibrary);
		const {errors, code} = await runNewsread(['remove', 'mornign', 'bus', '--library', folder]);
		assert.match(errors, /No article is called "mornign bus"\. Did you mean "Ferry brings back the morning bus"\?/);
		assert.equal(code, 1);
		const short = await runNewsread(['remove', 'morn', '--library', folder]);
		assert.match(short.errors, /No article is called "morn"/);
		assert.ok(existsSync(path.join(folder, 'sub/ferry.txt')));
	});

	test('by a path from here, too', async () => {
		const folder = await makeFolder(smallLibrary);
		const {code} = await runNewsread(['remove', 'ferry.txt', '--library', folder], {cwd: path.join(folder, 'sub')});
		assert.equal(code, 0);
		assert.equal(existsSync(path.join(folder, '.trash/sub/ferry.txt')), true);
	});

	test('never touches the samples, files elsewhere, or more than one', async () => {
		const home = await makeFolder();
		const samples = await runNewsread(['remove', 'harbour', 'levy'], {home});
		assert.match(samples.errors, /^newsread: The samples .+\n$/);
		const folder = await makeFolder(smallLibrary);
		const elsewhere = await makeFolder({'a.txt': ferry});
		const outside = await runNewsread(['remove', 'a.txt', '--library', folder], {cwd: elsewhere});
		assert.match(outside.errors, /^newsread: .+a\.txt is not in the library .+\n$/);
		assert.equal(existsSync(path.join(elsewhere, 'a.txt')), true);
		const two = await runNewsread(['remove', 'bridge.md', 'quiet.md', '--library', folder]);
		assert.match(two.errors, /^newsread: newsread remove takes one article, and 2 are meant\. .+\n$/);
		assert.deepEqual([samples.code, outside.code, two.code], [2, 2, 2]);
		assert.deepEqual(await readLibrary(folder), ['bridge.md', 'quiet.md', 'sub']);
	});
});

test('a library that is named for one call is made, and not said to be the one that opens from now on', async () => {
	const home = await makeFolder({'story.txt': ferry});
	const {errors, code} = await runNewsread(['add', 'story.txt', '--library', path.join(home, 'other')], {home, cwd: home, now});
	assert.equal(errors, 'newsread: A new library: ~/other.\n');
	assert.equal(code, 0);
});
