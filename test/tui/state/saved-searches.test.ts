/*
Saving a search under a name and opening it again, from the reader.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {NewsreadError} from '../../../source/errors.js';
import {createSearchKeeper, type SearchKeeper} from '../../../source/library/search-keeper.js';
import {completePrompt} from '../../../source/tui/actions/complete-prompt.js';
import {runEffect} from '../../../source/tui/run-effect.js';
import type {SearchesEffect} from '../../../source/tui/state/effect.js';
import type {ReaderEvent} from '../../../source/tui/state/event.js';
import {openSearch} from '../../../source/tui/state/selectors.js';
import {createFakeLibrary} from '../../helpers/fake-library.js';
import {createFakeRecord} from '../../helpers/fake-record.js';
import {describe, playReader} from '../../helpers/play-reader.js';
import {sampleRecords} from '../../helpers/sample-records.js';

suite('keys, and where they lead', () => {
	const table: ReadonlyArray<readonly [keys: string, after: RegExp]> = [
		['s voss <ctrl-s>', /search “voss” 2 found :save $/],
		['s voss <ctrl-s> <escape>', /search “voss” 2 found$/],
		['s voss <ctrl-s> roof <enter>', /search “voss” 2 found \(Saved as roof; :saved roof opens it\)$/],
		['s <ctrl-s>', /search “”$/],
		['s vos', /search “vos” 2 found$/],
		['s vos <ctrl-s> roof <enter>', /search “vos” 0 found \(Saved as roof; :saved roof opens it\)$/],
		['s vos <ctrl-s> roof <enter> s', /search “voss” 2 found$/],
		['s vos <ctrl-s> roof <enter> s <backspace>', /search “vos” 0 found$/],
		['s vos <ctrl-s> roof <enter> <escape> s vos', /search “vos” 2 found$/],
		['s vos <ctrl-s> roof <enter> <escape> : saved_roof <enter>', /search “vos” 0 found \(roof: nothing new /],
		['s voss <enter> : save_roof <enter> <escape>', /library bees › search “voss” 2 found$/],
		['s "left_back <ctrl-s> roof <enter> <escape> : saved_roof <enter>', /search “"left back” 1 found \(roof: nothing new /],
		['s "back_left', /search “"back left” 1 found$/],
		['s "back_left <ctrl-s> roof <enter>', /search “"back left” 0 found \(Saved/],
		['s voss <enter> : save_the_roof <enter>', /article bees .*\(Saved as the roof; :saved the roof opens it\)$/],
		[': save_roof <enter>', /\(There is no search to save; s begins one\)$/],
		['s voss <enter> : save <enter>', /\(Under which name\? Type it after :save\)$/],
		[': saved <enter>', /\(Which search\? Type its name after :saved\)$/],
		[': saved_roof <enter>', /library \(No search is saved as "roof"\. None is saved yet\.\)$/],
		['s voss <ctrl-s> roof <enter> <escape> : saved_roofs <enter>', /library \(No search is saved as "roofs"\. Did you mean "roof"\?\)$/],
		['s voss <ctrl-s> roof <enter> <escape> : saved_ROOF <enter>', /library › search “voss” 2 found \(roof: nothing new since you last looked \(2 January 2026\)\)$/],
		['s voss <ctrl-s> roof <enter> <escape> : saved_r <tab> <enter> <escape>', /^library$/],
		['s voss <ctrl-s> a <enter> <escape> s levy <ctrl-s> a <enter>', /\(Another search is saved as "a" already: voss\. Take another name, or remove that one first\.\)$/],
	];
	for (const [keys, after] of table) {
		test(keys, async () => {
			const player = await playReader();
			assert.match(describe(await player.press(keys)), after);
			assert.deepEqual(player.done(), []);
		});
	}
});

test('names are completed, with their queries beside them', async () => {
	const player = await playReader();
	await player.press('s voss <ctrl-s> roof_and_all <enter> <escape> s levy <ctrl-s> money <enter> <escape> : saved_');
	assert.deepEqual(completePrompt(player.state()).map(({line, note}) => [line, note]), [['saved roof and all', 'voss'], ['saved money', 'levy']]);
	await player.press('ALL');
	assert.deepEqual(completePrompt(player.state()).map(({line}) => line), ['saved roof and all']);
});

test('what is new is marked, until the search is opened again', async () => {
	const record = createFakeRecord();
	record.put('search', 'v', {name: 'v', query: 'voss', savedAt: '2024-04-01', lookedAt: '2024-04-01', total: 1, seen: ['bees-0']});
	const player = await playReader({record});
	const first = openSearch(await player.press(': saved_v <enter>'))!;
	assert.deepEqual(first.newIds, ['bees-1']);
	const second = openSearch(await player.press('<escape> : saved_v <enter>'))!;
	assert.deepEqual(second.newIds, []);
	assert.equal(record.find('search', 'v')?.lookedAt, '2026-01-02T03:04:05.000Z');
});

test('a query that cannot be meant is not saved', async () => {
	const player = await playReader();
	assert.match(describe(await player.press('s befor:2024 <ctrl-s> x <enter>')), /\(The query cannot be saved as it stands: /);
});

suite('the world', () => {
	const noWorld = {exit: () => undefined, handOver: async () => undefined, stop: () => undefined, terminal: undefined as never};
	const run = async (effect: SearchesEffect, searches?: SearchKeeper): Promise<readonly ReaderEvent[]> => {
		const {library} = await createFakeLibrary(sampleRecords);
		const sent: ReaderEvent[] = [];
		await runEffect(effect, {...noWorld, library, searches, send(event) {
			sent.push(event);
		}});
		return sent;
	};

	const keeperOf = async (open: () => ReturnType<typeof createFakeRecord>): Promise<SearchKeeper> => {
		const {library} = await createFakeLibrary(sampleRecords);
		return createSearchKeeper(library, async () => open(), () => new Date(0));
	};

	test('without a record to keep them in, no search is kept, and that is said', async () => {
		assert.deepEqual(await run({type: 'list-searches'}), []);
		assert.deepEqual(await run({type: 'open-saved', name: 'x'}), [{type: 'failed', message: 'No searches are kept here'}]);
	});

	test('a record that cannot be used is told of when a search is asked for, not with every command', async () => {
		const keeper = await keeperOf(() => {
			throw new NewsreadError('The reading record is of another world.', {hint: 'Go there.'});
		});
		assert.deepEqual(await run({type: 'list-searches'}, keeper), [{type: 'searches-listed', searches: []}]);
		assert.deepEqual(await run({type: 'save-search', name: 'x', query: 'voss'}, keeper), [{type: 'failed', message: 'The reading record is of another world. Go there.'}]);
	});

	test('where the record may not be written, a saved search opens all the same', async () => {
		const record = createFakeRecord();
		record.put('search', 'v', {name: 'v', query: 'voss', savedAt: '2024-04-01', lookedAt: '2024-04-01', total: 1, seen: ['bees-0']});
		const keeper = await keeperOf(() => ({...record, change() {
			throw new NewsreadError('The reading record may not be written.');
		}}));
		const events = await run({type: 'open-saved', name: 'v'}, keeper);
		assert.deepEqual(events.map(({type}) => type), ['saved-opened', 'failed']);
	});

	test('what happened to the record is told once', async () => {
		const notes = ['The reading record was damaged: 3 entries could be kept.'];
		const record = createFakeRecord({notes});
		const keeper = await keeperOf(() => record);
		assert.deepEqual(await run({type: 'list-searches'}, keeper), [{type: 'searches-listed', searches: []}, {type: 'failed', message: 'The reading record was damaged: 3 entries could be kept.'}]);
		assert.deepEqual(await run({type: 'list-searches'}, keeper), [{type: 'searches-listed', searches: []}]);
	});
});
