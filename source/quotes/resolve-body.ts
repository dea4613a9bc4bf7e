/*
Bodies that a noun points to: "the company", "the force".
*/
import {bodyKin, companyNouns, genericBodies, townNouns} from '../language/en/body-words.js';
import {chooseSalient} from './discourse.js';
import type {Entity} from './entity.js';
import type {Mention} from './mention.js';
import {fromChoice, type Found, type Resolving} from './resolving.js';
import {findHolders, learnRole} from './role-index.js';
import type {Run, Token} from './token.js';

// A watchdog is Ofcom or Ofsted as well.
const isKin = (noun: string, word: string) => bodyKin[noun]?.has(word) === true || (/^(?:regulator|watchdog)$/v.test(noun) && /^of[a-z]{3,}$/v.test(word));

// Whose name says that it is no firm: "the company" is rather another.
const noFirms = /^(?:capital|funds?|commission|committee|council|ministry|department|court|police|union|universit(?:y|ies)|college|school|senate|parliament|congress|assembly|association|party)$/v;

// A body by its words; a name that nothing shows to be a person's may be a body's too ("Strava").
function fitBody({kind, name, words, personhood}: Entity, noun: string): number {
	if (kind === 'place') {
		return townNouns.has(noun) ? 1 : 0;
	}

	if (kind === 'organization') {
		const isAlike = words.includes(noun) || words.some(word => isKin(noun, word)) || (words.length === 0 && name.toLowerCase().endsWith(` ${noun}`));
		if (isAlike) {
			return 3;
		}

		const isNoFirm = companyNouns.has(noun) && noFirms.test(words.at(-1) ?? '');
		return genericBodies.has(noun) && words.length > 0 ? (isNoFirm ? 0.15 : 0.6) : 0;
	}

	if (kind !== 'person') {
		return 0;
	}

	return companyNouns.has(noun) ? (1 - personhood) * 0.8 : 0;
}

// "the San Francisco-headquartered company"
const isSeated = (tokens: readonly Token[], {from, to}: Run) => to - from > 2 && /-(?:based|headquartered)$/v.test(tokens[to - 2]!.lower);

// "the company", as against "the Harbor company" and "a company".
const isBare = ({analysis}: Resolving, {run, isDefinite}: Mention) => isDefinite && (run.to - run.from <= 2 || isSeated(analysis.outline.narrative.tokens, run)) && analysis.outline.narrative.tokens.slice(run.from, run.to).every(({isCapital, isPossessive}, index) => !isPossessive && (!isCapital || index === 0 || index < run.to - run.from - 1));

// "the College" of the Royal College of Bakers
function isShortened({analysis}: Resolving, {run}: Mention): boolean {
	const [article, noun] = analysis.outline.narrative.tokens.slice(run.from, run.to);
	return run.to - run.from === 2 && article!.lower === 'the' && noun!.isCapital && !noun!.isPossessive;
}

const isNamedSo = ({kind, words}: Entity, noun: string) => kind === 'organization' && words.length > 1 && (words.at(-1) === noun || words[words.indexOf('of') - 1] === noun);

const leastShare = 0.55;
const leastNamed = 4;

/**
Which body a bare noun points to ("the company"); null where it is none that the article has named, or the noun is not bare.
*/
export function resolveBody(resolving: Resolving, mention: Mention, sentence: number): Found | null {
	const isProper = isShortened(resolving, mention);
	if (!isProper && !isBare(resolving, mention)) {
		return null;
	}

	const called = findHolders(resolving.roles, mention.head, mention.head);
	const choice = chooseSalient(resolving.discourse, sentence, entity => isProper ? Number(isNamedSo(entity, mention.head)) : (called.has(entity.index) ? 3 : fitBody(entity, mention.head)));
	if (choice.entity < 0) {
		return null;
	}

	const entity = resolving.entities[choice.entity]!;
	// "Strava", which the article calls "the company": no person, and "the company" from then on.
	if (entity.kind === 'person' && choice.share > leastShare && entity.count >= leastNamed) {
		entity.personhood = Math.min(entity.personhood, 0.3);
		learnRole(resolving.roles, choice.entity, mention.head);
	}

	return fromChoice(choice, 0.85);
}
