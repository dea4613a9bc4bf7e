import {findSentences} from '../../language/en/find-sentences.js';
import type {BlockKind} from '../article.js';
import {findDatelineEnd} from '../find-dateline.js';
import {readByline} from '../head/read-byline.js';
import {readStamp} from '../head/read-stamp.js';
import {likelyHeadings, sureHeadings} from '../key-point-headings.js';
import {isAttached, isFree, type Labels, type Page} from '../page.js';
import {captionCue} from '../pictures/label-pictures.js';
import {isProse} from '../read-shape.js';
import {measureOverlap, readWordSet} from '../word-sets.js';

const mostItems = 11;
const mostUnmarked = 6;
const usualUnmarked = 3;
const fewestItemWords = 4;
const mostItemWords = 60;
const mostTerseWords = 20;
const sameWords = 0.6;

/**
How the items under a heading ended. `sure`: by something that cannot be one of them. `weak`: by a paragraph too long to be one. `open`: by nothing that could be seen.
*/
type Items = {
	readonly indexes: readonly number[];
	readonly end: 'sure' | 'weak' | 'open';
};

const isMarked = ({segments}: Page, index: number): boolean => ['bullet', 'number'].includes(segments[index]?.marker ?? '');

// Debris may stand among the items: empty bullets, "watch now".
const skipDebris = (page: Page, from: number): number => {
	let index = from;
	while (page.kinds[index] === 'debris') {
		index++;
	}

	return index;
};

const readMarked = (page: Page, from: number): Items => {
	const indexes: number[] = [];
	for (let index = from; isFree(page, index) && isMarked(page, index); index = skipDebris(page, index + 1)) {
		indexes.push(index);
	}

	return {indexes, end: 'sure'};
};

const countSentences = (text: string): number => findSentences(text.slice(0, 1000)).length;

// What cannot be a key point because of what it says or how it stands.
const findItemsEnd = (page: Page, index: number, earlier: ReadonlyArray<ReadonlySet<string>>, isHeadlineStyle: boolean): Items['end'] | undefined => {
	const {text, marker} = page.segments[index]!;
	const shape = page.shapes[index]!;
	const isHead = readStamp(text) !== undefined || readByline(text)?.isSure === true || findDatelineEnd(text) !== undefined;
	if (marker !== 'none' || isHead || (isHeadlineStyle && shape.ending === 'stop' && shape.words >= 8)) {
		return 'sure';
	}

	// A tab, a button.
	if (shape.words < fewestItemWords) {
		return 'open';
	}

	const words = readWordSet(text);
	if (earlier.some(set => measureOverlap(set, words) >= sameWords)) {
		return 'sure';
	}

	return shape.words > mostItemWords || countSentences(text) > 2 ? 'weak' : undefined;
};

// Reuters has "Companies" beside its "Summary".
const skipTabs = (page: Page, from: number): number => {
	const index = skipDebris(page, from);
	return isFree(page, index) && page.shapes[index]!.words === 1 ? skipDebris(page, index + 1) : index;
};

const readUnmarked = (page: Page, heading: number): Items => {
	const indexes: number[] = [];
	const sets: Array<ReadonlySet<string>> = [];
	let index = skipTabs(page, heading + 1);
	const isGroup = page.hasGaps && isAttached(page, index) && isAttached(page, skipDebris(page, index + 1));
	const isHeadlineStyle = page.shapes[index]?.ending === 'none';
	for (; indexes.length <= mostUnmarked; index = skipDebris(page, index + 1)) {
		if (index >= page.segments.length) {
			return {indexes, end: 'open'};
		}

		if (!isFree(page, index) || (isGroup && indexes.length > 0 && !isAttached(page, index))) {
			return {indexes, end: 'sure'};
		}

		const end = findItemsEnd(page, index, sets, isHeadlineStyle);
		if (end !== undefined) {
			return {indexes, end};
		}

		indexes.push(index);
		sets.push(readWordSet(page.segments[index]!.text));
	}

	return {indexes, end: 'open'};
};

// A credit with nothing above it on the next line may still have a caption, last among what were taken for points.
const withoutCaption = (page: Page, {indexes, end}: Items): Items => {
	const last = indexes.at(-1);
	const isCaption = last !== undefined && page.kinds[last + 1] === 'credit' && captionCue.test(page.segments[last]!.text);
	return {indexes: isCaption ? indexes.slice(0, -1) : indexes, end};
};

const chooseUnmarked = (page: Page, {indexes, end}: Items, isSure: boolean): readonly number[] => {
	// A lede is seldom so short.
	const isTerse = end === 'weak' && indexes.every(index => page.shapes[index]!.words <= mostTerseWords);
	if (end === 'sure' || (isSure && isTerse)) {
		return isSure || indexes.length > 1 ? indexes : [];
	}

	// Houses that leave out the marks give three.
	return isSure && indexes.length >= usualUnmarked ? indexes.slice(0, usualUnmarked) : [];
};

const headingOf = (page: Page, index: number): 'sure' | 'likely' | undefined => {
	const {folded, isLine} = page.shapes[index]!;
	if (page.kinds[index] === 'key-points-heading') {
		return 'sure';
	}

	if (!isFree(page, index) || !isLine || page.segments[index]!.marker === 'bullet') {
		return undefined;
	}

	const words = folded.replace(/ ?[.:]$/, '');
	if (sureHeadings.has(words)) {
		return 'sure';
	}

	return likelyHeadings.has(words) ? 'likely' : undefined;
};

type Position = {readonly proseBefore: number; readonly share: number};

const readPoints = (page: Page, heading: number, isSure: boolean, {proseBefore, share}: Position): readonly number[] => {
	const first = skipDebris(page, heading + 1);
	if (isMarked(page, first)) {
		const {indexes} = readMarked(page, first);
		const isEnough = isSure || (indexes.length > 1 && share < 1 / 3);
		return isEnough && indexes.length <= mostItems ? indexes : [];
	}

	return proseBefore > (isSure ? 2 : 1) ? [] : chooseUnmarked(page, withoutCaption(page, readUnmarked(page, heading)), isSure);
};

// What stands between a heading and the first point is a tab beside the heading.
const labelTabs = (heading: number, first: number, labels: Map<number, BlockKind>) => {
	for (let index = heading + 1; index < first; index++) {
		labels.set(index, 'debris');
	}
};

/**
Key points under a heading, with the heading: in marks, without, or with the first glued to it.
*/
export const labelKeyPoints = (page: Page): Labels => {
	const labels = new Map<number, BlockKind>();
	const length = page.segments.reduce((sum, {text}) => sum + text.length, 0);
	let before = 0;
	let proseBefore = 0;
	for (const [index, {text}] of page.segments.entries()) {
		const heading = labels.has(index) ? undefined : headingOf(page, index);
		if (heading !== undefined) {
			const points = readPoints(page, index, heading === 'sure', {proseBefore, share: before / length});
			for (const point of points) {
				labels.set(point, 'key-point');
			}

			if (points.length > 0) {
				labels.set(index, 'key-points-heading');
				labelTabs(index, points[0]!, labels);
			}
		}

		before += text.length;
		proseBefore += isFree(page, index) && !labels.has(index) && isProse(page.shapes[index]!) ? 1 : 0;
	}

	return labels;
};
