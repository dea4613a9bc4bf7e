/*
Subject or object: what stands before and after a mention tells, without a parse.
*/
import {auxiliaries} from '../language/en/function-words.js';
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import {irregularPasts} from '../language/en/verbs.js';
import type {Mention} from './mention.js';
import type {Token} from './token.js';
import {lemmasOf} from './verb-forms.js';

const objectPrepositions = /^(?:of|in|on|at|to|for|with|by|from|about|against|between|including|like|near|into|over|under|behind|through|than|toward|towards)$/v;

/**
Whether a small word looks like a finite verb.
*/
export const isVerbLike = (token: Token | undefined): boolean => token?.kind === 'word' && !token.isCapital
	&& (token.lower.endsWith('n\'t') || auxiliaries.has(token.lower) || irregularPasts.has(token.lower) || /..(?:ed|[^s]s)$/v.test(token.lower) || lemmasOf(token.lower).some(lemma => speechVerbs.has(lemma) || fragmentVerbs.has(lemma)));

/**
Whether a mention is the object of a preposition.
*/
export function isObject(tokens: readonly Token[], {run}: Mention): boolean {
	const before = tokens[run.from - 1];
	const lower = before?.lower === 'the' ? tokens[run.from - 2]?.lower : before?.lower;
	return lower !== undefined && objectPrepositions.test(lower);
}

/**
Whether a mention is the subject of a verb right after it.
*/
export const isSubject = (tokens: readonly Token[], mention: Mention): boolean => !mention.isPossessive && !isObject(tokens, mention) && isVerbLike(tokens[mention.run.to]);
