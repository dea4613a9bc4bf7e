/*
What the build of a sentence, the distance and the gender say of a description that no role in the article explains.
*/
import {fitPronoun} from './discourse.js';
import type {Entity} from './entity.js';
import type {Gender, Mention} from './mention.js';
import type {Resolving} from './resolving.js';

const longestNameless = 8;
const longestPresence = 6;
const leastFit = 0.06;

/**
Whether a description is of somebody else than whom its sentence is about: "Lee came for what the announcer called “…”", "Lee was told by the announcer".
*/
export function isAnother({analysis, closing}: Resolving, {run: {from}}: Mention, at: number): boolean {
	const {tokens} = analysis.outline.narrative;
	const offset = tokens[from - 1]?.lower === 'the' ? 2 : 1;
	const before = tokens[from - offset]?.lower;
	return before === 'what' || (before === 'by' && closing.has(at));
}

/**
Whom "the ex-clerk" points to: somebody who was called "a former clerk"; -1 where nobody was.
*/
export const findFormer = ({entities, discourse: {recent}}: Resolving, head: string): number => head.startsWith('ex-')
	? recent.find(({entity}) => [entities[entity]!.name, ...entities[entity]!.roles].some(role => /^(?:former|ex-|one-time|onetime|then)\b/iv.test(role) && role.toLowerCase().endsWith(head.slice(3))))?.entity ?? -1
	: -1;

/**
Whether somebody without a name was brought in so long ago ("a clerk") that "the clerk" now may well be another.
*/
export const isForgotten = ({entities, discourse: {recent}}: Resolving, entity: number, sentence: number): boolean => entities[entity]!.kind === 'unnamed' && sentence - (recent.find(each => each.entity === entity)?.sentence ?? sentence) > longestNameless;

/**
Whether somebody was talked of a moment ago, so that "the lanky professor" may be they.
*/
export const isPresent = ({discourse: {recent}}: Resolving, entity: number, sentence: number): boolean => sentence - (recent.find(each => each.entity === entity)?.sentence ?? -Infinity) < longestPresence;

/**
How well an entity fits a description's gender: not at all where only a given name that may mislead would speak for it, as "the headmaster" is not Ann Lee.
*/
export function fitGender(entity: Entity, gender: Gender): number {
	const fit = fitPronoun(entity, gender, 'one');
	return fit < leastFit ? 0 : fit;
}
