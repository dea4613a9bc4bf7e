/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
/*
What the reader adds, on real files.
*/
import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rename} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {NewsreadError} from '../../../source/errors.js';
import {createIntake} from '../../../source/library/intake/create-intake.js';
import type {Intake} from '../../../source/library/intake/intake.js';
import {createFakeHost, type FakeWorld} from '../../helpers/fake-host.js';
import {createWeb} from '../../helpers/fake-web.js';
import {makeFolder} from '../../helpers/temporary-folder.js';
import {rssFeed, storyBody, storyPage} from '../../helpers/web-pages.js';

const url = 'http://skerry.example/2026/mill';
const intakeOf = async (folder: string, world: FakeWorld = {}): Promise<Intake> =>
	createIntake(createFakeHost({programFolder: '/nowhere', now: new Date('2026-01-06T08:00:00Z'), ...world}).host, {folder, origin: 'chosen'});
const says = (message: RegExp, hint: RegExp) => (error: unknown): boolean => error instanceof NewsreadError && message.test(error.message) && hint.test(error.hint ?? '');
const articlesIn = async (folder: string): Promise<readonly string[]> => {
	const names = await readdir(folder);
	return names.filter(name => name.endsWith('.md')).sort();
};

const article = (topic: string): string => `The ${topic} closes\n\n“We have no money,” said Ada Quill of the ${topic}.\n`;

suite('what a person names', () => {
	test('a file is added once, and one that the library lists is left as it is', async () => {
		const folder = await makeFolder({'own/a.txt': article('quay'), '.drafts/b.txt': article('mill')});
		const other = await makeFolder({'new.txt': article('pier')});
		const intake = await intakeOf(folder, {cwd: folder});
		for (const written of ['own/a.txt', path.join(folder, 'own/a.txt')]) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			assert.deepEqual(await intake.addNamed(written), [{file: path.join(folder, 'own/a.txt'), headline: '', isNew: false}]);
		}

		assert.deepEqual(await articlesIn(folder), []);
		const [added] = await intake.addNamed(path.join(other, 'new.txt'));
		const [again] = await intake.addNamed(` ${path.join(other, 'new.txt')} `);
		assert.deepEqual([added!.isNew, again!.isNew, again!.file], [true, false, added!.file]);
		const [draft] = await intake.addNamed('.drafts/b.txt');
		assert.equal(draft!.isNew, true);
		await intake.close();
	});

	test('a folder, and an address without its beginning, are told what to do', async () => {
		const folder = await makeFolder({'clippings/a.txt': article('quay')});
		const intake = await intakeOf(folder, {cwd: folder});
		await assert.rejects(intake.addNamed('clippings'), says(/^clippings is a folder\.$/, /^newsread add clippings in the shell takes all in it\.$/));
		await assert.rejects(intake.addNamed('news.example/story'), says(/^news\.example\/story is not there\.$/, /^If an address is meant, write https:\/\/news\.example\/story\.$/));
		await assert.rejects(intake.addNamed('gone.txt'), says(/^gone\.txt is not there\.$/, /^Check the name/));
		await intake.close();
	});
});

suite('the same article', () => {
	test('from an address while a refresh runs is written once', async () => {
		await using web = await createWeb({
			[url]: storyPage('Mill to close', 'mill'),
			'http://skerry.example/feed': {headers: {'content-type': 'application/rss+xml'}, body: rssFeed('Skerry', [{title: 'Mill to close', link: url, body: storyBody('mill')}])},
		});
		const folder = await makeFolder({'feeds.opml': '<opml version="2.0"><body><outline type="rss" text="Skerry" xmlUrl="http://skerry.example/feed"/></body></opml>'});
		const intake = await intakeOf(folder, {env: web.env});
		const [refreshed, [added]] = await Promise.all([intake.refresh(() => undefined), intake.addNamed(url)]);
		assert.deepEqual([refreshed.folder, refreshed.outcomes.length], [folder, 1]);
		assert.deepEqual(refreshed.outcomes.map(({message}) => message), [null]);
		assert.equal(added!.headline, 'Mill to close');
		const files = await articlesIn(folder);
		assert.equal(files.length, 1);
		await intake.close();
	});

	test('pasted twice at once is written once; moved away by others it is written anew, and moved about it is known', async () => {
		const folder = await makeFolder();
		const intake = await intakeOf(folder);
		const [first, second] = await Promise.all([intake.addText(article('quay')), intake.addText(article('quay'))]);
		assert.deepEqual([first.isNew, second.isNew, second.file], [true, false, first.file]);
		await mkdir(path.join(folder, 'sub'));
		await rename(first.file, path.join(folder, 'sub/moved.md'));
		assert.deepEqual(await intake.addText(article('quay')), {file: path.join(folder, 'sub/moved.md'), headline: first.headline, isNew: false});
		await mkdir(path.join(folder, '.trash'));
		await rename(path.join(folder, 'sub/moved.md'), path.join(folder, '.trash/moved.md'));
		const anew = await intake.addText(article('quay'));
		assert.equal(anew.isNew, true);
		await intake.close();
	});
});

test('a text without a headline is called by its first words, and no headline is made of them', async () => {
	const folder = await makeFolder();
	const intake = await intakeOf(folder);
	const text = 'The old pier at Wells closed on Monday after divers found rot in most of its oak piles, and nobody knew for how long.\n\n“We had no choice,” said the mayor, Ada Byrne.\n';
	const opening = 'The old pier at Wells closed on Monday after divers found…';
	const file = path.join(folder, 'undated-the-old-pier-at-wells-closed-on-monday-after-divers-found.md');
	assert.deepEqual(await intake.addText(text), {file, headline: '', opening, isNew: true});
	assert.deepEqual(await intake.addText(text), {file, headline: '', opening, isNew: false});
	assert.doesNotMatch(await readFile(file, 'utf8'), /^title:|…/m);
	await intake.close();
});

test('a refresh that runs when it is closed does not hold it', async () => {
	await using web = await createWeb({'http://skerry.example/feed': {headers: {'content-type': 'application/rss+xml'}, body: rssFeed('Skerry', [])}});
	const folder = await makeFolder({'feeds.opml': '<opml version="2.0"><body><outline type="rss" text="Skerry" xmlUrl="http://skerry.example/feed"/></body></opml>'});
	const intake = await intakeOf(folder, {env: web.env});
	const refreshing = intake.refresh(() => undefined).catch((error: unknown) => error);
	const start = performance.now();
	await intake.close();
	assert.ok(performance.now() - start < 2000);
	await refreshing;
});
