/*
The mention that a phrase is about: of "a spokesman for the company" the spokesman.
*/
import {isObject} from './grammar.js';
import type {Mention, MentionKind} from './mention.js';
import type {MentionIndex} from './mention-index.js';
import type {Run, Token} from './token.js';
import {isDemonym, isPersonNoun, isTitle} from './word-facts.js';

const isLinkingPreposition = (token: Token | undefined) => token !== undefined && /^(?:of|for|at|with|from|in|on|to|by)$/v.test(token.lower);
// Where somebody or something stands: "a sign outside the hall" is a sign, "a woman outside the hall" the woman, while "Roe outside the hall" may be who was met there.
const isPlacingPreposition = (token: Token | undefined) => token !== undefined && /^(?:outside|inside|near|above|below|beside|behind|over|under|across|beneath|opposite|around|against|along|between)$/v.test(token.lower);
const leading = /^(?:led|chaired|headed|conducted|commissioned)$/v;
const nearness = /^(?:close|loyal|familiar|sympathetic)$/v;
const headKinds: ReadonlySet<MentionKind> = new Set(['description', 'group', 'written', 'body', 'person']);
const canHead = ({kind}: Mention) => headKinds.has(kind);

/**
How many words link a noun to what it is of, where the last of them is at `at`: "sources close to the Duchess", "an inquiry led by Lee", "the official in charge of the works".
*/
export function linkLength(tokens: readonly Token[], at: number): number {
	const [link, linked] = [tokens[at]!.lower, tokens[at - 1]?.lower ?? ''];
	if (link === 'of' && linked === 'charge' && tokens[at - 2]?.lower === 'in') {
		return 3;
	}

	return (/^(?:to|with)$/v.test(link) && nearness.test(linked)) || (link === 'by' && leading.test(linked)) || (link === 'for' && linked === 'responsible') ? 2 : 1;
}

/**
What was done with a paper, before "by" and "from": "a memo sent by the firm".
*/
export const issued = /^(?:sent|issued|released|posted|published|written|signed)$/v;

// "a letter from the union to the council", "a memo sent by the firm on Monday": the letter, whosever it is.
function paperOf(tokens: readonly Token[], mentions: readonly Mention[], endingAt: Int32Array, sender: number): number {
	const {from} = mentions[sender]!.run;
	const at = from - (tokens[from - 1]?.lower === 'the' ? 2 : 1);
	const before = at - (issued.test(tokens[at - 1]?.lower ?? '') ? 2 : 1);
	const paper = /^(?:from|by|of)$/v.test(tokens[at]?.lower ?? '') ? endingAt[before] ?? -1 : -1;
	return mentions[paper]?.kind === 'written' ? paper : -1;
}

const canStand = (tokens: readonly Token[], mention: Mention, {kind, head}: Mention) => mention.kind === 'written' || (/^(?:description|group)$/v.test(mention.kind) && (/^(?:body|organization|place)$/v.test(kind) || (kind === 'description' && !isPersonNoun(head) && !isTitle(head))) && !isObject(tokens, mention));

/**
The first of two descriptions of one, of which the second, that ends at `at`, has no article: "the Vermont senator and Democratic candidate"; -1 where there is none.
*/
export function findOverAnd(tokens: readonly Token[], index: MentionIndex, at: number, floor: number): number {
	for (let left = at - 1; left > Math.max(floor, at - 7) && tokens[left]!.kind === 'word'; left--) {
		if (tokens[left]!.lower === 'and') {
			const found = mentionEnding(index, left - 1);
			return found >= 0 && index.mentions[found]!.kind === 'description' ? found : -1;
		}
	}

	return -1;
}

/**
The mention that heads a phrase ending in the mention `index`: of "a spokesman for the company" the spokesman.
*/
export function findPhraseHead(tokens: readonly Token[], all: MentionIndex, index: number, floor: number): number {
	const {mentions, endingAt} = all;
	let head = index;
	for (let steps = 0; steps < 4; steps++) {
		const {run} = mentions[head]!;
		let at = run.from - 1;
		// "from South African-based Vaal Alliance"
		while (at > floor && at > run.from - 4 && (tokens[at]!.lower === 'the' || isDemonym(tokens[at]!.lower) || /-(?:based|born|led|backed|owned)$/v.test(tokens[at]!.lower))) {
			at--;
		}

		// Of "the University of Texas School of Law" the tables may know less than the whole.
		if (at <= floor || !(isLinkingPreposition(tokens[at]) || isPlacingPreposition(tokens[at]))) {
			break;
		}

		const before = at - linkLength(tokens, at);
		const beside = endingAt[before] ?? -1;
		const next = beside < 0 && isPlacingPreposition(tokens[at]) && isPersonNoun(tokens[before]!.lower) ? findOverAnd(tokens, all, before, floor) : beside;
		const paper = next < 0 || !/^(?:to|on|about|at|in)$/v.test(tokens[at]!.lower) ? -1 : paperOf(tokens, mentions, endingAt, next);
		if (paper >= 0) {
			head = paper;
			continue;
		}

		if (next < 0 || (isPlacingPreposition(tokens[at]) && !canStand(tokens, mentions[next]!, mentions[head]!)) || !canHead(mentions[next]!) || mentions[next]!.isPossessive) {
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

const withoutName = /^(?:anonymity|anonymous|anonymously|unnamed|unidentified|named|identified|authorized|authorised)$/v;

/**
Whom a clause that asks for anonymity, from `clause` to `to`, tells of: nobody named only as an object, but who begins the sentence: "An aide familiar with the thinking of Ann Poe who asked not to be named said".
*/
export function findNameless(tokens: readonly Token[], {mentions, startingAt}: MentionIndex, head: number, {from: clause, to}: Run, floor: number): number {
	const named = mentions[head];
	if (named?.kind !== 'person' || !isObject(tokens, named) || tokens.slice(clause, to).every(({lower}) => !withoutName.test(lower))) {
		return head;
	}

	const opening = startingAt[floor]!;
	return /^(?:description|group)$/v.test(mentions[opening]?.kind ?? '') && !mentions[opening]!.isPossessive ? opening : head;
}

/**
The mention whose last token is at `at`, but for those that only own what follows; -1 where there is none.
*/
export const mentionEnding = ({endingAt, mentions}: MentionIndex, at: number) => {
	const index = endingAt[at] ?? -1;
	return index >= 0 && !mentions[index]!.isPossessive ? index : -1;
};
