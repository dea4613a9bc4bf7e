/*
How each form looks; that it says what was put in, read-back.test.ts shows.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {formatQuotes} from '../../source/cite/format-quotes.js';
import type {QuoteForm} from '../../source/cite/quote-forms.js';
import type {StoredQuote} from '../../source/store/quote-store.js';
import type {RecordSketch} from '../store/build-record.js';
import {buildCited, type Said} from './arbitrary-quotes.js';

const story: Partial<RecordSketch> & Said = {
	id: 'kim', headline: 'White House plans second Kim & Trump meeting', byline: ['Per Holm', 'Piet de Vries', 'The Associated Press'], outlet: 'The Daily Planet', section: 'Politics',
	published: '2018-09-10T16:29Z', added: '2024-05-12T08:00:00Z', url: 'https://example.org/a_(b)?c=d&e=100%25', lang: 'en-US',
};
const first = buildCited({text: 'which we are open to', name: 'Sarah Huckabee Sanders', role: 'White House press secretary'}, story);
const second = buildCited({text: 'It was warm.\nVery.', name: 'Ann Lee', confidence: 0.5}, story);
const bare = buildCited({text: 'No.'}, {id: 'bare', path: 'notes/a_b.txt'});

const write = (form: QuoteForm, ...quotes: readonly StoredQuote[]): readonly string[] => [...formatQuotes(quotes, form)].join('\n').split('\n');

test('plain', () => {
	assert.deepEqual(write('plain', first, bare), [
		'“which we are open to”',
		'— Sarah Huckabee Sanders, White House press secretary',
		'White House plans second Kim & Trump meeting, by Per Holm, Piet de Vries and The Associated Press (The Daily Planet, 10 September 2018)',
		'https://example.org/a_(b)?c=d&e=100%25',
		'Accessed 12 May 2024',
		'',
		'“No.”',
		'— speaker not identified',
		'notes/a_b.txt',
	]);
});

test('Markdown', () => {
	assert.deepEqual(write('markdown', first), [
		'> “which we are open to”',
		'>',
		String.raw`> — **Sarah Huckabee Sanders**, White House press secretary, [White House plans second Kim \& Trump meeting](https://example.org/a_%28b%29?c=d&e=100%25), by Per Holm, Piet de Vries and The Associated Press (*The Daily Planet*, 10 September 2018), accessed 12 May 2024`,
	]);
});

test('HTML', () => {
	assert.deepEqual(write('html', second, bare), [
		'<figure>',
		'<blockquote cite="https://example.org/a_(b)?c=d&amp;e=100%25" lang="en-US" dir="auto">',
		'<p>“It was warm.</p>',
		'<p>Very.”</p>',
		'</blockquote>',
		'<figcaption dir="auto">— probably <strong>Ann Lee</strong>, <cite><a href="https://example.org/a_(b)?c=d&amp;e=100%25">White House plans second Kim &amp; Trump meeting</a></cite>, '
		+ 'by Per Holm, Piet de Vries and The Associated Press (<i>The Daily Planet</i>, <time datetime="2018-09-10">10 September 2018</time>), accessed <time datetime="2024-05-12">12 May 2024</time></figcaption>',
		'</figure>',
		'<figure>',
		'<blockquote lang="en" dir="auto">',
		'<p>“No.”</p>',
		'</blockquote>',
		'<figcaption dir="auto">— speaker not identified, <cite>notes/a_b.txt</cite></figcaption>',
		'</figure>',
	]);
});

test('BibTeX', () => {
	assert.deepEqual(write('bibtex', first, bare, second), [
		'@article{holm2018white-ab337f,',
		'  author = {Holm, Per and de Vries, Piet and {The Associated Press}},',
		String.raw`  title = {White {House} plans second {Kim} \& {Trump} meeting},`,
		'  journal = {The Daily Planet},',
		'  year = {2018},',
		'  month = sep,',
		'  url = {https://example.org/a_(b)?c=d&e=100%25},',
		'  urldate = {2024-05-12},',
		String.raw`  annote = {“which we are open to” — Sarah Huckabee Sanders, White House press secretary \par`,
		'    “It was warm. Very.” — probably Ann Lee},',
		'}',
		'',
		'@misc{articlendnotes-0af8b6,',
		String.raw`  title = {notes/a\_b.txt},`,
		'  annote = {“No.” — speaker not identified},',
		'}',
	]);
});

test('a family of several words is no particle', () => {
	const cited = buildCited({text: 'No.'}, {headline: 'A', byline: ['José Ortega y Gasset', 'Maria De la Cruz', 'Ludwig van der Rohe', 'Ann Lee, MD']});
	assert.ok(write('bibtex', cited).includes('  author = {{Ortega y Gasset}, José and {De la Cruz}, Maria and van der Rohe, Ludwig and Lee, MD, Ann},'));
	assert.ok(write('ris', cited).includes('AU  - Lee, Ann, MD'));
});

test('biblatex', () => {
	assert.deepEqual(write('biblatex', first).slice(3, 7), ['  journaltitle = {The Daily Planet},', '  entrysubtype = {newspaper},', '  date = {2018-09-10},', '  url = {https://example.org/a_(b)?c=d&e=100%25},']);
	assert.deepEqual(write('biblatex', buildCited({text: 'No.', name: 'Ann'}, {headline: 'NATO and iPhones', url: 'https://example.org/$1'})), [
		'@online{articlendnato-82c979,',
		'  title = {{NATO} and {iPhones}},',
		'  url = {https://example.org/%241},',
		'  annotation = {“No.” — Ann},',
		'}',
	]);
});

test('CSL-JSON', () => {
	assert.deepEqual(JSON.parse(write('csl-json', first, second).join('\n')), [{
		id: 'holm2018white-ab337f',
		type: 'article-newspaper',
		title: 'White House plans second Kim & Trump meeting',
		author: [{family: 'Holm', given: 'Per'}, {family: 'Vries', given: 'Piet', 'non-dropping-particle': 'de'}, {literal: 'The Associated Press'}],
		'container-title': 'The Daily Planet',
		section: 'Politics',
		issued: {'date-parts': [[2018, 9, 10]]},
		accessed: {'date-parts': [[2024, 5, 12]]},
		URL: 'https://example.org/a_(b)?c=d&e=100%25',
		language: 'en-US',
		annote: '“which we are open to” — Sarah Huckabee Sanders, White House press secretary\n“It was warm.\nVery.” — probably Ann Lee',
	}]);
	assert.deepEqual(write('csl-json'), ['[]']);
});

test('RIS', () => {
	assert.deepEqual(write('ris', first, second, bare), [
		'TY  - NEWS',
		'ID  - holm2018white-ab337f',
		'AU  - Holm, Per',
		'AU  - de Vries, Piet',
		'AU  - The Associated Press',
		'TI  - White House plans second Kim & Trump meeting',
		'T2  - The Daily Planet',
		'PY  - 2018',
		'DA  - 2018/09/10/',
		'SE  - Politics',
		'UR  - https://example.org/a_(b)?c=d&e=100%25',
		'Y2  - 2024/05/12/',
		'LA  - en-US',
		'N1  - “which we are open to” — Sarah Huckabee Sanders, White House press secretary',
		'N1  - “It was warm. Very.” — probably Ann Lee',
		'ER  - ',
		'',
		'TY  - NEWS',
		'ID  - articlendnotes-0af8b6',
		'TI  - notes/a_b.txt',
		'LA  - en',
		'N1  - “No.” — speaker not identified',
		'ER  - ',
	]);
});

test('JSON', () => {
	const {schema, citations} = JSON.parse(write('json', second).join('\n')) as {readonly schema: string; readonly citations: readonly unknown[]};
	assert.equal(schema, 'newsread.citations/1');
	assert.deepEqual(citations, [{
		id: 'kim/0', text: 'It was warm.\nVery.', kind: 'direct', speaker: {name: 'Ann Lee', role: null, kind: 'person'}, confidence: 0.5,
		article: {
			id: 'kim', headline: story.headline, byline: story.byline, section: 'Politics', outlet: 'The Daily Planet', published: '2018-09-10T16:29Z', updated: null,
			url: story.url, accessed: '2024-05-12T08:00:00Z', path: null, lang: 'en-US',
		},
	}]);
	assert.deepEqual(write('json'), ['{"schema": "newsread.citations/1", "citations": []}']);
});

suite('a date is told as far as it is known', () => {
	const forms: ReadonlyArray<readonly [published: string, biblatex: string, bibtex: string, csl: unknown, ris: string]> = [
		['2018', 'date = {2018},', 'year = {2018},', {'date-parts': [[2018]]}, 'DA  - 2018///'],
		['2018-09', 'date = {2018-09},', 'month = sep,', {'date-parts': [[2018, 9]]}, 'DA  - 2018/09//'],
		['2018-09-10', 'date = {2018-09-10},', 'month = sep,', {'date-parts': [[2018, 9, 10]]}, 'DA  - 2018/09/10/'],
	];
	for (const [published, biblatex, bibtex, csl, ris] of forms) {
		test(published, () => {
			const cited = buildCited({text: 'No.'}, {headline: 'A', published});
			assert.ok(write('biblatex', cited).includes(`  ${biblatex}`));
			assert.ok(write('bibtex', cited).includes(`  ${bibtex}`));
			assert.deepEqual((JSON.parse(write('csl-json', cited).join('\n')) as ReadonlyArray<{readonly issued: unknown}>)[0]!.issued, csl);
			assert.ok(write('ris', cited).includes(ris));
		});
	}

	test('that of an update as one, and never as the day of publication', () => {
		const cited = buildCited({text: 'No.'}, {headline: 'A', published: '2018-09-10', updated: '2018-09-10', dayOf: 'update'});
		const of = (form: QuoteForm): string => write(form, cited).join('\n');
		assert.match(of('plain'), /\(updated 10 September 2018\)/);
		assert.match(of('markdown'), /\(updated 10 September 2018\)/);
		assert.match(of('html'), /<time datetime="2018-09-10">updated 10 September 2018<\/time>/);
		assert.match(of('biblatex'), / {2}note = \{Updated 10 September 2018\},/);
		assert.match(of('bibtex'), / {2}note = \{Updated 10 September 2018\},/);
		assert.doesNotMatch(of('biblatex') + of('bibtex'), /\b(?:date|year|month) =/);
		assert.match(of('csl-json'), /"issued":\{"literal":"updated 10 September 2018"\}/);
		assert.match(of('ris'), /^N1 {2}- Updated 10 September 2018$/m);
		assert.doesNotMatch(of('ris'), /^(?:PY|DA|Y1)/m);
		assert.match(of('json'), /"published":null,"updated":"2018-09-10"/);
	});
});

test('the date of access stands only beside an address, and as it is where it is no date', () => {
	const away = buildCited({text: 'No.'}, {headline: 'A', added: '2024-05-12'});
	assert.doesNotMatch([...formatQuotes([away], 'plain'), ...formatQuotes([away], 'ris'), ...formatQuotes([away], 'csl-json')].join('\n'), /2024/);
	const wording = buildCited({text: 'No.'}, {headline: 'A', added: 'last <week>', url: 'https://example.org'});
	assert.match(write('html', wording).join('\n'), /accessed last &lt;week&gt;</);
	assert.ok(write('ris', wording).includes('Y2  - ///last <week>'));
	assert.doesNotMatch(write('biblatex', wording).join('\n'), /urldate/);
});

test('an address that is none, or hides something, leads nowhere else', () => {
	const addresses: ReadonlyArray<readonly [url: string, expected: string | undefined]> = [
		[['javascript', 'alert(1)'].join(':'), undefined],
		['data:text/html,x', undefined],
		['https://a.example/ä b', 'https://a.example/%C3%A4%20b'],
		['https://a.example/\u{202E}\u{2028}\u{1B}"<>{}\\^`|', 'https://a.example/%E2%80%AE%E2%80%A8%1B%22%3C%3E%7B%7D%5C%5E%60%7C'],
		['https://Bücher.example:8080/ä', 'https://xn--bcher-kva.example:8080/%C3%A4'],
		['https://a\u{202E}b.example/', 'https://a%E2%80%AEb.example/'],
		['https://a.example/\u{D800}', 'https://a.example/%EF%BF%BD'],
	];
	for (const [url, expected] of addresses) {
		const items = JSON.parse(write('csl-json', buildCited({text: 'No.'}, {headline: 'A', url})).join('\n')) as ReadonlyArray<{readonly URL?: string}>;
		assert.equal(items[0]!.URL, expected);
	}
});
