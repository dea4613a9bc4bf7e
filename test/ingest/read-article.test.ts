import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import test from 'node:test';
import {readArticle, type ReadResult} from '../../source/ingest/read-article.js';
import {body} from '../helpers/outline-article.js';

const read = async (path: string | null, source: string): Promise<ReadResult> => readArticle({bytes: Buffer.from(source), path, id: 'given'});
const headlineOf = async (path: string | null, source: string): Promise<string> => {
	const result = await read(path, source);
	assert.ok('article' in result);
	return result.article.headline;
};

test('a file is read by its name, and by its content where it has none', async () => {
	assert.equal(await headlineOf('a.txt', `# Levy passes\n\n${body}`), '# Levy passes');
	for (const path of ['a.md', 'b/c.MARKDOWN', null, '-']) {
		// eslint-disable-next-line no-await-in-loop -- one name after the other
		assert.equal(await headlineOf(path, `# Levy passes\n\n${body}`), 'Levy passes', String(path));
	}

	assert.equal(await headlineOf(null, `---\ntitle: Levy: passes\n---\n\n${body}`), 'Levy: passes');
	assert.equal(await headlineOf(null, `Levy *passes*\n\n${body}`), 'Levy *passes*');
});

test('an article knows where it stands', async () => {
	const result = await read('local/levy.txt', body);
	assert.ok('article' in result);
	assert.deepEqual([result.article.id, result.article.path], ['given', 'local/levy.txt']);
});

test('what is no text gives a problem with a way out', async () => {
	const result = await read('levy.txt', '%PDF-1.7');
	assert.deepEqual(result, {problem: {path: 'levy.txt', message: 'This is a PDF file, not an article.', hint: 'Save the article as plain text (.txt), Markdown (.md) or a web page (.html).'}});
	assert.ok('problem' in await readArticle({bytes: Buffer.alloc(64), path: null, id: 'x'}));
});

test('an empty file is an empty article', async () => {
	const result = await read('empty.txt', '');
	assert.ok('article' in result);
	assert.deepEqual([result.article.text, result.article.blocks, result.article.keyPoints], ['', [], []]);
});
