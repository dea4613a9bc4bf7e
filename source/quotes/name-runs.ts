/*
Runs of capitalized tokens that hold together as one name: particles, initials, connectors of organizations' names and nicknames in marks included.
*/
import {calendarWords, closedWords, sentenceStarters} from '../language/en/function-words.js';
import {nameParticles} from '../language/en/name-words.js';
import {isBodyNoun, isForename, isGroupNoun, isHonorific, isOrganizationWord, isPersonNoun, isTitle, isWrittenNoun} from './word-facts.js';
import {isVerbLike} from './grammar.js';
import type {Run, Sentence, Token} from './token.js';

/**
What an article's capitals tell: words that stand capitalized within sentences, and words that stand small.
*/
export type Capitals = {readonly within: ReadonlySet<string>; readonly small: ReadonlySet<string>};

// In a headline's title case, capitals tell nothing of a word.
function isTitleCase(words: readonly Token[]): boolean {
	const capitals = words.filter(({isCapital}) => isCapital).length;
	return words.length > 3 && capitals > words.length * 0.7;
}

/**
Reads an article's use of capitals off its sentences.
*/
export function readCapitals(tokens: readonly Token[], sentences: readonly Sentence[]): Capitals {
	const within = new Set<string>();
	const small = new Set<string>();
	for (const {from, to} of sentences) {
		const words = tokens.slice(from, to).filter(({kind}) => kind === 'word');
		const isTelling = !isTitleCase(words);
		for (const [index, {isCapital, lower}] of words.entries()) {
			if (!isCapital) {
				small.add(lower);
			} else if (isTelling && index > 0) {
				within.add(lower);
			}
		}
	}

	return {within, small};
}

const isAcronym = (token: Token) => token.text.length >= 2 && token.text.length <= 6 && token.text === token.text.toUpperCase() && /[A-Z]/v.test(token.text[0]!);

const isCommonNoun = (word: string) => isGroupNoun(word) || isPersonNoun(word) || isBodyNoun(word) || isWrittenNoun(word);

const isFollowedByVerb = (next: Token | undefined, afterNext: Token | undefined) => isVerbLike(next) || next?.lower === 'who' || (next?.text === ',' && /^(?:who|whose|a|an|the)$/v.test(afterNext?.lower ?? ''));

// Whether the first word of a sentence is the first word of a name.
function isNameAtStart(tokens: readonly Token[], at: number, sentence: Run, capitals: Capitals): boolean {
	const token = tokens[at]!;
	const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
	const afterNext = at + 2 < sentence.to ? tokens[at + 2] : undefined;
	const isNextName = next?.kind === 'word' && next.isCapital && !closedWords.has(next.lower);
	const isKnown = capitals.within.has(token.lower);
	if (sentenceStarters.has(token.lower)) {
		return (isNextName && isForename(token.lower) && capitals.within.has(next.lower) && !capitals.small.has(next.lower))
			|| (isKnown && !closedWords.has(token.lower) && isFollowedByVerb(next, afterNext));
	}

	if ((isTitle(token.lower) && (isNextName || next?.lower === 'of' || isVerbLike(next))) || isAcronym(token) || isForename(token.lower) || isHonorific(token.lower) || (isKnown && (isNextName || !capitals.small.has(token.lower) || isFollowedByVerb(next, afterNext)))) {
		return true;
	}

	return isNextName ? !token.lower.endsWith('ly') : !capitals.small.has(token.lower) && !isCommonNoun(token.lower) && (token.isPossessive || isFollowedByVerb(next, afterNext));
}

const nameMonths = new Set(['may', 'june', 'april']);

// Jun is a month only with its period.
const isCalendar = ({lower, isAbbreviation}: Token): boolean => calendarWords.has(lower) && !nameMonths.has(lower) && (isAbbreviation || lower.length > 4 || lower === 'july');

// "in June", "May 4": the month, not the name.
const isMonthHere = (tokens: readonly Token[], at: number): boolean => nameMonths.has(tokens[at]!.lower)
	&& (tokens[at + 1]?.kind === 'number' || /^(?:in|of|by|since|until|till|last|next|this|early|late|mid|every|from|to|and|through|during|before|after)$/v.test(tokens[at - 1]?.lower ?? ''));

// Slovenia-born, D-Calif: what stands beside names and is none.
const asides = new Set(['born', 'based', 'led', 'style', 'era', 'backed', 'owned', 'area', 'wide', 'old', 'like', 'only', 'run', 'trained', 'educated', 'funded']);
const isBeside = ({text, lower}: Token): boolean => asides.has(lower.slice(lower.lastIndexOf('-') + 1)) ? lower.includes('-') : /^\p{Uppercase_Letter}-/v.test(text);

// A name that begins small: al-Sayed, d'Estaing.
const isParticled = ({text}: Token): boolean => /^\p{Lowercase_Letter}{1,3}['\-’]\p{Uppercase_Letter}/v.test(text);

// "van der Berg said": particles alone before a surname.
const isParticleStart = (tokens: readonly Token[], at: number): boolean => /^(?:van|von|de|di|da|del|della|bin|ibn|der)$/v.test(tokens[at]!.text) && (tokens[at + 1]?.isCapital === true || (nameParticles.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.isCapital === true));

/**
Whether a token can be the first of a name.
*/
export function canStartName(tokens: readonly Token[], at: number, sentence: Run, capitals: Capitals): boolean {
	const token = tokens[at]!;
	if (token.kind !== 'word' || !token.isCapital || token.lower === 'i' || token.lower.startsWith('i\'')) {
		return token.kind === 'word' && ((token.text.length > 2 && token.text.startsWith('@')) || isParticled(token) || isParticleStart(tokens, at));
	}

	if (isCalendar(token) || isBeside(token) || isMonthHere(tokens, at)) {
		return false;
	}

	const before = at > sentence.from ? tokens[at - 1] : undefined;
	const isFirst = before === undefined || before.kind === 'quotation' || before.text === ':' || before.text === '(' || before.text === '-' || before.text === '—' || before.text === '–' || before.text === '•';
	return isFirst ? isNameAtStart(tokens, at, sentence, capitals) : !closedWords.has(token.lower);
}

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

	const hasOrganization = () => tokens.slice(Math.max(from, at - 6), at).some(({lower}) => isOrganizationWord(lower));
	if (token.lower === 'of' && (isTitle(tokens[at - 1]!.lower) || hasOrganization() || tokens[at - 1]!.lower === 'staff')) {
		if (isCapitalWord(next)) {
			return 1;
		}

		return next?.lower === 'the' && at + 2 < to && isCapitalWord(tokens[at + 2]) ? 2 : 0;
	}

	if ((token.lower === 'for' || token.lower === 'on') && hasOrganization() && isCapitalWord(next) && isOrganizationWord(tokens[at - 1]!.lower)) {
		return 1;
	}

	// Department of Health and Human Services
	return token.lower === 'and' && at - 2 >= from && tokens[at - 2]!.lower === 'of' && isCapitalWord(next) && at + 2 < to && isCapitalWord(tokens[at + 2]) ? 1 : 0;
}

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
		return closedWords.has(token.lower) ? 0 : 1;
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
		return /^(?:jr|sr)$/v.test(next?.lower ?? '') ? 2 : 0;
	}

	const length = connectorLength(tokens, to, from, end);
	return length === 0 ? 0 : length + 1;
}

/**
The run of a name that starts at `at`.
*/
export function readNameRun(tokens: readonly Token[], at: number, limit: number): Run {
	const end = Math.min(limit, at + longestName);
	let to = at + 1;
	while (to < end) {
		const last = tokens[to - 1]!;
		const isOver = last.isPossessive || (last.isAbbreviation && last.lower.length > 2 && sentenceStarters.has(tokens[to]!.lower));
		const more = isOver ? ownedLength(tokens, to, end) : runOn(tokens, at, to, end);
		if (more === 0) {
			break;
		}

		to += more;
	}

	return {from: at, to: Math.min(to, end)};
}
