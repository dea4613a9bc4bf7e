/*
Somebody named, and those who are theirs.
*/
import type {Mention} from './mention.js';
import {createEntity, type Found, type Resolving} from './resolving.js';

/**
Whom a description that follows a name and "and" stands for with it, or null: "Smith and his administration" is Smith, "Smith and her colleagues" they together.
*/
export function resolveCompany(resolving: Resolving, mention: Mention, at: number): Found | null {
	const {outline: {text, narrative}, index: {mentions}} = resolving.analysis;
	const {tokens} = narrative;
	const {from} = mention.run;
	const leader = /^(?:his|her|their)$/v.test(tokens[from]!.lower) && tokens[from - 1]?.lower === 'and' ? mentions.slice(Math.max(0, at - 2), at).find(({run, kind}) => kind === 'person' && run.to === from - 1) : undefined;
	const entity = leader === undefined ? undefined : resolving.named.get(leader);
	if (entity === undefined) {
		return null;
	}

	if (mention.kind !== 'group') {
		return mention.kind === 'body' ? {entity, sureness: 0.85, runnerUp: -1} : null;
	}

	const name = `${resolving.entities[entity]!.name} and ${text.slice(mention.start, mention.end)}`;
	const pair = resolving.phrases.get(name) ?? createEntity(resolving, name, 'group', mention);
	resolving.phrases.set(name, pair);
	return {entity: pair, sureness: 0.9, runnerUp: -1};
}
