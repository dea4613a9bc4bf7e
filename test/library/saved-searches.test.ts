import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createReadingRecord} from '../../source/library/reading-record.js';
import {describeLook, findSearch, lookAtSearch, markSeen, saveSearch} from '../../source/library/saved-searches.js';
import type {Hit, SearchResult} from '../../source/search/query.js';
import {summaryOfRecord} from '../helpers/make-record.js';
import {createRecordHost} from '../helpers/record-host.js';
import {sampleRecords} from '../helpers/sample-records.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const [now, later] = ['2026-01-01T12:00:00Z', '2026-01-02T12:00:00Z'];

const [quote, article] = [sampleRecords[0].quotes[0]!, summaryOfRecord(sampleRecords[0])];

// Only the ids count.
const resultOf = (from: number, to: number): SearchResult => {
	const hits = Array.from({length: to - from}, (_, at): Hit => ({stored: {quote: {...quote, id: `q${from + at}`}, article, context: {before: '', after: ''}}, score: 0, matches: {text: [], speaker: []}}));
	return {query: {source: 'levy', words: [], phrases: [], filters: {}, mistakes: []}, total: hits.length, hits};
};

const foundBy = (result: SearchResult) => ({search: async () => result});

// More were seen over time than are kept, though never so many at once.
test('what is new is not known any more once more were seen than are kept, and none is new again', async () => {
	const record = createReadingRecord(createRecordHost(await makeFolder()), '/library');
	const search = saveSearch(record, {name: 'levy', query: 'levy', result: resultOf(0, 19_950), now});
	const next = resultOf(10_000, 20_050);
	const first = await lookAtSearch(foundBy(next), search);
	assert.equal(first.newCount, 100);
	markSeen(record, first, {hits: next.hits, now: later});
	assert.equal(findSearch(record, 'levy').seen, null);
	const again = await lookAtSearch(foundBy(resultOf(0, 20_050)), findSearch(record, 'levy'));
	assert.deepEqual([again.newCount, again.isNew(again.result.hits[0]!)], [null, null]);
	assert.equal(describeLook(again), 'levy: 10000 more since you last looked (2 January 2026)');
	record.close();
});

test('up to as many as are kept, each is known', async () => {
	const record = createReadingRecord(createRecordHost(await makeFolder()), '/library');
	const search = saveSearch(record, {name: 'levy', query: 'levy', result: resultOf(0, 19_900), now});
	const next = resultOf(100, 20_000);
	markSeen(record, await lookAtSearch(foundBy(next), search), {hits: next.hits, now: later});
	const again = await lookAtSearch(foundBy(resultOf(0, 20_000)), findSearch(record, 'levy'));
	assert.equal(again.newCount, 0);
	record.close();
});
