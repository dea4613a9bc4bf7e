/*
Words before a title that make it a past, a future or a doubtful one, and so belong to it: "former President Ann Lee", "ousted mayor Ann Lee".
*/
import {auxiliaries, determiners, prepositions} from '../language/en/function-words.js';
import {speechVerbs} from '../language/en/cue-verbs.js';
import {irregularPasts} from '../language/en/verbs.js';
import {titleParticiples, titleTenses} from '../language/en/titles.js';
import type {Token} from './token.js';
import {lemmasOf} from './verb-forms.js';

const adverbs = /^(?:recently|newly|now|since|long|twice)(?:-|$)/v;

// Whether nobody stands before a participle who could have done it.
const isFree = (before: Token | undefined) => before === undefined || before.kind === 'quotation' || /^[!\(.:;?]/v.test(before.text) || determiners.has(before.lower) || prepositions.has(before.lower) || before.isPossessive || titleTenses.has(before.lower)
	|| (!auxiliaries.has(before.lower) && (/.{3}(?:ed|ing)$/v.test(before.lower) || irregularPasts.has(before.lower))) || lemmasOf(before.lower).some(lemma => speechVerbs.has(lemma));

// "Then President Lee rose": at the head of a sentence it tells when.
const isAdverb = (tokens: readonly Token[], at: number) => tokens[at]!.isCapital && tokens[at]!.lower === 'then' && (at === 0 || tokens[at - 1]!.kind !== 'word');

/**
Where a title that begins at `from` begins with such words.
*/
export function startOfTense(tokens: readonly Token[], from: number): number {
	let start = from;
	for (let at = from - 1; at >= 0 && at > from - 4; at--) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || token.isPossessive || isAdverb(tokens, at)) {
			break;
		}

		const isParticiple = titleParticiples.has(token.lower) && isFree(tokens[at - (adverbs.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)]);
		if (!isParticiple && !titleTenses.has(token.lower)) {
			break;
		}

		start = at;
		if (isParticiple && adverbs.test(tokens[at - 1]?.lower ?? '')) {
			return at - 1;
		}
	}

	return start;
}

const bound = /^(?:then|ex|former)-(.+)$/v;

/**
The word that such a word is bound to by a hyphen: "then-president" gives "president"; '' where it is not.
*/
export function boundTitle({kind, lower, isCapital}: Token): string {
	const match = kind === 'word' && !isCapital ? bound.exec(lower) : null;
	return match?.[1] ?? '';
}
