/*
What every form of the store must do: `testQuoteStore` runs the same suite on each.
*/
/* eslint-disable node-test/no-export -- the suite is run by the test of each form */
/* eslint-disable no-await-in-loop -- a store is asked one thing after the other */
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {eachArticle} from '../../source/store/article-list.js';
import type {ArticleRecord, ArticleSummary, CandidatePage, CandidateRequest, NearWord, QuoteStore, SpeakerSummary} from '../../source/store/quote-store.js';
import {buildRecord} from './build-record.js';

/**
Makes an empty store.
*/
export type CreateStore = () => Promise<QuoteStore> | QuoteStore;

const request = (asked: Partial<CandidateRequest> = {}): CandidateRequest => ({groups: [], phrases: [], filters: {}, limit: 100, order: 'closest', ...asked});

const idsOf = ({candidates}: CandidatePage): readonly string[] => candidates.map(({quote}) => quote.id);

const wordsOf = (near: readonly NearWord[]): readonly string[] => near.map(({word}) => word);

const namesOf = (speakers: readonly SpeakerSummary[]): readonly string[] => speakers.map(({name}) => name);

const summit = buildRecord({
	id: 'summit', headline: 'White House plans second summit', section: 'Politics', outlet: 'The Daily Planet', published: '2018-09-10', path: 'world/summit.md',
	quotes: [
		{text: 'The letter was very warm, very positive.', name: 'Sarah Huckabee Sanders', role: 'White House press secretary', before: 'She was asked. Twice. '},
		{text: 'There is no longer a nuclear threat.', name: 'Donald Trump', role: 'president', kind: 'written'},
		{text: 'further evidence of progress', name: 'Sarah Huckabee Sanders', role: 'White House press secretary', kind: 'partial'},
	],
});

const harbour = buildRecord({
	id: 'harbour', headline: 'Harbour levy passes by one vote', section: 'Local', outlet: 'The Port Herald', published: '2019-05-04T10:30Z', path: 'local/harbour.txt',
	quotes: [
		{text: 'Sanders never answered the letter we sent to Trump.', name: 'Ana Müller', role: 'harbour master'},
		{text: 'İstanbul has a harbour; so has Straße, and so has Zu\u{308}rich.', name: 'Kim Jong Un'},
		{text: 'letters, letters, letters', speakerKind: 'unnamed', name: 'a senior official'},
	],
});

const undated = buildRecord({
	id: 'undated', headline: 'An old note', path: 'a-note.txt',
	quotes: [
		{text: 'The better latter letter.', name: 'Sanders'},
		{text: 'Nobody said this letter.'},
	],
});

const library = [summit, harbour, undated];

const articleIds = async (store: QuoteStore): Promise<readonly string[]> => {
	const articles = await store.articles();
	return articles.map(({id}) => id);
};

const totalOf = async (store: QuoteStore): Promise<number> => {
	const {total} = await store.candidates(request());
	return total;
};

const idsFrom = async (store: QuoteStore, asked: Partial<CandidateRequest> = {}): Promise<readonly string[]> => idsOf(await store.candidates(request(asked)));

const listOf = async (store: QuoteStore): Promise<readonly ArticleSummary[]> => [...eachArticle(await store.list())];

// Whoever is listed is listed by the same name, role and number of quotes.
const namesMatch = async (store: QuoteStore): Promise<unknown> => {
	const [speakers, names] = await Promise.all([store.speakers(), store.speakerNames()]);
	assert.deepEqual(names, speakers.map(({name, names: all, role, quotes}) => ({name, names: all, role, quotes})));
	return names;
};

// Whether two stores answer alike.
const assertAlike = async (one: QuoteStore, other: QuoteStore): Promise<void> => {
	const answers = await Promise.all([one, other].map(async store => Promise.all([
		store.articles(),
		listOf(store),
		store.speakers(),
		namesMatch(store),
		store.nearWords('alphine', {edits: 2, prefix: true, field: 'any', limit: 100}),
		store.candidates(request()),
		store.candidates(request({order: 'newest'})),
		store.candidates(request({groups: [{field: 'any', words: ['alpha', 'smith', 'the'], costs: [0, 1, 1]}]})),
	])));
	assert.deepEqual(answers[0], answers[1]);
};

const fill = async (create: CreateStore, records: readonly ArticleRecord[] = library): Promise<QuoteStore> => {
	const store = await create();
	await store.put(records);
	return store;
};

const findWith = async (store: QuoteStore, ...words: readonly string[]): Promise<readonly string[]> =>
	idsFrom(store, {groups: words.map(word => ({field: 'any', words: [word]}))});

const testArticles = (create: CreateStore): void => {
	test('an empty store answers everything with nothing', async () => {
		const store = await create();
		assert.deepEqual(await store.articles(), []);
		assert.deepEqual(await store.speakers(), []);
		assert.deepEqual(await store.nearWords('letter', {edits: 2, prefix: true, field: 'any', limit: 10}), []);
		assert.deepEqual(await store.candidates(request()), {total: 0, candidates: []});
		assert.deepEqual(await store.candidates(request({groups: [{field: 'any', words: ['letter']}]})), {total: 0, candidates: []});
		await store.remove(['none']);
		await store.put([]);
		assert.deepEqual(await store.articles(), []);
		await store.close();
	});

	test('articles come newest first, undated last, then by path, then by id, each with its counts', async () => {
		const store = await fill(create, [
			undated,
			summit,
			harbour,
			buildRecord({id: 'z', path: 'a-note.txt'}),
			buildRecord({id: 'b', published: '2019-05-04T12:00+02:00', path: 'z'}),
			buildRecord({id: 'year', published: '2019'}),
		]);
		const articles = await store.articles();
		assert.deepEqual(articles.map(({id}) => id), ['harbour', 'b', 'year', 'summit', 'undated', 'z']);
		const [first] = articles;
		assert.deepEqual(
			{headline: first!.headline, section: first!.section, outlet: first!.outlet, published: first!.published, path: first!.path, quotes: first!.quotes, speakers: first!.speakers},
			{headline: 'Harbour levy passes by one vote', section: 'Local', outlet: 'The Port Herald', published: '2019-05-04T10:30Z', path: 'local/harbour.txt', quotes: 3, speakers: 3},
		);
		assert.equal(articles.find(({id}) => id === 'undated')!.words, 'The better latter letter Sanders said Nobody said this letter someone said'.split(' ').length);
		await store.close();
	});

	test('an article without a headline has its first words, one with a headline none', async () => {
		const nameless = buildRecord({id: 'nameless', headline: '', path: 'x.txt', quotes: [{text: 'We had no choice.', name: 'Ada Byrne'}]});
		const store = await fill(create, [summit, nameless]);
		const articles = await store.articles();
		assert.deepEqual(articles.map(article => [article.headline, article.opening, 'opening' in article]), [[summit.article.headline, undefined, false], ['', '“We had no choice.” Ada Byrne said.', true]]);
		assert.deepEqual(await idsFrom(store, {filters: {article: ['choice']}}), ['nameless/0']);
		await store.close();
	});

	test('an article put again takes the place of the one before', async () => {
		const store = await fill(create);
		await store.put([buildRecord({id: 'summit', headline: 'Corrected', published: '2020', quotes: [{text: 'A wholly different sentence.', name: 'Eve Adams'}]})]);
		assert.deepEqual(await articleIds(store), ['summit', 'harbour', 'undated']);
		assert.deepEqual(await findWith(store, 'evidence'), []);
		assert.deepEqual(await findWith(store, 'different'), ['summit/0']);
		assert.deepEqual(await store.nearWords('evidence', {edits: 1, prefix: false, field: 'any', limit: 10}), []);
		assert.ok(!namesOf(await store.speakers()).includes('Donald Trump'));
		await store.close();
	});

	test('of two articles of one id put at once the later counts', async () => {
		const store = await fill(create, [summit, buildRecord({id: 'summit', quotes: [{text: 'later'}]})]);
		assert.equal(await totalOf(store), 1);
		assert.deepEqual(await findWith(store, 'later'), ['summit/0']);
		await store.close();
	});

	test('a removed article leaves nothing behind', async () => {
		const store = await fill(create);
		await store.remove(['summit', 'unknown', 'summit']);
		assert.deepEqual(await articleIds(store), ['harbour', 'undated']);
		assert.deepEqual(await findWith(store, 'evidence'), []);
		assert.deepEqual(await findWith(store, 'letter'), ['harbour/0', 'undated/0', 'undated/1']);
		assert.deepEqual(await store.nearWords('evidence', {edits: 0, prefix: false, field: 'any', limit: 10}), []);
		assert.deepEqual(wordsOf(await store.nearWords('letter', {edits: 0, prefix: false, field: 'any', limit: 10})), ['letter']);
		await store.remove(['harbour', 'undated']);
		assert.deepEqual(await store.candidates(request()), {total: 0, candidates: []});
		assert.deepEqual(await store.speakers(), []);
		await store.close();
	});

	test('the order in which articles are put does not show', async () => {
		const [one, other] = [await fill(create, library), await fill(create, library.toReversed())];
		await assertAlike(one, other);
		await one.close();
		await other.close();
	});

	test('what was put in and taken out again, however often, is as if it had never been', async () => {
		const word = fc.constantFrom('alpha', 'alpine', 'beta', 'gamma', 'Delta', 'épée', 'of', 'the');
		const name = fc.constantFrom('Ana Smith', 'Bob Smith', 'Smith', 'A. Smith', 'Kim');
		const text = fc.array(word, {minLength: 1, maxLength: 5}).map(words => words.join(' '));
		const quote = fc.record({text, name: fc.option(name, {nil: undefined}), role: fc.constantFrom('mayor', 'coach', undefined)});
		const sketch = {id: fc.constantFrom('a', 'b', 'c', 'd'), published: fc.constantFrom('2018', '2018-09', '2019-01-02', null), quotes: fc.array(quote, {maxLength: 4})};
		const record = fc.record(sketch).map(drawn => buildRecord(drawn));
		const step = fc.oneof(record.map(put => ({put})), fc.constantFrom('a', 'b', 'c', 'd').map(remove => ({remove})), fc.constant('ask' as const));
		await fc.assert(fc.asyncProperty(fc.array(step, {maxLength: 12}), async steps => {
			const store = await create();
			const kept = new Map<string, ArticleRecord>();
			for (const one of steps) {
				if (one === 'ask') {
					// What is known then is brought up to date by what comes after.
					await Promise.all([listOf(store), store.candidates(request())]);
				} else if ('put' in one) {
					kept.set(one.put.article.id, one.put);
					await store.put([one.put]);
				} else {
					kept.delete(one.remove);
					await store.remove([one.remove]);
				}
			}

			const fresh = await fill(create, Array.from(kept.values(), one => one));
			await assertAlike(store, fresh);
			await store.close();
			await fresh.close();
		}), {numRuns: 60});
	});
};

const testNearWords = (create: CreateStore): void => {
	const near = async (word: string, options: Partial<Parameters<QuoteStore['nearWords']>[1]> = {}): Promise<readonly NearWord[]> => {
		const store = await fill(create);
		const found = await store.nearWords(word, {edits: 0, prefix: false, field: 'any', limit: 100, ...options});
		await store.close();
		return found;
	};

	test('a word of the vocabulary is near itself, with how many quotes hold it', async () => {
		assert.deepEqual(await near('letter'), [{word: 'letter', distance: 0, isPrefix: false, count: 4}]);
		assert.deepEqual(await near('letters'), [{word: 'letters', distance: 0, isPrefix: false, count: 1}]);
		assert.deepEqual(await near('letteri'), []);
		assert.deepEqual(await near(''), []);
	});

	test('words one edit away come after the word itself, the more frequent first', async () => {
		assert.deepEqual(await near('letter', {edits: 1}), [
			{word: 'letter', distance: 0, isPrefix: false, count: 4},
			{word: 'better', distance: 1, isPrefix: false, count: 1},
			{word: 'latter', distance: 1, isPrefix: false, count: 1},
			{word: 'letters', distance: 1, isPrefix: false, count: 1},
		]);
	});

	const typos: ReadonlyArray<readonly [string, 1 | 2, string]> = [
		['sandres', 1, 'sanders'],
		['snaders', 1, 'sanders'],
		['sander', 1, 'sanders'],
		['asanders', 1, 'sanders'],
		['zanders', 1, 'sanders'],
		['anders', 1, 'sanders'],
		['huckabbe', 2, 'huckabee'],
		['huckbae', 2, 'huckabee'],
		['evidnece', 1, 'evidence'],
		['evdence', 1, 'evidence'],
		['nucelra', 2, 'nuclear'],
	];
	for (const [typed, edits, meant] of typos) {
		test(`“${typed}” is near “${meant}” within ${edits}`, async () => {
			assert.ok(wordsOf(await near(typed, {edits})).includes(meant));
		});
	}

	test('edits are counted to the bound and not beyond', async () => {
		assert.deepEqual(wordsOf(await near('evidxxce', {edits: 1})), []);
		assert.deepEqual(await near('evidxxce', {edits: 2}), [{word: 'evidence', distance: 2, isPrefix: false, count: 1}]);
		assert.deepEqual(wordsOf(await near('evixxxce', {edits: 2})), []);
	});

	test('with prefix, words that begin so come too', async () => {
		assert.deepEqual(await near('ne', {prefix: true}), [{word: 'never', distance: 0, isPrefix: true, count: 1}]);
		assert.deepEqual(await near('letter', {prefix: true}), [
			{word: 'letter', distance: 0, isPrefix: false, count: 4},
			{word: 'letters', distance: 0, isPrefix: true, count: 1},
		]);
		assert.deepEqual(wordsOf(await near('xq', {prefix: true})), []);
	});

	test('with prefix and edits, words come too that begin so but for one edit, of the same first letter', async () => {
		assert.deepEqual(await near('evidn', {prefix: true, edits: 1}), [{word: 'evidence', distance: 1, isPrefix: true, count: 1}]);
		assert.deepEqual(await near('vidn', {prefix: true, edits: 1}), []);
		assert.deepEqual(await near('huckba', {prefix: true, edits: 2}), [{word: 'huckabee', distance: 1, isPrefix: true, count: 2}]);
	});

	test('fields are kept apart', async () => {
		assert.deepEqual(await near('sanders', {field: 'text'}), [{word: 'sanders', distance: 0, isPrefix: false, count: 1}]);
		assert.deepEqual(await near('sanders', {field: 'speaker'}), [{word: 'sanders', distance: 0, isPrefix: false, count: 3}]);
		assert.deepEqual(await near('sanders', {field: 'any'}), [{word: 'sanders', distance: 0, isPrefix: false, count: 4}]);
		assert.deepEqual(await near('press', {field: 'text'}), []);
		assert.deepEqual(wordsOf(await near('secretray', {field: 'speaker', edits: 2})), ['secretary']);
		assert.deepEqual(await near('letter', {field: 'speaker', edits: 1}), []);
	});

	test('no more come than asked for, the closest', async () => {
		assert.deepEqual(wordsOf(await near('letter', {edits: 1, limit: 2})), ['letter', 'better']);
		assert.deepEqual(wordsOf(await near('letter', {edits: 1, limit: 0})), []);
	});

	test('words are kept folded', async () => {
		for (const word of ['muller', 'istanbul', 'strasse', 'zurich', 'jong']) {
			assert.deepEqual(wordsOf(await near(word)), [word]);
		}
	});

	test('words of any length and letters are taken', async () => {
		const long = 'a'.repeat(5000);
		const store = await fill(create, [buildRecord({id: 'odd', quotes: [{text: `${long} 𝒳𝒴𝒵 北京 x 12,000`, name: '😀'}]})]);
		assert.deepEqual(wordsOf(await store.nearWords(`${long}a`, {edits: 1, prefix: false, field: 'any', limit: 5})), [long]);
		assert.deepEqual(wordsOf(await store.nearWords('aaa', {edits: 0, prefix: true, field: 'any', limit: 5})), [long]);
		assert.deepEqual(wordsOf(await store.nearWords('北', {edits: 0, prefix: true, field: 'any', limit: 5})), ['北']);
		assert.deepEqual(wordsOf(await store.nearWords('12,000', {edits: 0, prefix: false, field: 'any', limit: 5})), ['12,000']);
		await store.close();
	});
};

const testWords = (create: CreateStore): void => {
	const ask = async (asked: Partial<CandidateRequest>): Promise<CandidatePage> => {
		const store = await fill(create);
		const page = await store.candidates(request(asked));
		await store.close();
		return page;
	};

	const askIds = async (asked: Partial<CandidateRequest>): Promise<readonly string[]> => idsOf(await ask(asked));

	test('without words all quotes come, newest first, in the order of their articles', async () => {
		const page = await ask({});
		assert.equal(page.total, 8);
		assert.deepEqual(idsOf(page), ['harbour/0', 'harbour/1', 'harbour/2', 'summit/0', 'summit/1', 'summit/2', 'undated/0', 'undated/1']);
	});

	test('all groups must match, across text and speaker', async () => {
		assert.deepEqual(await askIds({groups: [{field: 'any', words: ['sanders']}, {field: 'any', words: ['letter']}]}), ['summit/0', 'undated/0', 'harbour/0']);
		assert.deepEqual(await askIds({groups: [{field: 'any', words: ['sanders']}, {field: 'any', words: ['nothing']}]}), []);
		assert.deepEqual(await askIds({groups: [{field: 'any', words: []}]}), []);
	});

	test('any word of a group will do', async () => {
		assert.deepEqual(await askIds({groups: [{field: 'text', words: ['evidence', 'threat', 'nothing']}]}), ['summit/1', 'summit/2']);
	});

	test('the text, the speaker and their role are fields', async () => {
		assert.deepEqual(await askIds({groups: [{field: 'text', words: ['sanders']}]}), ['harbour/0']);
		assert.deepEqual(await askIds({groups: [{field: 'speaker', words: ['sanders']}]}), ['summit/0', 'summit/2', 'undated/0']);
		assert.deepEqual(await askIds({groups: [{field: 'speaker', words: ['secretary']}]}), ['summit/0', 'summit/2']);
		assert.deepEqual(await askIds({groups: [{field: 'any', words: ['official']}]}), ['harbour/2']);
	});

	test('nearer words come first, then names before texts, then the newest', async () => {
		const groups = [{field: 'any', words: ['letter', 'letters', 'sanders'], costs: [0, 1, 2]}] as const;
		assert.deepEqual(await askIds({groups}), ['harbour/0', 'summit/0', 'undated/0', 'undated/1', 'harbour/2', 'summit/2']);
		assert.deepEqual(await askIds({groups: [{field: 'any', words: ['sanders']}]}), ['summit/0', 'summit/2', 'undated/0', 'harbour/0']);
		assert.deepEqual(await askIds({groups: [{field: 'any', words: ['sanders']}], order: 'newest'}), ['harbour/0', 'summit/0', 'summit/2', 'undated/0']);
	});

	test('the nearest of several words that a quote holds counts, and the sum of all groups', async () => {
		const store = await fill(create, [
			buildRecord({id: 'a', published: '2020', quotes: [{text: 'far near'}]}),
			buildRecord({id: 'b', published: '2021', quotes: [{text: 'far'}]}),
			buildRecord({id: 'c', published: '2019', quotes: [{text: 'near'}]}),
		]);
		const groups = [{field: 'text', words: ['near', 'far'], costs: [0, 3]}] as const;
		assert.deepEqual(await idsFrom(store, {groups}), ['a/0', 'c/0', 'b/0']);
		assert.deepEqual(await idsFrom(store, {groups: [...groups, {field: 'text', words: ['far', 'near'], costs: [0, 1]}]}), ['a/0', 'c/0', 'b/0']);
		await store.close();
	});

	test('words just as typed come first among equals', async () => {
		const store = await fill(create, [
			buildRecord({id: 'a', published: '2021', quotes: [{text: 'tell us more'}]}),
			buildRecord({id: 'b', published: '2020', quotes: [{text: 'The US left'}]}),
			buildRecord({id: 'c', published: '2019', quotes: [{text: 'une épée'}]}),
			buildRecord({id: 'd', published: '2018', quotes: [{text: 'an epee'}]}),
		]);
		assert.deepEqual(await idsFrom(store, {groups: [{field: 'any', words: ['us']}]}), ['a/0', 'b/0']);
		assert.deepEqual(await idsFrom(store, {groups: [{field: 'any', words: ['us'], surface: 'US'}]}), ['b/0', 'a/0']);
		assert.deepEqual(await idsFrom(store, {groups: [{field: 'any', words: ['epee'], surface: 'épée'}]}), ['c/0', 'd/0']);
		assert.deepEqual(await idsFrom(store, {groups: [{field: 'any', words: ['us'], surface: 'Us'}]}), ['a/0', 'b/0']);
		await store.close();
	});

	test('excluded words take quotes out, in their field', async () => {
		const letter = {field: 'any', words: ['letter']} as const;
		assert.deepEqual(await askIds({groups: [letter, {field: 'any', words: ['sanders'], isExcluded: true}]}), ['undated/1']);
		assert.deepEqual(await askIds({groups: [letter, {field: 'speaker', words: ['sanders'], isExcluded: true}]}), ['harbour/0', 'undated/1']);
		assert.deepEqual(await askIds({groups: [letter, {field: 'any', words: ['nothing'], isExcluded: true}]}), ['harbour/0', 'summit/0', 'undated/0', 'undated/1']);
		const without = await ask({groups: [{field: 'any', words: ['letter', 'letters'], isExcluded: true}]});
		assert.deepEqual([without.total, ...idsOf(without)], [3, 'harbour/1', 'summit/1', 'summit/2']);
	});

	test('the words of a phrase must stand next to one another', async () => {
		const phrase = (...words: string[]) => ({field: 'any', words}) as const;
		assert.deepEqual(await askIds({phrases: [phrase('very', 'positive')]}), ['summit/0']);
		assert.deepEqual(await askIds({phrases: [phrase('very', 'warm', 'very', 'positive')]}), ['summit/0']);
		assert.deepEqual(await askIds({phrases: [phrase('positive', 'very')]}), []);
		assert.deepEqual(await askIds({phrases: [phrase('the', 'letter')]}), ['harbour/0', 'summit/0']);
		assert.deepEqual(await askIds({phrases: [phrase('letters', 'letters', 'letters')]}), ['harbour/2']);
		assert.deepEqual(await askIds({phrases: [phrase('letters', 'letters', 'letters', 'letters')]}), []);
		assert.deepEqual(await askIds({phrases: [phrase('letter', 'nothing')]}), []);
		assert.deepEqual(await askIds({phrases: [phrase('the', 'letter')], groups: [{field: 'any', words: ['warm']}]}), ['summit/0']);
	});

	test('phrases have fields, and can be excluded', async () => {
		assert.deepEqual(await askIds({phrases: [{field: 'speaker', words: ['jong', 'un']}]}), ['harbour/1']);
		assert.deepEqual(await askIds({phrases: [{field: 'speaker', words: ['press', 'secretary']}]}), ['summit/0', 'summit/2']);
		assert.deepEqual(await askIds({phrases: [{field: 'text', words: ['jong', 'un']}]}), []);
		assert.deepEqual(await askIds({phrases: [{field: 'any', words: ['huckabee', 'sanders']}]}), ['summit/0', 'summit/2', 'undated/0']);
		assert.deepEqual(await askIds({groups: [{field: 'any', words: ['letter']}], phrases: [{field: 'any', words: ['the', 'letter'], isExcluded: true}]}), ['undated/0', 'undated/1']);
	});

	test('at most as many come as asked for, and the total tells how many there are', async () => {
		for (const limit of [0, 1, 3, 8, 100, Infinity]) {
			const page = await ask({limit});
			assert.equal(page.total, 8);
			assert.deepEqual(idsOf(page), idsOf(await ask({})).slice(0, limit));
		}

		const page = await ask({groups: [{field: 'any', words: ['letter']}], limit: 2});
		assert.deepEqual([page.total, ...idsOf(page)], [4, 'harbour/0', 'summit/0']);
	});
};

const testFilters = (create: CreateStore): void => {
	const dated = ['2017', '2018', '2018-08-31', '2018-09', '2018-09-10', '2018-09-10T16:29', '2018-10-01', '2019-01', null].map((published, at) =>
		buildRecord({id: `d${at}`, headline: `Number ${at}`, published, quotes: [{text: published ?? 'undated'}]}));

	const dates: ReadonlyArray<readonly [{readonly after?: string; readonly before?: string}, readonly string[]]> = [
		[{after: '2018-09'}, ['2019-01', '2018-10-01', '2018-09-10T16:29', '2018-09-10', '2018-09', '2018']],
		[{after: '2018-09-10'}, ['2019-01', '2018-10-01', '2018-09-10T16:29', '2018-09-10', '2018-09', '2018']],
		[{after: '2018-09-11'}, ['2019-01', '2018-10-01', '2018-09', '2018']],
		[{before: '2018-09'}, ['2018-09-10T16:29', '2018-09-10', '2018-09', '2018-08-31', '2018', '2017']],
		[{before: '2018-09-09'}, ['2018-09', '2018-08-31', '2018', '2017']],
		[{before: '2018'}, ['2018-10-01', '2018-09-10T16:29', '2018-09-10', '2018-09', '2018-08-31', '2018', '2017']],
		[{after: '2018', before: '2018'}, ['2018-10-01', '2018-09-10T16:29', '2018-09-10', '2018-09', '2018-08-31', '2018']],
		[{after: '2020'}, []],
		[{after: '2019', before: '2018'}, []],
	];
	test('partial dates include what they name, and undated articles are in none', async () => {
		const store = await fill(create, dated);
		for (const [filters, expected] of dates) {
			const page = await store.candidates(request({filters}));
			assert.deepEqual(page.candidates.map(({quote}) => quote.text), expected, JSON.stringify(filters));
			assert.equal(page.total, expected.length);
		}

		await store.close();
	});

	const places: ReadonlyArray<readonly [CandidateRequest['filters'], readonly string[]]> = [
		[{section: ['politics']}, ['summit/0', 'summit/1', 'summit/2']],
		[{section: ['pol']}, ['summit/0', 'summit/1', 'summit/2']],
		[{section: ['olitics']}, []],
		[{outlet: ['planet', 'daily']}, ['summit/0', 'summit/1', 'summit/2']],
		[{outlet: ['daily', 'herald']}, []],
		[{article: ['levy', 'vote']}, ['harbour/0', 'harbour/1', 'harbour/2']],
		[{article: ['a', 'note']}, ['undated/0', 'undated/1']],
		[{article: ['undated']}, ['undated/0', 'undated/1']],
		[{kinds: ['written']}, ['summit/1']],
		[{kinds: ['written', 'partial']}, ['summit/1', 'summit/2']],
		[{kinds: ['indirect']}, []],
		[{kinds: ['direct'], section: ['local'], after: '2019'}, ['harbour/0', 'harbour/1', 'harbour/2']],
		[{section: [], outlet: [], article: []}, ['harbour/0', 'harbour/1', 'harbour/2', 'summit/0', 'summit/1', 'summit/2', 'undated/0', 'undated/1']],
	];
	test('sections, outlets, articles and kinds narrow what is found', async () => {
		const store = await fill(create);
		for (const [filters, expected] of places) {
			assert.deepEqual(await idsFrom(store, {filters}), expected, JSON.stringify(filters));
		}

		assert.deepEqual(await idsFrom(store, {filters: {section: ['local']}, groups: [{field: 'any', words: ['letter']}]}), ['harbour/0']);
		await store.close();
	});
};

const testQuotes = (create: CreateStore): void => {
	test('a quote comes back whole, with its article and the words around it', async () => {
		const store = await fill(create);
		const {candidates} = await store.candidates(request({groups: [{field: 'any', words: ['warm']}]}));
		const [{quote, article, context}] = candidates as [CandidatePage['candidates'][number]];
		assert.deepEqual(quote, summit.quotes[0]);
		const articles = await store.articles();
		assert.deepEqual(article, articles.find(({id}) => id === 'summit'));
		assert.deepEqual(context, {before: 'She was asked. Twice.', after: 'Sarah Huckabee Sanders said.'});
		assert.deepEqual(structuredClone(candidates), candidates);
		await store.close();
	});

	test('a speaker is told by other names, and one whom the store does not know by none', async () => {
		const store = await fill(create);
		const {candidates} = await store.candidates(request({groups: [{field: 'speaker', words: ['huckabee']}]}));
		assert.deepEqual(idsOf({total: candidates.length, candidates}), ['summit/0', 'summit/2', 'undated/0']);
		const speakers = candidates.map(({quote}) => quote.attribution.speaker!);
		assert.deepEqual(await store.otherNames([...speakers, {...speakers[0]!, name: 'Ann Other'}]), [['Sanders'], ['Sanders'], ['Sarah Huckabee Sanders'], []]);
		const known = await store.speakers();
		assert.ok(known.every(({name}) => name !== 'Ann Other'));
		await store.close();
	});

	const hostile = [
		'\'; drop table quotes; --', '" OR "1"="1', 'NEAR(a b)', 'a* AND b', '{text}: x', '^a', '%_\\', '\u{0}nul', '\u{D800}', ')', 'or', 'and', 'not', 'near', 'null', '__proto__', 'constructor',
	];
	test('whatever is put in and asked for is only words', async () => {
		const store = await fill(create, [...library, buildRecord({id: 'hostile\' --', headline: hostile.join(' '), outlet: '"; --', quotes: hostile.map(text => ({text, name: text, role: text}))})]);
		for (const word of hostile) {
			for (const field of ['text', 'speaker', 'any'] as const) {
				await store.nearWords(word, {edits: 2, prefix: true, field, limit: 10});
				const filters = {section: [word], outlet: [word], article: [word], after: word, before: word};
				await store.candidates(request({groups: [{field, words: [word], surface: word}], phrases: [{field, words: [word, word]}], filters}));
			}
		}

		for (const word of ['or', 'and', 'near', 'null', 'constructor']) {
			assert.notDeepEqual(await findWith(store, word), [], word);
		}

		await store.remove(['\'; drop table quotes; --']);
		assert.equal(await totalOf(store), 8 + hostile.length);
		await store.remove(['hostile\' --']);
		assert.equal(await totalOf(store), 8);
		await store.close();
	});

	test('quotes without words or speaker are kept too', async () => {
		const store = await fill(create, [buildRecord({id: 'bare', quotes: [{text: '…'}, {text: ''}, {text: '!?', name: '?'}]})]);
		assert.equal(await totalOf(store), 3);
		assert.deepEqual(namesOf(await store.speakers()), ['?']);
		await store.remove(['bare']);
		assert.equal(await totalOf(store), 0);
		await store.close();
	});
};

const testSpeakers = (create: CreateStore): void => {
	type Spoken = {readonly name: string; readonly role?: string; readonly speakerKind?: 'organization' | 'unnamed' | 'unknown'};
	const speakersOf = async (...quotes: readonly Spoken[]): Promise<readonly SpeakerSummary[]> => {
		const store = await create();
		for (const [at, quote] of quotes.entries()) {
			await store.put([buildRecord({id: `s${at}`, published: `2018-0${at + 1}`, outlet: at % 2 === 0 ? 'Even' : 'Odd', quotes: [{text: `Said ${at}`, ...quote}]})]);
		}

		const speakers = await store.speakers();
		await store.close();
		return speakers;
	};

	test('a speaker is listed once, under the fullest name, with all that is known', async () => {
		const speakers = await speakersOf(
			{name: 'Sarah Huckabee Sanders', role: 'White House press secretary'},
			{name: 'Sanders'},
			{name: 'Sarah Sanders', role: 'press secretary'},
			{name: 'Sanders'},
		);
		assert.deepEqual(speakers, [{
			id: 'sarah-huckabee-sanders',
			name: 'Sarah Huckabee Sanders',
			role: 'White House press secretary',
			kind: 'person',
			names: ['Sanders', 'Sarah Huckabee Sanders', 'Sarah Sanders'],
			quotes: 4,
			articles: 4,
			outlets: ['Even', 'Odd'],
			firstPublished: '2018-01',
			lastPublished: '2018-04',
		}]);
	});

	test('speakers come most quoted first', async () => {
		const store = await fill(create);
		const speakers = await store.speakers();
		assert.deepEqual(speakers.map(({name, quotes, articles}) => [name, quotes, articles]), [
			['Sarah Huckabee Sanders', 3, 2], ['Ana Müller', 1, 1], ['Donald Trump', 1, 1], ['Kim Jong Un', 1, 1], ['a senior official', 1, 1],
		]);
		await store.close();
	});

	const apart: ReadonlyArray<readonly [string, readonly Spoken[], number]> = [
		['one person of many roles', [...['president', 'real estate mogul', 'Republican nominee'].map(role => ({name: 'Donald Trump', role})), {name: 'Donald Trump'}], 1],
		['a title taken for a given name', [{name: 'Donald J. Trump'}, {name: 'Republican Donald Trump'}, {name: 'Donald Trump'}], 2],
		['one person of many roles and names', [{name: 'Hillary Clinton', role: 'secretary'}, {name: 'Hillary Rodham Clinton', role: 'candidate'}, {name: 'H. Clinton', role: 'candidate'}], 1],
		['a bare initial and another role', [{name: 'Hillary Clinton', role: 'secretary'}, {name: 'H. Clinton', role: 'florist'}], 2],
		['two people of one name and different roles', [{name: 'John Smith', role: 'police chief'}, {name: 'John Smith', role: 'striker'}], 2],
		['roles that share only a rank', [{name: 'John Smith', role: 'police chief'}, {name: 'John Smith', role: 'fire chief'}], 2],
		['one person in shorter and longer words', [{name: 'John Smith', role: 'police chief'}, {name: 'John Smith', role: 'the city\'s former police chief'}], 1],
		['one person with and without a role', [{name: 'John Smith', role: 'police chief'}, {name: 'John Smith'}], 1],
		['a name that may be either of two people', [{name: 'John Smith', role: 'police chief'}, {name: 'John Smith', role: 'striker'}, {name: 'John Smith'}], 3],
		['a surname that only one person has', [{name: 'Sarah Sanders'}, {name: 'Sanders'}], 1],
		['a surname that two people have', [{name: 'Sarah Sanders'}, {name: 'Bernie Sanders'}, {name: 'Sanders'}], 3],
		['a surname whose role tells', [{name: 'Sarah Sanders', role: 'press secretary'}, {name: 'Bernie Sanders', role: 'senator'}, {name: 'Sanders', role: 'senator'}], 2],
		['a surname whose role is of neither', [{name: 'Sarah Sanders', role: 'press secretary'}, {name: 'Sanders', role: 'senator'}], 2],
		['an initial', [{name: 'Donald J. Trump'}, {name: 'Donald Trump'}, {name: 'D. Trump'}], 1],
		['another given name', [{name: 'Donald Trump'}, {name: 'Melania Trump'}], 2],
		['father and son', [{name: 'Donald Trump'}, {name: 'Donald Trump Jr.'}], 2],
		['another spelling', [{name: 'Ana Müller'}, {name: 'Ana MULLER'}, {name: 'Kim Jong-un'}, {name: 'Kim Jong Un'}], 2],
		['an organization and its article', [{name: 'White House', speakerKind: 'organization'}, {name: 'the White House', speakerKind: 'organization'}], 1],
		['organizations of similar names', [{name: 'Ford Foundation', speakerKind: 'organization'}, {name: 'Foundation', speakerKind: 'organization'}], 2],
		['a person and an organization of one name', [{name: 'Ford'}, {name: 'Ford', speakerKind: 'organization'}], 2],
	];
	for (const [what, quotes, expected] of apart) {
		test(`${what}: ${expected}`, async () => {
			const speakers = await speakersOf(...quotes);
			assert.equal(speakers.length, expected, namesOf(speakers).join(', '));
			assert.equal(new Set(speakers.map(({id}) => id)).size, expected);
			assert.deepEqual(await speakersOf(...quotes.toReversed()).then(reversed => reversed.length), expected);
		});
	}

	test('the speakers of one name are told apart by their ids', async () => {
		const speakers = await speakersOf({name: 'John Smith', role: 'police chief'}, {name: 'John Smith', role: 'striker'});
		assert.deepEqual(speakers.map(({id}) => id), ['john-smith--police-chief', 'john-smith--striker']);
	});

	test('who is meant by a surname changes with what the store knows', async () => {
		const store = await fill(create, [
			buildRecord({id: 'a', quotes: [{text: 'one', name: 'Sarah Sanders'}]}),
			buildRecord({id: 'b', quotes: [{text: 'two', name: 'Sanders'}]}),
		]);
		const sarah = request({groups: [{field: 'speaker', words: ['sarah']}]});
		assert.deepEqual(idsOf(await store.candidates(sarah)), ['a/0', 'b/0']);
		await store.put([buildRecord({id: 'c', quotes: [{text: 'three', name: 'Bernie Sanders'}]})]);
		assert.deepEqual(idsOf(await store.candidates(sarah)), ['a/0']);
		assert.deepEqual(namesOf(await store.speakers()), ['Bernie Sanders', 'Sanders', 'Sarah Sanders']);
		await store.remove(['c']);
		assert.deepEqual(idsOf(await store.candidates(sarah)), ['a/0', 'b/0']);
		assert.deepEqual(namesOf(await store.speakers()), ['Sarah Sanders']);
		await store.close();
	});
};

/**
Runs the contract on one form of the store.
*/
export const testQuoteStore = (name: string, create: CreateStore): void => {
	suite(`${name}: articles`, () => {
		testArticles(create);
	});
	suite(`${name}: near words`, () => {
		testNearWords(create);
	});
	suite(`${name}: words, phrases and their order`, () => {
		testWords(create);
	});
	suite(`${name}: filters`, () => {
		testFilters(create);
	});
	suite(`${name}: quotes`, () => {
		testQuotes(create);
	});
	suite(`${name}: speakers`, () => {
		testSpeakers(create);
	});
};
