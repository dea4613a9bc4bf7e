/*
Each key point leads to the sentence that says it, and back.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText, run, type Run} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {isInSight, shownView} from '../../../source/tui/state/article-view.js';
import type {State} from '../../../source/tui/state/state.js';
import {createTheme} from '../../../source/tui/theme.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader} from '../../helpers/play-reader.js';

const sentence = 'The bees of the second hive slept until nine.';
const record = makeRecord({
	id: 'points',
	blocks: [
		['headline', 'Two points and one that nobody makes'],
		['key-point', 'Bees sleep late.'],
		['key-point', 'Nobody says this.'],
		['paragraph', 'It was a long night. '.repeat(120).trim()],
		['paragraph', `It was told in passing. ${sentence} Then it rained.`],
		['paragraph', 'It was a long day. '.repeat(120).trim()],
		['paragraph', 'The end of it.'],
	],
	sources: [sentence, null],
	found: ['The end of it.'],
});

const marked = (state: State): string => drawScreen(state).rows.flatMap(row => row.filter(({roles}) => roles.includes('key-sentence')).map(({text}) => text)).join(' ');
const foot = (state: State): string => rowText(drawScreen(state).rows.at(-1)!).trim();
const play = async (keys: string, columns = 80, rows = 24) => {
	const player = await playReader({records: [record], columns, rows, openId: 'points'});
	await player.press(keys);
	return player;
};

suite('the key points', () => {
	test('lead to their sentences, one after the other, marked and counted', async () => {
		const player = await play('>');
		assert.equal(marked(player.state()), sentence);
		assert.match(foot(player.state()), /^key point 1 of 3 · no quotes/);
		const second = await player.press('>');
		assert.equal(marked(second), 'Nobody says this.');
		assert.match(foot(second), /No one sentence of the story says what key point 2 says/);
		assert.equal(marked(await player.press('>')).endsWith('The end of it.'), true);
		assert.match(foot(await player.press('>')), /That was the last key point/);
		assert.equal(marked(await player.press('< <')), sentence);
		assert.match(foot(await player.press('<')), /That was the first key point/);
	});

	test('leave the matches in their sentences to be told, in color and without', async () => {
		const player = await play('/ bees <enter> >');
		const runs = drawScreen(player.state()).rows.flatMap(row => row.filter(({roles}) => roles.includes('key-sentence')));
		const [match, rest] = [runs.find(({text}) => text === 'bees')!, runs.find(({text}) => text.includes('second hive'))!];
		for (const hasColor of [true, false]) {
			const looksOf = ({roles}: Run): string => createTheme({hasColor}).paint([run('x', ...roles)]);
			assert.notEqual(looksOf(match), looksOf(rest));
			assert.notEqual(looksOf({...match, roles: ['key-sentence', 'match']}), looksOf(rest));
		}
	});

	test('begin with the last on the way back', async () => {
		const player = await play('<');
		assert.match(foot(player.state()), /^key point 3 of 3/);
	});

	test('are come back to with Escape, from wherever they led', async () => {
		const player = await play('j j');
		const {top} = shownView(player.state())!;
		await player.press('> > > <escape>');
		assert.equal(shownView(player.state())!.top, top);
		assert.equal(marked(player.state()), '');
		assert.equal(player.state().screens.length, 2);
		await player.press('<escape>');
		assert.equal(player.state().screens.length, 1);
	});

	test('go on from the last one, also where its sentence is out of sight', async () => {
		const table = [['> <space> <space> >', 1], ['> > G <', 0], ['> g >', 1], ['> G < >', 1], ['> > > g >', 2], ['< G <', 1]] as const;
		for (const [keys, index] of table) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			const player = await play(keys, 80, 12);
			const open = player.state().screens.at(-1)!;
			assert.equal(open.name === 'article' && open.point?.index, index, keys);
		}
	});

	test('that were out of sight are not come back from', async () => {
		const player = await play('> <space> <space> u u');
		assert.ok(isInSight(shownView(player.state())!, record.article.text.indexOf(sentence)));
		assert.equal(marked(player.state()), '');
		await player.press('<escape>');
		assert.equal(player.state().screens.length, 1);
	});

	test('are come back from to where the last of them was asked for', async () => {
		const player = await play('> <space> <space>');
		const {top} = shownView(player.state())!;
		assert.equal(marked(await player.press('>')), 'Nobody says this.');
		assert.equal(shownView(await player.press('<escape>'))!.top, top);
	});

	test('are forgotten once their sentence is out of sight', async () => {
		const player = await play('> G');
		assert.doesNotMatch(foot(player.state()), /key point 1/);
		await player.press('<escape>');
		assert.equal(player.state().screens.length, 1);
	});

	test('lead there from a folded panel too, and open it only for what stands in it', async () => {
		const player = await play('>', 60, 12);
		assert.equal(marked(player.state()).replaceAll(/\s+/gu, ' '), sentence);
		assert.equal(player.state().areKeyPointsShown, null);
		assert.equal(marked(await player.press('>')), 'Nobody says this.');
	});

	test('keep their sentence in sight at every size', async () => {
		const player = await play('>');
		for (const [columns, rows] of [[40, 12], [120, 36], [20, 6], [60, 10], [80, 24]] as const) {
			// eslint-disable-next-line no-await-in-loop -- one size after the other
			const view = shownView(await player.send({type: 'resized', columns, rows}))!;
			assert.equal(view.point?.index, 0, `${columns}x${rows}`);
			assert.ok(isInSight(view, record.article.text.indexOf(sentence)));
		}
	});

	test('are not looked for where there are none', async () => {
		const player = await playReader({records: [makeRecord({id: 'none', blocks: [['headline', 'None'], ['paragraph', 'None here.']]})], openId: 'none'});
		assert.match(foot(await player.press('>')), /This article has no key points/);
	});
});
