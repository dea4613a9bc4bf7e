import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import fc from 'fast-check';
import {readLines} from '../../../source/commands/input/read-lines.js';

const streamOf = async function * (chunks: ReadonlyArray<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
	yield * chunks;
};

const linesOf = async (chunks: ReadonlyArray<Uint8Array | string>, longest = 1000) => Array.fromAsync(readLines(streamOf(chunks), longest));
const textsOf = async (chunks: ReadonlyArray<Uint8Array | string>) => {
	const lines = await linesOf(chunks);
	return lines.map(({text}) => text);
};

test('lines are the same wherever the stream is cut, also within a letter', async () => {
	const bytes = Buffer.from('één\n東京\r\n\nlast “line”');
	const whole = ['één', '東京', '', 'last “line”'];
	const anyCuts = fc.array(fc.integer({min: 0, max: bytes.length}), {maxLength: 12});
	await fc.assert(fc.asyncProperty(anyCuts, async cuts => {
		const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
		const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
		assert.deepEqual(await textsOf(chunks), whole);
	}));
});

test('the last line may end or not; a byte order mark is left out', async () => {
	assert.deepEqual(await textsOf(['a\nb\n']), ['a', 'b']);
	assert.deepEqual(await textsOf(['a\nb']), ['a', 'b']);
	assert.deepEqual(await textsOf([]), []);
	assert.deepEqual(await textsOf(['\u{FEFF}a\n']), ['a']);
});

test('a line that is too long is told and passed over, and so is one that is not UTF-8', async () => {
	const lines = await linesOf(['short\n', 'x'.repeat(600), 'x'.repeat(600), '\n', new Uint8Array([0xC0, 0xAF, 0x0A]), 'end'], 1000);
	assert.deepEqual(lines, [
		{number: 1, text: 'short', isTooLong: false},
		{number: 2, text: undefined, isTooLong: true},
		{number: 3, text: undefined, isTooLong: false},
		{number: 4, text: 'end', isTooLong: false},
	]);
});

test('no more is read than is used', async () => {
	let pulled = 0;
	const endless = async function * (): AsyncGenerator<string> {
		for (;;) {
			pulled++;
			yield 'line\n';
		}
	};

	let seen = 0;
	for await (const {text} of readLines(endless(), 100)) {
		assert.equal(text, 'line');
		seen++;
		if (seen === 5) {
			break;
		}
	}

	assert.ok(pulled <= 6, `${pulled} pulled`);
});
