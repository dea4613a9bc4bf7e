/*
How wide the text is set: between bounds, kept while the reader is open, and nothing that is looked at goes out of sight.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {leastMeasure, measurePage, mostMeasure, usualMeasure} from '../../../source/tui/layout/article-geometry.js';
import {isInSight, shownView, type ArticleView} from '../../../source/tui/state/article-view.js';
import {playReader} from '../../helpers/play-reader.js';

test('the usual measure is one that eyes can follow', () => {
	assert.ok(usualMeasure >= 66);
	assert.ok(usualMeasure <= 80);
	for (let width = 1; width < 240; width++) {
		for (const wanted of [leastMeasure, usualMeasure, mostMeasure]) {
			const {margin, gutter, measure, room} = measurePage(width, wanted);
			assert.equal(measure, Math.min(wanted, room), `${wanted} in ${width}`);
			assert.ok(width < 4 || margin + gutter + measure <= width, `${wanted} in ${width}`);
		}
	}
});

suite('the measure', () => {
	const play = async (columns: number, keys: string): Promise<{readonly view: ArticleView; readonly notice: string | undefined}> => {
		const player = await playReader({columns, rows: 24});
		const state = await player.press(keys);
		return {view: shownView(state)!, notice: state.notice?.text};
	};

	test('goes up and down by steps, and says where it is', async () => {
		const table: ReadonlyArray<readonly [columns: number, keys: string, measure: number, notice: string]> = [
			[90, '+', 76, 'The text is 76 columns wide'],
			[90, '=', 76, 'The text is 76 columns wide'],
			[90, '+ + -', 76, 'The text is 76 columns wide'],
			[90, '+ + + + + +', 84, 'There is no room for wider text'],
			[90, '-', 68, 'The text is 68 columns wide'],
			[60, '+', 54, 'There is no room for wider text'],
			[60, '-', 50, 'The text is 50 columns wide'],
			[90, '- '.repeat(20), leastMeasure, 'The text is as narrow as it gets'],
			[30, '-', 28, 'The text is as narrow as it gets'],
			[30, '+', 28, 'There is no room for wider text'],
			[37, '+', 31, 'There is no room for wider text'],
			[1, '+', 1, 'There is no room for wider text'],
			[240, '+ '.repeat(30), mostMeasure, 'The text is as wide as it gets'],
		];
		for (const [columns, keys, measure, notice] of table) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			const {view, notice: said} = await play(columns, `<enter> ${keys}`);
			assert.deepEqual([view.page.measure, said], [measure, notice], `${keys} at ${columns}`);
		}
	});

	test('is that of the next article too, and of a terminal that was narrow for a while', async () => {
		const player = await playReader({columns: 90, rows: 24});
		await player.press('<enter> + <escape> j <enter>');
		assert.equal(shownView(player.state())!.page.measure, 76);
		await player.send({type: 'resized', columns: 50, rows: 24});
		assert.equal(shownView(player.state())!.page.measure, 44);
		await player.send({type: 'resized', columns: 90, rows: 24});
		assert.equal(shownView(player.state())!.page.measure, 76);
	});

	test('is not chosen by a terminal that has no room for any', async () => {
		const player = await playReader({columns: 37, rows: 24});
		await player.press('<enter> +');
		await player.send({type: 'resized', columns: 90, rows: 24});
		assert.equal(shownView(player.state())!.page.measure, usualMeasure);
	});

	test('leaves the quote and the match in sight', async () => {
		for (const keys of ['j j <enter> ]', 'j j <enter> / hive_3 <enter> n n n n n n']) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			const player = await playReader({columns: 130, rows: 12, openId: 'bees'});
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await player.press(keys);
			const {current, find} = shownView(player.state())!;
			for (const key of ['-', '-', '-', '-', '-', '-', '+', '+', '+']) {
				// eslint-disable-next-line no-await-in-loop -- one after the other
				const view = shownView(await player.press(key))!;
				assert.equal(view.current, current);
				assert.ok(!find || isInSight(view, find.at));
			}
		}
	});
});
