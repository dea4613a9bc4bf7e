/*
Walks an article's narrative from its beginning and says of every mention whom it points to: names by name, descriptions by role, pronouns by gender, number and salience.
*/
import type {Analysis} from './analysis.js';
import {raiseSalience} from './discourse.js';
import type {Entity} from './entity.js';
import {gatherSpoken} from './gather-spoken.js';
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
import {weighMention} from './weigh-mention.js';
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
			take(resolving, at, sentence, weighMention(resolving, index.mentions[at]!, at, from) * share);
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
		discourse: {entities, recent: []}, roles: indexRoles(entities), phrases: new Map(), papers: new Map(), pairOf: new Map(), spokenOf, bySurname: indexSurnames(entities), closing: new Set(analysis.cues.filter(({place, strength, lemma}) => (/^(?:after|apart)$/v.test(place) || (place === 'passive' && lemma !== 'ask')) && strength === 'speech').map(({subject}) => subject)),
	};
	walk(resolving);
	return resolving;
}
