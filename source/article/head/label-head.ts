import type {BlockKind} from '../article.js';
import {isFree, type Labels, type Page} from '../page.js';
import {isProse} from '../read-shape.js';
import {chooseHeadline} from './choose-headline.js';
import {findHead, type Head} from './find-head.js';
import {isForename} from './is-forename.js';
import {isRoleLine, readByline} from './read-byline.js';

const fewestStandfirstWords = 6;
const fewestVerses = 4;
const mostDeckWords = 45;

// The nearest segments on either side that are not debris.
const findNeighbors = (page: Page, index: number): readonly [before: number, after: number] => {
	let before = index - 1;
	let after = index + 1;
	while (page.kinds[before] === 'debris') {
		before--;
	}

	while (page.kinds[after] === 'debris') {
		after++;
	}

	return [before, after];
};

const isBeside = (page: Page, index: number, marks: ReadonlySet<number>): boolean =>
	findNeighbors(page, index).some(neighbor => marks.has(neighbor));

/*
A name alone on a line counts beside a date or a byline; without one, only directly under the headline and with a known forename. What a writer is (“Political correspondent”) counts beside a name.
*/
const isBareByline = (page: Page, index: number, marks: ReadonlySet<number>, found: ReadonlySet<number>, isUnderHeadline: boolean): boolean => {
	const {text, marker} = page.segments[index]!;
	if (marker !== 'none' || marks.has(index) || !isFree(page, index)) {
		return false;
	}

	const isName = readByline(text) !== undefined && (isBeside(page, index, marks) || (isUnderHeadline && isForename(text.split(' ', 1)[0]!)));
	return isName || (isRoleLine(text) && isBeside(page, index, found));
};

const findBareBylines = (page: Page, {stamps, bylines, end}: Head, headline: number): readonly number[] => {
	const found = new Set<number>(bylines);
	const marks = new Set<number>([...stamps, ...bylines]);
	const places = Array.from({length: Math.max(0, end - headline - 1)}, (_, place) => headline + 1 + place);
	// Twice, since a name found makes its neighbors likely.
	for (const index of [...places, ...places]) {
		if (!isBareByline(page, index, marks, found, index === headline + 1 && findNeighbors(page, index)[1] === end)) {
			continue;
		}

		found.add(index);
		marks.add(index);
	}

	return [...found];
};

// Lines of verse have neither head nor headings, however short they are.
const isVerse = (page: Page, {titles, stamps, bylines}: Head): boolean =>
	stamps.length + bylines.length === 0
	&& titles.length >= fewestVerses
	&& titles.slice(1).filter(index => !page.segments[index]!.isAfterGap).length >= fewestVerses - 1
	&& titles.every(index => page.segments[index]!.marker !== 'heading');

// What stands between headline and body and is nothing else.
const labelStandfirst = (page: Page, {stamps, bylines, titles, end}: Head, headline: number, labels: Map<number, BlockKind>) => {
	const lastMark = Math.max(-1, ...stamps, ...bylines);
	for (let index = headline + 1; index < end; index++) {
		if (!isFree(page, index) || labels.has(index) || page.segments[index]!.marker !== 'none') {
			const isDeck = isFree(page, index) && !labels.has(index) && page.segments[index]!.marker === 'heading' && index === headline + 1 && page.shapes[index]!.words >= fewestStandfirstWords;
			if (isDeck) {
				labels.set(index, 'standfirst');
			}

			continue;
		}

		const {words} = page.shapes[index]!;
		const isBeforeMark = index < lastMark && (words >= 4 || isProse(page.shapes[index]!));
		const isDeck = words >= fewestStandfirstWords && (titles.includes(index) || (lastMark >= 0 && index > lastMark)) && !isProse(page.shapes[index]!);
		if (isBeforeMark || isDeck) {
			labels.set(index, 'standfirst');
		}
	}
};

// `Headline / One sentence. / John Nichols / Body`: a sentence above a bare name was a standfirst.
const isSignedDeck = (page: Page, end: number): boolean =>
	isFree(page, end)
	&& isFree(page, end + 1)
	&& isFree(page, end + 2)
	&& page.shapes[end]!.words <= mostDeckWords
	&& isProse(page.shapes[end + 2]!)
	&& readByline(page.segments[end + 1]!.text) !== undefined
	&& isForename(page.segments[end + 1]!.text.split(' ', 1)[0]!);

/**
Section, headline, standfirst, bylines and dates at the head of a page. `known` is the headline that front matter gives; then the text need not hold one.
*/
export const labelHead = (page: Page, known = ''): Labels => {
	const labels = new Map<number, BlockKind>();
	const head = findHead(page);
	if (known === '' && isVerse(page, head)) {
		const [first, second] = head.titles;
		if (page.segments[second!]!.isAfterGap) {
			labels.set(first!, 'headline');
		}

		return labels;
	}

	const {headline, sections, trail} = chooseHeadline(page, head.titles, known);
	const setAll = (indexes: readonly number[], kind: BlockKind) => {
		for (const index of indexes) {
			labels.set(index, kind);
		}
	};

	setAll(sections, 'section');
	setAll(trail, 'debris');
	setAll(headline === undefined ? [] : [headline], 'headline');
	setAll(head.stamps, 'timestamp');
	const top = headline ?? sections.at(-1) ?? -1;
	const hasHead = headline !== undefined || known !== '' || head.stamps.length + head.bylines.length > 0;
	if (hasHead) {
		setAll(findBareBylines(page, head, top), 'byline');
		labelStandfirst(page, head, top, labels);
		if (headline !== undefined && isSignedDeck(page, head.end)) {
			labels.set(head.end, 'standfirst');
			labels.set(head.end + 1, 'byline');
		}
	}

	return labels;
};
