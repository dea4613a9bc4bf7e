/*
A reader begun with the list of the last time, and what the library then says.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {rowText} from '../../../source/tui/layout/row.js';
import {firstStep, reduce} from '../../../source/tui/state/reduce.js';
import {selectedArticleId} from '../../../source/tui/state/selectors.js';
import type {Step} from '../../../source/tui/state/event.js';
import {snapshotOf} from '../../helpers/fake-library.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const [first, ...others] = sampleRecords;
const idle = {done: 0, total: 0};
const kept = {...snapshotOf(sampleRecords, [], idle), isKept: true};
const start = (snapshot = kept): Step => firstStep({size: {columns: 120, rows: 30}, folder: '/library', isSample: false, snapshot, records: [first]});
const screenOf = ({state}: Step): string => drawScreen(state).rows.map(row => rowText(row)).join('\n');

suite('a kept list', () => {
	test('is a whole frame: counts, list and article, with nothing to ask for', () => {
		const step = start();
		assert.deepEqual(step.effects, []);
		assert.match(screenOf(step), /^ newsread {3}4 articles · 9 quotes/);
		assert.doesNotMatch(screenOf(step), /Opening|opening/);
		assert.match(screenOf(step), /KEY POINTS/);
	});

	test('counts all articles of which it holds the first', () => {
		const step = start({...kept, totals: {...kept.totals, articles: 10_000}});
		assert.match(screenOf(step), / 1 of 10,000 articles/);
	});

	test('does not move when the library says the same', () => {
		const before = start();
		const confirmed = reduce(before, {type: 'library-changed', snapshot: snapshotOf(sampleRecords, [], idle)});
		assert.equal(screenOf(confirmed), screenOf(before));
		const ready = reduce(confirmed, {type: 'library-ready'});
		assert.equal(screenOf(ready), screenOf(before));
		// What others may have changed in it since.
		assert.deepEqual(confirmed.effects, [{type: 'read', id: first.article.id}]);
	});

	test('keeps its article selected when others have come before it', () => {
		const before = start({...snapshotOf([first], [], idle), isKept: true});
		const confirmed = reduce(before, {type: 'library-changed', snapshot: snapshotOf([...others, first], [], idle)});
		assert.equal(selectedArticleId(confirmed.state), first.article.id);
	});

	test('gives way to the first article where its own is gone', () => {
		const confirmed = reduce(start(), {type: 'library-changed', snapshot: snapshotOf(others, [], idle)});
		assert.equal(selectedArticleId(confirmed.state), others[0].article.id);
	});
});

test('the same snapshot once more changes nothing, by identity', () => {
	const step = start();
	assert.equal(reduce(step, {type: 'library-changed', snapshot: kept}), step);
});
