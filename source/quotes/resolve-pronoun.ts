/*
Pronouns: whom "he", "she", "it" and "they" point to.
*/
import {calendarWords} from '../language/en/function-words.js';
import {kinNounsThat} from '../language/en/kinship.js';
import {pronouns} from '../language/en/name-words.js';
import {chooseSalient, fitPronoun, type Choice} from './discourse.js';
import {genderOfEntity, type Entity} from './entity.js';
import type {Gender, Mention} from './mention.js';
import {isSubject} from './grammar.js';
import {findAsked, findCommentedOn, findFronted, findReadOut, findReporter, findTeller, findToldNow, findToldOf, isOutweighed, surenessOfOwned} from './pronoun-ties.js';
import {fromChoice, nobody, type Found, type Resolving} from './resolving.js';
import type {Run, Token} from './token.js';
import {shareOfTold} from './told-in-answer.js';

const farthestBarred = 8;
const shareBeside = 3;
const shareFronted = 8;
const shareOfReporter = 1.7;

// "He insisted Smith lied": who is named after a subject pronoun in its sentence, or in the words it speaks, is someone else.
function findBarred(resolving: Resolving, at: number, sentence: number): ReadonlySet<number> {
	const {analysis, named, spokenOf} = resolving;
	const {index, mentionsOf} = analysis;
	const barred = new Set(spokenOf.get(at));
	const {to} = mentionsOf[sentence]!;
	if (pronouns[index.mentions[at]!.head]?.isSubject === true) {
		for (let after = at + 1; after < Math.min(to, at + farthestBarred); after++) {
			const entity = named.get(index.mentions[after]!);
			if (entity !== undefined) {
				barred.add(entity);
			}
		}
	}

	for (const asker of [...findAskedOf(resolving, at, sentence), ...findIndirectAsker(resolving, at), ...findPassiveAskers(resolving, at, sentence), ...findAskers(resolving, at, sentence)]) {
		barred.add(asker);
	}

	return barred;
}

// "Asked if Mr Hale would resign, he said": whom the question is about is not the one who was asked.
function findAskedOf({analysis, entityOf}: Resolving, at: number, sentence: number): readonly number[] {
	const {outline: {narrative}, index: {mentions}, mentionsOf} = analysis;
	const from = Math.max(mentionsOf[sentence]!.from, at - farthestBarred);
	const {run, head} = mentions[at]!;
	return narrative.tokens[narrative.sentences[sentence]!.from]!.lower === 'asked' && narrative.tokens[run.from - 1]!.text === ',' && pronouns[head]?.isSubject === true
		? mentions.slice(from, at).flatMap(({kind}, offset) => kind === 'pronoun' ? [] : [entityOf[from + offset]!])
		: [];
}

// "A reporter asked Voss whether he would": not the one who asks.
function findIndirectAsker({analysis, entityOf}: Resolving, at: number): readonly number[] {
	const {tokens} = analysis.outline.narrative;
	const {mentions} = analysis.index;
	const {from} = mentions[at]!.run;
	const addressee = mentions[at - 1];
	return at > 1 && /^(?:if|whether)$/v.test(tokens[from - 1]?.lower ?? '') && addressee?.kind === 'person' && addressee.run.to === from - 1 ? [entityOf[at - 2]!] : [];
}

// "He was asked by a bishop what he would be. “A bishop,” he said": not the one who asked.
function findPassiveAskers({analysis: {cues, cuesOf, outline}, entityOf}: Resolving, at: number, sentence: number): readonly number[] {
	const {tokens, sentences} = outline.narrative;
	const isAnswer = tokens[sentences[sentence]!.from]!.kind === 'quotation';
	const {from, to} = cuesOf[isAnswer ? sentence - 1 : sentence] ?? {from: 0, to: 0};
	return cues.slice(from, Math.min(to, from + mostCues)).flatMap(({place, lemma, subject}) => place === 'passive' && lemma === 'ask' && subject >= 0 && subject < at ? [entityOf[subject]!] : []);
}

const questionEnd = /\?["'»’”]?\s*$/v;

// "Her reply was short", "She replied that it was late"
const isReplyAt = (tokens: readonly Token[], from: number) => /^(?:his|her|their|he|she|they)$/v.test(tokens[from]!.lower) && /^(?:reply|answer|response|retort|replied|answered|responded|retorted)$/v.test(tokens[from + 1]?.lower ?? '');

const longestTag = 16;

// The quotation that a sentence ends with, but for its tag; -1 where there is none near.
function lastQuotation(tokens: readonly Token[], {from, to}: Run): number {
	for (let at = to - 1; at >= Math.max(from, to - longestTag); at--) {
		if (tokens[at]!.kind === 'quotation') {
			return tokens[at]!.quotation;
		}
	}

	return -1;
}

// Who asked what is answered now: "Did you stop him?" Pruitt asked. / "I held the ladder," she said.
function findAskers({analysis, speakers, entityOf, entities}: Resolving, at: number, sentence: number): readonly number[] {
	const {outline, index, mentionsOf} = analysis;
	const {narrative, quotations, text} = outline;
	const {from, paragraph} = narrative.sentences[sentence]!;
	const before = narrative.sentences[sentence - 1];
	const token = narrative.tokens[from]!;
	const isReply = isReplyAt(narrative.tokens, from);
	if (before === undefined || (isReply ? before.paragraph < paragraph - 1 : token.kind !== 'quotation' || before.paragraph !== paragraph - 1)) {
		return [];
	}

	const askers: number[] = [];
	const asked = isReply ? lastQuotation(narrative.tokens, before) : token.quotation - 1;
	const mention = asked < 0 ? -1 : speakers.get(asked) ?? -1;
	if (mention >= 0 && mention < at && narrative.sentenceOf[index.mentions[mention]!.run.from] === sentence - 1 && questionEnd.test(text.slice(Math.max(0, quotations[asked]!.end - 4), quotations[asked]!.end))) {
		askers.push(entityOf[mention]!);
	}

	for (let other = mentionsOf[sentence - 1]!.from; other < mentionsOf[sentence - 1]!.to; other++) {
		const entity = entityOf[other]!;
		if (entity >= 0 && entities[entity]!.kind === 'unnamed' && /^(?:ask|asks|asked)$/v.test(narrative.tokens[index.mentions[other]!.run.to]?.lower ?? '')) {
			askers.push(entity);
		}
	}

	return askers;
}

const noOthers: ReadonlySet<number> = new Set();

// "she said … he had remarked": whom the sentence has just called the one is not the other.
function findOpposite({analysis: {index, mentionsOf}, entityOf}: Resolving, gender: Gender, at: number, sentence: number): ReadonlySet<number> {
	const opposite = gender === 'male' ? 'female' : 'male';
	const from = Math.max(mentionsOf[sentence]!.from, at - farthestBarred);
	return gender !== 'male' && gender !== 'female' ? noOthers : new Set(index.mentions.slice(from, at).flatMap((mention, offset) => mention.gender === opposite && /^s?he$/v.test(mention.head) ? [entityOf[from + offset]!] : []));
}

// Whom the sentence has named before, rather than somebody of long ago.
function findNamedBeside({analysis: {index, mentionsOf}, entityOf}: Resolving, at: number, sentence: number): ReadonlySet<number> {
	const from = Math.max(mentionsOf[sentence]!.from, at - farthestBarred);
	return new Set(index.mentions.slice(from, at).flatMap(({kind}, offset) => kind === 'person' ? [entityOf[from + offset]!] : []));
}

const isOfTime = ({lower}: Token) => calendarWords.has(lower) || /^(?:on|earlier|later|today|yesterday)$/v.test(lower);

// No sentence that anybody wrote has more.
const mostCues = 40;

// "Lee said on Monday that he hopes", "Lee said he hopes": who says so is rather meant than another; -1 where nobody.
function findSayer({analysis: {index, cues, cuesOf, outline}, entityOf}: Resolving, {run: {from}, head}: Mention, sentence: number): number {
	const {tokens} = outline.narrative;
	let end = from - (tokens[from - 1]?.lower === 'that' ? 1 : 0);
	while (end > from - 4 && end > 0 && isOfTime(tokens[end - 1]!)) {
		end--;
	}

	const {from: firstCue, to: lastCue} = cuesOf[sentence]!;
	const cue = /^s?he$/v.test(head) && lastCue - firstCue < mostCues ? cues.slice(firstCue, lastCue).find(({run: {to}, place, strength}) => to === end && place === 'before' && strength === 'speech') : undefined;
	return cue !== undefined && index.mentions[cue.subject]?.kind === 'person' ? entityOf[cue.subject]! : -1;
}

const manyVoices = /^(?:chant|sing|cheer|boo|shout)(?:s|ed|ing)?$|^s[au]ng$/v;

// "they chanted": a crowd, no one person nor a body.
const isOfVoices = ({analysis}: Resolving, {run, head}: Mention) => head === 'they' && manyVoices.test(analysis.outline.narrative.tokens[run.to]?.lower ?? '');

const kinship = kinNounsThat('passes');
const ownedRole = /^(?:his|her|their) (?:late |elder |older |younger )?(\p{Letter}+)$/iv;

// "Her sister, Jane", "her publicist"
const isRelative = ({kind, name, roles}: Entity) => (kind === 'unnamed' && /^(?:his|her|their) /iv.test(name)) || kinship.has(ownedRole.exec(roles[0] ?? '')?.[1]?.toLowerCase() ?? '');

// A paragraph that opens with "She was born …" goes on about whom the article is about, not about "her daughter, Ruth", who spoke last.
function isTopicPronoun({analysis}: Resolving, at: number, sentence: number): boolean {
	const {outline, index, mentionsOf} = analysis;
	const {narrative} = outline;
	const {from, paragraph} = narrative.sentences[sentence]!;
	return mentionsOf[sentence]!.from === at && index.mentions[at]!.run.from === from && narrative.sentences[sentence - 1]?.paragraph !== paragraph;
}

// "What nobody doubts is the winter in hospital. She could walk by May.": nor does a story told on, in no clause of speech, where the paragraph has named nobody before.
function isStoryPronoun({analysis}: Resolving, at: number, sentence: number): boolean {
	const {outline: {narrative}, index, mentionsOf, cues, cuesOf} = analysis;
	const {from, to, paragraph} = narrative.sentences[sentence]!;
	const first = Math.max(0, sentence - mostBefore);
	const own = first + narrative.sentences.slice(first, sentence).filter(each => each.paragraph !== paragraph).length;
	const isFirst = index.mentions.slice(Math.max(mentionsOf[own]!.from, at - farthestBarred), at).every(({kind, head}) => kind !== 'person' && (kind !== 'description' || head === 'nobody') && !/^(?:he|her|him|his|she)$/v.test(head));
	// "She still sets a place for her", which may be two.
	const isRepeated = narrative.tokens.slice(index.mentions[at]!.run.to, Math.min(to, from + longestLook)).some(({lower}) => /^(?:her|him)$/v.test(lower));
	return isFirst && !isRepeated && narrative.sentences[sentence - 1]?.paragraph === paragraph && isSubject(narrative.tokens, index.mentions[at]!) && narrative.tokens.slice(from, Math.min(to, from + longestLook)).every(({kind}) => kind !== 'quotation')
		&& cues.slice(cuesOf[sentence]!.from, cuesOf[sentence]!.to).every(({strength}) => strength !== 'speech');
}

const mostBefore = 4;
const longestLook = 60;

// Two women, and neither is much more talked of: "she" may be the other.
const isRivaled = ({entities}: Resolving, {runnerUp, share}: Choice, gender: Gender) => share < 0.75 && runnerUp >= 0 && entities[runnerUp]!.kind === 'person' && genderOfEntity(entities[runnerUp]!) === gender;

// How sure "he" and "she" can be.
const mostOf = (resolving: Resolving, choice: Choice, gender: Gender, at: number, sentence: number) => (isRivaled(resolving, choice, gender) || isOutweighed(resolving, at, sentence, choice.entity) ? 0.8 : 0.97) * surenessOfOwned(resolving, at, choice.entity);

// Which paragraphs told of somebody last, and tell of them now.
function placeOf({analysis, discourse: {recent}}: Resolving, {index}: Entity, sentence: number) {
	const {sentences} = analysis.outline.narrative;
	const {paragraph} = sentences[sentence]!;
	const last = sentences[recent.find(({entity}) => entity === index)?.sentence ?? sentence]!.paragraph;
	return {last, paragraph, isOpening: sentences[sentence - 1]?.paragraph !== paragraph};
}

const leastVote = 0.05;

// Whom nothing names has no gender but by the pronouns: who was "he" is no "she" next.
function vote({entities}: Resolving, {entity, share}: Choice, gender: Gender): void {
	if (entity >= 0 && (share > 0.6 || entities[entity]!.kind === 'unnamed') && (gender === 'male' || gender === 'female')) {
		entities[entity]!.votes[gender] += Math.max(share - 0.5, leastVote);
	}
}

/**
Whom a pronoun points to: by gender, number and salience, but for those whom its sentence rules out.
*/
export function resolvePronoun(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	const {head, gender, number} = mention;
	if (head === 'who') {
		return at > 0 ? {entity: resolving.entityOf[at - 1]!, sureness: resolving.sureness[at - 1]! * 0.95, runnerUp: -1} : nobody;
	}

	if (/^(?:i|we|you)$/v.test(head)) {
		return nobody;
	}

	const readOut = findReadOut(resolving, at, sentence);
	if (readOut !== null) {
		return readOut;
	}

	const barred = findBarred(resolving, at, sentence);
	const isTurning = isTopicPronoun(resolving, at, sentence);
	const shareOfRelative = isStoryPronoun(resolving, at, sentence) ? 0.1 : (isTurning ? 0.3 : 1);
	const opposite = findOpposite(resolving, gender, at, sentence);
	const beside = opposite.size === 0 ? noOthers : findNamedBeside(resolving, at, sentence);
	const asked = Math.max(findAsked(resolving, at, sentence), findToldNow(resolving, at, sentence));
	if (asked >= 0 && fitPronoun(resolving.entities[asked]!, gender, number) > 0.1) {
		return {entity: asked, sureness: 0.95, runnerUp: -1};
	}

	const sayer = findSayer(resolving, mention, sentence);
	const reporter = findReporter(resolving, at, sentence);
	const fronted = findFronted(resolving, at, sentence);
	const others = new Set([findToldOf(resolving, at), findCommentedOn(resolving, at, sentence), findTeller(resolving, at, sentence)]);
	const isCrowd = isOfVoices(resolving, mention);
	const isOne = gender === 'male' || gender === 'female';
	if (fronted >= 0) {
		// Who acts in the clause that goes on is a person.
		resolving.entities[fronted]!.personhood = Math.max(resolving.entities[fronted]!.personhood, 0.8);
	}

	const choice = chooseSalient(resolving.discourse, sentence, entity => opposite.has(entity.index) || others.has(entity.index) || (isCrowd && entity.kind !== 'group') ? 0 : (beside.has(entity.index) || entity.index === sayer ? shareBeside : 1) * (entity.index === reporter ? shareOfReporter : 1) * (entity.index === fronted ? shareFronted : 1) * fitPronoun(entity, gender, number) * (barred.has(entity.index) ? 0.12 : 1) * (isRelative(entity) ? shareOfRelative : 1) * (isOne ? shareOfTold(resolving.analysis.outline, entity, placeOf(resolving, entity, sentence)) : 1));
	vote(resolving, choice, gender);
	return fromChoice(choice, gender === 'neuter' || number === 'many' ? 0.75 : mostOf(resolving, choice, gender, at, sentence));
}
