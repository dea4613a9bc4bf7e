/*
Walks an article's narrative from its beginning and says of every mention whom it points to: names by name, descriptions by role, pronouns by gender, number and salience.
*/
import {pronouns} from '../language/en/name-words.js';
import type {Analysis} from './analysis.js';
import {chooseSalient, fitPronoun, raiseSalience} from './discourse.js';
import type {Entity} from './entity.js';
import {findApposition} from './find-appositions.js';
import type {Mention} from './mention.js';
import {resolveNames} from './resolve-names.js';
import {resolveDescription} from './resolve-description.js';
import {createEntity, fromChoice, nobody, type Found, type Resolving} from './resolving.js';
import {findHolders, indexRoles, learnRole as learn} from './role-index.js';
import {isObject, isSubject} from './grammar.js';
import {weighPersonhood} from './weigh-personhood.js';

/**
Whom each mention of the narrative points to: the index of an entity (-1 unknown), how sure that is (0 to 1), and the next best entity (-1 none).
*/
export type Resolution = {
	readonly entities: readonly Entity[];
	readonly entityOf: Int32Array;
	readonly sureness: Float64Array;
	readonly runnerUpOf: Int32Array;
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

function walk(resolving: Resolving): void {
	const {outline, index, mentionsOf} = resolving.analysis;
	for (const [sentence, {from, to}] of mentionsOf.entries()) {
		for (let at = from; at < to; at++) {
			take(resolving, at, sentence, weightOf(resolving, index.mentions[at]!, at, from));
		}

		raiseSpeakers(resolving, outline.narrative.sentences[sentence]!.from, outline.narrative.sentences[sentence]!.to, sentence);
	}
}

// "Ann Lee and Bo Roe": together they are "they".
function raisePair(resolving: Resolving, mention: Mention, at: number, sentence: number): void {
	const before = resolving.analysis.index.mentions[at - 1];
	const {tokens} = resolving.analysis.outline.narrative;
	if (mention.kind !== 'person' || before?.kind !== 'person' || before.run.to + 1 !== mention.run.from || tokens[before.run.to]!.lower !== 'and' || resolving.entityOf[at - 1] === resolving.entityOf[at]) {
		return;
	}

	const name = `${resolving.entities[resolving.entityOf[at - 1]!]!.name} and ${resolving.entities[resolving.entityOf[at]!]!.name}`;
	const entity = resolving.phrases.get(name) ?? createEntity(resolving, name, 'group', mention);
	resolving.phrases.set(name, entity);
	raiseSalience(resolving.discourse, entity, sentence, 1.6);
}

// A quotation keeps its speaker in mind even where its sentence names nobody.
function raiseSpeakers(resolving: Resolving, from: number, to: number, sentence: number): void {
	const {narrative} = resolving.analysis.outline;
	for (let at = from; at < to; at++) {
		const token = narrative.tokens[at]!;
		const mention = token.kind === 'quotation' ? resolving.speakers.get(token.quotation) : undefined;
		if (mention !== undefined && resolving.entityOf[mention]! >= 0) {
			raiseSalience(resolving.discourse, resolving.entityOf[mention]!, sentence, 0.8);
		}
	}
}

function weightOf(resolving: Resolving, mention: Mention, at: number, first: number): number {
	const {tokens} = resolving.analysis.outline.narrative;
	if (mention.isPossessive) {
		return mention.kind === 'pronoun' ? 0.3 : 0.5;
	}

	if (isObject(tokens, mention)) {
		return 0.3;
	}

	const isLeading = at === first && /^[\(,\-–—]/v.test(tokens[mention.run.to]?.text ?? '');
	if (isLeading || isSubject(tokens, mention)) {
		return 1.6;
	}

	return at === first ? 1.2 : 0.6;
}

function resolve(resolving: Resolving, mention: Mention, at: number, sentence: number): Found {
	const entity = resolving.named.get(mention);
	const bearer = entity === undefined ? -1 : findBearer(resolving, mention);
	if (bearer >= 0) {
		return {entity: bearer, sureness: 0.9, runnerUp: -1};
	}

	if (entity !== undefined) {
		learnRoles(resolving, mention, entity);
		return {entity, sureness: 1, runnerUp: -1};
	}

	return mention.kind === 'pronoun' ? resolvePronoun(resolving, mention, at, sentence) : resolveDescription(resolving, mention, at, sentence);
}

// "the Tánaiste": a title no table holds, known from "Tánaiste Ann Lee".
function findBearer({analysis, entities, roles}: Resolving, {words, head, run}: Mention): number {
	const {tokens} = analysis.outline.narrative;
	return words.length !== 1 || tokens[run.from - 1]?.lower !== 'the' ? -1 : findHolders(roles, tokens[run.from]!.lower, head).keys().find(entity => entities[entity]!.kind === 'person') ?? -1;
}

function learnRoles(resolving: Resolving, mention: Mention, index: number): void {
	const entity = resolving.entities[index]!;
	if (mention.role !== null) {
		learn(resolving.roles, index, mention.role);
	}

	const apposition = entity.kind === 'person' ? findApposition(resolving.analysis.outline.text, resolving.analysis.outline.narrative, mention) : null;
	if (apposition === null) {
		return;
	}

	learn(resolving.roles, index, apposition);
	if (!entity.roles.includes(apposition) && entity.roles.length < 6) {
		entity.roles.push(apposition);
	}
}

const farthestBarred = 8;

// "He insisted Smith lied": who is named after a subject pronoun in its sentence, or in the words it speaks, is someone else.
function findBarred({analysis, named, spokenOf}: Resolving, at: number, sentence: number): ReadonlySet<number> {
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

	return barred;
}

function resolvePronoun(resolving: Resolving, {head, gender, number}: Mention, at: number, sentence: number): Found {
	if (head === 'who') {
		return at > 0 ? {entity: resolving.entityOf[at - 1]!, sureness: resolving.sureness[at - 1]! * 0.95, runnerUp: -1} : nobody;
	}

	if (/^(?:i|we|you)$/v.test(head)) {
		return nobody;
	}

	const barred = findBarred(resolving, at, sentence);
	const choice = chooseSalient(resolving.discourse, sentence, entity => fitPronoun(entity, gender, number) * (barred.has(entity.index) ? 0.12 : 1));
	if (choice.entity >= 0 && choice.share > 0.6 && (gender === 'male' || gender === 'female')) {
		resolving.entities[choice.entity]!.votes[gender] += choice.share - 0.5;
	}

	return fromChoice(choice, gender === 'neuter' || number === 'many' ? 0.75 : 0.97);
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
	const {entities, entityOf} = resolveNames(names);
	const named = new Map(names.map((mention, index) => [mention, entityOf[index]!]));
	weighPersonhood(analysis, entities, named);
	const {length} = analysis.index.mentions;
	const spokenOf = gatherSpoken(analysis, named, speakers);
	const resolving: Resolving = {
		analysis, entities, named, speakers, entityOf: new Int32Array(length).fill(-1), runnerUpOf: new Int32Array(length).fill(-1), sureness: new Float64Array(length),
		discourse: {entities, recent: []}, roles: indexRoles(entities), phrases: new Map(), spokenOf,
	};
	walk(resolving);
	return resolving;
}
