import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import test from 'node:test';
import {readArticle, readWords, type ReadResult} from '../../source/ingest/read-article.js';
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

const lines = ['Budget fight in the county', '“If x<y and y>z we are lost,” said Ada Quill, who counts the votes of the council.', 'The county <b> answered with a *shrug* & a letter of 12 [pages](a).'];
const wordsOf = async (path: string | null, source: string): Promise<readonly string[]> => {
	const result = await readWords({bytes: Buffer.from(source), path, id: 'given'});
	assert.ok('article' in result);
	return result.article.blocks.map(({start, end}) => result.article.text.slice(start, end));
};

test('of a text or Markdown that takes too long every word and paragraph is left, whatever looks like a tag', async () => {
	for (const [path, gap] of [['a.txt', '\n\n'], ['a.md', '\r\n \r\n'], [null, '\n\n'], [null, '\n']] as const) {
		// eslint-disable-next-line no-await-in-loop -- one name after the other
		assert.deepEqual(await wordsOf(path, lines.join(gap)), lines, `${String(path)} ${JSON.stringify(gap)}`);
	}

	assert.deepEqual(await wordsOf(null, `<!doctype html><html><body>${lines.slice(0, 1).map(line => `<p>${line}</p>`).join('')}<p>The <b>county</b> answered.</p></body></html>`), [lines[0], 'The county answered.']);
});

test('what is left to read of it is never nothing said', async () => {
	assert.ok('problem' in await readWords({bytes: Buffer.from('%PDF-1.7'), path: null, id: ''}));
	assert.ok('problem' in await readWords({bytes: undefined as unknown as Uint8Array, path: null, id: ''}));
	assert.deepEqual(await readWords({bytes: Buffer.from('a b c d'.repeat(100)), path: null, id: ''}, 50), {problem: {path: '-', message: 'This is longer than an article can be (0 MB).', hint: 'Save it as a file, and add that.'}});
});

const fetched = 'https://www.skerry.example/mill?from=rss';
const canonicals: ReadonlyArray<readonly [stated: string, url: string]> = [
	['https://skerry.example/mill', 'https://skerry.example/mill'],
	['https://www.skerry.example:port/mill', fetched],
	['http://[bad', fetched],
	['https://ada:secret@www.skerry.example/mill', fetched],
	['https://ada@www.skerry.example/mill', fetched],
	['https://other.example/mill', fetched],
	['https://www.skerry.example/', fetched],
];
for (const [stated, url] of canonicals) {
	test(`a page that says it stands at ${stated}`, async () => {
		for (const head of [`<link rel="canonical" href="${stated}">`, `<meta property="og:url" content="${stated}">`]) {
			const html = `<!doctype html><html><head><title>Mill to close</title>${head}</head><body><article><h1>Mill to close</h1><p>${body}</p></article></body></html>`;
			// eslint-disable-next-line no-await-in-loop -- one way of saying it after the other
			const result = await readArticle({bytes: Buffer.from(html), path: null, id: 'given', url: fetched});
			assert.ok('article' in result);
			assert.equal(result.article.url, url);
		}
	});
}
