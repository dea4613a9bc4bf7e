/*
Lists of links to other stories. What is hidden wrongly is worse than what is shown wrongly: a list ends at the first line that reads as prose, and a short line right before such prose is a heading of the story.
*/
import type {BlockKind} from '../article.js';
import {isAttached, isFree, type Labels, type Page} from '../page.js';
import {isProse} from '../read-shape.js';
import {linkListHeadings, linkListOpenings, singleLinkHeadings} from './debris-lines.js';

const mostHeadingWords = 9;
const mostLinksWithin = 12;
const mostSubheadingWords = 6;
const mostBoxLines = 8;
const allCapitals = /^[\s\p{Number}\p{Uppercase_Letter}!'\-’]+$/u;
const glued = /\p{Lowercase_Letter}\p{Uppercase_Letter}/gu;

type Heading = 'exact' | 'opening' | 'single' | 'box';

const headingOf = (page: Page, index: number): Heading | undefined => {
	const {folded, isLine, words, ending} = page.shapes[index]!;
	const kind = page.kinds[index];
	if (!isLine || words > mostHeadingWords || (kind !== undefined && kind !== 'debris')) {
		return undefined;
	}

	const bare = folded.replace(/ ?[:»›]$/, '');
	if (/^newsletters?$/.test(bare)) {
		return 'box';
	}

	if (linkListHeadings.has(bare)) {
		return singleLinkHeadings.has(bare) ? 'single' : 'exact';
	}

	const isOpening = (ending === 'none' || ending === 'colon') && linkListOpenings.some(opening => folded.startsWith(`${opening} `));
	return isOpening && kind === undefined ? 'opening' : undefined;
};

const isLink = (page: Page, index: number): boolean => {
	const {marker} = page.segments[index]!;
	return marker === 'bullet' || marker === 'number' || (marker === 'none' && !isProse(page.shapes[index]!)) || (marker === 'none' && page.shapes[index]!.ending === 'question');
};

// The lines under a heading, up to prose or to what is known to be something else.
const readLinks = (page: Page, heading: number, most: number): {readonly links: readonly number[]; readonly end: number} => {
	const links: number[] = [];
	let index = heading + 1;
	for (; index < page.segments.length && links.length < most; index++) {
		if (isFree(page, index) && isLink(page, index)) {
			links.push(index);
		} else if (page.kinds[index] !== 'debris') {
			break;
		}
	}

	return {links, end: index};
};

const readBox = (page: Page, heading: number): readonly number[] => {
	const lines: number[] = [];
	for (let index = heading + 1; page.hasGaps && isAttached(page, index) && lines.length < mostBoxLines; index++) {
		lines.push(index);
	}

	return lines.length < mostBoxLines ? lines.filter(index => isFree(page, index)) : [];
};

const withoutSubheading = (page: Page, links: readonly number[], end: number): readonly number[] => {
	const last = links.at(-1);
	const isBeforeProse = last !== undefined && isFree(page, end) && isProse(page.shapes[end]!) && page.segments[last]!.marker === 'none';
	return isBeforeProse && page.shapes[last]!.words <= mostSubheadingWords ? links.slice(0, -1) : links;
};

const findLinks = (page: Page, heading: number, kind: Heading, lastProse: number): readonly number[] => {
	if (kind === 'box') {
		return readBox(page, heading);
	}

	const isTail = heading > lastProse;
	const limit = kind === 'single' && !isTail ? 1 : mostLinksWithin;
	const {links, end} = readLinks(page, heading, isTail ? Infinity : limit);
	return kind === 'single' && !isTail ? links : withoutSubheading(page, links, end);
};

const video = /^(?:video|audio)\s?\d/;
const mostTitleWords = 16;
const mostShowWords = 3;

// Under the running time of a video stand its title and the name of its show.
const readVideoTitle = (page: Page, index: number): readonly number[] => {
	if (page.kinds[index] !== 'debris' || !video.test(page.shapes[index]!.folded)) {
		return [];
	}

	const isTitle = (line: number, most: number): boolean =>
		isFree(page, line) && page.segments[line]!.marker === 'none' && page.shapes[line]!.words <= most && !isProse(page.shapes[line]!);
	if (!isTitle(index + 1, mostTitleWords)) {
		return [];
	}

	return isTitle(index + 2, mostShowWords) ? [index + 1, index + 2] : [index + 1];
};

// Behind the last paragraph: topics glued together ("FloridaFederal ReserveNew York").
const isGluedTopics = (page: Page, index: number): boolean => {
	const {isLine, ending, words} = page.shapes[index]!;
	return isLine && ending === 'none' && words <= 12 && (page.segments[index]!.text.match(glued)?.length ?? 0) > 1;
};

// "NEW LOOK" above an offer of a newsletter.
const isOfferTitle = (page: Page, index: number): boolean =>
	page.shapes[index]!.words <= 3 && page.kinds[index + 1] === 'debris' && page.shapes[index + 1]!.words > 8 && allCapitals.test(page.segments[index]!.text);

/**
Links to other stories under their headings, boxes that offer newsletters, and topics at the end.
*/
export const labelLinkLists = (page: Page): Labels => {
	const labels = new Map<number, BlockKind>();
	const lastProse = page.shapes.findLastIndex((shape, index) => isFree(page, index) && page.segments[index]!.marker === 'none' && isProse(shape));
	const headline = page.kinds.indexOf('headline');
	for (let index = 0; index < headline; index++) {
		if (isFree(page, index) && linkListHeadings.has(page.shapes[index]!.folded)) {
			labels.set(index, 'debris');
		}
	}

	for (let index = Math.max(1, headline + 1); index < page.segments.length; index++) {
		if (labels.has(index)) {
			continue;
		}

		for (const line of readVideoTitle(page, index)) {
			labels.set(line, 'debris');
		}

		const heading = headingOf(page, index);
		const links = heading === undefined ? [] : findLinks(page, index, heading, lastProse);
		if (links.length > 0 || (heading !== undefined && heading !== 'opening' && index > lastProse)) {
			for (const line of [index, ...links]) {
				labels.set(line, 'debris');
			}
		} else if (isFree(page, index) && ((index > lastProse && isGluedTopics(page, index)) || isOfferTitle(page, index))) {
			labels.set(index, 'debris');
		}
	}

	return labels;
};
