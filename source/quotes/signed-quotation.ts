/*
Two constructions too rare in annotated news to be learned, and sure: a name after a dash, and a name with a colon alone before the marks.
*/
import type {Analysis} from './analysis.js';
import {isVerbLike} from './grammar.js';
import type {Mention, MentionKind} from './mention.js';
import type {QuotationShape} from './quotation-shape.js';
import {isDash} from './token.js';

const signingKinds: ReadonlySet<MentionKind> = new Set(['person', 'description', 'organization']);

/**
Whether a name after a dash signs the quotation, where nothing but its apposition follows: “We will vote.” —Commissioner Ann Lee
*/
export function isSigned({outline}: Analysis, shape: QuotationShape, {run, kind}: Mention): boolean {
	const {tokens, sentences} = outline.narrative;
	const {to} = sentences[shape.sentence]!;
	return kind !== 'pronoun' && run.from === shape.token + 2 && isDash(tokens[shape.token + 1]!) && (run.to >= to || !isVerbLike(tokens[run.to])) && to - run.to < 16;
}

// “SEN.”, “GOV.”, “U.S. REP.”
const mostTitles = 3;

/**
Whether a name and a colon stand alone before the quotation, as in a transcript: MARTA QUILL: “Order.” — or after a dash, or after "from", as in a digest: More from Quill: “Order.”
*/
export function isTranscribed({outline}: Analysis, shape: QuotationShape, {run, kind}: Mention): boolean {
	const {tokens, sentences} = outline.narrative;
	if (outline.quotations[tokens[shape.token]!.quotation]!.isTurn === true) {
		return signingKinds.has(kind) && run.from - sentences[shape.sentence]!.from <= mostTitles;
	}

	if (!signingKinds.has(kind) || run.to !== shape.token - 1 || tokens[run.to]!.text !== ':') {
		return false;
	}

	const before = tokens[run.from - 1];
	const first = tokens[run.from - 2];
	return run.from === sentences[shape.sentence]!.from || (before?.kind === 'mark' && /^(?:-+|[*–—•])$/v.test(before.text)) || (before?.lower === 'from' && (first === undefined || /^(?:more|and)$/v.test(first.lower) || first.kind === 'mark'));
}
