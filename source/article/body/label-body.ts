import type {BlockKind} from '../article.js';
import {isDateline} from '../find-dateline.js';
import {isNameLike} from '../head/read-byline.js';
import {isFree, type Labels, type Page} from '../page.js';
import {isProse} from '../read-shape.js';
import {measureOverlap, readWordSet} from '../word-sets.js';

const mostSubheadingWords = 12;
const longestSubheading = 100;
const fewestCaptionWords = 10;
const mostCaptionWords = 60;
const mostCompared = 200;
const repeated = 0.85;
const reporters = /^\(?(?:reporting|additional reporting|reported|writing) by \S/;
const tweetSignature = /^[-–—]{1,2}\s?.{1,80}\(@\w{1,30}\)/;
// A live page has the time above each of its entries.
const clock = /^\d{1,2}[.:]\d\d(?: ?(?:[ap]\.?m\.?|[a-z]{2,4}))?$/i;
const startsHeading = /^[\p{Number}\p{Uppercase_Letter}"'(¡«¿‘“]/u;
const attribution = /["'»’”]\s|\bsaid\b/;

// The next segment that belongs to neither a picture nor the page.
const findNext = (page: Page, index: number): number => {
	let next = index + 1;
	while (['debris', 'caption', 'credit', 'embed'].includes(page.kinds[next] ?? '')) {
		next++;
	}

	return next;
};

const isParagraph = (page: Page, index: number): boolean =>
	isFree(page, index) && page.segments[index]!.marker === 'none' && isProse(page.shapes[index]!);

const isSubheading = (page: Page, index: number): boolean => {
	const {words, ending} = page.shapes[index]!;
	const {text} = page.segments[index]!;
	const next = findNext(page, index);
	if (clock.test(text)) {
		return index > 0;
	}

	return index > 0
		&& (ending === 'none' || (ending === 'question' && !/^["“]/.test(text)))
		&& words <= mostSubheadingWords
		&& text.length <= longestSubheading
		&& startsHeading.test(text)
		&& next < page.segments.length
		&& (isParagraph(page, next) || ['bullet', 'number', 'quote'].includes(page.segments[next]!.marker) || ['question', 'answer', 'blockquote'].includes(page.kinds[next] ?? ''));
};

type Paragraph = {readonly index: number; readonly words: ReadonlySet<string>};

// A caption without a credit, as the Daily Mail has them: no full stop, and the words of a paragraph over again.
const isBareCaption = (page: Page, index: number, paragraphs: () => readonly Paragraph[]): boolean => {
	const {ending, words} = page.shapes[index]!;
	const {text} = page.segments[index]!;
	if (ending !== 'none' || words < fewestCaptionWords || words > mostCaptionWords || attribution.test(text)) {
		return false;
	}

	const set = readWordSet(text);
	return paragraphs().some(paragraph => paragraph.index !== index && measureOverlap(set, paragraph.words) >= repeated);
};

const numberedKind = (page: Page, index: number): BlockKind =>
	page.segments[index - 1]?.marker === 'number' || page.segments[index + 1]?.marker === 'number' ? 'list-item' : 'subheading';

// A sentence of the story set large, with a name and what its bearer is under it.
const isPulledQuote = (page: Page, index: number): boolean =>
	isParagraph(page, index)
	&& isFree(page, index + 1)
	&& isNameLike(page.segments[index + 1]!.text)
	&& isFree(page, index + 2)
	&& page.shapes[index + 2]!.ending === 'none'
	&& page.shapes[index + 2]!.words <= mostSubheadingWords
	&& isFree(page, index + 3)
	&& isProse(page.shapes[index + 3]!);

const labelRuns = (page: Page, labels: Map<number, BlockKind>) => {
	const firstParagraph = page.shapes.findIndex((_shape, index) => isParagraph(page, index));
	for (const [index, {text}] of page.segments.entries()) {
		if (!isFree(page, index) || labels.has(index)) {
			continue;
		}

		if (page.shapes[index]!.isLine && tweetSignature.test(text)) {
			labels.set(index, 'embed');
			if (isFree(page, index - 1) && page.segments[index - 1]!.marker === 'none') {
				labels.set(index - 1, 'embed');
			}
		} else if (index > firstParagraph && page.shapes[index]!.isLine && reporters.test(page.shapes[index]!.folded)) {
			labels.set(index, 'byline');
		} else if (index < firstParagraph && isDateline(text)) {
			labels.set(index, 'dateline');
		} else if (index > firstParagraph && isPulledQuote(page, index)) {
			for (const part of [index, index + 1, index + 2]) {
				labels.set(part, 'blockquote');
			}
		}
	}
};

const kindByMarker = (page: Page, index: number): BlockKind | undefined => {
	switch (page.segments[index]!.marker) {
		case 'heading': {
			return 'subheading';
		}

		case 'bullet': {
			return 'list-item';
		}

		case 'number': {
			return numberedKind(page, index);
		}

		case 'quote': {
			return 'blockquote';
		}

		case 'none': {
			return undefined;
		}
	}
};

/**
What the rest is: subheadings, lists, block quotes, embedded posts, a dateline alone on its line, and paragraphs. Labels every segment that had no label.
*/
export const labelBody = (page: Page): Labels => {
	const labels = new Map<number, BlockKind>();
	labelRuns(page, labels);
	let sets: readonly Paragraph[] | undefined;
	let compared = 0;
	const paragraphs = (): readonly Paragraph[] => {
		sets ??= [...page.segments.keys()].filter(index => isParagraph(page, index)).slice(0, mostCompared).map(index => ({index, words: readWordSet(page.segments[index]!.text)}));
		compared++;
		return compared > mostCompared ? [] : sets;
	};

	const isOpen = (index: number): boolean => isFree(page, index) && !labels.has(index);
	const first = page.shapes.findIndex((_shape, index) => isParagraph(page, index));
	for (const index of page.segments.keys()) {
		if (!isOpen(index)) {
			continue;
		}

		const kind = kindByMarker(page, index)
			?? (isSubheading(page, index) ? 'subheading' : undefined)
			?? (index > first && isBareCaption(page, index, paragraphs) ? 'caption' : 'paragraph');
		labels.set(index, kind);
	}

	return labels;
};
