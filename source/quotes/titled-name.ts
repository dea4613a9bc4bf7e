/*
Names after a title that has no article: "Director of services for parks Ann Lee said".
*/
import {determiners, prepositions} from '../language/en/function-words.js';
import type {Stream} from './build-outline.js';
import {isVerbLike} from './grammar.js';
import type {Mention} from './mention.js';
import type {Token} from './token.js';
import {isPersonNoun, isTitle} from './word-facts.js';

const longestTitle = 8;

// "Director of communications for Mayor Ann Lee": of whom the title is, and not who bears it.
const isOf = (tokens: readonly Token[], {run: {from}}: Mention) => prepositions.has(tokens[from - 1]!.lower) || /^(?:about|the)$/v.test(tokens[from - 1]!.lower) || isTitle(tokens[from]!.lower) || isPersonNoun(tokens[from - 1]!.lower);

/**
The name whose title the description `at` is, at the head of a sentence; undefined where it is none.
*/
export function findTitled({tokens, sentences, sentenceOf}: Stream, mentions: readonly Mention[], at: number): Mention | undefined {
	const {kind, run: {from, to}} = mentions[at]!;
	if (kind !== 'description' || !tokens[from]!.isCapital || determiners.has(tokens[from]!.lower) || sentences[sentenceOf[from]!]!.from !== from || !/^(?:of|for|at)$/v.test(tokens[to]?.lower ?? '')) {
		return undefined;
	}

	return mentions.slice(at + 1, at + 4).find(each => each.kind === 'person' && !isOf(tokens, each) && each.words.length > 1 && each.run.from > to + 1 && each.run.from - to < longestTitle && isVerbLike(tokens[each.run.to])
		&& tokens.slice(to, each.run.from).every(token => token.kind === 'word' && (!isVerbLike(token) || token.lower.endsWith('s'))));
}
