/*
Subject or object: what stands before and after a mention tells, without a parse.
*/
import {auxiliaries, clauseOpeners, prepositions, quantities} from '../language/en/function-words.js';
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import {titleModifiers} from '../language/en/titles.js';
import {irregularPasts} from '../language/en/verbs.js';
import {addressingForms, addressingToForms} from '../language/en/cue-uses.js';
import type {Mention} from './mention.js';
import {remember} from './remember.js';
import type {Token} from './token.js';
import {lemmasOf} from './verb-forms.js';
import {isGroupNoun} from './word-facts.js';

const objectPrepositions = /^(?:of|in|on|at|to|for|with|by|from|about|against|between|including|like|near|into|over|under|behind|through|than|toward|towards|beyond|among|amid|across|around|outside|inside|within|without|despite|beside|besides|alongside|throughout|via)$/v;

const besideObject = /^(?:the|his|her|their|its|our|my|fellow|own|other)$/v;

/**
Whether a word has a form of a finite verb.
*/
export const isFiniteForm: (word: string) => boolean = remember((word: string): boolean => word.endsWith('n\'t') || auxiliaries.has(word) || irregularPasts.has(word) || /..(?:ed|[^s]s)$/v.test(word) || lemmasOf(word).some(lemma => speechVerbs.has(lemma) || fragmentVerbs.has(lemma)));

/**
Whether a small word looks like a finite verb.
*/
export const isVerbLike = (token: Token | undefined): boolean => token?.kind === 'word' && !token.isCapital && isFiniteForm(token.lower);

/**
Whether a mention is the object of a preposition.
*/
export function isObject(tokens: readonly Token[], {run}: Mention): boolean {
	let at = run.from - 1;
	// "of the", "of his fellow"
	while (at > run.from - 4 && besideObject.test(tokens[at]?.lower ?? '')) {
		at--;
	}

	// "with Morning Joe hosts Ann Lee"
	if (isGroupNoun(tokens[at]?.lower ?? '')) {
		at--;
		while (at > run.from - 6 && tokens[at]?.isCapital === true) {
			at--;
		}
	}

	// "hundreds of protesters came"
	if (tokens[at]?.lower === 'of' && quantities.has(tokens[at - 1]?.lower ?? '')) {
		at -= /^(?:a|the|some)$/v.test(tokens[at - 2]?.lower ?? '') ? 3 : 2;
	}

	// "services such as Tunesmith, a rival"
	return objectPrepositions.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such');
}

const longestParenthesis = 8;

// "the National Police Chiefs' Council (NPCC) said"
function afterParenthesis(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(') {
		return at;
	}

	const length = tokens.slice(at, at + longestParenthesis).findIndex(({text}) => text === ')');
	return length === -1 ? at : at + length + 1;
}

/**
Whether a mention is the subject of a verb right after it.
*/
export const isSubject = (tokens: readonly Token[], mention: Mention): boolean => !mention.isPossessive && !isObject(tokens, mention) && isVerbLike(tokens[afterParenthesis(tokens, mention.run.to)]);

/**
Whether a noun before a name that ends before the verb at `verb` is what the clause of the name is about, and no role of whose name it is: "a center Roe trusts."
*/
export const isThatOf = (tokens: readonly Token[], from: number, verb: number): boolean => [from - 1, from].some(at => /^an?$/v.test(tokens[at]?.lower ?? '')) && isVerbLike(tokens[verb]) && !auxiliaries.has(tokens[verb]!.lower)
	&& lemmasOf(tokens[verb]!.lower).every(lemma => !speechVerbs.has(lemma)) && tokens[verb + 1]?.kind !== 'word';

const mostBetween = 3;

/**
The comma before a name that stands beside a description, over words of its role that no table holds: "its chairman, retired vet Ann Lee, said", "the Dean, the Very Rev Ann Lee, said"; -1 where there is none.
*/
export function commaBefore(tokens: readonly Token[], from: number): number {
	for (let at = from - 1; at >= Math.max(0, from - 1 - mostBetween); at--) {
		const token = tokens[at]!;
		if (token.text === ',') {
			return at;
		}

		// "The man, later named as Ann Lee, said"
		if (token.lower === 'as' && /^(?:named|identified|known)$/v.test(tokens[at - 1]?.lower ?? '')) {
			at -= /^(?:later|since|now|best|also|locally)$/v.test(tokens[at - 2]?.lower ?? '') ? 2 : 1;
			continue;
		}

		if (token.kind !== 'word' || token.isPossessive || prepositions.has(token.lower) || clauseOpeners.has(token.lower) || token.lower === 'not' || (isVerbLike(token) && !titleModifiers.has(token.lower))) {
			return -1;
		}
	}

	return -1;
}

// "Ann Lee, 83, played on"
const isAged = (tokens: readonly Token[], to: number) => tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ',' && isVerbLike(tokens[to + 3]);

/**
Whether a mention is the subject of a verb after a comma: "Ann Lee, 83, played on", "her aunt, Ann Lee, disagrees".
*/
export const isSubjectApart = (tokens: readonly Token[], mention: Mention): boolean => mention.kind === 'person' && tokens[mention.run.to]?.text === ',' && !isObject(tokens, mention)
	&& (isAged(tokens, mention.run.to) || (commaBefore(tokens, mention.run.from) >= 0 && isVerbLike(tokens[mention.run.to + 1])));

/**
"When I told Lee", "I repeated this to Lee": whom the writer turns to.
*/
export function isWritersAddressee(tokens: readonly Token[], {kind, run: {from}, isPossessive}: Mention): boolean {
	if (kind !== 'person' || isPossessive) {
		return false;
	}

	const isTo = tokens[from - 1]?.lower === 'to';
	for (let at = from - 1; at > Math.max(0, from - 6) && tokens[at]!.kind === 'word'; at--) {
		if ((isTo ? addressingToForms : addressingForms).has(tokens[at]!.lower)) {
			return /^(?:i|we)$/v.test(tokens[at - 1]?.lower ?? '') && (isTo || at === from - 1);
		}
	}

	return false;
}
