/*
What the build of a sentence says of a pronoun in it: whom it cannot be, and whom it is bound to.
*/
import {clauseOpeners} from '../language/en/function-words.js';
import type {Analysis} from './analysis.js';
import {genderOfEntity, type Entity} from './entity.js';
import {isSubject, isSubjectApart} from './grammar.js';
import type {Mention} from './mention.js';
import {nobody, type Found, type Resolving} from './resolving.js';

const farthest = 10;
const askedOf = /^(?:asked|pressed|questioned|quizzed|challenged)$/v;
const subordinators = /^(?:when|as|after|before|while|once|because|since)$/v;

/**
"Ann Lee, who sat next to him": the one of whom a relative clause tells is not its object; -1 where there is none.
*/
export function findToldOf({analysis, entityOf}: Resolving, at: number): number {
	const {outline, index: {mentions}} = analysis;
	const {tokens} = outline.narrative;
	const {head, run} = mentions[at]!;
	if (!/^(?:him|her)$/v.test(head) || (head === 'her' && tokens[run.to]?.kind === 'word' && !clauseOpeners.has(tokens[run.to]!.lower) && !/^(?:in|at|on|for|to|with|from|by)$/v.test(tokens[run.to]!.lower))) {
		return -1;
	}

	const who = mentions[at - 1];
	const isNear = who?.head === 'who' && run.from - who.run.to < farthest && tokens.slice(who.run.to, run.from).every(({kind}) => kind === 'word');
	return isNear ? entityOf[at - 1]! : -1;
}

const isNamed = ({kind, isPossessive}: Mention) => kind === 'person' && !isPossessive;

// "Ann Lee", "a buyer for one shop"
const isSomebody = (mention: Mention) => isNamed(mention) || mention.kind === 'description';

/**
"Asked whether he could promise it, Ann Lee paused": the subject of the main clause is who was asked; -1 where a pronoun at `at` stands in no such clause.
*/
export function findAsked({analysis, named}: Resolving, at: number, sentence: number): number {
	const {outline, mentionsOf, index: {mentions}} = analysis;
	const {tokens, sentences} = outline.narrative;
	if (!askedOf.test(tokens[sentences[sentence]!.from]!.lower) || !/^s?he$/v.test(mentions[at]!.head)) {
		return -1;
	}

	const subject = mentions.slice(at + 1, Math.min(mentionsOf[sentence]!.to, at + farthest)).find(({run, kind}) => tokens[run.from - 1]!.text === ',' && kind !== 'place');
	return subject !== undefined && isNamed(subject) && (isSubject(tokens, subject) || isSubjectApart(tokens, subject)) ? named.get(subject) ?? -1 : -1;
}

/**
"When I told Ann Lee, she frowned": who alone is named in the clause before the comma before the pronoun; -1 where nobody is.
*/
export function findFronted({analysis, entityOf}: Resolving, at: number, sentence: number): number {
	const {outline, mentionsOf, index: {mentions}} = analysis;
	const {tokens, sentences} = outline.narrative;
	const {head, run} = mentions[at]!;
	if (!/^s?he$/v.test(head) || tokens[run.from - 1]?.text !== ',' || !subordinators.test(tokens[sentences[sentence]!.from]!.lower)) {
		return -1;
	}

	const {from} = mentionsOf[sentence]!;
	if (at - from > farthest) {
		return -1;
	}

	const others = mentions.slice(from, at).map((mention, offset) => ({mention, entity: entityOf[from + offset]!})).filter(({mention}) => !/^(?:i|we|me|us|my|our|it|this|that)$/v.test(mention.head) && mention.kind !== 'place');
	const [first] = others;
	return others.length === 1 && isNamed(first!.mention) ? first!.entity : -1;
}

/**
"Ann Lee said Roe had targeted them. “He knew,” she said": who has just reported goes on, rather than whom they told of; -1 where nobody has.
*/
export function findReporter({analysis, entityOf}: Resolving, at: number, sentence: number): number {
	const {outline, cues, cuesOf, index: {mentions}} = analysis;
	const {tokens, sentences} = outline.narrative;
	const {head, run} = mentions[at]!;
	const before = sentences[sentence - 1];
	if (before?.paragraph !== sentences[sentence]!.paragraph || !/^s?he$/v.test(head) || tokens[run.from - 1]?.kind !== 'quotation') {
		return -1;
	}

	const {from, to} = cuesOf[sentence - 1]!;
	if (to - from > farthest) {
		return -1;
	}

	const spoken = cues.slice(from, to).filter(({strength, subject}) => strength === 'speech' && subject >= 0 && mentions[subject]!.kind !== 'written');
	const [first] = spoken;
	return spoken.length === 1 && /^(?:before|apart)$/v.test(first!.place) && isSomebody(mentions[first!.subject]!) ? entityOf[first!.subject]! : -1;
}

/**
"Ann Lee, she says, is right": the one of whom an inserted clause tells, from the head of the sentence, is not its subject; -1 where there is none.
*/
export function findCommentedOn({analysis, entityOf}: Resolving, at: number, sentence: number): number {
	const {outline, cues, cuesOf, mentionsOf, index: {mentions}} = analysis;
	const {tokens, sentences} = outline.narrative;
	const {head, run} = mentions[at]!;
	const topic = mentions[at - 1];
	if (!/^s?he$/v.test(head) || at !== mentionsOf[sentence]!.from + 1 || !isNamed(topic!) || topic!.run.from !== sentences[sentence]!.from || topic!.run.to !== run.from - 1 || tokens[run.from - 1]!.text !== ',') {
		return -1;
	}

	const {from, to} = cuesOf[sentence]!;
	return cues.slice(from, Math.min(to, from + farthest)).some(cue => cue.subject === at && cue.place === 'before' && cue.strength === 'speech') ? entityOf[at - 1]! : -1;
}

const farthestPaper = 12;

// "“Do knock,” it reads": what is written on something, or in a paper.
function isReadOut({outline}: Analysis, {head, run: {from, to}}: Mention): boolean {
	const {tokens} = outline.narrative;
	const verb = tokens[to]?.lower === 'now' || tokens[to]?.lower === 'also' ? to + 1 : to;
	return head === 'it' && (tokens[from - 1]?.kind === 'quotation' || /^[,:]$/v.test(tokens[verb + 1]?.text ?? '') || tokens[verb + 1]?.kind === 'quotation') && /^(?:reads?|begins|began|ends|ended|opens|opened)$/v.test(tokens[verb]?.lower ?? '');
}

/**
"She left a note. “Do knock,” it reads": the words of whose paper it is, where one has just been told of, else nobody's; null where "it" is nothing that reads so.
*/
export function findReadOut({analysis, entities, entityOf, sureness}: Resolving, at: number, sentence: number): Found | null {
	const {index, mentionsOf} = analysis;
	if (!isReadOut(analysis, index.mentions[at]!)) {
		return null;
	}

	const from = Math.max(mentionsOf[Math.max(0, sentence - 2)]!.from, at - farthestPaper);
	const paper = from + index.mentions.slice(from, at).findLastIndex(({kind}) => kind === 'written');
	const entity = paper < from ? -1 : entityOf[paper]!;
	// Nobody's: then it may be another thing that bears the words.
	const isUnowned = entity >= 0 && entities[entity]!.gender === 'neuter' && entities[entity]!.kind === 'unnamed';
	return entity < 0 ? nobody : {entity, sureness: sureness[paper]! * (isUnowned ? 0.6 : 0.9), runnerUp: -1};
}

/**
"Lee told her, “…” She answered": whom the sentence before tells something, where that is a pronoun like this one, and not who told it; -1 where there is none.
*/
export function findToldNow({analysis, entityOf}: Resolving, at: number, sentence: number): number {
	const {outline, cues, cuesOf, index: {mentions}} = analysis;
	const {sentences} = outline.narrative;
	const {head, run} = mentions[at]!;
	const before = sentences[sentence - 1];
	if (!/^s?he$/v.test(head) || run.from !== sentences[sentence]!.from || before?.paragraph !== sentences[sentence]!.paragraph) {
		return -1;
	}

	const {from, to} = cuesOf[sentence - 1]!;
	const last = to > from ? cues[to - 1]! : undefined;
	const addressee = last === undefined ? -1 : last.addressee;
	return addressee >= 0 && mentions[addressee]!.head === (head === 'she' ? 'her' : 'him') && /^(?:answer|reply|respond|retort|say|ask)$/v.test(cues[cuesOf[sentence]!.from]?.lemma ?? '') ? entityOf[addressee]! : -1;
}

/**
"Lee told her": who tells is not who is told; -1 where nobody tells the pronoun at `at` anything.
*/
export function findTeller({analysis: {cues, cuesOf}, entityOf}: Resolving, at: number, sentence: number): number {
	const {from, to} = cuesOf[sentence]!;
	const cue = to - from > farthest ? undefined : cues.slice(from, to).find(({addressee}) => addressee === at);
	return cue !== undefined && cue.subject >= 0 && cue.subject < at ? entityOf[cue.subject]! : -1;
}

const farthestLast = 6;

/**
"The visitors' coach shrugged. “…,” he said": how sure it is who the coach is, where he is somebody's and it is doubtful; else 1.
*/
export function surenessOfOwned({analysis, entityOf, sureness}: Resolving, at: number, entity: number): number {
	const {outline, index: {mentions}} = analysis;
	const from = Math.max(0, at - farthestLast);
	const last = from + mentions.slice(from, at).findLastIndex(({kind}, offset) => kind !== 'pronoun' && entityOf[from + offset] === entity);
	const isOwned = last >= from && mentions[last]!.kind === 'description' && outline.narrative.tokens[mentions[last]!.run.from]!.isPossessive;
	return isOwned && sureness[last]! < leastSure ? sureness[last]! : 1;
}

const leastSure = 0.7;

const farthestNamed = 16;
const farthestTopic = 12;

/**
Whether "she" may rather be whom the article is about than the one who spoke in the paragraph before: "Lord Roe has called her slow. She keeps the cutting."
*/
export function isOutweighed({analysis, discourse, entities, entityOf}: Resolving, at: number, sentence: number, entity: number): boolean {
	const {outline, index: {mentions}} = analysis;
	const {sentences, sentenceOf} = outline.narrative;
	const {paragraph} = sentences[sentence]!;
	const from = Math.max(0, at - farthestNamed);
	const named = mentions.slice(from, at).flatMap(({kind, run}, offset) => kind === 'person' && sentences[sentenceOf[run.from]!]!.paragraph === paragraph ? [entityOf[from + offset]!] : []);
	const own = entities[entity];
	const gender = own === undefined ? 'either' : genderOfEntity(own);
	const isBigger = (other: Entity) => other.kind === 'person' && other.index !== entity && other.count >= own!.count * 2 && genderOfEntity(other) === gender;
	// One of the same gender in the paragraph would have been weighed against them.
	const isTurned = own !== undefined && named.length > 0 && named.every(other => other >= 0 && genderOfEntity(entities[other]!) !== gender);
	return isTurned && discourse.recent.some(({entity: other, sentence: last}) => sentence - last <= farthestTopic && isBigger(entities[other]!));
}
