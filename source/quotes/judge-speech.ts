/*
Whether a quotation is speech: a logistic model over its features, by which scare quotes, titles, nicknames, slogans and definitions are dropped.
*/
import {prepositions} from '../language/en/function-words.js';
import {inscribedForms, namedWorks, signNouns} from '../language/en/written-words.js';
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import type {Token} from './token.js';
import {isHonorific} from './word-facts.js';
import {speechFeatures} from './speech-features.js';
import {speechWeights} from './speech-weights.js';

const weights = new Map(Object.entries(speechWeights));

// "Mr. and Mrs. Khan": titles and capitals alone are a name.
function isAddress(inner: string): boolean {
	const words = inner.trim().split(/\s/v);
	return isHonorific(words[0]!.toLowerCase().replace('.', '')) && words.every(word => /^(?:and|\P{Lowercase_Letter})/v.test(word)) && !/[!,?]$/v.test(inner.trim());
}

const initials = /^\P{Lowercase_Letter}/v;
const versus = /^vs?\.?$/v;
const namingWords = /^(?:as|named|nicknamed|dubbed|titled|entitled|headed|heading|marked|labeled|labelled)$/v;

// A button or a link of the page, a trope or a slogan that is called so, how a word is pronounced or what it means, and what a place is known as.
function isNamedSo({outline}: Analysis, {shape}: RankedQuotation): boolean {
	const {tokens} = outline.narrative;
	const after = tokens[shape.token + 1]?.lower ?? '';
	const before = tokens[shape.token - 1]?.lower ?? '';
	const article = before === 'the' ? 1 : 0;
	return shape.words < longestNamed && (/^(?:so-called|socalled)$/v.test(before) || /^(?:button|link|tab|icon|menu|option|checkbox|trope|meme|cliche|cliché|mantra|slogan|motto|adage|proverb|hashtag)$/v.test(after) || /^(?:pronounced|spelled|spelt)$/v.test(before) || (shape.words < 3 && /^(?:refers|means)$/v.test(after))
		|| (tokens[shape.token - 1 - article]?.lower === 'as' && [2, 3, 4].some(back => tokens[shape.token - back - article]?.lower === 'known')));
}

const longestNamed = 9;

// "Calder v. Calder", “FEENEY 1, WINTER 0”, the name in "sets the puzzle as “Ferret”", "they call it “the door under the stairs”".
function isName({outline, cues, index}: Analysis, {quotation, shape, ranked}: RankedQuotation): boolean {
	const {start, end} = outline.quotations[quotation]!;
	const inner = outline.text.slice(start, end).trim();
	const words = inner.split(/\s/v);
	if (shape.words > 6 || /[!,.?…]$/v.test(inner)) {
		return false;
	}

	const {tokens} = outline.narrative;
	const before = tokens[shape.token - 1];
	const isCapitals = words.every((word, at) => initials.test(word) || versus.test(word) || (at === 0 && word === 'the'));
	const isNamed = before !== undefined && (namingWords.test(before.lower) || (before.lower === 'of' && tokens[shape.token - 2]?.lower === 'name') || (/^(?:is|was)$/v.test(before.lower) && /^(?:nickname|name|title|slogan|motto)$/v.test(tokens[shape.token - 2]?.lower ?? '')));
	const cue = cues[ranked[0]!.candidate.cue];
	const isCalledSo = cue?.lemma === 'call' && index.mentions[cue.subject]?.number === 'many' && tokens[shape.token - 2]?.lower === 'call' && /^(?:him|her|it|them)$/v.test(before?.lower ?? '');
	return (isCapitals && words.some(word => versus.test(word))) || (isCapitals && isNamed && shape.words < 4) || isCalledSo
		|| (words.length > 2 && /\p{Letter}/v.test(inner) && inner === inner.toUpperCase());
}

const titling = /^(?:titled|entitled|called|named|renamed|dubbed|headlined)$/v;
const smallWord = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|or|as|is|&|vs\.?)$/v;
const capitalWord = /^\P{Letter}*\p{Uppercase_Letter}/v;
const longestTitle = 20;
const longestAnyCase = 13;
// A report titled “Mill Bridge: A Structural Review”: Title Case after a word that gives a name, of two words or more.
function isTitle({outline}: Analysis, {quotation, shape}: RankedQuotation): boolean {
	const before = outline.narrative.tokens[shape.token - 1];
	const isProgramme = /^(?:on|sang|sings?|singing|sung|performed|performs?|covered)$/v.test(before?.lower ?? '') && shape.words > 2;
	if (before === undefined || !(titling.test(before.lower) || isProgramme) || shape.words > longestTitle) {
		return false;
	}

	const {start, end} = outline.quotations[quotation]!;
	const words = outline.text.slice(start, end).trim().split(/\s/v).filter(word => /\p{Letter}/v.test(word));
	const isWork = namedWorks.has(outline.narrative.tokens[shape.token - 2]?.lower ?? '') || namedWorks.has(outline.narrative.tokens[shape.token - 3]?.lower ?? '');
	const isAnyCase = words.length < longestAnyCase && (/^(?:titled|entitled|headlined)$/v.test(before.lower) || (isWork && !isProgramme));
	return words.length > 1 && capitalWord.test(words[0]!) && (isAnyCase || words.every(word => smallWord.test(word) || capitalWord.test(word)));
}

// The words on a sign are nobody's.
function isSign({index, mentionsOf, outline}: Analysis, {ranked, shape}: RankedQuotation): boolean {
	const {tokens, sentences} = outline.narrative;
	const opening = tokens[sentences[shape.sentence]!.from]!.lower;
	// "Holding a sign, Ann Lee shouted:" is hers.
	const isSubject = !prepositions.has(opening) && !opening.endsWith('ing');
	const first = isSubject && tokens[shape.token - 1]?.text === ':' ? index.mentions[mentionsOf[shape.sentence]!.from] : undefined;
	return [index.mentions[ranked[0]!.candidate.mention], first].some(mention => mention?.kind === 'written' && signNouns.has(mention.head));
}

const inscribed = /^(?:signs?|banners?|placards?|posters?|billboards?|shirts?|t-shirts?|sweatshirts?|sweaters?|hoodies?|caps?|hats?|badges?|buttons?|stickers?|flags?|plaques?|tattoos?|headstones?|tombstones?|gravestones?|wristbands?|graffiti|mugs?)$/v;
const inscribing = /^(?:reading|reads?|saying|said|says|declaring|declared|bearing|proclaiming)$/v;

const longestInscribed = 9;

// "helmets with “RESCUE” painted on them", and not "called it “a stain” stamped on the town"
const isPaintedOn = (tokens: readonly Token[], at: number) => inscribedForms.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'on' && /^(?:with|had|has|have|saw|bearing|words?|and|or|,)$/v.test(tokens[at - 1]?.lower ?? '');

// "a van with the words “Clean Me” on its side"
const isWordsOn = (tokens: readonly Token[], at: number) => /^(?:words?|letters|message|slogan)$/v.test(tokens[at - 1]?.lower ?? '') && /^(?:with|bearing|bore|has|had|reading)$/v.test(tokens[at - 3]?.lower ?? '') && /^(?:on|across|over|above|in)$/v.test(tokens[at + 1]?.lower ?? '');

// "held signs reading “No more boats” and “Save our bay”", "a shirt that said “…”"
function isInscribed({outline}: Analysis, {shape}: RankedQuotation): boolean {
	const {tokens} = outline.narrative;
	if (shape.words < longestInscribed && (isPaintedOn(tokens, shape.token) || isWordsOn(tokens, shape.token))) {
		return true;
	}

	let at = shape.token - 1;
	while (at > shape.token - 6 && (tokens[at]?.kind === 'quotation' || /^(?:[,:]|and|or)$/v.test(tokens[at]?.lower ?? ''))) {
		at--;
	}

	const verb = inscribing.test(tokens[at]?.lower ?? '') ? at : -1;
	const noun = verb - (/^(?:that|which)$/v.test(tokens[verb - 1]?.lower ?? '') ? 2 : 1);
	return verb >= 0 && inscribed.test(tokens[noun]?.lower ?? '') && (noun < verb - 1 || tokens[verb]!.lower.endsWith('ing'));
}

const rating = /^(?:(?:strong|conviction)[ \-])?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[ \-]?weight|(?:market|sector) (?:out)?perform|accumulate|reduce)$/iv;
const rated = /^(?:rat(?:e|es|ed|ing|ings)|(?:up|down)grad(?:e|es|ed|ing)|cut|lowered|raised|initiated|reiterated|stock|shares|recommendation)$/v;
const farthestRated = 10;

// "cut the stock to “sell” from “hold”": what an analyst thinks of shares.
function isRating({outline}: Analysis, {quotation, shape}: RankedQuotation): boolean {
	const {start, end} = outline.quotations[quotation]!;
	const {tokens, sentences} = outline.narrative;
	const {from, to} = sentences[shape.sentence]!;
	return shape.words < 3 && rating.test(outline.text.slice(start, end).replaceAll(/[,.]$/gv, '')) && tokens.slice(Math.max(from, shape.token - farthestRated), Math.min(to, shape.token + farthestRated)).some(({lower}) => rated.test(lower));
}

// The chance, 0 to 1, that a quotation is someone's words.
function chanceOfSpeech(analysis: Analysis, ranked: RankedQuotation): number {
	const {start, end} = analysis.outline.quotations[ranked.quotation]!;
	if ((ranked.shape.words < 7 && isAddress(analysis.outline.text.slice(start, end))) || isName(analysis, ranked) || isNamedSo(analysis, ranked) || isTitle(analysis, ranked) || isSign(analysis, ranked) || isInscribed(analysis, ranked) || isRating(analysis, ranked)) {
		return 0;
	}

	let score = weights.get('bias') ?? 0;
	for (const feature of speechFeatures(analysis, ranked)) {
		score += weights.get(feature) ?? 0;
	}

	return 1 / (1 + Math.exp(-score));
}

// A long quotation is speech unless much speaks against it; a short one only if much speaks for it.
const leastForLong = 0.75;
const leastForNobody = 0.85;
const leastForShort = 0.85;
// A sentence of its own, in marks alone, is as good as always.
const leastForSentence = 0.25;

// A few words can be an utterance all the same: they stand alone, or begin a sentence and close with punctuation of their own.
const isUtterance = ({outline}: Analysis, {shape}: RankedQuotation) => shape.words >= 4 || shape.place === 'floating'
	|| (shape.isClosed && (shape.place === 'first' || (shape.place === 'last' && outline.narrative.tokens[shape.token - 1]?.text === ':')));

// A name signs the quotation or stands before its colon, as in a transcript.
const isSigned = ({ranked}: RankedQuotation) => ranked[0]!.candidate.relation === 'dash' || ranked[0]!.candidate.relation === 'mention-colon-quote';

// “No,” Gomez replied. “Yes,” she called, “you are late.”
function isPlainlySaid({cues, outline}: Analysis, {shape, ranked}: RankedQuotation): boolean {
	const {candidate: {cue, relation}, share} = ranked[0]!;
	const verb = cues[cue];
	const isCalled = verb?.lemma === 'call' && outline.narrative.tokens[verb.run.to]?.kind === 'mark';
	return shape.isClosed && shape.place === 'first' && share > 0.8 && (verb?.strength === 'speech' || isCalled) && /^quote-(?:mention-cue|cue-mention)$/v.test(relation);
}

function leastFor(analysis: Analysis, ranked: RankedQuotation): number {
	const {place, words, isClosed, isWhole, startsParagraph} = ranked.shape;
	if ((place === 'floating' && (words > 4 || startsParagraph) && isClosed && isWhole) || isPlainlySaid(analysis, ranked)) {
		return leastForSentence;
	}

	// Words that nobody near says need more to speak for them.
	const isNobody = ranked.ranked[0]!.candidate.mention < 0;
	return isUtterance(analysis, ranked) ? (isNobody ? leastForNobody : leastForLong) : leastForShort;
}

/**
Whether a quotation is someone's words.
*/
export const isSpeech = (analysis: Analysis, ranked: RankedQuotation): boolean => isSigned(ranked) || chanceOfSpeech(analysis, ranked) >= leastFor(analysis, ranked);
