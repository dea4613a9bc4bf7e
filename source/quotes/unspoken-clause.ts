/*
Clauses before a quotation that speak of somebody, and yet say that nobody speaks: a rule that binds them, or what they did.
*/
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import {avowingVerbs} from '../language/en/cue-uses.js';
import type {Analysis} from './analysis.js';
import type {Cue} from './cue.js';
import type {QuotationShape} from './quotation-shape.js';
import type {Token} from './token.js';
import {formOf, lemmasOf} from './verb-forms.js';

const filing = /^(?:publish|disclose|list|register|file|submit|record)$/v;
const mostBetween = 3;

// "they have to declare “any gift …”", "drivers are required to report “…”"; but "I must say", "she had to admit" do speak.
function isObliged(tokens: readonly Token[], at: number): boolean {
	const {lower, kind} = tokens[at]!;
	const [before, binding] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
	if (kind !== 'word' || formOf(lower) !== 'base' || avowingVerbs.has(lower) || !(speechVerbs.has(lower) || fragmentVerbs.has(lower) || filing.test(lower))) {
		return false;
	}

	return before === 'to' ? /^(?:have|has|need|needs|ought|required|obliged|supposed|bound|expected|obligated)$/v.test(binding) : /^(?:must|should|shall)$/v.test(before);
}

const denying = /^(?:deny|reject|dismiss|refute|rebuff|dispute|rebut)$/v;
const charges = /^(?:claims?|suggestions?|allegations?|accusations?|reports?|rumou?rs|notions?|idea|assertions?|charges?|criticism)$/v;

const opensClaim = /^(?:that|he|she|it|they|we|his|her|their|its|the|there)$/v;

// Where a claim that somebody denies begins: after "denied that", "rejected the claims that", "hit back at claims of"; -1 where none does at `at`.
function findDenied(tokens: readonly Token[], at: number, limit: number): number {
	const isBack = tokens[at]!.lower === 'hit' && tokens[at + 1]!.lower === 'back' && tokens[at + 2]!.lower === 'at';
	if (!isBack && lemmasOf(tokens[at]!.lower).every(lemma => !denying.test(lemma))) {
		return -1;
	}

	const after = at + (isBack ? 3 : 1);
	const noun = [after, after + 1, after + 2].find(place => place < limit && charges.test(tokens[place]!.lower));
	if (noun === undefined || noun + 1 >= limit) {
		return tokens[after]!.lower === 'that' ? after : -1;
	}

	const next = tokens[noun + 1]!;
	const isOf = next.lower === 'of' && tokens.slice(noun, limit).every(({lower}) => lower !== 'as');
	return isOf || next.isCapital || opensClaim.test(next.lower) ? noun : -1;
}

/**
Whether a quotation is of a claim that somebody denies: "Lott rejected claims that it is “designed to fail”", and not "rejected the claims as “nonsense”", "denied that he lied, saying “…”".
*/
export function isDenied({cues, cuesOf, outline}: Analysis, {sentence, token}: QuotationShape): boolean {
	const {tokens, sentences} = outline.narrative;
	const {from} = sentences[sentence]!;
	if (token <= from || /^(?:[,:]|as)$/v.test(tokens[token - 1]!.lower)) {
		return false;
	}

	for (let at = Math.max(from, token - farthestClaim); at < token - 2; at++) {
		const claim = findDenied(tokens, at, token);
		if (claim >= 0 && claim < token - 1) {
			return cues.slice(cuesOf[sentence]!.from, cuesOf[sentence]!.to).every(({run, strength}) => strength === 'shape' || run.from <= claim || run.from > token);
		}
	}

	return false;
}

const farthestClaim = 40;

const isSaying = ({strength}: Cue) => strength === 'speech' || strength === 'according';

/**
What a sentence that no clause of speech is in says of those whom it names before the quotation: `sieve:obliged`, that a rule binds them, whose words these are; `sieve:joined`, that they did something, to which the quotation joins a clause of its own ("Lee left early, and “the whole town was in tears”", "The team tried it twice, “but nobody can try it on an elephant”").
*/
export function unspokenFeatures({cues, cuesOf, outline}: Analysis, {sentence, token, words}: QuotationShape): readonly string[] {
	const {tokens} = outline.narrative;
	const own = cues.slice(cuesOf[sentence]!.from, cuesOf[sentence]!.to);
	const {from} = outline.narrative.sentences[sentence]!;
	for (let at = token - 1; at > Math.max(from, token - 1 - mostBetween) && tokens[at]!.kind === 'word'; at--) {
		if (isObliged(tokens, at)) {
			return own.some(cue => cue.run.from !== at && isSaying(cue)) ? [] : ['sieve:obliged'];
		}
	}

	const {start} = outline.quotations[tokens[token]!.quotation]!;
	const isWithin = tokens[token - 1]?.text === ',' && /^(?:and|but|so) /v.test(outline.text.slice(start, start + 4));
	const isJoined = words > 4 && (isWithin || (/^(?:and|but|so)$/v.test(tokens[token - 1]?.lower ?? '') && tokens[token - 2]?.text === ','));
	return isJoined && own.every(({subject, strength}) => subject < 0 || strength === 'shape') ? ['sieve:joined'] : [];
}
