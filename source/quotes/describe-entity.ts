/*
What to call someone an article does not name: the words of the description, without its article, with what it is of.
*/
import {auxiliaries, calendarWords, clauseOpeners, determiners, prepositions} from '../language/en/function-words.js';
import {speechVerbs, fragmentVerbs} from '../language/en/cue-verbs.js';
import {irregularPasts} from '../language/en/verbs.js';
import type {Stream} from './build-outline.js';
import type {Entity} from './entity.js';
import type {Mention} from './mention.js';
import type {Run, Token} from './token.js';
import {lemmasOf} from './verb-forms.js';

const longestExtension = 10;
const starts = /^(?:of|for|with|at|from|in|familiar|close|involved|briefed|arrested)$/v;

const isPast = ({kind, isCapital, lower}: Token) => kind === 'word' && !isCapital && (irregularPasts.has(lower) || /...ed$/v.test(lower));

// "a man in Ullapool watched", "a spokesman for the firm declined to": the verb of the sentence after a noun; but not "in dyed robes", "with the disgraced mayor".
const isVerbAfterNoun = (before: Token, token: Token) => isPast(token) && before.kind === 'word' && !prepositions.has(before.lower) && !determiners.has(before.lower) && !before.isPossessive && !before.lower.endsWith('ly');

// "a clerk at the port in 1959", "a spokesman for the port last night": when, and no part of who.
function isTimeAt(tokens: readonly Token[], at: number): boolean {
	const [first, second] = [tokens[at]!.lower, tokens[at + 1]];
	// "USA Today", "the Mail on Sunday"
	if (tokens[at]!.isCapital || (first === 'on' && tokens[at - 1]!.isCapital)) {
		return false;
	}

	return /^(?:yesterday|today|tonight|tomorrow|recently|afterwards|later|earlier)$/v.test(first) || (/^(?:last|next|this|that)$/v.test(first) && /^(?:night|evening|morning|afternoon|week|weekend|month|year|spring|summer|autumn|fall|winter)$/v.test(second?.lower ?? ''))
		|| (/^(?:in|since|during|by|until|before|after|on)$/v.test(first) && second !== undefined && (/^(?:1\d|20)\d\d$/v.test(second.text) || calendarWords.has(second.lower)));
}

// "a man in Hexley sends me one"
const isVerbBeforeObject = (tokens: readonly Token[], at: number) => /..s$/v.test(tokens[at]!.lower) && !tokens[at]!.isCapital && tokens[at - 1]!.isCapital && !tokens[at]!.isPossessive && /^(?:me|him|her|them|us|it|you)$/v.test(tokens[at + 1]?.lower ?? '');

/**
A description with the prepositional phrase after it: "a spokesman for the company". A paper or a body stays as it is.
*/
export function extendPhrase({tokens, sentences, sentenceOf}: Stream, {run, kind}: Mention): Run {
	const {to: limit} = sentences[sentenceOf[run.from]!]!;
	const first = tokens[run.to];
	const isBare = kind === 'written' || kind === 'body' || tokens[run.to - 1]!.isPossessive;
	if (isBare || first === undefined || run.to >= limit || !starts.test(first.lower) || isTimeAt(tokens, run.to)) {
		return run;
	}

	let to = run.to + 1;
	while (to < limit && to < run.to + longestExtension) {
		const {kind: tokenKind, lower, isPossessive} = tokens[to]!;
		// "familiar with the thinking of Lee"
		const isNoun = lower.endsWith('ing') && determiners.has(tokens[to - 1]!.lower);
		const isVerb = !isPossessive && !isNoun && /(?:ed|ing|s|said|told|wrote|say|tell|think|want|believe)$/v.test(lower) && lemmasOf(lower).some(lemma => speechVerbs.has(lemma) || fragmentVerbs.has(lemma));
		// "a spokeswoman for Pelham & Gray"
		const isMark = tokenKind === 'mark' && !(lower === '&' && tokens[to + 1]?.isCapital === true);
		if (isTimeAt(tokens, to) || isVerbBeforeObject(tokens, to) || isVerb || isMark || isVerbAfterNoun(tokens[to - 1]!, tokens[to]!) || tokenKind === 'quotation' || auxiliaries.has(lower) || (lower !== 'and' && clauseOpeners.has(lower))) {
			break;
		}

		to++;
	}

	return to > run.to + 1 ? {from: run.from, to} : run;
}

/**
The name, the key and the kind of an entity known only by a description.
*/
export function describeEntity(text: string, tokens: readonly Token[], run: Run, mention: Mention): {readonly name: string; readonly key: string; readonly kind: Entity['kind']} {
	let {from} = run;
	while (from < run.to - 1 && tokens[from + 1]!.lower !== 'of' && (/^(?:the|a|an|this|that|these|those|one|each|every)$/v.test(tokens[from]!.lower) || calendarWords.has(tokens[from]!.lower))) {
		from++;
	}

	const name = text.slice(tokens[from]!.start, run.to === mention.run.to ? mention.end : tokens[run.to - 1]!.end).replaceAll(/\s+/gv, ' ');
	const kinds: Partial<Record<Mention['kind'], Entity['kind']>> = {group: 'group', body: 'organization', description: 'unnamed'};
	return {name, key: name.toLowerCase(), kind: kinds[mention.kind] ?? 'unnamed'};
}
