import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {generateRecords} from '../../bench/generate.js';
import {countMeant, createTypoQueries, recallAtTen} from '../../bench/typos.js';
import type {Hit, SearchResult} from '../../source/search/query.js';
import {sayMissing} from '../../source/search/say-missing.js';
import {searchQuotes, type SearchQuotesOptions} from '../../source/search/search-quotes.js';
import {createMemoryStore} from '../../source/store/memory-store.js';
import type {ArticleRecord, QuoteStore} from '../../source/store/quote-store.js';
import {buildRecord} from '../store/build-record.js';
import {countProcessorTime} from '../helpers/processor-time.js';

const corpus: readonly ArticleRecord[] = [
	buildRecord({
		id: 'summit', headline: 'White House plans second summit', section: 'Politics', outlet: 'The Daily Planet', published: '2018-09-10',
		quotes: [
			{text: 'The primary purpose of the letter was to ask for a meeting,', name: 'Sarah Huckabee Sanders', role: 'White House press secretary'},
			{text: 'The recent parade was not about their arsenal,', name: 'Sarah Huckabee Sanders', role: 'White House press secretary'},
			{text: 'There is no longer a threat.', name: 'Donald Trump', role: 'president', kind: 'written'},
		],
	}),
	buildRecord({
		id: 'levy', headline: 'Harbour levy passes by one vote', section: 'Local', outlet: 'The Port Herald', published: '2019-05-04',
		quotes: [
			{text: 'Sanders wrote us a letter, and nobody read it.', name: 'Ana Müller', role: 'harbour master'},
			{text: 'Better letters than lawsuits.', name: 'John Letterman'},
			{text: 'May I say that May was the best month?', name: 'Theresa May'},
		],
	}),
	buildRecord({
		id: 'walk', headline: 'A walk along the Straße', section: 'Culture', outlet: 'The Daily Planet', published: '2017',
		quotes: [
			{text: 'İstanbul, Straße, Zu\u{308}rich: the president of the letterbox society was there.', name: 'Kim Jong Un'},
			{text: 'Tell us what the US wants, and tell the WHO.', name: 'Ana Müller'},
		],
	}),
	buildRecord({id: 'note', headline: 'An undated note', quotes: [{text: 'The letter is lost.', name: 'Sanders'}, {text: 'No one signed the letter.'}]}),
];

const fill = async (records: readonly ArticleRecord[]): Promise<QuoteStore> => {
	const store = createMemoryStore();
	await store.put(records);
	return store;
};

const small = await fill(corpus);

const search = async (query: string, options?: SearchQuotesOptions): Promise<SearchResult> => searchQuotes(small, query, options);

const idOf = ({stored}: Hit): string => stored.quote.id;

const mark = (text: string, spans: Hit['matches']['text']): string => {
	let marked = '';
	let end = 0;
	for (const span of spans) {
		marked += `${text.slice(end, span.start)}[${text.slice(span.start, span.end)}]`;
		end = span.end;
	}

	return marked + text.slice(end);
};

const tell = ({stored: {quote}, matches}: Hit): string => `${mark(quote.attribution.speaker?.name ?? '', matches.speaker)}: ${mark(quote.text, matches.text)}`;

// What each query finds in the corpus, in order.
const golden: ReadonlyArray<readonly [string, readonly string[]]> = [
	['', ['levy/0', 'levy/1', 'levy/2', 'summit/0', 'summit/1', 'summit/2', 'walk/0', 'walk/1', 'note/0', 'note/1']],
	['sanders letter', ['summit/0', 'note/0', 'levy/0']],
	['sandres lettr', ['summit/0', 'note/0', 'levy/0']],
	['sanders', ['summit/0', 'summit/1', 'note/0', 'levy/0']],
	['sandrs', ['summit/0', 'summit/1', 'note/0', 'levy/0']],
	['letter', ['levy/0', 'summit/0', 'note/0', 'note/1', 'levy/1']],
	['speaker:sanders', ['summit/0', 'summit/1', 'note/0']],
	['@sanders -letter', ['summit/1']],
	['speaker:"sarah sanders"', ['summit/0', 'summit/1', 'note/0']],
	['letter -speaker:"sarah sanders"', ['levy/0', 'note/1', 'levy/1']],
	['speaker:"kim jung un"', ['walk/0']],
	['speaker:"theresa may"', ['levy/2']],
	['speaker:muller', ['levy/0', 'walk/1']],
	['Müler', ['levy/0', 'walk/1']],
	['huckabbe parade', ['summit/1']],
	['"the letter"', ['summit/0', 'note/0', 'note/1']],
	['"letter the"', []],
	['"the letter" -speaker:sanders', ['note/1']],
	['letter after:2018', ['levy/0', 'summit/0', 'levy/1']],
	['letter before:2018-09', ['summit/0']],
	['letter outlet:planet', ['summit/0']],
	['section:culture', ['walk/0', 'walk/1']],
	['article:levy may', ['levy/2']],
	['kind:written', ['summit/2']],
	['press secretary', ['summit/0', 'summit/1']],
	['president', ['summit/2', 'walk/0']],
	['may', ['levy/2']],
	['strasse', ['walk/0']],
	['ISTANBUL zurich', ['walk/0']],
	['nobody no one', []],
	['zzzzzz', []],
	['speaker:nobody', []],
];

test('a query finds what it asks for, in its order', async () => {
	for (const [query, expected] of golden) {
		// eslint-disable-next-line no-await-in-loop -- one query after the other
		const {hits, total} = await search(query);
		assert.deepEqual(hits.map(hit => idOf(hit)), expected, query);
		assert.equal(total, expected.length, query);
	}
});

test('what is found only with a slip is told, of each hit and of all', async () => {
	const slipsOf = async (query: string, options?: SearchQuotesOptions): Promise<readonly unknown[]> => {
		const {hits, missing} = await search(query, options);
		return [missing, ...hits.map(hit => `${idOf(hit)}${hit.slips === undefined ? '' : ` ${hit.slips.join(' ')}`}`)];
	};

	assert.deepEqual(await slipsOf('lettr'), [['lettr'], 'levy/0 letter', 'summit/0 letter', 'note/0 letter', 'note/1 letter']);
	assert.deepEqual(await slipsOf('Sandres lettr'), [['Sandres', 'lettr'], 'summit/0 sanders letter', 'note/0 sanders letter', 'levy/0 sanders letter']);
	assert.deepEqual(await slipsOf('letter'), [undefined, 'levy/0', 'summit/0', 'note/0', 'note/1', 'levy/1 better letters']);
	assert.deepEqual(await slipsOf('sanders letters'), [['letters'], 'summit/0 letter', 'note/0 letter', 'levy/0 letter']);
	assert.deepEqual(await slipsOf('huckabee let', {isTyping: true}), [undefined, 'summit/0', 'note/0']);
	assert.deepEqual(await slipsOf('huckabee lett'), [undefined]);
	assert.deepEqual(await slipsOf('parade nobody'), [undefined]);
	assert.deepEqual(await slipsOf('speaker:"sara huckabee" parade'), [['sara'], 'summit/1 sarah']);
	assert.deepEqual(await slipsOf('"the letter" -lettr @sanders'), [undefined, 'summit/0', 'note/0']);
	assert.equal(sayMissing(['lettr']), 'No quote found has “lettr” as typed: these have words spelled like it');
	assert.equal(sayMissing(['Sandres', 'lettr']), 'No quote found has “Sandres” or “lettr” as typed: these have words spelled like them');
	assert.match(sayMissing([]), /^No quote has all these words as typed/);
});

test('where each word stands somewhere and all of them nowhere, that is told', async () => {
	const store = await fill([buildRecord({id: 'a', quotes: [{text: 'the otter swam'}, {text: 'the outer harbour'}]}), buildRecord({id: 'b', quotes: [{text: 'an outer harbor'}]})]);
	const {hits, missing} = await searchQuotes(store, 'otter harbor');
	assert.deepEqual([missing, hits.map(hit => [idOf(hit), hit.slips])], [['otter'], [['b/0', ['outer']], ['a/1', ['outer', 'harbour']]]]);
});

test('a slip of the hand leads to no little word', async () => {
	const store = await fill([buildRecord({id: 'a', quotes: [{text: 'We asked for it with them.'}, {text: 'I wish you knew.'}, {text: 'He may say so.', name: 'Theresa May'}]})]);
	for (const [query, found] of [['fork', []], ['wish', ['a/1']], ['foor', []], ['for', ['a/0']], ['speaker:maay', ['a/2']], ['wihs', ['a/1']]] as const) {
		// eslint-disable-next-line no-await-in-loop -- one query after the other
		const {hits} = await searchQuotes(store, query);
		assert.deepEqual(hits.map(hit => idOf(hit)), found, query);
	}
});

const marks: ReadonlyArray<readonly [string, SearchQuotesOptions, string]> = [
	['sanders letter', {}, 'Sarah Huckabee [Sanders]: The primary purpose of the [letter] was to ask for a meeting,'],
	['sandres lettr', {}, 'Sarah Huckabee [Sanders]: The primary purpose of the [letter] was to ask for a meeting,'],
	['huckabee let', {isTyping: true}, 'Sarah [Huckabee] Sanders: The primary purpose of the [let]ter was to ask for a meeting,'],
	['speaker:sanders letter', {}, 'Sarah Huckabee [Sanders]: The primary purpose of the [letter] was to ask for a meeting,'],
	['president istanbul', {}, 'Kim Jong Un: [İstanbul], Straße, Zu\u{308}rich: the [president] of the letterbox society was there.'],
	['zürich strasse', {}, 'Kim Jong Un: İstanbul, [Straße], [Zu\u{308}rich]: the president of the letterbox society was there.'],
	['presid', {isTyping: true}, 'Kim Jong Un: İstanbul, Straße, Zu\u{308}rich: the [presid]ent of the letterbox society was there.'],
	['"the president" strass', {isTyping: true}, 'Kim Jong Un: İstanbul, [Straß]e, Zu\u{308}rich: [the president] of the letterbox society was there.'],
	['muller wants', {}, 'Ana [Müller]: Tell us what the US [wants], and tell the WHO.'],
	['letterman better', {}, 'John [Letterman]: [Better] letters than lawsuits.'],
	['nobody -zebra', {}, 'Ana Müller: Sanders wrote us a letter, and [nobody] read it.'],
];

test('what matched is marked: whole words, or the beginning typed', async () => {
	for (const [query, options, expected] of marks) {
		// eslint-disable-next-line no-await-in-loop -- one query after the other
		const {hits} = await search(query, options);
		assert.ok(hits.map(hit => tell(hit)).includes(expected), `${query}: ${hits.map(hit => tell(hit)).join(' | ')}`);
	}
});

test('the word being typed counts as a beginning, and only that one', async () => {
	const typed = await search('sanders parad', {isTyping: true});
	assert.deepEqual(typed.hits.map(hit => idOf(hit)), ['summit/1']);
	const done = await search('sand parade', {isTyping: true});
	assert.deepEqual(done.hits.map(hit => idOf(hit)), []);
	const slipped = await search('sandrs lettrb', {isTyping: true});
	assert.deepEqual(slipped.hits.map(hit => idOf(hit)), []);
	const letterbox = await search('president lettrb', {isTyping: true});
	assert.deepEqual(letterbox.hits.map(hit => idOf(hit)), ['walk/0']);
});

test('capitals and accents typed on purpose put what is written so first, and leave nothing out', async () => {
	const store = await fill([
		buildRecord({id: 'a', published: '2021', quotes: [{text: 'tell us'}, {text: 'an epee'}]}),
		buildRecord({id: 'b', published: '2020', quotes: [{text: 'The US left'}, {text: 'une épée'}]}),
	]);
	for (const [query, expected] of [['us', ['a/0', 'b/0']], ['US', ['b/0', 'a/0']], ['epee', ['a/1', 'b/1']], ['épée', ['b/1', 'a/1']], ['Epée', ['a/1', 'b/1']]] as const) {
		// eslint-disable-next-line no-await-in-loop -- one query after the other
		const {hits} = await searchQuotes(store, query);
		assert.deepEqual(hits.map(hit => idOf(hit)), expected, query);
	}
});

test('newest first on demand, and a smaller limit is the beginning of a larger one', async () => {
	const {hits} = await search('sanders', {order: 'newest'});
	assert.deepEqual(hits.map(hit => idOf(hit)), ['levy/0', 'summit/0', 'summit/1', 'note/0']);
	const store = await fill(generateRecords({quotes: 900, words: 500, speakers: 60}));
	for (const query of ['', 'the', 'lettr the', '"of the"', 'presid']) {
		for (const order of ['relevance', 'newest'] as const) {
			// eslint-disable-next-line no-await-in-loop -- one query after the other
			const [few, many] = await Promise.all([searchQuotes(store, query, {limit: 25, order, isTyping: true}), searchQuotes(store, query, {limit: Infinity, order, isTyping: true})]);
			assert.equal(few.total, many.total);
			assert.equal(many.hits.length, many.total);
			assert.deepEqual(few.hits.map(hit => idOf(hit)), many.hits.slice(0, 25).map(hit => idOf(hit)));
		}
	}
});

test('where many quotes hold the words as typed, slips are not thought of', async () => {
	const quotes = Array.from({length: 120}, (_, at) => ({text: `letter ${at}`}));
	const store = await fill([buildRecord({id: 'many', quotes}), buildRecord({id: 'one', quotes: [{text: 'latter'}, {text: 'letter 5 latter'}]})]);
	const [as, slipped] = await Promise.all([searchQuotes(store, 'letter'), searchQuotes(store, 'lettr')]);
	assert.equal(as.total, 121);
	assert.equal(slipped.total, 121);
	const rare = await searchQuotes(store, 'letter 5');
	assert.equal(rare.total, 2);
});

test('a name in quotation marks is taken as it stands where somebody is called so', async () => {
	const store = await fill([buildRecord({id: 'a', quotes: [{text: 'one letter', name: 'John Smith'}, {text: 'two letters', name: 'Joan Smith'}, {text: 'three', name: 'John Smyth'}]})]);
	const cases: ReadonlyArray<readonly [string, readonly string[]]> = [
		['speaker:"john smith"', ['a/0']],
		['speaker:john smith', ['a/0', 'a/2', 'a/1']],
		['speaker:"john smitt"', ['a/0', 'a/1']],
		['speaker:"john smith" lettr', ['a/0']],
		['speaker:"john smith" three', ['a/2']],
	];
	for (const [query, expected] of cases) {
		// eslint-disable-next-line no-await-in-loop -- one query after the other
		const {hits} = await searchQuotes(store, query);
		assert.deepEqual(hits.map(hit => idOf(hit)), expected, query);
	}
});

test('any query is answered, at once', async () => {
	const store = await fill(generateRecords({quotes: 3000}));
	const [quote] = generateRecords({quotes: 10})[0]!.quotes;
	const odd = [
		's',
		'"',
		'-',
		'-the',
		'the of and to a in that',
		'"the of and to"',
		'a'.repeat(10_000),
		'word '.repeat(2000),
		Array.from({length: 1500}, (_, at) => `word${at}`).join(' '),
		`${quote!.text} ${quote!.attribution.speaker!.name}`,
		'-a '.repeat(3000),
		'"the of" '.repeat(1000),
		'speaker:"'.repeat(1000),
		'\'; drop table quotes; --',
		'NEAR(a, b) OR *',
	];
	for (const query of odd) {
		const spent = countProcessorTime();
		// eslint-disable-next-line no-await-in-loop -- one query after the other
		const {total, hits} = await searchQuotes(store, query, {isTyping: true});
		assert.ok(total >= hits.length);
		assert.ok(spent() < 1500, `${query.slice(0, 40)} took ${spent()} ms`);
	}

	const pasted = await searchQuotes(store, quote!.text);
	assert.equal(pasted.hits[0]!.stored.quote.text, quote!.text);
});

test('any query finds only quotes of the store, marked within their words, and always the same', async () => {
	const piece = fc.constantFrom('sanders', 'lettr', 'Müller', 'the', 'a', '"', '-', '@', 'speaker:', 'after:2018', ' ', ' ', 'İst', 'stras', 'zurich', 'un', 'kind:direct', '北', '\u{301}');
	const query = fc.oneof(fc.array(piece, {maxLength: 8}).map(pieces => pieces.join('')), fc.string());
	await fc.assert(fc.asyncProperty(query, fc.boolean(), async (typed, isTyping) => {
		const [one, other] = await Promise.all([search(typed, {isTyping}), search(typed, {isTyping})]);
		assert.deepEqual(one, other);
		assert.equal(new Set(one.hits.map(hit => idOf(hit))).size, one.total);
		for (const {stored: {quote}, matches, score} of one.hits) {
			assert.ok(score >= 0);
			assert.ok(score <= 1);
			for (const [text, spans] of [[quote.text, matches.text], [quote.attribution.speaker?.name ?? '', matches.speaker]] as const) {
				let end = 0;
				for (const span of spans) {
					assert.ok(span.start >= end);
					assert.ok(span.end > span.start);
					end = span.end;
				}

				assert.ok(end <= text.length);
			}
		}
	}), {numRuns: 300});
});

test('slips of the hand are forgiven', async () => {
	const records = generateRecords({quotes: 3000, words: 8000, speakers: 800});
	const store = await fill(records);
	const queries = createTypoQueries(records, 40);
	const existing = countMeant(records, queries);
	const recalls = await Promise.all(queries.map(async (query, at) => {
		const {hits} = await searchQuotes(store, query.typed);
		return {kind: query.kind, recall: recallAtTen(hits.map(({stored}) => stored.quote), query, existing[at]!)};
	}));
	for (const [kind, list] of Map.groupBy(recalls, ({kind}) => kind)) {
		const mean = list.reduce((sum, {recall}) => sum + recall, 0) / list.length;
		assert.ok(mean >= (kind.includes('and') || kind.includes('two') ? 0.95 : 0.9), `${kind}: ${mean}`);
	}
});

test('the same words by the same speaker in several articles are one hit where duplicates are joined', async () => {
	const saying = {text: 'We will build the wall again, and higher.', name: 'Ana Müller', role: 'harbour master'};
	const store = await fill([
		buildRecord({id: 'a', headline: 'One', published: '2020-01-03', quotes: [saying, {text: 'No comment today.', name: 'Ana Müller'}]}),
		buildRecord({id: 'b', headline: 'Two', published: '2020-01-02', quotes: [{...saying, text: 'We will build the wall again, and higher,'}, {text: 'No comment today.', name: 'Ana Müller'}]}),
		buildRecord({id: 'c', headline: 'Three', published: '2020-01-01', quotes: [{...saying, name: 'Müller'}, {...saying, name: 'Bo Wren'}, {text: saying.text}]}),
	]);
	const find = async (options: SearchQuotesOptions) => {
		const {total, hits} = await searchQuotes(store, '', {order: 'newest', ...options});
		return {total, hits: hits.map(hit => `${idOf(hit)} ${hit.also?.map(({quote}) => quote.id).join(' ') ?? ''}`.trim())};
	};

	assert.deepEqual(await find({joins: true}), {total: 7, hits: ['a/0 b/0 c/0', 'a/1', 'b/1', 'c/1', 'c/2']});
	assert.deepEqual(await find({joins: true, limit: 2}), {total: 7, hits: ['a/0 b/0 c/0', 'a/1']});
	assert.deepEqual(await find({}), {total: 7, hits: ['a/0', 'a/1', 'b/0', 'b/1', 'c/0', 'c/1', 'c/2']});
});
