/*
Another size: the quote under the cursor stays there and in sight; without one, the passage at the top stays at the top.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {startOf} from '../../../source/tui/layout/index-quotes.js';
import {findLine} from '../../../source/tui/layout/article-line.js';
import {isInSight, shownView, type ArticleView} from '../../../source/tui/state/article-view.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader, type Player} from '../../helpers/play-reader.js';

const count = 14;
const numbers = Array.from({length: count}, (_, index) => index + 1);

const wordy = 'and went on to tell of boats, gulls, a ladder without an end and a keeper who would not come down before breakfast was on the table.';

const long = makeRecord({
	id: 'long',
	blocks: [
		['headline', 'Fourteen people say how they slept'],
		...numbers.map(number => ['paragraph', `Sleeper ${number} lay down. “I dreamt of lighthouse ${number} and of the sea around it,” sleeper ${number} said, ${wordy}`] as const),
	],
	quotes: numbers.map(number => ({parts: [`I dreamt of lighthouse ${number} and of the sea around it,`], by: `Sleeper ${number}`})),
});

const sizes: ReadonlyArray<readonly [columns: number, rows: number]> = [[60, 20], [40, 12], [20, 5], [140, 50], [30, 8], [12, 2], [99, 60], [100, 10], [120, 36]];

const resize = async (player: Player, columns: number, rows: number): Promise<ArticleView> => shownView(await player.send({type: 'resized', columns, rows}))!;

const topWords = ({lines, top}: ArticleView): number => lines[top]!.anchor;

const start = async (keys: string): Promise<Player> => {
	const player = await playReader({records: [long], columns: 120, rows: 36, openId: 'long'});
	await player.press(keys);
	return player;
};

suite('another size', () => {
	test('keeps the quote under the cursor where it is, and in sight', async () => {
		const player = await start('] '.repeat(8));
		for (const [columns, rows] of sizes) {
			// eslint-disable-next-line no-await-in-loop -- one size after the other
			const {current, lines, top, height} = await resize(player, columns, rows);
			assert.equal(current?.id, 'long-7', `${columns}x${rows}`);
			const line = findLine(lines, startOf(current));
			assert.ok(line >= top, `${columns}x${rows}`);
			assert.ok(line < top + height, `${columns}x${rows}`);
		}
	});

	test('keeps the passage at the top where no quote is under the cursor', async () => {
		const player = await start('d j j');
		const before = shownView(player.state())!;
		const offset = topWords(before);
		const lower = sizes.filter(([, height]) => height <= 36);
		for (const [columns, rows] of lower) {
			// eslint-disable-next-line no-await-in-loop -- one size after the other
			const {lines, top} = await resize(player, columns, rows);
			assert.ok(lines[top]!.anchor <= offset, `${columns}x${rows}`);
			assert.ok(lines[top + 1]!.anchor >= offset, `${columns}x${rows}`);
		}

		assert.equal(shownView(player.state())!.top, before.top);
	});

	test('keeps the match that was gone to last in sight, with and without a quote under the cursor', async () => {
		for (const keys of ['/ keeper <enter> n n n n n n', `${'] '.repeat(4)} / breakfast <enter> n n`]) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			const player = await start(keys);
			const {find} = shownView(player.state())!;
			for (const [columns, rows] of sizes) {
				// eslint-disable-next-line no-await-in-loop -- one size after the other
				const view = await resize(player, columns, rows);
				assert.equal(view.find?.at, find!.at);
				assert.ok(isInSight(view, find!.at), `${keys} at ${columns}x${rows}`);
			}
		}
	});

	test('does not bring back a match that was scrolled out of sight', async () => {
		const player = await start('/ keeper <enter> n n <enter> G');
		const {find, lines, top} = await resize(player, 60, 20);
		assert.ok(lines[top]!.anchor > find!.at);
	});

	test('does not move what is whole in sight anyway', async () => {
		const player = await start('] '.repeat(8));
		const before = shownView(player.state())!;
		const after = await resize(player, 120, 35);
		assert.equal(topWords(after), topWords(before));
	});

	test('does not go back to a quote that was scrolled out of sight', async () => {
		const player = await start(`${'] '.repeat(2)} G`);
		const {current, top, lines} = await resize(player, 60, 20);
		assert.equal(current, null);
		assert.ok(lines[top]!.anchor > startOf(long.quotes[2]!));
	});
});
