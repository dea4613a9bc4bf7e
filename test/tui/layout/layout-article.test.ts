import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import type {Block, BlockKind} from '../../../source/article/article.js';
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

	const item = (text: string, ordinal?: number, level = 1): {readonly text: string; readonly block: Partial<Block>} => ({text, block: {level, ...(ordinal !== undefined && {ordinal})}});
	const lists: ReadonlyArray<readonly [title: string, items: ReadonlyArray<ReturnType<typeof item>>, lines: readonly string[]]> = [
		['a numbered list stands apart from a bulleted one', [item('a'), item('b'), item('c', 1), item('d', 2)], ['• a', '• b', '', '1. c', '2. d']],
		['a bulleted list stands apart from a numbered one', [item('a', 1), item('b')], ['1. a', '', '• b']],
		['what counts from one again is another list', [item('a', 1), item('b', 2), item('c', 1)], ['1. a', '2. b', '', '1. c']],
		['more of a numbered thing does not', [item('a', 1), item('more'), item('more', undefined, 2), item('b', 2)], ['1. a', '• more', '  • more', '2. b']],
		['a list within a list does not', [item('a', 1), item('b', undefined, 2), item('c', undefined, 2), item('d', 2), item('e', undefined, 2)], ['1. a', '  • b', '  • c', '2. d', '  • e']],
	];
	for (const [title, items, lines] of lists) {
		test(title, () => {
			const {article, quotes} = makeRecord({id: title, blocks: items.map(({text}) => ['list-item', text])});
			const blocks = article.blocks.map((block, index) => ({...block, ...items[index]!.block}));
			const layout = layoutArticle({article: {...article, blocks}, quotes}, 20);
			assert.deepEqual(layout.lines.slice(2).map(line => show(layout.text, line)), lines);
		});
	}

	test('folded, the panel is a line that says how it is opened, and nothing else is gone', () => {
		for (const [record, words] of [[levy, '2 KEY POINTS · K shows them'], [keeper, '2 KEY POINTS · K shows them']] as const) {
			const {lines, foldedLines} = layoutArticle(record, 72);
			const isOutside = ({isInPanel}: Line): boolean => !isInPanel;
			assert.deepEqual(foldedLines.filter(line => isOutside(line)), lines.filter(line => isOutside(line)));
			assert.deepEqual(foldedLines.filter(line => !isOutside(line)).map(({text}) => text), ['', words]);
			assert.equal(foldedLines.findIndex(({kind}) => kind === 'panel'), lines.findIndex(({kind}) => kind === 'panel'));
		}
	});

	test('an article without key points has no panel to fold', () => {
		const {lines, foldedLines} = layoutArticle(bees, 72);
		assert.deepEqual(foldedLines, lines);
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
