/*
Bodies that a noun points to: "the company", "the force".
*/
import {chooseSalient} from './discourse.js';
import type {Entity} from './entity.js';
import type {Mention} from './mention.js';
import {fromChoice, type Found, type Resolving} from './resolving.js';
import {findHolders, learnRole} from './role-index.js';
import type {Run, Token} from './token.js';

const supervising = /^(?:of[a-z]{3,}|authority|commission|agency|board|administration|bureau|inspectorate|executive|sec|fca|fcc|fda|ftc|epa)$/v;

// Whose name says what it is, by other words than the noun: "the force" is the police.
const kin: Readonly<Record<string, RegExp>> = {
	force: /^(?:police|constabulary|guard)$/v, agency: /^(?:agency|administration|bureau|service|services|commission|center|centre)$/v, department: /^(?:department|ministry)$/v, ministry: /^(?:department|ministry)$/v,
	newspaper: /^(?:times|post|news|journal|herald|tribune|guardian|telegraph|gazette|star|sun|mail|globe)$/v, paper: /^(?:times|post|news|journal|herald|tribune|guardian|telegraph|gazette|star|sun|mail|globe)$/v,
	regulator: supervising, watchdog: supervising,
	fund: /^(?:fund|funds|capital|partners|management|investors|investments|equity|ventures)$/v, trust: /^(?:trust|hospitals|nhs)$/v,
	company: /^(?:inc|corp|ltd|co|company|group|plc|llc|holdings)$/v, group: /^(?:group|alliance|coalition|association|society|federation|network|league|union|council|institute|foundation)$/v,
	organization: /^(?:association|society|federation|network|league|union|institute|foundation|organization)$/v, school: /^(?:school|college|university|academy)$/v, team: /^(?:club|fc|united|raptors|leafs)$/v,
};

// "the campaign" is not the State Department: only such nouns can stand for a body whose name does not say so.
const generic = /^(?:company|firm|business|startup|start-up|retailer|manufacturer|maker|supplier|airline|bank|lender|fund|trust|insurer|corporation|group|organization|organisation|agency|outlet|network|newspaper|paper|magazine|station|broadcaster|channel|charity|nonprofit|non-profit|union|association|club|authority|force|team|body|institute|service|operator|utility|publisher|center|centre|foundation|museum|store|chain|brand)$/v;
const townLike = /^(?:city|town|county|province|state|country|nation|village|island)$/v;
const companies = /^(?:company|firm|business|startup|start-up|retailer|manufacturer|maker|supplier|airline|bank|lender|fund|trust|insurer|corporation|platform)$/v;

// Whose name says that it is no firm: "the company" is rather another.
const noFirms = /^(?:capital|funds?|commission|committee|council|ministry|department|court|police|union|universit(?:y|ies)|college|school|senate|parliament|congress|assembly|association|party)$/v;

// A body by its words; a name that nothing shows to be a person's may be a body's too ("Strava").
function fitBody({kind, name, words, personhood}: Entity, noun: string): number {
	if (kind === 'place') {
		return townLike.test(noun) ? 1 : 0;
	}

	if (kind === 'organization') {
		const isAlike = words.includes(noun) || words.some(word => kin[noun]?.test(word) === true) || (words.length === 0 && name.toLowerCase().endsWith(` ${noun}`));
		if (isAlike) {
			return 3;
		}

		const isNoFirm = companies.test(noun) && noFirms.test(words.at(-1) ?? '');
		return generic.test(noun) && words.length > 0 ? (isNoFirm ? 0.15 : 0.6) : 0;
	}

	if (kind !== 'person') {
		return 0;
	}

	return companies.test(noun) ? (1 - personhood) * 0.8 : 0;
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
