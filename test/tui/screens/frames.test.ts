/*
What every screen looks like, without its colors: `test/frames/NAME-COLUMNSxROWS.txt`. After a change that is wanted, write them anew and read the difference:

	UPDATE_FRAMES=1 npm test
*/
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {suite, test} from 'node:test';
import {topFolder} from '../../helpers/source-files.js';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {playTo, screenplays, type Screenplay} from '../../helpers/screenplays.js';

const folder = path.join(topFolder, 'test/frames');
const isUpdating = process.env.UPDATE_FRAMES === '1';
const sizes: ReadonlyArray<readonly [columns: number, rows: number]> = [[80, 24], [40, 12], [120, 36]];

const draw = async (screenplay: Screenplay, columns: number, rows: number): Promise<string> => {
	const player = await playTo(screenplay, {columns, rows});
	const {rows: drawn, cursor} = drawScreen(player.state());
	const lines = drawn.map(row => rowText(row).trimEnd());
	return [...lines, ...(cursor ? [`(cursor at ${cursor.x}, ${cursor.y})`] : []), ''].join('\n');
};

const names: string[] = [];

for (const [columns, rows] of sizes) {
	suite(`frames of ${columns} by ${rows}`, () => {
		for (const [name, screenplay] of Object.entries(screenplays)) {
			const file = `${name}-${columns}x${rows}.txt`;
			names.push(file);
			test(name, async () => {
				const frame = await draw(screenplay, columns, rows);
				const place = path.join(folder, file);
				if (isUpdating) {
					mkdirSync(folder, {recursive: true});
					writeFileSync(place, frame);
				}

				assert.ok(existsSync(place), `${file} is not there; UPDATE_FRAMES=1 writes it`);
				assert.equal(frame, readFileSync(place, 'utf8'), `${file} is another now; UPDATE_FRAMES=1 writes it anew`);
			});
		}
	});
}

test('there is no frame that nothing draws', () => {
	assert.deepEqual(readdirSync(folder).filter(file => file.endsWith('.txt')).toSorted(), names.toSorted());
});
