/*
Which capitalized tokens can be the first of a name: what an article's own use of capitals tells, and what the tables tell.
*/
import {jointBodies} from '../language/en/body-words.js';
import {calendarWords, closedWords, sentenceStarters} from '../language/en/function-words.js';
import {speechVerbs} from '../language/en/cue-verbs.js';
import {nameParticles} from '../language/en/name-words.js';
import {placeModifiers, places} from '../language/en/places.js';
import {isBarelyRole, isBodyNoun, isCommonWord, isDemonym, isForename, isGroupNoun, isHonorific, isKnownOrganization, isNamedGroup, isOrganizationWord, isPersonNoun, isTitle, isWrittenNoun} from './word-facts.js';
import {isVerbLike} from './grammar.js';
import {isPortfolioJoint, portfolioLength} from './is-portfolio-joint.js';
import {isShouted, type Run, type Sentence, type Token} from './token.js';
import {lemmasOf} from './verb-forms.js';

/**
What an article's capitals tell: words that stand capitalized within sentences, words that stand small, and words that follow a given name.
*/
export type Capitals = {readonly within: ReadonlySet<string>; readonly small: ReadonlySet<string>; readonly surnames: ReadonlySet<string>};

// In a headline's title case, capitals tell nothing of a word.
function isTitleCase(words: readonly Token[]): boolean {
	const capitals = words.filter(({isCapital}) => isCapital).length;
	return words.length > 3 && capitals > words.length * 0.7;
}

/**
Whether the words of a sentence stand in a headline's title case to the last: only articles, prepositions and the like are small.
*/
export const isTitled = (words: readonly Token[], isStopped: boolean): boolean => words.length > (isStopped ? longestStopped : 3) && isTitleCase(words) && words.every(({isCapital, lower}) => isCapital || closedWords.has(lower));

// "Passing the North American Free Trade Agreement." is a sentence with a long name, not a headline.
const longestStopped = 6;

/**
Reads an article's use of capitals off its sentences.
*/
export function readCapitals(tokens: readonly Token[], sentences: readonly Sentence[]): Capitals {
	const within = new Set<string>();
	const small = new Set<string>();
	const surnames = new Set<string>();
	for (const {from, to} of sentences) {
		const words = tokens.slice(from, to).filter(({kind}) => kind === 'word');
		const isTelling = !isTitleCase(words);
		for (const [index, {isCapital, lower}] of words.entries()) {
			if (!isCapital) {
				small.add(lower);
			} else if (isTelling && index > 0) {
				within.add(lower);
			}

			const before = words[index - 1];
			if (isCapital && before?.isCapital === true && isForename(before.lower) && !isNamedGroup(lower) && !(isDemonym(before.lower) && isGroupNoun(lower)) && before.end + 1 === words[index]!.start) {
				surnames.add(lower);
			}
		}
	}

	return {within, small, surnames};
}

const isAcronym = (token: Token) => token.text.length >= 2 && token.text.length <= 6 && isShouted(token) && /[A-Z]/v.test(token.text[0]!);

const isCommonNoun = (word: string) => isGroupNoun(word) || isPersonNoun(word) || isBodyNoun(word) || isWrittenNoun(word);

const isFollowedByVerb = (next: Token | undefined, afterNext: Token | undefined) => isVerbLike(next) || next?.lower === 'who' || (next?.text === ',' && (/^(?:who|whose|a|an|the|born|given|known|raised|named)$/v.test(afterNext?.lower ?? '') || (afterNext?.kind === 'number' && /^[1-9]\d$/v.test(afterNext.text))));

const isSpeaking = (next: Token | undefined) => next?.kind === 'word' && lemmasOf(next.lower).some(lemma => speechVerbs.has(lemma));

// Sunshine and Hope are given names, but "Sunshine is" speaks of the weather.
const isGivenName = ({lower}: Token, next: Token | undefined, isKnown: boolean) => isForename(lower) && (isKnown || !isCommonWord(lower) || (next?.kind === 'word' && next.isCapital) || isSpeaking(next));

// "Time has shown", but "Labour has called", "Apple will".
const vague = new Set(['time', 'fortune', 'variety']);

// "Van der Berg said", "Piet de Wolff": particles follow, and the word is known for a name; but "Debutant de Wolff".
function isBeforeParticle(tokens: readonly Token[], at: number, isKnown: boolean): boolean {
	const {lower} = tokens[at]!;
	const isSecond = nameParticles.has(tokens[at + 2]?.text ?? '');
	return nameParticles.has(tokens[at + 1]?.text ?? '') && tokens[at + (isSecond ? 3 : 2)]?.isCapital === true && (nameParticles.has(lower) || isForename(lower) || (isKnown && !isCommonWord(lower)));
}

// Whether the first word of a sentence is the first word of a name.
function isNameAtStart(tokens: readonly Token[], at: number, sentence: Run, capitals: Capitals): boolean {
	const token = tokens[at]!;
	const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
	const afterNext = at + 2 < sentence.to ? tokens[at + 2] : undefined;
	const isNextName = next?.kind === 'word' && next.isCapital && !closedWords.has(next.lower);
	const isKnown = capitals.within.has(token.lower);
	// New Jersey, Marks & Spencer, Bank of America, Avon and Somerset Police
	const isJoined = next?.text === '&' || (next?.lower === 'of' && isOrganizationWord(token.lower)) || (next?.lower === 'and' && jointBodies.has(tokens[at + 3]?.lower ?? ''));
	const isOffice = portfolioLength(tokens, at + 1, at, sentence.to) > 0 || isPortfolioJoint(tokens, at + 1, sentence.to) || (isNextName && isPortfolioJoint(tokens, at + 2, sentence.to));
	if (isOffice || isBeforeParticle(tokens, at, isKnown) || (isNextName && placeModifiers.has(token.lower) && places.has(next.lower)) || (isJoined && afterNext?.isCapital === true)) {
		return true;
	}

	if (sentenceStarters.has(token.lower)) {
		// "Will Republicans vote?"
		return (isNextName && isForename(token.lower) && !isNamedGroup(next.lower) && capitals.within.has(next.lower) && !capitals.small.has(next.lower))
			|| (isKnown && !closedWords.has(token.lower) && isFollowedByVerb(next, afterNext));
	}

	// "Center Marc Gasol was blunt"
	if ((isBarelyRole(token.lower) && isNextName && isForename(next.lower)) || (isTitle(token.lower) && (isNextName || next?.lower === 'of' || isVerbLike(next))) || isAcronym(token) || isGivenName(token, next, isKnown) || isHonorific(token.lower) || (isKnown && (isNextName || !capitals.small.has(token.lower) || isFollowedByVerb(next, afterNext)))) {
		return true;
	}

	// "Sunshine is", "Hours later", "Absent Sanders": a common word that stands nowhere else with a capital.
	if (isCommonWord(token.lower) && !isKnown && !(isKnownOrganization(token.lower) && !vague.has(token.lower) && isFollowedByVerb(next, afterNext)) && !isSpeaking(next) && !(isNextName && (isCommonWord(next.lower) || isOrganizationWord(next.lower) || isDemonym(next.lower) || isGroupNoun(next.lower) || places.has(next.lower)))) {
		return false;
	}

	return isNextName ? !token.lower.endsWith('ly') : !capitals.small.has(token.lower) && !isCommonNoun(token.lower) && (token.isPossessive || isFollowedByVerb(next, afterNext));
}

/**
Whether a token is the nation, not the pronoun: US.
*/
export const isNation = ({text}: Token): boolean => text === 'US';

// R2bn, A$3m
const isAmount = ({text}: Token) => /^\p{Letter}{1,2}\d[\d,.]*(?:bn|tn|m|k)?$/v.test(text) && !/^[DGPS]\d{1,2}$/v.test(text);

const nameMonths = new Set(['may', 'june', 'april']);

/**
Whether a token names a month or a day; Jun is a month only with its period.
*/
export const isCalendar = ({lower, isAbbreviation}: Token): boolean => calendarWords.has(lower) && !nameMonths.has(lower) && (isAbbreviation || lower.length > 4 || lower === 'july');

// "in June", "May 4": the month, not the name.
const isMonthHere = (tokens: readonly Token[], at: number): boolean => nameMonths.has(tokens[at]!.lower)
	&& (tokens[at + 1]?.kind === 'number' || /^(?:in|of|by|since|until|till|last|next|this|early|late|mid|every|from|to|and|through|during|before|after)$/v.test(tokens[at - 1]?.lower ?? ''));

// Slovenia-born, D-Calif., T-shirt, F-16: what stands beside names and is none; T-Mobile and A-Rod are.
const asides = new Set(['born', 'based', 'led', 'style', 'era', 'backed', 'owned', 'area', 'wide', 'old', 'like', 'only', 'run', 'trained', 'educated', 'funded']);
/**
Whether a capitalized word only stands beside names.
*/
export const isBeside = ({text, lower}: Token): boolean => asides.has(lower.slice(lower.lastIndexOf('-') + 1)) ? lower.includes('-') : /^(?:[DIR]-|\p{Uppercase_Letter}-\P{Uppercase_Letter})/v.test(text);

/**
Whether a word is what somebody calls themselves on a site: Acebush1.
*/
export const isUsername = ({text}: Token): boolean => text.at(-1)! <= '9' && /^\p{Letter}{4,}\d{1,4}$/v.test(text);

/**
How many tokens from `at` on are a place of several words in which or from which somebody is, "New York-based"; 0 where they are not.
*/
export function besideLength(tokens: readonly Token[], at: number): number {
	for (let last = at + 1; last < at + 4 && tokens[last]?.isCapital === true && tokens[last - 1]!.kind === 'word' && tokens[last - 1]!.isCapital; last++) {
		if (/-(?:based|born|headquartered)$/v.test(tokens[last]!.lower)) {
			return last + 1 - at;
		}
	}

	return 0;
}

/**
Whether a name begins small: al-Sayed, d'Estaing.
*/
export const isParticled = ({text, lower}: Token): boolean => text !== lower && !/^(?:pro|non|pre|un|mid|ex|co|neo|sub|de)-/v.test(text) && /^\p{Lowercase_Letter}{1,3}['\-’]\p{Uppercase_Letter}/v.test(text);

const leadingParticles = new Set(['van', 'von', 'de', 'di', 'da', 'del', 'della', 'dos', 'das', 'du', 'ter', 'bin', 'ibn', 'der']);

// "van der Berg said": particles alone before a surname.
const isParticleStart = (tokens: readonly Token[], at: number): boolean => leadingParticles.has(tokens[at]!.text) && (tokens[at + 1]?.isCapital === true || (nameParticles.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.isCapital === true));

// "held PRISONER in her own home": a common word that the writer shouts.
const isCried = (tokens: readonly Token[], at: number, {lower, text}: Token) => text.length > longestAcronym && isShouted({text}) && isCommonWord(lower) && !isOrganizationWord(lower) && [tokens[at - 1], tokens[at + 1]].every(beside => beside === undefined || !(beside.kind === 'number' || beside.isCapital || isSpeaking(beside) || isBodyNoun(beside.lower)));

const longestAcronym = 5;

/**
The sentence that a name stands in; `isTitled`: it is in a headline's title case.
*/
export type NamedSentence = Run & {readonly isTitled: boolean};

/**
Whether a word of a title-case line is one that capitals tell nothing of: common, and nowhere else in the article a name.
*/
export const isOnlyTitled = ({lower, isCapital}: Token, {isTitled: isHeadline}: NamedSentence, capitals: Capitals): boolean => isHeadline && isCapital && isCommonWord(lower) && !isForename(lower) && !isTitle(lower) && !isOrganizationWord(lower) && !capitals.within.has(lower);

/**
Whether a token can be the first of a name.
*/
export function canStartName(tokens: readonly Token[], at: number, sentence: NamedSentence, capitals: Capitals): boolean {
	const token = tokens[at]!;
	if (token.kind !== 'word' || !token.isCapital || token.lower === 'i' || token.lower.startsWith('i\'')) {
		return token.kind === 'word' && ((token.text.length > 2 && token.text.startsWith('@')) || isUsername(token) || isParticled(token) || isParticleStart(tokens, at));
	}

	if (isCalendar(token) || isBeside(token) || isMonthHere(tokens, at) || isAmount(token) || isOnlyTitled(token, sentence, capitals) || besideLength(tokens, at) > 0) {
		return false;
	}

	const before = at > sentence.from ? tokens[at - 1] : undefined;
	const isFirst = before === undefined || before.kind === 'quotation' || before.text === ':' || before.text === '(' || before.text === '-' || before.text === '—' || before.text === '–' || before.text === '•';
	return isNation(token) || (isFirst ? isNameAtStart(tokens, at, sentence, capitals) : !closedWords.has(token.lower) && !isCried(tokens, at, token));
}
