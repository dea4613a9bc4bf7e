/*
What may happen to the reading record from outside: processes killed, a disk that changes bytes, several processes at once. Nothing that was said to be kept is lost.
*/
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {DatabaseSync} from 'node:sqlite';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import {createRandom, type Random} from '../../bench/random.js';
import {createReadingRecord} from '../../source/library/reading-record.js';
import type {Bookmark} from '../../source/library/record/entries.js';
import {buildFixture, createRecordHost} from '../helpers/record-host.js';
import {isSweepFull} from '../helpers/sweep.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const writer = await buildFixture('reading-record-writer');

const fileOf = (data: string): string => path.join(data, 'newsread/reading-record.db');

// What the writer writes.
const entryOf = (key: string): Bookmark => {
	const number = Number(key.slice(key.lastIndexOf('-') + 1));
	return {articleId: key, headline: `Of ${key}`, path: null, at: '', anchor: {exact: `The words of ${key}. `.repeat(1 + (number % 5)), prefix: '', suffix: '', offset: number}};
};

const isWritten = (key: string, value: Bookmark): boolean => isDeepStrictEqual({...value, at: ''}, entryOf(key));

// The keys of all entries that are shown; every one of them must be what was written.
const readKeys = (data: string): {readonly keys: ReadonlySet<string>; readonly notes: readonly string[]} => {
	const record = createReadingRecord(createRecordHost(data), '/library');
	const entries = record.list('bookmark');
	record.close();
	assert.deepEqual(entries.filter(({key, value}) => !isWritten(key, value)), []);
	return {keys: new Set(entries.map(({key}) => key)), notes: record.takeNotes()};
};

const startWriter = (data: string, name: string, count: number, perDay = 7) => {
	const child = spawn(process.execPath, ['--no-warnings', writer, data, name, String(count), String(perDay)], {stdio: ['ignore', 'pipe', 'pipe']});
	let [output, errors] = ['', ''];
	child.stdout.on('data', (chunk: Uint8Array) => {
		output += new TextDecoder().decode(chunk);
	});
	child.stderr.on('data', (chunk: Uint8Array) => {
		errors += new TextDecoder().decode(chunk);
	});
	return {child, errors: () => errors, acknowledged: () => output.split('\n').slice(0, -1), ended: once(child, 'close')};
};

const killOne = async (data: string, name: string, wait: number): Promise<readonly string[]> => {
	const {child, acknowledged, ended, errors} = startWriter(data, name, 100_000);
	await Promise.race([once(child.stdout, 'data'), ended]);
	await delay(wait);
	child.kill('SIGKILL');
	await ended;
	assert.equal(errors(), '');
	assert.ok(acknowledged().length > 0);
	return acknowledged();
};

const kills = isSweepFull ? 200 : 40;

test(`of processes killed while they write, ${kills} of them, no entry is lost that was said to be kept`, async () => {
	const random = createRandom(4);
	const data = await makeFolder();
	const all = new Set<string>();
	for (let index = 0; index < kills; index += 2) {
		// eslint-disable-next-line no-await-in-loop -- two at a time
		const pair = await Promise.all([0, 1].map(async each => killOne(data, `w${index + each}`, random.below(60))));
		for (const key of pair.flat()) {
			all.add(key);
		}
	}

	const {keys, notes} = readKeys(data);
	assert.deepEqual(notes, []);
	assert.deepEqual(all.difference(keys), new Set());
	// Killed between the write and the word of it, one entry more may be there for each.
	assert.ok(keys.size <= all.size + kills);
	assert.deepEqual(readdirSync(path.join(data, 'newsread')).filter(name => name.includes('damaged') || name.includes('mending')), []);
});

test('four processes that begin and write it at once: no error, and all entries are there', async () => {
	const data = await makeFolder();
	const writers = ['a', 'b', 'c', 'd'].map(name => startWriter(data, name, 60, 20));
	await Promise.all(writers.map(async ({ended}) => ended));
	assert.deepEqual(writers.map(({errors, child}) => [errors(), child.exitCode]), writers.map(() => ['', 0]));
	const {keys, notes} = readKeys(data);
	assert.deepEqual([keys.size, notes], [240, []]);
});

// A record of many pages, with a backup in which the last third is missing.
const makeRecord = async (): Promise<{readonly file: string; readonly keys: readonly string[]}> => {
	const data = await makeFolder();
	const {acknowledged, ended} = startWriter(data, 'k', 150, 50);
	await ended;
	return {file: fileOf(data), keys: acknowledged()};
};

const damages: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
	flips(bytes, {below}) {
		for (let count = 1 + below(20); count > 0; count--) {
			const at = below(bytes.length);
			bytes[at] = bytes[at]! ^ (1 << below(8)); // eslint-disable-line no-bitwise
		}

		return bytes;
	},
	headFlips(bytes, {below}) {
		for (let count = 1 + below(3); count > 0; count--) {
			const at = below(120);
			bytes[at] = bytes[at]! ^ (1 << below(8)); // eslint-disable-line no-bitwise
		}

		return bytes;
	},
	truncation: (bytes, {below}) => bytes.slice(0, below(bytes.length)),
	zeroedPages(bytes, {below}) {
		for (let count = 1 + below(3); count > 0; count--) {
			const page = below(bytes.length / 4096);
			bytes.fill(0, page * 4096, (page + 1) * 4096);
		}

		return bytes;
	},
	emptied: () => new Uint8Array(),
};

// What SQLite itself can still read, row by row, and how it stands there.
const readSound = (file: string, most: number): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	try {
		const db = new DatabaseSync(file, {readOnly: true});
		const probe = db.prepare('select * from entries not indexed where id = ?');
		for (let id = 1; id <= most; id++) {
			try {
				const row = probe.get(id) ?? {};
				found.set(String(row.key), JSON.stringify(row));
			} catch {
				// This page is lost.
			}
		}

		db.close();
	} catch {
		// The head is.
	}

	return found;
};

const corruptions = isSweepFull ? 500 : 60;

const {file: soundFile, keys: soundKeys} = await makeRecord();

suite(`a record damaged in ${corruptions} ways`, () => {
	const [file, keys] = [soundFile, soundKeys];
	const whole = readFileSync(file);
	const rows = readSound(file, keys.length + 1);
	const names = Object.keys(damages);
	for (let seed = 1; seed <= corruptions; seed++) {
		const name = names[seed % names.length]!;
		const hasBackup = seed % 2 === 0;
		test(`${seed}: ${name}${hasBackup ? ', with a backup' : ''}`, async () => {
			const data = await makeFolder();
			const damaged = fileOf(data);
			mkdirSync(path.dirname(damaged));
			writeFileSync(damaged, damages[name]!(new Uint8Array(whole), createRandom(seed * 7919)));
			const sound = new Set(readSound(damaged, keys.length + 1).entries().filter(([key, row]) => soundKeys.includes(key) && rows.get(key) === row).map(([key]) => key));
			if (hasBackup) {
				copyFileSync(`${file}.backup-1`, `${damaged}.backup-1`);
				for (const key of keys.slice(0, 100)) {
					sound.add(key);
				}
			}

			const first = readKeys(data);
			assert.deepEqual(sound.difference(first.keys), new Set());
			assert.ok(first.notes.length > 0 || first.keys.size === keys.length || sound.size === 0, 'said nothing of what is lost');
			const record = createReadingRecord(createRecordHost(data), '/library');
			record.put('bookmark', 'x-0', entryOf('x-0'));
			record.close();
			const {keys: after, notes} = readKeys(data);
			assert.deepEqual([after, notes], [new Set([...first.keys, 'x-0']), []]);
		});
	}
});

test('a mending that was cut short is ended by the next one who opens the record', async () => {
	const {file, keys} = await makeRecord();
	const data = await makeFolder();
	mkdirSync(path.dirname(fileOf(data)));
	copyFileSync(file, `${fileOf(data)}.mending`);
	assert.deepEqual(readKeys(data).keys, new Set(keys));
	assert.deepEqual(readdirSync(path.dirname(fileOf(data))).sort(), ['reading-record.db', 'reading-record.db.damaged-2026-01-01', 'reading-record.db.lock']);
});

// A record of many pages that waits to be mended.
const makeMending = async (): Promise<{readonly data: string; readonly mending: string; readonly keys: readonly string[]}> => {
	const {file, keys} = await makeRecord();
	const data = await makeFolder();
	const mending = `${fileOf(data)}.mending`;
	mkdirSync(path.dirname(mending));
	copyFileSync(file, mending);
	return {data, mending, keys};
};

const namesIn = (data: string): readonly string[] => readdirSync(path.dirname(fileOf(data))).sort();

const checkMended = (data: string, keys: readonly string[]): void => {
	const read = readKeys(data);
	assert.deepEqual(read.keys, new Set(keys));
	assert.match(read.notes.join('\n'), /^The reading record was damaged: 150 entries could be kept\./);
};

test('what is to be mended and is locked is not taken for lost: the mending waits', async () => {
	const {data, mending, keys} = await makeMending();
	const other = new DatabaseSync(mending);
	other.exec('pragma journal_mode = delete; begin exclusive');
	assert.throws(() => readKeys(data), {name: 'NewsreadError', message: /is in use by another process\.$/});
	assert.deepEqual(namesIn(data), ['reading-record.db.lock', 'reading-record.db.mending']);
	other.close();
	checkMended(data, keys);
});

test('what is to be mended, or its backup, and cannot be opened is not taken for lost', async () => {
	const {data, mending, keys} = await makeMending();
	// Whoever began to mend it had not come far.
	const begun = createReadingRecord(createRecordHost(await makeFolder()), '/library');
	begun.put('bookmark', 'x-0', entryOf('x-0'));
	begun.remove('bookmark', 'x-0');
	begun.close();
	copyFileSync(begun.file, fileOf(data));
	for (const file of [mending, `${fileOf(data)}.backup-1`]) {
		if (existsSync(file)) {
			renameSync(file, `${file}.away`);
		}

		// Whoever runs the test, a folder is no file.
		mkdirSync(file);
		for (let attempt = 0; attempt < 2; attempt++) {
			assert.throws(() => readKeys(data), {name: 'NewsreadError', message: /could not be opened\.$/});
		}

		assert.ok(existsSync(mending));
		rmdirSync(file);
		if (existsSync(`${file}.away`)) {
			renameSync(`${file}.away`, file);
		}
	}

	checkMended(data, keys);
});

test('who has it open while another mends it loses nothing, and goes on', async () => {
	const {file, keys} = await makeRecord();
	const data = path.dirname(path.dirname(file));
	const record = createReadingRecord(createRecordHost(data, () => 2), '/library');
	record.put('bookmark', 'y-0', entryOf('y-0'));
	// Another process has begun a new one with what it could read.
	copyFileSync(file, `${file}.new`);
	renameSync(`${file}.new`, file);
	record.put('bookmark', 'y-1', entryOf('y-1'));
	record.close();
	const {keys: after} = readKeys(data);
	assert.ok(after.has('y-1'));
	assert.deepEqual(new Set(keys).difference(after), new Set());
});

// A small disk of its own, where this process may make one.
const mountSmallDisk = async (): Promise<string | undefined> => {
	const folder = await makeFolder();
	const {status} = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', folder]);
	return status === 0 ? folder : undefined;
};

const fillDisk = (data: string): void => {
	const record = createReadingRecord(createRecordHost(data), '/library');
	const kept: string[] = [];
	assert.throws(() => {
		for (let index = 0; index < 10_000; index++) {
			const key = `full-${index}`;
			record.put('bookmark', key, entryOf(key));
			kept.push(key);
		}
	}, {name: 'NewsreadError', message: /^The reading record .* could not be written, since the disk is full\.$/});
	assert.ok(kept.length > 20);
	assert.deepEqual(new Set(record.list('bookmark').map(({key}) => key)), new Set(kept));
	record.close();
	assert.deepEqual(readKeys(data).keys, new Set(kept));
	rmSync(path.join(data, 'newsread/reading-record.db.backup-1'));
	const again = createReadingRecord(createRecordHost(data), '/library');
	again.put('bookmark', 'full-0', entryOf('full-0'));
	again.close();
};

// A log is read by way of a file beside it, for which there is no room.
const mendFull = async (data: string): Promise<void> => {
	const {file, keys} = await makeRecord();
	const [mending, filler] = [`${fileOf(data)}.mending`, path.join(data, 'filler')];
	mkdirSync(path.dirname(mending));
	copyFileSync(file, mending);
	const lock = new DatabaseSync(`${fileOf(data)}.lock`);
	lock.exec('pragma user_version = 1');
	lock.close();
	assert.throws(() => {
		for (let size = 4096; ; size += 4096) {
			writeFileSync(filler, new Uint8Array(size));
		}
	}, {code: 'ENOSPC'});
	assert.throws(() => readKeys(data), {name: 'NewsreadError'});
	assert.ok(existsSync(mending));
	rmSync(filler);
	checkMended(data, keys);
};

const withSmallDisk = async (use: (data: string) => unknown): Promise<void> => {
	const disk = await mountSmallDisk();
	// Where no disk can be mounted there is nothing to be filled.
	if (disk === undefined) {
		return;
	}

	try {
		await use(disk);
	} finally {
		spawnSync('umount', [disk]);
	}
};

test('what is to be mended on a full disk is not taken for lost', async () => {
	await withSmallDisk(mendFull);
});

test('on a full disk a change is one clear error, and what was kept before is still there', async () => {
	await withSmallDisk(fillDisk);
});
