import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import test from 'node:test';
import {readArticle, type ReadResult} from '../../source/ingest/read-article.js';
import {body} from '../helpers/outline-article.js';

const read = (path: string | null, source: string): ReadResult => readArticle({bytes: Buffer.from(source), path, id: 'given'});
const headlineOf = (path: string | null, source: string): string => {
	const result = read(path, source);
	assert.ok('article' in result);
	return result.article.headline;
};

test('a file is read by its name, and by its content where it has none', () => {
	assert.equal(headlineOf('a.txt', `# Levy passes\n\n${body}`), '# Levy passes');
	for (const path of ['a.md', 'b/c.MARKDOWN', null, '-']) {
		assert.equal(headlineOf(path, `# Levy passes\n\n${body}`), 'Levy passes', String(path));
	}

	assert.equal(headlineOf(null, `---\ntitle: Levy: passes\n---\n\n${body}`), 'Levy: passes');
	assert.equal(headlineOf(null, `Levy *passes*\n\n${body}`), 'Levy *passes*');
});

test('an article knows where it stands', () => {
	const result = read('local/levy.txt', body);
	assert.ok('article' in result);
	assert.deepEqual([result.article.id, result.article.path], ['given', 'local/levy.txt']);
});

test('what is no text gives a problem with a way out', () => {
	const result = read('levy.txt', '%PDF-1.7');
	assert.deepEqual(result, {problem: {path: 'levy.txt', message: 'This is a PDF file, not an article.', hint: 'Save the article as plain text (.txt) or Markdown (.md).'}});
	assert.ok('problem' in readArticle({bytes: Buffer.alloc(64), path: null, id: 'x'}));
});

test('an empty file is an empty article', () => {
	const result = read('empty.txt', '');
	assert.ok('article' in result);
	assert.deepEqual([result.article.text, result.article.blocks, result.article.keyPoints], ['', [], []]);
});
