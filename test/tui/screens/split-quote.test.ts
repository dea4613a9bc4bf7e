/*
A quote that the article interrupts is never shown as if it had been printed in one piece.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText, type Row} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {playReader} from '../../helpers/play-reader.js';

const matchesOf = (row: Row): readonly string[] => row.filter(({roles}) => roles.includes('match')).map(({text}) => text);

const drawSearch = async (keys: string, rows: number): Promise<readonly Row[]> => {
	const player = await playReader({columns: 80, rows});
	await player.press(keys);
	return drawScreen(player.state()).rows;
};

suite('a quote in two parts', () => {
	test('stands among the hits with marks round each, and its matches are the words that match', async () => {
		const rows = await drawSearch('s working_roof_harbour', 12);
		const hit = rows.find(row => rowText(row).includes('▸'))!;
		assert.equal(rowText(hit).trim(), '▸ “We are a working harbour,” “and a working harbour has a roof to mend.”');
		assert.deepEqual(matchesOf(hit), ['working', 'harbour', 'working', 'harbour', 'roof']);
	});

	test('a match over its seam is marked in both parts', async () => {
		const rows = await drawSearch('s "harbour_and_a"', 12);
		assert.equal(matchesOf(rows.find(row => rowText(row).includes('▸'))!).join('|'), 'harbour,|and a');
	});

	test('is told of in the notice with marks round each', async () => {
		const rows = await drawSearch('s working_roof <ctrl-y>', 12);
		assert.match(rows.slice(-3).map(row => rowText(row).trim()).join(' '), /with its source: “We are a working harbour,” “and a/);
	});
});
