import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseArticle} from '../../source/article/parse-article.js';
import {formatStory} from '../../source/ingest/format-story.js';
import {readStory} from '../../source/ingest/read-article.js';
import {emptyStory, type Story, type StoryBlock} from '../../source/ingest/story.js';
import {formatMarkdownFile} from '../../source/library/markdown/format-markdown-file.js';

const file = {id: 'given', path: null};
const paragraph = (text: string): StoryBlock => ({kind: 'paragraph', text});
const lede = paragraph('The harbour board voted on Tuesday to raise the levy by a tenth, its first rise in nine years, after an hour of argument in the town hall.');

const story: Story = {
	...emptyStory,
	headline: 'Harbour levy: "no" to *nothing*',
	standfirst: 'A first rise in nine years.',
	section: 'Local',
	outlet: 'The Skerry Post',
	byline: ['Ann Hale', 'Tom Reed'],
	published: '2025-05-04T10:00:00Z',
	url: 'https://skerry.example/levy',
	lang: 'en',
	keyPoints: ['The levy rises by a tenth from July.', 'Two members voted against it.'],
	blocks: [
		{kind: 'caption', text: 'The quay at Skerry <at dusk> & after.'},
		{kind: 'credit', text: 'Lena Fox/Reuters'},
		lede,
		{kind: 'subheading', text: 'What happens next', level: 2},
		{...paragraph('1. It is not a list, and [this](x) is no link; see the *board* page.'), inlines: [{kind: 'link', start: 56, end: 66, href: 'https://board.example/page?a=1&b=(2)'}]},
		{kind: 'list-item', text: 'first of all, the fees'},
		{kind: 'list-item', text: 'then the dredging'},
		{kind: 'blockquote', text: '“We had no choice,” the chairman wrote.'},
	],
};

test('a story becomes an article whose parts are known', () => {
	const {article} = readStory(story, file, 'html');
	assert.deepEqual(article.blocks.map(({kind, start, end}) => `${kind}: ${article.text.slice(start, end)}`), [
		'section: Local',
		'headline: Harbour levy: "no" to *nothing*',
		'standfirst: A first rise in nine years.',
		'key-points-heading: Key points',
		'key-point: The levy rises by a tenth from July.',
		'key-point: Two members voted against it.',
		'caption: The quay at Skerry <at dusk> & after.',
		'credit: Lena Fox/Reuters',
		`paragraph: ${lede.text}`,
		'subheading: What happens next',
		'paragraph: 1. It is not a list, and [this](x) is no link; see the *board* page.',
		'list-item: first of all, the fees',
		'list-item: then the dredging',
		'blockquote: “We had no choice,” the chairman wrote.',
	]);
	assert.deepEqual(article.inlines.filter(({kind}) => kind === 'link').map(({start, end, href}) => [article.text.slice(start, end), href]), [['board* pag', 'https://board.example/page?a=1&b=(2)']]);
	const {headline, byline, published, url, lang, outlet} = article;
	assert.deepEqual({headline, byline, published, url, lang, outlet}, {headline: story.headline, byline: story.byline, published: '2025-05-04T10:00Z', url: story.url, lang: 'en', outlet: story.outlet});
});

test('items keep their level under items with numbers, and one under no item stands first', () => {
	const item = (text: string, level: number, ordinal?: number): StoryBlock => ({kind: 'list-item', text, level, ...(ordinal !== undefined && {ordinal})});
	const items = [item('First of all the board looks at the fees.', 1, 9), item('for boats', 2), item('with sails', 3), item('for lorries', 2), item('Then it looks at the dredging.', 1, 10), item('this year', 2, 1), item('in spring', 3), item('What comes later is not known yet.', 1, 11)];
	const levelsOf = (blocks: readonly StoryBlock[]): readonly string[] => readStory({...story, blocks: [lede, ...blocks, lede]}, file, 'html').article.blocks.filter(({kind}) => kind === 'list-item').map(({level, ordinal}) => `${level ?? 1} ${ordinal ?? '-'}`);
	// A numbered line that stands alone over others is read as a heading: what is under it is told here.
	const nested = items.filter(({level}) => level! > 1);
	assert.deepEqual(levelsOf(items).filter(found => !found.startsWith('1 ')), nested.map(({level, ordinal}) => `${level!} ${ordinal ?? '-'}`));
	assert.deepEqual(levelsOf([item('alone', 3), item('beside it', 3)]), ['1 -', '1 -']);
});

test('a subheading keeps the number signs that it ends in', () => {
	for (const text of ['The case for #', 'Written in C#', 'Room ##', '#', 'a # b #', '# #', String.raw`back \ #`, String.raw`back \#`, 'The *case* ###']) {
		const {article} = readStory({...story, blocks: [lede, {kind: 'subheading', text, level: 2}, lede]}, file, 'html');
		assert.deepEqual(article.blocks.filter(({kind}) => kind === 'subheading').map(({start, end}) => article.text.slice(start, end)), [text]);
	}
});

test('a story of nothing is an article of nothing', () => {
	assert.equal(readStory(emptyStory, file, 'html').article.text, '');
	assert.equal(formatStory(emptyStory), '\n');
});

const words = fc.string({unit: fc.constantFrom('a', 'Z', ' ', '*', '_', '[', ']', '(', ')', '<', '>', '&', '#', '`', '\\', '1', '.', '-', '+', '|', '~', '!', '“', 'é', '=', ':'), maxLength: 40});
const anyBlock = fc.record({
	kind: fc.constantFrom('paragraph', 'subheading', 'list-item', 'blockquote', 'caption', 'credit', 'embed'),
	text: words,
	inlines: fc.array(fc.tuple(fc.constantFrom('link', 'emphasis', 'strong'), fc.nat(40), fc.nat(40)), {maxLength: 3}),
}).map(({kind, text, inlines}): StoryBlock => ({
	kind,
	text,
	inlines: inlines.map(([mark, start, length]) => ({kind: mark, start, end: start + length, ...(mark === 'link' && {href: 'https://a.example/x_y_(z)'})})),
}));

const isReadable = ({text}: StoryBlock): boolean => text.trim() !== '';
const compact = (text: string): string => text.replaceAll(/\s+/g, '');

test('no word of a story is lost or changed on its way, whatever it looks like', () => {
	fc.assert(fc.property(fc.array(anyBlock, {maxLength: 6}), blocks => {
		const {article} = readStory({...emptyStory, blocks}, file, 'html');
		// What looks like a bullet or a numeral at the head of a line may be read as one.
		assert.equal(compact(article.text), compact(blocks.filter(block => isReadable(block)).map(({text}) => text).join('')));
	}));
});

test('what is written of a story reads back to the same article', () => {
	fc.assert(fc.property(fc.array(anyBlock, {maxLength: 6}), blocks => {
		const {article, source} = readStory({...story, blocks}, file, 'html');
		const added = {...article, id: 'abcdef0123456789', added: '2025-05-05T00:00:00.000Z'};
		const {path: _path, neutralized: _neutralized, ...again} = parseArticle(formatMarkdownFile(added, source), {id: '', path: null, format: 'markdown'});
		const {path: _, neutralized: __, ...first} = added;
		assert.deepEqual(again, first);
	}));
});
