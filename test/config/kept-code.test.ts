/*
Compiled code is kept and used again, and never stands for another source, whatever became of it.
*/
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {suite, test} from 'node:test';
import process from 'node:process';
import {commands} from '../../source/commands/command-table.js';
import {keepCode, keptCommands, type KeptCodeHost} from '../../source/config/kept-code.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {withoutRoot} from '../helpers/without-root.js';

const sourceOf = (word: string): string => `const say = () => ${JSON.stringify(word)}; exports.said = say(); exports.name = require("node:path").basename(__filename);`;

const prepare = async () => {
	const folder = await makeFolder();
	const file = path.join(folder, 'piece.cjs');
	writeFileSync(file, sourceOf('one'));
	const cache = path.join(folder, 'cache');
	const host = {env: {XDG_CACHE_HOME: cache}, home: folder, platform: 'linux', engine: '13.6', user: process.geteuid?.()} as const;
	const start = (argv: readonly string[] = ['quotes', 'word'], changed: Partial<KeptCodeHost> = {}) => {
		const code = keepCode({...host, ...changed}, argv);
		return {exports: code.run(file), keep: code.keep};
	};

	return {folder, file, cache: path.join(cache, 'newsread', 'code'), start};
};

// Long ago, so that it shows whether a file is written again.
const age = (file: string): void => {
	utimesSync(file, 1000, 1000);
};

const isAged = (file: string): boolean => statSync(file).mtimeMs === 1_000_000;

const flipBit = (bytes: Buffer, at: number): Buffer => {
	const flipped = Buffer.from(bytes);
	flipped[at] = flipped[at]! ^ 4; // eslint-disable-line no-bitwise -- one bit is flipped
	return flipped;
};

suite('kept code', () => {
	test('what was compiled is kept, for each command apart, and used', async () => {
		const {cache, start} = await prepare();
		const first = start();
		assert.deepEqual(first.exports, {said: 'one', name: 'piece.cjs'});
		first.keep();
		start([]).keep();
		assert.deepEqual(readdirSync(cache).toSorted(), ['quotes-piece-13.6', 'reader-piece-13.6']);
		const kept = path.join(cache, 'quotes-piece-13.6');
		age(kept);
		const second = start();
		assert.deepEqual(second.exports, first.exports);
		second.keep();
		assert.ok(isAged(kept), 'what V8 took was written again');
	});

	test('another source of the same length is not taken for the one that was compiled', async () => {
		const {file, start} = await prepare();
		start().keep();
		writeFileSync(file, sourceOf('two'));
		assert.deepEqual(start().exports, {said: 'two', name: 'piece.cjs'});
	});

	test('damaged code is not run, and is made anew', async () => {
		const {cache, start} = await prepare();
		start().keep();
		const kept = path.join(cache, 'quotes-piece-13.6');
		const sound = readFileSync(kept);
		const damaged = [
			...Array.from({length: 40}, (_, step) => flipBit(sound, Math.floor(step * sound.length / 40))),
			sound.subarray(0, 0),
			sound.subarray(0, 5),
			sound.subarray(0, 8),
			sound.subarray(0, -1),
		];
		for (const bytes of damaged) {
			writeFileSync(kept, bytes);
			age(kept);
			const {exports, keep} = start();
			assert.deepEqual(exports, {said: 'one', name: 'piece.cjs'});
			keep();
			assert.ok(!isAged(kept), 'what is damaged was not made anew');
		}
	});

	test('only of commands, and of each V8, code is kept apart', async () => {
		assert.deepEqual([...keptCommands].toSorted(), [...commands.map(({name}) => name), 'help'].toSorted());
		const {cache, start} = await prepare();
		for (const argv of [['my-folder'], ['--library', 'x', 'list'], ['--library', 'x']]) {
			start(argv).keep();
		}

		start([], {engine: '14.1'}).keep();
		assert.deepEqual(readdirSync(cache).toSorted(), ['list-piece-13.6', 'reader-piece-13.6', 'reader-piece-14.1']);
	});

	test('what is of another V8, or a draft, goes after a month', async () => {
		const {cache, start} = await prepare();
		start([], {engine: '12.4'}).keep();
		for (const name of ['reader-piece-12.4', 'reader-piece-13.6.draft-0123456789abcdef', 'reader-other-12.4']) {
			writeFileSync(path.join(cache, name), 'old');
			if (name !== 'reader-other-12.4') {
				age(path.join(cache, name));
			}
		}

		start().keep();
		assert.deepEqual(readdirSync(cache).toSorted(), ['quotes-piece-13.6', 'reader-other-12.4']);
	});

	test('what others could have written is not run', async () => {
		const {cache, start} = await prepare();
		start().keep();
		const kept = path.join(cache, 'quotes-piece-13.6');
		// Windows has neither.
		for (const [place, mode] of process.geteuid === undefined ? [] : [[kept, 0o622], [cache, 0o777]] as const) {
			age(kept);
			const before = statSync(place).mode;
			chmodSync(place, mode);
			const {exports, keep} = start();
			assert.deepEqual(exports, {said: 'one', name: 'piece.cjs'});
			keep();
			assert.ok(!isAged(kept), place);
			chmodSync(place, before);
		}

		age(kept);
		start(undefined, {user: 12_345}).keep();
		assert.ok(!isAged(kept), 'of another person');
	});

	test('where a file cannot be written, nothing is said', async () => {
		const {cache, start} = await prepare();
		start().keep();
		// A folder in the place of the file.
		rmSync(path.join(cache, 'quotes-piece-13.6'));
		mkdirSync(path.join(cache, 'quotes-piece-13.6', 'within'), {recursive: true});
		const {exports, keep} = start();
		assert.deepEqual(exports, {said: 'one', name: 'piece.cjs'});
		keep();
		start([], {engine: 'x'.repeat(300)}).keep();
		chmodSync(cache, 0o500);
		const late = start([], {engine: '15.0'});
		await withoutRoot(async () => {
			late.keep();
		});
		chmodSync(cache, 0o700);
		assert.deepEqual(readdirSync(cache), ['quotes-piece-13.6']);
	});

	test('where nothing can be written, nothing is missed', async () => {
		const {folder, start} = await prepare();
		writeFileSync(path.join(folder, 'cache'), 'a file where the folder would be');
		const {exports, keep} = start();
		assert.deepEqual(exports, {said: 'one', name: 'piece.cjs'});
		keep();
		assert.deepEqual(start().exports, exports);
	});
});
