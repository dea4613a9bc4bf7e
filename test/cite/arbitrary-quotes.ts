/*
Quotes to take away, of articles in whose every field anything may stand.
*/
import fc from 'fast-check';
import type {StoredQuote} from '../../source/store/quote-store.js';
import {summarizeArticle} from '../../source/store/summarize-article.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {hostileStrings} from '../helpers/hostile-strings.js';
import {buildRecord, type QuoteSketch, type RecordSketch} from '../store/build-record.js';

/**
What an article says of itself beside what a sketch has.
*/
export type Said = {
	readonly updated?: string | null;
	readonly added?: string | null;
	readonly lang?: string;
	readonly dayOf?: 'update';
};

/**
A quote with its article, as told in short.
*/
export const buildCited = (quote: QuoteSketch, {dayOf, updated = null, added = null, lang = 'en', ...sketch}: Partial<RecordSketch> & Said = {}): StoredQuote => {
	const record = buildRecord({id: 'a', ...sketch, quotes: [quote]});
	return {quote: record.quotes[0]!, article: {...summarizeArticle(record), updated, added, lang, ...(dayOf !== undefined && {dayOf})}, context: {before: '', after: ''}};
};

// What the forms themselves would take for more than words.
const tricks = [
	'}',
	'{',
	'\\',
	String.raw`\}`,
	String.raw`\{`,
	'%',
	'$',
	'#',
	'_',
	'^',
	'~',
	'&',
	String.raw`\input{/etc/passwd}`,
	String.raw`\end{document}`,
	'},\n@article{evil,',
	'@string{a = "b"}',
	'@comment{',
	'"',
	'--',
	'---',
	'\'\'',
	'``',
	',,',
	'?`',
	' and ',
	'and',
	'Smith, John',
	String.raw`{\"o}`,
	'$x^2$',
	String.raw`\par `,
	'~~',
	'\nER  - ',
	'\nTY  - BOOK',
	'TY  - NEWS',
	'\r\nAU  - Evil',
	'  - ',
	'A1  - x',
	'<script>alert(1)</script>',
	'</p></blockquote>',
	'" onload="x',
	'\' onload=\'x',
	'<!--',
	'-->',
	']]>',
	'&lt;',
	'&amp;amp;',
	'<i>',
	'</cite>',
	'\u{2028}',
	'\u{202E}',
	'\u{2066}',
	'{:type:book}',
	'type: book',
	'\n\n',
	'\n',
	'\t',
	' ',
	'Word',
	'NATO',
	'iPhone',
	'東京',
	'é',
	'ß',
	'“',
	'”',
	'👩‍👩‍👧',
	'שלום',
	'\0',
];

/**
Anything: ordinary, hostile to terminals, hostile to a form.
*/
export const arbitraryWords: fc.Arbitrary<string> = fc.oneof(
	arbitraryText,
	fc.constantFrom(...hostileStrings.map(([, text]) => text).filter(text => text.length < 1000)),
	fc.array(fc.constantFrom(...tricks), {minLength: 1, maxLength: 12}).map(pieces => pieces.join('')),
);

const arbitraryName = fc.oneof(fc.constantFrom('Per Holm', 'Piet de Vries', 'Robert De Niro', 'Sammy Davis Jr.', 'The Associated Press', '李小龍', 'Voltaire', 'José Ortega y Gasset', 'Maria De la Cruz', 'Ann Lee, MD', 'Al Jazeera'), arbitraryWords);
const arbitraryDate = fc.oneof(fc.constantFrom(null, '2018', '2018-09', '2018-09-10', '2018-09-10T16:29:00Z', '0800-01-02'), arbitraryWords);
const arbitraryAddress = fc.oneof(fc.constant(null), arbitraryWords.map(words => `https://news.example/${words}`), arbitraryWords);

const orNull = (words: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.oneof(fc.constant(null), words);

const arbitraryCited: fc.Arbitrary<StoredQuote> = fc.record({
	id: fc.oneof(fc.constantFrom('a', 'b', 'c'), arbitraryWords),
	text: arbitraryWords, name: fc.option(arbitraryName, {nil: undefined}), role: fc.option(arbitraryWords, {nil: undefined}),
	headline: arbitraryWords, outlet: orNull(arbitraryWords), section: orNull(arbitraryWords), byline: fc.array(arbitraryName, {maxLength: 3}),
	published: arbitraryDate, added: arbitraryDate, url: arbitraryAddress, lang: fc.oneof(fc.constantFrom('en', 'de-AT'), arbitraryWords), dayOf: fc.constantFrom(undefined, 'update' as const), path: orNull(arbitraryWords),
}).map(({text, name, role, ...article}) => buildCited({text, name, role}, article));

/**
A few such quotes; those of one id are of one article.
*/
export const arbitraryQuotes: fc.Arbitrary<readonly StoredQuote[]> = fc.array(arbitraryCited, {minLength: 1, maxLength: 4}).map(quotes => {
	const articles = new Map<string, StoredQuote>();
	return quotes.map(cited => {
		const first = articles.get(cited.article.id) ?? cited;
		articles.set(cited.article.id, first);
		return {...cited, article: first.article};
	});
});
