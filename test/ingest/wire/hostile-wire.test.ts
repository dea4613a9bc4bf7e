/*
Wire documents of those who mean harm, or whose connection broke.
*/
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import fc from 'fast-check';
import {readArticle} from '../../../source/ingest/read-article.js';
import type {Story} from '../../../source/ingest/story.js';
import {parseNewsmlG2} from '../../../source/ingest/wire/parse-newsml-g2.js';
import {parseNinjs} from '../../../source/ingest/wire/parse-ninjs.js';
import {parseNitf} from '../../../source/ingest/wire/parse-nitf.js';
import {parseStoryForm} from '../../../source/ingest/wire/parse-story-form.js';
import {parseXml, wordsOf} from '../../../source/ingest/wire/parse-xml.js';
import {newsmlMessage, newsmlPackage, newsmlWithPage, ninjs1, ninjs2, ninjs3, nitf, storyForm} from '../../helpers/wire-documents.js';

const parsers: ReadonlyArray<(text: string) => Story | undefined> = [parseNinjs, parseNewsmlG2, parseNitf, parseStoryForm];
const documents = [ninjs1, ninjs2, ninjs3, newsmlWithPage, newsmlMessage, newsmlPackage, nitf, storyForm];
const generous = 4000;

const inTime = (what: string, run: () => unknown): void => {
	const start = performance.now();
	run();
	const took = performance.now() - start;
	assert.ok(took < generous, `${what} took ${Math.round(took)} ms`);
};

test('a document cut off anywhere is a story or none, and never an error', async () => {
	await fc.assert(fc.asyncProperty(fc.constantFrom(...documents), fc.double({min: 0, max: 1, noNaN: true}), async (document, share) => {
		const cut = document.slice(0, Math.floor(document.length * share));
		for (const parse of parsers) {
			parse(cut);
		}

		await readArticle({bytes: Buffer.from(cut), path: null, id: ''});
	}));
});

test('a document with anything put in anywhere is read', async () => {
	await fc.assert(fc.asyncProperty(fc.constantFrom(...documents), fc.double({min: 0, max: 1, noNaN: true}), fc.string({unit: 'binary', maxLength: 20}), async (document, share, put) => {
		const at = Math.floor(document.length * share);
		const spoiled = document.slice(0, at) + put + document.slice(at);
		await readArticle({bytes: Buffer.from(spoiled), path: null, id: ''});
	}));
});

test('any JSON in any place of a ninjs document is passed over where it does not fit', () => {
	const key = fc.constantFrom('headline', 'headlines', 'byline', 'bylines', 'by', 'bodies', 'body_text', 'body_xhtml', 'associations', 'subject', 'subjects', 'genre', 'located', 'language', 'versioncreated', 'descriptions', 'urls', 'type', '__proto__', 'constructor', 'toString');
	fc.assert(fc.property(fc.dictionary(key, fc.jsonValue()), fields => {
		parseNinjs(`{"uri": "urn:x", "versioncreated": "2025-05-04", "headline": "Levy", ${JSON.stringify(fields).slice(1).replace(/^\}/, '"x": 1}')}`);
	}));
});

test('keys that name a prototype are words like others', () => {
	const text = '{"__proto__": {"headline": "Evil", "uri": "urn:evil"}, "uri": "urn:x", "type": "text", "headline": "Levy", "body_text": "The board voted.", "associations": {"__proto__": {"type": "picture", "description_text": "A quay.", "constructor": 1}}}';
	const story = parseNinjs(text);
	assert.equal(story?.headline, 'Levy');
	assert.ok(!Object.hasOwn(Object.prototype, 'headline'));
	assert.equal(parseXml('<nitf __proto__="x" constructor="y"><__proto__>z</__proto__></nitf>').children.length, 1);
	assert.deepEqual(parseNitf('<nitf><body><body.content><constructor>A.</constructor><toString>B.</toString><__proto__>C.</__proto__></body.content></body></nitf>')?.blocks, [{kind: 'paragraph', text: 'A.B.C.'}]);
});

test('entities of a document\'s own are not followed, nor fetched', () => {
	const laughs = Array.from({length: 10}, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`).join('');
	const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY lol0 "lol">${laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&lol10; &file; &amp; &#65; &#x110000; &nbsp;</p></body.content></body></nitf>`;
	inTime('a bomb of entities', () => {
		const story = parseNitf(bomb);
		assert.ok((story?.blocks[0]?.text.length ?? 0) < 60, JSON.stringify(story?.blocks));
		assert.match(story!.blocks[0]!.text, /^&lol10; &file; & A /);
	});
});

test('deep nesting is flat past its limit, and takes no longer', () => {
	const deep = (tag: string, count: number): string => `<nitf><body><body.content>${`<${tag}>`.repeat(count)}Words.${`</${tag}>`.repeat(count)}</body.content></body></nitf>`;
	for (const tag of ['p', 'ul', 'bq', 'em', 'media', 'div', 'table', 'li', 'a href="https://a.example"']) {
		assert.deepEqual(parseNitf(deep(tag, 600))?.blocks.map(({text}) => text), ['Words.'], tag);
		for (const count of [1000, 200_000]) {
			inTime(`${count} of ${tag}`, () => parseNitf(deep(tag, count)));
			inTime(`${count} of ${tag} in a page`, () => parseNinjs(JSON.stringify({uri: 'urn:x', type: 'text', headline: 'Levy', body_xhtml: deep(tag, count)})));
		}
	}

	inTime('deep JSON', () => {
		assert.equal(parseNinjs(`{"uri": "urn:x", "type": "text", "bodies": ${'['.repeat(200_000)}`), undefined);
		parseNinjs(`{"uri": "urn:x", "type": "text", "headline": "Levy", "bodies": ${'['.repeat(5000)}${']'.repeat(5000)}}`);
	});
});

test('documents that are wide or heavy are read in linear time', () => {
	const inBody = (content: string): string => `<nitf><body><body.content>${content}</body.content></body></nitf>`;
	const heavy: Readonly<Record<string, string>> = {
		words: inBody(`<p>${'word '.repeat(200_000)}</p>`),
		space: inBody(`<p>${' '.repeat(1_000_000)}x${'\t\n'.repeat(500_000)}</p>`),
		items: inBody(`<ol>${'<li>x</li>'.repeat(100_000)}</ol>`),
		links: inBody(`<p>${'<a href="https://a.example/">x</a> '.repeat(30_000)}</p>`),
		stresses: inBody(`<p>${'<em>x <b>y</b></em> '.repeat(45_000)}</p>`),
		ampersands: inBody(`<p>${'&amp;'.repeat(200_000)}</p>`),
		ends: inBody('</p>'.repeat(250_000)),
		comments: `${'<!--'.repeat(250_000)}<nitf>`,
		brackets: '<'.repeat(1_000_000),
		attributes: `<nitf ${'a="b" '.repeat(150_000)}>`,
		subjects: `<newsItem><contentMeta>${'<subject/>'.repeat(100_000)}</contentMeta></newsItem>`,
		string: JSON.stringify({uri: 'urn:x', type: 'text', headline: 'x'.repeat(1_000_000), byline: 'and '.repeat(250_000), body_text: 'y'.repeat(1_000_000), located: ', '.repeat(500_000), versioncreated: '2'.repeat(1_000_000)}),
		lines: JSON.stringify({uri: 'urn:x', type: 'text', headline: 'Levy', body_text: 'a line\n'.repeat(150_000)}),
		highlights: 'x\n\n@highlight\n\ny\n\n'.repeat(60_000),
	};
	for (const [name, text] of Object.entries(heavy)) {
		for (const parse of parsers) {
			inTime(`${name} by ${parse.name}`, () => parse(text));
		}
	}
});

test('control characters reach the article as what can be seen, or not at all', async () => {
	const result = await readArticle({bytes: Buffer.from(JSON.stringify({uri: 'urn:x', type: 'text', headline: 'Le\u{1B}[31mvy\u{0}', body_text: 'The \u{1B}]0;title\u{7}board\u{202E} voted.\u{2028}It did.'})), path: null, id: ''});
	assert.ok('article' in result);
	assert.doesNotMatch(result.article.text + result.article.headline, /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}\u{202E}]/u);
});

test('a tree is read to its end however it is broken', () => {
	assert.equal(wordsOf(parseXml('<a>one<b>two</a>three</c><![CDATA[<four>]]>')), 'onetwothree<four>');
	assert.equal(wordsOf(parseXml('<a b=c d>x &lt;y&gt; &unknown; &#x41;')), 'x <y> &unknown; A');
	assert.equal(wordsOf(parseXml('<p>a&nbsp;b<br>c', 'html')), 'a bc');
	assert.deepEqual(parseXml(''), {name: '', attributes: new Map(), children: []});
});
