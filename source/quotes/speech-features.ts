/*
What tells speech from a title, a nickname, a slogan or a word held with tongs, as named features.
*/
import {determiners, possessives, prepositions} from '../language/en/function-words.js';
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import type {Stream} from './build-outline.js';
import type {QuotationShape} from './quotation-shape.js';
import type {Token} from './token.js';
import {isOrganizationWord} from './word-facts.js';
import {lemmasOf} from './verb-forms.js';

const tellingWords = new Set(['the', 'a', 'an', 'so-called', 'called', 'as', 'that', 'of', 'and', 'or', 'to', 'in', 'on', 'for', 'titled', 'entitled', 'named', 'dubbed', 'nicknamed', 'word', 'words', 'phrase', 'term', 'slogan', 'known', 'is', 'was', 'be', 'were', 'are', 'his', 'her', 'their', 'its', 'with', 'by', 'like', 'about', 'not', 'film', 'movie', 'song', 'book', 'show', 'album', 'series', 'novel', 'play', 'sign', 'reading', 'reads', 'meaning', 'definition', 'hashtag', 'self-described', 'new', 'some', 'no', 'more', 'very', 'being', 'from', 'than', 'but', 'just']);

const speakingWords = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'll|you|you're|he|she|they|it|it's|that's|there's|is|are|was|were|will|would|can|could|should|have|has|had|do|don't|does|did|not|my|our|your|me|us|am|be)$/v;

const classOfVerb = (word: string): string => {
	const lemmas = lemmasOf(word);
	if (lemmas.some(lemma => speechVerbs.has(lemma))) {
		return 'speech';
	}

	if (lemmas.some(lemma => fragmentVerbs.has(lemma))) {
		return 'fragment';
	}

	return /(?:ed|ing|s)$/v.test(word) ? 'inflected' : 'word';
};

const classOf = (token: Token | undefined): string => {
	if (token === undefined) {
		return 'edge';
	}

	if (token.kind === 'mark') {
		return /^[\(\),\-.:;–—]/v.test(token.text) ? token.text[0]! : 'mark';
	}

	if (token.kind !== 'word') {
		return token.kind;
	}

	if (tellingWords.has(token.lower)) {
		return token.lower;
	}

	if (determiners.has(token.lower) || possessives.has(token.lower)) {
		return 'determiner';
	}

	if (token.isPossessive) {
		return 'owner';
	}

	if (prepositions.has(token.lower)) {
		return 'preposition';
	}

	if (token.isCapital) {
		return isOrganizationWord(token.lower) ? 'body' : 'capital';
	}

	return classOfVerb(token.lower);
};

const bucketOf = (words: number) => String([15, 9, 6, 4].find(least => words >= least) ?? words);

const small = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|or|is|&|vs\.?)$/iv;

// Title case: every word that is no small one begins with a capital. "The deal was “DOA”", after "was", is no title.
function capitalsOf(words: readonly string[], isPredicate: boolean): string {
	if (isPredicate && /^\p{Uppercase_Letter}{2,}\P{Letter}*$/v.test(words[0] ?? '')) {
		return 'none';
	}

	const large = words.filter(word => !small.test(word) && /\p{Letter}/v.test(word));
	const capitals = large.filter(word => /^\P{Letter}*\p{Uppercase_Letter}/v.test(word)).length;
	if (large.length === 0) {
		return 'none';
	}

	if (capitals === large.length) {
		return 'all';
	}

	if (capitals === 0) {
		return 'none';
	}

	return /^\P{Letter}*\p{Uppercase_Letter}/v.test(words[0]!) ? 'first' : 'some';
}

const endingOf = (inner: string) => /[!,\-.:;?–—…]$/v.exec(inner.trimEnd())?.[0] ?? 'word';

// The comma of a tag stands for one within the marks.
function classAfter({tokens, sentences}: Stream, {token, sentence, isTagged}: QuotationShape): string {
	const next = token + (isTagged ? 2 : 1);
	return classOf(next < sentences[sentence]!.to ? tokens[next] : undefined);
}

/**
The features that judge one quotation, its candidates being ranked.
*/
export function speechFeatures({outline}: Analysis, {quotation, shape, ranked}: RankedQuotation): readonly string[] {
	const {text, narrative, quotations} = outline;
	const {start, end, isSingle, isUnclosed} = quotations[quotation]!;
	const {from} = narrative.sentences[shape.sentence]!;
	const inner = text.slice(start, Math.min(end, start + 400));
	const words = inner.trim().split(/\s/v).filter(Boolean).slice(0, 20);
	const before = classOf(shape.token > from ? narrative.tokens[shape.token - 1] : undefined);
	const after = classAfter(narrative, shape);
	const bucket = bucketOf(shape.words);
	const long = shape.words < 4 ? 'short' : (shape.words < 9 ? 'middling' : 'long');
	const {candidate, share} = ranked[0]!;
	const sure = share > 0.9 ? 'sure' : (share > 0.6 ? 'likely' : 'open');
	const capitals = capitalsOf(words, shape.words === 1 && /^(?:is|are|was|were|be)$/v.test(before));
	const ending = shape.isTagged ? ',' : (end - start > 400 ? 'word' : endingOf(inner));
	const speaking = words.some(word => speakingWords.test(word.toLowerCase().replaceAll('’', '\''))) ? 'verbal' : 'nominal';
	const clause = candidate.features.find(feature => feature.startsWith('clause:')) ?? 'no-clause';
	return [
		`words:${bucket}`,
		`place:${shape.place}:${long}`,
		`before:${before}`,
		`before:${before}:${long}`,
		`after:${after}`,
		`after:${after}:${long}`,
		`capitals:${capitals}:${long}`,
		`capitals:${capitals}:${bucket}`,
		`ending:${ending}`,
		`ending:${ending}:${long}`,
		`ending:${ending}:${after}`,
		`speaking:${speaking}:${long}`,
		`relation:${candidate.relation}`,
		`relation:${candidate.relation}:${long}:${sure}`,
		`sure:${sure}:${long}`,
		`clause:${clause}:${long}`,
		`before:${before}:capitals:${capitals}`,
		...(isSingle && !outline.isSingleStyle ? ['single', `single:${long}`] : []),
		...(isUnclosed ? ['unclosed'] : []),
		`capitals:${capitals}:place:${shape.place}`,
		...candidate.features.filter(feature => feature.startsWith('clause:') && feature.includes('lemma')).map(feature => `${feature}:${long}`),
	];
}
