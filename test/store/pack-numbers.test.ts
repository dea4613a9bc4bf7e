import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {createRandom} from '../../bench/random.js';
import {createNumberReader, foldSign, packNumbers, unfoldSign} from '../../source/store/pack-numbers.js';

suite('packed numbers', () => {
	const random = createRandom(3);
	const edges = [0, 1, 63, 64, 4095, 4096, (2 ** 31) - 1, 2 ** 32, Number.MAX_SAFE_INTEGER];
	const numbers = [...edges, ...Array.from({length: 500}, (_, at) => random.below(2 ** (1 + (at % 31))))];

	test('come back as they were, from any place on', () => {
		const next = createNumberReader(`ab${packNumbers(numbers)}`, 2);
		assert.deepEqual(numbers.map(() => next()), numbers);
	});

	test('are ASCII, the small ones a character each', () => {
		assert.match(packNumbers(numbers), /^\p{ASCII}+$/v);
		assert.equal(packNumbers([0, 1, 63]).length, 3);
		assert.equal(packNumbers([64, 4095]).length, 4);
	});

	test('below 0 are folded among those that are not, and unfolded', () => {
		const signed = numbers.flatMap(number => (number < 2 ** 52 ? [number, -number] : [])).map(number => number + 0);
		assert.deepEqual(signed.map(number => unfoldSign(foldSign(number)) + 0), signed);
		assert.ok(signed.every(number => foldSign(number) >= 0));
		assert.equal(new Set([-2, -1, 0, 1, 2].map(number => foldSign(number))).size, 5);
	});
});
