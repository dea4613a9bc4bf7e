/*
No word of an article is ever hidden, and nothing beside it shifts, whatever a terminal makes of joined emoji, flags, ideographs and marks.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type {BlockKind} from '../../../source/article/article.js';
import {toDisplayText} from '../../../source/language/display-text.js';
import {anchorAt} from '../../../source/tui/layout/article-line.js';
import {countCells, splitGraphemes} from '../../../source/tui/layout/cells.js';
import {rowText, type Row} from '../../../source/tui/layout/row.js';
import {moveToPlaces} from '../../../source/tui/place-marks.js';
import {runReader} from '../../../source/tui/run-reader.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {keepPlace, shownView} from '../../../source/tui/state/article-view.js';
import type {State} from '../../../source/tui/state/state.js';
import {createTheme} from '../../../source/tui/theme.js';
import {createFakeHost} from '../../helpers/fake-host.js';
import {createFakeLibrary} from '../../helpers/fake-library.js';
import {makeRecord} from '../../helpers/make-record.js';
import {playReader} from '../../helpers/play-reader.js';
import {crowd, family, loud} from '../../helpers/joined-emoji.js';
import {isSweepFull} from '../../helpers/sweep.js';
import {createVirtualTerminal} from '../../helpers/virtual-terminal.js';

const pieces = [family, '👩🏽‍🚀', '👍🏽', '🇬🇧', '🏳️‍🌈', '❤️', '1️⃣', '小鳥が鳴く', '한글', 'e\u{301}', 'क्षि', 'का', 'مرحبا', 'می‌خواهم', 'שלום', '\u{1112}\u{1161}\u{11AB}', 'word', 'harbour-master', '—', 'a', '“so', 'it”'];

// Words of all sorts of graphemes, alone and joined to others.
const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', minLength: 1, maxLength: 4})), {minLength: 1, maxLength: 3}).map(parts => parts.join(''));
const texts = fc.array(words, {minLength: 1, maxLength: 24}).map(each => each.join(' ').toWellFormed().normalize());
const kinds = fc.constantFrom<BlockKind>('paragraph', 'subheading', 'list-item', 'blockquote', 'question', 'answer', 'caption', 'embed', 'standfirst', 'key-point');
const records = fc.tuple(texts, fc.array(fc.tuple(kinds, texts), {minLength: 1, maxLength: 5})).map(([headline, blocks]) => makeRecord({id: 'any', blocks: [['headline', headline], ...blocks]}));

const dense = (text: string): string => text.replaceAll(/\s/gu, '');

// What a screen shows of an article, window after window.
const readThrough = (state: State): string => {
	const view = shownView(state)!;
	const shown: string[] = [];
	for (let top = 0; top < view.lines.length; top += view.height) {
		const placed = keepPlace(state, {id: 'any', top: anchorAt(view.lines, top), quoteId: null});
		const at = shownView(placed)!;
		const {rows} = drawScreen(placed);
		// The last window begins higher up.
		for (const [index, line] of at.lines.slice(at.top, at.top + at.height).entries()) {
			const text = line.span ? at.text.slice(line.span.start, line.span.end) : line.text;
			const row = rowText(rows.find((_, y) => y === index + 2)!);
			assert.ok(line.kind === 'panel' || row.trimEnd().endsWith(text.trimEnd()), `${JSON.stringify(row)} does not end in ${JSON.stringify(text)}`);
			if (at.top + index >= top) {
				shown.push(line.span ? text : '');
			}
		}
	}

	return dense(shown.join(''));
};

test('every grapheme of every block is on the page, and no row is wider than the terminal', async () => {
	const widest = (text: string): number => Math.max(0, ...splitGraphemes(text).map(grapheme => countCells(grapheme)));
	await fc.assert(fc.asyncProperty(records, fc.integer({min: 12, max: 160}), async (record, columns) => {
		const text = toDisplayText(record.article.text);
		fc.pre(widest(text) <= 8);
		const player = await playReader({records: [record, makeRecord({id: 'other', blocks: [['headline', `${family} ${family} of the week`]]})], columns, rows: 20, openId: 'any'});
		const state = player.state();
		assert.equal(readThrough(state), dense(text));
		for (const row of drawScreen(state).rows) {
			assert.ok(countCells(rowText(row)) <= columns);
		}
	}), {numRuns: isSweepFull ? 1000 : 60});
});

// How terminals differ in what they make of a grapheme: known as a whole; each character for itself; wide characters beyond the first plane unknown.
const terminals: Readonly<Record<string, (grapheme: string) => ReadonlyArray<readonly [text: string, cells: number]>>> = {
	joining: grapheme => [[grapheme, stringWidth(grapheme)]],
	parting: grapheme => Array.from(grapheme, character => [character, /\p{Regional_Indicator}/u.test(character) ? 2 : stringWidth(character)]),
	old: grapheme => Array.from(grapheme, character => [character, character > '\u{FFFF}' ? 1 : Math.min(stringWidth(character), character === '\u{FE0F}' ? 0 : 2)]),
};

// eslint-disable-next-line regexp/no-obscure-range -- every final character of a sequence
const token = /\u{1B}\[(?<parameters>\d*(?:;\d+)*)(?<final>[@-~])|[^\u{1B}]+/gu;

type Drawn = {readonly cells: string[]; x: number; length: number};

const write = (drawn: Drawn, text: string, cells: number): void => {
	for (let index = 0; index < cells; index++) {
		drawn.cells[drawn.x + index] = index === 0 ? text : '';
	}

	if (cells === 0 && drawn.x > 0) {
		drawn.cells[drawn.x - 1] = `${drawn.cells[drawn.x - 1] ?? ''}${text}`;
	}

	drawn.x += cells;
	drawn.length = Math.max(drawn.length, drawn.x);
};

const obey: Readonly<Record<string, (drawn: Drawn, parameters: string) => void>> = {
	G(drawn, parameters) {
		drawn.x = Number(parameters) - 1;
	},
	K(drawn) {
		drawn.cells.length = Math.min(drawn.cells.length, drawn.x);
	},
	m: () => undefined,
};

// What stands in each cell of a row after it was written, and how many cells it took; the cell right of a wide character holds nothing.
const drawOn = (terminal: keyof typeof terminals, painted: string): {readonly cells: readonly string[]; readonly length: number} => {
	const drawn: Drawn = {cells: [], x: 0, length: 0};
	for (const {0: text, groups: {parameters = '', final} = {}} of moveToPlaces(painted).matchAll(token)) {
		if (final === undefined) {
			for (const [part, cells] of splitGraphemes(text).flatMap(grapheme => terminals[terminal]!(grapheme))) {
				write(drawn, part, cells);
			}
		} else {
			obey[final]!(drawn, parameters);
		}
	}

	return {cells: Array.from(drawn.cells, cell => cell ?? ' '), length: drawn.length};
};

const paint = (row: Row): string => createTheme({hasColor: true}).paint(row);

suite('on every terminal', () => {
	const plays: ReadonlyArray<readonly [keys: string, columns: number]> = [['', 120], ['<enter>', 120], ['<enter> ]', 120], ['<enter> ]', 80], ['<enter> ] w', 60], ['<enter> ] y', 80], ['s harbour', 120], ['s harbour', 60], [`s ${family}_harbour`, 100], [': open_', 80]];
	for (const terminal of Object.keys(terminals)) {
		for (const [keys, columns] of plays) {
			test(`${terminal}: ${keys === '' ? 'library' : keys} at ${columns}`, async () => {
				const player = await playReader({records: [loud, ...crowd], columns, rows: 30});
				const state = await player.press(keys);
				const bars = new Set<number>();
				for (const row of drawScreen(state).rows) {
					const {cells, length} = drawOn(terminal, paint(row));
					assert.ok(length <= columns, `${rowText(row)} takes ${length}`);
					assert.equal(dense(cells.join('')), dense(rowText(row)));
					for (const [x, cell] of cells.entries()) {
						if (cell === '│' && columns >= 100) {
							bars.add(x);
						}
					}
				}

				assert.ok(bars.size <= 1, `the line between the panes stands at ${[...bars].join(', ')}`);
			});
		}
	}

	test('a line being typed goes on where the cursor stands', async () => {
		const player = await playReader({columns: 60, rows: 12});
		const {rows, cursor} = drawScreen(await player.press(`s ab${family}cd <left> <left>`));
		for (const terminal of Object.keys(terminals)) {
			assert.equal(drawOn(terminal, paint(rows[cursor!.y]!)).cells[cursor!.x], 'c', terminal);
		}
	});
});

// What Ink leaves on the screen line by line, it must not count by cells that the terminal does not have.
test('scrolled, typed and resized through Ink, a terminal that parts what is joined shows every word', async () => {
	const {library} = await createFakeLibrary([loud, ...crowd]);
	const [columns, rows] = [120, 30];
	const fake = createFakeHost({isTty: true, columns, rows});
	const terminal = createVirtualTerminal(columns, rows);
	const exit = runReader(fake.host, library);
	const player = await playReader({records: [loud, ...crowd], columns, rows});
	let shown = 0;
	for (const [typed, keys] of [['', ''], ['\r', '<enter>'], ['j', 'j'], ['j', 'j'], ['d', 'd'], ['j', 'j'], [']', ']'], ['\t', '<tab>'], ['j', 'j'], ['j', 'j'], ['s', 's'], ['h', 'h'], ['a', 'a']] as const) {
		if (typed !== '') {
			fake.type(typed);
		}

		// eslint-disable-next-line no-await-in-loop -- one key after the other
		const wanted = drawScreen(await player.press(keys)).rows.map(row => dense(rowText(row)));
		let screen: readonly string[] = [];
		for (let tries = 0; tries < 100 && screen.join('\n') !== wanted.join('\n'); tries++) {
			// eslint-disable-next-line no-await-in-loop -- looks again and again
			await delay(5);
			const output = fake.output();
			// eslint-disable-next-line no-await-in-loop -- looks again and again
			await terminal.write(output.slice(shown));
			shown = output.length;
			screen = terminal.screen().map(line => dense(line));
		}

		assert.deepEqual(screen, wanted, `after ${typed}`);
	}

	fake.type('\u{3}');
	await exit;
});
