/*
A noun for a body beside the name that it has: "the Harbor Trust, the charity that owns the quay," and "the water company, Vale Water, closed".
*/
import {determiners} from '../language/en/function-words.js';
import type {Entity} from './entity.js';
import {isVerbLike} from './grammar.js';
import type {Mention} from './mention.js';
import type {Found, Resolving} from './resolving.js';
import {learnRole} from './role-index.js';
import type {Token} from './token.js';
import {isForename} from './word-facts.js';

const longestClause = 10;
const clauseOpeners = /^(?:that|which|whose|behind|responsible|charged)$/v;

// Where the phrase of a body begins: with its article.
const startOf = (tokens: readonly Token[], {run: {from}}: Mention): number => (determiners.has(tokens[from]?.lower ?? '') || !determiners.has(tokens[from - 1]?.lower ?? '') ? from : from - 1);

// Not a list, "the council, the police and the union": the sentence ends, or its verb comes, or a clause of the body's own.
const isEnd = (tokens: readonly Token[], at: number): boolean => tokens[at] === undefined || /^[.;]$/v.test(tokens[at].text) || (tokens[at].text === ',' && isVerbLike(tokens[at + 1]));

// "the charity that owns the quay": the comma behind it; -1 where there is none near.
function commaBehind(tokens: readonly Token[], to: number): number {
	if (tokens[to]?.text === ',') {
		return to;
	}

	const length = clauseOpeners.test(tokens[to]?.lower ?? '') ? tokens.slice(to, to + longestClause).findIndex(({kind}) => kind === 'mark') : -1;
	return length > 0 && tokens[to + length]!.text === ',' ? to + length : -1;
}

// "Vale Conservancy, the charity that": no given name, no title and no pronoun shows a person's name.
const isNobodys = ({kind, words, roles, gender, isGenderSure, votes}: Entity): boolean => kind === 'person' && roles.length === 0 && gender === 'either' && !isGenderSure && votes.male + votes.female === 0 && words.every(word => !isForename(word));

function findName({analysis, named, entities}: Resolving, mention: Mention, at: number): number {
	const {outline, index: {mentions}} = analysis;
	const {tokens} = outline.narrative;
	const entityOf = (other: Mention): number => {
		const entity = entities[named.get(other) ?? -1];
		return entity !== undefined && !other.isPossessive && (entity.kind === 'organization' || isNobodys(entity)) ? entity.index : -1;
	};

	const before = mentions[at - 1];
	const isAfterName = before !== undefined && tokens[before.run.to]?.text === ',' && before.run.to + 1 === startOf(tokens, mention);
	if (isAfterName && entityOf(before) >= 0 && (isEnd(tokens, mention.run.to) || clauseOpeners.test(tokens[mention.run.to]?.lower ?? ''))) {
		return entityOf(before);
	}

	const comma = commaBehind(tokens, mention.run.to);
	const after = comma < 0 ? undefined : mentions.slice(at + 1, at + 4).find(other => startOf(tokens, other) === comma + 1);
	return after !== undefined && isEnd(tokens, after.run.to) ? entityOf(after) : -1;
}

/**
The body by whose name a noun for a body stands, called by that noun from then on; null where none does.
*/
export function resolveNamedBody(resolving: Resolving, mention: Mention, at: number): Found | null {
	const entity = mention.kind === 'body' ? findName(resolving, mention, at) : -1;
	if (entity < 0) {
		return null;
	}

	const body = resolving.entities[entity]!;
	if (body.kind === 'person') {
		Object.assign(body, {kind: 'organization', gender: 'neuter', isGenderSure: true, personhood: 0.1});
	}

	learnRole(resolving.roles, entity, mention.head);
	return {entity, sureness: 0.95, runnerUp: -1};
}
