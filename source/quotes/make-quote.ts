/*
From an utterance to the quote that is shown: parts, words, kind, speaker, evidence and confidence.
*/
import type {Article} from '../article/article.js';
import {textOf, type Span} from '../language/span.js';
import type {Analysis} from './analysis.js';
import {calibrateConfidence} from './calibrate-confidence.js';
import type {IndirectSpeech} from './find-indirect.js';
import {isJointSubject} from './joint-subject.js';
import {judgeKind} from './judge-kind.js';
import type {Utterance} from './join-quotations.js';
import {makeSpeaker} from './make-speaker.js';
import type {Attribution, Phrase, Quote} from './quote.js';
import type {Resolution} from './resolve-mentions.js';
import {trimPart} from './trim-part.js';

const toPhrase = (text: string, span: Span): Phrase => ({text: textOf(text, span), start: span.start, end: span.end});

function attribute(text: string, analysis: Analysis, {entities, entityOf, sureness, runnerUpOf, pairOf}: Resolution, {members}: Utterance): Attribution {
	const {outline, index, cues} = analysis;
	const {ranked} = members[0]!;
	const {candidate} = ranked[0]!;
	const cue = candidate.cue < 0 ? null : toPhrase(text, {start: outline.narrative.tokens[cues[candidate.cue]!.run.from]!.start, end: outline.narrative.tokens[cues[candidate.cue]!.run.to - 1]!.end});
	if (candidate.mention < 0) {
		return {speaker: null, mention: null, cue, rule: 'none', confidence: 0, runnerUp: null};
	}

	const entity = entityOf[candidate.mention]!;
	const pair = isJointSubject(analysis, candidate) ? pairOf.get(candidate.mention) : undefined;
	const others = ranked.slice(1).map(other => other.candidate.mention < 0 ? -1 : entityOf[other.candidate.mention]!);
	const same = ranked.reduce((sum, other) => sum + (other.candidate.mention >= 0 && entityOf[other.candidate.mention] === entity ? other.share : 0), 0);
	const next = runnerUpOf[candidate.mention]! >= 0 ? runnerUpOf[candidate.mention]! : (others.find(other => other >= 0 && other !== entity) ?? -1);
	return {
		speaker: entity < 0 ? null : makeSpeaker(entities[pair ?? entity]!), mention: toPhrase(text, index.mentions[candidate.mention]!), cue, rule: candidate.relation,
		confidence: entity < 0 ? 0 : calibrateConfidence(same * sureness[candidate.mention]!),
		runnerUp: next < 0 ? null : makeSpeaker(entities[next]!),
	};
}

/**
The quote of an utterance; its id is given later, when all of the article's are known.
*/
export function makeQuote({id, text}: Article, analysis: Analysis, resolution: Resolution, utterance: Utterance): Quote {
	const parts = utterance.members.map(({quotation}) => trimPart(text, analysis.outline.quotations[quotation]!));
	return {
		id: '', articleId: id, kind: judgeKind(analysis, utterance.members[0]!), text: parts.map(part => textOf(text, part)).join(' '), parts,
		attribution: attribute(text, analysis, resolution, utterance), occurrences: [],
	};
}

// How often reported speech is someone's words at all, measured on annotated news.
const indirectShare = 0.85;

/**
The quote of reported speech, as `makeQuote`.
*/
export function makeIndirectQuote({id, text}: Article, {index, cues, outline}: Analysis, {entities, entityOf, sureness, runnerUpOf}: Resolution, {parts, cue, mention, rule}: IndirectSpeech): Quote {
	const {tokens} = outline.narrative;
	const {run} = cues[cue]!;
	const entity = entityOf[mention]!;
	const runnerUp = runnerUpOf[mention]!;
	return {
		id: '', articleId: id, kind: 'indirect', text: parts.map(part => textOf(text, part)).join(' '), parts, occurrences: [],
		attribution: {
			speaker: entity < 0 ? null : makeSpeaker(entities[entity]!), mention: toPhrase(text, index.mentions[mention]!), cue: toPhrase(text, {start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end}), rule,
			confidence: entity < 0 ? 0 : Math.round(indirectShare * sureness[mention]! * 100) / 100, runnerUp: runnerUp < 0 ? null : makeSpeaker(entities[runnerUp]!),
		},
	};
}
