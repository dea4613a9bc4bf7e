/*
A search that finds nothing says so, at any size, and what may find more.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import type {State} from '../../../source/tui/state/state.js';
import {playReader} from '../../helpers/play-reader.js';

const textOf = (state: State): string => drawScreen(state).rows.map(row => rowText(row).trim()).join(' ').replaceAll(/\s+/g, ' ');

suite('nothing found', () => {
	const table: ReadonlyArray<readonly [query: string, words: string]> = [
		['zzzzz', 'No quote matches. Only quotes are searched, and who said them.'],
		['harbour_zzzzz', 'No quote matches. Fewer words find more.'],
		['"harbour_roof"', 'No quote matches. Without quotation marks, words are found anywhere in a quote.'],
		['harbour_after:2030', 'No quote matches. Without the dates, section, outlet, article or kind there may be more.'],
		['befor:2030', 'No quote matches. ────'],
	];
	for (const [query, words] of table) {
		test(query, async () => {
			for (const [columns, rows] of [[40, 12], [60, 20], [80, 24], [120, 36]] as const) {
				// eslint-disable-next-line no-await-in-loop -- one terminal after the other
				const player = await playReader({columns, rows});
				// eslint-disable-next-line no-await-in-loop
				const text = textOf(await player.press(`s ${query}`)).replaceAll(/ [│┬┴]/g, '');
				assert.ok(text.includes(words.replace(/ ─+$/, '')), text);
				assert.equal(text.includes('find more') || text.includes('searched') || text.includes('Without'), !words.endsWith('─'), text);
			}
		});
	}

	test('where the passage was shown instead of the quotes, too; and no passage is offered', async () => {
		const player = await playReader({columns: 40, rows: 12});
		assert.doesNotMatch(textOf(await player.press('s harbour <tab>')), /1 of \d quotes.*“/);
		const nothing = await player.press('zzzzz');
		assert.match(textOf(nothing), /No quote matches\./);
		assert.doesNotMatch(textOf(nothing), /Tab passage/);
		assert.equal(await player.press('<tab>'), nothing);
	});
});
