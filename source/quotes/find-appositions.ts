/*
Roles that stand after a name, between commas: "Jane Roe, a lawyer for the town, said".
*/
import {auxiliaries, determiners, prepositions} from '../language/en/function-words.js';
import {titleModifiers} from '../language/en/titles.js';
import {speechVerbs} from '../language/en/cue-verbs.js';
import type {Analysis} from './analysis.js';
import {isVerbLike} from './grammar.js';
import type {Mention} from './mention.js';
import type {Token} from './token.js';
import {roleText} from './parse-name.js';
import {isBarelyRole, isGroupNoun, isPersonNoun, isTitle} from './word-facts.js';
import {lemmasOf} from './verb-forms.js';

// "Marc Gasol, the Raptors center,": such a noun at the end, or before what it is of.
const isPlaced = (tokens: readonly Token[], at: number, to: number) => isBarelyRole(tokens[at]!.lower) && (at + 1 === to || prepositions.has(tokens[at + 1]!.lower));

const longestRole = 16;
const stops = /^(?:who|whose|which|that|such|said|says|told|but|when|where|after|while|as|because|[\(\),\-.:;–—]|[!?…]+)$/v;

const isVerb = ({lower, isCapital}: Token, isFirst: boolean) => !isFirst && !isCapital && lemmasOf(lower).some(lemma => speechVerbs.has(lemma)) && !isPersonNoun(lower);

// "secretary of state", "senator from the state"
const isNounAfter = ({lower}: Token) => lower === 'the' || (prepositions.has(lower) && lower !== 'to');

// Whether "and" goes on with the same role: "vice president for defense and foreign policy", "president and chief executive", but not "an aide to Lee and now director", "a lawyer and the owner".
function isGoingOn(tokens: readonly Token[], from: number, and: number): boolean {
	const next = tokens[and + 1];
	const isWithin = tokens.slice(from, and).some(({lower}) => /^(?:of|for|in|on|at|to|with)$/v.test(lower));
	return next?.kind === 'word' && !determiners.has(next.lower) && !/^(?:now|then|later|former|formerly|also|who|one)$/v.test(next.lower) && (isWithin || isPersonNoun(next.lower) || isTitle(next.lower) || titleModifiers.has(next.lower));
}

// Where the role that begins at `from` ends: before a verb of speech, a mark, or what opens a clause.
function endOfRole(tokens: readonly Token[], from: number, limit: number): number {
	let and = -1;
	let at = from;
	for (; at < limit && at < from + longestRole && !stops.test(tokens[at]!.lower) && tokens[at]!.kind !== 'quotation'; at++) {
		if (isVerb(tokens[at]!, at === from) && !isNounAfter(tokens[at - 1]!)) {
			// "a lawyer for the town and said": the verb is the sentence's.
			return and >= 0 && at - and < 4 ? and : at;
		}

		if (tokens[at]!.lower !== 'and') {
			continue;
		}

		if (!isGoingOn(tokens, from, at)) {
			return at;
		}

		and = at;
	}

	return at;
}

/**
The role in the apposition after a mention, or null. Ages between commas are passed over.
*/
export function findApposition({outline, index}: Pick<Analysis, 'outline' | 'index'>, {run}: Mention): string | null {
	const {text, narrative: {tokens, sentences, sentenceOf}} = outline;
	const {to: limit} = sentences[sentenceOf[run.from]!]!;
	let at = run.to;
	if (tokens[at]?.text !== ',' || at >= limit) {
		return null;
	}

	at++;
	if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') {
		at += 2;
	}

	const from = at;
	// "according to Adv Tsosane, Advocate Mohau once said": the next is somebody else.
	if (index.mentions[index.startingAt[from] ?? -1]?.kind === 'person') {
		return null;
	}

	at = endOfRole(tokens, from, limit);
	// "Admission for Smith, a spokeswoman said, is free", "According to Smith, the mayor told her"
	const isAccording = tokens[run.from - 1]?.lower === 'to' && tokens[run.from - 2]?.lower === 'according';
	if ((/^(?:said|says)$/v.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ',') || (isAccording && isVerbLike(tokens[at]))) {
		return null;
	}

	const first = tokens[from];
	// "Ann Lee, defending, said"
	if (/^(?:prosecuting|defending)$/v.test(first?.lower ?? '') && at === from + 1 && tokens[at]?.text === ',') {
		return first!.lower;
	}

	const hasNoun = tokens.slice(from, Math.min(at, from + 7)).some(({lower}, offset) => ((isPersonNoun(lower) || isTitle(lower)) && !isGroupNoun(lower)) || isPlaced(tokens, from + offset, at));
	if (!hasNoun || first === undefined) {
		return null;
	}

	const isApposition = /^(?:a|an|the|one|his|her|their|its)$/v.test(first.lower) || first.isPossessive || isPersonNoun(first.lower) || isTitle(first.lower) || titleModifiers.has(first.lower) || (first.isCapital && tokens[at]?.text === ',') || isBare(tokens, from, at);
	return isApposition ? roleText(text, tokens, from, at) : null;
}

// "portfolio manager at Tern Capital": without an article, up to a mark.
const isBare = (tokens: readonly Token[], from: number, to: number) => tokens[to]?.kind !== 'word' && tokens[from]!.kind === 'word' && !tokens[from]!.isCapital && !/..(?:ing|ed)$/v.test(tokens[from]!.lower) && !auxiliaries.has(tokens[from]!.lower) && !(to === from + 1 && isBarelyRole(tokens[from]!.lower)) && isOffice(tokens, from, to);

const longestFronted = 14;

// Whether a phrase without a verb names an office: "policy director for the union", "mayor", but not "a child", "students".
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
	const phrase = tokens.slice(from, to);
	const end = phrase.findIndex(({lower}) => prepositions.has(lower));
	const head = phrase.at(end === -1 ? -1 : end - 1);
	const hasVerb = phrase.some(token => token.kind !== 'word' || (isVerbLike(token) && !isPersonNoun(token.lower) && !titleModifiers.has(token.lower) && !/[^s]s$/v.test(token.lower)));
	return head !== undefined && end !== 0 && !hasVerb && !head.isPossessive && (isTitle(head.lower) || isBarelyRole(head.lower) || isPersonNoun(head.lower)) && !isGroupNoun(head.lower) && !/^(?:a|an)$/v.test(phrase[0]!.lower);
}

/**
The role before a name that opens its sentence, or null: "As director of the fund, Ann Lee has seen".
*/
export function findFronted({outline}: Pick<Analysis, 'outline'>, {run, isPossessive}: Mention): string | null {
	const {text, narrative: {tokens, sentences, sentenceOf}} = outline;
	const {from} = sentences[sentenceOf[run.from]!]!;
	const comma = run.from - 1;
	if (isPossessive || comma < from + 2 || comma > from + longestFronted || tokens[comma]!.text !== ',' || tokens[from]!.lower !== 'as' || !isVerbLike(tokens[run.to])) {
		return null;
	}

	return isOffice(tokens, from + 1, comma) ? roleText(text, tokens, from + 1, comma) : null;
}
