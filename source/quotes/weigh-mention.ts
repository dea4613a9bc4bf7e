/*
How much a mention brings up whom it points to: a subject most, an object or an aside least.
*/
import {closedWords} from '../language/en/function-words.js';
import {kindOfNoun} from './find-descriptions.js';
import {isObject, isSubject, isSubjectApart, isVerbLike, isWritersAddressee} from './grammar.js';
import type {Mention} from './mention.js';
import type {Resolving} from './resolving.js';
import type {Token} from './token.js';

/**
How much more an entity is talked of for a mention of it, by its part in the sentence whose first mention is `first`: 2 at most.
*/
export function weighMention(resolving: Resolving, mention: Mention, at: number, first: number): number {
	const {tokens} = resolving.analysis.outline.narrative;
	if (mention.isPossessive) {
		// "Niamh Reilly's memory of it was different": the owner is talked of.
		const isTopic = mention.kind === 'person' && at === first && kindOfNoun(tokens[mention.run.to]?.lower ?? '') === null;
		return isTopic ? 1.2 : (mention.kind === 'pronoun' ? 0.3 : 0.5);
	}

	const {mentions} = resolving.analysis.index;
	if (isWritersAddressee(tokens, mention)) {
		return 2;
	}

	// "For Ann Lee the next step is clear.", "…, said strategist Ann Lee.", "Ann Lee, a strategist, said", "She was told by the master that …"
	if ((at === first && mention.kind === 'person' && isForAtStart(resolving, mention)) || resolving.closing.has(at)) {
		return 1.6;
	}

	const isJoined = at > first && tokens[mention.run.from - 1]?.lower === 'and' && mentions[at - 1]!.run.to === mention.run.from - 1;
	if (isGuise(tokens, mention) || isObject(tokens, isJoined ? mentions[at - 1]! : mention)) {
		return isToDo(tokens, mention) ? 0.6 : 0.3;
	}

	if (isBeside(tokens, mention) || isSubordinate(resolving, mention)) {
		return isBeside(tokens, mention) ? 0.3 : 0.8;
	}

	if (isLeading(tokens, mention, at === first) || isSubject(tokens, mention) || isSubjectApart(tokens, mention) || isSubjectOver(tokens, mention, mentions[at + 1])) {
		return 1.6;
	}

	return isBroughtIn(resolving, mention, at, first) ? 2 : (at === first ? 1.2 : 0.6);
}

// "she came with Lee as her guest"
const isGuise = (tokens: readonly Token[], {kind, run: {from, to}}: Mention) => kind === 'description' && tokens[from - 1]?.lower === 'as' && !isVerbLike(tokens[to]);

// What a sentence begins with, before an aside, and what a court "heard that".
const isLeading = (tokens: readonly Token[], {run: {from, to}}: Mention, isFirst: boolean) => (isFirst && /^[\(,\-–—]/v.test(tokens[to]?.text ?? ''))
	|| (tokens[from - 1]?.lower === 'that' && /^(?:heard|hears|told)$/v.test(tokens[from - 2]?.lower ?? ''));

// "I also met Ann Lee, a baker": whom the writer brings in.
const isBroughtIn = ({analysis, entities, named}: Resolving, mention: Mention, at: number, first: number) => mention.kind === 'person' && mention.words.length > 1 && entities[named.get(mention) ?? -1]?.firstAt === mention.start
	&& /^(?:meet|met|visit|visited|interviewed|joined)$/v.test(analysis.outline.narrative.tokens[mention.run.from - 1]?.lower ?? '') && at > first && at < first + 4 && analysis.index.mentions.slice(first, at).every(({head}) => /^(?:i|we|my|our)$/v.test(head));

function isForAtStart({analysis}: Resolving, {run: {from}}: Mention): boolean {
	const {tokens, sentences, sentenceOf} = analysis.outline.narrative;
	return tokens[from - 1]?.lower === 'for' && sentences[sentenceOf[from]!]!.from === from - 1;
}

// "Tom Hale of the Tidal Fund differed": the subject of the verb after what he is of.
const isSubjectOver = (tokens: readonly Token[], {kind, run: {to}}: Mention, next: Mention | undefined) => kind === 'person' && next !== undefined && /^(?:of|from|at|for|with)$/v.test(tokens[to]?.lower ?? '')
	&& (next.run.from === to + 1 || (next.run.from === to + 2 && tokens[to + 1]!.lower === 'the')) && !next.isPossessive && isVerbLike(tokens[next.run.to]);

// "which makes it hard for Lee to work": the subject of what is to be done.
const isToDo = (tokens: readonly Token[], {kind, run: {from, to}}: Mention) => kind === 'person' && tokens[from - 1]?.lower === 'for' && !wishing.test(tokens[from - 2]?.lower ?? '') && tokens[to]?.lower === 'to' && tokens[to + 1]?.kind === 'word' && !tokens[to + 1]!.isCapital && !closedWords.has(tokens[to + 1]!.lower);

// "called for Hale to resign": the wish of another.
const wishing = /^(?:call|push|vote|wait|ask|wish|press|plead|pray|hope|lobby|argue|campaign|petition)(?:s|d|ed|ing)?$/v;

// "Ann Lee (Labour) wanted it", "The court heard that the bank had known": the party and the court are not what the story goes on about.
const isBeside = (tokens: readonly Token[], {kind, run: {from, to}}: Mention) => /^(?:body|organization)$/v.test(kind)
	&& ((tokens[from - 1]?.text === '(' && tokens[to]?.text === ')') || (/^(?:heard|hears)$/v.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.kind === 'word') || (/^(?:is|was|were)$/v.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'told'));

const subordinators = /^(?:when|as|after|before|while|if|although|though|because|since|once|until|unless|whenever|whereas)$/v;

// "When Trump tried to defend himself, Kasich differed": Kasich is talked of.
function isSubordinate({analysis}: Resolving, {run}: Mention): boolean {
	const {tokens, sentences, sentenceOf} = analysis.outline.narrative;
	const {from, to} = sentences[sentenceOf[run.from]!]!;
	if (!subordinators.test(tokens[from]!.lower) || run.from > from + 12) {
		return false;
	}

	const comma = tokens.slice(from, Math.min(to, from + 40)).findIndex(({text}) => text === ',');
	return comma > 0 && run.from < from + comma;
}
