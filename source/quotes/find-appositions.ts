/*
Roles that stand after a name, between commas: "Jane Roe, a lawyer for the town, said".
*/
import {titleModifiers} from '../language/en/titles.js';
import {speechVerbs} from '../language/en/cue-verbs.js';
import type {Stream} from './build-outline.js';
import type {Mention} from './mention.js';
import {roleText} from './parse-name.js';
import {isGroupNoun, isPersonNoun, isTitle} from './word-facts.js';
import {lemmasOf} from './verb-forms.js';

const longestRole = 16;
const stops = /^(?:who|whose|which|that|such|said|says|told|and|but|when|where|after|while|as|because|[\(\),\-.:;–—])$/v;

/**
The role in the apposition after a mention, or null. Ages between commas are passed over.
*/
export function findApposition(text: string, {tokens, sentences, sentenceOf}: Stream, {run}: Mention): string | null {
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
	let hasNoun = false;
	while (at < limit && at < from + longestRole && !stops.test(tokens[at]!.lower) && tokens[at]!.kind !== 'quotation') {
		const token = tokens[at]!;
		if (lemmasOf(token.lower).some(lemma => speechVerbs.has(lemma)) && !isPersonNoun(token.lower) && at > from) {
			break;
		}

		hasNoun ||= at < from + 7 && (isPersonNoun(token.lower) || isTitle(token.lower)) && !isGroupNoun(token.lower);
		at++;
	}

	const first = tokens[from];
	if (!hasNoun || first === undefined) {
		return null;
	}

	const isApposition = /^(?:a|an|the|one|his|her|their|its)$/v.test(first.lower) || first.isPossessive || isPersonNoun(first.lower) || isTitle(first.lower) || titleModifiers.has(first.lower) || (first.isCapital && tokens[at]?.text === ',');
	return isApposition ? roleText(text, tokens, from, at) : null;
}
