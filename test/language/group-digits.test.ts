import assert from 'node:assert/strict';
import {test} from 'node:test';
import {groupDigits} from '../../source/language/group-digits.js';

test('digits are grouped as English does', () => {
	for (const count of [0, 7, 12, 999, 1000, 1001, 1204, 10_000, 100_020, 999_999, 1_000_000, 123_456_789]) {
		assert.equal(groupDigits(count), count.toLocaleString('en-US'));
	}
});
