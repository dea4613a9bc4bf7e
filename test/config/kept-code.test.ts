/*
Compiled code is kept and used again, and never stands for another source, whatever became of it.
*/
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {suite, test} from 'node:test';
import {keepCode} from '../../source/config/kept-code.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const sourceOf = (word: string): string => `const say = () => ${JSON.stringify(word)}; exports.said = say(); exports.name = require("node:path").basename(__filename);`;

const prepare = async () => {
	const folder = await makeFolder();
	const file = path.join(folder, 'piece.cjs');
	writeFileSync(file, sourceOf('one'));
	const cache = path.join(folder, 'cache');
	const host = {env: {XDG_CACHE_HOME: cache}, home: folder, platform: 'linux'} as const;
	const start = (argv: readonly string[] = ['quotes', 'word']) => {
		const code = keepCode(host, argv);
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
		assert.deepEqual(readdirSync(cache).toSorted(), ['quotes-piece', 'reader-piece']);
		const kept = path.join(cache, 'quotes-piece');
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
		const kept = path.join(cache, 'quotes-piece');
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

	test('where nothing can be written, nothing is missed', async () => {
		const {folder, start} = await prepare();
		writeFileSync(path.join(folder, 'cache'), 'a file where the folder would be');
		const {exports, keep} = start();
		assert.deepEqual(exports, {said: 'one', name: 'piece.cjs'});
		keep();
		assert.deepEqual(start().exports, exports);
	});
});
