import assert from 'node:assert/strict';
import {chmod, lstat, readdir, readFile, rename, stat, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {correctionNames} from '../../source/commands/correction-names.js';
import {speakersSchema} from '../../source/commands/schemas/library-schemas.js';
import {quotesSchema} from '../../source/commands/schemas/quote-schemas.js';
import {checkJson} from '../helpers/check-json.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

type Listed = {readonly speakers: ReadonlyArray<{readonly name: string; readonly role: string | null; readonly quotes: number; readonly names: readonly string[]}>};
type Found = {readonly quotes: ReadonlyArray<{readonly id: string; readonly speaker: {readonly name: string} | null; readonly rule: string; readonly confidence: number; readonly runnerUp: {readonly name: string} | null}>};

const open = (folder: string) => {
	const call = async (...argv: readonly string[]) => runNewsread([...argv, '--library', folder]);
	return {
		folder,
		call,
		async correct(...argv: readonly string[]) {
			const {output, errors, code} = await call('speakers', ...argv);
			return `${code} ${output}${errors}`.replaceAll(folder, '~').trim();
		},
		async list() {
			const {output} = await call('speakers', '--json');
			const {speakers} = checkJson(output, speakersSchema) as Listed;
			return speakers.map(({name, role, quotes}) => `${quotes} ${name}, ${role ?? '-'}`);
		},
		async find(...words: readonly string[]) {
			const {output} = await call('quotes', ...words, '--json');
			const {quotes} = checkJson(output, quotesSchema) as Found;
			return quotes.map(({speaker, rule, confidence, runnerUp}) => `${speaker?.name ?? '-'} ${rule} ${confidence} ${runnerUp?.name ?? '-'}`);
		},
		read: async () => readFile(path.join(folder, 'corrections.yaml'), 'utf8'),
	};
};

const openSmall = async (more: Readonly<Record<string, string>> = {}) => open(await makeSmallLibrary(more));
const asFound = ['4 Ann Lee, Mayor', '1 Tom Reyes, Engineer'];

test('merge: two names are one speaker, on every later run', async () => {
	const {correct, list, call} = await openSmall();
	assert.equal(await correct('merge', 'Tom Reyes', 'ann lee'), '0 Corrected: Tom Reyes is Ann Lee (~/corrections.yaml).');
	assert.deepEqual(await list(), ['5 Ann Lee, Mayor']);
	await call('index');
	assert.deepEqual(await list(), ['5 Ann Lee, Mayor']);
});

test('merge: no quote shows a role that its article gives to the other', async () => {
	const {correct, call} = await openSmall({'toll.txt': 'The toll stays\n\n“The toll stays as it is until the paint is dry,” said Engineer Tom Reyes.\n'});
	await correct('merge', 'Tom Reyes', 'Ann Lee');
	const {output: all} = await call('quotes', '--speaker', 'lee');
	assert.deepEqual(all.split('\n').filter(line => line.includes('Ann Lee')).map(line => line.trim().replace(/ · [a-z]+$/, '')).sort(), ['Ann Lee', 'Ann Lee, Mayor', 'Ann Lee, Mayor', 'Ann Lee, Mayor', 'Ann Lee, mayor of Weir', 'Ann Lee, mayor of Weir']);
});

test('rename: under another name, and with another role', async () => {
	const {correct, list, find} = await openSmall();
	assert.equal(await correct('rename', 'Tom Reyes', 'Tomas Reyes', '--role', 'chief engineer'), '0 Corrected: Tom Reyes is called Tomas Reyes, chief engineer (~/corrections.yaml).');
	assert.deepEqual(await list(), ['4 Ann Lee, Mayor', '1 Tomas Reyes, chief engineer']);
	assert.deepEqual(await find('speaker:tomas'), await find('handwriting'));
	assert.doesNotMatch(String(await find('handwriting')), /corrected/);
});

test('fix: one quote, by its words or by its id; and nobody', async () => {
	const {correct, list, find, call} = await openSmall();
	assert.equal(await correct('fix', 'so have the sheep', 'Tom Reyes'), '0 Corrected: “So have the sheep,” is by Tom Reyes (~/corrections.yaml).');
	assert.deepEqual(await find('sheep'), ['Tom Reyes corrected 1 Ann Lee']);
	assert.deepEqual(await list(), ['3 Ann Lee, Mayor', '2 Tom Reyes, Engineer']);
	const {output} = await call('quotes', 'ducks', '--json');
	const {quotes} = checkJson(output, quotesSchema) as Found;
	assert.equal(await correct('fix', quotes[0]!.id, 'unknown'), '0 Corrected: “The bridge is safe for ducks and for nobody else,” is by an unknown speaker (~/corrections.yaml).');
	assert.deepEqual(await find('ducks'), ['- corrected 1 Ann Lee']);
	assert.match(await correct('fix', 'ducks', 'Per Holm', '--role', 'carpenter'), /^0 Corrected: .* is by Per Holm, carpenter .*\nnewsread: "Per Holm" is quoted nowhere else in the library\.$/);
	assert.match(await correct('fix', 'ducks', 'Ann Lea'), /If you meant Ann Lee: newsread speakers undo, and once more\.$/);
});

test('undo takes the last one back, and then the one before', async () => {
	const {correct, list, read} = await openSmall();
	await correct('merge', 'Tom Reyes', 'Ann Lee');
	const before = await read();
	await correct('fix', 'sheep', 'unknown');
	assert.equal(await correct('undo'), '0 Taken back: “So have the sheep,” is by an unknown speaker (~/corrections.yaml).');
	assert.equal(await read(), before);
	assert.equal(await correct('undo'), '0 Taken back: Tom Reyes is Ann Lee (~/corrections.yaml).');
	assert.deepEqual(await list(), asFound);
	assert.equal(await correct('undo'), '1 newsread: There is no correction to take back. newsread speakers --help shows how to make one.');
});

suite('what cannot be meant is told, and nothing is written', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], says: RegExp]> = [
		[['merge', 'Ann Le', 'Tom Reyes'], /^1 .*No speaker is called "Ann Le"\. Did you mean "Ann Lee"\?/],
		[['merge', 'Ann Lee', 'Reys'], /^1 .*Did you mean "Tom Reyes"\?/],
		[['merge', 'Ann Lee', 'zzzzzz'], /^1 .*newsread speakers lists them\.$/],
		[['merge', 'Ann Lee', 'ann-lee'], /^2 .*are one speaker already: Ann Lee, Mayor \(ann-lee\)\./],
		[['merge', 'Ann', 'Lee', 'Tom Reyes'], /^2 .*takes two, each in quotation marks where it has a space, and was given 3\. Write newsread speakers merge A B;/],
		[['merge', 'Ann Lee', 'Tom Reyes', '--role', 'x'], /^2 .*takes no option --role/],
		[['rename', 'Ann Lee', 'Tom Reyes'], /^2 .*Tom Reyes, Engineer \(tom-reyes\) is a speaker too\. If they are one: newsread speakers merge "Ann Lee" "Tom Reyes"\./],
		[['rename', 'Ann Lee', ' . '], /^2 .*is no name\./],
		[['rename', 'Tom Reyes', 'Lee'], /^2 .*Lee would count as Ann Lee, Mayor \(ann-lee\) too\. Give a fuller name, or if they are one: newsread speakers merge "Tom Reyes" "Ann Lee"\./],
		[['fix', 'safe', 'Ann Lee'], /^2 .*2 quotes are meant by "safe": “The bridge is safe for ducks and for nob…” \([\da-f]{16}\); .*Give the id of one/],
		[['fix', 'zzzz qqqq', 'Ann Lee'], /^1 .*No quote has the id or the words "zzzz qqqq"/],
		[['undo', 'all'], /^2 .*takes no words after it, and was given 1\. Write newsread speakers undo;/],
		[['fix', 'sheep', 'Ann Lee', '--json'], /^2 .*takes no option --json/],
		[['--role', 'mayor'], /^2 .*--role goes with newsread speakers rename and newsread speakers fix\./],
	];
	for (const [argv, says] of table) {
		test(argv.join(' '), async () => {
			const {correct, folder} = await openSmall();
			assert.match(await correct(...argv), says);
			const names = await readdir(folder);
			assert.ok(!names.includes('corrections.yaml'));
		});
	}
});

test('a speaker called Merge is listed where that is meant', async () => {
	assert.deepEqual(correctionNames, ['merge', 'rename', 'fix', 'undo']);
	const folder = await makeSmallLibrary({'merge.txt': 'Words from the weir\n\n“The weir is full again and it is loud,” said Paul Merge, a miller.\n'});
	const {output} = await runNewsread(['speakers', '--library', folder, '--', 'merge']);
	assert.match(output, /Paul Merge/);
});

const two = (first: string, second: string) => ({
	'one.txt': `One story from the court\n\n“The river is higher than it was last year,” said ${first} on Monday.\n`,
	'two.txt': `Another story from the hall\n\n“Nobody has asked the fishermen about it,” said ${second} on Tuesday.\n`,
});

test('two of one name that were kept apart become one; and what would be of both is not done', async () => {
	const {correct, list} = open(await makeFolder(two('Senator John Smith', 'Mayor John Smith')));
	assert.deepEqual(await list(), ['1 John Smith, Mayor', '1 John Smith, Senator']);
	assert.match(await correct('merge', 'John Smith', 'John Smith'), /^2 .*2 speakers are meant by "John Smith": John Smith, Mayor \(john-smith--mayor\); John Smith, Senator \(john-smith--senator\)\. Give the id/);
	assert.match(await correct('rename', 'john-smith--mayor', 'Jack Smith'), /^2 .*2 speakers are called John Smith, and this would be of all of them/);
	assert.match(await correct('merge', 'john-smith--mayor', 'john-smith--senator'), /^0 Corrected: John Smith is John Smith \(/);
	assert.deepEqual(await list(), ['2 John Smith, Mayor']);
});

test('who has no name is nobody in particular, and a bare surname not somebody else', async () => {
	const unnamed = (place: string): string => `News from ${place}\n\n“The road is closed for the time being,” a spokesman said on Monday.\n`;
	const {correct} = open(await makeFolder({...two('Senator Lee', 'Mayor Ann Lee'), 'three.txt': unnamed('Weir'), 'four.txt': unnamed('Holm'), 'five.txt': 'A fifth story\n\n“The fish are gone and nobody knows where,” said Piet Lander.\n'}));
	assert.match(await correct('merge', 'spokesman', 'Piet Lander'), /^2 .*"(?:a )?spokesman" names nobody, and 2 articles may each mean another by it\. Say who spoke the quotes one by one/);
	assert.match(await correct('rename', 'spokesman', 'Jo Park'), /^2 .*names nobody/);
	assert.match(await correct('merge', 'Piet Lander', 'Lee'), /^2 .*Lee would then count as Ann Lee, Mayor \(ann-lee\) too\. Give Lee a fuller name first: newsread speakers rename "Lee" NEW\./);
	assert.match(await correct('merge', 'Piet Lander', 'Ann Lee'), /^0 Corrected/);
});

test('the file is the person\'s: it is edited, moved with its folder, linked, and its mistakes are told', async () => {
	const {correct, list, folder, call, read} = await openSmall({'corrections.yaml': '# mine\n- merge: [Ann Lee, Tom Reyes] # the same\n- renam: X\n'});
	assert.deepEqual(await list(), ['5 Ann Lee, Mayor']);
	const told = await call('list');
	assert.match(told.errors, /^newsread: corrections\.yaml has a line that cannot be used: line 3 is no correction; did you mean rename\?/);
	assert.equal(told.code, 2);
	await writeFile(path.join(folder, 'corrections.yaml'), '# mine\n- merge: [Ann Lee, Tom Reyes] # the same\n');
	await rename(path.join(folder, 'corrections.yaml'), path.join(folder, 'mine.yaml'));
	await symlink('mine.yaml', path.join(folder, 'corrections.yaml'));
	await chmod(path.join(folder, 'mine.yaml'), 0o600);
	await correct('fix', 'sheep', 'unknown');
	assert.match(await read(), /^# mine\n- merge: \[Ann Lee, Tom Reyes\] # the same\n- quote: So have the sheep,\n {2}speaker: null\n/);
	const [link, {mode}, names] = await Promise.all([lstat(path.join(folder, 'corrections.yaml')), stat(path.join(folder, 'mine.yaml')), readdir(folder)]);
	assert.ok(link.isSymbolicLink());
	assert.equal(mode % 0o1000, 0o600);
	assert.deepEqual(names.filter(name => name.endsWith('.tmp')), []);
});

test('what is no list is never written to', async () => {
	const {correct, read} = await openSmall({'corrections.yaml': 'merge: [Ann Lee, Tom Reyes]\n'});
	assert.match(await correct('fix', 'sheep', 'unknown'), /~\/corrections\.yaml is not a YAML list, so nothing was changed\./);
	assert.match(await correct('undo'), /^2 .*is none that can be taken back/s);
	assert.equal(await read(), 'merge: [Ann Lee, Tom Reyes]\n');
});

test('a quote that is gone leaves its correction, which is told where the library is asked about', async () => {
	const {correct, folder, call, find, read} = await openSmall();
	await correct('fix', 'sheep', 'Tom Reyes');
	const ferry = path.join(folder, 'sub/ferry.txt');
	const text = await readFile(ferry, 'utf8');
	await writeFile(ferry, text.replace('"So have the sheep," she said.', 'That was all.'));
	const told = await call('index');
	assert.match(told.errors, /^newsread: corrections\.yaml corrects a quote that is in no article any more \(line 3\): “So have the sheep,”\. It is kept, and counts again when the quote is back\.$/m);
	assert.equal(told.code, 0);
	const {errors: unasked} = await call('speakers');
	assert.equal(unasked, '');
	assert.match(await read(), /So have the sheep/);
	// Back again, in a file of another name, among other words.
	await writeFile(path.join(folder, 'bus.txt'), text.replace('morning bus again', 'morning bus and the post again'));
	assert.deepEqual(await find('sheep'), ['Tom Reyes corrected 1 Ann Lee']);
	const {errors} = await call('index');
	assert.equal(errors, '');
});

test('of some files only, the library\'s corrections hold, and nothing is said of the others', async () => {
	const {correct, folder, call} = await openSmall();
	await correct('fix', 'sheep', 'Tom Reyes');
	const {output, errors} = await call('read', path.join(folder, 'sub/ferry.txt'));
	assert.match(output, /Tom Reyes/);
	assert.equal(errors, '');
	const other = await call('read', path.join(folder, 'bridge.md'));
	assert.equal(other.errors, '');
});

test('the samples stay as they came: their corrections are in the data folder', async () => {
	const home = await makeFolder();
	const world = {home, env: {}, platform: 'linux' as const};
	const {output} = await runNewsread(['speakers', '--limit', '1', '--csv'], world);
	const name = output.split('\n', 2)[1]!.split(',', 1)[0]!;
	const run = await runNewsread(['speakers', 'rename', name, 'Somebody Else'], world);
	assert.equal(run.code, 0, run.errors);
	assert.match(run.output, /is called Somebody Else \(~\/\.local\/share\/newsread\/corrections\.yaml\)\.$/m);
	const listed = await runNewsread(['speakers', 'somebody else'], world);
	assert.match(listed.output, /Somebody Else/);
});

test('--why shows the evidence under each quote', async () => {
	const {call, correct} = await openSmall();
	const {output} = await call('quotes', 'handwriting', '--why');
	const id = /id +([\da-f]{16})/.exec(output)![1]!;
	assert.match(output, /^ {4}mention {5}“Engineer Tom Reyes”\n {4}cue .*\n {4}rule {8}the speaker and the verb lead to the quote\n {4}confidence {2}[01]\.\d\d\n {4}runner-up {3}.+\n {4}id {10}[\da-f]{16}\n$/m);
	await correct('fix', id, 'Ann Lee');
	const {output: corrected} = await call('quotes', 'handwriting', '--why');
	assert.match(corrected, / {4}mention {5}none\n {4}cue {9}“[a-z]+”\n {4}rule {8}corrected by hand\n {4}confidence {2}1\.00\n {4}runner-up {3}Tom Reyes, Engineer \(as newsread found it\)\n/);
});
