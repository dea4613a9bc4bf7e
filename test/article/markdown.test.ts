import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {parseInlines} from '../../source/article/markdown/parse-inlines.js';
import {segmentMarkdown} from '../../source/article/markdown/segment-markdown.js';
import {textOf} from '../../source/language/span.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {articleOf, body, outlineArticle, story, storyOutline} from '../helpers/outline-article.js';
import {countProcessorTime} from '../helpers/processor-time.js';

// The text that inline Markdown leaves, its inlines as `kind:words`.
const inlineCases: ReadonlyArray<readonly [source: string, text: string, inlines: readonly string[]]> = [
	['plain words', 'plain words', []],
	['*so* and **so** and ***so***', 'so and so and so', ['emphasis:so', 'strong:so', 'emphasis:so', 'strong:so']],
	['_so_ but snake_case_word', 'so but snake_case_word', ['emphasis:so']],
	['3 * 4 * 5 and B01* – B02*', '3 * 4 * 5 and B01* – B02*', []],
	['**bold *and* more**', 'bold and more', ['strong:bold and more', 'emphasis:and']],
	['an *unclosed one', 'an *unclosed one', []],
	['~~gone~~ but ~5', 'gone but ~5', []],
	['[a link](https://a.example/x_(y) "title") here', 'a link here', ['link:a link']],
	['[*a* link](https://a.example)', 'a link', ['link:a link', 'emphasis:a']],
	['[no](javascript:alert(1)) [no](file:///x)', 'no no', []],
	['[label][r] and [r][] and [r], [not]', 'label and r and r, [not]', ['link:label', 'link:r', 'link:r']],
	['<https://a.example/b> and <b>bold</b><br>line', 'https://a.example/b and bold line', ['link:https://a.example/b']],
	['`code *x*` and ``a`b``', 'code *x* and a`b', []],
	[String.raw`\*not\* \“quoted\”`, String.raw`*not* \“quoted\”`, []],
	['Q&amp;A &ldquo;x&rdquo; &#233; &unknown; AT&T', 'Q&A “x” é &unknown; AT&T', []],
	['&#27;[31m &#x202e;turned &#0;', '␛[31m turned �', []],
	['![a boat](b.png) sails', 'a boat sails', []],
	['one\ntwo', 'one two', []],
	['constructor [constructor] [toString][toString]', 'constructor [constructor] [toString][toString]', []],
];

test('inline Markdown reads as its words', () => {
	for (const [source, text, inlines] of inlineCases) {
		const read = parseInlines(source, new Map([['r', 'https://r.example']]));
		assert.equal(read.text, text, source);
		assert.deepEqual(read.inlines.map(inline => `${inline.kind}:${textOf(read.text, inline)}`).sort(), [...inlines].sort(), source);
		assert.ok(read.inlines.every(({kind, href}) => (kind === 'link') === (href !== undefined)));
	}

	assert.equal(parseInlines('&#27;[31m &#x202e;').neutralized, 2);
});

test('inlines lie in their text, whatever the text', () => {
	fc.assert(fc.property(arbitraryText, source => {
		const {text, inlines} = parseInlines(source);
		assert.doesNotMatch(text, /[\p{Control}--\t]/v);
		for (const {start, end} of inlines) {
			assert.ok(start >= 0);
			assert.ok(end > start);
			assert.ok(end <= text.length);
		}
	}));
});

test('an article in Markdown', () => {
	const article = articleOf(`# Harbour levy passes by *one* vote

*By Ada Quill*

## Key points

- Levy rises **4 percent** from January
- Crews plan a [referendum](https://harbour.example/r)

![Boats in the harbour](boats.jpg)
*Boats in the harbour on Monday.* Photograph: Jo Park/PA

**WESTHAVEN** — ${story[0]!}

${story[1]!}

> Dear all, the water
> does not wait.

1. First demand
2. Second demand
   - with a part

### What next

The crews went home
in the rain, by foot.

* * *

| Boat | Fee |
| --- | --- |
| Gull | 4 |

<!-- a note -->
<p>Words in <b>HTML</b>.</p>

[r]: https://harbour.example
`, 'markdown');
	assert.deepEqual(outlineArticle(article), [
		'headline: Harbour levy passes by one vote',
		'byline: By Ada Quill',
		'key-points-heading: Key points',
		'key-point: Levy rises 4 percent from January',
		'key-point: Crews plan a referendum',
		'debris: Boats in the harbour',
		'caption: Boats in the harbour on Monday.',
		'credit: Photograph: Jo Park/PA',
		'paragraph: WESTHAVEN — The harbour council voted on',
		storyOutline[1],
		'blockquote: Dear all, the water does not wait.',
		'list-item: First demand',
		'list-item: Second demand',
		'list-item: with a part',
		'subheading: What next',
		'paragraph: The crews went home in the rain, by foot',
		'embed: Boat | Fee',
		'embed: Gull | 4',
		'debris: <!-- a note -->',
		'paragraph: Words in HTML.',
		'debris: [r]: https://harbour.example',
	]);
	assert.deepEqual(article.blocks.filter(({kind}) => kind === 'list-item').map(({level, ordinal}) => [level, ordinal]), [[1, 1], [1, 2], [2, undefined]]);
	assert.equal(article.blocks.find(({kind}) => kind === 'subheading')?.level, 3);
	assert.deepEqual(article.inlines.map(inline => `${inline.kind}:${textOf(article.text, inline)}`), ['emphasis:one', 'emphasis:By Ada Quill', 'strong:4 percent', 'link:referendum', 'emphasis:Boats in the harbour on Monday.', 'dateline:WESTHAVEN —', 'strong:WESTHAVEN', 'link:https://harbour.example']);
	assert.equal(article.inlines.find(({kind}) => kind === 'link')?.href, 'https://harbour.example/r');
	assert.deepEqual([article.headline, article.byline], ['Harbour levy passes by one vote', ['Ada Quill']]);
});

test('a paste saved as Markdown keeps its lines where they mean something', () => {
	const {blocks} = articleOf(`Harbour levy passes by one vote\n\nBy Ada Quill\nSeptember 10, 2018\n\n• One point of some length here\n• Another point of some length\n\nBoats in the harbour.\nJo Park | AFP | Getty Images\n\n${body}`, 'markdown');
	assert.deepEqual(blocks.map(({kind}) => kind), ['headline', 'byline', 'timestamp', 'key-point', 'key-point', 'caption', 'credit', ...story.map(() => 'paragraph')]);
});

test('a break behind a line that nobody wraps so wide was meant', () => {
	const points = [`${story[0]!} It was past ten at night.`, `${story[3]!} Nobody had asked him.`, 'Boats in the harbour at Westhaven on the night of the vote, seen from the stairs of the council hall by those who left.'];
	const source = `# Harbour levy passes\n\n## Key Points\n* ${points[0]!}\n* ${points[1]!}\n${points[2]!}\nJo Park | AFP | Getty Images\n\n${body}`;
	for (const [paste, level] of [[source, 'heading'], [source.replaceAll(/^(?:#+|\*) /gm, ''), 'bare']] as const) {
		assert.deepEqual(articleOf(paste, 'markdown').blocks.map(({kind}) => kind), ['headline', 'key-points-heading', 'key-point', 'key-point', 'caption', 'credit', ...story.map(() => 'paragraph')], level);
	}
});

test('what no lexer likes is read all the same, in linear time', () => {
	for (const unit of ['>', '> ', '> a\nb\n', '- ', '1. ', '* ', '[', '](', '[a](', '**a*b_', 'a_', '*a', '`a', '<', '<a ', '&', '![', '- a\n\n  b\n\n', '<div>\n', '|a|\n|-|\n', '# a\n', '```\n', '<!--', '~~a', '[a]: b\n', '  - x\n']) {
		const spent = countProcessorTime();
		segmentMarkdown(unit.repeat(60_000 / unit.length));
		assert.ok(spent() < 2500, unit);
	}
});
