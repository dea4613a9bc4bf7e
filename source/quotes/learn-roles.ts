/*
What the mentions of a name say of whom it names: the role as a title before it, and that of an apposition after it.
*/
import {isBodyBlock} from '../article/article.js';
import type {Entity} from './entity.js';
import {findApposition, findFronted} from './find-appositions.js';
import type {Mention} from './mention.js';
import type {Resolving} from './resolving.js';
import {learnRole} from './role-index.js';
import {isBodyNoun} from './word-facts.js';

const mostRoles = 6;

// Whether a mention stands in a headline, a caption or a line without a stop, as links to other stories are.
function isInHead({analysis}: Resolving, {run}: Mention): boolean {
	const {blocks, narrative: {tokens, sentences, sentenceOf}} = analysis.outline;
	const {paragraph, to} = sentences[sentenceOf[run.from]!]!;
	const last = tokens[to - 1]!;
	return !isBodyBlock(blocks[paragraph]!) || !(last.kind === 'quotation' || /^(?:[!.:…]+|\))$/v.test(last.text) || last.isAbbreviation);
}

function place(resolving: Resolving, mention: Mention, {headRoles}: Entity, role: string): void {
	headRoles.set(role, isInHead(resolving, mention) && headRoles.get(role) !== false);
}

/**
Gives somebody a role that a mention of theirs tells.
*/
export function giveRole(resolving: Resolving, mention: Mention, entity: Entity, role: string): void {
	if (!entity.roles.includes(role) && entity.roles.length < mostRoles) {
		entity.roles.push(role);
	}

	place(resolving, mention, entity, role);
}

/**
Learns what a mention by name tells of the entity that it names.
*/
export function learnRoles(resolving: Resolving, mention: Mention, index: number): void {
	const entity = resolving.entities[index]!;
	if (mention.role !== null) {
		learnRole(resolving.roles, index, mention.role);
		place(resolving, mention, entity, mention.role);
	}

	// "the newspaper Dagens Nyheter" is "the newspaper" from then on.
	const before = resolving.analysis.outline.narrative.tokens[mention.run.from - 1];
	if (entity.kind === 'organization' && before?.kind === 'word' && !before.isCapital && isBodyNoun(before.lower)) {
		learnRole(resolving.roles, index, before.lower);
	}

	const apposition = entity.kind === 'person' ? findApposition(resolving.analysis, mention) : null;
	if (apposition !== null) {
		learnRole(resolving.roles, index, apposition);
		giveRole(resolving, mention, entity, apposition);
	}

	const fronted = entity.kind === 'person' ? findFronted(resolving.analysis, mention) : null;
	if (fronted !== null) {
		giveRole(resolving, mention, entity, fronted);
	}
}
