/*
Quotes of a language whose grammar is not known here: the marks are found, the speakers are left unknown.
*/
import type {Article} from '../article/article.js';
import {textOf} from '../language/span.js';
import type {Quotation} from './quotation.js';
import {countWords} from './quotation-shape.js';
import type {Quote, QuoteKind} from './quote.js';
import {trimPart} from './trim-part.js';

const fewestWords = 4;
// Of scripts that part no words, by letters.
const fewestLetters = 8;
const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/gv;
const ownEnd = /[!,.?‚…、。！，？]["'»’”]?$/v;
const endAfter = /^\s?[!,.?…、。！，？]/v;
const sentenceStart = /(?:^|[!.:?…。！：？])\s*$/v;
const longestLooked = 400;
const contextLength = 4;

// Whether nothing of its sentence stands before it, or only a colon.
const isLeading = (text: string, {outer}: Quotation, blockStart: number) => sentenceStart.test(text.slice(Math.max(blockStart, outer.start - contextLength), outer.start));

/*
The one rule of what counts as an utterance where no grammar helps. Either it is long: four words or more (eight letters, where the script parts no words). Or it is shaped like one: it closes with sentence punctuation or a comma of its own; or, of two words or more, it leads its sentence or follows a colon, and punctuation comes right after its closing mark («Nous partons», a dit...).
*/
function isUtterance(text: string, quotation: Quotation, blockStart: number): boolean {
	const {start, end} = trimPart(text, quotation);
	const words = countWords(text, start, end, fewestWords);
	const letters = text.slice(start, Math.min(end, start + longestLooked)).match(unspacedLetters)?.length ?? 0;
	return words >= fewestWords || letters >= fewestLetters || (ownEnd.test(text.slice(Math.max(start, end - 2), end)) && /[\p{Letter}\p{Number}]/v.test(text.slice(start, Math.min(end, start + longestLooked))))
		|| (words > 1 && isLeading(text, quotation, blockStart) && endAfter.test(text.slice(quotation.outer.end, quotation.outer.end + 2)));
}

// A full utterance leads its sentence, or reads like a sentence itself; what is fitted into another sentence is a fragment.
function kindOf(text: string, quotation: Quotation, blockStart: number): QuoteKind {
	const {start, end} = trimPart(text, quotation);
	const isCapital = /^[^\p{Letter}\p{Number}]*[\p{Number}\p{Other_Letter}\p{Titlecase_Letter}\p{Uppercase_Letter}]/v.test(text.slice(start, Math.min(end, start + 20)));
	return isCapital && (isLeading(text, quotation, blockStart) || ownEnd.test(text.slice(Math.max(start, end - 2), end))) ? 'direct' : 'partial';
}

// An utterance left open over paragraphs is one.
function groupContinued(quotations: readonly Quotation[]): ReadonlyArray<readonly Quotation[]> {
	const groups: Quotation[][] = [];
	let isOpen = false;
	for (const quotation of quotations) {
		if (isOpen) {
			groups.at(-1)!.push(quotation);
		} else {
			groups.push([quotation]);
		}

		isOpen = quotation.isContinued;
	}

	return groups;
}

/**
The quotes of an article by their marks alone, each with nobody as its speaker, and with the block it begins in. `blockStarts` are the offsets of the blocks that the quotations count. The ids are given later.
*/
export function quoteUnattributed({id, text}: Article, quotations: readonly Quotation[], blockStarts: readonly number[]): ReadonlyArray<{readonly quote: Quote; readonly block: number}> {
	return groupContinued(quotations).filter(group => group.length > 1 || isUtterance(text, group[0]!, blockStarts[group[0]!.block]!)).map(group => {
		const [first] = group as [Quotation];
		const parts = group.map(quotation => trimPart(text, quotation)).filter(({start, end}) => end > start);
		return {
			block: first.block,
			quote: {
				id: '', articleId: id, kind: kindOf(text, first, blockStarts[first.block]!), text: parts.map(part => textOf(text, part)).join(' '), parts,
				attribution: {speaker: null, mention: null, cue: null, rule: 'none', confidence: 0, runnerUp: null}, occurrences: [],
			},
		};
	}).filter(({quote}) => quote.parts.length > 0);
}
