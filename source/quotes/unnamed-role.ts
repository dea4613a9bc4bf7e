/*
Descriptions that bring in somebody of their own, though no name has explained them.
*/
import {crowdForms} from '../language/en/cue-uses.js';
import {soleOffices} from '../language/en/titles.js';
import type {Stream} from './build-outline.js';
import {extendPhrase} from './describe-entity.js';
import {isVerbLike} from './grammar.js';
import type {Mention} from './mention.js';
import type {Resolving} from './resolving.js';
import {isShouted, type Token} from './token.js';
import {isCommonWord, isOrganizationWord, isPersonNoun, isTitle, isTrade} from './word-facts.js';

/**
Whether a description is of no one person: “Go home,” sang the away end.
*/
export const isCrowd = (tokens: readonly Token[], {kind, head, run: {from}}: Mention): boolean => kind === 'description' && crowdForms.has(tokens[from - 1]?.lower ?? '') && isCommonWord(head) && !isPersonNoun(head) && !isTitle(head) && !isTrade(head);

/**
Whether a description is of who holds an office that one holds, rather than of whoever is talked of: "the coroner had asked", “…,” said the waitress. But not "was listed as the chairman of the club".
*/
export const isOffice = (tokens: readonly Token[], {head, run: {from, to}}: Mention): boolean => soleOffices.has(head) && to === from + 2 && tokens[from]!.lower === 'the' && (isVerbLike(tokens[to]) || tokens[to]?.kind === 'mark') && !/^(?:as|be|become|became|is|was)$/v.test(tokens[from - 1]?.lower ?? '');

/**
Whether a description says of which body it is, by its name: "the director of academic management at SUM", whom nothing has named, is not whoever is talked of.
*/
export function isPlaced(stream: Stream, mention: Mention): boolean {
	const {tokens} = stream;
	const {to} = extendPhrase(stream, mention);
	const last = tokens[to - 1]!;
	return mention.kind === 'description' && to > mention.run.to + 1 && /^(?:at|for|of)$/v.test(tokens[mention.run.to]!.lower) && last.isCapital && (isOrganizationWord(last.lower) || (last.text.length > 2 && isShouted(last)));
}

/**
Who tells of the one that the description at `at` stands for, and so is somebody else: "According to Lee, the mayor"; -1 where nobody does.
*/
export function tellerBefore({analysis: {outline, index}, entityOf}: Resolving, at: number): number {
	const {tokens} = outline.narrative;
	const from = index.mentions[at - 1]?.run.from ?? 0;
	return from > 1 && tokens[from - 1]!.lower === 'to' && tokens[from - 2]!.lower === 'according' ? entityOf[at - 1]! : -1;
}
