import {linkListHeadings} from '../debris/debris-lines.js';
import {isFree, type Page} from '../page.js';
import {isProse} from '../read-shape.js';
import {readByline} from './read-byline.js';
import {readStamp} from './read-stamp.js';
import {sectionNames} from './section-names.js';

/**
Where the head of a page stands: `stamps` and `bylines` that say so themselves; `titles`, lines that may be section and headline; `end`, the place of the first segment of the body.
*/
export type Head = {
	readonly stamps: readonly number[];
	readonly bylines: readonly number[];
	readonly titles: readonly number[];
	readonly end: number;
};

const longestHead = 40;
const loneOpening = /^(?:by|von|par|por)$/i;
const mostSectionWords = 4;
const mostProse = 2;
const mostTitles = 8;
const mostHeadlineWords = 36;

type Marks = {
	readonly stamps: readonly number[];
	readonly bylines: readonly number[];
	readonly points: readonly number[];
};

// Bylines, dates and key points that stand before more prose than a standfirst has.
const findMarks = (page: Page): Marks => {
	const stamps: number[] = [];
	const bylines: number[] = [];
	const points: number[] = [];
	let prose = 0;
	for (let index = 0; index < Math.min(page.segments.length, longestHead) && prose <= mostProse; index++) {
		const kind = page.kinds[index];
		if (kind === 'key-point' || kind === 'key-points-heading') {
			points.push(index);
		}

		if (!isFree(page, index)) {
			continue;
		}

		const {text} = page.segments[index]!;
		if (readStamp(text)) {
			stamps.push(index);
		} else if (readByline(text)?.isSure === true || loneOpening.test(text)) {
			bylines.push(index);
		} else {
			prose += isProse(page.shapes[index]!) ? 1 : 0;
		}
	}

	return {stamps, bylines, points};
};

/**
Whether the first line of a page may be its headline although it ends as a sentence does: the page goes on as one with a head does, or it asks or exclaims and is parted from longer prose.
*/
const isSpokenHeadline = (page: Page, index: number, hasMarksAfter: boolean): boolean => {
	const {words, ending} = page.shapes[index]!;
	const {text} = page.segments[index]!;
	if (words > mostHeadlineWords) {
		return false;
	}

	if (hasMarksAfter) {
		return true;
	}

	let next = index + 1;
	while (['debris', 'caption', 'credit'].includes(page.kinds[next] ?? '')) {
		next++;
	}

	const after = page.shapes[next];
	const isRaised = ending === 'question' || text.endsWith('!') || ending === 'none';
	return isRaised && words <= 24 && after !== undefined && isProse(after) && after.words > words && (page.segments[next]!.isAfterGap || !page.hasGaps);
};

const findTitles = (page: Page, {stamps, bylines, points}: Marks): readonly number[] => {
	const titles: number[] = [];
	const marks = new Set([...stamps, ...bylines]);
	const lastMark = Math.max(-1, ...stamps, ...bylines, ...points);
	for (let index = 0; index < Math.min(page.segments.length, longestHead) && titles.length < mostTitles; index++) {
		const kind = page.kinds[index];
		const hasTitle = titles.some(title => !sectionNames.has(page.shapes[title]!.folded.replace(/ ?[/:|]$/, '')));
		const isBehindTitles = hasTitle && (marks.has(index) || kind === 'key-points-heading' || kind === 'key-point');
		const isBullet = ['bullet', 'number', 'quote'].includes(page.segments[index]!.marker);
		if (isBehindTitles || (titles.length > 0 && isFree(page, index) && isBullet)) {
			break;
		}

		if (!isFree(page, index) || isBullet || marks.has(index) || linkListHeadings.has(page.shapes[index]!.folded)) {
			continue;
		}

		const isFirst = titles.every(title => page.shapes[title]!.words <= mostSectionWords);
		const isHeading = page.segments[index]!.marker === 'heading';
		if (!isHeading && isProse(page.shapes[index]!) && !(isFirst && isSpokenHeadline(page, index, lastMark > index))) {
			break;
		}

		titles.push(index);
	}

	return titles;
};

// The first segment behind the marks that is neither one nor belongs to a picture or the page.
const findEnd = (page: Page, {stamps, bylines, points}: Marks, titles: readonly number[]): number => {
	let end = Math.max(-1, ...stamps, ...bylines, ...points, titles[0] ?? -1) + 1;
	const last = Math.min(page.segments.length, longestHead);
	while (end < last && !(isFree(page, end) && isProse(page.shapes[end]!))) {
		end++;
	}

	return end;
};

/**
The head of a page, as far as it can be told by shape alone.
*/
export const findHead = (page: Page): Head => {
	const marks = findMarks(page);
	const titles = findTitles(page, marks);
	return {stamps: marks.stamps, bylines: marks.bylines, titles, end: findEnd(page, marks, titles)};
};
