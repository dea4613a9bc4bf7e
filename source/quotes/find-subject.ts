/*
From a verb to the mention that is its subject.
*/
import {auxiliaries, calendarWords, clauseOpeners} from '../language/en/function-words.js';
import type {SubjectPlace} from './cue.js';
import type {Mention, MentionKind} from './mention.js';
import type {MentionIndex} from './mention-index.js';
import type {Run, Token} from './token.js';

/**
A subject: the index of its mention, or -1, and where it was found.
*/
export type Subject = {readonly mention: number; readonly place: SubjectPlace};

const noSubject: Subject = {mention: -1, place: 'none'};
const farthestApposition = 45;

const isSkippable = (token: Token) => token.kind === 'word' && (calendarWords.has(token.lower) || auxiliaries.has(token.lower) || (token.lower.endsWith('ly') && token.lower.length > 4) || token.lower === 'earlier' || token.lower === 'both' || token.lower === 'all' || token.lower === 'to' || token.lower === 'went' || token.lower === 'goes' || token.lower === 'on');

const isLinkingPreposition = (token: Token | undefined) => token !== undefined && /^(?:of|for|at|with|from|in|on|to|by)$/v.test(token.lower);
// Where a thing stands: "a sign outside the hall" is a sign, while who is met outside the hall may be anyone.
const isPlacingPreposition = (token: Token | undefined) => token !== undefined && /^(?:outside|inside|near|above|below|beside|behind|over|under|across|beneath|opposite|around|against|along|between)$/v.test(token.lower);
const headKinds: ReadonlySet<MentionKind> = new Set(['description', 'group', 'written', 'body', 'person']);
const subjectKinds: ReadonlySet<MentionKind> = new Set(['description', 'group', 'organization', 'body', 'person']);
const canHead = ({kind}: Mention) => headKinds.has(kind);

/**
The mention that heads a phrase ending in the mention `index`: of "a spokesman for the company" the spokesman.
*/
export function findPhraseHead(tokens: readonly Token[], {mentions, endingAt}: MentionIndex, index: number, floor: number): number {
	let head = index;
	for (let steps = 0; steps < 4; steps++) {
		const {run} = mentions[head]!;
		let at = run.from - 1;
		if (at > floor && tokens[at]!.lower === 'the') {
			at--;
		}

		// Of "the University of Texas School of Law" the tables may know less than the whole.
		if (at <= floor || !(isLinkingPreposition(tokens[at]) || isPlacingPreposition(tokens[at]))) {
			break;
		}

		const next = endingAt[at - 1]!;
		if (next < 0 || (isPlacingPreposition(tokens[at]) && mentions[next]!.kind !== 'written') || !canHead(mentions[next]!) || mentions[next]!.isPossessive) {
			break;
		}

		const isSure = mentions[next]!.kind === 'description' || mentions[next]!.kind === 'group' || mentions[next]!.kind === 'written' || (mentions[next]!.kind === 'person' && /^(?:of|at|with|from)$/v.test(tokens[at]!.lower)) || tokens[at]!.lower === 'of';
		if (!isSure) {
			break;
		}

		head = next;
	}

	return head;
}

// Past a closed parenthesis: Rep. John Smith (R-Texas) said.
function skipParenthesis(tokens: readonly Token[], at: number, floor: number): number {
	if (tokens[at]!.text !== ')' && tokens[at]!.text !== ']') {
		return at;
	}

	for (let left = at - 1; left >= Math.max(floor, at - 16); left--) {
		if (tokens[left]!.text === '(' || tokens[left]!.text === '[') {
			return left - 1;
		}
	}

	return at;
}

const isDash = (token: Token) => token.kind === 'mark' && /^(?:-+|–|—)$/v.test(token.text);

const mentionEnding = ({endingAt, mentions}: MentionIndex, at: number) => {
	const index = endingAt[at] ?? -1;
	return index >= 0 && !mentions[index]!.isPossessive ? index : -1;
};

// Over an apposition or a relative clause between commas, to the name before the first of them: "Smith, 43, a lawyer for the town, said".
function findApart(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	const isClosedByDash = isDash(tokens[at]!);
	let best = -1;
	for (let left = at - 1; left > Math.max(floor, at - farthestApposition); left--) {
		const token = tokens[left]!;
		if (token.kind === 'quotation' || token.text === ';' || token.text === ':') {
			break;
		}

		const isOpens = isClosedByDash ? isDash(token) : token.text === ',';
		if (!isOpens) {
			continue;
		}

		const before = skipParenthesis(tokens, left - 1, floor);
		const found = before >= floor ? mentionEnding(index, before) : -1;
		if (found >= 0) {
			const {kind, run} = index.mentions[found]!;
			const after = tokens[left + 1]!;
			const isOpening = /^(?:who|whose|which|a|an|the|one|now|then|both|himself|herself|also|formerly|chief|co)$/v.test(after.lower) || after.kind === 'number' || (kind === 'person' && !clauseOpeners.has(after.lower));
			const isSubjectLike = run.from === floor || !/^(?:in|on|at|of|to|for|with|by|from)$/v.test(tokens[run.from - 1]?.lower ?? '') || index.mentions[found]!.kind === 'person';
			if (isOpening && isSubjectLike && subjectKinds.has(kind)) {
				if (best < 0 || index.mentions[found]!.kind === 'person') {
					best = found;
				}

				if (kind === 'person' && after.kind !== 'number' && index.mentions[found]!.words.length > 1) {
					return findPhraseHead(tokens, index, best, floor);
				}
			}
		}

		if (isClosedByDash) {
			break;
		}
	}

	return best < 0 ? -1 : findPhraseHead(tokens, index, best, floor);
}

// "his widow, Jane Roe, said": the name between commas after a description.
function findEnclosed(tokens: readonly Token[], index: MentionIndex, comma: number): number {
	const found = mentionEnding(index, comma - 1);
	if (found < 0 || index.mentions[found]!.kind !== 'person') {
		return -1;
	}

	const {from} = index.mentions[found]!.run;
	const before = tokens[from - 1]?.text === ',' ? mentionEnding(index, from - 2) : -1;
	return before >= 0 && index.mentions[before]!.kind === 'description' ? found : -1;
}

// The nearest mention that a relative pronoun at `at` can point to.
function findAntecedent(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	for (let left = at - 1; left >= Math.max(floor, at - 12); left--) {
		const found = mentionEnding(index, left);
		if (found >= 0 && index.mentions[found]!.kind !== 'pronoun') {
			return findPhraseHead(tokens, index, found, floor);
		}
	}

	return -1;
}

function findOverComma(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): Subject {
	const enclosed = findEnclosed(tokens, index, at);
	const apart = enclosed < 0 ? findApart(tokens, index, at, floor) : enclosed;
	return apart < 0 ? noSubject : {mention: apart, place: 'apart'};
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

	const direct = mentionEnding(index, at);
	if (direct >= 0) {
		const head = findPhraseHead(tokens, index, direct, floor);
		return {mention: head, place: 'before'};
	}

	return isAfterComma && at > floor ? findOverComma(tokens, index, at, floor) : noSubject;
}
