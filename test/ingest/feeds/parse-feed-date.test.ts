import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseFeedDate} from '../../../source/ingest/feeds/parse-feed-date.js';

const dates: ReadonlyArray<readonly [written: string, read: string | null]> = [
	['Tue, 03 Sep 2024 10:05:09 GMT', '2024-09-03T10:05:09Z'],
	['Tue, 3 Sep 2024 10:05 EST', '2024-09-03T10:05:00-05:00'],
	['3 Sep 24 10:05:00 -0400', '2024-09-03T10:05:00-04:00'],
	['Dienstag, 03 September 2024 10:05:00 +0200', '2024-09-03T10:05:00+02:00'],
	['Tus, 03-Sep-2024 10:05:00 GMT', '2024-09-03T10:05:00Z'],
	['Tue, 03 Sep 2024 10:05:00 GMT+1', '2024-09-03T10:05:00+01:00'],
	['Tue, 03 Sep 2024 10:05:00 QQQ', '2024-09-03T10:05:00'],
	['Tue, 03 Sep 2024 10:05:00 +0000', '2024-09-03T10:05:00Z'],
	['Thu Jan  1 22:00:00 2004', '2004-01-01T22:00:00'],
	['Thu Jan 01 22:00:00 PST 2004', '2004-01-01T22:00:00-08:00'],
	['January 5th, 2004 10:30 PM EDT', '2004-01-05T22:30:00-04:00'],
	['Jan 5, 2004 12:10am', '2004-01-05T00:10:00'],
	['03 Sep 2024', '2024-09-03'],
	['03 Sep 99', '1999-09-03'],
	['03 Sep 2024 25:05:00 GMT', '2024-09-03'],
	['2024-09-03T10:05:09Z', '2024-09-03T10:05:09Z'],
	['2024-09-03T10:05:09.123456+02:00', '2024-09-03T10:05:09+02:00'],
	['2024-09-03 10:05', '2024-09-03T10:05:00'],
	['2024-09-03 10:05:00 -0500', '2024-09-03T10:05:00-05:00'],
	['2024-09-03 10:05:00 UTC', '2024-09-03T10:05:00Z'],
	['20240903T100509Z', '2024-09-03T10:05:09Z'],
	['20240903', '2024-09-03'],
	['2024-09', '2024-09'],
	['2024', '2024'],
	['1725357909', '2024-09-03T10:05:09Z'],
	['1725357909000', '2024-09-03T10:05:09Z'],
	['2024-02-30', null],
	['31 Feb 2024', null],
	['2024-13-01', null],
	['0001-01-01T00:00:00Z', null],
	['yesterday', null],
	['Tue', null],
	['', null],
	['__proto__', null],
	['1 constructor 2024', null],
];

test('the dates of feeds are read, whatever form they take', () => {
	for (const [written, read] of dates) {
		assert.equal(parseFeedDate(written), read, written);
	}
});

test('what is no date is null, and a date that is read is one', () => {
	const word = fc.constantFrom('Tue,', '3', '31', '2024', '99', 'Sep', '10:05', '25:61:61', 'GMT', '+9999', '-', 'T', 'pm', '2024-02-29', '::');
	fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.array(word).map(words => words.join(' '))), written => {
		const read = parseFeedDate(written);
		assert.ok(read === null || !Number.isNaN(Date.parse(read)), `${written}: ${read}`);
	}));
});

test('a long text is no more trouble than a short one', () => {
	assert.equal(parseFeedDate('1-'.repeat(1_000_000)), null);
});
