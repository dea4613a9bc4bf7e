import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {anchorSpan, attach} from '../../source/library/record/text-anchor.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';
import {countProcessorTime} from '../helpers/processor-time.js';

const find = (text: string, words: string, nth = 0) => {
	let start = -1;
	for (let count = 0; count <= nth; count++) {
		start = text.indexOf(words, start + 1);
	}

	assert.notEqual(start, -1);
	return {start, end: start + words.length};
};

suite('an anchored place after an edit', () => {
	const story = 'Mayor Ann Lee said the bridge is safe. “It floats,” she said on Monday. “It floats,” said Tom Reyes, who had not looked.';
	const table: ReadonlyArray<readonly [edit: string, words: string, nth: number, after: string, found: string | undefined, at?: number]> = [
		['none', 'It floats', 1, story, 'It floats', 73],
		['a paragraph before it', 'It floats', 1, `A correction was made.\n\n${story}`, 'It floats', 97],
		['its like was taken out', 'It floats', 1, story.replace('“It floats,” she said on Monday. ', ''), 'It floats', 40],
		['its like came in before it', 'It floats', 0, story.replace('the bridge', '“It floats,” the bridge'), 'It floats', 53],
		['other marks and capitals', 'the bridge is safe', 0, story.replace('the bridge is safe', 'THE BRIDGE   IS\nSAFE'), 'THE BRIDGE   IS\nSAFE'],
		['accents', 'Ann Lee said the bridge', 0, story.replace('Ann', 'Änn'), 'Änn Lee said the bridge'],
		['few words, elsewhere now', 'she', 0, 'Once she had seen it, nobody else did.', undefined],
		['many words, elsewhere now', 'the bridge is safe', 0, 'Nobody thinks that the bridge is safe to cross.', 'the bridge is safe'],
		['gone', 'the bridge is safe', 0, 'Nothing of it is left.', undefined],
		['all gone', 'It floats', 0, '', undefined],
	];
	for (const [edit, words, nth, after, found, at] of table) {
		test(edit, () => {
			const place = attach(anchorSpan(story, find(story, words, nth)), after);
			assert.equal(place && after.slice(place.start, place.end), found);
			assert.ok(at === undefined || place?.start === at, `at ${place?.start}`);
		});
	}
});

test('in the text it was made in, every place is found where it was', () => {
	fc.assert(fc.property(arbitraryText, fc.nat(), fc.nat(), (text, a, b) => {
		const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other) as [number, number];
		assert.deepEqual(attach(anchorSpan(text, {start, end}), text), {start, end});
	}));
});

test('with whatever put in front, words are found with what stood around them', () => {
	fc.assert(fc.property(arbitraryText, arbitraryText, (text, before) => {
		const body = `${text} the words that are looked for ${text}`;
		const place = attach(anchorSpan(body, find(body, 'the words that are looked for')), before + body);
		assert.equal((before + body).slice(place!.start, place!.end), 'the words that are looked for');
	}));
});

test('whatever the anchor and the text, the place lies in the text', () => {
	fc.assert(fc.property(arbitraryText, arbitraryText, arbitraryText, arbitraryText, fc.nat(), (exact, prefix, suffix, text, offset) => {
		const place = attach({exact, prefix, suffix, offset}, text);
		assert.ok(place === undefined || (place.start >= 0 && place.start <= place.end && place.end <= text.length));
	}));
});

test('a text of one letter a million times stalls nobody', () => {
	const text = 'a '.repeat(500_000);
	const spent = countProcessorTime();
	attach({exact: 'a a a', prefix: 'a a', suffix: 'a b', offset: 600_000}, text);
	attach({exact: 'a-a-a-b', prefix: 'a a', suffix: 'a b', offset: 600_000}, text);
	// What grows with the square of the text would take an hour; any machine does this.
	assert.ok(spent() < 20_000);
});
