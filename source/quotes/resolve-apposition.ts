/*
Descriptions beside the name that they are of.
*/
import type {Stream} from './build-outline.js';
import {raiseSalience} from './discourse.js';
import {commaBefore, isObject, isVerbLike} from './grammar.js';
import type {Mention} from './mention.js';
import {giveRole} from './learn-roles.js';
import {roleText} from './parse-name.js';
import type {Found, Resolving} from './resolving.js';
import {learnRole} from './role-index.js';
import {findTitled} from './titled-name.js';
import type {Token} from './token.js';
import {isBarelyRole} from './word-facts.js';

// "Jane Roe, 74, a lawyer"
const isAgeBetween = (tokens: readonly Token[], comma: number, from: number) => comma + 3 === from && tokens[comma + 1]!.kind === 'number' && tokens[comma + 2]!.text === ',';

// The comma after a description and what it is of: "the former editor of the Standard, George Osborne"; -1 where there is none near.
function findCommaAfter(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text === ',') {
		return from;
	}

	for (let at = from; /^(?:of|for|at|with|to)$/v.test(tokens[from]?.lower ?? '') && at < from + longestOf; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word') {
			return token?.text === ',' ? at : -1;
		}
	}

	return -1;
}

const longestOf = 8;

// "A high school graduate, Lazar had no training", but not "A friend, Lazar said, had".
function isFronted({tokens, sentences, sentenceOf}: Stream, {run, isDefinite}: Mention, name: Mention): boolean {
	return !isDefinite && sentences[sentenceOf[run.from]!]!.from === run.from && isVerbLike(tokens[name.run.to]) && tokens[name.run.to + 1]?.text !== ',';
}

/**
Whose name stands beside a description, and so is whom it points to: "Jane Roe, a lawyer" and "his lawyer, Jane Roe"; null where none does.
*/
export function resolveApposition(resolving: Resolving, mention: Mention, at: number): Found | null {
	const {outline, index: {mentions}} = resolving.analysis;
	const {tokens} = outline.narrative;
	// "Ann Lee, Mr. Roe's late aunt": who only owns the description is no name beside it.
	const owner = mentions[at - 1]?.isPossessive === true && mentions[at - 1]!.run.to > mention.run.from ? mentions[at - 1] : undefined;
	const before = mentions[at - (owner === undefined ? 1 : 2)];
	const start = Math.min(mention.run.from, owner?.run.from ?? mention.run.from);
	// "Admission for Smith, a spokeswoman said, is free"
	const isClause = before !== undefined && isObject(tokens, before) && isVerbLike(tokens[mention.run.to]);
	if ((mention.kind === 'description' || isBarelyRole(mention.head)) && before?.kind === 'person' && !isClause && !before.isPossessive && tokens[before.run.to]!.text === ',' && (before.run.to + 1 === start || isAgeBetween(tokens, before.run.to, start))) {
		const entity = resolving.named.get(before) ?? -1;
		// "Kim Roe, a man of few words"
		if (entity >= 0 && (mention.gender === 'male' || mention.gender === 'female')) {
			resolving.entities[entity]!.votes[mention.gender] += nounVotes;
		}

		return {entity, sureness: 0.95, runnerUp: -1};
	}

	const comma = findCommaAfter(tokens, mention.run.to);
	const after = mentions.slice(at + 1, at + 4).find(({run}) => comma >= 0 && commaBefore(tokens, run.from) === comma);
	const titled = findTitled(outline.narrative, mentions, at);
	if (titled !== undefined && resolving.named.has(titled)) {
		return {entity: resolving.named.get(titled)!, sureness: 0.95, runnerUp: -1};
	}

	const isNamedAfter = mention.kind === 'description' && after?.kind === 'person' && !after.isPossessive && (/^(?:[,.]|of|from|at)$/v.test(tokens[after.run.to]?.text ?? '.') || isFronted(outline.narrative, mention, after));
	return isNamedAfter ? takeRole(resolving, mention, resolving.named.get(after), comma) : null;
}

// "the head of the centre, Ann Lee", but not "the ambassador at the time, Ann Lee": the role that ends at the comma is hers.
function takeRole(resolving: Resolving, mention: Mention, entity: number | undefined, comma: number): Found | null {
	if (entity === undefined) {
		return null;
	}

	const {text, narrative: {tokens}} = resolving.analysis.outline;
	if (comma === mention.run.to) {
		supplant(resolving, mention, entity);
	}

	learnRole(resolving.roles, entity, mention.role ?? mention.head);
	const role = roleText(text, tokens, mention.run.from, comma);
	if (mention.role !== null && role !== null) {
		giveRole(resolving, mention, resolving.entities[entity]!, role.replace(/ at the time$/v, ''));
	}

	return {entity, sureness: 0.95, runnerUp: -1};
}

// "He told the farmer who found him. The farmer, Ann Lee, gave him soup": whom nothing had named has a name from then on.
function supplant({roles, entities, discourse, analysis}: Resolving, {head, run, isDefinite}: Mention, entity: number): void {
	const holders = roles.byNoun.get(head);
	if (holders === undefined || !isDefinite || analysis.outline.narrative.tokens[run.to - 2]?.lower !== 'the') {
		return;
	}

	const unnamed = holders.keys().filter(holder => entities[holder]!.kind === 'unnamed' && [head, `the ${head}`].includes(entities[holder]!.name.toLowerCase())).toArray();
	for (const holder of unnamed) {
		holders.delete(holder);
		const standing = discourse.recent.find(each => each.entity === holder);
		if (standing === undefined) {
			continue;
		}

		raiseSalience(discourse, entity, standing.sentence, standing.score);
		standing.score = 0;
	}
}

const nounVotes = 2;
