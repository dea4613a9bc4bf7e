/*
What the reader wants added, refreshed and removed, done by an intake; and that none is made before it is needed.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articleAt} from '../../source/store/article-list.js';
import {NewsreadError} from '../../source/errors.js';
import type {Intake} from '../../source/library/intake/intake.js';
import {closeSoon, createLateIntake} from '../../source/tui/late-intake.js';
import {runEffect} from '../../source/tui/run-effect.js';
import type {IntakeEffect} from '../../source/tui/state/effect.js';
import type {ReaderEvent} from '../../source/tui/state/event.js';
import type {Removal} from '../../source/tui/state/state.js';
import {createFakeIntake, outcomeOf} from '../helpers/fake-intake.js';
import {createFakeLibrary, snapshotOf} from '../helpers/fake-library.js';
import {sampleRecords} from '../helpers/sample-records.js';

const noWorld = {exit: () => undefined, handOver: async () => undefined, stop: () => undefined, terminal: undefined as never};
const run = async (effect: IntakeEffect, intake?: Intake): Promise<readonly ReaderEvent[]> => {
	const {library} = await createFakeLibrary(sampleRecords);
	const sent: ReaderEvent[] = [];
	await runEffect(effect, {...noWorld, library, ...(intake && {intake}), send(event) {
		sent.push(event);
	}});
	return sent;
};

const gone = {headline: 'Levy', file: '/library/levy.md', trashed: '/library/.trash/levy.md'};
const removal: Removal = {type: 'removal', at: 0, article: {...articleAt(snapshotOf(sampleRecords).articles, 0)!, headline: 'Levy'}, removed: gone};
const all: readonly IntakeEffect[] = [
	{type: 'add-named', id: 7, written: 'https://example.com/'},
	{type: 'add-text', id: 8, text: 'a\nb'},
	{type: 'refresh'},
	{type: 'remove', article: removal.article},
	{type: 'put-back', removal},
];

const runAll = async (intake?: Intake): Promise<readonly ReaderEvent[]> => {
	const sent = [];
	for (const effect of all) {
		// eslint-disable-next-line no-await-in-loop -- one after the other
		sent.push(...await run(effect, intake));
	}

	return sent;
};

test('each is done, and answered', async () => {
	const {intake, asked} = createFakeIntake({progress: [{done: 0, total: 1, added: 0}, {done: 1, total: 1, added: 2}], outcomes: [outcomeOf({added: 2})]});
	assert.deepEqual(await runAll(intake), [
		{type: 'add-ended', id: 7, message: 'Added: Ducks cross the road', isWarning: false, path: 'new.md'},
		{type: 'add-ended', id: 8, message: 'Added: Pasted ducks', isWarning: false, path: 'pasted.md'},
		{type: 'refresh-advanced', progress: {done: 0, total: 1, added: 0}},
		{type: 'refresh-advanced', progress: {done: 1, total: 1, added: 2}},
		{type: 'refresh-ended', message: '2 new articles from 1 feed', isWarning: false},
		{type: 'removed', article: removal.article, removed: gone, message: 'Removed (U puts it back): Levy'},
		{type: 'put-back', removal, message: 'Put back: Levy'},
	]);
	assert.deepEqual(asked, ['add https://example.com/', 'add text of 3', 'refresh', 'remove levy.md', 'put back']);
	assert.deepEqual(await run(all[4]!, intake), [{type: 'failed', message: 'No longer in the trash: Levy'}]);
});

const endings = (message: string): readonly ReaderEvent[] => [
	{type: 'add-ended', id: 7, message, isWarning: true, path: null},
	{type: 'add-ended', id: 8, message, isWarning: true, path: null},
	{type: 'refresh-ended', message, isWarning: true},
	{type: 'remove-failed', articleId: 'levy', message},
	{type: 'undo-failed', undoable: removal, message},
];

test('without an intake each is ended in one line', async () => {
	assert.deepEqual(await runAll(), endings('Nothing can be added or removed here'));
});

test('what fails is ended with what was said', async () => {
	const failing = (error: unknown): Intake => {
		const fail = async (): Promise<never> => {
			throw error;
		};

		return {addNamed: fail, addText: fail, refresh: fail, remove: fail, putBack: fail, close: fail};
	};

	assert.deepEqual(await runAll(failing(new NewsreadError('It may not.', {hint: 'Ask.'}))), endings('It may not. Ask.'));
	assert.deepEqual(await runAll(failing(new Error('broken'))), endings('broken'));
	assert.deepEqual(await runAll(failing('odd')), endings('Something went wrong'));
});

test('an intake is made with the first thing asked of it, once, and closed only if it was', async () => {
	const made: string[] = [];
	const {intake, asked} = createFakeIntake();
	const late = createLateIntake(async () => {
		made.push('made');
		return intake;
	});
	await late.close();
	assert.deepEqual([made, asked], [[], []]);
	await Promise.all([late.remove({path: 'a.txt', headline: ''}), late.putBack(gone), late.addText('x'), late.addNamed('y'), late.refresh(() => undefined)]);
	await late.close();
	assert.deepEqual(made, ['made']);
	assert.deepEqual(asked, ['remove a.txt', 'put back', 'add text of 1', 'add y', 'refresh', 'close']);
});

test('an intake that could not be made is tried again', async () => {
	let tries = 0;
	const late = createLateIntake(async () => {
		tries++;
		if (tries === 1) {
			throw new NewsreadError('Not now.');
		}

		return createFakeIntake().intake;
	});
	await assert.rejects(late.addText('x'), /Not now/);
	await late.close();
	await late.addText('x');
	assert.equal(tries, 2);
});

test('who leaves does not wait for an intake that will not close', async () => {
	const start = performance.now();
	await closeSoon({close: async () => new Promise<void>(resolve => {
		setTimeout(resolve, 60_000).unref();
	})});
	assert.ok(performance.now() - start < 1500);
	await closeSoon({async close() {
		throw new Error('broken');
	}});
});
