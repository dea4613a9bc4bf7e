/*
Whatever is pressed, in whatever order and at whatever size, the state stays plain and valid, and can be drawn.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {eachArticle} from '../../../source/store/article-list.js';
import {actionNames, actions} from '../../../source/tui/actions/actions.js';
import {countCells} from '../../../source/tui/layout/cells.js';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {firstStep, reduce} from '../../../source/tui/state/reduce.js';
import type {ReaderEvent, Step} from '../../../source/tui/state/event.js';
import {createFakeLibrary, snapshotOf} from '../../helpers/fake-library.js';
import {keymap} from '../../../source/tui/keys/keymap.js';
import {sampleRecords} from '../../helpers/sample-records.js';
import {isSweepFull} from '../../helpers/sweep.js';

const {library} = await createFakeLibrary(sampleRecords);
const hits = await library.search('');
const snapshot = library.snapshot();
const keys = [...new Set(keymap.flatMap(binding => binding.keys))];

const pressOf = (name: string): ReaderEvent => ({type: 'pressed', presses: [name.length === 1 ? {type: 'text', text: name} : {type: 'key', name}]});
const taken = {headline: 'Levy', file: '/library/levy.md', trashed: '/library/.trash/levy.md'};
const others: readonly ReaderEvent[] = [
	...[snapshot, snapshotOf([]), snapshotOf(sampleRecords.slice(0, 1), [], {done: 1, total: 9})].map(each => ({type: 'library-changed' as const, snapshot: each})),
	{type: 'library-changed', snapshot: snapshotOf(sampleRecords.slice(1), [{path: 'x', message: 'is not text', hint: 'Save it as text'}])},
	...['levy', '__proto__', 'gone'].map(id => ({type: 'article-read' as const, id, record: null})),
	{type: 'speakers-listed', speakers: []},
	{type: 'failed', message: 'Something went wrong'},
	{type: 'suspend-asked'},
	{type: 'corrected', message: 'Saved', by: 1},
	{type: 'corrected', message: 'Taken back', by: -1},
	{type: 'library-ready'},
	...[0, 1, 2].map(id => ({type: 'add-ended' as const, id, message: 'Added: Ducks', isWarning: id === 2, path: [null, 'keeper.txt', 'gone.md'][id]!})),
	{type: 'refresh-advanced', progress: {done: 3, total: 12, added: 4}},
	{type: 'refresh-ended', message: 'Nothing new in 12 feeds', isWarning: false},
	...[...eachArticle(snapshot.articles)].flatMap((article, at) => [
		{type: 'removed' as const, article, removed: taken, message: 'Removed'},
		{type: 'remove-failed' as const, articleId: article.id, message: 'It may not.'},
		{type: 'put-back' as const, removal: {type: 'removal' as const, article, at: at - 1, removed: taken}, message: 'Put back'},
		{type: 'undo-failed' as const, undoable: {type: 'removal' as const, article, at, removed: taken}, message: 'It may not.'},
	]),
];
const anyKey = fc.constantFrom(...keys).map(name => pressOf(name));
const anyText = fc.string({unit: 'binary', maxLength: 8}).map(text => pressOf(text));
const anyPaste = fc.string({unit: 'binary', maxLength: 40}).map(text => ({type: 'pasted' as const, text}));
const anySize = fc.record({type: fc.constant('resized' as const), columns: fc.integer({min: 0, max: 160}), rows: fc.integer({min: 0, max: 50})});
const anyArticle = fc.constantFrom(...sampleRecords).map(record => ({type: 'article-read' as const, id: record.article.id, record}));
const anyHits = fc.nat(12).map(id => ({type: 'search-answered' as const, id, result: hits}));
const anyTaking = fc.nat(3).map(count => ({type: 'effects-taken' as const, count}));
const often = <Each extends ReaderEvent>(weight: number, arbitrary: fc.Arbitrary<Each>) => ({weight, arbitrary: arbitrary as fc.Arbitrary<ReaderEvent>});
const events = fc.oneof(often(8, anyKey), often(2, anyText), anyPaste, anySize, often(2, anyArticle), often(2, anyHits), anyTaking, often(2, fc.constantFrom(...others)));

const check = ({state}: Step): void => {
	const [bottom, ...above] = state.screens;
	assert.equal(bottom.name, 'library');
	assert.ok(above.every(({name}) => name !== 'library'));
	assert.ok(state.prompt === null || (state.prompt.line.cursor >= 0 && state.prompt.line.cursor <= state.prompt.line.text.length));
	const placed = state.places.map(({id}) => id);
	assert.equal(new Set(placed).size, placed.length);
	const frame = drawScreen(state);
	assert.equal(frame.rows.length, state.size.rows);
	for (const row of frame.rows) {
		const text = rowText(row);
		assert.ok(countCells(text) <= state.size.columns, text);
	}

	assert.ok(!frame.cursor || (frame.cursor.x < state.size.columns && frame.cursor.y < state.size.rows));
};

const start = (openId?: string): Step => firstStep({size: {columns: 100, rows: 30}, folder: '/library', isSample: true, snapshot, openId});

test('any events keep the state valid, plain and drawable', () => {
	const anyId = fc.constantFrom('levy', 'bees', 'gone', undefined);
	fc.assert(fc.property(fc.array(events, {maxLength: 40}), anyId, (all, openId) => {
		let step = start(openId);
		for (const event of all) {
			step = reduce(step, event);
		}

		check(step);
		assert.deepEqual(structuredClone(step), step);
	}), {numRuns: isSweepFull ? 1500 : 100});
});

test('the same events on a copy of the state give the same state', () => {
	fc.assert(fc.property(fc.array(events, {maxLength: 20}), events, (all, last) => {
		let step = start();
		for (const event of all) {
			step = reduce(step, event);
		}

		const copy = structuredClone(step);
		assert.deepEqual(reduce(copy, last), reduce(step, last));
	}), {numRuns: isSweepFull ? 500 : 50});
});

test('any actions, keys or no keys, keep it so', () => {
	const anyAction = fc.constantFrom(...actionNames);
	fc.assert(fc.property(fc.array(anyAction, {maxLength: 40}), names => {
		let step = reduce(start('levy'), {type: 'article-read', id: 'levy', record: sampleRecords[0]});
		for (const name of names) {
			const change = actions[name].run(step.state);
			// Any event puts in order what an action alone leaves.
			step = reduce({state: change?.state ?? step.state, effects: []}, {type: 'library-ready'});
		}

		check(step);
		assert.deepEqual(structuredClone(step), step);
	}), {numRuns: isSweepFull ? 1000 : 60});
});
