import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {readArticle} from '../../source/ingest/read-article.js';
import {extractQuotes} from '../../source/quotes/extract-quotes.js';
import type {Quote} from '../../source/quotes/quote.js';

type SampleQuote = {readonly parts: readonly string[]; readonly speaker: string | null; readonly form: string; readonly occurrences: number};
type Sample = {readonly path: string; readonly quotes: readonly SampleQuote[]};

const readBytes = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url));
const samples = new TextDecoder().decode(readBytes('test/gold/sample-library.jsonl')).trim().split('\n').map(line => JSON.parse(line) as Sample);

const closers = new Map([['“', '”'], ['"', '"'], ['‘', '’'], ['«', '»']]);

// The outer marks left off; a paragraph of a longer utterance has none at its end.
const withoutMarks = (words: string): string => words.slice(closers.has(words[0]!) ? 1 : 0, words.endsWith(closers.get(words[0]!) ?? 'none') ? -1 : undefined);
const byWords = (a: SampleQuote, b: SampleQuote): number => a.parts.join(' ').localeCompare(b.parts.join(' '));

async function extractFrom(path: string): Promise<{readonly text: string; readonly quotes: readonly Quote[]}> {
	const read = await readArticle({bytes: readBytes(`articles/${path}`), path, id: path});
	assert.ok('article' in read, path);
	return {text: read.article.text, quotes: extractQuotes(read.article)};
}

for (const {path, quotes: expected} of samples) {
	test(`${path}: every quote with its speaker, kind, parts and occurrences, and none besides`, async () => {
		const {text, quotes} = await extractFrom(path);
		const found = quotes.map(({parts, kind, attribution, occurrences}): SampleQuote => ({
			parts: parts.map(({start, end}) => text.slice(start, end)), speaker: attribution.speaker?.name ?? null, form: kind, occurrences: occurrences.length + 1,
		}));
		assert.deepEqual(found.sort(byWords), expected.map(quote => ({...quote, parts: quote.parts.map(part => withoutMarks(part))})).sort(byWords));
	});
}

test('the sample library holds 177 quotes', () => {
	assert.equal(samples.flatMap(({quotes}) => quotes).length, 177);
});

const sanders = 'Sarah Huckabee Sanders, White House press secretary';

test('the seven quotes of the second Kim meeting, word by word', async () => {
	const {quotes} = await extractFrom('politics-second-kim-meeting.txt');
	assert.deepEqual(quotes.map(({text, kind, attribution: {speaker}, occurrences}) => [text, kind, [speaker?.name, speaker?.role].filter(Boolean).join(', '), ...occurrences.map(({where}) => where)]), [
		['very warm, very positive letter', 'partial', 'White House', 'key-point'],
		['The primary purpose of the letter was to request and look to schedule another meeting with the president,', 'direct', sanders, 'key-point'],
		['which we are open to and already in the process of coordinating.', 'partial', sanders],
		['I have asked Secretary of State Mike Pompeo not to go to North Korea, at this time, because I feel we are not making sufficient progress with respect to the denuclearization of the Korean Peninsula.', 'written', 'Donald Trump, President'],
		['The recent parade in North Korea, for once, was not about their nuclear arsenal,', 'direct', sanders],
		['further evidence of progress', 'partial', sanders],
		['There is no longer a Nuclear Threat from North Korea.', 'written', 'Donald Trump, President'],
	]);
});
