import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseDate, parseUnfinishedDate} from '../../source/search/parse-date.js';
import {parseQuery, queryFields} from '../../source/search/parse-query.js';
import type {Query} from '../../source/search/query.js';
import {countProcessorTime} from '../helpers/processor-time.js';

/*
A query in short: `field:word` with `-` where it is excluded, `*` where it is a beginning, `=` where it was typed on purpose, `"` where it was in quotation marks;
phrases in brackets.
*/
const tell = ({words, phrases, filters}: Query): string => {
	const head = (field: string, isExcluded = false): string => (isExcluded ? '-' : '') + (field === 'any' ? '' : `${field}:`);
	const tail = ({isExact, isPrefix, isQuoted}: Query['words'][number]): string => (isExact ? '=' : '') + (isPrefix ? '*' : '') + (isQuoted ? '"' : '');
	const told = [
		...words.map(word => head(word.field, word.isExcluded) + word.folded + tail(word)),
		...phrases.map(({field, words: run, isExcluded}) => `${head(field, isExcluded)}[${run.join(' ')}]`),
		...Object.entries(filters).map(([name, wanted]) => `${name}=${[wanted].flat().join('+')}`),
	];
	return told.join(' ');
};

const queries: ReadonlyArray<readonly [string, string]> = [
	['', ''],
	[' '.repeat(3), ''],
	['sanders letter', 'sanders letter'],
	['Sanders', 'sanders='],
	['Müller', 'muller='],
	['müller', 'muller='],
	['don’t', 'don\'t='],
	['Trump\'s', 'trump='],
	['speaker:trump', 'speaker:trump'],
	['SPEAKER:trump', 'speaker:trump'],
	['@trump', 'speaker:trump'],
	['speaker: trump letter', 'speaker:trump letter'],
	['speaker:"kim jong un"', 'speaker:kim" speaker:jong" speaker:un"'],
	['@"kim jong un" summit', 'speaker:kim" speaker:jong" speaker:un" summit'],
	['text:trump', 'text:trump'],
	['text:"the wall"', 'text:[the wall]'],
	['"exact phrase"', '[exact phrase]'],
	['“exact phrase”', '[exact phrase]'],
	['„genaue Worte“', '[genaue worte]'],
	['«mots exacts»', '[mots exacts]'],
	['"letter"', '[letter]'],
	['"unclosed phrase', '[unclosed phrase]'],
	['"one""two"three', 'three [one] [two]'],
	['-word', '-word'],
	['not:word', '-word'],
	['not:speaker:trump', '-speaker:trump'],
	['-@trump', '-speaker:trump'],
	['-"exact phrase"', '-[exact phrase]'],
	['not:"exact phrase"', '-[exact phrase]'],
	['-@"kim jong un"', '-speaker:[kim jong un]'],
	['-vice-president', '-[vice president]'],
	['vice-president', 'vice president'],
	['- word', 'word'],
	['--word', '-word'],
	['after:2018-09', 'after=2018-09'],
	['after:2018-9 before:2019/1/5', 'after=2018-09 before=2019-01-05'],
	['after:2018 after:2019-02', 'after=2019-02'],
	['before:2018 before:2019-02', 'before=2018'],
	['section:politics outlet:"daily planet" article:summit', 'section=politics outlet=daily+planet article=summit'],
	['section:world section:news', 'section=world+news'],
	['kind:written', 'kinds=written'],
	['kind:written,partial kind:direct', 'kinds=written+partial+direct'],
	['10:30', '10 30'],
	['ftp://example.org', 'ftp example org'],
	['Re: the letter', 're= the letter'],
	['習近平', '[習 近 平]'],
	['1,000 3.5', '1,000 3.5'],
	['… — ! ()', ''],
	['- " @', ''],
];

test('a query says what it asks for', () => {
	for (const [typed, expected] of queries) {
		assert.equal(tell(parseQuery(typed)), expected, typed);
	}
});

const typing: ReadonlyArray<readonly [string, string]> = [
	['san', 'san*'],
	['sanders ', 'sanders'],
	['sanders let', 'sanders let*'],
	['speaker:san', 'speaker:san*'],
	['speaker:', ''],
	['speaker:"kim jo', 'speaker:kim speaker:jo*'],
	['"the let', 'the let*'],
	['"the letter"', '[the letter]'],
	['-tru', '-tru'],
	['after:2', ''],
	['after:2018-', 'after=2018'],
	['after:2018-0', 'after=2018'],
	['after:2018-09-0', 'after=2018-09'],
	['kind:w', 'kinds=written'],
	['kind:', ''],
	['not:', ''],
	['speaker:?', ''],
	['?', ''],
];

test('a query that is still being typed lacks nothing', () => {
	for (const [typed, expected] of typing) {
		const query = parseQuery(typed, {isTyping: true});
		assert.equal(tell(query), expected, typed);
		assert.deepEqual(query.mistakes, [], typed);
	}
});

const mistakes: ReadonlyArray<readonly [string, string, string, string]> = [
	['speeker:trump', 'speeker:trump', 'There is no field “speeker”: did you mean speaker:?', 'speeker trump'],
	['sanders speeker:', 'speeker:', 'There is no field “speeker”: did you mean speaker:?', 'sanders speeker'],
	['foo:bar', 'foo:bar', `There is no field “foo”: the fields are ${queryFields.join(', ')}.`, 'foo bar'],
	['constructor:x', 'constructor:x', `There is no field “constructor”: the fields are ${queryFields.join(', ')}.`, 'constructor x'],
	['after:lunch letter', 'after:lunch', '“lunch” is no date: write after:2018, after:2018-09 or after:2018-09-10.', 'after lunch letter'],
	['before:2018-13', 'before:2018-13', '“2018-13” is no date: write before:2018, before:2018-09 or before:2018-09-10.', 'before 2018 13'],
	['before:2018-02-30', 'before:2018-02-30', '“2018-02-30” is no date: write before:2018, before:2018-09 or before:2018-09-10.', 'before 2018 02 30'],
	['kind:writen', 'kind:writen', '“writen” is no kind of quote: did you mean kind:written?', 'kind writen'],
	['kind:loud', 'kind:loud', '“loud” is no kind of quote: the kinds are direct, partial, written and indirect.', 'kind loud'],
	['speaker:', 'speaker:', '“speaker:” has nothing after it.', ''],
	['@', '@', '“speaker:” has nothing after it.', ''],
	['speaker: after:2018', 'speaker:', '“speaker:” has nothing after it.', 'after=2018'],
	['-section:sport', '-section:sport', '“section:” cannot be excluded; only words, phrases and speakers can.', '-sport'],
	['speaker:??? letter', 'speaker:???', '“speaker:” has nothing after it.', 'letter'],
	['???', '???', 'There is no word in it to look for.', ''],
	['🙂 - "!"', '🙂 - "!"', 'There is no word in it to look for.', ''],
	['after:2019 before:2018', 'after:2019 before:2018', 'Nothing is both after 2019 and before 2018.', 'after=2019 before=2018'],
];

test('a mistake is told, with what was probably meant, and is otherwise words', () => {
	for (const [typed, where, message, meaning] of mistakes) {
		const query = parseQuery(typed);
		assert.deepEqual(query.mistakes.map(({start, end, message: told}) => [typed.slice(start, end), told]), [[where, message]], typed);
		assert.equal(tell(query), meaning, typed);
	}

	for (const sound of ['after:2018-09 before:2018', '', '  ', 'sanders & letter', '-letter', 'kind:direct']) {
		assert.deepEqual(parseQuery(sound).mistakes, [], sound);
	}
});

test('spans lie where the words stand in the query', () => {
	const {words, phrases} = parseQuery('speaker:Müller "the letter" -no');
	assert.deepEqual(words.map(({text, span}) => [text, span]), [['Müller', {start: 8, end: 14}], ['no', {start: 29, end: 31}]]);
	assert.deepEqual(phrases.map(({span}) => span), [{start: 15, end: 27}]);
});

test('any string is a query', () => {
	const piece = fc.constantFrom('speaker:', '@', '"', '“', '”', '-', 'not:', 'after:', '2018', 'kind:', 'direct', ' ', ':', 'x:', 'word', '\n', '北京', 'e\u{301}', '😀', '\u{D800}', '__proto__:');
	const strings = fc.oneof(fc.string({unit: 'binary'}), fc.array(piece).map(pieces => pieces.join('')));
	fc.assert(fc.property(strings, fc.boolean(), (typed, isTyping) => {
		const query = parseQuery(typed, {isTyping});
		assert.equal(query.source, typed);
		for (const {text, span, folded} of query.words) {
			assert.equal(typed.slice(span.start, span.end), text);
			assert.notEqual(folded, '');
		}

		for (const {start, end, message} of [...query.mistakes, ...query.phrases.map(({span}) => ({...span, message: 'a phrase'}))]) {
			assert.ok(start >= 0);
			assert.ok(start < end);
			assert.ok(end <= typed.length);
			assert.notEqual(message, '');
		}

		assert.ok(query.phrases.every(({words}) => words.length > 0));
		assert.equal(query.words.filter(({isPrefix}) => isPrefix).length, isTyping && query.words.some(({isPrefix}) => isPrefix) ? 1 : 0);
		assert.deepEqual(structuredClone(query), query);
	}), {numRuns: 1000});
});

test('long queries take no longer than their length', () => {
	const timeOf = (text: string): number => Math.min(...Array.from({length: 5}, () => {
		const spent = countProcessorTime();
		parseQuery(text);
		return spent();
	}));
	for (const unit of ['"', '-', 'not:', '@', 'a:', 'speaker: ', '"a" ', 'word ', 'after:x ']) {
		const [short, long] = [timeOf(unit.repeat(Math.ceil(5000 / unit.length))), timeOf(unit.repeat(Math.ceil(80_000 / unit.length)))];
		// In proportion it is 16 times as long, with the square of the length 256 times.
		assert.ok(long < 20 || long < 128 * short, `${unit}: ${short} ms, ${long} ms`);
	}
});

test('dates as typed', () => {
	const dates: ReadonlyArray<readonly [string, string | undefined]> = [
		['2018', '2018'],
		['2018-9', '2018-09'],
		['2018-09-01', '2018-09-01'],
		['2020-02-29', '2020-02-29'],
		['2019-02-29', undefined],
		['2018.12.31', '2018-12-31'],
		['18', undefined],
		['2018-00', undefined],
		['2018-1-0', undefined],
		['2018-1-1-1', undefined],
		['20180910', undefined],
		['3018', undefined],
		['', undefined],
		['2018-', undefined],
	];
	for (const [typed, expected] of dates) {
		assert.equal(parseDate(typed), expected, typed);
	}

	const unfinished: ReadonlyArray<readonly [string, {readonly date: string | undefined} | undefined]> = [
		['', {date: undefined}],
		['2', {date: undefined}],
		['201', {date: undefined}],
		['2018-', {date: '2018'}],
		['2018-1', {date: '2018-01'}],
		['3', undefined],
		['2018-2-30', undefined],
		['x', undefined],
	];
	for (const [typed, expected] of unfinished) {
		assert.deepEqual(parseUnfinishedDate(typed), expected, typed);
	}
});
