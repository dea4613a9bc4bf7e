/* eslint-disable no-await-in-loop -- a store is asked one thing after the other */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {DatabaseSync} from 'node:sqlite';
import {suite, test} from 'node:test';
import {generateRecords} from '../../bench/generate.js';
import {searchQuotes} from '../../source/search/search-quotes.js';
import {createRandom} from '../../bench/random.js';
import {eachArticle} from '../../source/store/article-list.js';
import {createMemoryStore} from '../../source/store/memory-store.js';
import type {ArticleRecord, QuoteStore} from '../../source/store/quote-store.js';
import type {StoredFile} from '../../source/store/file-store.js';
import {openSqliteStore, type SqliteStore} from '../../source/store/sqlite-store.js';
import {StoreError, toStoreError} from '../../source/store/store-error.js';
import {sampleRecords} from '../helpers/sample-records.js';
import {buildRecord} from './build-record.js';
import {testQuoteStore} from './quote-store-contract.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsread-store-'));
process.once('exit', () => {
	rmSync(folder, {recursive: true, force: true});
});

const newFile = (): string => path.join(folder, `${randomUUID()}.db`);
const open = (file: string, extractor = '1'): SqliteStore => openSqliteStore(file, {extractor});

testQuoteStore('SQLite store', () => open(newFile()));

const queries = ['', 'letter', 't', 'a', 'the of and', '"the of"', '"of the"', 'presidnet', 'lett', 'gov', 'mayor -letter', '@senator school', 'section:politics water', 'after:2015 before:2017 water', 'kind:direct court', 'kind:partial', 'The US', '-"of the" court', '@"no one"', 'not:@mayor vote'];

const answersOf = async (store: QuoteStore): Promise<unknown> => [
	await store.articles(),
	await store.speakers(),
	await store.nearWords('lettre', {edits: 2, prefix: true, field: 'any', limit: 50}),
	await store.nearWords('s', {edits: 0, prefix: true, field: 'speaker', limit: 50}),
	...await Array.fromAsync(queries, async query => searchQuotes(store, query, {isTyping: true})),
	...await Array.fromAsync(queries, async query => searchQuotes(store, query, {order: 'newest', limit: 30})),
];

const countArticles = async (store: SqliteStore): Promise<number> => {
	const {articles} = await store.totals();
	return articles;
};

const idsOf = (records: readonly ArticleRecord[]): readonly string[] => records.map(({article}) => article.id);

test('a list that has changed is what one would be that is read anew, and shares most of what it was', async () => {
	const file = newFile();
	const records = generateRecords({quotes: 20_000, words: 500, speakers: 100});
	const changing = open(file);
	await changing.put(records);
	const random = createRandom(3);
	const whole = await changing.list();
	let before: ReadonlySet<unknown> = new Set(whole.pieces);
	assert.ok(before.size >= 5);
	for (let round = 0; round < 30; round++) {
		const at = Math.floor(random.next() * records.length);
		const {article, quotes} = records[at]!;
		// Some come back elsewhere in the order, some at its end, some not at all.
		const published = [null, article.published, '2031-01-01', '1999-12'][round % 4]!;
		await (round % 5 === 4 ? changing.remove([article.id]) : changing.put([{article: {...article, published, headline: `Round ${round}`}, quotes}]));
		const list = await changing.list();
		const fresh = open(file);
		assert.deepEqual([...eachArticle(list)], [...eachArticle(await fresh.list())]);
		assert.deepEqual([...eachArticle(list)], await fresh.articles());
		assert.ok(new Set(list.pieces).difference(before).size <= 4);
		before = new Set(list.pieces);
		await fresh.close();
	}

	await changing.close();
});

suite('SQLite store beside memory', () => {
	const records = generateRecords({quotes: 3000, words: 2000, speakers: 300});
	const others = generateRecords({quotes: 3000, words: 2000, speakers: 300, seed: 9});

	test('gives the same answers in the same order, before and after it is closed', async () => {
		const file = newFile();
		const [memory, store] = [createMemoryStore(), open(file)];
		for (const one of [memory, store]) {
			await one.put(records);
		}

		const expected = await answersOf(memory);
		assert.deepEqual(await answersOf(store), expected);
		await store.close();
		const again = open(file);
		assert.equal(again.rebuilt, undefined);
		assert.deepEqual(await answersOf(again), expected);
		await again.close();
	});

	test('gives the same answers after thousands of quotes were replaced and taken out, asked in between or not', async () => {
		for (const isAsked of [true, false]) {
			const file = newFile();
			const [memory, store] = [createMemoryStore(), open(file)];
			for (const one of [memory, store]) {
				for (const batch of [records, others.slice(0, 200), others.slice(100), records.slice(0, 50)]) {
					await one.put(batch);
					if (isAsked) {
						await answersOf(one);
					}
				}

				await one.remove(idsOf(records.slice(20)));
			}

			assert.deepEqual(await answersOf(store), await answersOf(memory));
			await store.close();
			const again = open(file);
			assert.deepEqual(await answersOf(again), await answersOf(memory));
			await again.remove(idsOf([...records, ...others]));
			assert.deepEqual(await again.totals(), {articles: 0, quotes: 0, speakers: 0});
			await again.close();
		}
	});

	test('answers from the speakers that a query is about as from all of them', async () => {
		const file = newFile();
		const [memory, writing] = [createMemoryStore(), open(file)];
		const gone = idsOf(records).filter((_, at) => at % 3 === 0);
		const several = ['Sarah Huckabee Sanders', 'Sarah Sanders', 'Bo Wren', 'Sanders'].map((name, at) =>
			buildRecord({id: `several-${at}`, published: `2018-0${at + 1}-01`, quotes: [{text: `The letter was of the court ${at}.`, name, ...(at % 2 === 0 && {role: 'press secretary'})}]}));
		for (const one of [memory, writing]) {
			await one.put(several);
			await one.put(records);
			await one.put(others);
			await one.remove(gone);
			await one.put(records.slice(0, 20));
		}

		await writing.close();
		const all = await memory.speakers();
		const speakers = all.filter(({names}, at) => at % 40 === 0 || names.length > 1);
		assert.ok(speakers.some(({names}) => names.length > 1));
		const names = speakers.flatMap(({name, role, names: known}) => [`@${name.split(' ').at(-1)}`, `@"${name}"`, known.at(-1)!, `-@"${name}" the`, role === null ? 'the' : `@"${role}"`, role?.split(' ', 1)[0] ?? 'the']);
		for (const query of [...names, ...queries]) {
			const store = open(file);
			const [told, expected] = [await searchQuotes(store, query, {isTyping: true}), await searchQuotes(memory, query, {isTyping: true})];
			await store.close();
			assert.deepEqual(told, expected, query);
		}
	});

	test('gives every record back as it was put', async () => {
		const odd = buildRecord({id: 'odd \u{D800}', headline: '“\u{0}”\n\ttab', path: 'a\u{D800}b', quotes: [{text: 'lone \u{DC00} half', name: '\u{D800}', role: 'x\ny'}, {text: 'a 😀 smile'}, {text: ''}]});
		const [first] = odd.quotes;
		const stranger = {...odd, article: {...odd.article, id: 'stranger'}, quotes: [{...first!, text: 'not in the text', articleId: 'another', parts: []}]};
		const nameless = buildRecord({id: 'nameless', headline: '', quotes: [{text: 'We had no choice.'}]});
		const all = [...sampleRecords, ...records.slice(0, 20), odd, stranger, nameless];
		const store = open(newFile());
		await store.put(all);
		for (const record of all) {
			assert.deepEqual(await store.readRecord(record.article.id), record);
		}

		assert.equal(await store.readRecord('none'), undefined);
		const [memory, {candidates}] = [createMemoryStore(), await store.candidates({groups: [], phrases: [], filters: {}, limit: Infinity, order: 'newest'})];
		await memory.put(all);
		const expected = await memory.candidates({groups: [], phrases: [], filters: {}, limit: Infinity, order: 'newest'});
		assert.deepEqual(candidates, expected.candidates);
		const speakers = await memory.speakers();
		assert.deepEqual(await store.totals(), {articles: all.length, quotes: expected.total, speakers: speakers.length});
		await store.close();
	});
});

const writeDirectly = (file: string, sql: string): void => {
	const db = new DatabaseSync(file);
	db.exec(sql);
	db.close();
};

suite('SQLite store: what is worked out beside the articles', () => {
	const record = buildRecord({id: 'a', outlet: 'Old Post', published: '2020-01-01', quotes: [{text: 'The letter came.', name: 'Ann Lee', role: 'mayor'}]});

	test('a damaged facet, or one that stands for another, is damage and hides nothing in silence', async () => {
		for (const sql of ['update facets set value = \'"Zzz"\' where value = \'"Old Post"\'', 'update standing set outlet = published', 'delete from facets', 'update standing set outlet = 99']) {
			const file = newFile();
			const writing = open(file);
			await writing.put([record]);
			await writing.close();
			writeDirectly(file, sql);
			const store = open(file);
			await assert.rejects(searchQuotes(store, 'outlet:old'), StoreError, sql);
			assert.notEqual(store.damage(), undefined, sql);
			await store.close();
		}
	});

	test('the order is kept when a store is closed, and used by the next to ask', async () => {
		const file = newFile();
		const writing = open(file);
		await writing.put([record]);
		await searchQuotes(writing, 'letter');
		await writing.close();
		// Whoever reads the table now finds nothing.
		writeDirectly(file, 'delete from standing');
		const store = open(file);
		const {total} = await searchQuotes(store, 'letter');
		assert.equal(total, 1);
		await store.close();
	});

	test('speakers are told of the outlets and dates that their quotes have now', async () => {
		const store = open(newFile());
		await store.put([record]);
		await store.speakers();
		await store.put([buildRecord({id: 'a', outlet: 'New Post', published: '2025-05-05', quotes: [{text: 'The letter came.', name: 'Ann Lee', role: 'mayor'}]})]);
		const [speaker] = await store.speakers();
		assert.deepEqual([speaker?.outlets, speaker?.firstPublished, speaker?.lastPublished], [['New Post'], '2025-05-05', '2025-05-05']);
		await store.close();
	});

	test('nothing is left of speakers who come and go', async () => {
		const file = newFile();
		const store = open(file);
		await store.put([record]);
		for (let round = 0; round < 50; round++) {
			await store.put([buildRecord({id: 'b', quotes: [{text: 'So it goes.', name: `Bo ${'wren'.repeat(round + 1)}`, role: 'mayor'}]})]);
		}

		await store.remove(['b']);
		await store.close();
		const db = new DatabaseSync(file);
		const {bytes} = db.prepare('select sum(length(docs)) as bytes from postings join terms on postings.id / 1048576 = terms.id where terms.kind in (\'n\', \'r\', \'b\')').get() as {readonly bytes: number};
		db.close();
		assert.ok(bytes <= 5, String(bytes));
	});
});

suite('SQLite store: versions', () => {
	test('what another version of the extractor made is emptied, and the next opening finds it in order', async () => {
		const file = newFile();
		for (const [extractor, isRebuilt, articles] of [['1', false, 0], ['1', false, 4], ['2', true, 0], ['2', false, 4], ['1', true, 0]] as const) {
			const store = open(file, extractor);
			assert.equal(store.rebuilt, isRebuilt ? 'The store was made by another version of newsread.' : undefined);
			assert.equal(await countArticles(store), articles);
			await store.put(sampleRecords);
			assert.equal(await countArticles(store), sampleRecords.length);
			await store.close();
		}
	});

	test('tables of another version are emptied too, newer ones as well', async () => {
		const file = newFile();
		for (const version of [0, 99]) {
			const store = open(file);
			await store.put(sampleRecords);
			await store.close();
			const db = new DatabaseSync(file);
			db.exec(version === 0 ? 'pragma user_version = 0' : 'pragma user_version = 99');
			db.close();
			const again = open(file);
			assert.notEqual(again.rebuilt, undefined);
			assert.deepEqual(await again.articles(), []);
			await again.close();
		}
	});

	test('a store that another version begins anew under one that is open says so', async () => {
		const file = newFile();
		const old = open(file, '1');
		await old.put(sampleRecords);
		const young = open(file, '2');
		await young.put(sampleRecords.slice(0, 1));
		await assert.rejects(old.articles(), (error: unknown) => error instanceof StoreError && error.fault === 'replaced');
		await assert.rejects(old.put(sampleRecords), (error: unknown) => error instanceof StoreError && error.fault === 'replaced');
		assert.equal(await countArticles(young), 1);
		await old.close();
		await young.close();
	});

	test('the file and its folder are the person\'s alone', async () => {
		const file = path.join(folder, 'new', 'deep', 'store.db');
		const store = open(file);
		assert.equal(statSync(file).mode % 0o1000, 0o600);
		assert.equal(statSync(path.dirname(file)).mode % 0o1000, 0o700);
		await store.close();
		await store.close();
	});
});

suite('SQLite store: files', () => {
	const one = buildRecord({id: 'one', quotes: [{text: 'The first letter', name: 'Ana Smith'}]});
	const two = buildRecord({id: 'two', quotes: [{text: 'The second letter'}]});
	const fileOf = (name: string, articles: readonly string[], problem: StoredFile['problem'] = null): StoredFile => ({path: name, size: 7, modified: 1_700_000_000_123.456, hash: 'abc', articles, problem});
	const listIds = async (store: SqliteStore): Promise<readonly string[]> => idsOf(await Array.fromAsync(await store.articles(), async ({id}) => (await store.readRecord(id))!));

	test('files come back as they were put, with their articles', async () => {
		const file = newFile();
		const store = open(file);
		const files = [fileOf('a.txt', ['one']), fileOf('b\u{D800}.txt', [], {message: 'is empty', hint: 'Write.', isHarmless: true}), fileOf('c.md', ['two'], {message: 'is odd', hint: 'Look.'})];
		await store.putFiles([{file: files[0]!, records: [one]}, {file: files[1]!, records: []}, {file: files[2]!, records: [two]}]);
		await store.close();
		const again = open(file);
		const found = new Map(Array.from(await again.files(), stored => [stored.path, stored]));
		assert.deepEqual(files.map(({path: name}) => found.get(name)), files);
		assert.equal(found.size, files.length);
		assert.deepEqual(await listIds(again), ['one', 'two']);
		assert.deepEqual(await again.totals(), {articles: 2, quotes: 2, speakers: 1});
		await again.close();
	});

	test('a file that changes takes out what it does not bring any more, and keeps what it only names', async () => {
		const store = open(newFile());
		await store.putFiles([{file: fileOf('a.txt', ['one', 'two']), records: [one, two]}]);
		await store.putFiles([{file: fileOf('a.txt', ['two']), records: []}]);
		assert.deepEqual(await listIds(store), ['two']);
		await store.putFiles([{file: fileOf('a.txt', ['one']), records: [one]}]);
		assert.deepEqual(await listIds(store), ['one']);
		await store.removeFiles(['a.txt', 'unknown.txt']);
		assert.deepEqual(await listIds(store), []);
		assert.deepEqual(await store.files(), []);
		await store.close();
	});

	test('what another process has done meanwhile is not undone', async () => {
		const file = newFile();
		const [store, other] = [open(file), open(file)];
		await store.putFiles([{file: fileOf('a.txt', ['one']), records: [one]}]);
		const changed = {...one, article: {...one.article, path: 'a.txt', headline: 'Changed'}};
		const newer = {...fileOf('a.txt', ['one']), hash: 'newer'};
		await other.putFiles([{file: newer, records: [changed]}]);
		assert.deepEqual(await store.replace([{record: one, path: 'a.txt', hash: 'abc'}]), [], 'read from what the file no longer holds');
		assert.deepEqual(await store.putFiles([{file: fileOf('a.txt', ['one']), records: []}]), ['a.txt'], 'named without its record, of another content');
		assert.deepEqual(await store.replace([{record: changed, path: 'a.txt', hash: 'newer'}]), ['one']);
		await other.removeFiles(['a.txt']);
		assert.deepEqual(await store.replace([{record: changed, path: 'a.txt', hash: 'newer'}]), [], 'gone');
		assert.deepEqual(await listIds(store), []);
		await Promise.all([store.close(), other.close()]);
	});

	test('notes come back and go, and are no change of the articles', async () => {
		const store = open(newFile());
		await store.put([one]);
		const before = await store.list();
		await store.putNote('corrected one', '1');
		await store.putNote('corrected two', '1');
		await store.putNote('other', 'x');
		assert.deepEqual(await store.notesFrom('corrected '), ['corrected one', 'corrected two']);
		await store.putNote('corrected one', undefined);
		assert.deepEqual(await store.notesFrom('corrected '), ['corrected two']);
		assert.equal(await store.list(), before);
		await store.close();
	});

	test('an article whose file was renamed stays, and is nobody else\'s before the file is gone', async () => {
		for (const isPutFirst of [true, false]) {
			const store = open(newFile());
			const put = async () => store.putFiles([{file: fileOf('new.txt', ['one']), records: [one]}]);
			await store.putFiles([{file: fileOf('old.txt', ['one']), records: [one]}]);
			if (isPutFirst) {
				assert.deepEqual(await put(), ['new.txt']);
			}

			await store.removeFiles(['old.txt']);
			assert.deepEqual(await put(), []);
			assert.deepEqual(await listIds(store), ['one']);
			const files = await store.files();
			assert.deepEqual(files.map(file => file.path), ['new.txt']);
			await store.close();
		}
	});
});

suite('SQLite store: mishaps', () => {
	test('two stores on one file see what the other writes', async () => {
		const file = newFile();
		const [one, other, memory] = [open(file), open(file), createMemoryStore()];
		const records = generateRecords({quotes: 600, words: 500, speakers: 60});
		for (let start = 0; start < records.length; start += 10) {
			const batch = records.slice(start, start + 10);
			await (start % 20 === 0 ? one : other).put(batch);
			await memory.put(batch);
			await (start % 20 === 0 ? other : one).remove(idsOf(batch.slice(0, 2)));
			await memory.remove(idsOf(batch.slice(0, 2)));
			assert.equal(await countArticles(one), await countArticles(other));
		}

		const expected = await answersOf(memory);
		assert.deepEqual(await answersOf(one), expected);
		assert.deepEqual(await answersOf(other), expected);
		await one.close();
		await other.close();
	});

	test('a store that another process keeps locked says so, and works again afterwards', async () => {
		const file = newFile();
		const store = open(file);
		const db = new DatabaseSync(file);
		db.exec('begin immediate');
		await assert.rejects(store.put(sampleRecords), (error: unknown) => error instanceof StoreError && error.fault === 'locked' && error.hint !== undefined);
		assert.deepEqual(await store.articles(), []);
		db.exec('rollback');
		db.close();
		await store.put(sampleRecords);
		assert.equal(await countArticles(store), sampleRecords.length);
		assert.equal(store.damage(), undefined);
		await store.close();
	});

	test('a place where no file can be is a StoreError', () => {
		const file = newFile();
		const db = new DatabaseSync(file);
		db.exec('create table t (a)');
		db.close();
		assert.throws(() => open(path.join(file, 'below.db')), (error: unknown) => error instanceof StoreError && error.fault === 'unavailable');
		assert.throws(() => open(folder), StoreError);
	});

	test('a disk that is full or cannot be written to is told apart', () => {
		const file = newFile();
		const db = new DatabaseSync(file);
		db.exec('pragma max_page_count = 3; create table t (a)');
		const faultOf = (run: () => unknown): unknown => {
			try {
				return run();
			} catch (error) {
				return (toStoreError(error) as StoreError).fault;
			}
		};

		assert.equal(faultOf(() => {
			db.exec('insert into t values (zeroblob(100000))');
		}), 'full');
		db.close();
		const readOnly = new DatabaseSync(file, {readOnly: true});
		assert.equal(faultOf(() => {
			readOnly.exec('insert into t values (1)');
		}), 'read-only');
		readOnly.close();
		assert.equal(faultOf(() => {
			throw Object.assign(new Error('no space'), {code: 'ENOSPC'});
		}), 'full');
	});

	test('a closed store answers with a StoreError', async () => {
		const store = open(newFile());
		await store.close();
		await assert.rejects(store.articles(), StoreError);
	});
});
