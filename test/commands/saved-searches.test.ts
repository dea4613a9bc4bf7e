import assert from 'node:assert/strict';
import {chmodSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {suite, test} from 'node:test';
import {searchesSchema, searchSchema} from '../../source/commands/schemas/library-schemas.js';
import {foundQuoteSchema, quotesSchema, savedQuoteSchema} from '../../source/commands/schemas/quote-schemas.js';
import {createReadingRecord} from '../../source/library/reading-record.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {runNewsread, type ShellRun} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

type Desk = {
	readonly folder: string;
	readonly home: string;
	readonly run: (...argv: readonly string[]) => Promise<ShellRun>;
	readonly outputOf: (...argv: readonly string[]) => Promise<string>;
	readonly errorsOf: (...argv: readonly string[]) => Promise<string>;
	readonly add: (name: string, words: string) => void;
};

// A library and a home of its own.
const makeDesk = async (): Promise<Desk> => {
	const [folder, home] = await Promise.all([makeSmallLibrary(), makeFolder()]);
	const run = async (...argv: readonly string[]) => runNewsread([...argv, '--library', folder], {home});
	return {
		folder, home, run,
		async outputOf(...argv) {
			const {output} = await run(...argv);
			return output;
		},
		async errorsOf(...argv) {
			const {errors} = await run(...argv);
			return errors;
		},
		add(name, words) {
			writeFileSync(path.join(folder, name), `Of ${name}\n\n“${words},” said Ann Lee, the mayor.\n`);
		},
	};
};

test('what came since one last looked is new, once', async () => {
	const {run, outputOf, add} = await makeDesk();
	const saved = await run('quotes', 'bridge', '--save', 'The bridge');
	assert.deepEqual([saved.errors, saved.code], ['newsread: Saved as The bridge: bridge\n', 0]);
	assert.equal(saved.output, await outputOf('quotes', 'bridge'));
	const first = await run('quotes', '--saved', 'the BRIDGE');
	assert.deepEqual([first.errors, first.code], ['newsread: The bridge: nothing new since you last looked (2 January 2026).\n', 0]);
	assert.equal(first.output, saved.output);
	add('new.txt', 'The bridge has always been where it is');
	const second = await run('quotes', '--saved', 'The bridge');
	assert.equal(second.errors, 'newsread: The bridge: 1 new since you last looked (2 January 2026).\n');
	assert.deepEqual(second.output.split('\n').filter(line => line.includes('new · ')), ['  new · Of new.txt']);
	const third = await run('quotes', '--saved', 'The bridge');
	assert.match(third.errors, /nothing new/);
	assert.ok(!third.output.includes('new · '));
});

test('what was not shown stays new', async () => {
	const {run, errorsOf, add} = await makeDesk();
	await run('quotes', 'bridge', '--save', 'b');
	add('one.txt', 'A bridge is a promise to the other side');
	add('two.txt', 'Nobody asked the bridge before');
	assert.match(await errorsOf('quotes', '--saved', 'b', '--limit', '1', '--sort', 'newest'), /b: 2 new/);
	assert.match(await errorsOf('quotes', '--saved', 'b', '--limit', 'all'), /b: [12] new/);
	assert.match(await errorsOf('quotes', '--saved', 'b'), /b: nothing new/);
});

test('an article that is gone for a while is not new when it is back', async () => {
	const {folder, run, errorsOf, add} = await makeDesk();
	add('gone.txt', 'A bridge may be gone by Monday');
	await run('quotes', 'bridge', '--save', 'b');
	rmSync(path.join(folder, 'gone.txt'));
	await run('quotes', '--saved', 'b');
	add('gone.txt', 'A bridge may be gone by Monday');
	assert.match(await errorsOf('quotes', '--saved', 'b'), /nothing new/);
});

test('the JSON of a saved search says what is new; that of others is as ever', async () => {
	const {run, outputOf, add} = await makeDesk();
	await run('quotes', 'bridge', '--save', 'b');
	const lines = await run('quotes', '--saved', 'b', '--ndjson');
	assert.ok(checkJsonLines(lines.output, savedQuoteSchema).length > 0);
	add('new.txt', 'The bridge has always been where it is');
	const {output} = await run('quotes', '--saved', 'b', '--json');
	const {saved, quotes, total} = checkJson(output, quotesSchema) as {readonly saved: unknown; readonly total: number; readonly quotes: ReadonlyArray<{readonly isNew: boolean; readonly article: {readonly path: string}}>};
	assert.deepEqual(saved, {name: 'b', query: 'bridge', lookedAt: '2026-01-02T03:04:05.000Z', newQuotes: 1});
	assert.deepEqual(quotes.filter(({isNew}) => isNew).map(({article}) => article.path), ['new.txt']);
	assert.equal(total, quotes.length);
	add('newer.txt', 'A bridge is a bridge');
	const table = await run('quotes', '--saved', 'b', '--csv');
	assert.match(table.output, /,is_new\r?\n/);
	assert.equal(table.output.split(/\r?\n/).filter(line => line.endsWith(',true')).length, 1);
	const plain = await run('quotes', 'bridge', '--json');
	assert.ok(!('saved' in (checkJson(plain.output, quotesSchema) as object)));
	checkJsonLines(await outputOf('quotes', 'bridge', '--ndjson'), foundQuoteSchema);
});

test('newsread searches lists them with what is new, and looking there makes nothing seen', async () => {
	const {run, outputOf, add} = await makeDesk();
	await run('quotes', 'bridge', '--save', 'b');
	await run('quotes', 'sheep', '--save', 'the flock');
	add('new.txt', 'The bridge has always been where it is');
	const listed = await run('searches');
	assert.deepEqual([listed.errors, listed.code], ['', 0]);
	assert.equal(listed.output, 'b          bridge  2  1  2 January 2026\nthe flock  sheep   1  0  2 January 2026\n');
	assert.equal(await outputOf('searches'), listed.output);
	const {searches} = checkJson(await outputOf('searches', '--json'), searchesSchema) as {readonly searches: ReadonlyArray<{readonly newQuotes: number}>};
	assert.deepEqual(searches.map(({newQuotes}) => newQuotes), [1, 0]);
	assert.equal(checkJsonLines(await outputOf('searches', '--ndjson'), searchSchema).length, 2);
	assert.match(await outputOf('searches', '--csv'), /^name,query,quotes,new_quotes,saved_at,looked_at\r?\nb,bridge,2,1,/);
	assert.match(await outputOf('searches', '--markdown'), /^\| Name \| Query \|/);
});

test('one is removed by name, and its name is free then', async () => {
	const {run, errorsOf} = await makeDesk();
	await run('quotes', 'bridge', '--save', 'the flock');
	const removed = await run('searches', 'remove', 'the', 'flock');
	assert.deepEqual([removed.output, removed.code], ['Removed: the flock (bridge)\n', 0]);
	const none = await run('searches');
	assert.deepEqual([none.errors, none.code], ['newsread: No search is saved. newsread quotes QUERY --save NAME saves one.\n', 1]);
	assert.match(await errorsOf('quotes', 'sheep', '--save', 'the flock'), /Saved as the flock/);
});

suite('what cannot be meant', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], says: RegExp, code: number]> = [
		[['quotes', '--save', 'x'], /There is no query to save\. Write newsread quotes QUERY --save "x"\./, 2],
		[['quotes', 'sheep', '--save', 'b'], /Another search is saved as "b" already: bridge\./, 2],
		[['quotes', 'sheep', '--save', ' '], /"" is no name for a search\./, 2],
		[['quotes', 'sheep', '--save', 'a\u{1B}[2J'], /is no name for a search\./, 2],
		[['quotes', 'sheep', '--save', 'x'.repeat(61)], /is no name for a search\./, 2],
		[['quotes', 'befor:2024', '--save', 'x'], /In the query/, 2],
		[['quotes', '--saved'], /--saved needs a value\. Write --saved NAME\. newsread searches lists those there are\./, 2],
		[['quotes', '--saved', 'bb'], /No search is saved as "bb"\. Did you mean "b"\?/, 1],
		[['quotes', '--saved', 'zzzz'], /No search is saved as "zzzz"\. There are b\./, 1],
		[['quotes', 'sheep', '--saved', 'b'], /--saved brings its own query, so it takes no other\./, 2],
		[['quotes', '--saved', 'b', '--save', 'c'], /--saved brings its own query, so it takes no --save\./, 2],
		[['list', '--saved', 'b'], /newsread list takes no option --saved\. These do: quotes\./, 2],
		[['searches', 'b'], /newsread searches does not know what "b" is\./, 2],
		[['searches', 'remove'], /newsread searches remove needs to know which\./, 2],
		[['searches', 'remove', 'zzzz'], /No search is saved as "zzzz"\./, 1],
	];
	for (const [argv, says, code] of table) {
		test(argv.join(' '), async () => {
			const {run, outputOf} = await makeDesk();
			await run('quotes', 'bridge', '--save', 'b');
			const {errors, code: ended} = await run(...argv);
			assert.match(errors, says);
			assert.equal(ended, code);
			assert.match(await outputOf('searches'), /^b {2}bridge .*\n$/);
		});
	}
});

test('a search that finds nothing yet is saved, and is told of when it does', async () => {
	const {run, errorsOf, add} = await makeDesk();
	const saved = await run('quotes', 'zeppelin', '--save', 'z');
	assert.equal(saved.code, 1);
	assert.match(saved.errors, /Saved as z: zeppelin\n.*No quote matches zeppelin\./);
	add('new.txt', 'A zeppelin is no bridge');
	assert.match(await errorsOf('quotes', '--saved', 'z'), /z: 1 new/);
});

test('where the record may not be written, what is new is told all the same, and that it stays so', async () => {
	const {folder: library, home, run, add} = await makeDesk();
	await run('quotes', 'bridge', '--save', 'b');
	add('new.txt', 'The bridge has always been where it is');
	const folder = path.join(home, '.local/share/newsread');
	const names = readdirSync(folder);
	for (const name of names) {
		chmodSync(path.join(folder, name), 0o444);
	}

	// Whoever is nobody must get there.
	chmodSync(library, 0o755);
	for (const each of [home, path.join(home, '.local'), path.join(home, '.local/share'), folder]) {
		chmodSync(each, 0o555);
	}

	const {output, errors, code} = await withoutRoot(async () => run('quotes', '--saved', 'b'));
	for (const each of [folder, path.join(home, '.local/share'), path.join(home, '.local'), home]) {
		chmodSync(each, 0o755);
	}

	assert.match(output, / new · Of new\.txt/);
	assert.match(errors, /b: 1 new since you last looked.*\n.*The reading record .* (?:may not be written|could not be opened)/);
	assert.equal(code, 2);
});

test('who neither saves nor asks for one has no record made, and damage to it is told', async () => {
	const {home, run} = await makeDesk();
	await run('searches');
	await run('quotes', 'bridge');
	assert.ok(!existsSync(path.join(home, '.local')));
	await run('quotes', 'bridge', '--save', 'b');
	const {file} = createReadingRecord(createFakeHost({home}).host, '/');
	writeFileSync(file, 'This is no database, whatever it was before.');
	const {errors, code} = await run('searches');
	assert.match(errors, /^newsread: The reading record was damaged: 0 entries could be kept\. The damaged file is reading-record\.db\.damaged-2026-01-02, beside it\.\n/);
	assert.equal(code, 1);
});

test('of a library that was renamed or moved they are taken over by name, and it is said so once', async () => {
	const {folder, home, run} = await makeDesk();
	await run('quotes', 'bridge', '--save', 'b');
	await run('quotes', 'sheep', '--save', 'the flock');
	const moved = path.join(await makeFolder(), 'moved');
	const runThere = async (...argv: readonly string[]) => runNewsread([...argv, '--library', moved], {home});
	const other = await makeSmallLibrary();
	const elsewhere = await runNewsread(['quotes', '--saved', 'b', '--library', other], {home});
	assert.deepEqual([elsewhere.errors, elsewhere.code], ['newsread: No search is saved as "b". None is saved yet.\n', 1], 'it is of a folder that is there');
	renameSync(folder, moved);
	const none = await runThere('searches');
	assert.equal(none.errors, 'newsread: No search is saved. Of a folder that is gone there are b, the flock: newsread quotes --saved NAME takes them over.\n');
	const taken = await runThere('quotes', '--saved', 'B');
	assert.equal(taken.errors, `newsread: What was kept of ${folder}, which is gone, is kept of this library now.\nnewsread: b: nothing new since you last looked (2 January 2026).\n`);
	const again = await runThere('quotes', '--saved', 'the flock');
	assert.equal(again.errors, 'newsread: the flock: nothing new since you last looked (2 January 2026).\n');
	await runThere('searches', 'remove', 'b');
	const removed = await runThere('quotes', '--saved', 'b');
	assert.equal(removed.errors, 'newsread: No search is saved as "b". There are the flock.\n', 'what was removed stays so');
});
