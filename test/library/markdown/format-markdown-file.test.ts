import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../../source/article/article.js';
import {parseArticle} from '../../../source/article/parse-article.js';
import {segmentMarkdown} from '../../../source/article/markdown/segment-markdown.js';
import {escapeMarkdown} from '../../../source/article/markdown/escape-markdown.js';
import {formatMarkdownFile} from '../../../source/library/markdown/format-markdown-file.js';
import {checkout} from '../../helpers/fake-host.js';
import {smallLibrary} from '../../helpers/small-library.js';

const comparable = ({path: _path, neutralized: _neutralized, ...rest}: Article) => rest;

const assertKept = (text: string, format: 'text' | 'markdown'): string => {
	const article = {...parseArticle(text, {id: '0123456789abcdef', path: 'a', format}), added: '2026-01-02T03:04:05.000Z'};
	const file = formatMarkdownFile(article, text);
	assert.deepEqual(comparable(parseArticle(file, {id: 'other', path: null, format: 'markdown'})), comparable(article));
	return file;
};

suite('every sample reads back to the same article', () => {
	test('as it is read', async () => {
		const folder = path.join(checkout, 'articles');
		const names = await readdir(folder);
		const texts = await Promise.all(names.map(async name => [name, await readFile(path.join(folder, name), 'utf8')] as const));
		assert.ok(texts.length >= 12);
		for (const [name, text] of [...texts, ...Object.entries(smallLibrary)]) {
			const file = assertKept(text, name.endsWith('.md') ? 'markdown' : 'text');
			assert.doesNotMatch(file, /^```/m, `${name} is written as Markdown, not between fences`);
			// What is kept is kept as it is when it is kept again.
			assert.equal(assertKept(file, 'markdown'), file);
		}
	});
});

const words = fc.stringMatching(/^[\w!#&'()*+,\-./:;<=>@[\\\]`|~é’“”東]{1,12}$/);
const sentence = fc.array(words, {minLength: 1, maxLength: 14}).map(parts => parts.join(' '));
const line = fc.oneof(
	{weight: 5, arbitrary: sentence},
	{weight: 1, arbitrary: fc.constantFrom(
		'Politics', 'Key Points', 'By Ann Lee', 'Published Mon, May 6 2024 9:15 AM EDT', 'Updated: 3 May 2026', 'watch now', 'VIDEO3:11', 'Saul Marr | AFP | Getty Images', '• A point of some length was made here', '- one', '1. one', '2) two', '> quoted', '---', '***', '===', '# Heading', '## Heading ##', '```', '    code', '| a | b |', '[x]: https://example.org', '<div>', '&amp; &copy;', 'https://example.org/a_b_c', '* * *', '1986. A great year', '“We will see,” said Ann Lee, the mayor of Weir.', 'Read: more of this', 'title: nothing', '\\', 'line with two spaces  ', 'a\\', '+ plus', '~~~', '__init__ and *args*', '[link](https://example.org)', '![image](a.png)',
	)},
);
const pasted = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n'.repeat(3), '\r\n')), {maxLength: 14}).map(pairs => pairs.map(([text, end]) => text + end).join(''));

test('a day of an update is kept as one, and not as that of publication', () => {
	const head = 'Harbour levy passes by one vote';
	const story = 'The harbour council voted on Tuesday night to raise the mooring levy by 4 percent, the first rise in nine years.';
	for (const [text, format] of [[`${head}\n\nUpdated: 3 May 2026\n\n${story}`, 'text'], [`---\ntitle: ${head}\nupdated: 2026-05-03\n---\n\n${story}`, 'markdown'], [`---\ntitle: ${head}\nupdated: Updated 3 May 2026\n---\n\n${story}`, 'markdown']] as const) {
		const file = assertKept(text, format);
		assert.match(file, /^updated: /m);
		assert.doesNotMatch(file, /^published: /m);
	}
});

test('whatever is pasted reads back to the same article', () => {
	fc.assert(fc.property(pasted, text => {
		assertKept(text, 'text');
	}), {numRuns: 300});
});

test('a line escaped reads as just that line', () => {
	fc.assert(fc.property(line, text => {
		const trimmed = text.trim().replaceAll(/\s+/g, ' ');
		fc.pre(trimmed !== '');
		const {segments} = segmentMarkdown(escapeMarkdown(trimmed));
		assert.deepEqual(segments.map(segment => [segment.text, segment.marker]), [[trimmed, 'none']]);
	}), {numRuns: 500});
});
