/*
A subject parted from its verb by an apposition, a relative clause or a parenthesis.
*/
import {clauseOpeners, prepositions} from '../language/en/function-words.js';
import {joiningForms} from '../language/en/cue-uses.js';
import {noSubject, type Subject} from './cue.js';
import {commaBefore, isObject, isVerbLike} from './grammar.js';
import type {Mention, MentionKind} from './mention.js';
import type {MentionIndex} from './mention-index.js';
import {findPhraseHead, mentionEnding} from './phrase-head.js';
import {isDash, type Token} from './token.js';

const farthestApposition = 45;
const subjectKinds: ReadonlySet<MentionKind> = new Set(['description', 'group', 'organization', 'body', 'person']);

/**
The token before a parenthesis that closes at `at`, else `at` itself: Rep. John Smith (R-Texas) said.
*/
export function skipParenthesis(tokens: readonly Token[], at: number, floor: number): number {
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

const longestPhrase = 6;

// "A guest at the same table, who": what a phrase that ends at `at` is of.
function phraseBefore(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	// "the teacher's letter home, which"
	const beside = /^(?:home|back|today|yesterday|later|afterwards|online|there)$/v.test(tokens[at]!.lower) ? mentionEnding(index, at - 1) : -1;
	if (beside >= 0) {
		return beside;
	}

	for (let left = at - 1; left >= Math.max(floor, at - longestPhrase) && tokens[left]!.kind === 'word' && tokens[left + 1]!.kind === 'word' && !isVerbLike(tokens[left + 1]); left--) {
		const found = mentionEnding(index, left);
		if (found >= 0) {
			return prepositions.has(tokens[left + 1]!.lower) && index.mentions[found]!.kind === 'description' ? found : -1;
		}
	}

	return -1;
}

const mentionBefore = (tokens: readonly Token[], index: MentionIndex, comma: number, floor: number): number => {
	const before = skipParenthesis(tokens, comma - 1, floor);
	const beside = before >= floor ? mentionEnding(index, before) : -1;
	return beside < 0 ? phraseBefore(tokens, index, before, floor) : beside;
};

const placing = /^(?:in|at|on|after|during|before|through|via|by|under|amid|for|from|with|without|despite|like|unlike|according|citing|speaking|asked|pressed)$/v;

// How well a mention before the comma or dash at `opening` fits as the subject: what follows is an apposition or a relative clause of it. "lawmakers, led by Smith, R-Wis., asked", "Of Carson, Levine said": an object hardly.
function fitApart(tokens: readonly Token[], mention: Mention, opening: number, floor: number): 'none' | 'weak' | 'likely' | 'sure' {
	const {kind, run, words} = mention;
	// "Like Smith, Roe rejected it, arguing"
	if (/^(?:like|unlike|than)$/v.test(tokens[run.from - 1]?.lower ?? '')) {
		return 'none';
	}

	// "a second spokesman, when asked what that meant, said"
	const isWhenAsked = tokens[opening + 1]!.lower === 'when' && /^(?:asked|pressed|questioned)$/v.test(tokens[opening + 2]?.lower ?? '');
	const after = tokens[opening + (isWhenAsked ? 2 : 1)]!;
	const isPerson = kind === 'person';
	// "A guest at the bar, thinking that nobody heard, said"
	const isDoing = run.from === floor && after.lower.endsWith('ing') && after.kind === 'word' && !after.isCapital;
	const isOpening = isDoing || /^(?:who|whose|which|a|an|the|one|now|then|both|himself|herself|also|formerly|chief|co)$/v.test(after.lower) || after.kind === 'number' || (isPerson && !clauseOpeners.has(after.lower));
	if (isOpening && isPerson && isObject(tokens, mention)) {
		return 'weak';
	}

	const isSubjectLike = isPerson || run.from === floor || !/^(?:in|on|at|of|to|for|with|by|from)$/v.test(tokens[run.from - 1]?.lower ?? '');
	// "he notes that the council, in its answer, had called it"
	const isFirst = run.from === floor || /^(?:that|and|but|;)$/v.test(tokens[run.from - 1]!.lower);
	if (isFirst && after.lower === 'which' && /^(?:written|body|organization)$/v.test(kind)) {
		return 'likely';
	}

	const isInserted = isFirst && placing.test(after.lower);
	if (!((isOpening || isInserted) && isSubjectLike && subjectKinds.has(kind))) {
		return 'none';
	}

	return isPerson && after.kind !== 'number' && (words.length > 1 || /^whos?e?$/v.test(after.lower)) ? 'sure' : 'likely';
}

// Over an apposition or a relative clause between commas, to the name before the first of them: "Smith, 43, a lawyer for the town, said".
function findApart(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	const isClosedByDash = isDash(tokens[at]!);
	let best = -1;
	let weak = -1;
	for (let left = at - 1; left > Math.max(floor, at - farthestApposition); left--) {
		const token = tokens[left]!;
		if (token.kind === 'quotation' || token.text === ';' || token.text === ':') {
			break;
		}

		const isOpens = isClosedByDash ? isDash(token) : token.text === ',';
		if (!isOpens) {
			continue;
		}

		const beside = mentionBefore(tokens, index, left, floor);
		// "A spokeswoman for the mayor, who declined to be named, said"
		const found = beside < 0 || !/^whos?e?$/v.test(tokens[left + 1]!.lower) ? beside : findPhraseHead(tokens, index, beside, floor);
		const fit = found < 0 ? 'none' : fitApart(tokens, index.mentions[found]!, left, floor);
		weak = weak < 0 && fit === 'weak' ? found : weak;
		best = fit === 'sure' || (fit === 'likely' && (best < 0 || index.mentions[found]!.kind === 'person')) ? found : best;
		if ((fit === 'sure') || isClosedByDash) {
			break;
		}
	}

	return best < 0 && weak < 0 ? -1 : findPhraseHead(tokens, index, best < 0 ? weak : best, floor);
}

// "Ann Lee, who lives with her husband, Tom Roe, said": whether what ends before `at` is named only within a relative clause that is still open.
function isWithinRelative(tokens: readonly Token[], at: number, floor: number): boolean {
	for (let left = at - 1; left > Math.max(floor, at - farthestApposition); left--) {
		const token = tokens[left]!;
		if (/^[,:;]$/v.test(token.text) || token.kind === 'quotation' || isDash(token)) {
			return false;
		}

		if (token.lower === 'who') {
			return tokens[left - 1]!.text === ',';
		}
	}

	return false;
}

// "Ann Lee, a lawyer for the victim, Tom Roe, said": whether a description is only what the apposition of a name is of.
function isWithinApposition(tokens: readonly Token[], index: MentionIndex, description: number, floor: number): boolean {
	const head = findPhraseHead(tokens, index, description, floor);
	const {from} = index.mentions[head]!.run;
	const named = head === description || tokens[from - 1]?.text !== ',' ? -1 : mentionEnding(index, from - 2);
	const mention = index.mentions[named];
	// "After meeting Ann Lee, the head of the union, Tom Roe, said"
	return mention?.kind === 'person' && !isObject(tokens, mention) && tokens[mention.run.from - 1]?.lower.endsWith('ing') !== true;
}

// "his widow, Jane Roe, said", "the undersecretary for legal affairs, Elinor Holm, told": the name between commas after a description; only a full name where no description ends at the comma.
function findEnclosed(tokens: readonly Token[], index: MentionIndex, comma: number, floor: number): number {
	const found = mentionEnding(index, comma - 1);
	if (found < 0 || index.mentions[found]!.kind !== 'person') {
		return -1;
	}

	const {run: {from}, words} = index.mentions[found]!;
	const opening = commaBefore(tokens, from);
	if (opening <= floor || isWithinRelative(tokens, opening, floor)) {
		return -1;
	}

	const before = mentionEnding(index, opening - 1);
	if (before >= 0 && isWithinApposition(tokens, index, before, floor)) {
		return -1;
	}

	// "a woman behind him, Ann Lee, said": what the preposition is of tells nothing.
	const isBehind = before >= 0 && index.mentions[before]!.kind === 'pronoun' && isObject(tokens, index.mentions[before]!);
	const kind = before < 0 || isBehind ? undefined : index.mentions[before]!.kind;
	return kind === 'description' || (kind !== 'person' && kind !== 'pronoun' && words.length > 1) ? found : -1;
}

const listing = /^(?:including|alongside)$/v;

// "…, including the mill, and Ann Lee, the chief, said": where another clause begins, the aside has ended.
const isBetweenClauses = (tokens: readonly Token[], at: number) => tokens[at]!.kind === 'quotation' || /^(?:[:;]|and|but|as|so|while)$/v.test(tokens[at]!.lower);

// The comma before "led by chairman Tom Hale", "including the Dockers' League", "along with Smith", whose end the comma at `at` is: who is named there is beside the subject; -1 where there is none.
function findJoined(tokens: readonly Token[], at: number, floor: number): number {
	let commas = 0;
	for (let left = at - 2; left > Math.max(floor, at - farthestApposition) && !isBetweenClauses(tokens, left) && commas < 2; left--) {
		commas += tokens[left + 1]!.text === ',' ? 1 : 0;
		const [next, after] = [tokens[left + 1]!.lower, tokens[left + 2]!.lower];
		if (tokens[left]!.text === ',' && ((joiningForms.has(next) && after === 'by') || listing.test(next) || (/^(?:along|together)$/v.test(next) && after === 'with'))) {
			return left;
		}
	}

	return -1;
}

// Whom such an aside is beside: what ends before it, or, where that is only what the subject is of, what the clause begins with.
function findLeading(tokens: readonly Token[], index: MentionIndex, comma: number, floor: number): number {
	const found = mentionBefore(tokens, index, comma, floor);
	const head = found < 0 ? -1 : findPhraseHead(tokens, index, found, floor);
	const leading = firstBetween(tokens, index, floor, comma);
	const {from} = index.mentions[head]?.run ?? {from: floor};
	const isJoinedOn = tokens[from - (tokens[from - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'and';
	const isOwn = head >= 0 && (from <= floor + 1 || !(isJoinedOn || isObject(tokens, index.mentions[head]!)));
	return isOwn || leading < 0 ? head : leading;
}

// What a clause begins with, from its first word or after a comma: "After the fires, residents of the town".
function firstBetween(tokens: readonly Token[], index: MentionIndex, floor: number, limit: number): number {
	for (let at = floor; at < Math.min(limit, floor + farthestApposition); at++) {
		const mention = index.startingAt[at]!;
		const kind = index.mentions[mention]?.kind;
		if (kind !== undefined && subjectKinds.has(kind) && !index.mentions[mention]!.isPossessive && (at <= floor + 1 || tokens[at - 1]!.text === ',')) {
			return mention;
		}
	}

	return -1;
}

/**
The subject before the comma or dash at `at`, which stands before the verb.
*/
export function findOverComma(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): Subject {
	// Gov. John Smith (R-Ohio), said
	const before = skipParenthesis(tokens, at - 1, floor);
	const beside = before < at - 1 && before >= floor ? mentionEnding(index, before) : -1;
	if (beside >= 0) {
		return {mention: findPhraseHead(tokens, index, beside, floor), place: 'apart'};
	}

	const joined = findJoined(tokens, at, floor);
	if (joined >= 0) {
		const leading = findLeading(tokens, index, joined, floor);
		return leading < 0 ? noSubject : {mention: leading, place: 'apart'};
	}

	const enclosed = findEnclosed(tokens, index, at, floor);
	const apart = enclosed < 0 ? findApart(tokens, index, at, floor) : enclosed;
	return apart < 0 ? noSubject : {mention: apart, place: 'apart'};
}
