import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {selectSmallest} from '../../source/store/select-smallest.js';

test('the smallest are those that sorting gives', () => {
	const list = fc.array(fc.integer({min: -50, max: 50}), {maxLength: 200});
	fc.assert(fc.property(list, fc.nat(250), (numbers, count) => {
		const expected = Float64Array.from(numbers).sort().slice(0, count);
		assert.deepEqual(selectSmallest(Float64Array.from(numbers), count), expected);
	}));
});

test('numbers in order, in reverse and all alike take no longer than others', () => {
	const size = 200_000;
	for (const at of [(index: number) => index, (index: number) => size - index, () => 7]) {
		const keys = Float64Array.from({length: size}, (_, index) => at(index));
		const expected = Float64Array.from(keys).sort().slice(0, 3);
		assert.deepEqual(selectSmallest(keys, 3), expected);
	}

	assert.deepEqual(selectSmallest(Float64Array.from([3, 1, 2]), Infinity), Float64Array.from([1, 2, 3]));
	assert.deepEqual(selectSmallest(new Float64Array(0), 5), new Float64Array(0));
	assert.deepEqual(selectSmallest(Float64Array.from([1]), 0), new Float64Array(0));
});
