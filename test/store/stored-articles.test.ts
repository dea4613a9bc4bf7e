import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sortableDate} from '../../source/store/stored-articles.js';

test('dates of one moment are alike, and times with a zone are told in UTC', () => {
	const cases: ReadonlyArray<readonly [string | null, string]> = [
		[null, ''],
		['2018', '2018'],
		['2018-09', '2018-09'],
		['2018-09-10', '2018-09-10'],
		['2018-09-10T16:29', '2018-09-10T16:29'],
		['2018-09-10T16:29Z', '2018-09-10T16:29:00.000Z'],
		['2018-09-10T23:00-05:00', '2018-09-11T04:00:00.000Z'],
		['2018-09-10T23:00+0200', '2018-09-10T21:00:00.000Z'],
		['not-a-dateTZ', 'not-a-dateTZ'],
	];
	for (const [date, expected] of cases) {
		assert.equal(sortableDate(date), expected, String(date));
	}
});
