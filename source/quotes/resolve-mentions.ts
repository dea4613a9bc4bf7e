/*
Walks an article's narrative from its beginning and says of every mention whom it points to: names by name, descriptions by role, pronouns by gender, number and salience.
*/
import {closedWords} from '../language/en/function-words.js';
import type {Analysis} from './analysis.js';
import {raiseSalience} from './discourse.js';
import type {Entity} from './entity.js';
import {kindOfNoun} from './find-descriptions.js';
import type {Mention} from './mention.js';
import {withoutSuffix} from './fit-name.js';
import {isJoinedPair} from './joint-subject.js';
import {resolveNames} from './resolve-names.js';
import {findTopics} from './find-topics.js';
import {isByline} from './is-dateline.js';
import {resolveDescription} from './resolve-description.js';
import {resolvePronoun} from './resolve-pronoun.js';
import {createEntity, type Found, type Resolving} from './resolving.js';
import {learnRoles} from './learn-roles.js';
import {findHolders, indexRoles} from './role-index.js';
import {isObject, isSubject, isSubjectApart, isVerbLike, isWritersAddressee} from './grammar.js';
import type {Token} from './token.js';
import {weighPersonhood} from './weigh-personhood.js';

/**
Whom each mention of the narrative points to: the index of an entity (-1 unknown), how sure that is (0 to 1), and the next best entity (-1 none); `pairOf` is the entity that a name and another joined to it by "and" are together; `named` are the entities of all names, those inside quotations too.
*/
export type Resolution = {
	readonly entities: readonly Entity[];
	readonly entityOf: Int32Array;
	readonly sureness: Float64Array;
	readonly runnerUpOf: Int32Array;
	readonly pairOf: ReadonlyMap<number, number>;
	readonly named: ReadonlyMap<Mention, number>;
};

// Names of the narrative and of the quotations' insides, in the order of the text.
function mergeNames(outer: readonly Mention[], inner: readonly Mention[]): readonly Mention[] {
	return [...outer, ...inner].filter(({words}) => words.length > 0).sort((a, b) => a.start - b.start);
}

// Resolves one mention and remembers it.
function take(resolving: Resolving, at: number, sentence: number, weight: number): void {
	const mention = resolving.analysis.index.mentions[at]!;
	const found = resolve(resolving, mention, at, sentence);
	resolving.entityOf[at] = found.entity;
	resolving.sureness[at] = found.sureness;
	resolving.runnerUpOf[at] = found.runnerUp;
	if (!(found.entity >= 0)) {
		return;
	}

	raiseSalience(resolving.discourse, found.entity, sentence, weight);
	raisePair(resolving, mention, at, sentence);
}

// Who is in a picture is not who the story goes on about.
const shareAside = 0.2;

function walk(resolving: Resolving): void {
	const {outline, index, mentionsOf, asides} = resolving.analysis;
	for (const [sentence, {from, to}] of mentionsOf.entries()) {
		const isAside = asides.has(outline.narrative.sentences[sentence]!.paragraph);
		const share = sentence === 0 && isByline(resolving.analysis) ? 0 : (isAside ? shareAside : 1);
		for (let at = from; at < to; at++) {
			take(resolving, at, sentence, weightOf(resolving, index.mentions[at]!, at, from) * share);
		}

		raiseSpeakers(resolving, outline.narrative.sentences[sentence]!.from, outline.narrative.sentences[sentence]!.to, sentence);
	}
}

// "Ann Lee and Bo Roe": together they are "they".
function raisePair(resolving: Resolving, mention: Mention, at: number, sentence: number): void {
	if (!isJoinedPair(resolving.analysis, at) || resolving.entityOf[at - 1] === resolving.entityOf[at]) {
		return;
	}

	const name = `${resolving.entities[resolving.entityOf[at - 1]!]!.name} and ${resolving.entities[resolving.entityOf[at]!]!.name}`;
	const entity = resolving.phrases.get(name) ?? createEntity(resolving, name, 'group', mention);
	resolving.phrases.set(name, entity);
	resolving.pairOf.set(at - 1, entity).set(at, entity);
	raiseSalience(resolving.discourse, entity, sentence, 1.6);
}

// A quotation keeps its speaker in mind even where its sentence names nobody.
function raiseSpeakers(resolving: Resolving, from: number, to: number, sentence: number): void {
	const {narrative} = resolving.analysis.outline;
	for (let at = from; at < to; at++) {
		const token = narrative.tokens[at]!;
		const mention = token.kind === 'quotation' ? resolving.speakers.get(token.quotation) : undefined;
		if (mention !== undefined && resolving.entityOf[mention]! >= 0) {
			raiseSalience(resolving.discourse, resolving.entityOf[mention]!, sentence, 0.5);
		}
	}
}

function weightOf(resolving: Resolving, mention: Mention, at: number, first: number): number {
	const {tokens} = resolving.analysis.outline.narrative;
	if (mention.isPossessive) {
		// "Niamh Reilly's memory of it was different": the owner is talked of.
		const isTopic = mention.kind === 'person' && at === first && kindOfNoun(tokens[mention.run.to]?.lower ?? '') === null;
		return isTopic ? 1.2 : (mention.kind === 'pronoun' ? 0.3 : 0.5);
	}

	const {mentions} = resolving.analysis.index;

	if (isWritersAddressee(tokens, mention)) {
		return 2;
	}

	// "For Ann Lee the next step is clear.", "…, said strategist Ann Lee.", "Ann Lee, a strategist, said", "She was told by the master that …"
	if ((at === first && mention.kind === 'person' && isForAtStart(resolving, mention)) || resolving.closing.has(at)) {
		return 1.6;
	}

	const isJoined = at > first && tokens[mention.run.from - 1]?.lower === 'and' && mentions[at - 1]!.run.to === mention.run.from - 1;
	if (isGuise(tokens, mention) || isObject(tokens, isJoined ? mentions[at - 1]! : mention)) {
		return isToDo(tokens, mention) ? 0.6 : 0.3;
	}

	if (isSubordinate(resolving, mention)) {
		return 0.8;
	}

	const isLeading = at === first && /^[\(,\-–—]/v.test(tokens[mention.run.to]?.text ?? '');
	if (isLeading || isSubject(tokens, mention) || isSubjectApart(tokens, mention) || isSubjectOver(tokens, mention, mentions[at + 1])) {
		return 1.6;
	}

	return isBroughtIn(resolving, mention, at, first) ? 2 : (at === first ? 1.2 : 0.6);
}

// "she came with Lee as her guest"
const isGuise = (tokens: readonly Token[], {kind, run: {from, to}}: Mention) => kind === 'description' && tokens[from - 1]?.lower === 'as' && !isVerbLike(tokens[to]);

// "I also met Ann Lee, a baker": whom the writer brings in.
const isBroughtIn = ({analysis, entities, named}: Resolving, mention: Mention, at: number, first: number) => mention.kind === 'person' && mention.words.length > 1 && entities[named.get(mention) ?? -1]?.firstAt === mention.start
	&& /^(?:meet|met|visit|visited|interviewed|joined)$/v.test(analysis.outline.narrative.tokens[mention.run.from - 1]?.lower ?? '') && at > first && at < first + 4 && analysis.index.mentions.slice(first, at).every(({head}) => /^(?:i|we|my|our)$/v.test(head));

function isForAtStart({analysis}: Resolving, {run: {from}}: Mention): boolean {
	const {tokens, sentences, sentenceOf} = analysis.outline.narrative;
	return tokens[from - 1]?.lower === 'for' && sentences[sentenceOf[from]!]!.from === from - 1;
}

// "Tom Hale of the Tidal Fund differed": the subject of the verb after what he is of.
const isSubjectOver = (tokens: readonly Token[], {kind, run: {to}}: Mention, next: Mention | undefined) => kind === 'person' && next !== undefined && /^(?:of|from|at|for|with)$/v.test(tokens[to]?.lower ?? '')
	&& (next.run.from === to + 1 || (next.run.from === to + 2 && tokens[to + 1]!.lower === 'the')) && !next.isPossessive && isVerbLike(tokens[next.run.to]);

// "which makes it hard for Lee to work": the subject of what is to be done.
const isToDo = (tokens: readonly Token[], {kind, run: {from, to}}: Mention) => kind === 'person' && tokens[from - 1]?.lower === 'for' && !wishing.test(tokens[from - 2]?.lower ?? '') && tokens[to]?.lower === 'to' && tokens[to + 1]?.kind === 'word' && !tokens[to + 1]!.isCapital && !closedWords.has(tokens[to + 1]!.lower);

// "called for Hale to resign": the wish of another.
const wishing = /^(?:call|push|vote|wait|ask|wish|press|plead|pray|hope|lobby|argue|campaign|petition)(?:s|d|ed|ing)?$/v;

const subordinators = /^(?:when|as|after|before|while|if|although|though|because|since|once|until|unless|whenever|whereas)$/v;

// "When Trump tried to defend himself, Kasich differed": Kasich is talked of.
function isSubordinate({analysis}: Resolving, {run}: Mention): boolean {
	const {tokens, sentences, sentenceOf} = analysis.outline.narrative;
	const {from, to} = sentences[sentenceOf[run.from]!]!;
	if (!subordinators.test(tokens[from]!.lower) || run.from > from + 12) {
		return false;
	}

	const comma = tokens.slice(from, Math.min(to, from + 40)).findIndex(({text}) => text === ',');
	return comma > 0 && run.from < from + comma;
}

function resolve(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	const entity = resolving.named.get(mention);
	const bearer = entity === undefined ? -1 : findBearer(resolving, mention);
	if (bearer >= 0) {
		return {entity: bearer, sureness: 0.9, runnerUp: -1};
	}

	if (entity !== undefined) {
		learnRoles(resolving, mention, entity);
		return withNamesake(resolving, mention, entity);
	}

	return mention.kind === 'pronoun' ? resolvePronoun(resolving, mention, at, sentence) : resolveDescription(resolving, mention, at, sentence);
}

// "the Tánaiste": a title no table holds, known from "Tánaiste Ann Lee".
function findBearer({analysis, entities, roles}: Resolving, {words, head, run}: Mention): number {
	const {tokens} = analysis.outline.narrative;
	return words.length !== 1 || tokens[run.from - 1]?.lower !== 'the' ? -1 : findHolders(roles, tokens[run.from]!.lower, head).keys().find(entity => entities[entity]!.kind === 'person') ?? -1;
}

// "Odum" alone, where the article knows Frances and Lars: whoever was named last, with doubt.
function withNamesake({bySurname}: Resolving, {words, head, isGenderSure}: Mention, entity: number): Found {
	const others = words.length === 1 && !isGenderSure ? (bySurname.get(head) ?? []).filter(other => other !== entity) : [];
	return others.length === 0 ? {entity, sureness: 1, runnerUp: -1} : {entity, sureness: 0.8, runnerUp: others[0]!};
}

// The people with a full name, by the last word of it; a score of namesakes at most.
function indexSurnames(entities: readonly Entity[]): ReadonlyMap<string, readonly number[]> {
	const bySurname = new Map<string, number[]>();
	for (const {index, kind, words} of entities) {
		if (!(kind === 'person' && words.length > 1)) {
			continue;
		}

		const surname = withoutSuffix(words).at(-1)!;
		const list = bySurname.get(surname) ?? [];
		bySurname.set(surname, list.length < 20 ? [...list, index] : list);
	}

	return bySurname;
}

// The entities named in the words that each mention speaks: nobody calls themselves by their name.
function gatherSpoken({inner}: Analysis, named: ReadonlyMap<Mention, number>, speakers: ReadonlyMap<number, number>): ReadonlyMap<number, ReadonlySet<number>> {
	const spoken = new Map<number, Set<number>>();
	for (const mention of inner) {
		const entity = named.get(mention);
		const speaker = speakers.get(mention.quotation);
		if (entity !== undefined && speaker !== undefined && speaker >= 0) {
			spoken.set(speaker, (spoken.get(speaker) ?? new Set()).add(entity));
		}
	}

	return spoken;
}

/**
Resolves all mentions of the narrative. `speakers` gives for a quotation the mention that speaks it, which keeps that speaker salient.
*/
export function resolveMentions(analysis: Analysis, speakers: ReadonlyMap<number, number>): Resolution {
	const names = mergeNames(analysis.index.mentions, analysis.inner);
	const {entities, entityOf} = resolveNames(names, findTopics(analysis));
	const named = new Map(names.map((mention, index) => [mention, entityOf[index]!]));
	weighPersonhood(analysis, entities, named);
	const {length} = analysis.index.mentions;
	const spokenOf = gatherSpoken(analysis, named, speakers);
	const resolving: Resolving = {
		analysis, entities, named, speakers, entityOf: new Int32Array(length).fill(-1), runnerUpOf: new Int32Array(length).fill(-1), sureness: new Float64Array(length),
		discourse: {entities, recent: []}, roles: indexRoles(entities), phrases: new Map(), pairOf: new Map(), spokenOf, bySurname: indexSurnames(entities), closing: new Set(analysis.cues.filter(({place, strength, lemma}) => (/^(?:after|apart)$/v.test(place) || (place === 'passive' && lemma !== 'ask')) && strength === 'speech').map(({subject}) => subject)),
	};
	walk(resolving);
	return resolving;
}
