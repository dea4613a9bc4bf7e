/*
Words that a noun says are somebody's: "Lee's claim that “…”", "his description of it as “…”".
*/
import {auxiliaries, determiners} from '../language/en/function-words.js';
import {descriptionNouns, remarkNouns} from '../language/en/written-words.js';
import type {Analysis} from './analysis.js';
import {isVerbLike} from './grammar.js';
import type {Mention} from './mention.js';
import type {QuotationShape} from './quotation-shape.js';
import type {Token} from './token.js';

const mostBefore = 2;
const mostBetween = 10;
const mostVerbless = 5;
const farthest = 24;
// “…,” said Lee; “…,” Ann Lee said
const nearTag = 5;

// The noun that a possessive owns, over an adjective or two: "Lee's repeated claim"; -1 where there is none.
function findNoun(tokens: readonly Token[], from: number): number {
	for (let at = from; at <= from + mostBefore && tokens[at]?.kind === 'word' && !tokens[at]!.isCapital; at++) {
		if (remarkNouns.has(tokens[at]!.lower) || descriptionNouns.has(tokens[at]!.lower)) {
			return at;
		}
	}

	return -1;
}

// Where the content of a remark begins: "Lee's claim that", "her reply, that", "his boast, in a letter to his aunt, that"; 0 where it does not.
function findThat(tokens: readonly Token[], noun: number, limit: number): number {
	let at = noun + 1;
	if (tokens[at]!.text === ',' && /^(?:in|at|to|on|during|after|made|given)$/v.test(tokens[at + 1]!.lower)) {
		at++;
		while (at < Math.min(limit, noun + longestInserted) && tokens[at]!.kind !== 'mark' && tokens[at]!.kind !== 'quotation') {
			at++;
		}
	}

	at += tokens[at]!.text === ',' ? 1 : 0;
	return at < limit && tokens[at]!.lower === 'that' ? at : 0;
}

const longestInserted = 12;

/**
Whether a possessive owns a noun whose content the quotation is, and no clause of another stands between.
*/
export function isOwnRemark({outline, cues, cuesOf}: Analysis, {sentence, token}: QuotationShape, {isPossessive, run}: Mention): boolean {
	const {tokens} = outline.narrative;
	const noun = isPossessive && run.to < token && token - run.to < farthest ? findNoun(tokens, run.to) : -1;
	if (noun < 0 || noun >= token - 1) {
		return false;
	}

	const that = findThat(tokens, noun, token);
	const next = tokens[noun + 1]!;
	const isBeside = next.text === ':' && noun + 2 === token;
	const isAs = descriptionNouns.has(tokens[noun]!.lower) && next.lower === 'of' && tokens[token - 1]!.lower === 'as';
	const isThat = remarkNouns.has(tokens[noun]!.lower) && that > 0;
	const between = tokens.slice(isThat ? that : noun + 1, token);
	const isUnbroken = between.length < mostBetween && between.every(({kind, lower}) => kind === 'word' && lower !== 'and' && lower !== 'but');
	// "called Lee's claim that it is closed “a lie”": what another says of it.
	const last = between.at(-1)!;
	// "Lee's claim that the drinking “never hurt”": the clause has no verb but in the quotation.
	const isVerbless = between.length < mostVerbless && between.every(each => !isVerbLike(each));
	const isContent = last.lower === 'that' || auxiliaries.has(last.lower) || determiners.has(last.lower) || isVerbless;
	// "Lee's claim that it is closed is “a lie”": what is said of the claim.
	const isSaidOf = /^(?:is|was)$/v.test(between.at(-1)?.lower ?? '') && between.slice(0, -1).some(each => isVerbLike(each));
	const isOthers = cues.slice(cuesOf[sentence]!.from, cuesOf[sentence]!.to).some(({run: {from}, subject, strength}) => subject >= 0 && strength === 'speech' && from > noun && from < token + nearTag);
	return !isOthers && (isBeside || ((isAs || (isThat && isContent)) && isUnbroken && !isSaidOf));
}
