/*
On small screens the way out is the last thing to go from the foot.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {playTo, screenplays} from '../../helpers/screenplays.js';

const sizes: ReadonlyArray<readonly [columns: number, rows: number]> = [[12, 3], [20, 5], [31, 8], [40, 12], [59, 16], [60, 20], [80, 24], [120, 36]];

suite('the way out', () => {
	for (const [name, screenplay] of Object.entries(screenplays)) {
		test(`stays on ${name}`, async () => {
			for (const [columns, rows] of sizes) {
				// eslint-disable-next-line no-await-in-loop -- one size after the other
				const player = await playTo(screenplay, {columns, rows});
				const state = player.state();
				// A prompt has the line to itself, a notice until the next key.
				if (state.prompt !== null || state.notice !== null) {
					continue;
				}

				const foot = rowText(drawScreen(state).rows.at(-1)!);
				assert.match(foot, state.screens.length > 1 ? /Esc back/ : /q quit/, `${columns}x${rows}: ${foot}`);
			}
		});
	}
});
