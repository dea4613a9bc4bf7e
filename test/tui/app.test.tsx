/*
The app itself, mounted: what is typed becomes what is seen.
*/
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {createFakeLibrary} from '../helpers/fake-library.js';
import {renderReader} from '../helpers/render-frame.js';
import {sampleRecords} from '../helpers/sample-records.js';
import {topFolder} from '../helpers/source-files.js';

const golden = (name: string): string => readFileSync(path.join(topFolder, 'test/frames', `${name}.txt`), 'utf8').replace(/\(cursor at [^)]*\)\n/, '').trimEnd();

test('what Ink shows is the frame, row for row', async () => {
	const {library} = await createFakeLibrary(sampleRecords);
	const reader = await renderReader(library, {columns: 80, rows: 24});
	await reader.type('\r', /KEY POINTS/);
	assert.equal(reader.frame().trimEnd(), golden('article-80x24'));
	await reader.type(']]', /2 of 6/);
	assert.equal(reader.frame().trimEnd(), golden('article-quote-80x24'));
	await reader.type('\u{1B}', /▸ Harbour[\s\S]*1 of 4 articles/);
	await reader.type('svoss', /MV▌/);
	assert.equal(reader.frame().trimEnd(), golden('search-80x24'));
	reader.unmount();
});

test('a wide frame and a narrow one', async () => {
	const {library} = await createFakeLibrary(sampleRecords);
	const reader = await renderReader(library, {columns: 120, rows: 36});
	await reader.type('\r', /▹ Harbour[\s\S]*KEY POINTS/);
	assert.equal(reader.frame().trimEnd(), golden('article-120x36'));
	await reader.resize({columns: 40, rows: 12}, /^ newsread {3}Harbour/);
	assert.equal(reader.frame().trimEnd(), golden('article-40x12'));
	reader.unmount();
});

test('a new snapshot of the library is shown', async () => {
	const held = await createFakeLibrary(sampleRecords);
	const reader = await renderReader(held.library, {columns: 80, rows: 24});
	await held.change(sampleRecords.slice(2));
	await reader.type('', /2 articles · 2 quotes/);
	reader.unmount();
	assert.equal(held.listeners(), 0);
});

test('an article whose text has changed is read again', async () => {
	const held = await createFakeLibrary(sampleRecords);
	const reader = await renderReader(held.library, {columns: 80, rows: 24});
	await reader.type('\r', /KEY POINTS/);
	const [{article, quotes}, ...others] = sampleRecords;
	await held.change([{article: {...article, updated: '2024-05-05', text: article.text.replace('Odile', 'Edith')}, quotes}, ...others]);
	await reader.type('', /harbour master Edith Brandt/);
	reader.unmount();
});

test('effects reach the world: copies, suspension', async () => {
	const {library} = await createFakeLibrary(sampleRecords);
	const reader = await renderReader(library, {columns: 80, rows: 24});
	await reader.type('\r', /KEY POINTS/);
	await reader.type('y', /Sent to the/);
	assert.match(reader.copied()[0]!, /Odile Brandt/);
	await reader.type('\u{1A}', /KEY POINTS|park/);
	assert.equal(reader.suspensions(), 1);
	reader.unmount();
});

test('a library that fails to answer is told of, and nothing is lost', async () => {
	const {library} = await createFakeLibrary(sampleRecords);
	const failing = {...library, async search(): Promise<never> {
		throw new Error('The search worker is gone.');
	}};
	const reader = await renderReader(failing, {columns: 80, rows: 24});
	await reader.type('sx', /The search worker is gone\./);
	await reader.type('\u{1B}', /1 of 4 articles/);
	reader.unmount();
});

test('speakers are colored, and told by more than color', async () => {
	const {library} = await createFakeLibrary(sampleRecords);
	const reader = await renderReader(library, {columns: 80, rows: 60}, {hasColor: true});
	await reader.type('\r', /TW▎/);
	const [brandt, weil] = [/\u{1B}\[(3[1-6])m *OB▎/u, /\u{1B}\[(3[1-6])m *TW▎/u].map(bar => bar.exec(reader.styled())?.[1]);
	assert.match(brandt ?? '', /^3/);
	assert.match(weil ?? '', /^3/);
	assert.notEqual(brandt, weil);
	assert.match(reader.frame(), /OB▎[\s\S]*TW▎[\s\S]*FU\?▎/);
	reader.unmount();
});
