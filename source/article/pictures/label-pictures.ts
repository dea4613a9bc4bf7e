import type {BlockKind} from '../article.js';
import {isAttached, isFree, type Labels, type Page} from '../page.js';
import {isProse} from '../read-shape.js';
import {isCredit} from './find-credit.js';

const captionOpening = /^(?:image caption,|file ?(?:photo)? ?[-:–—]|in this (?:photo|image|file photo)|picture caption:|caption:|bildunterschrift:)/;

/**
What captions have and stories seldom: who stands where, and the day at the end.
*/
export const captionCue = /\((?:[clr]|left|right|center|centre|file|pictured)\)|\b(?:pictured|file photo|in this photo|seen here|shown here|im bild)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.) \d{1,2}, (?:19|20)\d\d\.?$/i;

const labeled = /^\(?(?:photo|picture|image|foto|bild|credit|ap photo|reuters|afp)/i;
const mostCaptionWords = 100;
const mostPartedWords = 60;
const fewestBareWords = 4;
const mostBracketedWords = 35;
const nearLines = 12;

const isCaptionLike = (page: Page, index: number, most: number): boolean =>
	isFree(page, index)
	&& page.segments[index]!.marker === 'none'
	&& page.shapes[index]!.words <= most
	&& page.shapes[index]!.hasWords;

type Pairs = {
	/**
	How often each text that stands above a credit stands on the page.
	*/
	readonly counts: ReadonlyMap<string, number>;

	/**
	Whether this page parts every caption from its credit by a blank line.
	*/
	readonly isParted: boolean;
};

const isParted = (page: Page, credit: number): boolean =>
	page.segments[credit]!.isAfterGap && labeled.test(page.segments[credit]!.text) && isCaptionLike(page, credit - 1, mostPartedWords);

// Whether no paragraph stands before a segment but a standfirst.
const isInHead = (page: Page, index: number): boolean =>
	page.shapes.slice(0, index).filter((shape, before) => isFree(page, before) && isProse(shape)).length <= 1;

const readPairs = (page: Page, credits: readonly number[]): Pairs => {
	const counts = new Map<string, number>(credits.map(credit => [page.segments[credit - 1]?.text ?? '', 0]));
	for (const {text} of counts.size > 0 ? page.segments : []) {
		const count = counts.get(text);
		if (count !== undefined) {
			counts.set(text, count + 1);
		}
	}

	return {counts, isParted: credits.length > 1 && credits.every(credit => isParted(page, credit)) && isInHead(page, credits[0]! - 1)};
};

const isProseNear = (page: Page, index: number): boolean => {
	for (let before = index - 1; before >= Math.max(0, index - nearLines); before--) {
		if (isFree(page, before) && isProse(page.shapes[before]!)) {
			return true;
		}
	}

	return false;
};

// Only the page as a whole tells whether what stands above a blank line and a credit is a caption: several such pairs, the same words twice, or words that only captions have.
const isPartedCaption = (page: Page, index: number, {counts, isParted: isStyle}: Pairs): boolean => {
	if (!isCaptionLike(page, index - 1, mostPartedWords)) {
		return false;
	}

	const {text} = page.segments[index - 1]!;
	const {ending, words} = page.shapes[index - 1]!;
	const isBehindProse = isProseNear(page, index - 1);
	// In the body, what has no full stop and stands above a credit is a caption; so is what a name in brackets follows.
	const isBare = ending === 'none' && words >= fewestBareWords && !isProse(page.shapes[index - 1]!);
	const isBracketed = words <= mostBracketedWords && /^\(.+\)$/.test(page.segments[index]!.text) && !/["“”]/.test(text);
	return (isBehindProse && (isBare || isBracketed)) || captionCue.test(text) || (isParted(page, index) && (isStyle || counts.get(text)! > 1));
};

const findCaption = (page: Page, index: number, pairs: Pairs): number | undefined => {
	if (isAttached(page, index)) {
		return isCaptionLike(page, index - 1, mostCaptionWords) ? index - 1 : undefined;
	}

	// The BBC puts the agency above its caption.
	if (page.hasGaps && isAttached(page, index + 1) && !isAttached(page, index + 2) && isCaptionLike(page, index + 1, mostCaptionWords)) {
		return index + 1;
	}

	return isPartedCaption(page, index, pairs) ? index - 1 : undefined;
};

/**
Pictures' captions and credits.
*/
export const labelPictures = (page: Page): Labels => {
	const labels = new Map<number, BlockKind>();
	const credits = page.segments.flatMap(({text, marker}, index) =>
		page.kinds[index] === 'credit' || (index > 0 && isFree(page, index) && marker === 'none' && page.shapes[index]!.isLine && isCredit(text)) ? [index] : []);
	for (const [index, {folded}] of page.shapes.entries()) {
		if (isFree(page, index) && captionOpening.test(folded)) {
			labels.set(index, 'caption');
		}
	}

	const pairs = readPairs(page, credits);
	const creditSet = new Set(credits);
	for (const index of credits) {
		labels.set(index, 'credit');
		const caption = page.kinds[index] === 'credit' ? undefined : findCaption(page, index, pairs);
		if (caption !== undefined && !creditSet.has(caption)) {
			labels.set(caption, 'caption');
		}
	}

	return labels;
};
