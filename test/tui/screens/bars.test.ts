/*
What the header, the foot and the prompt count, they count as the screens do.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader, type Setting} from '../../helpers/play-reader.js';

const draw = async (keys: string, setting: Setting = {}): Promise<readonly string[]> => {
	const player = await playReader({columns: 100, ...setting});
	await player.press(keys);
	return drawScreen(player.state()).rows.map(row => rowText(row).trim());
};

const drawFoot = async (keys: string, setting: Setting = {}): Promise<string> => {
	const rows = await draw(keys, setting);
	return rows.at(-1)!;
};

const problems = [
	...['a', 'b', 'c'].map(name => ({path: `${name}.pdf`, message: 'is not text', hint: 'Save it as text.'})),
	...['d', 'e', 'f'].map(name => ({path: `${name}.txt`, message: 'is empty', hint: 'Put a text in it.', isHarmless: true})),
];

suite('problems', () => {
	test('are counted in the header as they are listed', async () => {
		const rows = await draw('!', {problems, columns: 120});
		assert.match(rows[0]!, /⚠ 3 problems, 3 remarks !/);
		assert.deepEqual(rows.filter(row => /^\d/.test(row)), ['3 problems', '3 remarks']);
	});

	test('that are only remarks are told without alarm', async () => {
		const rows = await draw('!', {problems: problems.slice(3)});
		assert.match(rows[0]!, /(?<!⚠) {2}3 remarks !/);
		assert.deepEqual(rows.filter(row => /^\d/.test(row)), ['3 remarks']);
	});

	test('never cut short what the library holds', async () => {
		const [header] = await draw('', {problems, columns: 80});
		assert.match(header!, /7 speakers {2,}⚠ 3 problems !/);
	});
});

suite('finding', () => {
	test('counts the matches at the foot, with and without a quote under the cursor', async () => {
		assert.match(await drawFoot('<enter> / boat <enter>'), /^“boat” 1 of 6 matches · 6 quotes/);
		assert.match(await drawFoot('<enter> ] / boat <enter>', {rows: 50}), /^▎Odile Brandt.* · 1 of 6 · 1 of 6 matches/);
		assert.match(await drawFoot('<enter> ] / boat <enter>', {columns: 40, rows: 50}), /1 of 6 matches {2,}Esc back$/);
		assert.match(await drawFoot('<enter> / xyzzy <enter> j'), /^“xyzzy” not found/);
	});

	test('says in a prompt with nothing typed nothing of what was looked for before', async () => {
		assert.equal(await drawFoot('<enter> / boat'), `/boat${' '.repeat(87)}1 of 6`);
		assert.equal(await drawFoot('<enter> / boat <enter> /'), '/');
	});

	test('offers no next match while there is nothing to find', async () => {
		assert.doesNotMatch(await drawFoot('<enter>', {columns: 200}), /next match/);
		assert.match(await drawFoot('<enter> / boat <enter>', {columns: 200}), /n next match/);
	});
});

test('numbers have one style', async () => {
	const records = Array.from({length: 1200}, (_, index) => makeRecord({id: `a${index}`, blocks: [['headline', `Story ${index}`]]}));
	assert.match(await drawFoot('G', {records}), /^1,200 of 1,200 articles/);
});
