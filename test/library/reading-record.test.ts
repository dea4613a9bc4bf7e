import assert from 'node:assert/strict';
import {chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {NewsreadError} from '../../source/errors.js';
import {createReadingRecord, type ReadingRecord} from '../../source/library/reading-record.js';
import type {Bookmark, SavedSearch} from '../../source/library/record/entries.js';
import {recordMigrations} from '../../source/library/record/record-schema.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {createRecordHost} from '../helpers/record-host.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

const open = (data: string, {library = '/library', day = 0} = {}): ReadingRecord => createReadingRecord(createRecordHost(data, () => day), library);

const bookmarkOf = (words: string): Bookmark => ({articleId: 'a', headline: words, path: null, at: '2026-01-01', anchor: {exact: words, prefix: words, suffix: '', offset: 3}});

const searchOf = (query: string): SavedSearch => ({name: query, query, savedAt: '2026-01-01', lookedAt: '2026-01-01', total: 2, seen: ['x', 'y']});

const change = (data: string, sql: string): void => {
	const db = new DatabaseSync(path.join(data, 'newsread/reading-record.db'));
	db.exec(sql);
	db.close();
};

const namesIn = (data: string): readonly string[] => readdirSync(path.join(data, 'newsread')).filter(name => !name.endsWith('.lock')).sort();

const throwsError = (run: () => unknown, message: RegExp): void => {
	assert.throws(run, error => error instanceof NewsreadError && message.test(error.message) && (error.hint ?? '') !== '');
};

test('to ask makes nothing; what is kept is there for the next one who opens it', async () => {
	const data = await makeFolder();
	const record = open(data);
	assert.deepEqual([record.list('quote'), record.find('quote', 'q')], [[], undefined]);
	assert.ok(!existsSync(path.join(data, 'newsread')));
	record.put('read', 'a', {at: '2026-01-01T00:00:00Z'});
	record.put('position', 'a', {at: 'now', anchor: {exact: 'w', prefix: '', suffix: '', offset: 0}});
	record.put('bookmark', 'm', bookmarkOf('here'));
	record.put('quote', 'q', {...bookmarkOf('It floats,'), speaker: null});
	record.put('search', 'levy', searchOf('levy'));
	record.close();
	const again = open(data);
	assert.deepEqual(again.list('read'), [{key: 'a', value: {at: '2026-01-01T00:00:00Z'}}]);
	assert.equal(again.find('position', 'a')?.anchor.exact, 'w');
	assert.deepEqual(again.list('bookmark'), [{key: 'm', value: bookmarkOf('here')}]);
	assert.equal(again.find('quote', 'q')?.speaker, null);
	assert.deepEqual(again.find('search', 'levy'), searchOf('levy'));
	assert.deepEqual(again.takeNotes(), []);
	again.close();
	assert.equal(statSync(again.file).mode % 0o100, 0);
	assert.deepEqual(namesIn(data), ['reading-record.db', 'reading-record.db.backup-1']);
});

test('whatever is put, removed and put again comes back as it was', async () => {
	const data = await makeFolder();
	const operation = fc.record({key: fc.oneof(fc.constantFrom('a', 'b', 'c'), arbitraryText), words: arbitraryText, isRemoved: fc.boolean()});
	let run = 0;
	fc.assert(fc.property(fc.array(operation, {maxLength: 12}), operations => {
		const library = `/library-${run++}`;
		const known = new Map<string, Bookmark>();
		const record = open(data, {library});
		for (const {key, words, isRemoved} of operations) {
			const whole = key.toWellFormed();
			if (isRemoved) {
				assert.deepEqual(record.remove('bookmark', key), known.get(whole));
				known.delete(whole);
			} else {
				record.put('bookmark', key, bookmarkOf(words));
				known.set(whole, bookmarkOf(words));
			}
		}

		record.close();
		const again = open(data, {library});
		assert.deepEqual(new Map(again.list('bookmark').map(({key, value}) => [key, value])), known);
		assert.deepEqual(again.takeNotes(), []);
		again.close();
	}), {numRuns: 40});
});

test('each library has its own, whatever link leads to its folder', async () => {
	const [data, one, other] = await Promise.all([makeFolder(), makeFolder(), makeFolder()]);
	symlinkSync(one, path.join(other, 'link'));
	const record = open(data, {library: one});
	record.put('read', 'a', {at: 'x'});
	record.close();
	assert.deepEqual(open(data, {library: other}).list('read'), []);
	assert.equal(open(data, {library: path.join(other, 'link')}).list('read').length, 1);
});

test('an entry changes by what it was, and not at all where nothing is made of it', async () => {
	const record = open(await makeFolder());
	assert.equal(record.change('search', 's', () => undefined), undefined);
	record.change('search', 's', before => before ?? searchOf('first'));
	record.change('search', 's', before => ({...before!, total: before!.total + 5}));
	assert.equal(record.change('search', 's', () => undefined)?.total, 7);
	assert.equal(record.find('search', 's')?.query, 'first');
});

suite('rows that are not what was written', () => {
	test('are told, not shown, kept; others stay, and a new one can take the place', async () => {
		const data = await makeFolder();
		const record = open(data);
		for (const key of ['a', 'b', 'c']) {
			record.put('bookmark', key, bookmarkOf(key));
		}

		record.close();
		change(data, 'update entries set value = replace(value, \'"headline":"b"\', \'"headline":"X"\') where key = \'b\'');
		const again = open(data);
		assert.deepEqual(again.list('bookmark').map(({key}) => key), ['a', 'c']);
		assert.deepEqual(again.takeNotes(), ['One entry of the reading record is damaged and not shown; kept in it all the same.']);
		assert.deepEqual(again.takeNotes(), []);
		assert.equal(again.find('bookmark', 'b'), undefined);
		again.put('bookmark', 'b', bookmarkOf('new'));
		assert.deepEqual(again.list('bookmark').map(({value}) => value.headline).sort(), ['a', 'c', 'new']);
		again.close();
		const db = new DatabaseSync(again.file);
		const kept = db.prepare('select key, value from set_aside').all();
		db.close();
		assert.equal(kept.length, 1);
		assert.match(String(kept[0]!.value), /"headline":"X"/);
	});

	test('they come back from the backup, which is not replaced by them', async () => {
		const data = await makeFolder();
		const record = open(data);
		for (const key of ['a', 'b', 'c']) {
			record.put('bookmark', key, bookmarkOf(key));
		}

		record.close();
		const nextDay = open(data, {day: 1});
		nextDay.put('bookmark', 'd', bookmarkOf('d'));
		nextDay.close();
		change(data, 'update entries set changed = \'\' where key = \'b\'; update entries set key = \'z\' where key = \'c\'');
		const dayAfter = open(data, {day: 2});
		dayAfter.put('bookmark', 'e', bookmarkOf('e'));
		assert.deepEqual(dayAfter.list('bookmark').map(({key}) => key).sort(), ['a', 'b', 'c', 'd', 'e']);
		assert.deepEqual(dayAfter.takeNotes(), ['2 entries of the reading record are damaged and not shown; kept in it all the same. 2 came back from the backup.']);
	});

	test('of a shape that a later newsread has made: told, and kept', async () => {
		const data = await makeFolder();
		const record = open(data);
		record.put('read', 'a', {when: 'x'} as never);
		assert.deepEqual(record.list('read'), []);
		assert.equal(record.takeNotes().length, 1);
	});
});

test('once a day, before the first change, it is backed up; what was removed stays so', async () => {
	const data = await makeFolder();
	for (const day of [0, 1, 2]) {
		const record = open(data, {day});
		record.put('bookmark', `day ${day}`, bookmarkOf('x'));
		if (day === 2) {
			record.remove('bookmark', 'day 0');
		}

		record.close();
	}

	const backup = path.join(data, 'newsread/reading-record.db.backup-1');
	assert.equal(statSync(backup).mtime.toISOString().slice(0, 10), '2026-01-03');
	const db = new DatabaseSync(backup, {readOnly: true});
	assert.equal(Object.values(db.prepare('select count(*) from entries where kind = \'bookmark\'').get()!)[0], 2);
	db.close();
});

suite('versions', () => {
	const later = [...recordMigrations, 'alter table entries add column note text'];

	test('an older one is backed up, then brought up to date, with all that was in it', async () => {
		const data = await makeFolder();
		const record = open(data);
		record.put('bookmark', 'a', bookmarkOf('a'));
		record.close();
		const newer = createReadingRecord(createRecordHost(data), '/library', {migrations: later});
		assert.equal(newer.list('bookmark').length, 1);
		newer.put('bookmark', 'b', bookmarkOf('b'));
		newer.close();
		assert.deepEqual(namesIn(data), ['reading-record.db', 'reading-record.db.backup-1', 'reading-record.db.backup-2']);
	});

	test('a step that fails leaves all as it was', async () => {
		const data = await makeFolder();
		const record = open(data);
		record.put('bookmark', 'a', bookmarkOf('a'));
		record.close();
		const broken = createReadingRecord(createRecordHost(data), '/library', {migrations: [...later, 'this is no SQL']});
		assert.throws(() => broken.list('bookmark'), /syntax error/);
		const again = open(data);
		assert.deepEqual([again.list('bookmark').length, again.takeNotes()], [1, []]);
		again.close();
		assert.deepEqual(namesIn(data), ['reading-record.db', 'reading-record.db.backup-1']);
	});

	test('a newer one is left alone, byte by byte, and said to be so', async () => {
		const data = await makeFolder();
		const newer = createReadingRecord(createRecordHost(data), '/library', {migrations: later});
		newer.put('bookmark', 'a', bookmarkOf('a'));
		newer.close();
		const before = readFileSync(newer.file);
		const record = open(data);
		throwsError(() => record.list('bookmark'), /^The reading record .*reading-record\.db was written by a newer newsread, so this one leaves it alone\.$/);
		throwsError(() => {
			record.put('bookmark', 'b', bookmarkOf('b'));
		}, /newer newsread/);
		record.close();
		assert.ok(before.equals(readFileSync(newer.file)));
		assert.deepEqual(namesIn(data), ['reading-record.db']);
	});
});

test('where nothing may be written, what was kept is read, and a change is one clear error', async () => {
	const data = await makeFolder();
	const folder = path.join(data, 'newsread');
	const record = open(data);
	record.put('bookmark', 'a', bookmarkOf('a'));
	record.close();
	for (const name of readdirSync(folder)) {
		chmodSync(path.join(folder, name), 0o444);
	}

	for (const each of [folder, data]) {
		chmodSync(each, 0o555);
	}

	await withoutRoot(async () => {
		const reader = open(data);
		assert.deepEqual(reader.list('bookmark').map(({key}) => key), ['a']);
		throwsError(() => {
			reader.put('bookmark', 'b', bookmarkOf('b'));
		}, /may not be written|could not be opened/);
		assert.equal(reader.list('bookmark').length, 1);
		reader.close();
		throwsError(() => {
			open(path.join(data, 'deeper')).put('bookmark', 'b', bookmarkOf('b'));
		}, /may not be written/);
	});
	chmodSync(data, 0o755);
	chmodSync(folder, 0o755);
});
