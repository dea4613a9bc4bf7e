/*
Tsx bench/train-ranker.ts GOLD.jsonl [--all] [--dry]

Learns the two tables of weights in source/quotes from an annotated set (in the format of bench/evaluate.ts): the ranker over candidate mentions and the judge of speech.
Learns from the part `learn` and measures on the part `measure` of bench/parts.ts; --all learns from everything. --dry prints the figures and writes nothing. The same set always gives the same weights.
*/
import {writeFileSync} from 'node:fs';
import process from 'node:process';
import {buildBody} from '../source/article/build-body.js';
import {textOf} from '../source/language/span.js';
import {toSourceSpan} from '../source/language/offset-map.js';
import {analyze, type Analysis} from '../source/quotes/analysis.js';
import type {Candidate} from '../source/quotes/candidate.js';
import type {Previous} from '../source/quotes/continued-features.js';
import {findCandidates} from '../source/quotes/find-candidates.js';
import {findQuotations} from '../source/quotes/find-quotations.js';
import {shapeOf, type QuotationShape} from '../source/quotes/quotation-shape.js';
import {rankCandidates} from '../source/quotes/rank-candidates.js';
import {speechFeatures} from '../source/quotes/speech-features.js';
import {isSameMention, mentionWords, overlapOf, readGold, type GoldQuote, type GoldText} from './gold.js';
import {partOf} from './parts.js';

type Weights = Map<string, number>;

// One annotated quotation: its candidates, and which of them name the annotated source.
type Choice = {readonly candidates: readonly Candidate[]; readonly isRight: readonly boolean[]; readonly isLong: boolean};

// One quotation: its features as speech, and whether it is.
type Judgment = {readonly features: readonly string[]; readonly isSpeech: boolean};

const ranker = {rounds: 14, rate: 0.25, decay: 2e-2, least: 3};
const judge = {rounds: 12, rate: 0.2, decay: 1e-1, least: 3};

const isMarked = ({kind}: GoldQuote) => kind === 'direct' || kind === 'partial';

// A pseudo-random order that is the same on every run.
function shuffle(length: number, seed: number): readonly number[] {
	const order = Array.from({length}, (_, index) => index);
	let state = seed;
	for (let at = length - 1; at > 0; at--) {
		state = (state * 48_271) % 2_147_483_647;
		const other = state % (at + 1);
		const moved = order[at]!;
		order[at] = order[other]!;
		order[other] = moved;
	}

	return order;
}

type Stepper = {readonly weights: Weights; readonly squares: Weights; readonly rate: number; readonly decay: number};

// AdaGrad with a pull toward zero.
function step({weights, squares, rate, decay}: Stepper, feature: string, slope: number): void {
	const weight = weights.get(feature) ?? 0;
	const gradient = slope + (decay * weight);
	const square = (squares.get(feature) ?? 0) + (gradient ** 2);
	squares.set(feature, square);
	weights.set(feature, weight - (rate * gradient / Math.sqrt(square + 1e-6)));
}

function prune(weights: Weights, features: Iterable<string>, least: number): Weights {
	const counts = new Map<string, number>();
	for (const feature of features) {
		counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}

	return new Map([...weights].filter(([feature, weight]) => (counts.get(feature) ?? 0) >= least && Math.abs(weight) > 0.02).map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000]));
}

// Among right candidates the surest: with a clause of its own, else carried on, else the nearest.
function pickRight({candidates, isRight}: Choice, analysis: Analysis, token: number): Candidate | undefined {
	const scoreOf = ({features, relation, mention}: Candidate) => (features.some(feature => feature.startsWith('clause')) ? 3 : 0) + (relation === 'continued' ? 2 : 0) + (1 / (1 + Math.abs(analysis.index.mentions[mention]!.run.from - token)));
	return candidates.filter(({mention}, index) => isRight[index] && mention >= 0).toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function judgeCandidates(candidates: readonly Candidate[], analysis: Analysis, gold: GoldQuote): readonly boolean[] {
	const {text} = analysis.outline;
	return candidates.map(({mention}) => mention < 0 ? mentionWords(gold.mention).length === 0 : isSameMention(textOf(text, analysis.index.mentions[mention]!), gold.mention));
}

// Walks a text's quotations in order, giving each its shape, its candidates and its annotation.
function walk({id, text, quotes}: GoldText, visit: (analysis: Analysis, quotation: number, shape: QuotationShape, gold: GoldQuote | undefined, previous: Previous | null) => Previous | null): void {
	const {article, toSource} = buildBody(text, {id});
	const analysis = analyze(article.text, article.blocks, findQuotations(article.text, article.blocks));
	let previous: Previous | null = null;
	for (const [quotation, span] of analysis.outline.quotations.entries()) {
		const source = toSourceSpan(toSource, span);
		const gold = quotes.filter(quote => isMarked(quote)).find(quote => overlapOf(quote, source) > 0.5 * (source.end - source.start));
		previous = visit(analysis, quotation, shapeOf(analysis, quotation), gold, previous) ?? previous;
	}
}

// "Smith said, according to the Sun": the set names the Sun; newsread names Smith, and does not learn otherwise.
const isSecondhand = ({candidates, isRight}: Choice) => candidates.some(({features}, index) => isRight[index] && features.includes('sieve:secondhand'));

function gatherChoices(texts: readonly GoldText[]): readonly Choice[] {
	const choices: Choice[] = [];
	for (const text of texts) {
		walk(text, (analysis, quotation, shape, gold, previous) => {
			if (gold === undefined) {
				return null;
			}

			const candidates = findCandidates(analysis, shape, previous);
			const choice = {candidates, isRight: judgeCandidates(candidates, analysis, gold), isLong: gold.kind === 'direct'};
			if (!isSecondhand(choice)) {
				choices.push(choice);
			}

			const right = pickRight(choice, analysis, shape.token);
			return {quotation, mention: right?.mention ?? -1, cue: right?.cue ?? -1, shape};
		});
	}

	return choices;
}

// Raises the shares of the right candidates, together, over those of the others.
function learnChoice(stepper: Stepper, {candidates, isRight}: Choice): void {
	const shares = rankCandidates(candidates, stepper.weights);
	const right = shares.reduce((sum, share, index) => sum + (isRight[index] ? share : 0), 0);
	if (right === 0 || right > 0.9999) {
		return;
	}

	for (const [index, {features}] of candidates.entries()) {
		const slope = shares[index]! - (isRight[index] ? shares[index]! / right : 0);
		for (const feature of Math.abs(slope) < 1e-4 ? [] : features) {
			step(stepper, feature, slope);
		}
	}
}

function learnRanker(choices: readonly Choice[]): Weights {
	const stepper: Stepper = {weights: new Map(), squares: new Map(), rate: ranker.rate, decay: ranker.decay};
	for (let round = 0; round < ranker.rounds; round++) {
		for (const at of shuffle(choices.length, round + 1)) {
			learnChoice(stepper, choices[at]!);
		}
	}

	return prune(stepper.weights, choices.flatMap(({candidates}) => candidates.flatMap(({features}) => features)), ranker.least);
}

function gatherJudgments(texts: readonly GoldText[], weights: Weights): readonly Judgment[] {
	const judgments: Judgment[] = [];
	for (const text of texts) {
		const {toSource} = buildBody(text.text, {id: text.id});
		walk(text, (analysis, quotation, shape, gold, previous) => {
			const candidates = findCandidates(analysis, shape, previous);
			const shares = rankCandidates(candidates, weights);
			const ranked = candidates.map((candidate, index) => ({candidate, share: shares[index]!})).toSorted((a, b) => b.share - a.share);
			const source = toSourceSpan(toSource, analysis.outline.quotations[quotation]!);
			const isCovered = (span: {readonly start: number; readonly end: number}) => overlapOf(span, source) > 0.5 * (source.end - source.start);
			const isTitle = text.notQuotes.some(span => isCovered(span));
			// What lies in indirect speech is neither: whether it is quoted or only named, nobody said.
			if (gold !== undefined || isTitle || text.quotes.every(quote => !isCovered(quote))) {
				judgments.push({features: ['bias', ...speechFeatures(analysis, {quotation, shape, ranked})], isSpeech: gold !== undefined && !isTitle});
			}

			// Speech goes on only from what is speech.
			const {mention, cue} = ranked[0]!.candidate;
			return gold === undefined ? null : {quotation, mention, cue, shape};
		});
	}

	return judgments;
}

const folds = 4;

// The judge must learn from shares as sure as they are on unseen texts: each fold is ranked by what the others taught.
function gatherUnseen(texts: readonly GoldText[]): readonly Judgment[] {
	const foldOf = (index: number) => index % folds;
	const choices = texts.map(text => gatherChoices([text]));
	return Array.from({length: folds}, (_, fold) => {
		const weights = learnRanker(choices.filter((_choice, index) => foldOf(index) !== fold).flat());
		return gatherJudgments(texts.filter((_text, index) => foldOf(index) === fold), weights);
	}).flat();
}

const chanceOf = (features: readonly string[], weights: ReadonlyMap<string, number>) => 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)));

function learnJudge(judgments: readonly Judgment[]): Weights {
	const stepper: Stepper = {weights: new Map(), squares: new Map(), rate: judge.rate, decay: judge.decay};
	for (let round = 0; round < judge.rounds; round++) {
		for (const at of shuffle(judgments.length, round + 1)) {
			const {features, isSpeech} = judgments[at]!;
			const slope = chanceOf(features, stepper.weights) - Number(isSpeech);
			for (const feature of features) {
				step(stepper, feature, slope);
			}
		}
	}

	return prune(stepper.weights, judgments.flatMap(({features}) => features), judge.least);
}

function measureRanker(choices: readonly Choice[], weights: Weights): string {
	const rights = choices.filter(({isLong}) => isLong).map(({candidates, isRight}) => {
		const shares = rankCandidates(candidates, weights);
		return isRight[shares.indexOf(Math.max(...shares))];
	});
	return (rights.filter(Boolean).length / rights.length).toFixed(4);
}

function measureJudge(judgments: readonly Judgment[], weights: Weights): string {
	const rights = judgments.map(({features, isSpeech}) => (chanceOf(features, weights) >= 0.5) === isSpeech);
	return (rights.filter(Boolean).length / rights.length).toFixed(4);
}

function writeTable(file: string, name: string, what: string, weights: Weights): void {
	const lines = [...weights].toSorted(([a], [b]) => a < b ? -1 : 1).map(([feature, weight]) => `\t${/^[a-z]+$/v.test(feature) ? feature : `'${feature.replaceAll('\\', '\\\\').replaceAll('\'', String.raw`\'`)}'`}: ${weight},`);
	writeFileSync(new URL(`../source/quotes/${file}.ts`, import.meta.url), `/*
${what}, learned on annotated news (PolNeAR, train part; see readme.md).
Written by bench/train-ranker.ts; not to be edited by hand.
*/

/**
Weight by feature; a feature that is not in the table weighs nothing.
*/
export const ${name}: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`);
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: tsx bench/train-ranker.ts GOLD.jsonl [--all] [--dry]');
	process.exitCode = 2;
} else {
	const texts = readGold(file);
	const learned = texts.filter(({id}) => options.includes('--all') || partOf(id) === 'learn');
	const measured = texts.filter(({id}) => partOf(id) === 'measure');
	const choices = gatherChoices(learned);
	const rankerWeights = learnRanker(choices);
	const judgments = gatherUnseen(learned);
	const speechWeights = learnJudge(judgments);
	console.log(`ranker: ${rankerWeights.size} weights, right on learned ${measureRanker(choices, rankerWeights)}, on measured ${measureRanker(gatherChoices(measured), rankerWeights)}`);
	console.log(`judge: ${speechWeights.size} weights, right on learned ${measureJudge(judgments, speechWeights)}, on measured ${measureJudge(gatherJudgments(measured, rankerWeights), speechWeights)}`);
	if (!options.includes('--dry')) {
		writeTable('ranker-weights', 'rankerWeights', 'Weights of the ranker over candidate mentions', rankerWeights);
		writeTable('speech-weights', 'speechWeights', 'Weights that tell speech from titles, nicknames and words held with tongs', speechWeights);
	}
}
