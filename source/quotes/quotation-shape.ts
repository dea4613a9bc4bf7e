/*
How a quotation stands in its sentence, and what its own words look like.
*/
import type {Analysis} from './analysis.js';
import type {Token} from './token.js';

/**
`floating`: its sentence holds nothing but quotations. `first`, `last`, `middle`: where in its sentence it stands, with narrative beside it.
`words` counts its own; `isClosed`: its own last character is punctuation, or it is tagged; `isTagged`: a comma behind its mark parts it from who says it, as the British write: “is not simple”, says Lee; `isWhole`: it reads like a sentence of its own, capital first or closed.
*/
export type QuotationShape = {
	readonly token: number;
	readonly sentence: number;
	readonly place: 'floating' | 'first' | 'last' | 'middle';
	readonly words: number;
	readonly isWhole: boolean;
	readonly isClosed: boolean;
	readonly isTagged: boolean;
	readonly startsParagraph: boolean;
};

const whites = new Set([' ', '\n', '\t', '\u{A0}']);

/**
Counts the words of a stretch, stopping at `most`.
*/
export function countWords(text: string, start: number, end: number, most: number): number {
	let count = 0;
	let isInside = false;
	for (let at = start; at < end && count < most; at++) {
		const isWhite = whites.has(text[at]!);
		if (!isWhite && !isInside) {
			count++;
		}

		isInside = !isWhite;
	}

	return count;
}

const isWeightless = ({kind}: Token) => kind === 'mark' || kind === 'quotation';

const placeOf = (isFirst: boolean, isLast: boolean): QuotationShape['place'] => {
	if (isFirst) {
		return isLast ? 'floating' : 'first';
	}

	return isLast ? 'last' : 'middle';
};

const longestTag = 4;

// “…”, says Ann Lee; “…”, Ann Lee said
function isTaggedAt({cues, cuesOf, index, outline}: Analysis, token: number, sentence: number): boolean {
	const comma = outline.narrative.tokens[token + 1];
	if (comma?.text !== ',' || comma.start !== outline.quotations[outline.narrative.tokens[token]!.quotation]!.outer.end) {
		return false;
	}

	return cues.slice(cuesOf[sentence]!.from, cuesOf[sentence]!.to).some(({run, strength, subject}) => {
		const from = Math.min(run.from, index.mentions[subject]?.run.from ?? Infinity);
		const to = Math.max(run.from, index.mentions[subject]?.run.from ?? -1);
		return strength === 'speech' && subject >= 0 && from > token + 1 && from <= token + 3 && to <= from + longestTag + (index.mentions[subject]!.run.to - index.mentions[subject]!.run.from);
	});
}

/**
The shape of one quotation.
*/
export function shapeOf(analysis: Analysis, quotation: number): QuotationShape {
	const {outline} = analysis;
	const {narrative, quotations, text, tokenOf} = outline;
	const token = tokenOf[quotation]!;
	const sentence = narrative.sentenceOf[token]!;
	const {from, to} = narrative.sentences[sentence]!;
	let before = token - 1;
	while (before >= from && isWeightless(narrative.tokens[before]!) && before > token - 40) {
		before--;
	}

	let after = token + 1;
	while (after < to && isWeightless(narrative.tokens[after]!) && after < token + 40) {
		after++;
	}

	const isFirst = before < from;
	const isLast = after >= to;
	const {start, end, block} = quotations[quotation]!;
	const isPunctuated = /[!,.?…。！，？]["'»’”]?\s*$/v.test(text.slice(Math.max(start, end - 3), end));
	const isTagged = !isPunctuated && isTaggedAt(analysis, token, sentence);
	const isClosed = isPunctuated || isTagged;
	return {
		token, sentence, words: countWords(text, start, end, 40),
		place: placeOf(isFirst, isLast),
		isClosed, isTagged, isWhole: isClosed || narrative.tokens[token]!.isCapital,
		startsParagraph: outline.blocks[block]!.start === quotations[quotation]!.outer.start,
	};
}
