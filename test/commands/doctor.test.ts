import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {chmod, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {suite, test} from 'node:test';
import {doctorSchema} from '../../source/commands/schemas/library-schemas.js';
import type {Finding} from '../../source/library/doctor/finding.js';
import {listOf} from '../../source/library/kept-list.js';
import {createReadingRecord} from '../../source/library/reading-record.js';
import {findStoreFile} from '../../source/library/sync/choose-store.js';
import {checkJson} from '../helpers/check-json.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {runNewsread, type ShellRun} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

type Person = {readonly home: string; readonly folder: string; readonly run: (...argv: readonly string[]) => Promise<ShellRun>};

// Somebody with a library and a cache of their own.
const makePerson = async (files: Readonly<Record<string, string>> = {}): Promise<Person> => {
	const [home, folder] = [await makeFolder(), await makeSmallLibrary(files)];
	return {home, folder, run: async (...argv) => runNewsread([...argv, '--library', folder], {home, build: 'one'})};
};

const storesOf = async ({home}: Person): Promise<readonly string[]> => {
	const cache = path.join(home, '.cache/newsread/libraries');
	const names = await readdir(cache);
	return names.map(name => path.join(cache, name));
};

const findingsOf = ({output}: ShellRun): readonly Finding[] => {
	const {findings} = checkJson(output, doctorSchema) as {readonly findings: readonly Finding[]};
	return findings;
};

const statesOf = (run: ShellRun): ReadonlyArray<readonly [string, string]> => findingsOf(run).map(({name, state}) => [name, state]);
const saysOf = (run: ShellRun, wanted: string): readonly string[] => findingsOf(run).filter(({name}) => name === wanted).map(({says}) => says);

suite('newsread doctor', () => {
	test('all is well: a line each, aligned, on stdout', async () => {
		const person = await makePerson();
		await person.run('doctor');
		const {output, errors, code} = await person.run('doctor');
		assert.equal(output.replace(/Node\.js \d+/, 'Node.js N').replaceAll(person.folder, '/news').replace(/\b[\da-f]{16}\.db, \d+ kB/, 'x.db, N kB'), [
			'ok  newsread     0.0.0-test on Node.js N, linux',
			'ok  config       none, so the defaults are used',
			'ok  library      /news: 3 files, 3 articles, 5 quotes, 2 speakers',
			'ok  store        ~/.cache/newsread/libraries/x.db, N kB: sound, in step with the files',
			'ok  corrections  none',
			'ok  record       none',
			'ok  terminal     none, since this goes into a pipe or a file',
			'',
		].join('\n'));
		assert.deepEqual([errors, code], ['', 0]);
	});

	test('--json says the same, and a store that is made on the way is said to be', async () => {
		const person = await makePerson();
		const run = await person.run('doctor', '--json');
		assert.deepEqual(statesOf(run), [['newsread', 'ok'], ['config', 'ok'], ['library', 'ok'], ['store', 'ok'], ['corrections', 'ok'], ['record', 'ok'], ['terminal', 'ok']]);
		assert.match(saysOf(run, 'store')[0]!, /: made just now, sound, in step with the files$/);
		const other = await runNewsread(['doctor', '--json', '--library', person.folder], {home: person.home, build: 'two'});
		assert.match(saysOf(other, 'store')[0]!, /: made anew for this version of newsread, sound/);
	});

	test('at a terminal: what it can, and lines within its width', async () => {
		const person = await makePerson();
		const ask = async (env: Readonly<Record<string, string>>) => runNewsread(['doctor', '--library', person.folder], {home: person.home, build: 'one', isTty: true, columns: 60, env});
		const {output} = await ask({TERM: 'xterm-256color', LANG: 'C.UTF-8'});
		assert.match(output, /^ok {2}terminal {5}xterm-256color, 60 columns, 24 rows, 16\n {17}colors, Unicode$/m);
		assert.ok(output.split('\n').every(line => line.length <= 60), output);
		const inTmux = await ask({TERM: 'screen', LANG: 'C.UTF-8', TMUX: '/tmp/tmux-1000/default,1,0'});
		assert.match(inTmux.output.replaceAll(/\s+/g, ' '), /ok terminal .*, within tmux\. What the reader copies goes on to the clipboard where tmux has: set -g set-clipboard on/);
		const old = await ask({TERM: 'xterm', LANG: 'C'});
		assert.match(old.output, /^note {2}terminal .*no\s+Unicode\./ms);
		assert.equal(old.code, 0);
		const dumb = await ask({TERM: 'dumb'});
		assert.match(dumb.output, /^note {2}terminal +dumb: the reader cannot be opened/m);
	});

	test('files that could not be opened are trouble, those that opened with a flaw a note', async () => {
		const person = await makePerson({'bad.txt': '\u{0}\u{1}\u{2}\u{3}'.repeat(99), 'odd.md': '---\ntitle: "unclosed\n---\n\nText.\n'});
		const run = await person.run('doctor', '--json');
		assert.deepEqual(statesOf(run).filter(([name]) => name === 'file'), [['file', 'trouble'], ['file', 'note']]);
		assert.equal(run.code, 2);
		assert.equal(run.errors, '');
	});

	test('feeds are counted where there are any, and those that failed are named', async () => {
		const outlines = Array.from({length: 8}, (_, index) => `<outline text="Feed ${index}" xmlUrl="https://feed.example/${index}"/>`);
		const person = await makePerson({'feeds.opml': `<opml><body>${outlines.slice(0, 2).join('')}</body></opml>`});
		const look = async (states: Readonly<Record<string, object>>) => {
			await writeFile(path.join(person.folder, '.feeds.json'), JSON.stringify({feeds: Object.fromEntries(Object.entries(states).map(([key, state]) => [`https://feed.example/${key}`, state])), seen: []}));
			const run = await person.run('doctor', '--json');
			assert.equal(run.code, 0);
			return findingsOf(run).filter(({name}) => name.startsWith('feed')).map(({name, state, says}) => `${state} ${name} ${says.replace(person.folder, '/news')}`);
		};

		const refreshed = '2026-01-01T00:00:00Z';
		assert.deepEqual(await look({0: {refreshed}, 1: {refreshed, problem: null}}), ['ok feeds /news/feeds.opml: 2 feeds, all read when last asked']);
		assert.deepEqual(await look({0: {refreshed, problem: 'It took too long.'}}), ['note feeds /news/feeds.opml: 2 feeds, 1 could not be read when last asked, 1 not asked yet', 'note feed Feed 0: It took too long']);
		assert.deepEqual(await look({0: {refreshed, isGone: true, problem: null}, 1: {refreshed}}), ['note feeds /news/feeds.opml: 2 feeds, 1 could not be read when last asked', 'note feed Feed 0: taken away for good']);
		await writeFile(path.join(person.folder, 'feeds.opml'), `<opml><body>${outlines.join('')}</body></opml>`);
		const many = await look(Object.fromEntries(outlines.map((_, index) => [index, {refreshed, problem: 'Gone fishing.'}])));
		assert.deepEqual([many.length, many[0]], [6, 'note feeds /news/feeds.opml: 8 feeds, 8 could not be read when last asked']);
		await writeFile(path.join(person.folder, 'feeds.opml'), 'my feeds: none');
		const broken = await person.run('doctor');
		assert.match(broken.output, /^trouble +feeds .+feeds\.opml is no list of feeds any\s+more\./m);
		assert.equal(broken.code, 2);
	});

	test('a configuration that cannot be used is trouble', async () => {
		const person = await makePerson();
		await mkdir(path.join(person.home, '.config/newsread'), {recursive: true});
		await writeFile(path.join(person.home, '.config/newsread/config.yaml'), 'colour: never\n');
		const run = await person.run('doctor', '--json');
		assert.match(saysOf(run, 'config')[0]!, /line 1: unknown key "colour"; did you mean color\?$/);
		assert.equal(run.code, 2);
		await writeFile(path.join(person.home, '.config/newsread/config.yaml'), 'color: never\n');
		assert.deepEqual(saysOf(await person.run('doctor', '--json'), 'config'), ['~/.config/newsread/config.yaml']);
	});

	test('corrections: how many, and which lines are of no use', async () => {
		const person = await makePerson({'corrections.yaml': '- rename: Ann Lee\n  to: Anna Lee\n- quote: Nobody ever said this\n  speaker: Bo Wren\n  article: quiet.md\n- nonsense\n'});
		const run = await person.run('doctor', '--json');
		const [first = '', ...rest] = saysOf(run, 'corrections');
		assert.match(first, /corrections\.yaml: 2 corrections, 2 lines of no use$/);
		assert.ok(rest.some(says => says.includes('line 6')), rest.join('\n'));
		assert.ok(rest.some(says => says.includes('in no article any more')), rest.join('\n'));
		assert.equal(run.code, 2);
	});

	test('a library that is not there is trouble, and the rest is looked at', async () => {
		const run = await runNewsread(['doctor', '--json', '--library', path.join(await makeFolder(), 'none')], {home: await makeFolder(), build: 'one'});
		assert.deepEqual(statesOf(run), [['newsread', 'ok'], ['config', 'ok'], ['library', 'trouble'], ['record', 'ok'], ['terminal', 'ok']]);
		assert.equal(run.code, 2);
	});
});

suite('newsread doctor and the store', () => {
	const harms: ReadonlyArray<readonly [what: string, sql: string, says: RegExp]> = [
		['a body changed', 'update bodies set body = cast(replace(cast(body as text), \'ducks\', \'geese\') as blob)', /one of its articles is damaged/],
		['a summary changed', 'update articles set summary = replace(summary, \'Bridge\', \'Fridge\')', /one of its articles is damaged/],
		['an article lost', 'delete from articles where number = 1', /./],
		['a file changed', 'update files set hash = \'0\'', /one of its files is damaged/],
		['a word miscounted', 'update terms set text = text + 1, either = either + 1 where term = \'bridge\'', /word/],
		['a word renamed', 'update terms set term = \'fridge\' where term = \'bridge\'', /word/],
		['an index emptied', 'delete from postings', /word is in other quotes/],
		['a speaker renamed', 'update people set speaker = replace(speaker, \'Ann\', \'Anna\')', /one of its speakers is damaged/],
		['a speaker miscounted', 'update people set quotes = quotes + 1', /speaker/],
		['the order changed', 'update standing set first = first + 1', /order/],
		['a total changed', 'update meta set value = value + 1 where key = \'articles\'', /./],
		['marked as damaged', 'insert into meta values (\'damage\', \'It was seen.\')', /it was seen/],
	];
	for (const [what, sql, says] of harms) {
		test(`made again on the spot: ${what}`, async () => {
			const person = await makePerson();
			await person.run('doctor');
			const [store = ''] = await storesOf(person);
			const db = new DatabaseSync(store);
			db.exec(sql);
			db.close();
			const run = await person.run('doctor', '--json');
			assert.deepEqual(statesOf(run).find(([name]) => name === 'store'), ['store', 'mended']);
			assert.match(saysOf(run, 'store')[0]!, says);
			assert.equal(run.code, 0);
			assert.equal(run.errors, '');
			const again = await person.run('doctor', '--json');
			assert.deepEqual(statesOf(again).find(([name]) => name === 'store'), ['store', 'ok']);
			const [aside = ''] = saysOf(again, 'leftover');
			assert.match(aside, /\.db\.damaged was damaged and set aside: \d+ kB$/);
		});
	}

	test('a file that is no store is made one', async () => {
		const person = await makePerson();
		await person.run('doctor');
		const [store = ''] = await storesOf(person);
		await writeFile(store, 'x'.repeat(70_000));
		const run = await person.run('doctor', '--json');
		assert.deepEqual(statesOf(run).find(([name]) => name === 'store'), ['store', 'mended']);
		assert.equal(run.code, 0);
	});

	test('one that cannot be written is trouble', async () => {
		const person = await makePerson();
		await writeFile(path.join(person.home, '.cache'), 'in the way');
		const run = await person.run('doctor', '--json');
		assert.match(saysOf(run, 'store')[0]!, /every article is read anew$/);
		assert.equal(run.code, 2);
		assert.deepEqual(saysOf(run, 'library').map(says => says.replace(/^.*: /, '')), ['3 files, 3 articles, 5 quotes, 2 speakers']);
	});

	test('those of libraries that are gone are named, and removed when asked', async () => {
		const person = await makePerson();
		const gone = await makeSmallLibrary();
		const moved = await makeSmallLibrary();
		for (const folder of [person.folder, gone, moved]) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await runNewsread(['doctor', '--library', folder], {home: person.home, build: 'one'});
		}

		await rm(gone, {recursive: true});
		await rename(moved, `${moved}-elsewhere`);
		const before = await storesOf(person);
		const [cache, stray] = [path.dirname(before[0]!), 'diary.txt'];
		await writeFile(path.join(cache, stray), 'mine');
		await writeFile(path.join(cache, '00ff.db'), 'what is this');
		for (const store of before) {
			// eslint-disable-next-line no-await-in-loop
			await writeFile(listOf(store), 'a list');
		}

		await writeFile(path.join(cache, '00aa.list.json'), 'a list');
		const told = await person.run('doctor', '--json');
		assert.equal(told.code, 0);
		const says = saysOf(told, 'leftover');
		assert.equal(says.length, 4);
		for (const wanted of [gone, moved, '00ff.db is of no library', '00aa.list.json is a list without its store']) {
			assert.ok(says.some(line => line.includes(wanted)), wanted);
		}

		assert.ok(existsSync(path.join(cache, '00ff.db')));
		const cleaned = await person.run('doctor', '--clean', '--json');
		assert.deepEqual(statesOf(cleaned).filter(([name]) => name === 'leftover').map(([, state]) => state), ['mended', 'mended', 'mended', 'mended']);
		const own = findStoreFile({home: person.home, platform: 'linux', env: {}, build: 'one'}, person.folder);
		const left = await readdir(cache);
		assert.deepEqual(left.sort(), [path.basename(own), path.basename(listOf(own)), stray].sort());
		assert.equal(await readFile(path.join(cache, stray), 'utf8'), 'mine');
		assert.deepEqual(saysOf(await person.run('doctor', '--json'), 'leftover'), []);
		await rename(`${moved}-elsewhere`, moved);
	});

	test('a cache that may not be written: said, and nothing is thrown', async () => {
		const person = await makePerson();
		await person.run('doctor');
		await withoutRoot(async () => {
			const run = await person.run('doctor', '--json');
			assert.equal(run.code, 2);
			assert.equal(saysOf(run, 'store').length, 1);
		});
	});
});

suite('newsread doctor and the reading record', () => {
	// Somebody who has read three articles of some library, and forgotten one.
	const makeReader = async (): Promise<Person & {readonly file: string; readonly change: (sql: string) => void; readonly look: () => Promise<readonly [says: string, code: number | undefined]>}> => {
		const person = await makePerson();
		const record = createReadingRecord(createFakeHost({home: person.home}).host, '/library');
		for (const key of ['a', 'b', 'c']) {
			record.put('read', key, {at: '2026-01-01T00:00:00Z'});
		}

		record.remove('read', 'c');
		record.close();
		return {
			...person, file: record.file,
			change(sql) {
				const db = new DatabaseSync(record.file);
				db.exec(sql);
				db.close();
			},
			async look() {
				const run = await person.run('doctor', '--json');
				const {state, says, hint} = findingsOf(run).find(({name}) => name === 'record')!;
				assert.equal(hint === null, state === 'ok');
				assert.equal(run.errors, '');
				return [`${state} ${says}`, run.code];
			},
		};
	};

	const shown = '~/.local/share/newsread/reading-record.db';

	test('how many entries it has, and that every checksum holds; it is not written to', async () => {
		const {file, look} = await makeReader();
		const before = await readFile(file);
		const names = await readdir(path.dirname(file));
		assert.deepEqual(await look(), [`ok ${shown}: 2 entries, and every checksum holds`, 0]);
		assert.deepEqual([await readFile(file), await readdir(path.dirname(file))], [before, names]);
	});

	test('entries that are not what was written are counted, and kept for who uses it next', async () => {
		const {file, look, change} = await makeReader();
		change('update entries set value = replace(value, \'2026\', \'2025\') where key = \'a\'');
		assert.deepEqual(await look(), [`trouble ${shown}: 1 entry, and 1 more whose checksum does not hold`, 2]);
		change('update entries set changed = \'\' where key in (\'b\', \'c\')');
		const before = await readFile(file);
		assert.deepEqual(await look(), [`trouble ${shown}: 0 entries, and 3 more whose checksums do not hold`, 2]);
		assert.deepEqual(await readFile(file), before);
	});

	test('one that is damaged, emptied, waiting to be mended, of a newer newsread or no file is trouble', async () => {
		const {file, look, change} = await makeReader();
		const whole = await readFile(file);
		const harms: ReadonlyArray<readonly [harm: () => Promise<void>, says: string]> = [
			[async () => writeFile(file, 'x'.repeat(9000)), 'is damaged'],
			[async () => {
				await writeFile(`${file}.backup-1`, whole);
				await writeFile(file, '');
			}, 'is damaged'],
			[async () => writeFile(`${file}.mending`, whole), 'was damaged, and waits to be mended'],
			[async () => {
				await rm(`${file}.mending`);
				await writeFile(file, whole);
				change('pragma user_version = 99; delete from entries where library = \'\'');
			}, 'was written by a newer newsread, so this one leaves it alone'],
			[async () => {
				await rm(file);
				await mkdir(file);
			}, 'could not be opened'],
		];
		for (const [harm, says] of harms) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await harm();
			// eslint-disable-next-line no-await-in-loop
			assert.deepEqual(await look(), [`trouble ${shown} ${says}`, 2]);
		}
	});

	test('one that may not be read is trouble', async () => {
		const {file, home, look} = await makeReader();
		await chmod(home, 0o755);
		await chmod(path.dirname(file), 0);
		await withoutRoot(async () => {
			assert.deepEqual(await look(), [`trouble ${shown} may not be read`, 2]);
		});
		await chmod(path.dirname(file), 0o700);
	});

	test('one that is being written meanwhile is read as it stands', async () => {
		const {look, home} = await makeReader();
		const other = createReadingRecord(createFakeHost({home}).host, '/other');
		other.put('read', 'd', {at: '2026-01-01T00:00:00Z'});
		assert.deepEqual(await look(), [`ok ${shown}: 3 entries, and every checksum holds`, 0]);
		other.close();
	});
});
