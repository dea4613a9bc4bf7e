/*
From a run of capitalized tokens to a mention: where the title ends and the name begins, and whether it is a person's, an organization's or a place's.
*/
import {nameParticles, nameSuffixes, roleModifiers} from '../language/en/name-words.js';
import {nationalities, places, placeSurnames, placeWords} from '../language/en/places.js';
import {titleModifiers} from '../language/en/titles.js';
import type {Gender, Mention, MentionKind} from './mention.js';
import type {Run, Token} from './token.js';
import {genderOfForename, genderOfWord, isForename, isHonorific, isKnownOrganization, isOrganizationWord, isTitle, plain} from './word-facts.js';

const isBareForename = (tokens: readonly Token[], at: number) => isForename(tokens[at]!.lower) && !tokens[at]!.isAbbreviation && !isHonorific(tokens[at]!.lower);

// "Secretary of State Mike Pompeo": the name begins at a known forename, else with the last two words.
function nameAfterOf(tokens: readonly Token[], of: number, to: number): number {
	for (let at = of + 2; at < to - 1; at++) {
		if (isForename(tokens[at]!.lower)) {
			return at;
		}
	}

	return to - of > 3 ? to - 2 : to;
}

const isShouted = ({text}: Token) => text.length > 1 && text === text.toUpperCase() && !text.includes('.');

// "Orchardist Len Pruss", "Clonmurry TD Ann Lee": what stands before a known given name is a title no table holds.
function skipUnknownTitle(tokens: readonly Token[], from: number, to: number): number {
	const before = tokens[from - 1];
	const isFirst = before === undefined || before.kind === 'quotation' || /^[!.?]/v.test(before.text);
	for (let at = from; at < Math.min(to - 2, from + 3); at++) {
		const {lower, isAbbreviation, kind} = tokens[at]!;
		if (kind !== 'word' || isAbbreviation || isForename(lower) || isOrganizationWord(lower) || nameParticles.has(lower) || lower === 'of' || !(isShouted(tokens[at]!) || (isFirst && /.{3}(?:[eo]r|ist|man|woman|person|ian|swain|eer|ess)$/v.test(lower)))) {
			return from;
		}

		if (isForename(tokens[at + 1]!.lower) && tokens[at + 1]!.kind === 'word') {
			return at + 1;
		}
	}

	return from;
}

/**
Where in a run the proper name begins, after titles of office and rank; the end of the run where it is a title alone ("Prime Minister").
*/
export function findNameStart(tokens: readonly Token[], {from, to}: Run): number {
	let start = from;
	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		const isAfterTitle = at > from && start === at && isTitle(tokens[at - 1]!.lower);
		if (isAfterTitle && token.lower === 'of') {
			return nameAfterOf(tokens, at, to);
		}

		if (!isTitle(token.lower) || (at === from && to - from > 1 && isBareForename(tokens, at) && !isTitle(tokens[at + 1]!.lower)) || (at > from && start < at && isBareForename(tokens, start) && at === to - 1)) {
			continue;
		}

		const isSuffix = nameSuffixes.has(token.lower) && at === to - 1;
		if (!isSuffix) {
			start = at + 1;
		}
	}

	start = skipUnknownTitle(tokens, start, to);
	while (start < to - 1 && start > from && (nationalities.has(tokens[start]!.lower) || titleModifiers.has(tokens[start]!.lower)) && !isForename(tokens[start]!.lower)) {
		start++;
	}

	return start;
}

// "the Wisconsin Republican": where from and of which party, not who.
const isPartisan = (words: readonly string[]) => words.length > 1 && /^(?:republican|democrat|liberal|conservative|tory|socialist|native|texan|californian)$/v.test(words.at(-1)!) && words.slice(0, -1).every(word => places.has(word) || nationalities.has(word) || word === 'new');

const isPlaceRun = (words: readonly string[]) => places.has(words.at(-1)!) && (words.length === 1 || /^(?:new|north|south|east|west|saudi|san|los|las|united|great|hong|northern|southern|british|nova|sri|el|st)$/v.test(words[0]!) || places.has(words[0]!));

function kindOf(words: readonly string[], hasTitle: boolean, tokens: readonly Token[], start: number): MentionKind {
	const last = words.at(-1)!;
	if (words.length > 1 && isForename(words[0]!) && !words.includes('of') && (hasTitle || !isOrganizationWord(last))) {
		return 'person';
	}

	if (tokens[start + 1]?.text === '&') {
		return 'organization';
	}

	if (words.some(word => isOrganizationWord(word)) && (!(hasTitle && words.length <= 2) || isKnownOrganization(last))) {
		return words.length === 1 && !isKnownOrganization(last) && tokens[start]!.text !== tokens[start]!.text.toUpperCase() ? 'person' : 'organization';
	}

	if (hasTitle) {
		return 'person';
	}

	if (isPlaceRun(words) || (words.length > 1 && (placeWords.has(last) || (placeSurnames.has(last) && /^(?:in|at|near|on|to|from|across|around|outside)$/v.test(tokens[start - 1]?.lower ?? ''))))) {
		return 'place';
	}

	// "the Dippers", "the Thursday Dippers": no one person.
	if (words.length < 3 && last.length > 4 && /[^s]s$/v.test(last) && tokens[start - 1]?.lower === 'the' && !isForename(words[0]!) && !isForename(last)) {
		return 'organization';
	}

	const {text} = (tokens[start]!);
	const isAcronym = words.length === 1 && text.length >= 2 && text.length <= 6 && text === text.toUpperCase();
	return isAcronym ? 'organization' : 'person';
}

// What an honorific or a gendered title tells; 'either' where there is none.
function genderOfTitle(tokens: readonly Token[], from: number, start: number): Gender {
	for (let at = from; at < start; at++) {
		const gender = genderOfWord(tokens[at]!.lower);
		if (gender !== 'either') {
			return gender;
		}
	}

	return 'either';
}

/**
The words between two tokens as written, without a leading article.
*/
export const roleText = (text: string, tokens: readonly Token[], from: number, to: number): string | null => {
	let start = from;
	while (start < to && /^(?:the|a|an)$/v.test(tokens[start]!.lower)) {
		start++;
	}

	return start < to ? text.slice(tokens[start]!.start, tokens[to - 1]!.end).replaceAll(/\s/gv, ' ') : null;
};

// So many capitalized words in a row are a headline, not a name.
const isHeadline = (words: readonly string[], tokens: readonly Token[], {from, to}: Run) => words.length > 5 && tokens.slice(from, to).every(({isCapital}) => isCapital) && words.every(word => !isOrganizationWord(word));

// "Dear Mr." and "his sister" are no roles.
const isNoRole = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).every(({lower}) => isHonorific(lower) || lower === 'dear' || lower === 'his' || lower === 'her' || lower === 'their');

const isDescriptive = (words: readonly string[]) => words.every(word => roleModifiers.has(word) || titleModifiers.has(word) || nationalities.has(word));

// The end of a name without what only marks the owner: "Smith's" gives "Smith".
const endOfName = ({end, isPossessive, text}: Token): number => isPossessive ? end - (/['’]s$/v.test(text) ? 2 : 1) : end;

// "Room 6", "Gate 12": no one's name.
const numbered = /^(?:room|gate|pier|platform|floor|apartment|suite|unit|page|chapter|section|highway|route|building|ward|hall|line|bus|flight|hangar|exhibit|game|week|day|phase|stage|group)$/v;

/**
The mention that a name run is. `roleFrom` is where a role in small letters before it begins ("White House press secretary"), or the run's own start. Null where the run names nobody.
*/
export function parseName(text: string, tokens: readonly Token[], run: Run, roleFrom: number): Mention | null {
	const start = findNameStart(tokens, run);
	const last = tokens[run.to - 1]!;
	const shared = {run: {from: roleFrom, to: run.to}, quotation: last.quotation, isPossessive: last.isPossessive, start: tokens[roleFrom]!.start, end: endOfName(last)};
	if (start >= run.to || isPartisan(tokens.slice(run.from, run.to).map(({lower}) => lower))) {
		return {
			...shared, kind: 'description', name: '', words: [], head: last.lower, role: roleText(text, tokens, roleFrom, run.to), number: 'one',
			gender: genderOfWord(last.lower), isGenderSure: true, isDefinite: true,
		};
	}

	if (numbered.test(last.lower) && run.to - start === 1 && tokens[run.to]?.kind === 'number') {
		return null;
	}

	const words = tokens.slice(start, run.to).filter(({kind}) => kind === 'word' || kind === 'number').map(({lower}) => plain(lower).replaceAll('.', ''));
	if (words.length === 0 || isHeadline(words, tokens, run) || (words.length === 1 && (nationalities.has(words[0]!) || nameParticles.has(words[0]!))) || (start === run.from && isDescriptive(words))) {
		return null;
	}

	const hasTitle = start > roleFrom;
	const kind = kindOf(words, hasTitle, tokens, start);
	const role = hasTitle && !isNoRole(tokens, roleFrom, start) ? roleText(text, tokens, roleFrom, start) : null;
	const titled = genderOfTitle(tokens, roleFrom, start);
	const head = nameSuffixes.has(words.at(-1)!) && words.length > 1 ? words.at(-2)! : words.at(-1)!;
	return {
		...shared, kind, words, head, role: kind === 'person' ? role : null, name: text.slice(tokens[start]!.start, endOfName(last)).replaceAll(/\s+/gv, ' '),
		number: kind === 'person' ? 'one' : 'either', isDefinite: true,
		gender: kind === 'person' ? (titled === 'either' ? genderOfForename(words[0]!) : titled) : 'neuter', isGenderSure: kind !== 'person' || titled !== 'either',
	};
}
