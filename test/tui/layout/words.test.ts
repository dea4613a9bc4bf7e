/*
Small words on the screen: facts, speakers, looks of a line.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import type {Quote, SpeakerKind} from '../../../source/quotes/quote.js';
import {toSpeakerId} from '../../../source/quotes/speaker-id.js';
import {countRowCells, rowText} from '../../../source/tui/layout/row.js';
import {drawLineText} from '../../../source/tui/layout/draw-line-text.js';
import {formatCount, formatDate, formatMinutes, initialsOf, joinFacts, titleOf} from '../../../source/tui/layout/format-facts.js';
import {certaintyOf, indexQuotes, marksWithin} from '../../../source/tui/layout/index-quotes.js';
import {attributionRuns, barOf, initialsFor, nameFor, speakerRoles} from '../../../source/tui/layout/speaker-words.js';
import {styleLine, type Decoration} from '../../../source/tui/layout/style-line.js';
import {clampTop, percentRead, windowAround} from '../../../source/tui/layout/window.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const same = (table: ReadonlyArray<readonly [actual: unknown, expected: unknown]>): void => {
	for (const [actual, expected] of table) {
		assert.deepEqual(actual, expected);
	}
};

test('dates, counts, minutes, titles', () => {
	same([
		[formatDate('2018-09-10T16:29Z'), '10 Sep 2018'],
		[formatDate('2018-09'), 'Sep 2018'],
		[formatDate('2018'), '2018'],
		[formatDate(null), null],
		[formatDate('soon'), null],
		[formatCount(1, 'quote'), '1 quote'],
		[formatCount(1204, 'quote'), '1,204 quotes'],
		[formatMinutes(10), '1 min'],
		[formatMinutes(1150), '5 min'],
		[joinFacts(['a', null, '', undefined, 'b']), 'a · b'],
		[titleOf({headline: ' ', path: 'a.txt', id: 'x'}), 'a.txt'],
		[titleOf({headline: '', path: null, id: 'x'}), 'x'],
	]);
});

test('initials', () => {
	same([
		[initialsOf('Sarah Huckabee Sanders'), 'SS'],
		[initialsOf('Plato'), 'P'],
		[initialsOf('“Quoin”'), 'Q'],
		[initialsOf('élan vital'), 'ÉV'],
		[initialsOf('李 小龍'), '李小'],
		[initialsOf(''), '?'],
		[initialsOf('!!!'), '?'],
		[initialsOf('𝒜da 𝒷'), '𝒜𝒷'],
	]);
});

suite('speakers', () => {
	const [{quotes}] = sampleRecords;
	const [sure, doubtful, unknown] = [quotes[0], quotes[3], quotes[4]] as readonly [Quote, Quote, Quote];

	test('are named as surely as they are known', () => {
		same([
			[[certaintyOf(sure), nameFor(sure), initialsFor(sure)], ['sure', 'Odile Brandt', 'OB']],
			[[certaintyOf(doubtful), nameFor(doubtful), initialsFor(doubtful)], ['doubtful', 'probably fishermen’s union?', 'FU?']],
			[[certaintyOf(unknown), nameFor(unknown), initialsFor(unknown)], ['unknown', 'speaker unknown', '?']],
		]);
	});

	test('the status line leaves out what matters least', () => {
		const words = (width: number): string => rowText(attributionRuns(sure, '1 of 6', width));
		same([
			[words(60), '▎Odile Brandt, harbour master · told · 1 of 6'],
			[words(36), '▎Odile Brandt · told · 1 of 6'],
			[words(24), '▎Odile Brandt · 1 of 6'],
			[words(18), '▎Odile B… · 1 of 6'],
		]);
		for (let width = 16; width < 70; width++) {
			assert.ok(countRowCells(attributionRuns(sure, '1 of 6', width)) <= width, `${width}`);
		}
	});

	test('have the same color wherever they are met, by whichever of their names', () => {
		const colorOf = (by: string, kind: SpeakerKind = 'person'): string => {
			const {attribution} = sure;
			return speakerRoles({...sure, attribution: {...attribution, speaker: {...attribution.speaker!, id: toSpeakerId(by), name: by, kind}}}).join(' ');
		};

		assert.match(colorOf('Sarah Huckabee Sanders'), /^speaker-[0-4]$/);
		assert.equal(colorOf('Sarah Huckabee Sanders'), colorOf('Sanders'));
		assert.equal(colorOf('Sammy Davis Jr.'), colorOf('Davis'));
		assert.equal(speakerRoles(unknown).join(' '), 'quiet');
		assert.equal(new Set(['Sanders', 'Weil', 'Brandt', 'Voss', 'Quill', 'Achterberg', 'Odum', 'Lovelace', 'Renn', 'Calder', 'Wren', 'Roe', 'Trump', 'Kim', 'Lee'].map(name => colorOf(name))).size, 5);
		const anagrams = ['Amy May', 'Lane Neal', 'Earl Lear', 'Brad Bard', 'Levi Evil', 'Kim Mik', 'Noel Leon', 'Mary Army', 'Dorn Nord', 'Rosa Roas', 'Lee Eel', 'Ward Draw', 'Wray Wary', 'Cole Loce', 'Bane Bean', 'Dale Lade', 'Rae Ear', 'Stone Notes', 'Reed Deer', 'Moor Room'].map(pair => pair.split(' '));
		assert.ok(anagrams.filter(([one, other]) => colorOf(one!) === colorOf(other!)).length < 9);
		// An organization shares no color with who has its last word as a name.
		assert.notEqual(colorOf('Bank of England', 'organization'), colorOf('England'));
	});

	test('bars are told apart where initials are not', () => {
		const shapes = [0, 1, 2, 3, 4, 5, -1].map(speaker => barOf(speaker, {isCurrent: false, hasInitials: false}));
		assert.equal(new Set(shapes).size, 7);
		assert.ok(!shapes.includes(barOf(0, {isCurrent: true, hasInitials: false})));
		assert.equal(barOf(3, {isCurrent: false, hasInitials: true}), barOf(0, {isCurrent: false, hasInitials: true}));
	});
});

test('quotes are marked wherever their words stand, in order', () => {
	const [levy] = sampleRecords;
	const index = indexQuotes(levy);
	assert.equal(index, indexQuotes(levy));
	assert.deepEqual(index.ordered.map(({id}) => id), ['levy-0', 'levy-1', 'levy-2', 'levy-3', 'levy-4', 'levy-5']);
	assert.equal(index.marks.length, 9);
	assert.equal(index.speakers, 4);
	assert.ok(index.marks.every((mark, at) => at === 0 || mark.start >= index.marks[at - 1]!.start));
	for (const mark of index.marks) {
		assert.ok(marksWithin(index, {start: mark.start, end: mark.start + 1}).includes(mark));
	}

	assert.deepEqual(marksWithin(index, {start: 0, end: 5}), []);
});

suite('looks of a line', () => {
	const looks = (text: string, decorations: readonly Decoration[]) => styleLine(text, {start: 0, end: text.length}, decorations, []).map(({text: shown, roles}) => [shown, roles.join(' ')]);

	test('are parted where they change', () => {
		assert.deepEqual(looks('one two three', [{start: 4, end: 7, roles: ['match']}, {start: 2, end: 9, roles: ['current-quote']}]), [
			['on', ''], ['e ', 'current-quote'], ['two', 'match current-quote'], [' t', 'current-quote'], ['hree', ''],
		]);
	});

	test('never within a grapheme', () => {
		assert.deepEqual(looks('e\u{301}x', [{start: 0, end: 1, roles: ['match']}]), [['e\u{301}', 'match'], ['x', '']]);
		assert.deepEqual(looks('a👩‍👩‍👧‍👦b', [{start: 3, end: 13, roles: ['match']}]), [['a👩‍👩‍👧‍👦', ''], ['b', 'match']]);
	});

	test('lose no character', () => {
		const decoration = fc.record({start: fc.nat(20), end: fc.nat(20), roles: fc.constant(['match'] as const)});
		fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 20}), fc.array(decoration, {maxLength: 5}), (text, decorations) => {
			assert.equal(looks(text, decorations).map(([shown]) => shown).join('').length, text.length);
		}));
	});
});

suite('a line being typed', () => {
	const show = (picture: string, width: number): string => {
		const {row, cursor} = drawLineText({text: picture.replace('|', ''), cursor: picture.indexOf('|')}, width);
		const shown = rowText(row);
		return `${shown.slice(0, cursor)}|${shown.slice(cursor)}`;
	};

	test('is shown around the cursor', () => {
		same([
			[show('abc|', 10), 'abc|'],
			[show('abcdefghij|', 8), '…fghij|'],
			[show('|abcdefghij', 8), '|abcdefg…'],
			[show('abcdefghij|klm', 8), '…fghij|k…'],
		]);
	});

	test('fits, and so does the cursor', () => {
		fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 40}), fc.nat(40), fc.integer({min: 1, max: 30}), (text, at, width) => {
			const cursor = [...text].slice(0, at).join('').length;
			const drawn = drawLineText({text, cursor}, width);
			assert.ok(countRowCells(drawn.row) <= Math.max(width, 2), rowText(drawn.row));
			assert.ok(drawn.cursor <= width);
		}));
	});
});

test('windows', () => {
	same([
		[windowAround(0, 10, 4), 0],
		[windowAround(5, 10, 4), 4],
		[windowAround(9, 10, 4), 6],
		[windowAround(2, 3, 4), 0],
		[clampTop(5, 10, 4), 5],
		[clampTop(9, 10, 4), 6],
		[clampTop(-3, 10, 4), 0],
		[clampTop(5, 3, 10), 0],
		[percentRead(0, 10, 20), 100],
		[percentRead(0, 100, 25), 25],
		[percentRead(75, 100, 25), 100],
	]);
});
