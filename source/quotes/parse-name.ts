/*
From a run of capitalized tokens to a mention: where the title ends and the name begins, and what the title tells.
*/
import {calledBodies} from '../language/en/body-words.js';
import {determiners, prepositions} from '../language/en/function-words.js';
import {kinNounsThat} from '../language/en/kinship.js';
import {nameParticles, nameSuffixes, roleModifiers} from '../language/en/name-words.js';
import {nationalities, places} from '../language/en/places.js';
import {titleModifiers} from '../language/en/titles.js';
import {isVerbLike} from './grammar.js';
import {judgeNameKind} from './judge-name-kind.js';
import type {Gender, Mention} from './mention.js';
import {findNameStart, trimHonors} from './name-start.js';
import {startOfTense} from './tense-of-title.js';
import {isShouted, type Run, type Token} from './token.js';
import {genderOfForename, genderOfWord, isBarelyRole, isCommonWord, isDemonym, isForename, isGroupNoun, isHonorific, isKnownOrganization, isOrganizationWord, isPersonNoun, isTitle, plain} from './word-facts.js';

// "the Wisconsin Republican": where from and of which party, not who.
const isPartisan = (words: readonly string[]) => words.length > 1 && /^(?:republican|democrat|liberal|conservative|tory|socialist|native|texan|californian)$/v.test(words.at(-1)!) && words.slice(0, -1).every(word => places.has(word) || nationalities.has(word) || word === 'new');

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
	while (start < to && /^(?:the|a|an|another|one)$/v.test(tokens[start]!.lower) && tokens[start + 1]?.lower !== 'of') {
		start++;
	}

	// "researcher Dr" says no more than "researcher", but "Dunmore Bishop" does.
	let end = to;
	while (end > start + 1 && isHonorific(tokens[end - 1]!.lower) && !isPersonNoun(tokens[end - 1]!.lower)) {
		end--;
	}

	return start < to ? text.slice(tokens[start]!.start, tokens[end - 1]!.end).replaceAll(/\s/gv, ' ') : null;
};

// "Will Christians" is a person, "Virginia Democrats" and "Tory MPs" are not.
const isGiven = ({lower}: Token) => isForename(lower) && !places.has(lower) && !isDemonym(lower);

const isBesideGroup = (token: Token) => isCommonWord(token.lower) || isDemonym(token.lower) || places.has(token.lower) || isOrganizationWord(token.lower) || isShouted(token);

// "Republicans", "House Democrats", "African Americans", "Iowans", "SNP MPs": people together.
const isGroupName = (words: readonly Token[]) => words.length > 0 && words.length < 4 && isGroupNoun(words.at(-1)!.lower) && !(words.length > 1 && isGiven(words[0]!)) && words.slice(0, -1).every(word => isBesideGroup(word));

// SYRIAN REFUGEE CRISIS: a heading.
const isShoutedHeading = (words: readonly string[], tokens: readonly Token[]) => words.length > 1 && tokens.every(token => isShouted(token)) && words.some(word => isCommonWord(word) || isDemonym(word)) && words.every(word => !(isForename(word) || isOrganizationWord(word)));

// So many capitalized words in a row are a headline, not a name.
const isHeadline = (words: readonly string[], tokens: readonly Token[], {from, to}: Run) => isShoutedHeading(words, tokens.slice(from, to)) || (words.length > 5 && tokens.slice(from, to).every(({isCapital}) => isCapital) && words.every(word => !isOrganizationWord(word)));

// "Dear Mr.", "his sister" and "Celebrities" are no roles.
const isNoRole = (tokens: readonly Token[], from: number, to: number) => {
	const words = tokens.slice(from, to);
	return words.every(({lower}) => isHonorific(lower) || lower === 'dear' || lower === 'his' || lower === 'her' || lower === 'their')
		|| (from + 1 === to && !isTitle(words[0]!.lower) && !isPersonNoun(words[0]!.lower) && !isBarelyRole(words[0]!.lower) && !isDemonym(words[0]!.lower) && isCommonWord(words[0]!.lower));
};

const isDescriptive = (words: readonly string[]) => words.every(word => roleModifiers.has(word) || titleModifiers.has(word) || nationalities.has(word));

const kinship = kinNounsThat('brings-in');

// "her husband, Will Clint", "her husband Will Clint": the noun, '' where there is none.
function kinBefore(tokens: readonly Token[], from: number): string {
	const isAfterComma = tokens[from - 1]?.text === ',';
	const at = from - (isAfterComma ? 2 : 1);
	const noun = tokens[at]?.lower ?? '';
	return kinship.has(noun) && (/^(?:his|her|their|my|our)$/v.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.isPossessive === true) ? noun : '';
}

// The end of a name without what only marks the owner: "Smith's" gives "Smith".
const endOfName = ({end, isPossessive, text}: Token): number => isPossessive ? end - (/['‘’]s$/v.test(text) ? 2 : 1) : end;

// "Room 6", "Gate 12": no one's name.
const numbered = /^(?:room|gate|pier|platform|floor|apartment|suite|unit|page|chapter|section|highway|route|building|ward|hall|line|bus|flight|hangar|exhibit|game|week|day|phase|stage|group)$/v;

// "Room 6", "500 BC"
const isCounted = (tokens: readonly Token[], {from, to}: Run, start: number) => (numbered.test(tokens[to - 1]!.lower) && to - start === 1 && tokens[to]?.kind === 'number')
	|| (/^(?:BCE?|AD|AM|PM|EST|EDT|GMT|ET|PT|CET)$/v.test(tokens[to - 1]!.text) && tokens[from - 1]?.kind === 'number');

// "Labour said", but not "a senior Labour figure": a party whose name is an adjective as well.
const isPartyAlone = (words: readonly string[], next: Token | undefined) => words.length === 1 && isDemonym(words[0]!) && isKnownOrganization(words[0]!) && (next?.kind !== 'word' || isVerbLike(next));

// "the Cuban", "van", "Jr.", "Chief Foreign": words that stand for nobody alone.
const isNobody = (words: readonly string[]) => isDescriptive(words) || (words.length === 1 && (prepositions.has(words[0]!) || isDemonym(words[0]!) || nameParticles.has(words[0]!) || nameSuffixes.has(words[0]!)));

// "the newspaper Dagens Nyheter", "startup Phantom": what stands right before says a body, where no given name follows.
const isCalledBody = (tokens: readonly Token[], start: number, words: readonly string[]) => calledBodies.has(tokens[start - 1]?.lower ?? '') && !isForename(words[0]!);

// "Marketing Manager at Ocean Florida Abby Dunn": where the office at the body that stands before a name begins, else the body itself.
function startOfOffice(tokens: readonly Token[], body: number, start: number): number {
	const isBody = tokens.slice(body, start).every(({lower}) => !(isTitle(lower) || isPersonNoun(lower) || isHonorific(lower)));
	let from = body - (tokens[body - 1]?.lower === 'the' ? 1 : 0) - 2;
	const noun = tokens[from];
	if (!isBody || noun?.isCapital !== true || !/^(?:at|of|for|with)$/v.test(tokens[from + 1]!.lower) || !(isTitle(noun.lower) || isPersonNoun(noun.lower))) {
		return body;
	}

	while (tokens[from - 1]?.kind === 'word' && tokens[from - 1]!.isCapital && !determiners.has(tokens[from - 1]!.lower) && from > body - longestOffice) {
		from--;
	}

	return from;
}

const longestOffice = 7;

/**
The mention that a name run is. `titleFrom` is where a role in small letters before it begins ("White House press secretary"), or the run's own start; `isSurname`: the article knows it as a surname, whatever else it may be. Null where the run names nobody.
*/
export function parseName(text: string, tokens: readonly Token[], run: Run, titleFrom: number, isSurname = false): Mention | null {
	const nameTo = trimHonors(tokens, run);
	const start = findNameStart(tokens, {from: run.from, to: nameTo});
	const roleFrom = start > titleFrom ? startOfTense(tokens, titleFrom) : titleFrom;
	const last = tokens[run.to - 1]!;
	const shared = {run: {from: roleFrom, to: run.to}, quotation: last.quotation, isPossessive: last.isPossessive, start: tokens[roleFrom]!.start, end: endOfName(last)};
	if (start === run.from && !isSurname && isGroupName(tokens.slice(start, nameTo))) {
		return {...shared, kind: 'group', name: '', words: [], head: last.lower, role: null, number: 'many', gender: 'either', isGenderSure: true, isDefinite: true};
	}

	if (start >= nameTo || isPartisan(tokens.slice(run.from, run.to).map(({lower}) => lower))) {
		return {
			...shared, kind: 'description', name: '', words: [], head: last.lower, role: roleText(text, tokens, roleFrom, run.to), number: 'one',
			gender: genderOfWord(last.lower), isGenderSure: true, isDefinite: true,
		};
	}

	const words = tokens.slice(start, nameTo).filter(({kind}) => kind === 'word' || kind === 'number').map(({lower}) => plain(lower).replaceAll('.', ''));
	if (isCounted(tokens, run, start) || words.length === 0 || isHeadline(words, tokens, run) || (start === titleFrom && !isSurname && isNobody(words) && !isPartyAlone(words, tokens[run.to]))) {
		return null;
	}

	const hasTitle = start > roleFrom;
	const kind = !hasTitle && isCalledBody(tokens, start, words) ? 'organization' : judgeNameKind(words, hasTitle, tokens, {from: start, to: nameTo}, isSurname);
	const role = hasTitle && !isNoRole(tokens, roleFrom, start) ? roleText(text, tokens, startOfOffice(tokens, roleFrom, start), start) : null;
	const kin = kinBefore(tokens, roleFrom);
	const title = genderOfTitle(tokens, roleFrom, start);
	// "spokesman Hope Hicks": the office says less than the given name.
	const isOfficeOnly = title === 'male' && genderOfForename(words[0]!) === 'female' && tokens.slice(roleFrom, start).some(({lower}) => /.man$/v.test(lower));
	const titled = title === 'either' || isOfficeOnly ? genderOfWord(kin) : title;
	const head = nameSuffixes.has(words.at(-1)!) && words.length > 1 ? words.at(-2)! : words.at(-1)!;
	return {
		...shared, kind, words, head, isRelative: kin !== '', role: kind === 'person' ? role : null, name: text.slice(tokens[start]!.start, endOfName(tokens[nameTo - 1]!)).replaceAll(/\s+/gv, ' '),
		number: kind === 'person' ? 'one' : 'either', isDefinite: true,
		gender: kind === 'person' ? (titled === 'either' ? genderOfForename(words[0]!) : titled) : 'neuter', isGenderSure: kind !== 'person' || titled !== 'either',
	};
}
