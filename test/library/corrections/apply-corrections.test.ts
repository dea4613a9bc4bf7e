import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {parseArticle} from '../../../source/article/parse-article.js';
import {applyCorrections, indexCorrections} from '../../../source/library/corrections/apply-corrections.js';
import type {Correction, NameCorrection, QuoteCorrection} from '../../../source/library/corrections/correction.js';
import {makeQuoteCorrection} from '../../../source/library/corrections/make-correction.js';
import {extractQuotes} from '../../../source/quotes/extract-quotes.js';
import type {ArticleRecord} from '../../../source/store/quote-store.js';
import {makeRecord} from '../../helpers/make-record.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const [levy] = sampleRecords;
const said = ({quotes}: ArticleRecord): readonly string[] => quotes.map(({attribution: {speaker, rule, confidence, runnerUp}}) =>
	`${speaker?.name ?? '-'} ${rule === 'corrected' ? '!' : ''}${confidence} ${runnerUp?.name ?? '-'}`);
const apply = (record: ArticleRecord, corrections: readonly Correction[]): ArticleRecord => applyCorrections(record, indexCorrections(corrections)).record;
const merge = (names: readonly string[], to: string, more: Partial<NameCorrection> = {}): NameCorrection => ({type: 'merge', names, to, role: null, kind: null, ...more});
const named = (text: string, corrections: readonly NameCorrection[]): string => {
	const {quotes} = apply(makeRecord({id: 'one', blocks: [['paragraph', '“Yes,” X said.']], quotes: [{parts: ['Yes,'], by: text, role: 'mayor'}]}), corrections);
	const {name, role, id} = quotes[0]!.attribution.speaker!;
	return `${name}, ${role ?? '-'} (${id})`;
};

suite('who is who', () => {
	const table: ReadonlyArray<readonly [what: string, name: string, corrections: readonly NameCorrection[], shown: string]> = [
		['a merge', 'A. Lee', [merge(['A. Lee'], 'Ann Lee')], 'Ann Lee, mayor (ann-lee)'],
		['case and accents do not count', 'ánn LEE', [merge(['Ann Lee'], 'Anna Lee')], 'Anna Lee, mayor (anna-lee)'],
		['a role', 'A. Lee', [merge(['A. Lee'], 'Ann Lee', {role: 'engineer'})], 'Ann Lee, engineer (ann-lee)'],
		['the role counts for the one they are, too', 'Ann Lee', [merge(['A. Lee'], 'Ann Lee', {role: 'engineer'})], 'Ann Lee, engineer (ann-lee)'],
		['names lead on, in whatever order', 'A', [merge(['B'], 'C'), merge(['A'], 'B')], 'C, - (c)'],
		['names lead on', 'A', [merge(['A'], 'B'), merge(['B'], 'C')], 'C, - (c)'],
		['the later of two counts', 'A', [merge(['A'], 'B'), merge(['A'], 'C')], 'C, - (c)'],
		['a way back takes the first one back', 'A', [merge(['A'], 'B'), merge(['B'], 'A')], 'A, mayor (a)'],
		['and leads there', 'B', [merge(['A'], 'B'), merge(['B'], 'A')], 'A, - (a)'],
		['round about', 'C', [merge(['A'], 'B'), merge(['B'], 'C'), merge(['C'], 'A')], 'A, - (a)'],
		['what somebody of another name is called goes with that name', 'Tom Reyes', [merge(['Tom Reyes'], 'Ann Lee')], 'Ann Lee, - (ann-lee)'],
		['a better name changes nothing of what somebody is', 'Skipper', [merge(['Skipper'], 'Lars Odum', {type: 'rename'})], 'Lars Odum, mayor (lars-odum)'],
		['a better name, then a merge', 'Skipper', [merge(['Skipper'], 'Lars Odum', {type: 'rename'}), merge(['Lars Odum'], 'L. Odum')], 'L. Odum, - (l-odum)'],
		['a spelling', 'ANN LEE', [merge(['Ann Lee'], 'Ann Lee')], 'Ann Lee, mayor (ann-lee)'],
		['others are left alone', 'Tom Reyes', [merge(['A. Lee'], 'Ann Lee')], 'Tom Reyes, mayor (tom reyes)'],
	];
	for (const [what, name, corrections, shown] of table) {
		test(what, () => {
			assert.equal(named(name, corrections), shown);
		});
	}

	test('of two who are one, each quote has the role that the article gives the one who is shown', () => {
		const record = makeRecord({id: 'one', blocks: [['paragraph', '“Yes,” X said. “No,” Y said. “Maybe,” Z said.']], quotes: [{parts: ['Yes,'], by: 'Ann Lee', role: 'mayor'}, {parts: ['No,'], by: 'Tom Reyes', role: 'engineer'}, {parts: ['Maybe,'], by: 'Lee', role: 'host'}]});
		const rolesOf = (corrections: readonly Correction[]): readonly string[] => apply(record, corrections).quotes.map(({attribution: {speaker}}) => `${speaker!.name}, ${speaker!.role ?? '-'}`);
		assert.deepEqual(rolesOf([merge(['Tom Reyes', 'Lee'], 'Ann Lee')]), ['Ann Lee, mayor', 'Ann Lee, mayor', 'Ann Lee, mayor']);
		assert.deepEqual(rolesOf([merge(['Ann Lee'], 'Tom Reyes')]), ['Tom Reyes, engineer', 'Tom Reyes, engineer', 'Lee, host']);
		assert.deepEqual(rolesOf([merge(['Tom Reyes'], 'Per Holm')]), ['Ann Lee, mayor', 'Per Holm, -', 'Lee, host']);
		assert.deepEqual(rolesOf([merge(['Lee'], 'Bea Lee')]), ['Ann Lee, mayor', 'Tom Reyes, engineer', 'Bea Lee, host']);
		const fix = {...makeQuoteCorrection(record, record.quotes[0]!, 'Tom Reyes'), role: 'pilot'};
		assert.deepEqual(rolesOf([fix, merge(['Tom Reyes'], 'Per Holm')]), ['Per Holm, pilot', 'Per Holm, -', 'Lee, host']);
	});

	test('it says nothing of how sure an attribution is', () => {
		assert.deepEqual(said(apply(levy, [merge(['Odile Brandt'], 'Odile Brand')])).slice(0, 3), ['Odile Brand 0.95 -', 'Odile Brand 0.93 -', 'Tomasz Weil 0.95 -']);
	});
});

test('a record that nothing is about comes back itself', () => {
	assert.equal(apply(levy, []), levy);
	assert.equal(apply(levy, [merge(['Nobody'], 'Somebody'), makeQuoteCorrection(sampleRecords[2], sampleRecords[2].quotes[0]!, 'X')]), levy);
});

suite('who said it', () => {
	const fix = (at: number, speaker: string | null, more: Partial<QuoteCorrection> = {}): QuoteCorrection => ({...makeQuoteCorrection(levy, levy.quotes[at]!, speaker), ...more});
	const table: ReadonlyArray<readonly [what: string, corrections: readonly Correction[], at: number, shown: string]> = [
		['another', [fix(0, 'Tomasz Weil')], 0, 'Tomasz Weil !1 Odile Brandt'],
		['the same: it is sure now', [fix(0, 'Odile Brandt')], 0, 'Odile Brandt !1 -'],
		['nobody that is known', [fix(0, null)], 0, '- !1 Odile Brandt'],
		['the later of two', [fix(0, 'Tomasz Weil'), fix(0, 'Ines Calder')], 0, 'Ines Calder !1 Odile Brandt'],
		['the others stay', [fix(0, 'Tomasz Weil')], 1, 'Odile Brandt 0.93 -'],
		['under the name that is shown', [merge(['Odile Brandt'], 'O. B.'), fix(2, 'Odile Brandt')], 2, 'O. B. !1 Tomasz Weil'],
		['by the article and the words alone', [fix(1, 'X', {prefix: '', suffix: '', start: null, articleId: null})], 1, 'X !1 Odile Brandt'],
		['after the article was moved', [fix(1, 'X', {path: 'old/levy.md', articleId: 'old'})], 1, 'X !1 Odile Brandt'],
		['but not by its words alone elsewhere', [fix(1, 'X', {path: 'old/levy.md', articleId: 'old', suffix: 'Other words stand here now.'})], 1, 'Odile Brandt 0.93 -'],
		['after its words were mended', [fix(1, 'X', {words: 'We are a wroking habrour and it has a roof'})], 1, 'X !1 Odile Brandt'],
		['where the quote was a part of it', [fix(1, 'X', {words: 'We are a working harbour,', suffix: ''})], 1, 'X !1 Odile Brandt'],
	];
	for (const [what, corrections, at, shown] of table) {
		test(what, () => {
			assert.equal(said(apply(levy, corrections))[at], shown);
		});
	}

	test('the words that named another are no evidence any more, the cue is', () => {
		const {mention, cue} = apply(levy, [fix(0, 'Tomasz Weil')]).quotes[0]!.attribution;
		assert.equal(mention, null);
		assert.equal(cue?.text, 'told');
		assert.equal(apply(levy, [fix(0, 'Odile Brandt')]).quotes[0]!.attribution.mention?.text, 'harbour master Odile Brandt');
	});

	test('a speaker of the article keeps what it says of them', () => {
		assert.equal(apply(levy, [fix(0, 'tomasz weil')]).quotes[0]!.attribution.speaker?.role, 'councillor');
		assert.equal(apply(levy, [fix(0, 'Tomasz Weil', {role: 'clerk'})]).quotes[0]!.attribution.speaker?.role, 'clerk');
		assert.equal(apply(levy, [fix(0, 'The Council', {kind: 'organization'})]).quotes[0]!.attribution.speaker?.kind, 'organization');
	});

	test('few words that stand elsewhere now are not the ones that were meant', () => {
		const written = (text: string) => makeRecord({id: 'a', path: 'a.txt', blocks: [['paragraph', text]], quotes: [{parts: ['Yes'], by: 'Ann'}]});
		const before = written('The judge asked. “Yes” was all that the clerk could say to her.');
		const correction = makeQuoteCorrection(before, before.quotes[0]!, 'Bea');
		assert.deepEqual(said(apply(written('The judge asked him. “Yes” was all that the clerk could say.'), [correction])), ['Bea !1 Ann']);
		assert.deepEqual(said(apply(written('Nothing was heard but “Yes” from the man at the door.'), [correction])), ['Ann 0.95 -']);
	});
});

const anyName = fc.constantFrom('Odile Brandt', 'Tomasz Weil', 'fishermen’s union', 'Ann Lee', 'Bea', 'Harbour master Odile Brandt', 'o. brandt');
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
	fc.record({type: fc.constantFrom('merge' as const, 'rename' as const), names: fc.array(anyName, {minLength: 1, maxLength: 2}), to: anyName, role: fc.constantFrom(null, 'clerk'), kind: fc.constantFrom(null, 'group' as const)}),
	fc.tuple(fc.nat(levy.quotes.length - 1), fc.option(anyName), fc.constantFrom(null, 'clerk')).map(([at, speaker, role]) => makeQuoteCorrection(levy, levy.quotes[at]!, speaker, {role})),
);

test('to apply corrections twice is to apply them once', () => {
	fc.assert(fc.property(fc.array(anyCorrection, {maxLength: 8}), corrections => {
		const once = apply(levy, corrections);
		assert.deepEqual(apply(once, corrections), once);
		assert.deepEqual(once.quotes.map(({id, text, parts}) => [id, text, parts]), levy.quotes.map(({id, text, parts}) => [id, text, parts]));
	}), {numRuns: 300});
});

const story = [
	'The old bridge at Weir will stay closed until spring, the council said on Tuesday.',
	'“The bridge is safe for ducks and for nobody else,” Mayor Ann Lee told reporters.',
	'Engineer Tom Reyes was not so sure. “Give it another coat of paint first,” he said.',
	'“We will see about that when the snow is gone,” Lee said.',
];
const readStory = (paragraphs: readonly string[]): ArticleRecord => {
	const article = parseArticle(paragraphs.join('\n\n'), {id: 'weir', path: 'weir.txt', format: 'text'});
	return {article, quotes: extractQuotes(article)};
};

test('a correction survives edits elsewhere in the article', () => {
	const before = readStory(story);
	assert.equal(before.quotes.length, 3);
	const added = fc.constantFrom('The heron stood on the weir until noon.', 'Nobody had asked the sheep.', 'In 1974 it was closed for two years, and nobody minded.', '“Never again,” said Piet Lander, who keeps the toll.');
	fc.assert(fc.property(fc.nat(2), fc.array(fc.tuple(added, fc.nat(4)), {maxLength: 5}), fc.boolean(), (which, inserted, isMoved) => {
		const quote = before.quotes[which]!;
		const paragraphs = [...story];
		for (const [text, at] of inserted) {
			paragraphs.splice(at, 0, text);
		}

		const read = readStory(paragraphs);
		// A new paragraph is no longer around the quote where the file is no longer where it was.
		const after = isMoved && inserted.length === 0 ? {...read, article: {...read.article, id: 'other', path: 'moved/weir.txt'}} : read;
		const {record, attached} = applyCorrections(after, indexCorrections([makeQuoteCorrection(before, quote, 'Per Holm')]));
		assert.equal(attached.length, 1);
		assert.deepEqual(record.quotes.filter(({attribution}) => attribution.rule === 'corrected').map(({text, attribution}) => [text, attribution.speaker?.name]), [[quote.text, 'Per Holm']]);
	}), {numRuns: 100});
});
