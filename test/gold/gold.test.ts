import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {buildGold} from './build-gold.js';
import {parseMarked} from './parse-marked.js';

type GoldQuote = {readonly start: number; readonly end: number; readonly kind: string; readonly form: string; readonly mention: string; readonly cue: string; readonly speaker: string | null};
type GoldLine = {readonly id: string; readonly text: string; readonly quotes: readonly GoldQuote[]; readonly notQuotes: ReadonlyArray<{readonly start: number; readonly end: number}>};
type SampleLine = {readonly path: string; readonly quotes: ReadonlyArray<{readonly parts: readonly string[]; readonly speaker: string; readonly form: string; readonly occurrences: number}>; readonly notQuotes: readonly string[]};

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readLines = <Line>(path: string): readonly Line[] => readText(path).trim().split('\n').map(line => JSON.parse(line) as Line);
const gold = readLines<GoldLine>('gold.jsonl');

test('gold.jsonl is what its sources say', () => {
	assert.equal(readText('gold.jsonl').replaceAll('\r\n', '\n'), buildGold(), 'run `npx tsx test/gold/build-gold.ts`');
});

test('the gold set keeps its size: forty articles and three hundred quotes in marks at least', () => {
	assert.ok(gold.length >= 40, `${gold.length} articles`);
	const count = gold.flatMap(({quotes}) => quotes).filter(({kind}) => kind !== 'indirect').length;
	assert.ok(count >= 300, `${count} quotes`);
});

test('every passage lies in its text, in order, and holds no other', () => {
	for (const {id, text, quotes, notQuotes} of gold) {
		const spans = [...quotes, ...notQuotes].sort((a, b) => a.start - b.start);
		for (const [index, {start, end}] of spans.entries()) {
			assert.ok(start >= (spans[index - 1]?.end ?? 0) && end > start && end <= text.length, `${id}: ${text.slice(start, end)}`);
		}
	}
});

test('a passage in marks begins and ends with a mark, but for a post without marks and a mark left open on purpose', () => {
	const odd = gold.flatMap(({text, quotes}) => quotes.filter(({kind}) => kind !== 'indirect').map(({start, end}) => text.slice(start, end)))
		.filter(words => !/^["“‘«]/.test(words) || !/["”’»]$/.test(words));
	assert.deepEqual(odd, ['"We\'ve had the hundred-year flood three times since I got married,', 'He was there before the meter.']);
});

const labels: ReadonlyArray<[source: string, expected: unknown]> = [
	['{“A,”}[Ann Lee; she; said] she said. Ann Lee {“b.”}[+]', [['“A,”', 'Ann Lee', 'she', 'said', 'direct', false], ['“b.”', 'Ann Lee', '', '', 'direct', true]]],
	['{“Jaws”}[] is a film.', [['“Jaws”', null, '', '', 'none', false]]],
	['A note says {“Go”}[?; A note; says; written].', [['“Go”', null, 'A note', 'says', 'written', false]]],
	['{“Bo [Castellane] acts.”}[Ruth]', [['“Bo [Castellane] acts.”', 'Ruth', '', '', 'direct', false]]],
];

test('the annotated form gives text and passages', () => {
	for (const [source, expected] of labels) {
		const {text, passages} = parseMarked(source);
		assert.deepEqual(passages.map(({start, end, speaker, mention, cue, form, continues}) => [text.slice(start, end), speaker, mention, cue, form, continues]), expected);
	}
});

const mistakes: ReadonlyArray<[source: string, message: RegExp]> = [
	['{“A”}[Ann; he; said] she said', /“he” is not in the text/],
	['{“A”}[+]', /no quote before it/],
	['{“A”}[;]', /is not \[speaker/],
	['{“A”', /not closed/],
	['{“A” }[Ann]', /white space/],
	['A } alone', /brace/],
];

test('a mistake in the annotated form is refused', () => {
	for (const [source, message] of mistakes) {
		assert.throws(() => parseMarked(source), {message}, source);
	}
});

const plainWords = (text: string): string => text.replaceAll(/[*_]/g, '').replaceAll(/\s+/g, ' ');

test('the expectations of the sample library name fourteen articles, and words that stand in them as often as they say', () => {
	const samples = readLines<SampleLine>('sample-library.jsonl');
	const files = readdirSync(new URL('../../articles/', import.meta.url)).filter(name => /\.(?:txt|md|html)$/.test(name)).sort();
	assert.deepEqual(samples.map(({path}) => path), files);
	assert.equal(files.length, 14);
	for (const {path, quotes, notQuotes} of samples) {
		const text = plainWords(readText(`../../articles/${path}`));
		for (const words of [...notQuotes, ...quotes.flatMap(({parts}) => parts)]) {
			assert.ok(text.includes(plainWords(words)), `${path}: ${words}`);
		}

		for (const {parts, occurrences} of quotes.filter(quote => quote.occurrences > 1)) {
			const words = plainWords(parts[0]!).replaceAll(/^["“‘«]|[,.]?["”’»]$/g, '');
			assert.ok(text.split(words).length - 1 >= occurrences, `${path}: ${words}`);
		}
	}
});

test('every sample but the retelling says that it is fiction', () => {
	for (const {path} of readLines<SampleLine>('sample-library.jsonl').filter(({path}) => path !== 'politics-second-kim-meeting.txt')) {
		assert.match(readText(`../../articles/${path}`), /\nnote: fiction\n|<meta name="note" content="fiction">|\nThis article is fiction, written as a sample\.\n$/, path);
	}
});
