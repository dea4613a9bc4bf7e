/*
Runs of capitalized tokens that hold together as one name: particles, initials, connectors of organizations' names and nicknames in marks included.
*/
import {jointBodies} from '../language/en/body-words.js';
import {closedWords, sentenceStarters} from '../language/en/function-words.js';
import {nameParticles} from '../language/en/name-words.js';
import {surnamedOrganizations, themedBodies} from '../language/en/organization-words.js';
import {commonForenames} from '../language/en/common-names.js';
import {places} from '../language/en/places.js';
import {isBeside, isCalendar, isOnlyTitled, isParticled, isUsername, type Capitals, type NamedSentence} from './can-start-name.js';
import {isPortfolioJoint, portfolioLength} from './is-portfolio-joint.js';
import type {Run, Token} from './token.js';
import {isCommonWord, isForename, isGroupNoun, isNamedGroup, isOrganizationWord, isTitle} from './word-facts.js';

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && (token.isCapital ? token.lower !== 'i' && !isCalendar(token) && !isBeside(token) : isParticled(token));

// How many tokens from `at` on connect the run to a further capitalized word: 0 where none do.
function connectorLength(tokens: readonly Token[], at: number, from: number, to: number): number {
	const token = tokens[at]!;
	const next = at + 1 < to ? tokens[at + 1] : undefined;
	if (nameParticles.has(token.lower) && token.kind === 'word') {
		if (isCapitalWord(next)) {
			return 1;
		}

		return next !== undefined && nameParticles.has(next.lower) && at + 2 < to && isCapitalWord(tokens[at + 2]) ? 2 : 0;
	}

	if (token.text === '&') {
		return isCapitalWord(next) ? 1 : 0;
	}

	// The Senate's leader Greg Taylor of Gary is a person, wherever he is from.
	const hasOrganization = () => tokens.slice(Math.max(from, at - 6), at).some(({lower}) => isOrganizationWord(lower)) && (!(at - from > 2 && isForename(tokens[at - 2]!.lower)) || isOrganizationWord(tokens[at - 1]!.lower));
	const isTitleBefore = isTitle(tokens[at - 1]!.lower) && !(at - from > 1 && isForename(tokens[at - 2]!.lower));
	if (token.lower === 'of' && !isSurnamedBefore(tokens, at, from) && (isTitleBefore || hasOrganization() || isProfession(tokens, at, from) || tokens[at - 1]!.lower === 'staff')) {
		if (isCapitalWord(next)) {
			return 1;
		}

		return next?.lower === 'the' && at + 2 < to && isCapitalWord(tokens[at + 2]) ? 2 : 0;
	}

	const isOfBody = (token.lower === 'for' || token.lower === 'on') && themedBodies.has(tokens[at - 1]!.lower) && !(at - from > 1 && unthemed.test(`${tokens[at - 2]!.lower} ${tokens[at - 1]!.lower}`));
	// Devon and Cornwall Police, UN Relief and Works Agency; but "Ann Lee and Tulsa Police Chief Bob Roe" are two.
	const isFull = at - from > 1;
	const isJoint = token.lower === 'and' && at - from < 3 && !(isFull && isForename(tokens[from]!.lower)) && [at + 2, at + 3].some(end => end < to && tokens[end]!.isCapital && (jointBodies.has(tokens[end]!.lower) || (themedAlone.test(tokens[end]!.lower) && isThemed(tokens, from))) && !(isFull && isTitledBehind(tokens, end, to)));
	if (((isOfBody || isJoint) && isCapitalWord(next)) || isPortfolioJoint(tokens, at, to)) {
		return 1;
	}

	// Department of Health and Human Services
	return token.lower === 'and' && at - 2 >= from && tokens[at - 2]!.lower === 'of' && isCapitalWord(next) && at + 2 < to && isCapitalWord(tokens[at + 2]) ? 1 : 0;
}

const themedAlone = /^(?:commission|administration|committee|board|bureau|department)$/v;

// "the Food and Drug Administration", but "the Clinton and Obama Administration"
const isThemed = (tokens: readonly Token[], from: number) => tokens[from - 1]?.lower === 'the' && (isCommonWord(tokens[from]!.lower) || themes.test(tokens[from]!.lower)) && !isForename(tokens[from]!.lower);
const themes = /^(?:securities|ways|commodity|commodities|futures|fisheries|forestry|aviation|antitrust|banking|labou?r|wildlife|nutrition|sanitation)$/v;

// "Ann Mills of Smith & Roe", "Doug House of Dunmore": a surname that is an organization's word.
const isSurnamedBefore = (tokens: readonly Token[], at: number, from: number) => at - from === 2 && surnamedOrganizations.has(tokens[at - 1]!.lower) && !places.has(tokens[from]!.lower)
	&& (commonForenames.has(tokens[from]!.lower) || (isForename(tokens[from]!.lower) && !/^(?:bank|house|press|post|register|star|courier|court|force|guard)$/v.test(tokens[at - 1]!.lower)));

// Chartered Accountants of Canada
const isProfession = (tokens: readonly Token[], at: number, from: number) => at - from > 1 && isGroupNoun(tokens[at - 1]!.lower) && !isNamedGroup(tokens[at - 1]!.lower) && isCommonWord(tokens[from]!.lower) && places.has(tokens[at + 1]?.lower ?? '');

const unthemed = /^(?:(?:home|foreign|oval|cabinet|press|post) office|labou?r party|supreme court|secret service)$/v;

// Police Chief Bob Roe
const isTitledBehind = (tokens: readonly Token[], body: number, to: number) => body + 2 < to && tokens[body + 1]!.isCapital && isTitle(tokens[body + 1]!.lower) && isCapitalWord(tokens[body + 2]);

const longestName = 14;

// "Growers’ Alliance", "Seafarers' and Stewards' Union": how many tokens lead from a plural that owns to the word that makes it a body's name; 0 where none does.
function ownedLength(tokens: readonly Token[], to: number, end: number): number {
	if (!/s['’]$/v.test(tokens[to - 1]!.text)) {
		return 0;
	}

	for (let at = to; at < Math.min(end, to + 5); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || !(token.isCapital || (token.lower === 'and' && at < to + 2))) {
			return 0;
		}

		if (isOrganizationWord(token.lower)) {
			return at + 1 - to;
		}
	}

	return 0;
}

// How many further tokens belong to the run: 0 where it ends before `to`.
function runOn(tokens: readonly Token[], from: number, to: number, end: number): number {
	const last = tokens[to - 1]!;
	const token = tokens[to]!;
	if (isCapitalWord(token)) {
		// Jill A. Martin
		return closedWords.has(token.lower) && !(token.isAbbreviation && token.text.length === 2) ? 0 : 1;
	}

	if (token.kind === 'number') {
		return /^(?:local|channel|district|route|article|proposition|group|team)$/v.test(last.lower) ? 1 : 0;
	}

	const next = to + 1 < end ? tokens[to + 1] : undefined;
	// Cris "Cyborg" Justino
	if (token.kind === 'quotation') {
		return token.isCapital && token.end - token.start < 20 && isCapitalWord(next) && isForename(last.lower) ? 2 : 0;
	}

	// Smith, Jr.
	if (token.text === ',') {
		return /^(?:jr|sr)$/v.test(next?.lower ?? '') || isPortfolioJoint(tokens, to, end) ? 2 : 0;
	}

	const length = Math.max(portfolioLength(tokens, to, from, end), connectorLength(tokens, to, from, end));
	return length === 0 ? 0 : length + 1;
}

/**
The run of a name that starts at `at` in its sentence.
*/
export function readNameRun(tokens: readonly Token[], at: number, sentence: NamedSentence, capitals: Capitals): Run {
	const end = isUsername(tokens[at]!) && !tokens[at]!.isCapital ? at + 1 : Math.min(sentence.to, at + longestName);
	let to = at + 1;
	while (to < end) {
		const last = tokens[to - 1]!;
		const isOver = last.isPossessive || (last.isAbbreviation && last.lower.length > 2 && sentenceStarters.has(tokens[to]!.lower));
		if (isOnlyTitled(tokens[to]!, sentence, capitals)) {
			break;
		}

		const more = isOver ? ownedLength(tokens, to, end) : runOn(tokens, at, to, end);
		if (more === 0) {
			break;
		}

		to += more;
	}

	return {from: at, to: Math.min(to, end)};
}
