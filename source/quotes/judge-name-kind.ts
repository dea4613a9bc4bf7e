/*
Whether a name is a person's, an organization's or a place's: by its words, and by what stands beside it.
*/
import {commonForenames} from '../language/en/common-names.js';
import {prepositions} from '../language/en/function-words.js';
import {shipPrefixes} from '../language/en/name-words.js';
import {personlikeOrganizations, surnamedOrganizations} from '../language/en/organization-words.js';
import {placeModifiers, placeSurnames, placeWords, places} from '../language/en/places.js';
import {bodiesOfNations} from '../language/en/body-words.js';
import type {MentionKind} from './mention.js';
import {isShouted, type Run, type Token} from './token.js';
import {isCommonWord, isForename, isGroupNoun, isKnownOrganization, isOrganizationWord, isPersonNoun, isPersonOnly} from './word-facts.js';

const isPlaceRun = (words: readonly string[]) => places.has(words.at(-1)!) && (words.length === 1 || /^(?:new|north|south|east|west|saudi|san|los|las|united|great|hong|northern|southern|british|nova|sri|el|st)$/v.test(words[0]!) || places.has(words[0]!));

// "Dunmore Foods, who make the jam": the British plural of a body.
const bodilyVerbs = /^(?:are|were|have|own|run|make|sell|supply|provide|operate|employ|manage|publish|produce|build|play)$/v;

// "Serhii Radio, a chemistry researcher", "Ann House, who": a person, whatever the words are; but not "Harvard University, the owner of the site", nor "Dunmore Energy, an ally of the mayor".
function isCalledPerson(tokens: readonly Token[], to: number): boolean {
	const [comma, first] = [tokens[to], tokens[to + 1]];
	if (comma?.text !== ',' || first === undefined) {
		return false;
	}

	if (first.lower === 'who') {
		return !bodilyVerbs.test(tokens[to + 2]?.lower ?? '');
	}

	for (let at = to + 1; /^(?:a|an|the)$/v.test(first.lower) && at < to + 7 && tokens[at]?.kind === 'word' && !prepositions.has(tokens[at]!.lower); at++) {
		const next = tokens[at + 1]?.lower ?? '';
		// "the activist investor": what the noun after it says may be a body.
		const isBeforeShared = isPersonNoun(next) && !isPersonOnly(next);
		if (at > to + 1 && isPersonOnly(tokens[at]!.lower) && !tokens[at]!.isPossessive && !isBeforeShared) {
			return true;
		}
	}

	return false;
}

// "Jim Courier", "Doug Ford", but not "the Lincoln Courier".
const isSurnamed = (words: readonly string[], tokens: readonly Token[], start: number) => words.length === 2 && surnamedOrganizations.has(words[1]!) && tokens[start - 1]?.lower !== 'the' && (commonForenames.has(words[0]!) || (isForename(words[0]!) && isKnownOrganization(words[1]!)));

const lastOfBody = /^(?:national|international|worldwide|global|mutual|digital)$/v;

// The TaylorMade M5 is a thing.
const isModel = (words: readonly string[]) => words.length > 1 && words.at(-1)!.length < 6 && /\p{Letter}\d|\d\p{Letter}/v.test(words.at(-1)!);

// "Sport England", "Screen South", and of a country under a name that is in no table, "Transport Aotearoa".
const isBodyOfNation = ([field, nation]: readonly string[]) => bodiesOfNations.has(field!) && (places.has(nation!) || placeModifiers.has(nation!) || !(isCommonWord(nation!) || isForename(nation!)));

// "Water Services Ireland"; "West Coast Australia" is a place.
const isOfNation = (words: readonly string[]) => !isForename(words[0]!) && (words.length === 2 ? isBodyOfNation(words) : places.has(words.at(-1)!) && words.slice(0, -1).every(word => isCommonWord(word) && !prepositions.has(word) && !places.has(word) && !placeModifiers.has(word)));

// "a life of him, The Unopened Gate": a title, with its article.
const isTitleOfWork = (words: readonly string[], tokens: readonly Token[], start: number) => tokens[start - 1]?.text === 'The' && /^[*,_]$/v.test(tokens[start - 2]?.text ?? '') && isCommonWord(words.at(-1)!) && !isForename(words[0]!);

// What one word or its ending tells of a name without a title.
function kindByWords(words: readonly string[], tokens: readonly Token[], start: number, isSurname: boolean): MentionKind {
	const last = words.at(-1)!;
	// "Social Security", "Golden Crust", "Harbor National", "Registered Nurses of Ontario"
	if (words.length > 1 && (isTitleOfWork(words, tokens, start) || (!isForename(words[0]!) && words.every(word => isCommonWord(word))) || lastOfBody.test(last) || (words.at(-2) === 'of' && isGroupNoun(words.at(-3) ?? '')) || isOfNation(words))) {
		return 'organization';
	}

	if (isPlaceRun(words) || (words.length > 1 && (placeWords.has(last) || (placeSurnames.has(last) && /^(?:in|into|at|near|on|to|from|across|along|around|outside|down|off|through|up)$/v.test(tokens[start - 1]?.lower ?? ''))))) {
		return 'place';
	}

	// "the Dippers", "the Thursday Dippers": no one person.
	const isPlural = words.length < 3 && last.length > 4 && /[^s]s$/v.test(last) && tokens[start - 1]?.lower === 'the' && !isForename(words[0]!) && !isForename(last);
	const {text} = (tokens[start]!);
	// OTT: and her words, after LYLE OTT
	const isLabel = isSurname && tokens[start + 1]?.text === ':';
	const isAcronym = words.length === 1 && !isLabel && text.length >= 2 && text.length <= 6 && isShouted({text});
	return isPlural || isAcronym || isModel(words) ? 'organization' : 'person';
}

/**
What kind of name the folded `words` are, which stand in `tokens` from `start` to `to`; `hasTitle`: a title of office, rank or trade stands before them; `isSurname`: the article knows the one word as a surname.
*/
export function judgeNameKind(words: readonly string[], hasTitle: boolean, tokens: readonly Token[], {from: start, to}: Run, isSurname: boolean): MentionKind {
	const last = words.at(-1)!;
	if (isSurname && words.length === 1 && surnamedOrganizations.has(last) && tokens[start - 1]?.lower !== 'the') {
		return 'person';
	}

	// USS John McCain
	if (words.length > 1 && shipPrefixes.has(words[0]!) && isShouted(tokens[start]!)) {
		return 'place';
	}

	if (tokens[start + 1]?.text === '&' || (!hasTitle && personlikeOrganizations.has(words.slice(0, 2).join(' ')) && tokens[to + 1]?.lower !== 'who')) {
		return 'organization';
	}

	if (isSurnamed(words, tokens, start) || (words.length === 2 && (words.some(word => !isCommonWord(word)) || tokens[to + 1]?.lower === 'who') && isCalledPerson(tokens, to)) || (words.length > 1 && isForename(words[0]!) && !words.includes('of') && (hasTitle || !isOrganizationWord(last)))) {
		return 'person';
	}

	if (words.some(word => isOrganizationWord(word)) && (!(hasTitle && words.length <= 2) || isKnownOrganization(last))) {
		return words.length === 1 && !isKnownOrganization(last) && !isShouted(tokens[start]!) ? 'person' : 'organization';
	}

	return hasTitle ? 'person' : kindByWords(words, tokens, start, isSurname);
}
