/*
All that is wrong with a query is pointed at, not only what comes first.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {playReader} from '../../helpers/play-reader.js';

const draw = async (keys: string, columns: number, rows: number): Promise<readonly string[]> => {
	const player = await playReader({columns, rows});
	return drawScreen(await player.press(keys)).rows.map(row => rowText(row).trimEnd());
};

const drawWhole = async (keys: string, columns: number, rows: number): Promise<string> => {
	const drawn = await draw(keys, columns, rows);
	return drawn.join('\n');
};

const two = 's sepaker:odile_befor:2024_levy';
const query = ' Search quotes: sepaker:odile befor:2024 levy';

suite('what is wrong with a query', () => {
	test('is pointed at from below, each mistake by itself', async () => {
		const rows = await draw(two, 120, 30);
		const at = rows.findIndex(row => row.startsWith(query));
		assert.deepEqual(rows.slice(at + 1, at + 3), [
			`${' '.repeat(16)}^^^^^^^^^^^^^ There is no field “sepaker”: did you mean speaker:?`,
			`${' '.repeat(30)}^^^^^^^^^^ There is no field “befor”: did you mean before:?`,
		]);
		assert.match(rows[at + 3]!, /^─/);
	});

	test('is told in lines of its own where there is no room', async () => {
		const rows = await draw(two, 40, 24);
		const told = rows.slice(3, rows.findIndex((row, index) => index > 2 && row.startsWith('─'))).map(row => row.trim()).join(' ');
		assert.equal(told, 'There is no field “sepaker”: did you mean speaker:? There is no field “befor”: did you mean before:?');
	});

	test('is counted where there are more rows of it than there may be', async () => {
		assert.match(await drawWhole(two, 40, 12), /speaker:\?\n and 1 more mistake\n─/);
		assert.match(await drawWhole('s a:1_b:2_c:3_after:x_before:y_d:4_e:5_f:6_g:7', 80, 24), /\n and 7 more mistakes\n─/);
	});

	test('is cut with a sign where there is no room for one', async () => {
		assert.match(await drawWhole(two, 20, 12), /“sepaker”[^─]+…\n─/);
	});

	test('leaves rows for hits, and never wider ones than there are columns', async () => {
		for (const rows of [1, 2, 5, 8, 10, 14]) {
			for (const columns of [1, 8, 20, 40, 60, 100]) {
				// eslint-disable-next-line no-await-in-loop -- one size after the other
				const drawn = await draw(two, columns, rows);
				assert.equal(drawn.length, rows);
				assert.ok(drawn.every(row => row.length <= columns));
			}
		}
	});
});
