import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader} from '../../helpers/play-reader.js';

test('a byline has no gaps where icons and links were, and the text keeps its own', async () => {
	const record = makeRecord({id: 'one', headline: 'A levy', byline: ['Ines Calder', 'Per Holm'], blocks: [
		['headline', 'A levy'],
		['byline', 'By  Ines Calder \u{A0} Per Holm'],
		['paragraph', 'It was  close.'],
	]});
	const player = await playReader({records: [record]});
	await player.press('<enter>');
	const shown = drawScreen(player.state()).rows.map(row => rowText(row)).join('\n');
	assert.match(shown, /By Ines Calder Per Holm\n/);
	assert.match(shown, /It was {2}close\./);
	assert.match(player.state().answers.records[0]!.article.text, /By {2}Ines/);
});

test('who wrote it is told where only the page says so, and once where the text does', async () => {
	const shownWith = async (byline: readonly string[], line: string | undefined): Promise<string> => {
		const player = await playReader({records: [makeRecord({id: 'one', headline: 'A levy', outlet: 'The Echo', byline, blocks: [
			['headline', 'A levy'],
			...(line === undefined ? [] : [['byline', line] as const]),
			['paragraph', 'It was close.'],
		]})]});
		return drawScreen(await player.press('<enter>')).rows.map(row => rowText(row)).join('\n');
	};

	assert.match(await shownWith(['Ines Calder', 'Per Holm'], undefined), /The Echo · By Ines Calder, Per Holm · 1 min/);
	assert.match(await shownWith(['Ines Calder'], 'BY INES CALDER, Staff Writer'), /The Echo · 1 min/);
	assert.match(await shownWith(['Ann Lee'], 'By Joann Leeson'), /The Echo · By Ann Lee · 1 min.*By Joann Leeson/s);
	assert.match(await shownWith(['Ines Calder'], 'By Grand Design'), /The Echo · By Ines Calder · 1 min.*By Grand Design/s);
	assert.match(await shownWith([], undefined), /The Echo · 1 min/);
});
