/*
Removing articles and putting them back, on real files.
*/
import assert from 'node:assert/strict';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {NewsreadError} from '../../../source/errors.js';
import {createRemover, type Remover} from '../../../source/library/intake/remove-and-put-back.js';
import type {LibrarySource} from '../../../source/library/library-source.js';
import {trashName} from '../../../source/library/remove-article.js';
import {createFakeHost, type FakeWorld} from '../../helpers/fake-host.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const removerOf = (source: LibrarySource, world: FakeWorld = {}): Remover => createRemover(createFakeHost({programFolder: '/nowhere', ...world}).host, source);
const read = async (...parts: readonly string[]): Promise<string> => readFile(path.join(...parts), 'utf8');
const makeLibrary = async (): Promise<string> => makeFolder({'a.txt': 'A', 'sub/b.md': 'B', 'sub/c.md': 'C'});
const said = (message: RegExp) => (error: unknown): boolean => error instanceof NewsreadError && message.test(error.message);

suite('removing', () => {
	test('moves the file to the trash under the same path, and putting back moves back what is named', async () => {
		const folder = await makeLibrary();
		const {remove, putBack} = removerOf({folder, origin: 'chosen'});
		const first = await remove({path: 'a.txt', headline: 'First'});
		const second = await remove({path: 'sub/b.md', headline: 'Second'});
		assert.deepEqual(first, {headline: 'First', file: path.join(folder, 'a.txt'), trashed: path.join(folder, trashName, 'a.txt')});
		assert.equal(second.trashed, path.join(folder, trashName, 'sub/b.md'));
		await assert.rejects(read(folder, 'a.txt'), {code: 'ENOENT'});
		assert.equal(await read(second.trashed), 'B');
		assert.deepEqual(await putBack(first), first);
		assert.deepEqual(await putBack(second), second);
		assert.equal(await putBack(second), undefined);
		assert.deepEqual([await read(folder, 'a.txt'), await read(folder, 'sub/b.md')], ['A', 'B']);
		await assert.rejects(read(first.trashed), {code: 'ENOENT'});
	});

	test('what is asked at once is done in turn', async () => {
		const folder = await makeLibrary();
		const {remove, putBack} = removerOf({folder});
		const taken = {headline: '', file: path.join(folder, 'a.txt'), trashed: path.join(folder, trashName, 'a.txt')};
		const [first, back, second] = await Promise.all([remove({path: 'a.txt', headline: ''}), putBack(taken), remove({path: 'a.txt', headline: ''})]);
		assert.equal(back?.file, first.file);
		assert.equal(await read(second.trashed), 'A');
	});

	test('the same name twice is numbered in the trash, and each comes back as it was', async () => {
		const folder = await makeLibrary();
		const {remove, putBack} = removerOf({folder});
		await remove({path: 'a.txt', headline: ''});
		await writeFile(path.join(folder, 'a.txt'), 'another');
		const removed = await remove({path: 'a.txt', headline: ''});
		assert.equal(removed.trashed, path.join(folder, trashName, 'a-2.txt'));
		await putBack(removed);
		assert.equal(await read(folder, 'a.txt'), 'another');
	});

	test('a file that is gone is told of', async () => {
		const {remove} = removerOf({folder: await makeLibrary()});
		await assert.rejects(remove({path: 'gone.txt', headline: ''}), said(/^gone\.txt is no longer there\.$/));
		await assert.rejects(remove({path: null, headline: ''}), said(/has no file/));
	});

	test('a trash that cannot be made leaves the file where it is', async () => {
		const folder = await makeFolder({'a.txt': 'A', [trashName]: 'a file'});
		const {remove} = removerOf({folder});
		await assert.rejects(remove({path: 'a.txt', headline: ''}), said(/could not be moved to \.trash/));
		assert.equal(await read(folder, 'a.txt'), 'A');
	});
});

suite('putting back', () => {
	test('never overwrites: where the place is taken, what is put back is numbered', async () => {
		const folder = await makeLibrary();
		const {remove, putBack} = removerOf({folder});
		const removed = await remove({path: 'sub/b.md', headline: 'B'});
		await writeFile(path.join(folder, 'sub/b.md'), 'newer');
		await writeFile(path.join(folder, 'sub/b-2.md'), 'newer still');
		const back = await putBack(removed);
		assert.equal(back?.file, path.join(folder, 'sub/b-3.md'));
		assert.deepEqual([await read(folder, 'sub/b.md'), await read(folder, 'sub/b-2.md'), await read(folder, 'sub/b-3.md')], ['newer', 'newer still', 'B']);
	});

	test('makes the folder again where that is gone', async () => {
		const folder = await makeFolder({'sub/b.md': 'B'});
		const {remove, putBack} = removerOf({folder});
		const removed = await remove({path: 'sub/b.md', headline: ''});
		await rm(path.join(folder, 'sub'), {recursive: true});
		await putBack(removed);
		assert.equal(await read(folder, 'sub/b.md'), 'B');
	});

	test('what has left the trash is not put back, and nothing in its place', async () => {
		const folder = await makeLibrary();
		const {remove, putBack} = removerOf({folder});
		const first = await remove({path: 'a.txt', headline: ''});
		const second = await remove({path: 'sub/c.md', headline: ''});
		await rm(second.trashed);
		assert.equal(await putBack(second), undefined);
		await assert.rejects(read(folder, 'a.txt'), {code: 'ENOENT'});
		assert.deepEqual(await putBack(first), first);
	});

	test('what could not be put back can be, later', async () => {
		const folder = await makeLibrary();
		const {remove, putBack} = removerOf({folder});
		const removed = await remove({path: 'sub/b.md', headline: ''});
		await rm(path.join(folder, 'sub'), {recursive: true});
		await writeFile(path.join(folder, 'sub'), 'a file in the way');
		await assert.rejects(putBack(removed), said(/^b\.md could not be put back/));
		await rm(path.join(folder, 'sub'));
		await putBack(removed);
		assert.equal(await read(folder, 'sub/b.md'), 'B');
	});
});

suite('what is removed from where', () => {
	test('the samples stay, however they are opened', async () => {
		const programFolder = await makeFolder({'articles/a.txt': 'A'});
		const folder = path.join(programFolder, 'articles');
		for (const source of [{folder, origin: 'sample'}, {paths: [folder]}] as const) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await assert.rejects(removerOf(source, {programFolder}).remove({path: 'a.txt', headline: ''}), said(/samples/));
		}

		assert.equal(await read(folder, 'a.txt'), 'A');
	});

	test('a folder given by its path has a trash of its own, a part of the library uses the library\'s', async () => {
		const folder = await makeLibrary();
		const own = await removerOf({paths: [path.join(folder, 'sub')]}).remove({path: 'b.md', headline: ''});
		assert.equal(own.trashed, path.join(folder, 'sub', trashName, 'b.md'));
		const shared = await removerOf({folder, paths: [path.join(folder, 'sub')]}).remove({path: 'sub/c.md', headline: ''});
		assert.equal(shared.trashed, path.join(folder, trashName, 'sub/c.md'));
	});

	test('a file given by its path stays, unless it is in the library', async () => {
		const folder = await makeLibrary();
		const other = await makeFolder();
		await mkdir(path.join(other, 'library'));
		const file = path.join(folder, 'a.txt');
		await assert.rejects(removerOf({folder: path.join(other, 'library'), paths: [file]}).remove({path: 'a.txt', headline: ''}), said(/was opened by its name/));
		const {trashed} = await removerOf({folder, paths: [file]}).remove({path: 'a.txt', headline: ''});
		assert.equal(trashed, path.join(folder, trashName, 'a.txt'));
	});

	test('a path that leads out of what was opened is refused', async () => {
		const folder = await makeLibrary();
		await assert.rejects(removerOf({folder: path.join(folder, 'sub')}).remove({path: '../a.txt', headline: ''}), said(/was opened by its name/));
		assert.equal(await read(folder, 'a.txt'), 'A');
	});
});
