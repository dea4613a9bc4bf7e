import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {editDistance, findNearest} from '../../source/language/edit-distance.js';

// The textbook's table, whole and slow.
const plainDistance = (a: string, b: string): number => {
	const table = Array.from({length: a.length + 1}, (_row, row) => Array.from({length: b.length + 1}, (_column, column) => (row === 0 ? column : (column === 0 ? row : 0))));
	for (let row = 1; row <= a.length; row++) {
		for (let column = 1; column <= b.length; column++) {
			const swap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? table[row - 2]![column - 2]! + 1 : Infinity;
			table[row]![column] = Math.min(table[row - 1]![column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1), table[row - 1]![column]! + 1, table[row]![column - 1]! + 1, swap);
		}
	}

	return table[a.length]![b.length]!;
};

const distances: ReadonlyArray<readonly [string, string, number]> = [
	['', '', 0],
	['', 'abc', 3],
	['sanders', 'sanders', 0],
	['sanders', 'sandres', 1],
	['sanders', 'snaders', 1],
	['sanders', 'asnders', 1],
	['sanders', 'sanderss', 1],
	['sanders', 'anders', 1],
	['sanders', 'zanders', 1],
	['denuclearization', 'denuclarizaton', 2],
	['denuclearization', 'dneuclearizatino', 2],
	['abcd', 'badc', 2],
	['kitten', 'sitting', 3],
	['letter', 'kim', 6],
];

test('the distance of two words', () => {
	for (const [a, b, expected] of distances) {
		assert.equal(editDistance(a, b, 10), expected, `${a} ${b}`);
		assert.equal(editDistance(b, a, 10), expected, `${b} ${a}`);
	}
});

test('words further apart than asked give one more than asked', () => {
	assert.equal(editDistance('kitten', 'sitting', 2), 3);
	assert.equal(editDistance('a', 'aaaaaaaaaa', 2), 3);
	assert.equal(editDistance('abc', 'abd', 0), 1);
	assert.equal(editDistance('abc', 'abc', 0), 0);
});

test('the bounded distance is that of the whole table, for any words and any bound', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 14});
	fc.assert(fc.property(word, word, fc.nat(6), (a, b, max) => {
		assert.equal(editDistance(a, b, max), Math.min(plainDistance(a, b), max + 1));
	}), {numRuns: 2000});
	fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
		assert.equal(editDistance(a, b, 40), Math.min(plainDistance(a, b), 41));
	}));
});

test('long words take no longer than their length', () => {
	const a = 'ab'.repeat(20_000);
	const b = `b${a}`;
	assert.equal(editDistance(a, b, 2), 1);
	assert.equal(editDistance(`x${a}y`, `y${a}x`, 2), 2);
});

test('the nearest candidate is the one a slip away', () => {
	const commands = ['quotes', 'list', 'read', 'speakers', 'add', 'remove', 'feeds', 'index', 'extract', 'completion', 'doctor'];
	const expected: ReadonlyArray<readonly [string, string | undefined]> = [
		['qoutes', 'quotes'],
		['speeker', 'speakers'],
		['raed', 'read'],
		['compl', 'completion'],
		['QUOTE', 'quotes'],
		['ad', 'add'],
		['x', undefined],
		['', undefined],
		['banana', undefined],
		['re', undefined],
	];
	for (const [word, nearest] of expected) {
		assert.equal(findNearest(word, commands), nearest, word);
	}

	assert.equal(findNearest('quotes', []), undefined);
	assert.equal(findNearest('cat', ['bat', 'rat']), 'bat');
});
