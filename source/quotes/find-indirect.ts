/*
Reported speech without marks: "Smith said the port would close", "The port would close, Smith said", "according to Smith".
*/
import type {Span} from '../language/span.js';
import {neverReporting} from '../language/en/cue-uses.js';
import type {Analysis} from './analysis.js';
import type {Cue} from './cue.js';
import type {Run, Token} from './token.js';

/**
What was reported, with the cue and the mention that report it, by index.
*/
export type IndirectSpeech = {readonly parts: readonly Span[]; readonly cue: number; readonly mention: number; readonly rule: string};

const leastWords = 4;
// Verbs that report without "that"; all others need it, or a clause that plainly begins.
const plainReporting = new Set(['say']);
const speakerless = /^(?:i|we|you|it|him|her|his|them|their|its)$/v;
const clauseSubject = /^(?:that|he|she|they|it|there|his|her|their|this|these)$/v;

// Whether a cue reports what follows or goes before, rather than naming or describing.
function isReporting(index: Analysis['index'], cue: Cue): boolean {
	if (cue.subject < 0 || cue.isPassive || cue.strength === 'shape' || cue.place === 'relative' || neverReporting.has(cue.lemma)) {
		return false;
	}

	const {kind, head} = index.mentions[cue.subject]!;
	return kind !== 'pronoun' || !speakerless.test(head);
}

// After a cue that takes objects as well, only "that" or the subject of a clause shows that something is reported.
const isClauseNext = ({lemma, place, addressee}: Cue, next: Token | undefined) => (plainReporting.has(lemma) && place !== 'participle') || addressee >= 0
	? next !== undefined
	: clauseSubject.test(next?.lower ?? '');

// A caption with its credit: "(Ann Lee/The Harbor Press)".
const isCredited = (tokens: readonly Token[], {from, to}: Run) => tokens[to - 1]!.text.startsWith(')') && tokens.slice(Math.max(from, to - 8), to).some(({text}) => text === '/');

// Where the reported words begin after a cue: past the one spoken to and, where it is near, past "that".
function startAfter(tokens: readonly Token[], {run, addressee}: Cue, analysis: Analysis, limit: number): number {
	const at = addressee < 0 ? run.to : analysis.index.mentions[addressee]!.run.to;
	for (let that = at; that < Math.min(limit, at + 8); that++) {
		if (tokens[that]!.lower === 'that') {
			return that + 1;
		}

		if (tokens[that]!.kind === 'quotation') {
			break;
		}
	}

	return at;
}

// The longest stretch of a run that holds no quotation, as a span; null where it is too short to say anything.
function longestStretch(tokens: readonly Token[], {from, to}: Run): Span | null {
	let best: Span | null = null;
	let most = 0;
	let start = from;
	let words = 0;
	for (let at = from; at <= to; at++) {
		const token = at < to ? tokens[at]! : undefined;
		if (token !== undefined && token.kind !== 'quotation') {
			words += token.kind === 'mark' ? 0 : 1;
			continue;
		}

		if (words >= leastWords && words > most) {
			const span = trimMarks(tokens, {from: start, to: at});
			best = span;
			most = words;
		}

		start = at + 1;
		words = 0;
	}

	return best;
}

function trimMarks(tokens: readonly Token[], {from, to}: Run): Span {
	let start = from;
	let end = to;
	while (start < end && /^[,\-:;–—]/v.test(tokens[start]!.text)) {
		start++;
	}

	while (end > start + 1 && tokens[end - 1]!.kind === 'mark' && /^[!,\-.:;?–—]/v.test(tokens[end - 1]!.text)) {
		end--;
	}

	return {start: tokens[start]!.start, end: tokens[end - 1]!.end};
}

// Where the clause of cue and subject begins and ends.
function clauseOf({index}: Analysis, {subject, run}: Cue): Run {
	const mention = index.mentions[subject]!;
	return {from: Math.min(mention.run.from, run.from), to: Math.max(mention.run.to, run.to)};
}

function reportedBy(analysis: Analysis, cue: Cue, sentence: Run): {readonly span: Span; readonly rule: string} | null {
	const {tokens} = analysis.outline.narrative;
	const clause = clauseOf(analysis, cue);
	if (cue.strength === 'according') {
		const isFirst = clause.from === sentence.from;
		const span = longestStretch(tokens, isFirst ? {from: clause.to, to: sentence.to} : {from: sentence.from, to: clause.from});
		return span === null ? null : {span, rule: 'indirect-according-to'};
	}

	const isAside = clause.from > sentence.from && tokens[clause.from - 1]?.text === ',' && cue.place !== 'participle' && cue.place !== 'shared';
	if (isAside && (sentence.to - clause.to < 7 || tokens[clause.to]?.text === ',')) {
		const isMiddle = tokens[clause.to]?.text === ',';
		const spans = [longestStretch(tokens, {from: sentence.from, to: clause.from}), isMiddle ? longestStretch(tokens, {from: clause.to, to: sentence.to}) : null].filter(span => span !== null);
		const span = spans.toSorted((a, b) => (b.end - b.start) - (a.end - a.start))[0];
		return span === undefined ? null : {span, rule: cue.place === 'after' ? 'indirect-cue-mention' : 'indirect-mention-cue'};
	}

	return reportedAfter(analysis, cue, sentence);
}

function reportedAfter(analysis: Analysis, cue: Cue, sentence: Run): {readonly span: Span; readonly rule: string} | null {
	const {tokens} = analysis.outline.narrative;
	const from = startAfter(tokens, cue, analysis, sentence.to);
	const hasThat = tokens[from - 1]?.lower === 'that';
	const next = from < sentence.to ? tokens[from] : undefined;
	if (cue.place === 'after' || (!hasThat && (!isClauseNext(cue, next) || /^(?:of|about|on|in|at|to|against|hello|goodbye|yes|no|so)$/v.test(next?.lower ?? '')))) {
		return null;
	}

	const span = longestStretch(tokens, {from, to: sentence.to});
	return span === null ? null : {span, rule: 'mention-cue-indirect'};
}

// What the first reporting cue of a sentence reports.
function findInSentence(analysis: Analysis, sentence: Run, {from, to}: Run): IndirectSpeech | null {
	for (let at = from; at < to; at++) {
		const cue = analysis.cues[at]!;
		const reported = isReporting(analysis.index, cue) ? reportedBy(analysis, cue, sentence) : null;
		if (reported !== null) {
			return {parts: [reported.span], cue: at, mention: cue.subject, rule: reported.rule};
		}
	}

	return null;
}

/**
The reported speech of an article's narrative, at most one a sentence, in order. Linear.
*/
export function findIndirect(analysis: Analysis): readonly IndirectSpeech[] {
	const {outline: {narrative}, cuesOf} = analysis;
	const found: IndirectSpeech[] = [];
	for (const [number, {from, to}] of cuesOf.entries()) {
		const sentence = narrative.sentences[number]!;
		const next = narrative.sentences[number + 1];
		const isCaption = isCredited(narrative.tokens, sentence) || (next?.paragraph === sentence.paragraph && isCredited(narrative.tokens, next));
		const last = isCaption ? from : Math.min(to, from + 6);
		const speech = findInSentence(analysis, sentence, {from, to: last});
		if (speech !== null) {
			found.push(speech);
		}
	}

	return found;
}
