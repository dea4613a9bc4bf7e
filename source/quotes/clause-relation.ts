/*
How a reporting clause stands to a quotation of its sentence: before or after, and what is between.
*/
import {auxiliaries} from '../language/en/function-words.js';
import {commonCues, utteringVerbs} from '../language/en/cue-uses.js';
import type {Analysis} from './analysis.js';
import type {Cue} from './cue.js';
import type {Mention} from './mention.js';
import type {QuotationShape} from './quotation-shape.js';
import type {Run, Token} from './token.js';

/**
`strength` orders relations for the name of the rule; `features` are for the ranker.
*/
export type ClauseRelation = {
	readonly relation: string;
	readonly strength: number;
	readonly features: readonly string[];
	readonly gap: string;
	readonly side: 'before' | 'after';
};

function describeToken(text: string, words: number): string {
	if (/^(?:[,:]|that)$/v.test(text)) {
		return text;
	}

	return words === 0 ? 'mark' : 'word';
}

// What stands between clause and quotation, in one word.
function describeGap(tokens: readonly Token[], from: number, to: number, hasAddressee: boolean): string {
	if (to <= from) {
		return 'touching';
	}

	let words = 0;
	let text = '';
	for (let at = from; at < to && at < from + 60; at++) {
		const token = tokens[at]!;
		if (token.kind === 'quotation') {
			return 'quotation';
		}

		if (token.kind !== 'mark') {
			words++;
		}

		text = token.kind === 'mark' ? token.text : token.lower;
	}

	if (to - from === 1) {
		return describeToken(text, words);
	}

	const last = tokens[to - 1]!;
	const ending = /^(?:[,:]|that)$/v.test(last.lower) ? last.lower : '';
	return hasAddressee ? `addressee${ending}` : `${words < 5 ? 'few' : (words < 13 ? 'some' : 'many')}${ending}`;
}

function extentOf({index}: Analysis, cue: Cue): Run {
	if (cue.subject < 0 || (cue.place !== 'before' && cue.place !== 'after')) {
		return cue.run;
	}

	const {run} = index.mentions[cue.subject]!;
	return {from: Math.min(run.from, cue.run.from), to: Math.max(run.to, cue.run.to)};
}

// How many other clauses with a subject stand between this clause and the quotation.
function countBetween({cues}: Analysis, {from, to}: Run, self: number, token: number): number {
	let count = 0;
	const own = cues[self]!.run.from;
	for (let at = from; at < to; at++) {
		const {run, strength} = cues[at]!;
		if (at !== self && strength !== 'shape' && (own < token ? run.from > own && run.from < token : run.from < own && run.from > token)) {
			count++;
		}
	}

	return Math.min(count, 2);
}

const ruleOf = (side: string, {place, strength}: Cue, gap: string) => {
	if (strength === 'according') {
		return side === 'after' ? 'quote-according-to' : 'according-to-quote';
	}

	if (place === 'passive') {
		return 'passive';
	}

	if (place === 'shared' || place === 'participle') {
		return `${place}-cue`;
	}

	const order = place === 'after' ? 'cue-mention' : 'mention-cue';
	if (side === 'before') {
		return gap.endsWith(':') ? `${order}-colon-quote` : `${order}-quote`;
	}

	return `quote-${order}`;
};

const endings: Readonly<Record<string, string>> = {',': 'comma', '.': 'stop', '?': 'stop', '!': 'stop', '…': 'stop'};

// How the quotation's own words end: a comma leads to the clause that follows.
function endingOf({outline: {quotations, text, narrative}}: Analysis, token: number): string {
	const {start, end} = quotations[narrative.tokens[token]!.quotation]!;
	return endings[text.slice(start, end).trimEnd().at(-1) ?? ''] ?? 'open';
}

/**
Whether a clause closes its sentence and so tells who says the whole of it: "…, said Smith." and "…, said Smith, a lawyer".
*/
export function isClosing({outline, index}: Analysis, {place, run, subject, sentence, strength}: Cue): boolean {
	const {tokens, sentences} = outline.narrative;
	const {from, to} = sentences[sentence]!;
	const before = tokens[run.from - 1];
	if (place !== 'after' || strength === 'shape' || subject < 0 || run.from === from || !(before?.text === ',' || before?.kind === 'quotation')) {
		return false;
	}

	const next = index.mentions[subject]!.run.to;
	return next >= to || tokens[next]!.kind === 'mark';
}

// "In Lee's words, Hale told her “…”", "in the view of Lee": whose words they are said to be, where the clause that follows has nobody who speaks.
const isWordedBy = (tokens: readonly Token[], {strength, run}: Cue) => strength === 'according' && tokens[run.from]!.lower === 'in';

// "Hale said it drew fire, with critics calling it “a disgrace”": the words of the critics.
const isAccompanying = (tokens: readonly Token[], {run: {from}, kind}: Mention, {form, strength, run}: Cue, token: number) => form === 'ing' && strength !== 'shape' && kind !== 'pronoun' && run.from > from && token >= run.to && token - run.to < longestRecalled
	&& tokens[from - 1]?.lower === 'with' && tokens[from - 2]?.text === ',' && tokens.slice(from, run.to).every(({kind: tokenKind}) => tokenKind !== 'quotation') && tokens.slice(run.to, token).every(({text, kind: tokenKind}, index) => tokenKind !== 'quotation' && (text !== ',' || tokens[run.to + index + 1]!.lower.endsWith('ing')));

// "A report argued that it should be tried, Lee has said, because “nothing else works”": a clause between commas, right before the quotation.
const isInserted = (tokens: readonly Token[], subject: Mention, {strength, run}: Cue, token: number) => strength === 'speech' && subject.kind !== 'pronoun' && subject.run.to <= run.from && run.from - subject.run.to < 3
	&& tokens[subject.run.from - 1]?.text === ',' && tokens[run.to]?.text === ',' && token > run.to && token - run.to < 4;

/**
Whether one clause reports another that brings the quotation at `token` after a colon: "Lee said Epps told her: “…”" are the words of Epps.
*/
export function isEmbedded({outline, index}: Analysis, outer: Cue, inner: Cue, token: number): boolean {
	const {tokens} = outline.narrative;
	const subject = index.mentions[inner.subject];
	if (subject !== undefined && (isAccompanying(tokens, subject, inner, token) || isInserted(tokens, subject, inner, token))) {
		return outer.run.to < subject.run.from && outer.subject !== inner.subject;
	}

	if (subject === undefined || inner.strength !== 'speech' || inner.run.from > token) {
		return false;
	}

	if (isWordedBy(tokens, outer)) {
		return outer.run.to < inner.run.from && subject.run.from > outer.run.to && token - inner.run.to < 5 && tokens.slice(outer.run.to, inner.run.from).every(({lower}) => !/^(?:who|which|that|what|everyone)$/v.test(lower));
	}

	if (outer.strength === 'according' && isToldOf(index.mentions[outer.subject], subject, inner) && token - inner.run.to < longestLead) {
		return outer.run.to < subject.run.from;
	}

	if (tokens[token - 1]!.text !== ':') {
		return outer.strength === 'speech' && outer.run.to < inner.run.from && outer.subject !== inner.subject && isRecalled(tokens, subject, inner, token);
	}

	// "According to Sane, Mohan once cautioned: “…”"
	if (outer.strength === 'according') {
		return outer.run.to < inner.run.from && inner.run.to === token - 1 && subject.run.from > outer.run.to;
	}

	const from = outer.run.to + (tokens[outer.run.to]?.lower === 'that' ? 1 : 0);
	return outer.strength === 'speech' && outer.subject !== inner.subject && subject.run.from === from && inner.run.from > from && (token - inner.run.to < longestLead);
}

// "According to Lee, the mayor told her “…”": somebody else, of whom Lee tells.
const isToldOf = (teller: Mention | undefined, told: Mention, {place, form, lemma}: Cue) => teller !== undefined && /^(?:before|apart)$/v.test(place) && form !== 'ing' && utteringVerbs.has(lemma) && !/^(?:nobody|no-one|everyone|everybody)$/v.test(told.head)
	&& (told.kind === 'pronoun' ? [teller.gender, told.gender].every(gender => gender.endsWith('male')) && teller.gender !== told.gender : told.words.at(-1) !== teller.words.at(-1) || told.words.length === 0);

const longestLead = 8;
const longestRecalled = 24;

// "Lee said she had met Epps, and he'd remarked that, if it snowed, “…”": what had been said before is the words of who said it.
function isRecalled(tokens: readonly Token[], {head, run: {to}}: Mention, {run}: Cue, token: number): boolean {
	const hadSaid = to === run.from ? tokens[to - 1]!.lower.endsWith('\'d') : to === run.from - 1 && tokens[to]!.lower === 'had';
	const between = tokens.slice(run.to + 1, token).map(({lower}) => lower);
	return hadSaid && /^(?:he|she|they)$/v.test(head) && tokens[run.to]!.lower === 'that' && between.length < longestRecalled && between.every(word => word !== 'that' && word !== 'and');
}

/**
Describes a clause of the quotation's own sentence. `all` is the run of the sentence's cues, `self` the index of this one.
*/
export function describeClause(analysis: Analysis, cue: Cue, shape: QuotationShape, all: Run, self: number): ClauseRelation {
	const {tokens} = analysis.outline.narrative;
	const extent = extentOf(analysis, cue);
	const side = cue.run.from > shape.token ? 'after' : 'before';
	const gap = side === 'after' ? describeGap(tokens, shape.token + (shape.isTagged ? 2 : 1), extent.from, false) : describeGap(tokens, extent.to, shape.token, cue.addressee >= 0);
	const between = countBetween(analysis, all, self, shape.token);
	const isNear = gap === 'touching' || gap === ',' || gap === ':' || gap === 'that' || gap === 'mark' || gap.startsWith('addressee');
	const lead = `${side}:${gap}`;
	const lemma = commonCues.has(cue.lemma) ? cue.lemma : cue.strength;
	return {
		relation: ruleOf(side, cue, gap), gap, side,
		strength: (isNear ? 2 : 1) + (cue.strength === 'speech' || cue.strength === 'according' ? 0.5 : 0) - (between * 0.4) - (cue.place === 'relative' ? 0.3 : 0) - (gap === 'quotation' ? 0.2 : 0),
		features: [
			`clause:${lead}`,
			`clause:${side}:${cue.strength}:${cue.place}`,
			`clause:${lead}:${cue.strength}:${cue.place}`,
			`clause:${lead}:${shape.place}:${between}`,
			`clause:${side}:lemma:${lemma}`,
			`clause:${lead}:form:${cue.form}`,
			`clause:between:${between}:${side}`,
			`clause:${lead}:${endingOf(analysis, shape.token)}`,
			...(isClosing(analysis, cue) ? [`clause:closing:${side}`] : []),
			...(cue.isPassive ? [`clause:be:${cue.place}:${side}`] : []),
			...(isNear ? [`clause:near:${lemma}:${cue.place}`] : []),
		],
	};
}

/**
Whether what stands right before the quotation at `token` is a relative clause that is still open, with the cue for its verb: "the Reef Fund, which says it is “…”".
*/
export function isOpenRelative({outline}: Analysis, {place, run, subject, strength}: Cue, token: number): boolean {
	const {tokens} = outline.narrative;
	if (place !== 'relative' || subject < 0 || strength === 'shape' || run.from > token || token - run.to > longestRecalled) {
		return false;
	}

	const opening = run.from - (auxiliaries.has(tokens[run.from - 1]!.lower) ? 2 : 1);
	const lead = tokens.slice(run.to, tokens[token - 1]!.kind === 'mark' ? token - 1 : token);
	return tokens[opening]?.lower === 'which' && tokens[opening - 1]?.text === ',' && lead.every(({kind, lower}) => kind === 'word' && lower !== 'and' && lower !== 'but');
}
