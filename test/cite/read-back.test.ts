/*
What is taken away says what was put in, whatever that was: read back by the parsers of others.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parse as parseBibtex} from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import {marked} from 'marked';
import {buildEntries, type Entry} from '../../source/cite/build-entries.js';
import {capitalize} from '../../source/cite/capitalize.js';
import {describeSource} from '../../source/cite/describe-source.js';
import {formatQuotes} from '../../source/cite/format-quotes.js';
import {makeSafe} from '../../source/cite/make-safe.js';
import {markWords} from '../../source/cite/mark-words.js';
import {onOneLine} from '../../source/cite/on-one-line.js';
import {quoteForms, type QuoteForm} from '../../source/cite/quote-forms.js';
import type {StoredQuote} from '../../source/store/quote-store.js';
import {splitName} from '../../source/cite/split-name.js';
import {citationsSchema} from '../../source/commands/schemas/citation-schemas.js';
import {findHostileCharacters} from '../../source/language/hostile-characters.js';
import {checkJson} from '../helpers/check-json.js';
import {hostileStrings} from '../helpers/hostile-strings.js';
import {isSweepFull} from '../helpers/sweep.js';
import {arbitraryQuotes, buildCited} from './arbitrary-quotes.js';
import {cslRules} from './csl-rules.js';
import {readHtml, type HtmlElement} from './read-html.js';
import {readRis, type RisItem} from './read-ris.js';

const runs = {numRuns: isSweepFull ? 3000 : 300};

const write = (quotes: readonly StoredQuote[], form: QuoteForm): string => [...formatQuotes(quotes, form)].join('\n');

const forAll = (check: (quotes: readonly StoredQuote[], entries: readonly Entry[]) => void): void => {
	fc.assert(fc.property(arbitraryQuotes, quotes => {
		check(quotes, buildEntries(quotes.map(cited => makeSafe(cited))));
	}), runs);
};

type BibtexName = {readonly name?: string; readonly firstName?: string; readonly lastName?: string; readonly prefix?: string; readonly suffix?: string};

// The reader gives a grave accent as the letter that looks like it.
const grave = (text: string): string => text.replaceAll('ˋ', '`');

const toBibtexName = (name: string, outlet: string): BibtexName => {
	const split = splitName(name, outlet);
	return 'literal' in split
		? {name: grave(split.literal)}
		: {firstName: split.given, lastName: split.family, ...(split.particle !== '' && {prefix: split.particle}), ...(split.suffix !== '' && {suffix: split.suffix})};
};

const checkBibtexEntry = (fields: Readonly<Record<string, unknown>>, {source, quotes}: Entry): void => {
	const read = (...names: readonly string[]): string => names.map(name => fields[name]).filter(value => value !== undefined).map(value => grave(value as string)).join('');
	assert.equal(read('title'), grave(source.title));
	assert.equal(read('journal', 'journaltitle'), grave(source.outlet));
	assert.equal(read('url'), (source.address ?? '').replaceAll('$', '%24'));
	assert.equal(read('annote', 'annotation'), grave(quotes.map(quote => onOneLine(quote)).join(' <p>')));
	const names = (fields.author ?? []) as readonly BibtexName[];
	assert.deepEqual(names.map(name => ({...name, ...(name.name !== undefined && {name: grave(name.name)})})), source.authors.map(name => toBibtexName(name, source.outlet)));
};

suite('BibTeX, read by the parser of Better BibTeX', () => {
	for (const form of ['bibtex', 'biblatex'] as const) {
		test(form, () => {
			forAll((quotes, entries) => {
				const read = parseBibtex(write(quotes, form), {sentenceCase: false});
				assert.deepEqual(read.errors, []);
				assert.deepEqual(read.entries.map(({key}) => key), entries.map(({key}) => key));
				for (const [index, {fields}] of read.entries.entries()) {
					checkBibtexEntry(fields, entries[index]!);
				}
			});
		});
	}
});

const listOf = (value: string | readonly string[] | undefined): readonly string[] => value === undefined ? [] : [value].flat();

const toRisName = (name: string, outlet: string): string => {
	const split = splitName(name, outlet);
	return 'literal' in split ? split.literal : [`${split.particle} ${split.family}`.trim(), split.given, split.suffix].filter(part => part !== '').join(', ');
};

const namesOf = ({author, reporter}: RisItem): readonly string[] => author?.map(name => {
	const family = [name['non-dropping-particle'], name['dropping-particle'], name.family].filter(part => part !== undefined).join(' ');
	return name.literal ?? [family, name.given, name.suffix].filter(part => part !== undefined).join(', ');
}) ?? listOf(reporter);

const checkRisItem = (item: RisItem, {key, source, lang, quotes}: Entry): void => {
	const {parts, isUpdate = false, words = ''} = source.date ?? {};
	assert.deepEqual(
		[item.id, item.type, item.title ?? '', item['container-title'] ?? '', item.section ?? '', item.language ?? '', item.URL, item.issued?.['date-parts'][0]![0]],
		[key, 'article-newspaper', source.title, source.outlet, source.section, lang, source.address, isUpdate ? undefined : parts?.year],
	);
	assert.deepEqual(namesOf(item), source.authors.map(name => toRisName(name, source.outlet)));
	assert.deepEqual(listOf(item.note), [...(isUpdate ? [capitalize(words)] : []), ...quotes.map(quote => onOneLine(quote))]);
};

test('RIS, read by Citation.js', () => {
	forAll((quotes, entries) => {
		const items = readRis(write(quotes, 'ris'));
		assert.equal(items.length, entries.length);
		for (const [index, item] of items.entries()) {
			checkRisItem(item, entries[index]!);
		}
	});
});

// As Zotero reads them; Citation.js has no more than the year of news.
test('the days of RIS', () => {
	forAll((quotes, entries) => {
		const read = write(quotes, 'ris').split('\nER  - ').slice(0, -1).map(record => /^DA {2}- (?<date>[\d/]+)$/m.exec(record)?.groups!.date?.split('/').filter(part => part !== '').map(Number));
		assert.deepEqual(
			read.map(parts => parts?.length === 0 ? undefined : parts),
			entries.map(({source: {date}}) => date?.parts === undefined || date.isUpdate ? undefined : [date.parts.year, date.parts.month, date.parts.day].filter(part => part !== undefined)),
		);
	});
});

test('every line of RIS is a tag and its value', () => {
	forAll(quotes => {
		for (const line of write(quotes, 'ris').split('\n')) {
			assert.match(line, /^(?:(?:TY|ID|AU|TI|T2|PY|DA|SE|UR|Y2|LA|N1) {2}- \S.*|ER {2}- )?$/u);
		}
	});
});

test('CSL-JSON, read by JSON.parse and held to the rules of CSL', () => {
	forAll((quotes, entries) => {
		const items = checkJson(write(quotes, 'csl-json'), cslRules) as ReadonlyArray<Readonly<Record<string, unknown>>>;
		assert.deepEqual(items.map(item => [item.id, item.title ?? '', item['container-title'] ?? '', item.section ?? '', item.URL, item.annote]), entries.map(({key, source, quotes: said}) =>
			[key, source.title, source.outlet, source.section, source.address, said.join('\n')]));
	});
});

test('JSON, read by JSON.parse and held to its schema', () => {
	forAll(quotes => {
		const {citations} = JSON.parse(write(quotes, 'json')) as {readonly citations: ReadonlyArray<{readonly text: string; readonly article: Readonly<Record<string, unknown>>}>};
		assert.deepEqual(citations.map(({text, article}) => [text, article.headline, article.byline, article.outlet, article.url]), quotes.map(({quote, article}) =>
			[quote.text, article.headline, article.byline, article.outlet, article.url]));
	});
	checkJson(write([buildCited({text: 'Yes.', name: 'Ann', role: 'mayor'}, {headline: 'A', published: '2018-09', added: '2024-01-01', url: 'https://a.example'}), buildCited({text: 'No.'})], 'json'), citationsSchema);
});

const elements: Readonly<Record<string, readonly string[]>> = {
	FIGURE: [], BLOCKQUOTE: ['cite', 'dir', 'lang'], P: [], FIGCAPTION: ['dir'], STRONG: [], CITE: [], A: ['href'], I: [], TIME: ['datetime'],
};

// As many paragraphs as there are lines with words in them, each letter for letter.
const paragraphsOf = ({quote}: StoredQuote): readonly string[] => markWords(quote).text.split('\n').filter(line => line.trim() !== '');

const checkFigure = (figure: HtmlElement, cited: StoredQuote): void => {
	const {title, address, authors} = describeSource(cited);
	assert.deepEqual(Array.from(figure.querySelectorAll('p'), ({textContent}) => textContent), paragraphsOf(cited));
	assert.equal(figure.querySelector('cite')?.textContent ?? '', title === '' ? address ?? '' : title);
	assert.equal(figure.querySelector('a')?.getAttribute('href') ?? undefined, address);
	assert.equal(figure.querySelector('blockquote')!.getAttribute('cite') ?? undefined, address);
	const caption = figure.querySelector('figcaption')!.textContent;
	assert.deepEqual(authors.filter(name => !caption.includes(name)), []);
};

test('HTML, read by linkedom', () => {
	forAll(quotes => {
		const body = readHtml(write(quotes, 'html'));
		for (const element of body.querySelectorAll('*')) {
			const allowed = elements[element.tagName];
			assert.ok(allowed, element.tagName);
			assert.deepEqual([...element.getAttributeNames()].filter(name => !allowed.includes(name)), []);
		}

		const figures = [...body.querySelectorAll('figure')];
		assert.equal(figures.length, quotes.length);
		for (const [index, figure] of figures.entries()) {
			checkFigure(figure, makeSafe(quotes[index]!));
		}
	});
});

const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('Markdown, read by marked', () => {
	forAll(quotes => {
		for (const cited of quotes) {
			const body = readHtml(marked.parse(write([cited], 'markdown'), {async: false}));
			const tags = Array.from(body.querySelectorAll('*'), ({tagName}) => tagName);
			assert.deepEqual(tags.filter(tag => !['BLOCKQUOTE', 'P', 'STRONG', 'EM', 'A'].includes(tag)), []);
			const safe = makeSafe(cited);
			const {title, authors, outlet, address} = describeSource(safe);
			const shown = collapse(body.textContent);
			const {name = '', role = ''} = safe.quote.attribution.speaker ?? {};
			const said = [markWords(safe.quote).text, title, outlet, ...authors, name, role ?? ''].map(text => collapse(text));
			assert.deepEqual(said.filter(text => !shown.includes(text)), []);
			const href = body.querySelector('a')?.getAttribute('href') ?? undefined;
			assert.equal(href, address?.replaceAll(/[()[\]]/g, mark => `%${mark.codePointAt(0)!.toString(16).toUpperCase()}`));
		}
	});
});

// In JSON what cannot be seen may stay, for the value is exact.
const findHarm = (text: string, form: QuoteForm): readonly string[] =>
	(form === 'json' ? text.match(/[\0-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}]/gu) ?? [] : findHostileCharacters(text).map(({kind}) => kind));

suite('nothing in any form commands a terminal or turns the order of reading', () => {
	for (const form of quoteForms) {
		test(form, () => {
			forAll(quotes => {
				assert.deepEqual(findHarm(write(quotes, form), form), []);
			});
		});
	}

	test('each of the hostile strings, in every field', () => {
		for (const [aim, text] of hostileStrings) {
			const cited = buildCited({text, name: text, role: text}, {headline: text, outlet: text, section: text, byline: [text], published: text, added: text, lang: text, url: `https://a.example/${text}`, path: text});
			for (const form of quoteForms) {
				assert.deepEqual(findHarm(write([cited], form), form), [], `${aim}: ${form}`);
			}
		}
	});
});
