/*
What the reader makes of one story in each wire format, block by block.
*/
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {suite, test} from 'node:test';
import type {Article} from '../../../source/article/article.js';
import {readArticle} from '../../../source/ingest/read-article.js';
import {textOf} from '../../../source/language/span.js';
import {outlineArticle} from '../../helpers/outline-article.js';
import {newsmlMessage, newsmlPackage, newsmlWithPage, newsmlWithWords, ninjs1, ninjs2, ninjs3, nitf, storyForm, told} from '../../helpers/wire-documents.js';

const read = async (source: string, path: string | null = null): Promise<Article> => {
	const result = await readArticle({bytes: Buffer.from(source), path, id: 'given'});
	assert.ok('article' in result, JSON.stringify(result));
	return result.article;
};

const outline = async (source: string): Promise<readonly string[]> => outlineArticle(await read(source), 1000);
const linksOf = ({inlines, text}: Article): ReadonlyArray<readonly [string, string | undefined]> => inlines.filter(({kind}) => kind === 'link').map(inline => [textOf(text, inline), inline.href] as const);
const factsOf = ({section, outlet, byline, published, updated, url, lang}: Article) => ({section, outlet, byline, published, updated, url, lang});

const headline = 'headline: Harbor levy & quay: a tenth more';
const picture = ['caption: The quay at Skerry at dusk.', 'credit: Lena Fox/Reuters'];
const points = ['key-points-heading: Key points', 'key-point: The levy rises by a tenth from July.', 'key-point: Two members voted against it.'];
const nitfBody = [
	`paragraph: ${told.lede}`,
	'subheading: What happens next',
	'paragraph: See the board page.',
	'list-item: First the fees.',
	'list-item: Then the dredging.',
	'list-item: Boat | Levy',
	'list-item: Skiff | 11',
	`blockquote: ${told.quote}`,
	`paragraph: ${told.last}`,
];
const facts = {section: 'Local', outlet: 'Skerry Wire', byline: ['Ann Hale', 'Tom Reed'], published: '2025-05-04T10:00Z', updated: '2025-05-04T12:30Z'};

suite('ninjs', () => {
	test('version 1: the marked body rather than the plain one, pictures of its associations, the place as a dateline', async () => {
		const article = await read(ninjs1);
		assert.deepEqual(outlineArticle(article, 1000), ['section: Local', headline, ...picture, 'dateline: SKERRY, Scotland', ...told.xhtmlOutline]);
		assert.deepEqual(factsOf(article), {...facts, url: 'https://wire.example/items/levy-1', lang: 'en'});
		assert.deepEqual(linksOf(article), [['board page', 'https://board.example/page?a=1&b=2']]);
		assert.deepEqual(article.blocks.filter(({ordinal}) => ordinal !== undefined).map(({ordinal}) => ordinal), [1, 2]);
	});

	test('version 2: a plain body that begins with the headline; a genre that is no section', async () => {
		const article = await read(ninjs2);
		assert.deepEqual(outlineArticle(article, 1000), [headline, 'standfirst: A first rise in nine years.', ...picture, `paragraph: SKERRY, Scotland (AP) — ${told.lede}`, `paragraph: ${told.quote}`, `paragraph: ${told.last}`]);
		assert.deepEqual(factsOf(article), {...facts, section: null, byline: ['Ann Hale'], published: '2025-05-04T10:00+02:00', updated: '2025-05-04T12:30+02:00', url: null, lang: 'en-GB'});
	});

	test('version 3: a page among the bodies, its picture told once', async () => {
		const article = await read(ninjs3);
		assert.deepEqual(outlineArticle(article, 1000), ['section: Local', headline, 'standfirst: Boats pay more from July, and nobody is glad.', ...picture, ...told.xhtmlOutline]);
		assert.deepEqual(factsOf(article), {...facts, url: 'https://wire.example/levy', lang: 'en'});
	});

	test('a picture alone is its caption and credit; NITF in a body is read as such', async () => {
		assert.deepEqual(
			await outline(JSON.stringify({uri: 'urn:x', type: 'picture', versioncreated: '2025-05-04T10:00:00Z', headline: 'Quay', byline: 'Lena Fox', description_text: 'The quay at Skerry at dusk.'})),
			['headline: Quay', 'caption: The quay at Skerry at dusk.', 'credit: Lena Fox'],
		);
		const wrapped = await outline(JSON.stringify({uri: 'urn:x', type: 'text', headline: 'Levy', body_nitf: nitf}));
		assert.deepEqual(wrapped, ['headline: Levy', ...picture, ...nitfBody]);
	});

	test('a plain body wrapped at a width is put together', async () => {
		const body = 'The harbor board voted on Tuesday to raise the mooring\nlevy by a tenth, its first rise in nine years, after an\nhour of argument in the town hall of Skerry, where the\nboats are many and the berths are few and far between.';
		assert.deepEqual(await outline(JSON.stringify({uri: 'urn:x', type: 'text', headline: 'Levy', body_text: body})), ['headline: Levy', `paragraph: ${body.replaceAll('\n', ' ')}`]);
	});
});

suite('NewsML-G2', () => {
	test('with a page in it, whatever the prefixes', async () => {
		const article = await read(newsmlWithPage);
		assert.deepEqual(outlineArticle(article, 1000), ['section: Local', headline, 'standfirst: A first rise in nine years.', 'dateline: SKERRY —', ...told.xhtmlOutline]);
		assert.deepEqual(factsOf(article), {...facts, url: 'https://wire.example/levy', lang: 'en-GB'});
		assert.deepEqual(linksOf(article), [['board page', 'https://board.example/page?a=1&b=2']]);
	});

	test('with plain words', async () => {
		assert.deepEqual(await outline(newsmlWithWords), ['section: Local', headline, 'standfirst: A first rise in nine years.', 'dateline: SKERRY —', `paragraph: ${told.lede}`, `paragraph: ${told.quote}`, `paragraph: ${told.last}`]);
	});

	test('a message: its story with its picture', async () => {
		assert.deepEqual(await outline(newsmlMessage), [
			'section: Local',
			headline,
			'standfirst: A first rise in nine years.',
			...points,
			'caption: The boats at Skerry at noon.',
			'credit: Lena Fox/Reuters',
			'dateline: SKERRY —',
			...picture,
			...nitfBody,
		]);
	});

	test('a package: what it refers to', async () => {
		assert.deepEqual(await outline(newsmlPackage), ['headline: Top stories at noon', 'list-item: Harbor levy passes', 'list-item: Ferry brings back the morning bus']);
	});
});

suite('NITF', () => {
	test('all its parts', async () => {
		const article = await read(nitf);
		assert.deepEqual(outlineArticle(article, 1000), ['section: Local', headline, 'standfirst: A first rise in nine years.', ...points, 'dateline: SKERRY, Scotland', ...picture, ...nitfBody]);
		assert.deepEqual(factsOf(article), {...facts, updated: null, url: null, lang: 'en'});
		assert.deepEqual(article.keyPoints.map(({origin}) => origin), ['stated', 'stated']);
	});

	test('an abstract that repeats the lede is told once, another is the standfirst', async () => {
		const document = (abstract: string): string => `<nitf><body><body.head><hedline><hl1>Levy</hl1></hedline><byline><byttl>Skerry Wire Service</byttl></byline><abstract><p>${abstract}</p></abstract></body.head><body.content><p>${told.lede}</p></body.content></body></nitf>`;
		assert.deepEqual(await outline(document(told.lede)), ['headline: Levy', `paragraph: ${told.lede}`]);
		assert.deepEqual(await outline(document('Boats pay more.')), ['headline: Levy', 'standfirst: Boats pay more.', `paragraph: ${told.lede}`]);
	});

	test('a writer\'s post only where nobody is named; a code is no section', async () => {
		const document = (byline: string): string => `<nitf><head><docdata><identified-content><classifier type="apcategorycode" value="s"/><classifier type="desk" value="Ports"/></identified-content></docdata></head><body><body.head><byline>${byline}</byline></body.head><body.content><p>${told.lede}</p></body.content></body></nitf>`;
		const named = await read(document('By Ann Hale, <byttl>Staff Reporter</byttl>'));
		assert.deepEqual([named.byline, named.section], [['Ann Hale'], 'Ports']);
		const unnamed = await read(document('<byttl>Associated Press</byttl>'));
		assert.deepEqual(unnamed.byline, ['Associated Press']);
	});

	test('letters as its first line says they are', async () => {
		const document = '<?xml version="1.0" encoding="windows-1251"?><nitf><body><body.content><p>\u{CF}\u{F0}\u{E8}\u{E2}\u{E5}\u{F2}, Skerry.</p></body.content></body></nitf>';
		const result = await readArticle({bytes: Buffer.from(document, 'latin1'), path: null, id: 'given'});
		assert.ok('article' in result);
		assert.equal(result.article.text, 'Привет, Skerry.');
	});
});

suite('the .story form', () => {
	test('highlights are key points', async () => {
		const article = await read(storyForm, 'a.story');
		assert.deepEqual(outlineArticle(article, 1000), [
			'key-points-heading: Key points',
			'key-point: The levy rises by a tenth from July',
			'key-point: Two members voted against it',
			`paragraph: SKERRY, Scotland (CNN) -- ${told.lede}`,
			`paragraph: ${told.quote}`,
			`paragraph: ${told.last}`,
		]);
		assert.equal(article.keyPoints.length, 2);
	});

	test('without highlights it is plain text', async () => {
		const article = await read(`${told.lede}\n\n${told.quote}\n`, 'a.story');
		assert.deepEqual(outlineArticle(article, 1000), [`paragraph: ${told.lede}`, `paragraph: ${told.quote}`]);
	});
});

test('content decides, whatever the file is called', async () => {
	for (const source of [ninjs1, nitf, newsmlWithPage, storyForm]) {
		// eslint-disable-next-line no-await-in-loop -- a handful
		const [{text}, ...others] = await Promise.all([null, 'a.txt', 'a.md', 'a.xml', 'a.json', 'a.story', '-'].map(async path => read(source, path))) as [Article, ...Article[]];
		assert.deepEqual(others.map(other => other.text), others.map(() => text));
	}

	assert.equal(await read(`\u{FEFF}\n${ninjs1}`).then(({headline: found}) => found), 'Harbor levy & quay: a tenth more');
	assert.equal(await read(`\u{FEFF}${nitf}`).then(({headline: found}) => found), 'Harbor levy & quay: a tenth more');
});

test('what is JSON or XML of another kind is said to be that', async () => {
	const problemOf = async (source: string, path: string | null): Promise<string> => {
		const result = await readArticle({bytes: Buffer.from(source), path, id: ''});
		return 'problem' in result ? result.problem.message : 'an article';
	};

	assert.equal(await problemOf('<?xml version="1.0"?><!-- <nitf> --><foo:bar/>', null), 'This is XML of a kind newsread does not know (root <bar>).');
	assert.equal(await problemOf('<opml version="2"><body/></opml>', 'feeds.xml'), 'This is XML of a kind newsread does not know (root <opml>).');
	assert.equal(await problemOf('<nitf><body/></nitf>', 'a.xml'), 'This is XML without a story in it (root <nitf>).');
	assert.equal(await problemOf('{"name": "levy", "version": "1.0.0"}', 'package.json'), 'This is JSON of a kind newsread does not know.');
	assert.equal(await problemOf('[1, 2]', null), 'This is JSON of a kind newsread does not know.');
	assert.equal(await problemOf('{"uri": "urn:x", "headl', 'a.json'), 'This is JSON that is broken or cut off.');
	for (const [source, path] of [['[a link](https://a.example/) to *read*', null], ['{Editor’s note} The board met.', null], ['<div>A box</div>', 'a.md'], ['{"name": "levy"}', 'a.txt'], ['A tale of @highlight', null]] as const) {
		// eslint-disable-next-line no-await-in-loop -- a handful
		assert.equal(await problemOf(source, path), 'an article', source);
	}
});
