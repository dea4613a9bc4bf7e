/*
The door as people meet it: real processes.
*/
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {closeSync, existsSync, openSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {suite, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {checkout} from '../helpers/fake-host.js';
import {makeFolder} from '../helpers/temporary-folder.js';

type Run = {
	readonly output: string;
	readonly errors: string;
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
};

const tsx = pathToFileURL(path.join(checkout, 'node_modules/tsx/dist/loader.mjs')).href;
const home = await makeFolder();

type StartOptions = {
	readonly env?: Readonly<Record<string, string>>;
	readonly nodeFlags?: readonly string[];

	/**
	A file to write to in place of a pipe.
	*/
	readonly stdout?: number;
};

const start = (argv: readonly string[], {env = {}, nodeFlags = [], stdout}: StartOptions = {}) =>
	spawn(process.execPath, [...nodeFlags, '--import', tsx, path.join(checkout, 'source/cli.ts'), ...argv], {
		cwd: checkout,
		env: {PATH: process.env.PATH, HOME: home, ...env},
		stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
	});

const finish = async (child: ReturnType<typeof start>): Promise<Run> => {
	let output = '';
	let errors = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		output += text;
	});
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		errors += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			resolve({output, errors, code, signal});
		});
	});
};

const run = async (argv: readonly string[], options?: StartOptions, input = ''): Promise<Run> => {
	const child = start(argv, options);
	child.stdin!.end(input);
	return finish(child);
};

const {version} = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as {version: string};

suite('the door', {concurrency: 2}, () => {
	test('--version prints the version, -v too, and so does it after a command', async () => {
		for (const argv of [['--version'], ['-v'], ['quotes', '--version']]) {
			// eslint-disable-next-line no-await-in-loop -- two cores
			assert.deepEqual(await run(argv), {output: `${version}\n`, errors: '', code: 0, signal: null});
		}
	});

	test('a mistake is one line with what to do, exit code 2 and no stack', async () => {
		const {output, errors, code} = await run(['quote', 'sanders']);
		assert.equal(output, '');
		assert.equal(errors, 'newsread: "quote" is neither a command nor a file or folder here. Did you mean newsread quotes?\n');
		assert.equal(code, 2);
	});

	test('without a terminal there is no reader, and the line says what there is', async () => {
		const {output, errors, code} = await run([]);
		assert.equal(output, '');
		assert.match(errors, /^newsread: .*terminal.*newsread quotes.*\n$/);
		assert.equal(code, 2);
	});

	test('an old Node is told which one is needed', async () => {
		const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"12.22.0"})';
		const {output, errors, code} = await run(['list'], {nodeFlags: ['--import', old]});
		assert.equal(output, '');
		assert.match(errors, /^newsread: Node 22\.19 or newer is needed, and this is 12\.22\.0\. .*\n$/);
		assert.equal(code, 2);
	});

	test('what is found goes to stdout with exit code 0, nothing found is 1', async () => {
		const found = await run(['quotes', 'the', '--limit', '1']);
		assert.equal(found.code, 0);
		assert.match(found.output, /“/);
		const nothing = await run(['quotes', 'xyzzyxyzzy']);
		assert.equal(nothing.code, 1);
		assert.equal(nothing.output, '');
		assert.match(nothing.errors, /^newsread: No quote matches xyzzyxyzzy\..*\n$/);
	});

	test('text comes in by a pipe and out as lines, to the last', async () => {
		const lines = Array.from({length: 400}, (_, index) => JSON.stringify({id: `t${index}`, text: `“We will look into it number ${index},” said Ann Lee. ${'Words. '.repeat(40)}`}));
		const {output, code, errors} = await run(['extract', '--ndjson'], {}, `${lines.join('\n')}\n`);
		assert.equal(errors, '');
		assert.equal(code, 0);
		const records = output.trimEnd().split('\n').map(line => JSON.parse(line) as {id: string; quotes: unknown[]});
		assert.deepEqual(records.map(({id}) => id), Array.from({length: 400}, (_, index) => `t${index}`));
		assert.ok(records.every(({quotes}) => quotes.length === 1));
	});

	test('a closed pipe ends it quietly', async () => {
		const child = start(['extract', '--ndjson']);
		const ended = finish(child);
		const line = `${JSON.stringify({id: 'a', text: '“Yes,” said Ann Lee.'})}\n`;
		child.stdin!.on('error', () => undefined);
		child.stdin!.write(line);
		child.stdout!.once('data', () => {
			child.stdout!.destroy();
			child.stdin!.end(line.repeat(2000));
		});
		const {code, errors, signal} = await ended;
		assert.deepEqual({code, errors, signal}, {code: 0, errors: '', signal: null});
	});

	test('output that cannot be written is told', async () => {
		// Linux has a device that is always full; elsewhere a file opened for reading does.
		const device = existsSync('/dev/full') ? openSync('/dev/full', 'w') : openSync(path.join(checkout, 'package.json'), 'r');
		const child = start(['list'], {stdout: device});
		closeSync(device);
		const {errors, code} = await finish(child);
		assert.match(errors, /^newsread: The output could not be written \((?:ENOSPC|EBADF)\)\. Is the disk full\?\n$/);
		assert.equal(code, 2);
	});

	test('Ctrl-C ends a command with 130', async () => {
		const child = start(['extract', '--ndjson']);
		const ended = finish(child);
		child.stdin!.write(`${JSON.stringify({id: 'a', text: '“Yes,” said Ann Lee.'})}\n`);
		child.stdout!.once('data', () => {
			child.kill('SIGINT');
		});
		const {code, errors} = await Promise.race([ended, setTimeout(20_000, {code: -1, errors: 'did not end'}, {ref: false})]);
		assert.deepEqual({code, errors}, {code: 130, errors: ''});
	});

	test('NEWSREAD_DEBUG shows where, and nothing else does', async () => {
		const {errors} = await run(['list', '--library', '/no/such/folder'], {env: {NEWSREAD_DEBUG: '1'}});
		assert.match(errors, /^newsread: The library \/no\/such\/folder is not there\..*\n.*NewsreadError.*\n\s+at /);
		const hostile = await run(['list', '--library', '/no/\u{1B}[31m'], {env: {NEWSREAD_DEBUG: '1'}});
		assert.doesNotMatch(hostile.errors, /(?!\n)\p{Control}/u);
		const quiet = await run(['list', '--library', '/no/such/folder']);
		assert.match(quiet.errors, /^newsread: [^\n]*\n$/);
	});

	test('what nobody thought of is one line too', async () => {
		const broken = String.raw`data:text/javascript,Object.fromEntries=()=>{throw new TypeError("line one\nline two")}`;
		const {output, errors, code} = await run(['list'], {nodeFlags: ['--import', broken]});
		assert.equal(output, '');
		assert.equal(errors, 'newsread: Something went wrong: line one line two This is a fault of newsread; NEWSREAD_DEBUG=1 shows where.\n');
		assert.equal(code, 2);
	});

	test('no warning of Node reaches the person', async () => {
		const {errors, code} = await run(['list', '--limit', '1']);
		assert.equal(code, 0);
		assert.equal(errors, '');
	});
});
