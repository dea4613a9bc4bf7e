/*
Npm run evaluate -- GOLD.jsonl [--indirect] [--part learn|measure]

How well quotes are found and attributed on an annotated set: figures with 90 % bootstrap intervals over texts, and how often a confidence is right.
GOLD: one {id, text, quotes: [{start, end, kind, mention, speaker}], notQuotes: [{start, end}]} a line. Nothing is written.
*/
import process from 'node:process';
import {performance} from 'node:perf_hooks';
import type {Span} from '../source/language/span.js';
import {extractFromText} from '../source/quotes/extract-from-text.js';
import type {Attribution, Quote} from '../source/quotes/quote.js';
import {isSameMention, isSameName, nameWords, overlapOf, readGold, type GoldQuote, type GoldText} from './gold.js';
import {partOf} from './parts.js';

type Part = Span & {readonly quote: Quote};

// Counts of one text: `[how many were right, of how many]` by measure.
type Counts = Readonly<Record<string, readonly [number, number]>>;
type Judged = {readonly confidence: number; readonly isRight: boolean};
type Report = {readonly counts: Counts; readonly judged: readonly Judged[]; readonly mentionLengths: readonly number[]};

const countWords = (text: string) => text.split(/\s/v).filter(Boolean).length;
const lengthOf = ({start, end}: Span) => end - start;
const share = (flags: readonly boolean[]): readonly [number, number] => [flags.filter(Boolean).length, flags.length];

const isRightSpeaker = ({speaker, mention}: Attribution, gold: GoldQuote) => gold.speaker === null ? isSameMention(mention?.text ?? '', gold.mention) : isSameName(speaker?.name ?? '', gold.speaker);
const isExactName = ({speaker}: Attribution, gold: GoldQuote) => gold.speaker !== null && nameWords(speaker?.name ?? '').join(' ') === nameWords(gold.speaker).join(' ');

function findBest(parts: readonly Part[], gold: Span): {readonly covered: number; readonly best: Quote | undefined} {
	const shared = parts.map(part => ({part, size: overlapOf(part, gold)})).filter(({size}) => size > 0).toSorted((a, b) => b.size - a.size);
	return {covered: shared.reduce((sum, {size}) => sum + size, 0), best: shared[0]?.part.quote};
}

const distinct = (names: readonly string[]) => names.filter((name, index) => names.findIndex(other => isSameName(other, name)) === index);

function countSpeakers(quotes: readonly Quote[], gold: readonly GoldQuote[]): Counts {
	const wanted = distinct(gold.filter(({kind, speaker}) => kind !== 'indirect' && speaker !== null).map(({speaker}) => speaker!));
	const found = wanted.length === 0 ? [] : distinct(quotes.map(({attribution}) => attribution.speaker?.name ?? '').filter(Boolean));
	const right = wanted.filter(name => found.some(other => isSameName(other, name))).length;
	return {'speakers, precision': [right, found.length], 'speakers, recall': [right, wanted.length]};
}

// The published measure: gold by gold, each taking the part that covers most of it, over a share.
function countAll(parts: readonly Part[], gold: readonly GoldQuote[], least: number): Counts {
	const left = [...parts];
	let right = 0;
	for (const quote of gold) {
		const covering = left.map(part => ({part, size: overlapOf(part, quote) / lengthOf(quote)})).filter(({size}) => size > least).toSorted((a, b) => b.size - a.size)[0];
		if (covering === undefined) {
			continue;
		}

		left.splice(left.indexOf(covering.part), 1);
		right++;
	}

	return {[`all kinds over ${least}, precision`]: [right, parts.length], [`all kinds over ${least}, recall`]: [right, gold.length]};
}

function report({id, text, quotes: gold, notQuotes}: GoldText, isIndirectWanted: boolean): Report {
	const {quotes} = extractFromText(text, {id, isIndirectWanted});
	const parts = quotes.flatMap(quote => quote.parts.map((part): Part => ({...part, quote})));
	const long = parts.filter(({start, end}) => countWords(text.slice(start, end)) >= 4);
	const direct = gold.filter(({kind, start, end}) => kind === 'direct' && countWords(text.slice(start, end)) >= 4).map(quote => ({quote, ...findBest(parts, quote)}));
	const isFound = ({quote, covered}: (typeof direct)[number]) => covered > 0.8 * lengthOf(quote);
	const isRight = (each: (typeof direct)[number]) => isFound(each) && isRightSpeaker(each.best!.attribution, each.quote);
	return {
		counts: {
			found: share(direct.map(each => isFound(each))),
			'found, any length': share(gold.filter(({kind}) => kind === 'direct' || kind === 'partial').map(quote => findBest(parts, quote).covered > 0.8 * (lengthOf(quote) - 2))),
			joint: share(direct.map(each => isRight(each))),
			'exact full name': share(direct.filter(({quote}) => quote.speaker !== null).map(each => isFound(each) && isExactName(each.best!.attribution, each.quote))),
			precision: share(long.map(part => gold.some(quote => overlapOf(quote, part) >= 0.5 * lengthOf(part)))),
			'false per text': [parts.filter(part => notQuotes.some(span => overlapOf(span, part) >= 0.5 * lengthOf(part))).length, 1],
			...countSpeakers(quotes, gold),
			...countAll(parts, gold, 0.3),
		},
		judged: direct.filter(each => isFound(each)).map(each => ({confidence: each.best!.attribution.confidence, isRight: isRight(each)})),
		mentionLengths: quotes.filter(({attribution}) => attribution.mention !== null).map(({attribution}) => countWords(attribution.mention!.text)),
	};
}

const totalOf = (reports: readonly Report[], measure: string): number | null => {
	const right = reports.reduce((sum, {counts}) => sum + (counts[measure]?.[0] ?? 0), 0);
	const all = reports.reduce((sum, {counts}) => sum + (counts[measure]?.[1] ?? 0), 0);
	return all === 0 ? null : right / all;
};

const draws = 1000;

// Texts drawn with replacement, the same draws for every measure.
function intervalOf(reports: readonly Report[], measure: string): readonly [number, number] {
	let state = 1;
	const next = () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};

	const values = Array.from({length: draws}, () => totalOf(reports.map(() => reports[Math.floor(next() * reports.length)]!), measure) ?? 0).toSorted((a, b) => a - b);
	return [values[Math.floor(draws * 0.05)]!, values[Math.floor(draws * 0.95)]!];
}

const printFigures = (reports: readonly Report[]) => {
	for (const measure of Object.keys(reports[0]!.counts)) {
		const value = totalOf(reports, measure);
		const [low, high] = intervalOf(reports, measure);
		console.log(value === null ? `${measure.padEnd(34)} not in this set` : `${measure.padEnd(34)} ${value.toFixed(3)}   [${low.toFixed(3)}, ${high.toFixed(3)}]`);
	}
};

const edges = [0, 0.5, 0.7, 0.8, 0.9, 1.01];

const printConfidence = (judged: readonly Judged[]) => {
	console.log('\nconfidence        share of quotes   right');
	for (const [index, low] of edges.slice(0, -1).entries()) {
		const within = judged.filter(({confidence}) => confidence >= low && confidence < edges[index + 1]!);
		const right = within.filter(({isRight}) => isRight).length;
		console.log(`${low.toFixed(2)} to ${Math.min(1, edges[index + 1]!).toFixed(2)}      ${(within.length / judged.length).toFixed(3)}             ${within.length === 0 ? '-' : (right / within.length).toFixed(3)}`);
	}
};

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: npm run evaluate -- GOLD.jsonl [--indirect] [--part learn|measure]');
	process.exitCode = 2;
} else {
	const part = options.includes('--part') ? options[options.indexOf('--part') + 1] : undefined;
	const texts = readGold(file).filter(({id}) => part === undefined || partOf(id) === part);
	const start = performance.now();
	const reports = texts.map(text => report(text, options.includes('--indirect')));
	const lengths = reports.flatMap(({mentionLengths}) => mentionLengths).toSorted((a, b) => a - b);
	console.log(`${texts.length} texts, ${(texts.length / (performance.now() - start) * 1000).toFixed(0)} a second; median mention ${lengths[Math.floor(lengths.length / 2)] ?? 0} words\n`);
	printFigures(reports);
	printConfidence(reports.flatMap(({judged}) => judged));
}
