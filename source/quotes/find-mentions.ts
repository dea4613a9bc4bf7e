/*
All mentions of a stream, in order, none overlapping another.
*/
import {closedWords, prepositions, determiners} from '../language/en/function-words.js';
import {pronouns} from '../language/en/name-words.js';
import {titleModifiers} from '../language/en/titles.js';
import {placeModifiers, places} from '../language/en/places.js';
import {stateBodies} from '../language/en/body-words.js';
import {namedThings} from '../language/en/written-words.js';
import type {Stream} from './build-outline.js';
import {isPartOf, isUnknownSpeaker, kindOfNoun, makeDescription, readDescription} from './find-descriptions.js';
import {isThatOf, isVerbLike} from './grammar.js';
import {isCry, isDateline} from './is-dateline.js';
import type {Mention} from './mention.js';
import {canStartName, isNation, isTitled, type Capitals, type NamedSentence} from './can-start-name.js';
import {readNameRun} from './read-name-run.js';
import {parseName} from './parse-name.js';
import {findRoleStart, isBeforeOther, isRoleModifier, isRoleNoun} from './role-start.js';
import {isShouted, type Run, type Token} from './token.js';
import {isBodyNoun, isCommonWord, isForename, isHonorific, isOrganizationWord, isPersonNoun, isWrittenNoun, plain, isTitle} from './word-facts.js';

function makePronoun(tokens: readonly Token[], at: number): Mention | null {
	const token = tokens[at]!;
	const word = token.lower.includes('\'') ? token.lower.replace(/'(?:[dms]|ll|re|ve)$/v, '') : token.lower;
	const facts = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
	if (facts === undefined || token.kind !== 'word' || isNation(token)) {
		return null;
	}

	return {
		start: token.start, end: token.start + word.length, run: {from: at, to: at + 1}, quotation: token.quotation, kind: 'pronoun', name: '', words: [], head: word, role: null,
		number: facts.number, gender: facts.gender, isGenderSure: true, isDefinite: true, isPossessive: facts.isOwner === true,
	};
}

type MentionReader = {
	readonly text: string;
	readonly stream: Stream;
	readonly capitals: Capitals;
	readonly mentions: Mention[];
};

// HOW CHINA'S DECLINE AFFECTS THE REST OF THE WORLD “China's economic …”: so many words in capitals are a heading; how many, or 0.
function headingLength(tokens: readonly Token[], from: number, {from: lowest, to: limit}: Run): number {
	const isInHeading = (token: Token) => token.kind === 'word' && isShouted(token) && !isHonorific(token.lower);
	// Asked at the beginning of the stretch already; again at each of its words would take the square of its length.
	if (from > lowest && isInHeading(tokens[from - 1]!)) {
		return 0;
	}

	let to = from;
	while (to < limit && isInHeading(tokens[to]!)) {
		to++;
	}

	const hasSmall = tokens.slice(from, to).some(({lower}) => closedWords.has(lower) || isCommonWord(lower));
	return to - from >= leastOfHeading && hasSmall && tokens[to]?.text !== ':' ? to - from : 0;
}

const leastOfHeading = 4;

function readSentence(reading: MentionReader, sentence: Run): void {
	const {tokens} = reading.stream;
	const words = tokens.slice(sentence.from, sentence.to).filter(({kind}) => kind === 'word');
	const isHeadline = isTitled(words, tokens[sentence.to - 1]!.text === '.');
	let floor = sentence.from;
	let at = sentence.from;
	while (at < sentence.to) {
		const heading = headingLength(tokens, at, sentence);
		if (heading > 0) {
			at += heading;
			floor = at;
			continue;
		}

		const mention = readAt(reading, tokens, at, {from: floor, to: sentence.to, isTitled: isHeadline});
		if (mention === null) {
			at++;
			continue;
		}

		// A description reaches back over names that only own it: "Santilli's attorney".
		while (reading.mentions.length > 0 && reading.mentions.at(-1)!.run.to > mention.run.from && reading.mentions.at(-1)!.run.from >= mention.run.from && !reading.mentions.at(-1)!.isPossessive && reading.mentions.at(-1)!.run.from >= floor) {
			reading.mentions.pop();
		}

		reading.mentions.push(mention);
		at = mention.run.to;
		if (!mention.isPossessive) {
			floor = at;
		}
	}
}

function readAt(reading: MentionReader, tokens: readonly Token[], at: number, range: NamedSentence): Mention | null {
	const token = tokens[at]!;
	if (token.kind === 'number') {
		return readDescription(reading.text, tokens, at, range);
	}

	if (token.kind !== 'word') {
		return null;
	}

	const pronoun = isPartOf(tokens, at, range.from) ? null : makePronoun(tokens, at);
	if (pronoun !== null) {
		return pronoun;
	}

	if (canStartName(tokens, at, range, reading.capitals)) {
		return readName(reading, tokens, at, range) ?? readDescription(reading.text, tokens, at, range);
	}

	const noun = token.isCapital ? null : readRoleAndName(reading, tokens, at, range);
	return noun ?? readDescription(reading.text, tokens, at, range);
}

// "the Ministry of Foreign Affairs spokesperson": the whole of it, where a preposition within hides where it begins.
function describeOwned(text: string, tokens: readonly Token[], run: Run): Mention | null {
	const kind = kindOfNoun(tokens[run.to]!.lower);
	const isOf = tokens.slice(run.from, run.to).some(({lower}) => lower === 'of');
	return kind === null || !isOf ? null : makeDescription(text, tokens, {start: tokens[run.from - 1]?.lower === 'the' ? run.from - 1 : run.from, head: run.to}, kind);
}

// "the Dunmore water board": a name that says where or whose the body is, with a noun between.
function isFarModifier(tokens: readonly Token[], {from, to}: Run, range: Run): boolean {
	const [noun, body] = [tokens[to], tokens[to + 1]];
	return to + 1 < range.to && tokens[from - 1]?.lower === 'the' && !tokens[to - 1]!.isPossessive && isBetween(noun!) && body!.kind === 'word' && !body!.isCapital && isBodyNoun(body!.lower);
}

const isBetween = (token: Token) => token.kind === 'word' && !token.isCapital && isCommonWord(token.lower) && !isVerbLike(token) && !closedWords.has(token.lower) && !prepositions.has(token.lower) && !token.lower.endsWith('ly');

// "President Trump", "White House press secretary Sarah Sanders", "the Raptors".
function readName(reading: MentionReader, tokens: readonly Token[], at: number, range: NamedSentence): Mention | null {
	const token = tokens[at]!;
	const run = readNameRun(tokens, at, range, reading.capitals);
	const after = readRoleBetween(reading, tokens, run, range);
	if (after !== null) {
		return after;
	}

	const owned = readOwnedBody(reading, tokens, run, range);
	if (owned !== null) {
		return owned;
	}

	const next = run.to < range.to ? tokens[run.to] : undefined;
	const isFarModifying = isFarModifier(tokens, run, range);
	const isModifying = isFarModifying || (next?.kind === 'word' && !next.isCapital && !tokens[run.to - 1]!.isPossessive && ((determiners.has(tokens[run.from - 1]?.lower ?? '') && isUnknownSpeaker(tokens, run.to, range)) || isPersonNoun(next.lower) || isBodyNoun(next.lower) || isWrittenNoun(next.lower) || (next.lower.endsWith('s') && isPersonNoun(next.lower.slice(0, -1)))) && !isCueLike(next.lower));
	if (isDateline(tokens, run, range) || isCry(tokens, run, range)) {
		return null;
	}

	if (isModifying) {
		return readDescription(reading.text, tokens, isFarModifying ? run.to + 1 : run.to, range) ?? describeOwned(reading.text, tokens, run);
	}

	// Mark Cuban, and so "Cuban said".
	const isSurname = run.to - run.from === 1 && reading.capitals.surnames.has(token.lower) && (next?.kind !== 'word' || isVerbLike(next));
	const mention = parseName(reading.text, tokens, run, run.from - (isOfState(tokens, run.from, range.from) ? 1 : 0), isSurname);
	return mention?.kind === 'person' && isNameOfThing(tokens, mention) ? {...mention, kind: 'organization', number: 'either', gender: 'neuter', isGenderSure: true} : mention;
}

// "state Sen. Ann Lee" is no senator of the nation.
const isOfState = (tokens: readonly Token[], at: number, floor: number) => at > floor && tokens[at - 1]!.lower === 'state' && isTitle(tokens[at]!.lower);

// "a booklet, Ready Britain, would be sent": no person; and not "In a book, Ann Lee, a doctor, said".
function isNameOfThing(tokens: readonly Token[], {run: {from, to}, words, role}: Mention): boolean {
	let at = from - 2;
	if (tokens[from - 1]?.text !== ',' || !/^[,.]$/v.test(tokens[to]?.text ?? '') || role !== null || isForename(words[0]!) || !namedThings.has(tokens[at]?.lower ?? '')) {
		return false;
	}

	while (at > 0 && at > from - longestThing && !determiners.has(tokens[at]!.lower) && tokens[at]!.kind === 'word') {
		at--;
	}

	const before = tokens[at - 1]?.lower ?? '';
	return determiners.has(tokens[at]!.lower) && !prepositions.has(before) && !before.endsWith('ing');
}

const longestThing = 6;

// "Russia's Defense Ministry": one of many of that name.
function readOwnedBody(reading: MentionReader, tokens: readonly Token[], run: Run, range: NamedSentence): Mention | null {
	if (run.to >= range.to || !tokens[run.to - 1]!.isPossessive || !tokens[run.to]!.isCapital || tokens.slice(run.from, run.to).some(({lower}) => !(places.has(lower) || placeModifiers.has(lower))) || !canStartName(tokens, run.to, range, reading.capitals)) {
		return null;
	}

	const body = parseName(reading.text, tokens, readNameRun(tokens, run.to, range, reading.capitals), run.to);
	const next = tokens[body?.run.to ?? run.to];
	if (body?.kind !== 'organization' || body.words.every(word => !stateBodies.has(word)) || (next?.kind === 'word' && isPersonNoun(next.lower))) {
		return null;
	}

	const {start} = tokens[run.from]!;
	const owner = tokens.slice(run.from, run.to).map(({lower}) => plain(lower).replaceAll('.', ''));
	return {...body, run: {from: run.from, to: body.run.to}, start, name: reading.text.slice(start, body.end).replaceAll(/\s+/gv, ' '), words: [...owner, ...body.words]};
}

// White House + press secretary + Sarah Huckabee Sanders
function readRoleBetween(reading: MentionReader, tokens: readonly Token[], run: Run, range: NamedSentence): Mention | null {
	let at = run.to;
	if (tokens[at - 1]!.isPossessive && at >= range.to) {
		return null;
	}

	while (at < range.to && at < run.to + 5 && tokens[at]!.kind === 'word' && !tokens[at]!.isCapital && isRoleModifier(tokens[at]!)) {
		at++;
	}

	// "veteran Democratic strategist Ann Lee"
	const from = run.from - (run.from > range.from && !tokens[run.from - 1]!.isCapital && titleModifiers.has(tokens[run.from - 1]!.lower) ? 1 : 0);
	return at === run.to || at >= range.to || !isRoleNoun(tokens[at - 1]!) || !tokens[at]!.isCapital || !canStartName(tokens, at, range, reading.capitals) ? null : parseName(reading.text, tokens, readNameRun(tokens, at, range, reading.capitals), from);
}

// Spokeswoman Haley Morris, election lawyer Joe Birkenstock
function readRoleAndName(reading: MentionReader, tokens: readonly Token[], at: number, range: NamedSentence): Mention | null {
	const next = at + 1 < range.to ? tokens[at + 1] : undefined;
	if (next?.kind !== 'word' || !next.isCapital || !isRoleNoun(tokens[at]!) || isBeforeOther(tokens, at, range.to) || !canStartName(tokens, at + 1, range, reading.capitals)) {
		return null;
	}

	const roleFrom = findRoleStart(tokens, at, range.from);
	const mention = parseName(reading.text, tokens, readNameRun(tokens, at + 1, range, reading.capitals), roleFrom);
	if (mention === null || isThatOf(tokens, roleFrom, mention.run.to) || !(mention.kind === 'person' || mention.kind === 'organization')) {
		return null;
	}

	// "homeware retailer Calder & Roe"
	const isFirm = isBodyNoun(tokens[at]!.lower) && tokens.slice(at + 1, mention.run.to).some(({text, lower}) => text === '&' || isOrganizationWord(lower)) && !isForename(mention.words[0]!);
	return isFirm ? {...mention, kind: 'organization', number: 'either', gender: 'neuter', isGenderSure: true, role: null} : {...mention, kind: 'person'};
}

const isCueLike = (word: string) => /^(?:reports|posts|tweets|notes|texts|briefs|rules|bills|polls|guides|guards|leads|heads|champions|hosts|players|chairs|captains|coaches)$/v.test(word);

/**
The mentions of a stream. `capitals` are the article's.
*/
export function findMentions(text: string, stream: Stream, capitals: Capitals): readonly Mention[] {
	const reading: MentionReader = {text, stream, capitals, mentions: []};
	for (const sentence of stream.sentences) {
		readSentence(reading, sentence);
	}

	return reading.mentions;
}
