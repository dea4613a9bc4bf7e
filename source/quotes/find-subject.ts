/*
From a verb to the mention that is its subject.
*/
import {speechVerbs} from '../language/en/cue-verbs.js';
import {auxiliaries, calendarWords, clauseOpeners} from '../language/en/function-words.js';
import {irregularPasts} from '../language/en/verbs.js';
import {clauseVerbs, thinkingVerbs} from '../language/en/cue-uses.js';
import {noSubject, type Subject} from './cue.js';
import {findOverComma, skipParenthesis} from './find-apart.js';
import {isObject, isVerbLike} from './grammar.js';
import type {MentionIndex} from './mention-index.js';
import {findNameless, findOverAnd, findPhraseHead, linkLength, mentionEnding} from './phrase-head.js';
import {isDash, type Run, type Token} from './token.js';
import {lemmasOf} from './verb-forms.js';
import {isPersonNoun} from './word-facts.js';

const farthestPhrase = 14;
const farthestRelative = 26;
// "the man who left because Roe said": a clause with a subject of its own.
const ownClause = /^(?:because|although|though|while|whereas|when|where|if|unless)$/v;
// "those who think Smith said", "the man who just told Smith said": what follows the verb may be a clause of its own.
const isClauseOpening = (opening: Token, before: Token | undefined) => lemmasOf(opening.lower).some(lemma => before?.lower === 'who' ? clauseVerbs.has(lemma) : speechVerbs.has(lemma) || thinkingVerbs.has(lemma));

const isSkippable = (token: Token) => token.kind === 'word' && (calendarWords.has(token.lower) || (auxiliaries.has(token.lower) && !token.isCapital) || (token.lower.endsWith('ly') && token.lower.length > 4) || token.lower === 'earlier' || token.lower === 'both' || token.lower === 'all' || token.lower === 'to' || token.lower === 'used' || token.lower === 'went' || token.lower === 'goes' || token.lower === 'on');

// "the officer who made the arrest said", "Packer, who is chairman of the board said": what stands right before the verb belongs to a relative clause, and the one it tells of is the subject. "the man who Smith said" and "those who think Smith said" are of another kind.
function findOverRelative(tokens: readonly Token[], index: MentionIndex, from: number, floor: number): number {
	const opening = tokens[from - 1];
	if (opening?.kind !== 'word' || from - 1 <= floor || (index.startingAt[from]! >= 0 && (ownClause.test(opening.lower) || isClauseOpening(opening, tokens[from - 2])))) {
		return -1;
	}

	let isGoingOn = false;
	for (let left = from - 1; left > Math.max(floor, from - farthestRelative); left--) {
		const token = tokens[left]!;
		// "who sat on the committee that approved the scheme", "who was there and saw Roe": a clause goes on.
		const isJoint = /^(?:that|and|but)$/v.test(token.lower);
		if (token.kind === 'quotation' || token.kind === 'mark' || (isJoint && !isVerbLike(tokens[left + 1]))) {
			return -1;
		}

		isGoingOn ||= isJoint || left < from - farthestPhrase;

		if (token.lower === 'who') {
			const isAfterComma = tokens[left - 1]?.text === ',';
			const found = left === from - 1 || (isAfterComma && isGoingOn) ? -1 : mentionEnding(index, left - (isAfterComma ? 2 : 1));
			return found < 0 ? -1 : findNameless(tokens, index, findPhraseHead(tokens, index, found, floor), {from: left, to: from}, floor);
		}
	}

	return -1;
}

// "the Tidewater Group in Aldmouth, which says": the body that is at a place.
function findSeated(tokens: readonly Token[], index: MentionIndex, place: number): number {
	const {run: {from}} = index.mentions[place]!;
	const found = /^(?:in|at|of)$/v.test(tokens[from - 1]?.lower ?? '') ? mentionEnding(index, from - 2) : -1;
	return found >= 0 && index.mentions[found]!.kind === 'organization' ? found : -1;
}

// The nearest mention that a relative pronoun at `at` can point to.
function findAntecedent(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	for (let left = at - 1; left >= Math.max(floor, at - 12); left--) {
		const found = mentionEnding(index, left);
		if (found >= 0 && index.mentions[found]!.kind !== 'pronoun') {
			const isThing = tokens[at]!.lower === 'which';
			const seat = isThing ? findSeated(tokens, index, found) : -1;
			const head = findPhraseHead(tokens, index, found, floor);
			// "the head of the Reef Fund, which says" is the fund.
			return seat >= 0 ? seat : (isThing && index.mentions[found]!.kind === 'organization' && index.mentions[head]!.kind === 'description' ? found : head);
		}
	}

	return -1;
}

const isVerb = ({lower, kind}: Token) => kind === 'word' && (auxiliaries.has(lower) || irregularPasts.has(lower) || (lower.endsWith('ed') && lower.length > 4) || lemmasOf(lower).some(lemma => speechVerbs.has(lemma)));

// "Secretary Misri in a news briefing in New Delhi accused": a place or another's name after prepositions is not who speaks, the person or body before them is.
function findOverPhrases(tokens: readonly Token[], index: MentionIndex, direct: number, floor: number): number {
	const mention = index.mentions[direct]!;
	const isPlaced = mention.kind === 'place' || /^(?:in|at|near)$/v.test(tokens[mention.run.from - 1]?.lower ?? '');
	if (!isPlaced || !isObject(tokens, mention)) {
		return -1;
	}

	for (let left = mention.run.from - 1; left > Math.max(floor, mention.run.from - farthestPhrase); left--) {
		const token = tokens[left]!;
		if (token.kind === 'quotation' || token.kind === 'mark' || clauseOpeners.has(token.lower) || isVerb(token)) {
			return -1;
		}

		const found = mentionEnding(index, left);
		if (found >= 0 && /^(?:person|organization)$/v.test(index.mentions[found]!.kind) && !isObject(tokens, index.mentions[found]!)) {
			return found;
		}
	}

	return -1;
}

// "Matthew Roe from Hexley corporate communications said": over words that no table holds, to the person who is from there.
function findOverUnknown(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	for (let left = at; left > Math.max(floor, at - longestUnknown) && tokens[left]!.kind === 'word' && !clauseOpeners.has(tokens[left]!.lower) && !isVerb(tokens[left]!); left--) {
		const length = linkLength(tokens, left);
		const found = length > 1 || /^(?:from|at|of|with)$/v.test(tokens[left]!.lower) ? mentionEnding(index, left - length) : -1;
		if (found >= 0) {
			return (length > 1 || index.mentions[found]!.kind === 'person') && !isObject(tokens, index.mentions[found]!) ? found : -1;
		}
	}

	return -1;
}

const longestUnknown = 6;

// "a source speaking to the Sun said"
function findOverSpeaking(tokens: readonly Token[], index: MentionIndex, direct: number, floor: number): number {
	const to = index.mentions[direct]!.run.from - (tokens[index.mentions[direct]!.run.from - 1]?.lower === 'the' ? 2 : 1);
	return to > floor + 1 && /^(?:to|with)$/v.test(tokens[to]!.lower) && /^(?:speaking|talking|responding|reacting|testifying)$/v.test(tokens[to - 1]!.lower) ? mentionEnding(index, to - 2) : -1;
}

// The subject whose phrase ends right before the verb, at `at`.
function findBeside(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): Subject {
	const direct = mentionEnding(index, at);
	const told = findOverRelative(tokens, index, direct < 0 ? at + 1 : index.mentions[direct]!.run.from, floor);
	if (told >= 0) {
		return {mention: told, place: 'apart'};
	}

	const speaking = direct >= 0 ? findOverSpeaking(tokens, index, direct, floor) : -1;
	if (speaking >= 0) {
		return {mention: speaking, place: 'apart'};
	}

	const over = direct >= 0 ? findOverPhrases(tokens, index, direct, floor) : -1;
	if (over >= 0) {
		return {mention: over, place: 'apart'};
	}

	const mention = direct >= 0 ? findPhraseHead(tokens, index, direct, floor) : (isPersonNoun(tokens[at]!.lower) ? findOverAnd(tokens, index, at, floor) : -1);
	if (mention >= 0) {
		return {mention, place: 'before'};
	}

	const far = direct < 0 ? findOverUnknown(tokens, index, at, floor) : -1;
	return far < 0 ? noSubject : {mention: far, place: 'apart'};
}

/**
The subject that stands before the verb at `verb` within its sentence.
*/
export function findSubjectBefore(tokens: readonly Token[], index: MentionIndex, verb: number, sentence: Run): Subject {
	const floor = sentence.from;
	let at = verb - 1;
	while (at > floor && isSkippable(tokens[at]!)) {
		at--;
	}

	if (at < floor) {
		return noSubject;
	}

	const isAfterComma = tokens[at]!.text === ',' || isDash(tokens[at]!);
	at = skipParenthesis(tokens, at, floor);
	if (at < floor) {
		return noSubject;
	}

	const token = tokens[at]!;
	if (/^(?:who|which|that)$/v.test(token.lower)) {
		const antecedent = findAntecedent(tokens, index, at, floor);
		return antecedent < 0 ? noSubject : {mention: antecedent, place: 'relative'};
	}

	const beside = findBeside(tokens, index, at, floor);
	return beside.mention < 0 && isAfterComma && at > floor ? findOverComma(tokens, index, at, floor) : beside;
}
