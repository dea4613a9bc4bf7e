import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {marked} from 'marked';
import {formatDate} from '../../source/cite/format-date.js';
import {formatQuote} from '../../source/cite/format-quote.js';
import type {StoredQuote} from '../../source/store/quote-store.js';
import {summarizeArticle} from '../../source/store/summarize-article.js';
import {buildRecord, type QuoteSketch, type RecordSketch} from '../store/build-record.js';

const build = (quote: QuoteSketch, sketch: Partial<RecordSketch> = {}): StoredQuote => {
	const record = buildRecord({id: 'a', ...sketch, quotes: [quote]});
	return {quote: record.quotes[0]!, article: summarizeArticle(record), context: {before: '', after: ''}};
};

const whole = build(
	{text: 'which we are open to and already in the process of coordinating.', name: 'Sarah Huckabee Sanders', role: 'White House press secretary'},
	{headline: 'A second meeting', outlet: 'The Daily Planet', published: '2018-09-10T16:29Z', url: 'https://example.org/a_(b)?c=d'},
);

test('a quote in plain words', () => {
	assert.equal(formatQuote(whole, 'plain'), [
		'“which we are open to and already in the process of coordinating.”',
		'— Sarah Huckabee Sanders, White House press secretary',
		'A second meeting (The Daily Planet, 10 September 2018)',
		'https://example.org/a_(b)?c=d',
	].join('\n'));
});

test('an article without a headline is called by its path, made safe', () => {
	const bare = build({text: 'Yes.', name: 'Ann Lee'}, {headline: '', path: 'a\u{1B}[2Jb.txt'});
	assert.equal(formatQuote(bare, 'plain').split('\n').at(-1), 'a␛[2Jb.txt');
	assert.match(formatQuote(bare, 'markdown'), /, a␛\\\[2Jb\.txt$/);
});

test('the day of an update is cited as one', () => {
	const article = {...whole.article, dayOf: 'update'} as const;
	assert.match(formatQuote({...whole, article}, 'plain'), /^A second meeting \(The Daily Planet, updated 10 September 2018\)$/m);
	assert.match(formatQuote({...whole, article}, 'markdown'), /\(\*The Daily Planet\*, updated 10 September 2018\)$/);
});

test('a quote in Markdown', () => {
	assert.equal(formatQuote(whole, 'markdown'), [
		'> “which we are open to and already in the process of coordinating.”',
		'>',
		'> — **Sarah Huckabee Sanders**, White House press secretary, [A second meeting](https://example.org/a_%28b%29?c=d) (*The Daily Planet*, 10 September 2018)',
	].join('\n'));
});

test('what is not known is left out, and what is doubtful is called so', () => {
	const cases: ReadonlyArray<readonly [StoredQuote, string, string]> = [
		[build({text: 'No.'}), '“No.”\n— speaker not identified', '> “No.”\n>\n> — speaker not identified'],
		[build({text: 'No.', name: 'Ann', confidence: 0.5}), '“No.”\n— probably Ann', '> “No.”\n>\n> — probably **Ann**'],
		[build({text: 'that it was late', name: 'Ann', kind: 'indirect'}), 'that it was late\n— Ann, as reported', '> that it was late\n>\n> — **Ann**, as reported'],
		[build({text: 'No.', name: 'Ann'}, {outlet: 'The Planet'}), '“No.”\n— Ann\n(The Planet)', '> “No.”\n>\n> — **Ann**, (*The Planet*)'],
		[build({text: 'No.', name: 'Ann'}, {published: '2018-09'}), '“No.”\n— Ann\n(September 2018)', '> “No.”\n>\n> — **Ann**, (September 2018)'],
		[build({text: 'No.', name: 'Ann'}, {path: 'notes/a_b.txt'}), '“No.”\n— Ann\nnotes/a_b.txt', '> “No.”\n>\n> — **Ann**, notes/a\\_b.txt'],
		[build({text: 'No.', name: 'Ann'}, {url: 'https://example.org'}), '“No.”\n— Ann\nhttps://example.org', '> “No.”\n>\n> — **Ann**, [https\\://example.org](https://example.org)'],
		[build({text: 'No.', name: 'Ann', role: 'mayor\nof Ely'}, {headline: ' Two\nlines '}), '“No.”\n— Ann, mayor of Ely\nTwo lines', '> “No.”\n>\n> — **Ann**, mayor of Ely, Two lines'],
	];
	for (const [stored, plain, markdown] of cases) {
		assert.equal(formatQuote(stored, 'plain'), plain);
		assert.equal(formatQuote(stored, 'markdown'), markdown);
	}
});

test('an address that is none is no link', () => {
	for (const url of [['javascript', 'alert(1)'].join(':'), 'data:text/html,x', 'file:///etc/passwd', ' https://x', '//x']) {
		assert.doesNotMatch(formatQuote(build({text: 'No.', name: 'Ann'}, {headline: 'Story', url}), 'markdown'), /\]\(/);
	}
});

const decode = (html: string): string => html
	.replaceAll(/<[^<>]*>/g, '')
	.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');

const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('Markdown shows the words letter for letter, whatever they are', () => {
	const marks = ['*', '_', '`', '#', '-', '+', '1.', '1)', '>', '<b>', '&amp;', '[x](y)', '![a](b)', '|', '~~', '\\', '=', '$', '^', '<!--', '---', ':', '"'];
	const piece = fc.constantFrom(...marks, '\n', '\n\n', ' '.repeat(4), '\t', 'word', ' ', '  \n');
	const words = fc.array(piece, {minLength: 1, maxLength: 12}).map(pieces => pieces.join(''));
	fc.assert(fc.property(words, words, words, (text, name, headline) => {
		const markdown = formatQuote(build({text, name}, {headline, outlet: name, url: 'https://example.org'}), 'markdown');
		const shown = collapse(decode(marked.parse(markdown, {async: false})));
		assert.ok(shown.startsWith(collapse(`“${text}”`)), `${JSON.stringify(text)} shows as ${shown}`);
		assert.ok(shown.includes(collapse(name)), `${JSON.stringify(name)} shows as ${shown}`);
		assert.ok(shown.includes(collapse(headline)), `${JSON.stringify(headline)} shows as ${shown}`);
	}), {numRuns: 1000});
});

test('plain words are never changed', () => {
	fc.assert(fc.property(fc.string({unit: 'binary'}), text => {
		assert.ok(formatQuote(build({text, name: 'Ann'}), 'plain').startsWith(`“${text}”\n— Ann`));
	}));
});

test('dates are told as far as they are known', () => {
	const dates: ReadonlyArray<readonly [string, string]> = [
		['2018', '2018'],
		['2018-09', 'September 2018'],
		['2018-09-01', '1 September 2018'],
		['2018-12-31T10:00', '31 December 2018'],
		['2018-13', '2018-13'],
		['soon', 'soon'],
	];
	for (const [date, expected] of dates) {
		assert.equal(formatDate(date), expected);
	}
});
