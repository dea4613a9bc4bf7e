/*
Roles in small letters before a name: which nouns are one, and where it begins.
*/
import {auxiliaries, determiners, prepositions, sentenceStarters} from '../language/en/function-words.js';
import {speechVerbs} from '../language/en/cue-verbs.js';
import {roleModifiers} from '../language/en/name-words.js';
import {nationalities} from '../language/en/places.js';
import {portfolios, titleModifiers} from '../language/en/titles.js';
import {irregularPasts} from '../language/en/verbs.js';
import {startOfOwner} from './owner-start.js';
import {boundTitle} from './tense-of-title.js';
import type {Token} from './token.js';
import {lemmasOf} from './verb-forms.js';
import {isBarelyRole, isBodyNoun, isDemonym, isPersonNoun, isTitle, isTrade} from './word-facts.js';

// "then-President Ann Lee", "ex-Prime Minister Ann Lee", "ex-spy Ann Lee"
const isBoundRole = (word: string) => word !== '' && (isPersonNoun(word) || isTitle(word) || titleModifiers.has(word) || isTrade(word) || personEnding.test(word));
const personEnding = /^(?:spy|cop|con|marine|inmate|boss|treasury|housing|health|home|foreign)$/v;

/**
Whether a small noun says who the name after it is.
*/
export const isRoleNoun = (token: Token) => token.kind === 'word' && !token.isCapital && !token.isPossessive && (isPersonNoun(token.lower) || isBarelyRole(token.lower) || isBoundRole(boundTitle(token)));

/**
Whether a word may stand in a role before its noun.
*/
export const isRoleModifier = (token: Token) => roleModifiers.has(token.lower) || titleModifiers.has(token.lower) || isTitle(token.lower) || isPersonNoun(token.lower) || isTrade(token.lower) || isBodyNoun(token.lower) || nationalities.has(token.lower);
const isBoundary = (token: Token | undefined) => token?.kind !== 'word' || determiners.has(token.lower) || /^(?:said|says|and|told|added|but|that|as|when|while|with|by|from|for|to)$/v.test(token.lower);

// "Apple hired lawyer Ann Lee", but not "Boston based lawyer Ann Lee"
const isVerbOfName = (tokens: readonly Token[], at: number) => /^[^\-]{3,}ed$/v.test(tokens[at]!.lower) && !/^(?:based|educated|trained|titled|skilled|united|red)$/v.test(tokens[at]!.lower) && !isRoleModifier(tokens[at]!)
	&& tokens[at - 1]?.kind === 'word' && tokens[at - 1]!.isCapital && !tokens[at - 1]!.isPossessive && !nationalities.has(tokens[at - 1]!.lower) && !sentenceStarters.has(tokens[at - 1]!.lower);

const longestRole = 8;

/**
Where the role that ends in the noun at `noun` begins: words of roles and capitalized words; unknown small words only where a determiner, a mark or a cue stands before them.
*/
export function findRoleStart(tokens: readonly Token[], noun: number, floor: number): number {
	let sure = noun;
	let at = noun - 1;
	const lowest = Math.max(floor, noun - longestRole);
	let isSure = true;
	for (; at >= lowest; at--) {
		const token = tokens[at]!;
		// "health and social care spokesman"
		if (token.lower === 'and' && [at - 1, at + 1].every(beside => beside >= floor && portfolios.has(tokens[beside]!.lower) && !tokens[beside]!.isCapital)) {
			continue;
		}

		if (token.kind === 'word' && token.isPossessive && (token.isCapital || isBodyNoun(token.lower))) {
			return isSure ? startOfOwner(tokens, at, floor) : sure;
		}

		// "he met presidential candidate Ann Lee", “…,” explained Boston-based lawyer Ann Lee
		const isVerb = isVerbOfName(tokens, at) || irregularPasts.has(token.lower) || auxiliaries.has(token.lower) || (tokens[at - 1]?.kind === 'quotation' && !token.isCapital && lemmasOf(token.lower).some(lemma => speechVerbs.has(lemma)));
		if (token.kind !== 'word' || isVerb || determiners.has(token.lower) || prepositions.has(token.lower) || (sentenceStarters.has(token.lower) && !titleModifiers.has(token.lower) && !roleModifiers.has(token.lower))) {
			break;
		}

		const isKnown = token.isCapital || isRoleModifier(token) || portfolios.has(token.lower);
		isSure &&= isKnown;
		if (isSure) {
			sure = at;
		}
	}

	return isBoundary(at < floor ? undefined : tokens[at]) && at >= lowest - 1 ? at + 1 : sure;
}

/**
Whether a noun before a capitalized word says nothing of whom that names: "the only person Prince Edgar trusts", "veteran Democratic strategist Ann Lee".
*/
export function isBeforeOther(tokens: readonly Token[], at: number, limit: number): boolean {
	const {lower} = tokens[at]!;
	const next = tokens[at + 1]!;
	const isBeforeRoyal = /^(?:king|queen|prince|princess)$/v.test(next.lower) || (isTitle(next.lower) && /^(?:person|man|woman|boy|girl|child|individual)$/v.test(lower));
	return isBeforeRoyal || (at + 2 < limit && isDemonym(next.lower) && isRoleNoun(tokens[at + 2]!));
}
