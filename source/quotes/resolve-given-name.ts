/*
Somebody brought in without a name who then gives one: "A resident, who gave his name only as Clive, was watching".
*/
import type {Mention} from './mention.js';
import {giveRole} from './learn-roles.js';
import type {Found, Resolving} from './resolving.js';
import {learnRole} from './role-index.js';

const longestClause = 12;
const longestPlace = 5;

// What stands before the name, marks and all: "who gave his name only as", "identified only as", "who would give only his first name ,".
const naming = /(?:g[ai]v(?:e|es|ing) (?:only )?(?:his|her|their) (?:first )?name (?:only )?(?:as|,)|(?:named|identified|known) (?:only |just )?as|identif(?:y|ied|ying) (?:himself|herself|themselves) (?:only )?as)$/v;

/**
Whom a description points to where a clause right behind it says what they gave as their name; null where none does.
*/
export function resolveGivenName(resolving: Resolving, mention: Mention, at: number): Found | null {
	const {outline: {narrative}, index: {mentions}} = resolving.analysis;
	const {tokens} = narrative;
	const {kind, isDefinite, isPossessive, run: {to}} = mention;
	const comma = kind !== 'description' || isDefinite || isPossessive ? -1 : tokens.slice(to, to + longestPlace).findIndex(({text}) => text === ',');
	if (comma === -1 || tokens.slice(to, to + comma).some(({kind: each}) => each !== 'word')) {
		return null;
	}

	const from = to + comma + 1;
	const name = mentions.slice(at + 1, at + 5).find(({kind: each, run}) => each === 'person' && run.from > from);
	const isNaming = name !== undefined && !name.isPossessive && name.run.from - from <= longestClause && naming.test(tokens.slice(from, name.run.from).map(({lower}) => lower).join(' '));
	const entity = isNaming ? resolving.named.get(name) ?? -1 : -1;
	if (entity < 0) {
		return null;
	}

	learnRole(resolving.roles, entity, mention.role ?? mention.head);
	if (mention.role !== null) {
		giveRole(resolving, mention, resolving.entities[entity]!, mention.role);
	}

	return {entity, sureness: 0.95, runnerUp: -1};
}
