/*
Who is being talked of, as an article goes on: the salience of entities, halved with every sentence, raised by every mention.
*/
import {genderOfEntity, type Entity} from './entity.js';
import type {Gender, GrammaticalNumber} from './mention.js';

type Standing = {entity: number; score: number; sentence: number};

const decay = 0.5;
// Whom an article has named once it has not forgotten.
const leastDecay = 0.01;
const mostSalient = 2.5;
const mostRecent = 24;

/**
A choice among entities: the best and the runner-up (-1 for none), and the best one's share of the salience of both.
*/
export type Choice = {readonly entity: number; readonly runnerUp: number; readonly share: number};

/**
The entities mentioned last, with their salience.
*/
export type Discourse = {readonly entities: readonly Entity[]; readonly recent: Standing[]};

// Halved with every sentence since.
function scoreAt({score, sentence}: Standing, now: number): number {
	return score * Math.max(decay ** (now - sentence), leastDecay);
}

/**
Raises an entity's salience, as a mention in a sentence does.
*/
export function raiseSalience(discourse: Discourse, entity: number, sentence: number, weight: number): void {
	const standing = discourse.recent.find(each => each.entity === entity);
	if (standing === undefined) {
		discourse.recent.push({entity, score: weight, sentence});
		if (discourse.recent.length > mostRecent) {
			discourse.recent.sort((a, b) => scoreAt(b, sentence) - scoreAt(a, sentence));
			discourse.recent.length = mostRecent / 2;
		}

		return;
	}

	standing.score = Math.min(scoreAt(standing, sentence) + weight, mostSalient);
	standing.sentence = sentence;
}

/**
The most salient entity by how well it fits (0 not at all, 1 wholly).
*/
export function chooseSalient(discourse: Discourse, sentence: number, fits: (entity: Entity) => number): Choice {
	let best = -1;
	let runnerUp = -1;
	let bestScore = 0;
	let second = 0;
	for (const standing of discourse.recent) {
		const score = scoreAt(standing, sentence) * fits(discourse.entities[standing.entity]!);
		if (score > bestScore) {
			runnerUp = best;
			second = bestScore;
			best = standing.entity;
			bestScore = score;
		} else if (score > second) {
			runnerUp = standing.entity;
			second = score;
		}
	}

	return {entity: best, runnerUp, share: best < 0 ? 0 : bestScore / (bestScore + second)};
}

const leastHuman = 0.7;

// "it": a body, a paper, or a name that may well be a body's.
function fitNeuter({kind, gender, personhood}: Entity): number {
	if (kind === 'organization') {
		return 1;
	}

	if (kind === 'unnamed') {
		return gender === 'neuter' ? 0.8 : 0;
	}

	// "It rained": of nobody.
	return kind === 'group' || personhood > leastHuman ? 0 : (1 - personhood) / 2;
}

/**
How well an entity fits a pronoun's gender and number: 0 not at all, 1 wholly.
*/
export function fitPronoun(entity: Entity, gender: Gender, number: GrammaticalNumber): number {
	if (entity.kind === 'place') {
		return gender === 'neuter' ? 0.45 : 0;
	}

	const isPerson = entity.kind === 'person' || entity.kind === 'unnamed';
	if (gender === 'male' || gender === 'female') {
		const known = genderOfEntity(entity);
		if (known !== gender && known !== 'either') {
			// A given name may mislead; an honorific does not.
			const doubt = known !== 'neuter' && entity.votes[known] > entity.votes[gender] ? 0.01 : 0.05;
			return isPerson && !entity.isGenderSure ? doubt * entity.personhood : 0;
		}

		return isPerson && entity.personhood > 0.1 ? (known === gender ? 1 : (entity.name.startsWith('@') ? 0.25 : 0.85)) * entity.personhood * (entity.kind === 'unnamed' ? 0.8 : 1) : 0;
	}

	if (gender === 'neuter') {
		return fitNeuter(entity);
	}

	if (number === 'many') {
		return entity.kind === 'group' ? 1 : (entity.kind === 'organization' ? 0.6 : 0.15);
	}

	return isPerson ? 0.5 : 0.2;
}
