/*
Where in a run of capitalized tokens the proper name begins, after titles, parties, places and other words that only stand before it, and where it ends, before honors.
*/
import {determiners} from '../language/en/function-words.js';
import {nameParticles, nameSuffixes, postNominals, secondNames} from '../language/en/name-words.js';
import {nationalities, places} from '../language/en/places.js';
import {formsOfAddress, portfolios, surnamedTitles, titleModifiers} from '../language/en/titles.js';
import {dedicatedBodies} from '../language/en/body-words.js';
import {isShouted, type Run, type Token} from './token.js';
import {lemmasOf} from './verb-forms.js';
import {isCommonWord, isDemonym, isForename, isHonorific, isOffice, isOrganizationWord, isPersonNoun, isTitle, isTrade} from './word-facts.js';

const isBareForename = (tokens: readonly Token[], at: number) => isForename(tokens[at]!.lower) && !tokens[at]!.isAbbreviation && !isHonorific(tokens[at]!.lower);

// "Secretary of State Mike Pompeo": the name begins at a known forename, else with the last two words; "Chair of the Local Government Association" holds none.
function nameAfterOf(tokens: readonly Token[], of: number, to: number): number {
	for (let at = of + 2; at < to - 1; at++) {
		// "Minister for Health and Social Care Ann Moss"
		if (isForename(tokens[at]!.lower) && !portfolios.has(tokens[at]!.lower)) {
			return at;
		}
	}

	return to - of > 3 && !portfolios.has(tokens[to - 1]!.lower) && !isOrganizationWord(tokens[to - 1]!.lower) && !isOrganizationWord(tokens[to - 2]!.lower) ? to - 2 : to;
}

const tradeEnding = /.{3}(?:[eo]r|ist|man|woman|person|ian|swain|eer|ess)$/v;

// Whether a word is a trade by its ending: Orchardist, Boatman; but not Rahman, nor Nasser before Ali.
const isTradeLike = (lower: string, next: string) => isTrade(lower) || (tradeEnding.test(lower) && (!lower.endsWith('man') || isCommonWord(lower.slice(0, -3).replace(/s$/v, ''))) && !secondNames.has(next));

// "Orchardist Len Pruss", "Clonmurry TD Ann Lee": what stands before a known given name is a title no table holds.
function skipUnknownTitle(tokens: readonly Token[], from: number, to: number): number {
	const before = tokens[from - 1];
	const isFirst = before === undefined || before.kind === 'quotation' || /^[!.?]/v.test(before.text);
	for (let at = from; at < Math.min(to - 2, from + 3); at++) {
		const {lower, isAbbreviation, kind, text} = tokens[at]!;
		const isGivenOrPart = isForename(lower) || nameParticles.has(lower);
		// "DI Ann Lee", but not Di
		if (kind !== 'word' || isAbbreviation || (isGivenOrPart && !(text.length === 2 && isOffice(text))) || isOrganizationWord(lower) || lower === 'of' || !(isOffice(tokens[at]!.text) || (isFirst && isTradeLike(lower, tokens[at + 1]!.lower)))) {
			return from;
		}

		if (isForename(tokens[at + 1]!.lower) && tokens[at + 1]!.kind === 'word') {
			return at + 1;
		}
	}

	return from;
}

const isNoName = ({lower, kind, isAbbreviation}: Token, isFirst: boolean) => kind === 'word' && !isAbbreviation && !nameParticles.has(lower)
	&& (isForename(lower) ? !isFirst && places.has(lower) : isCommonWord(lower) || isDemonym(lower) || places.has(lower) || isOrganizationWord(lower) || isPersonNoun(lower) || lemmasOf(lower).some(lemma => isPersonNoun(lemma)));

// "Republican Donald Trump", "Celebrities Julianne Moore", "Ocean Florida Abby Dunn": common words and places before a given name and one more word.
function skipCommonWords(tokens: readonly Token[], from: number, to: number): number {
	for (let at = from; at < to - 2 && isNoName(tokens[at]!, at === from); at++) {
		if (isBareForename(tokens, at + 1) && !places.has(tokens[at + 1]!.lower) && !isOrganizationWord(tokens[to - 1]!.lower) && tokens.slice(at + 1, to).every(({kind, isCapital, lower}) => kind === 'word' && (isCapital || nameParticles.has(lower)))) {
			return at + 1;
		}
	}

	return from;
}

// No acronym, and not small.
const isCapitalized = (token: Token) => token.kind === 'word' && token.isCapital && !isShouted(token);

const commonHonorific = /^(?:mr|mrs|ms|miss|dr)$/v;
// "Fahmida Sheikh": a given name that no table holds, but not "Crown Prince", nor "the Dunmore Bishop".
const isUnknownGiven = (tokens: readonly Token[], start: number) => isCapitalized(tokens[start]!) && !isNoName(tokens[start]!, true) && !isTitle(tokens[start]!.lower) && !titleModifiers.has(tokens[start]!.lower) && !determiners.has(tokens[start - 1]?.lower ?? '') && tokens[start - 1]?.isPossessive !== true;

// "Martin Luther King Jr.", "Ms. Boxer", but not "Mr. President": a title that ends a name is its surname.
const isSurname = (tokens: readonly Token[], start: number, at: number, to: number) => (at === to - 1 && at > 0 && commonHonorific.test(tokens[at - 1]!.lower) && !formsOfAddress.has(tokens[at]!.lower)) || (at > start && isBareForename(tokens, start) && (at === to - 1 || (at === to - 2 && nameSuffixes.has(tokens[to - 1]!.lower))))
	|| (at === to - 1 && at === start + 1 && surnamedTitles.has(tokens[at]!.lower) && isUnknownGiven(tokens, start));

// "Vaal Environmental Justice Alliance": a title within is none.
const isBodyThroughout = (tokens: readonly Token[], from: number, to: number) => to - from > 2 && isOrganizationWord(tokens[to - 1]!.lower) && !isTitle(tokens[from]!.lower)
	&& tokens.slice(from, to).every(({lower, kind}) => kind === 'word' && lower !== 'of' && !isForename(lower));

// "Marshal Ed Cobb", "Dean Ann Lee": a title that is a given name as well, before another and a surname.
const isGivenAfter = (tokens: readonly Token[], at: number, to: number) => to - at > 2 && isBareForename(tokens, at + 1);

// Det Con, Det Ch Insp
const isOfDetective = (tokens: readonly Token[], at: number, from: number) => at > from && tokens[at - 1]!.lower === 'det' && /^(?:con|ch)$/v.test(tokens[at]!.lower);

// "María del Carmen Ruiz"; a delegate is Del.
const isInnerParticle = ({lower, isCapital}: Token, at: number, from: number) => at > from && !isCapital && nameParticles.has(lower);

/**
Where in a run the proper name begins, after titles of office and rank; the end of the run where it is a title alone ("Prime Minister").
*/
export function findNameStart(tokens: readonly Token[], {from, to}: Run): number {
	let start = from;
	if (isBodyThroughout(tokens, from, to)) {
		return from;
	}

	// St. Mary Church
	if (/^(?:st|saint)$/v.test(tokens[from]!.lower) && to - from > 2 && dedicatedBodies.has(tokens[to - 1]!.lower)) {
		return from;
	}

	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		const isAfterTitle = at > from && start === at && isTitle(tokens[at - 1]!.lower);
		if (isAfterTitle && /^(?:of|for)$/v.test(token.lower)) {
			return nameAfterOf(tokens, at, to);
		}

		if (isInnerParticle(token, at, from) || !(isTitle(token.lower) || isOfDetective(tokens, at, from)) || (at === from && to - from > 1 && isBareForename(tokens, at) && !isTitle(tokens[at + 1]!.lower) && !isGivenAfter(tokens, at, to)) || isSurname(tokens, start, at, to)) {
			continue;
		}

		const isSuffix = nameSuffixes.has(token.lower) && at === to - 1;
		if (!isSuffix) {
			start = at + 1;
		}
	}

	// "made from SCRATCH Ann Lee"
	const isLoud = start < to - 1 && isShouted(tokens[start]!) && tokens[start]!.text.length > 3 && isCommonWord(tokens[start]!.lower) && !isShouted(tokens[start + 1]!) && isBareForename(tokens, start + 1);
	start += isLoud ? 1 : 0;
	start = skipCommonWords(tokens, skipUnknownTitle(tokens, start, to), to);
	while (start < to - 1 && start > from && (nationalities.has(tokens[start]!.lower) || titleModifiers.has(tokens[start]!.lower)) && !isForename(tokens[start]!.lower)) {
		start++;
	}

	return start;
}

/**
Where a run ends without the honors and offices that stand after a name: "Afrasiab Anwar MBE".
*/
export function trimHonors(tokens: readonly Token[], {from, to}: Run): number {
	let end = to;
	while (end > from + 1 && postNominals.has(tokens[end - 1]!.lower.replaceAll('.', '')) && /^(?:[\p{Uppercase_Letter}.]+|Ph\.?D\.?)$/v.test(tokens[end - 1]!.text) && tokens[end - 1]!.text.length > 1) {
		end--;
	}

	return end;
}
