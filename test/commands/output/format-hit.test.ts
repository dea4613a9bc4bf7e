import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {formatHit} from '../../../source/commands/output/format-hit.js';
import type {Output} from '../../../source/commands/output/output.js';
import {createStyle} from '../../../source/commands/output/style.js';
import type {Attribution, Quote} from '../../../source/quotes/quote.js';
import type {Hit} from '../../../source/search/query.js';

const plain = createStyle(false);
const marked = {...plain, match: (text: string) => `[${text}]`, speaker: (text: string) => `<${text}>`};

const outputOf = (style: Output['style'], width = 80): Output => ({
	style,
	width,
	tableWidth: width,
	write: async () => undefined,
	writeLines: async () => undefined,
	say: () => undefined,
});

const speaker = {id: 'ann-lee', name: 'Ann Lee', role: 'mayor of Weir', kind: 'person'} as const;
const said = {text: 'said', start: 0, end: 4};
const known: Attribution = {speaker, mention: null, cue: said, rule: 'test', confidence: 0.9, runnerUp: null};

const hitOf = ({matches = {text: [], speaker: []}, attribution = known, ...quote}: Partial<Quote> & {readonly matches?: Hit['matches']}): Hit => ({
	score: 0,
	matches,
	stored: {
		quote: {id: 'q', articleId: 'a', kind: 'direct', text: 'I came, and I saw it.', parts: [{start: 1, end: 8}, {start: 20, end: 33}], occurrences: [], ...quote, attribution},
		context: {before: '', after: ''},
		article: {
			id: 'a', headline: 'A headline', section: null, outlet: 'The Gazette', byline: [], published: '2024-03-05T10:00', updated: null, url: null, path: 'a.txt', lang: 'en', added: null,
			neutralized: 0, words: 1, quotes: 1, speakers: 1,
		},
	},
});

const place = '  A headline · The Gazette · 2024-03-05';

suite('a quote found', () => {
	const table: ReadonlyArray<readonly [what: string, hit: Hit, lines: readonly string[]]> = [
		['in two parts: marks for each', hitOf({}), ['“I came,” “and I saw it.”', '  <Ann Lee>, mayor of Weir · said', place]],
		['doubtful', hitOf({attribution: {...known, confidence: 0.69}}), ['“I came,” “and I saw it.”', '  <Ann Lee?>, mayor of Weir · said', place]],
		['without a role or a cue', hitOf({attribution: {...known, cue: null, speaker: {...speaker, role: null}}}), ['“I came,” “and I saw it.”', '  <Ann Lee>', place]],
		['of an unknown speaker', hitOf({attribution: {...known, speaker: null, confidence: 0.3}}), ['“I came,” “and I saw it.”', '  unknown speaker · said', place]],
		['indirect: no marks', hitOf({kind: 'indirect', text: 'that she came', parts: [{start: 0, end: 13}]}), ['that she came', '  <Ann Lee>, mayor of Weir · said', place]],
		[
			'with matches in both parts, and across them',
			hitOf({matches: {text: [{start: 2, end: 6}, {start: 7, end: 11}, {start: 18, end: 20}], speaker: []}}),
			['“I [came],” “[and] I saw [it].”', '  <Ann Lee>, mayor of Weir · said', place],
		],
		[
			'with matches in the name',
			hitOf({matches: {text: [], speaker: [{start: 4, end: 7}]}}),
			['“I came,” “and I saw it.”', '  <Ann >[Lee], mayor of Weir · said', place],
		],
		['with controls and line breaks', hitOf({text: 'a\u{1B}[2J\nb', parts: [{start: 0, end: 7}]}), ['“a␛[2J b”', '  <Ann Lee>, mayor of Weir · said', place]],
	];
	for (const [what, hit, lines] of table) {
		test(what, () => {
			assert.deepEqual(formatHit(hit, outputOf(marked)), lines);
		});
	}

	test('in a narrow terminal: wrapped, a match cut by the end of a line marked in both', () => {
		const hit = hitOf({matches: {text: [{start: 12, end: 20}], speaker: []}});
		assert.deepEqual(formatHit(hit, outputOf({...plain, match: text => `[${text}]`}, 20)), [
			'“I came,” “and [I saw]',
			'[it].”',
			'  Ann Lee, mayor of',
			'  Weir · said',
			'  A headline · The',
			'  Gazette ·',
			'  2024-03-05',
		]);
	});
});
