import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import type {BlockKind} from '../../../source/article/article.js';
import {anchorAt, findAnchor, findLine, type Line} from '../../../source/tui/layout/article-line.js';
import {countCells, splitGraphemes} from '../../../source/tui/layout/cells.js';
import {isShownBlock, layoutArticle} from '../../../source/tui/layout/layout-article.js';
import {makeRecord} from '../../helpers/make-record.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const [levy, keeper, bees] = sampleRecords;

const show = (text: string, {lead, span, text: made}: Line): string => `${lead}${span ? text.slice(span.start, span.end) : made}`;

suite('blocks in their manners', () => {
	const table: ReadonlyArray<readonly [title: string, blocks: ReadonlyArray<readonly [BlockKind, string]>, lines: readonly string[]]> = [
		['paragraphs stand apart', [['paragraph', 'One.'], ['paragraph', 'Two.']], ['One.', '', 'Two.']],
		['bullets hang', [['list-item', 'a thing that wraps onto more lines']], ['• a thing that wraps', '  onto more lines']],
		['the things of a list follow one another', [['list-item', 'one'], ['list-item', 'two']], ['• one', '• two']],
		['a credit follows its caption', [['caption', 'A quay.'], ['credit', 'Ada Renn']], ['  A quay.', '  Ada Renn']],
		['an answer follows its question', [['question', 'Why?'], ['answer', 'Because.'], ['question', 'And?']], ['Why?', 'Because.', '', 'And?']],
		['block quotes are set in', [['blockquote', 'Nobody asked the gulls at all.']], ['  Nobody asked the', '  gulls at all.']],
		['debris and timestamps are hidden', [['paragraph', 'One.'], ['debris', 'Read more'], ['timestamp', 'Today']], ['One.']],
		['key points are a panel', [['key-points-heading', 'In brief'], ['key-point', 'A.'], ['key-point', 'B.'], ['paragraph', 'C.']], ['KEY POINTS', '• A.', '• B.', '', 'C.']],
	];
	for (const [title, blocks, lines] of table) {
		test(title, () => {
			const layout = layoutArticle(makeRecord({id: title, blocks}), 20);
			const drawn = layout.lines.map(line => show(layout.text, line));
			assert.deepEqual(drawn.slice(drawn[0] === '1 min' ? 2 : 0), lines);
		});
	}

	test('without the panel its lines are gone, and nothing else', () => {
		const {lines, linesWithoutPanel} = layoutArticle(levy, 72);
		assert.deepEqual(linesWithoutPanel, lines.filter(({isInPanel}) => !isInPanel));
		assert.ok(linesWithoutPanel.length < lines.length);
		assert.ok(linesWithoutPanel.every(({kind}) => kind !== 'key-point' && kind !== 'panel'));
	});

	test('found key points are labeled so, and stand before the body', () => {
		const {lines, text} = layoutArticle(keeper, 72);
		const words = lines.map(line => show(text, line));
		assert.ok(words.indexOf('KEY POINTS (found)') < words.findIndex(each => each.startsWith('NORTHFIELD')));
	});

	test('what was made harmless is told', () => {
		assert.ok(layoutArticle(keeper, 72).lines.some(({kind, text}) => kind === 'badge' && text.startsWith('⚠ 3 hidden characters')));
		assert.ok(layoutArticle(levy, 72).lines.every(({kind}) => kind !== 'badge'));
	});
});

suite('laws over every article and width', () => {
	const records = fc.constantFrom(...sampleRecords);
	const widths = fc.integer({min: 1, max: 90});

	test('every character of what is shown is on a line, no line is too wide, anchors never fall', () => {
		fc.assert(fc.property(records, widths, (record, width) => {
			const {lines, text} = layoutArticle(record, width);
			assert.equal(text.length, record.article.text.length);
			let anchor = 0;
			for (const line of lines) {
				assert.ok(line.anchor >= anchor);
				anchor = line.anchor;
				const shown = show(text, line);
				assert.ok(line.kind === 'panel' || countCells(shown) <= width || splitGraphemes(shown).length <= 2, shown);
			}

			const blocks = record.article.blocks.filter(block => isShownBlock(block));
			for (const {start, end, kind} of blocks) {
				const covered = lines.filter(line => line.kind === kind && line.span && line.span.start >= start && line.span.end <= end).map(({span}) => text.slice(span!.start, span!.end));
				assert.equal(covered.join('').replaceAll(/\s/g, ''), text.slice(start, end).replaceAll(/\s/g, ''));
			}
		}), {numRuns: 60});
	});

	test('a place is found again at the same width, line by line', () => {
		fc.assert(fc.property(records, widths, (record, width) => {
			const {lines} = layoutArticle(record, width);
			for (const index of lines.keys()) {
				const anchor = anchorAt(lines, index);
				assert.equal(findAnchor(lines, anchor), index);
			}
		}), {numRuns: 60});
	});

	test('a place survives another width: the passage is still at the top, and back it is the same line', () => {
		fc.assert(fc.property(widths, widths, fc.nat(), (from, to, pick) => {
			const before = layoutArticle(bees, from).lines;
			const index = pick % before.length;
			const place = anchorAt(before, index);
			const after = layoutArticle(bees, to).lines;
			const found = findAnchor(after, place);
			assert.ok(after[found]!.anchor <= place.offset);
			assert.ok(found === after.length - 1 || after[found + 1]!.anchor >= place.offset);
			assert.equal(findAnchor(before, place), index);
		}));
	});

	test('the line of an offset shows it', () => {
		fc.assert(fc.property(fc.nat(), widths, (pick, width) => {
			const {lines} = layoutArticle(bees, width);
			const offset = pick % bees.article.text.length;
			const {span} = lines[findLine(lines, offset)]!;
			assert.ok(!span || span.start <= offset);
		}));
	});

	test('an article is wrapped once for a width', () => {
		assert.equal(layoutArticle(levy, 33), layoutArticle(levy, 33));
	});
});
