import assert from 'node:assert/strict';
import test from 'node:test';
import {readFrontMatter, type FrontMatter} from '../../source/article/front-matter/read-front-matter.js';
import {splitFrontMatter} from '../../source/article/front-matter/split-front-matter.js';
import {articleOf, body, outlineArticle, storyOutline} from '../helpers/outline-article.js';

const cases: ReadonlyArray<readonly [source: string, expected: Partial<FrontMatter>]> = [
	['title: Harbour levy: "we win"', {headline: 'Harbour levy: "we win"'}],
	['title: Trump: "we win"\nsection: Local', {headline: 'Trump: "we win"', section: 'Local'}],
	['headline: "Quoted: all of it"', {headline: 'Quoted: all of it'}],
	['title: \'It\'s here\'', {headline: '\'It\'s here\''}],
	['title: [Update] Mayor resigns', {headline: '[Update] Mayor resigns'}],
	['title: 2018', {headline: '2018'}],
	['title: yes', {headline: 'yes'}],
	['title: >\n  Folded\n  over lines', {headline: 'Folded over lines'}],
	['Title: x\nSite Name: The Post', {headline: 'x', outlet: 'The Post'}],
	['author: By Ada Quill and Jo Park', {byline: ['Ada Quill', 'Jo Park']}],
	['authors:\n  - Ada Quill\n  - Jo Park', {byline: ['Ada Quill', 'Jo Park']}],
	['authors: [Ada Quill, Jo Park]', {byline: ['Ada Quill', 'Jo Park']}],
	['author:\n  name: Ada Quill', {byline: ['Ada Quill']}],
	['byline: Madonna', {byline: ['Madonna']}],
	['date: 2018-09-10', {published: '2018-09-10', publishedWording: null}],
	['date: 2018-09-10T16:29:00+02:00', {published: '2018-09-10T16:29+02:00'}],
	['published: Sept. 10, 2018', {published: '2018-09-10', publishedWording: 'Sept. 10, 2018'}],
	['published: 2018', {published: '2018'}],
	['published: last week', {published: null, publishedWording: 'last week'}],
	['updated: 2018-09', {updated: '2018-09'}],
	['source: https://harbour.example/levy', {outlet: null, url: 'https://harbour.example/levy'}],
	['source: The Harbour Post\nurl: https://harbour.example/levy', {outlet: 'The Harbour Post', url: 'https://harbour.example/levy'}],
	['url: javascript:alert(1)', {url: null}],
	['lang: de_CH', {lang: 'de-CH'}],
	['lang: the usual one', {lang: null}],
	['id: 0123\nadded: 2026-01-02T10:00:00Z\nnote: mine alone', {id: '0123', added: '2026-01-02T10:00:00Z'}],
	[String.raw`title: "\e[31mred \u202Eturned"`, {headline: '␛[31mred turned', neutralized: 2}],
	['title: first\ntitle: second', {headline: 'first'}],
	['__proto__: x\nconstructor: y\ntitle: z', {headline: 'z'}],
	['a: &a [*a, *a]\ntitle: bomb: of: aliases', {headline: 'bomb: of: aliases'}],
	['title: !!js/function "function(){}"', {}],
	['[', {headline: null}],
	['', {headline: null, byline: []}],
];

test('front matter says what it says, as YAML or line by line', () => {
	for (const [source, expected] of cases) {
		const read = readFrontMatter(source);
		for (const [key, value] of Object.entries(expected)) {
			assert.deepEqual(read[key as keyof FrontMatter], value, `${key} of ${source}`);
		}
	}
});

test('front matter stands between two lines at the head, and nothing else is taken for it', () => {
	assert.deepEqual(splitFrontMatter('---\ntitle: x\n---\nBody'), {frontMatter: 'title: x', body: 'Body'});
	assert.deepEqual(splitFrontMatter('---\ntitle: x\n...\n\nBody'), {frontMatter: 'title: x', body: '\nBody'});
	for (const text of ['---\n\nA rule, and then text.\n\n---\n', 'title: x\n---\n', '---\ntitle: x\nnever closed', 'Body\n---\ntitle: x\n---\n', '']) {
		assert.deepEqual(splitFrontMatter(text), {frontMatter: null, body: text}, text);
	}
});

test('section and headline of front matter lead the text, unless they stand there', () => {
	const article = articleOf(`---\nid: levy-1\ntitle: Levy: passed\nsection: Local\nstandfirst: By one vote\n---\n\n${body}`, 'markdown');
	assert.deepEqual(outlineArticle(article), ['section: Local', 'headline: Levy: passed', 'standfirst: By one vote', ...storyOutline]);
	assert.deepEqual([article.id, article.headline, article.section], ['levy-1', 'Levy: passed', 'Local']);
	assert.deepEqual(outlineArticle(articleOf(`---\ntitle: Levy passed\n---\n\n# Levy passed\n\n${body}`, 'markdown')), ['headline: Levy passed', ...storyOutline]);
	assert.deepEqual(outlineArticle(articleOf(`---\ntitle: Levy passed\n---\nLevy passed\n\nBy Ada Quill\n\n${body}`)), ['headline: Levy passed', 'byline: By Ada Quill', ...storyOutline]);
	assert.equal(articleOf(`---\nid: a\nlang: fr\n---\n${body}`).lang, 'fr');
});
