/*
What was kept of a library outlives a release that reads it as the one before did, and no other.
*/
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {before, suite, test} from 'node:test';
import {buildStamp} from '../../.build-stamp.js';
import {findBuild} from '../../source/config/find-build.js';
import {checkout} from '../helpers/fake-host.js';
import {makeFolder} from '../helpers/temporary-folder.js';

suite('the stamp that is built', () => {
	const program = {folder: '', stamp: ''};

	before(async () => {
		const folder = await makeFolder();
		cpSync(path.join(checkout, 'source'), path.join(folder, 'source'), {recursive: true});
		symlinkSync(path.join(checkout, 'node_modules'), path.join(folder, 'node_modules'));
		for (const name of ['package.json', 'tsconfig.json']) {
			cpSync(path.join(checkout, name), path.join(folder, name));
		}

		Object.assign(program, {folder, stamp: await buildStamp(folder)});
	});

	test('is the same wherever the program is built', async () => {
		assert.match(program.stamp, /^[\da-f]{16}$/);
		assert.equal(await buildStamp(checkout), program.stamp);
	});

	const table: ReadonlyArray<readonly [what: string, file: string, from: string | RegExp, to: string, isSame: boolean]> = [
		['the reader', 'tui/theme.ts', 'cyan: 36', 'cyan: 37', true],
		['a command', 'commands/list.ts', 'HEADLINE', 'TITLE', true],
		['how hits are ranked', 'search/rank-quotes.ts', /\d+/, '77', true],
		['the reading record', 'library/reading-record.ts', 'reading-record.db', 'record.db', true],
		['a comment', 'quotes/extract-quotes.ts', /^/, '// Another word.\n', true],
		['a table of words', 'language/en/cue-verbs.ts', /'\w+'/, '\'yodeled\'', false],
		['the tables of the store', 'store/sqlite-schema.ts', 'create table if not exists meta', 'create table if not exists other', false],
		['how a file is read', 'ingest/read-article.ts', '\'txt\'', '\'plain\'', false],
		['how corrections are laid', 'library/corrections/apply-corrections.ts', '!== -1', '!== -2', false],
		['what is kept for the first frame', 'library/kept-list.ts', '300', '200', false],
	];
	for (const [what, file, from, to, isSame] of table) {
		test(`is ${isSame ? 'the same' : 'another'} after a change of ${what}`, async () => {
			const absolute = path.join(program.folder, 'source', file);
			const text = readFileSync(absolute, 'utf8');
			const changed = text.replace(from, () => to);
			assert.notEqual(changed, text);
			writeFileSync(absolute, changed);
			const after = await buildStamp(program.folder);
			writeFileSync(absolute, text);
			assert.equal(after === program.stamp, isSame);
		});
	}
});

suite('what the program goes by', () => {
	test('as built, is its stamp, and without one its entry', async () => {
		const folder = await makeFolder({'cli.js': 'one'});
		const entry = path.join(folder, 'cli.js');
		const bare = findBuild(entry);
		writeFileSync(entry, 'two');
		assert.notEqual(findBuild(entry), bare);
		writeFileSync(path.join(folder, 'stamp'), 'abc');
		assert.equal(findBuild(entry), 'abc');
	});

	test('as source, is when something that decides what is kept was last written', async () => {
		const rooms = ['language', 'article', 'quotes', 'ingest', 'store', 'library', 'tui'];
		const folder = await makeFolder(Object.fromEntries(rooms.map(room => [`${room}/deeper/a.ts`, ''])));
		mkdirSync(path.join(folder, 'commands'));
		const entry = path.join(folder, 'cli.ts');
		const asWritten = findBuild(entry);
		utimesSync(path.join(folder, 'tui/deeper/a.ts'), 4_000_000_000, 4_000_000_000);
		assert.equal(findBuild(entry), asWritten);
		utimesSync(path.join(folder, 'quotes/deeper/a.ts'), 4_000_000_000, 4_000_000_000);
		assert.notEqual(findBuild(entry), asWritten);
	});
});
