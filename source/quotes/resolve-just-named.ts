/*
Who has just been named, and whose role only the description after that tells.
*/
import {firstPerson} from '../language/en/interview-words.js';
import {textOf} from '../language/span.js';
import {extendPhrase} from './describe-entity.js';
import {genderOfEntity, type Entity} from './entity.js';
import {isVerbLike} from './grammar.js';
import {giveRole} from './learn-roles.js';
import type {Mention} from './mention.js';
import type {Found, Resolving} from './resolving.js';
import {learnRole} from './role-index.js';
import {areApart, isElsewhere, officesOf, type Qualifiers} from './role-qualifiers.js';

const leastKnown = 0.7;
const leastSure = 0.75;

// “…,” the coach said; “…,” said the coach; The coach said: “…”
function isTag({analysis}: Resolving, mention: Mention, sentence: number): boolean {
	const {narrative} = analysis.outline;
	const {tokens, sentences} = narrative;
	const {from, to: end} = sentences[sentence]!;
	const {run, kind} = mention;
	const {to} = extendPhrase(narrative, mention);
	const isAfter = tokens[from]!.kind === 'quotation' && run.from - from < 3;
	const isTold = isVerbLike(tokens[to]) || (isVerbLike(tokens[run.from - 1]) && tokens[to]?.kind !== 'word');
	return kind === 'description' && isTold && (isAfter || (run.from === from && tokens.slice(to, Math.min(end, to + longestCue)).some(token => token.kind === 'quotation')));
}

const longestCue = 8;

// Who alone a sentence is about: its first words name them, or are "he" where that is plain.
function findSubject(resolving: Resolving, sentence: number, isStrict: boolean): number {
	const {analysis, entityOf, sureness} = resolving;
	const {outline, mentionsOf, index: {mentions}} = analysis;
	const {tokens, sentences} = outline.narrative;
	const {from, to} = mentionsOf[sentence] ?? {from: 0, to: 0};
	const subject = mentions[from];
	if (to === from || subject?.run.from !== sentences[sentence]!.from || !isVerbLike(tokens[subject.run.to])) {
		return -1;
	}

	const isNamed = subject.kind === 'person' && (!isStrict || subject.words.length > 1);
	const isSure = !isStrict && /^s?he$/v.test(subject.head) && sureness[from]! > leastSure;
	const isAlone = isStrict ? to - from === 1 : mentions.slice(from + 1, Math.min(to, from + mostBeside)).every(({kind, isPossessive}, offset) => isPossessive || /^(?:pronoun|body|place|organization|group|written)$/v.test(kind) || entityOf[from + 1 + offset] === entityOf[from]);
	return (isNamed || isSure) && isAlone && to - from < mostBeside ? entityOf[from]! : -1;
}

const mostBeside = 8;

// “He was superb,” the manager said: not he of whom he speaks.
function isSpokenOf({analysis: {outline}, spokenOf}: Resolving, entity: Entity, at: number, sentence: number): boolean {
	const token = outline.narrative.tokens[outline.narrative.sentences[sentence]!.from]!;
	const words = token.kind === 'quotation' ? textOf(outline.text, outline.quotations[token.quotation]!) : '';
	const isOfOther = genderOfEntity(entity) === 'female' ? /\b(?:she|her)\b/iv.test(words) : /\b(?:he|him|his)\b/iv.test(words);
	return spokenOf.get(at)?.has(entity.index) === true || (isOfOther && !firstPerson.test(words));
}

// Nothing that is known of them is another office than the phrase tells; and Camden is not "Camden's spokesman".
const canHold = (entity: Entity, noun: string, told: Qualifiers | null) => !(told?.names.some(name => entity.words.includes(name)) ?? false) && (entity.roles.every(role => /^(?:former|ex|then|late)\b/iv.test(role)) || (told !== null && officesOf(entity, noun).some(office => !areApart(office, told)) && !isElsewhere(entity, noun, told)));

/**
"Ann Lee disagreed. “It is a penalty,” the visitors' coach said": whom the sentence before is about, and nothing has told another role of; null where nobody is. `told` are the qualifiers of a phrase that tells one holder of an office from another.
*/
export function resolveJustNamed(resolving: Resolving, mention: Mention, at: number, sentence: number, told: Qualifiers | null): Found | null {
	const {analysis: {outline}, entities} = resolving;
	const {sentences, tokens} = outline.narrative;
	if (sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph || !isTag(resolving, mention, sentence)) {
		return null;
	}

	const entity = entities[findSubject(resolving, sentence - 1, told === null)];
	if (entity?.kind !== 'person' || entity.words.length < 2 || entity.personhood < leastKnown || !canHold(entity, mention.head, told) || isSpokenOf(resolving, entity, at, sentence)) {
		return null;
	}

	const phrase = outline.text.slice(mention.start, told === null ? mention.end : tokens[extendPhrase(outline.narrative, mention).to - 1]!.end);
	learnRole(resolving.roles, entity.index, phrase);
	giveRole(resolving, mention, entity, phrase.replace(/^the /iv, ''));
	return {entity: entity.index, sureness: 0.85, runnerUp: -1};
}
