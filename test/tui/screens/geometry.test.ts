/*
No line is wider than the terminal and no frame other than as high, on any screen at any size from 1x1.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {countCells} from '../../../source/tui/layout/cells.js';
import {cutMark, rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import type {State} from '../../../source/tui/state/state.js';
import {playTo, screenplays} from '../../helpers/screenplays.js';
import {isSweepFull} from '../../helpers/sweep.js';

const range = (start: number, end: number, by = 1): readonly number[] => Array.from({length: Math.floor((end - start) / by) + 1}, (_, index) => start + (index * by));
const widths = isSweepFull ? [...range(1, 60), ...range(62, 98, 3), ...range(99, 120, 3), 140, 200] : [1, 2, 3, 5, 8, 12, 20, 31, 40, 59, 80, 99, 100, 160];
const heights = isSweepFull ? [...range(1, 10), ...range(12, 18, 2), 24, 36, 60] : [1, 2, 3, 4, 5, 7, 8, 12, 16, 24, 50];

const check = (state: State, columns: number, rows: number): void => {
	const frame = drawScreen(state);
	assert.equal(frame.rows.length, rows, `${columns}x${rows}`);
	for (const row of frame.rows) {
		const text = rowText(row);
		assert.ok(countCells(text) <= columns, `${columns}x${rows}: ${text}`);
		assert.ok(!text.includes('\n'));
	}

	assert.ok(!frame.cursor || (frame.cursor.x >= 0 && frame.cursor.x < columns && frame.cursor.y >= 0 && frame.cursor.y < rows), `${columns}x${rows}`);
};

suite('every screen at every size', () => {
	for (const [name, screenplay] of Object.entries(screenplays)) {
		test(name, async () => {
			const player = await playTo(screenplay, {columns: 80, rows: 24});
			for (const columns of widths) {
				for (const rows of heights) {
					// eslint-disable-next-line no-await-in-loop -- one size after the other
					check(await player.send({type: 'resized', columns, rows}), columns, rows);
				}
			}
		});
	}
});

test('what is cut shows that it is', async () => {
	const player = await playTo(screenplays.library!, {columns: 30, rows: 12});
	const headline = drawScreen(player.state()).rows.map(row => rowText(row)).find(text => text.includes('Harbour'));
	assert.ok(headline?.trimEnd().endsWith(cutMark), headline);
});
