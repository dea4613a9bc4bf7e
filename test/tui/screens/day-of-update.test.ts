import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import type {State} from '../../../source/tui/state/state.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader} from '../../helpers/play-reader.js';

const shown = (state: State): string => drawScreen(state).rows.map(row => rowText(row)).join('\n');

test('the day of an update is told as such in the list, in the article, in the search and in what is copied', async () => {
	const record = makeRecord({
		id: 'levy', headline: 'Levy passes', published: '2026-05-03', publishedWording: 'Updated: 3 May 2026', updated: '2026-05-03', updatedWording: 'Updated: 3 May 2026',
		blocks: [['headline', 'Levy passes'], ['paragraph', '“No car park,” Odile Brandt said.']], quotes: [{parts: ['No car park,'], by: 'Odile Brandt'}],
	});
	const player = await playReader({records: [record]});
	assert.match(shown(player.state()), /updated 3 May 2026 · 1 quote/);
	assert.match(shown(await player.press('<enter>')), /updated 3 May 2026 · 1 min/);
	await player.press('] y');
	const copied = player.done().find(({type}) => type === 'copy');
	assert.match(copied?.type === 'copy' ? copied.text : '', /Levy passes \(updated 3 May 2026\)$/);
	assert.match(shown(await player.press('s car')), /Levy passes · updated 3 May 2026/);
});
