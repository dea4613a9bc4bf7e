/*
Who speaks has one color, in the article, at its foot, among the hits and in the passage beside them, and in the next article.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Role, Row} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader} from '../../helpers/play-reader.js';

const said = (id: string, ...names: readonly string[]) => makeRecord({
	id,
	blocks: [['headline', `What was said in ${id}`], ...names.map(name => ['paragraph', `“It is a levy on ${name},” ${name} said.`] as const)],
	quotes: names.map(name => ({parts: [`It is a levy on ${name},`], by: name, mention: name, cue: 'said'})),
});

const records = [said('first', 'Ada Quill', 'Mirela Voss'), said('second', 'Tomasz Weil', 'Voss', 'Ada Quill')];

const colorsIn = (rows: readonly Row[], isMeant: (text: string) => boolean): ReadonlySet<Role | undefined> =>
	new Set(rows.flat().filter(({text}) => isMeant(text.trim())).map(({roles}) => roles.find(role => role.startsWith('speaker-'))));

test('who speaks has one color everywhere', async () => {
	const rowsAt = async (keys: string): Promise<readonly Row[]> => {
		const player = await playReader({records, columns: 120, rows: 30});
		return drawScreen(await player.press(keys)).rows;
	};

	const [inGutter] = colorsIn(await rowsAt('<enter> ] ]'), text => text === 'MV');
	assert.match(inGutter ?? '', /^speaker-\d$/);
	const foot = await rowsAt('<enter> ] ]');
	const [bar] = colorsIn([foot.at(-1)!], text => text === '▎');
	const hits = colorsIn(await rowsAt('s levy'), text => text === 'Mirela Voss');
	const passage = colorsIn(await rowsAt('s voss'), text => text === 'MV');
	const elsewhere = colorsIn(await rowsAt('j <enter>'), text => text === 'V');
	assert.deepEqual(new Set([bar, ...hits, ...passage, ...elsewhere]), new Set([inGutter]));
	assert.deepEqual([hits.size, passage.size, elsewhere.size], [1, 1, 1]);
});
