/*
Where the name of an owner begins: of "South Africa's minister" and "Bank of Montreal's economist" the whole of it.
*/
import {closedWords, sentenceStarters} from '../language/en/function-words.js';
import {placeModifiers, places} from '../language/en/places.js';
import {isCalendar} from './can-start-name.js';
import type {Token} from './token.js';
import {isCommonWord, isDemonym, isForename, isGroupNoun, isOrganizationWord, isPersonNoun, isTitle} from './word-facts.js';

const isName = (token: Token | undefined) => token?.kind === 'word' && token.isCapital && !token.isPossessive && !closedWords.has(token.lower) && !isCalendar(token);

// Whether a word at the head of a sentence is one of the owner's, and not "Yesterday".
const isOwnAtStart = ({lower}: Token) => !sentenceStarters.has(lower) && (placeModifiers.has(lower) || places.has(lower) || isDemonym(lower) || isOrganizationWord(lower) || !isCommonWord(lower));

// "Ann Lee's lawyer": the owner's given name as well, where no title stands before it.
const isGivenName = (tokens: readonly Token[], at: number) => isForename(tokens[at]!.lower) && !isTitle(tokens[at]!.lower);

// "Bank of Montreal's economist"
const isOfBody = (tokens: readonly Token[], at: number, floor: number) => at > floor + 1 && tokens[at - 1]!.lower === 'of' && isName(tokens[at - 2]) && (isOrganizationWord(tokens[at - 2]!.lower) || isProfession(tokens, at - 2, floor)) && !isForename(tokens[at - 2]!.lower);

// "Chartered Accountants of Canada's economist"
const isProfession = (tokens: readonly Token[], at: number, floor: number) => at > floor && isGroupNoun(tokens[at]!.lower) && isName(tokens[at - 1]);

/**
The first token of the owner whose name ends at `at`, not before `floor`: over capitalized words, and over "of" where a body stands before it. Titles and a name behind them are left out.
*/
export function startOfOwner(tokens: readonly Token[], at: number, floor: number): number {
	if (at <= floor || !tokens[at]!.isCapital) {
		return at;
	}

	if (!isName(tokens[at - 1])) {
		return isOfBody(tokens, at, floor) ? startOfBody(tokens, at - 2, floor) : at;
	}

	if (isGivenName(tokens, at - 1)) {
		return isTitle(tokens[at - 2]?.lower ?? '') ? at : at - 1;
	}

	return startOfBody(tokens, at, floor);
}

// Over the capitalized words of a place's or a body's name.
function startOfBody(tokens: readonly Token[], at: number, floor: number): number {
	let start = at;
	for (let next = at - 1; next >= floor && isName(tokens[next]); next--) {
		const {lower} = tokens[next]!;
		if (isTitle(lower) || isPersonNoun(lower) || isGroupNoun(lower) || isForename(lower) || (next === floor && !isOwnAtStart(tokens[next]!))) {
			break;
		}

		start = next;
	}

	return start;
}
