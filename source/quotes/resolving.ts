/*
What is at hand while the mentions of an article are resolved, one after another.
*/
import type {Analysis} from './analysis.js';
import type {Choice, Discourse} from './discourse.js';
import type {Entity} from './entity.js';
import type {Mention} from './mention.js';
import type {RoleIndex} from './role-index.js';

/**
The state of the walk through an article's mentions. `phrases` are the entities known by a description, by their folded words; `papers` by the noun of a paper the mention that says so in it; `pairOf` gives for each of two names joined by "and" the entity that they are together; `speakers` for a quotation the mention that speaks it; `spokenOf` for such a mention the entities that its quotations name; `bySurname` the people by the last word of their full names; `closing` the mentions that a verb of speech before them, or parted from them, has for its subject, or by "by".
*/
export type Resolving = {
	readonly analysis: Analysis;
	readonly entities: Entity[];
	readonly named: ReadonlyMap<Mention, number>;
	readonly speakers: ReadonlyMap<number, number>;
	readonly entityOf: Int32Array;
	readonly sureness: Float64Array;
	readonly runnerUpOf: Int32Array;
	readonly discourse: Discourse;
	readonly roles: RoleIndex;
	readonly phrases: Map<string, number>;
	readonly papers: Map<string, number>;
	readonly pairOf: Map<number, number>;
	readonly spokenOf: ReadonlyMap<number, ReadonlySet<number>>;
	readonly bySurname: ReadonlyMap<string, readonly number[]>;
	readonly closing: ReadonlySet<number>;
};

/**
Whom one mention points to (-1 unknown), how sure that is, and who would be next.
*/
export type Found = {readonly entity: number; readonly sureness: number; readonly runnerUp: number};

/**
Nobody known.
*/
export const nobody: Found = {entity: -1, sureness: 0, runnerUp: -1};

/**
What a choice by salience found; `most` is how sure the best such choice can be.
*/
export const fromChoice = ({entity, runnerUp, share}: Choice, most: number): Found => ({entity, runnerUp, sureness: entity < 0 ? 0 : most * share});

/**
Brings in an entity that no name stands for.
*/
export function createEntity({entities}: Resolving, name: string, kind: Entity['kind'], {gender, number, start}: Mention): number {
	const index = entities.length;
	entities.push({index, kind, name, words: [], gender: kind === 'group' ? 'either' : gender, isGenderSure: gender !== 'either', number: kind === 'group' ? 'many' : number, roles: [], headRoles: new Map(), votes: {male: 0, female: 0}, firstAt: start, count: 1, personhood: /^(?:some|any|every|no)/v.test(name) ? 0.2 : 0.9});
	return index;
}
