/*
What the header, the foot and the prompt count, they count as the screens do.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {rowText} from '../../../source/tui/layout/row.js';
import {countWordsFrom} from '../../../source/tui/layout/words-left.js';
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

suite('a notice', () => {
	const notice = async (text: string, setting: Setting): Promise<readonly string[]> => {
		const player = await playReader(setting);
		const {size} = player.state();
		const rows = drawScreen(await player.send({type: 'failed', message: text})).rows.map(row => rowText(row));
		assert.equal(rows.length, size.rows);
		return rows.map(row => row.trim());
	};

	test('that is longer than the line is shown whole, over the last lines of the body', async () => {
		const rows = await notice('news.example asks to be left alone for three minutes. Try again then.', {columns: 40, rows: 12});
		assert.deepEqual(rows.slice(-4), ['Ferry back in service', '─'.repeat(40), 'news.example asks to be left alone for', 'three minutes. Try again then.  q quit']);
		const short = await notice('Something went wrong', {columns: 40, rows: 12});
		assert.match(short.at(-1)!, /^Something went wrong {2,}q quit/);
	});

	test('never takes the whole screen, and is cut with a sign', async () => {
		const long = 'alpha beta gamma '.repeat(40);
		for (const [rows, lines] of [[24, 4], [12, 4], [8, 1], [3, 1], [1, 0]] as const) {
			// eslint-disable-next-line no-await-in-loop -- one size after the other
			const shown = await notice(long, {columns: 40, rows});
			assert.equal(shown.filter(row => row.includes('alpha')).length, lines, `${rows} rows`);
			assert.ok(lines === 0 || shown.at(-1)!.endsWith('…'), shown.at(-1));
		}
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

suite('how far an article has been read', () => {
	const ruleAt = async (keys: string, columns = 80): Promise<string> => {
		const rows = await draw(keys, {columns, rows: 24});
		return rows.at(-2)!.replaceAll(/^─+ | ─+$/gu, '');
	};

	test('is told with the minutes that are left of it', async () => {
		assert.match(await ruleAt('j j <enter>'), /^\d+% · 7 min left$/);
		assert.match(await ruleAt('j j <enter> ]'), /^\d+% · 1 min left$/);
		assert.equal(await ruleAt('j j <enter> G'), '100%');
	});

	test('is told alone where there is no room, and where the rest is none of the story', async () => {
		assert.match(await ruleAt('j j <enter>', 30), /^\d+%$/);
		const record = makeRecord({id: 'pictures', blocks: [['headline', 'One line and many pictures'], ['paragraph', 'That was all.'], ...Array.from({length: 30}, (_, index) => ['caption', `Picture ${index}`] as const)]});
		const rows = await draw('<enter>', {records: [record], columns: 80, rows: 24});
		assert.match(rows.at(-2)!, / \d+% ──$/);
	});

	test('minutes are those of the whole, counted in the text and not by its lines', async () => {
		const [spaced, unspaced] = [`${'word '.repeat(2300).trim()}.`, '字'.repeat(30_000)];
		for (const [text, whole] of [[spaced, 10], [unspaced, 1]] as const) {
			const record = makeRecord({id: 'long', blocks: [['headline', 'Long'], ['paragraph', text]]});
			for (const columns of [40, 60, 100]) {
				// eslint-disable-next-line no-await-in-loop -- one width after the other
				const rows = await draw('<enter>', {records: [record], columns, rows: 12});
				assert.ok(rows.some(row => row.endsWith(`${whole} min`)), `${columns}`);
				assert.ok(rows.at(-2)!.includes(` · ${whole} min left`), `${columns}`);
			}

			const {article} = record;
			for (let offset = 0; offset < article.text.length; offset += 997) {
				const {start} = article.blocks[1]!;
				const words = article.text.slice(Math.max(start, offset)).split(/\s+/u).length;
				assert.equal(countWordsFrom(article, offset), words);
			}

			assert.equal(countWordsFrom(article, article.text.length), 0);
		}
	});

	test('minutes never grow on the way down', async () => {
		const player = await playReader({columns: 60, rows: 20});
		await player.press('j j <enter>');
		let before = Infinity;
		for (let page = 0; page < 40; page++) {
			// eslint-disable-next-line no-await-in-loop -- one page after the other
			const {rows} = drawScreen(await player.press('d'));
			const minutes = Number(/· (\d+) min left/.exec(rowText(rows.at(-2)!))?.[1] ?? 0);
			assert.ok(minutes <= before);
			before = minutes;
		}

		assert.equal(before, 0);
	});
});

test('numbers have one style', async () => {
	const records = Array.from({length: 1200}, (_, index) => makeRecord({id: `a${index}`, blocks: [['headline', `Story ${index}`]]}));
	assert.match(await drawFoot('G', {records}), /^1,200 of 1,200 articles/);
});
