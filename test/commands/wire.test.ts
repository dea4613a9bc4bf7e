import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {newsmlMessage, ninjs3, nitf, storyForm} from '../helpers/wire-documents.js';

const files = {'levy.json': ninjs3, 'levy.xml': nitf, 'message.xml': newsmlMessage, 'levy.story': storyForm};

type Told = {readonly schema: string; readonly text: string; readonly keyPoints: ReadonlyArray<{readonly origin: string}>; readonly quotes: ReadonlyArray<{readonly speaker: {readonly name: string} | null}>};

test('newsread read takes a file of each wire format', async () => {
	const cwd = await makeFolder(files);
	for (const name of Object.keys(files)) {
		// eslint-disable-next-line no-await-in-loop -- one call after the other, as a person would
		const {output, errors, code} = await runNewsread(['read', name, '--json'], {cwd});
		assert.equal(errors, '', name);
		assert.equal(code, 0);
		const told = JSON.parse(output) as Told;
		assert.ok(told.text.includes('The levy takes effect in July'), name);
		assert.ok(JSON.stringify(told.quotes).includes('Ilse Grand'), name);
	}
});

test('newsread add keeps them as Markdown', async () => {
	const cwd = await makeFolder(files);
	const folder = await makeFolder();
	const {output, errors, code} = await runNewsread(['add', ...Object.keys(files), '--library', folder], {cwd, now: new Date('2026-01-02T03:04:05Z')});
	assert.equal(errors, '');
	assert.equal(code, 0);
	// Two of them say that they stand at the same address.
	assert.deepEqual([output.match(/^Added: /gm)?.length, output.match(/^Already in the library, from the same address with other words: /gm)?.length], [3, 1]);
	const names = await readdir(folder);
	assert.ok(names.every(name => name.endsWith('.md')));
});

test('data of another kind is told in one line when it is named, and passed over in a library', async () => {
	const cwd = await makeFolder({'package.json': '{"name": "x"}', 'feeds.opml': '<opml/>', 'other.xml': '<?xml version="1.0"?><foo/>', 'levy.story': storyForm});
	const read = await runNewsread(['read', 'package.json'], {cwd});
	assert.match(read.errors, /package\.json is JSON of a kind newsread does not know\. newsread reads stories in ninjs/);
	const other = await runNewsread(['add', 'other.xml'], {cwd});
	assert.match(other.errors, /other\.xml is XML of a kind newsread does not know \(root <foo>\)\. /);
	const list = await runNewsread(['list', '--library', cwd]);
	assert.equal(list.errors, '');
	assert.equal(list.output.trim().split('\n').length, 1);
});
