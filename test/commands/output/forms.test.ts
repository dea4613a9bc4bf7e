import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {toCsv} from '../../../source/commands/output/csv.js';
import {toJson} from '../../../source/cite/to-json.js';
import {toJsonList} from '../../../source/commands/output/json.js';
import {toMarkdownTable} from '../../../source/commands/output/markdown.js';
import {paintAround, paintSpans} from '../../../source/commands/output/paint-spans.js';
import {formatTable, type Column} from '../../../source/commands/output/table.js';
import {createStyle} from '../../../source/commands/output/style.js';
import {isColorChosen} from '../../../source/config/is-color-chosen.js';
import {createFakeHost, type FakeWorld} from '../../helpers/fake-host.js';

test('JSON is the same value and harmless on a terminal', () => {
	fc.assert(fc.property(fc.jsonValue(), value => {
		assert.equal(JSON.stringify(JSON.parse(toJson(value))), JSON.stringify(value));
	}));
	const hostile = '\u{1B}[2J\u{9B}2J\u{7F}\u{85}\u{202E}\u{2066}\u{2028}';
	assert.equal(JSON.parse(toJson(hostile)), hostile);
	assert.match(toJson(hostile), /^[\w"[\\]+$/);
	assert.equal(toJson('“é 東京”'), '"“é 東京”"');
});

test('a JSON list is one document, written in pieces', () => {
	const lengths = [0, 1, 2, 5];
	for (const length of lengths) {
		const records = Array.from({length}, (_, index) => ({index}));
		const lines = [...toJsonList('newsread.things/1', {total: 9, key: 'things', records})];
		assert.deepEqual(JSON.parse(lines.join('\n')), {schema: 'newsread.things/1', total: 9, things: records});
		assert.equal(lines.length, length === 0 ? 1 : length + 2);
	}
});

suite('CSV', () => {
	const columns = [['text', ({text}: {text: string | number | null}) => text]] as const;
	const table: ReadonlyArray<readonly [value: string | number | null, cell: string]> = [
		['plain', 'plain'],
		['comma, quoted', '"comma, quoted"'],
		['with "marks"', '"with ""marks"""'],
		['two\nlines', '"two\nlines"'],
		['=1+1', '\'=1+1'],
		['+49 30', '\'+49 30'],
		['-5 percent', '\'-5 percent'],
		['@handle', '\'@handle'],
		['\u{1B}[2J', '␛[2J'],
		[0.98, '0.98'],
		[-3, '-3'],
		[null, ''],
		['', ''],
	];
	for (const [value, cell] of table) {
		test(JSON.stringify(value), () => {
			assert.deepEqual([...toCsv(columns, [{text: value}])], ['text', cell]);
		});
	}
});

test('a Markdown table says what stands in it and nothing else', () => {
	const columns = [['Name', ({name}: {name: string; count: number}) => name], ['Count', ({count}: {name: string; count: number}) => count]] as const;
	assert.deepEqual([...toMarkdownTable(columns, [{name: 'A | B', count: 2}, {name: '*x* <b> [y](z)\n', count: 10}])], [
		'| Name | Count |',
		'| --- | ---: |',
		String.raw`| A \| B | 2 |`,
		String.raw`| \*x\* \<b\> \[y\](z)  | 10 |`,
	]);
});

type Row = {readonly name: string; readonly note: string; readonly count: string};

const columns: ReadonlyArray<Column<Row>> = [
	{title: 'COUNT', valueOf: ({count}) => count, isNumber: true},
	{title: 'NAME', valueOf: ({name}) => name, isFlexible: true},
	{title: 'NOTE', valueOf: ({note}) => note, most: 6, from: 30},
];
const rows: readonly Row[] = [{count: '7', name: 'A name that is rather long', note: 'short'}, {count: '12', name: '東京', note: 'much too long'}];

test('a table is aligned, gives way in one column, and drops what has no room', () => {
	assert.deepEqual(formatTable(columns, rows, {width: 80, hasHead: true}), [
		'COUNT  NAME                        NOTE',
		'    7  A name that is rather long  short',
		'   12  東京                        much…',
	]);
	assert.deepEqual(formatTable(columns, rows, {width: 32, hasHead: false}), [
		' 7  A name that is rath…  short',
		'12  東京                  much…',
	]);
	assert.deepEqual(formatTable(columns, rows, {width: 25, hasHead: false}), [
		' 7  A name that is rathe…',
		'12  東京',
	]);
	assert.deepEqual(formatTable(columns, [], {width: 80, hasHead: false}), []);
});

test('in a pipe nothing is cut, and what is long stands out of line alone', () => {
	const long = {count: '3', name: `A name ${'so '.repeat(40)}long`, note: 'much too long'};
	assert.deepEqual(formatTable(columns, [...rows, long], {width: Infinity, hasHead: false}), [
		` 7  ${'A name that is rather long'.padEnd(80)}  short`,
		`12  東京${' '.repeat(76)}  much too long`,
		` 3  ${long.name}  much too long`,
	]);
	assert.deepEqual(formatTable(columns, rows, {width: Infinity, hasHead: false}), [
		' 7  A name that is rather long  short',
		'12  東京                        much too long',
	]);
});

test('no control character of a cell reaches the terminal', () => {
	const [line] = formatTable(columns, [{count: '1', name: 'a\u{1B}[31mb\nc\u{202E}d', note: ''}], {width: 80, hasHead: false});
	assert.equal(line, '1  a␛[31mb c\u{FFFD}d');
});

test('spans are painted where they stand, also across the cut of a line', () => {
	const paint = (text: string): string => `<${text}>`;
	const spans = [{start: 2, end: 5, paint}, {start: 7, end: 9, paint}];
	assert.equal(paintSpans('0123456789', {start: 0, end: 10}, spans), '01<234>56<78>9');
	assert.equal(paintSpans('0123456789', {start: 4, end: 8}, spans), '<4>56<7>');
	assert.equal(paintSpans('0123456789', {start: 5, end: 7}, spans), '56');
	const around = paintAround({start: 0, end: 6, paint: text => `(${text})`}, spans);
	assert.equal(paintSpans('0123456789', {start: 0, end: 10}, around), '(01)<234>(5)6789');
});

suite('color', () => {
	const table: ReadonlyArray<readonly [world: FakeWorld, choice: 'auto' | 'always' | 'never', isColored: boolean]> = [
		[{isTty: true}, 'auto', true],
		[{isTty: false}, 'auto', false],
		[{isTty: true, env: {TERM: 'dumb'}}, 'auto', false],
		[{isTty: true, env: {CI: 'true'}}, 'auto', false],
		[{isTty: false}, 'always', true],
		[{isTty: true}, 'never', false],
	];
	for (const [world, choice, isColored] of table) {
		test(`${JSON.stringify(world)} ${choice}`, () => {
			assert.equal(isColorChosen(createFakeHost(world).host, choice), isColored);
		});
	}

	test('without color a style is the text itself', () => {
		for (const style of Object.values(createStyle(false))) {
			assert.equal(style('text'), 'text');
		}

		for (const style of Object.values(createStyle(true))) {
			assert.match(style('text'), /^\u{1B}\[[\d;]+mtext\u{1B}\[[\d;]+m$/u);
			assert.equal(style(''), '');
		}
	});
});
