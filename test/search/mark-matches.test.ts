import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {foldWords} from '../../source/language/fold-words.js';
import {markMatches} from '../../source/search/mark-matches.js';

const mark = (text: string, words: Readonly<Record<string, number>>, ...phrases: ReadonlyArray<readonly string[]>): string => {
	let marked = '';
	let end = 0;
	for (const span of markMatches(text, {words: new Map(Object.entries(words)), phrases}).spans) {
		marked += `${text.slice(end, span.start)}[${text.slice(span.start, span.end)}]`;
		end = span.end;
	}

	return marked + text.slice(end);
};

const whole = Infinity;

const cases: ReadonlyArray<readonly [string, Readonly<Record<string, number>>, ReadonlyArray<readonly string[]>, string]> = [
	['The letter.', {letter: whole}, [], 'The [letter].'],
	['Letters and a letter', {letter: whole, letters: whole}, [], '[Letters] and a [letter]'],
	['no art in partial', {art: whole}, [], 'no [art] in partial'],
	['denuclearization', {denuclearization: 5}, [], '[denuc]learization'],
	['the president’s men', {president: whole}, [], 'the [president]’s men'],
	['Straße, Müller', {muller: whole}, [], 'Straße, [Müller]'],
	['Straße', {strasse: whole}, [], '[Straße]'],
	['Straße', {strasse: 4}, [], '[Stra]ße'],
	['Straße', {strasse: 5}, [], '[Straß]e'],
	['İstanbul: the president', {president: whole}, [], 'İstanbul: the [president]'],
	['İstanbul', {istanbul: 1}, [], '[İ]stanbul'],
	['I\u{307}stanbul', {istanbul: 1}, [], '[I\u{307}]stanbul'],
	['cafe\u{301}, the preside\u{301}nt', {president: whole}, [], 'cafe\u{301}, the [preside\u{301}nt]'],
	['cafe\u{301}', {cafe: 4}, [], '[cafe\u{301}]'],
	['cafe\u{301}s', {cafes: 4}, [], '[cafe\u{301}]s'],
	['ﬁne words', {fine: 1}, [], '[ﬁ]ne words'],
	['北京 said', {北: whole}, [], '[北]京 said'],
	['😀 letter 😀', {letter: whole}, [], '😀 [letter] 😀'],
	['to and fro, to and from', {}, [['to', 'and', 'from']], 'to and fro, [to and from]'],
	['to, and — from', {from: whole}, [['to', 'and']], '[to, and] — [from]'],
	['to and from', {and: whole}, [['to', 'and', 'from']], '[to and from]'],
	['a b a b a', {}, [['a', 'b', 'a']], '[a b a b a]'],
	['Nothing', {letter: whole}, [[]], 'Nothing'],
	['', {letter: whole}, [['a']], ''],
];

test('whole words, beginnings and phrases are marked, and nothing else', () => {
	for (const [text, words, phrases, expected] of cases) {
		assert.equal(mark(text, words, ...phrases), expected);
	}
});

test('marks lie within the text, in order, apart, and cover the words that are wanted', () => {
	const piece = fc.constantFrom('a', 'e\u{301}', 'ß', 'İ', ' ', '-', '\'', 'ﬁ', '北', '😀', '\u{D800}', 'word', 'Word', '1', ',');
	const text = fc.oneof(fc.string({unit: 'binary'}), fc.array(piece).map(pieces => pieces.join('')));
	fc.assert(fc.property(text, fc.array(fc.nat(20)), fc.constantFrom(1, 2, whole), (words, picks, letters) => {
		const own = foldWords(words);
		const picked = picks.map(at => own[at]).filter(word => word !== undefined);
		const marks = markMatches(words, {words: new Map(picked.map(word => [word, letters])), phrases: [own.slice(0, 2), own.slice(1, 4)]});
		let end = 0;
		for (const span of marks.spans) {
			assert.ok(span.start >= end);
			assert.ok(span.end > span.start);
			end = span.end;
		}

		assert.ok(end <= words.length);
		assert.deepEqual(new Set(marks.words), new Set(picked));
		const marked = new Set(marks.spans.flatMap(({start, end: to}) => foldWords(words.slice(start, to))));
		assert.ok(letters < whole || picked.every(word => marked.has(word)));
	}), {numRuns: 500});
});
