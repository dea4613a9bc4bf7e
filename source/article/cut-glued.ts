/*
Places where copying glued two lines into one: "Key PointsPresident Trump …", a byline and its date, a caption and its credit.
*/
import {foldText} from '../language/fold-text.js';
import {isRoleLine, readByline} from './head/read-byline.js';
import {readStamp} from './head/read-stamp.js';
import {sectionNames} from './head/section-names.js';
import {allHeadings} from './key-point-headings.js';
import {findCreditStart} from './pictures/split-credit.js';
import {sliceSegment, type Segment} from './segment.js';
import {trimMarksEnd} from './trim-marks.js';

const longestHeading = 40;
const fewestItemUnits = 20;
const longestLine = 200;
const longestCaption = 900;
const startsItem = /^[\d\p{Uppercase_Letter}"'«‘“]/u;
const stampStart = /\s?(?:(?:\b|(?<=\p{Lowercase_Letter}))(?:First published|Published|Posted|Updated|Last updated|Publiziert|Veröffentlicht|Aktualisiert)\b|\d{1,2} ?(?:min(?:ute)?|hour|day|week|month)s? ago|(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\b\d{1,2}[-./:]\d|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:19|20)\d\d-)/gu;
const bylineStart = /\s?\bBy (?=\p{Uppercase_Letter})/gu;

const findHeadingEnd = (text: string): number | undefined => {
	const folded = foldText(text.slice(0, longestHeading)).text;
	const heading = allHeadings.find(words => folded.startsWith(words));
	if (heading === undefined || text.length < heading.length + fewestItemUnits || folded.length !== Math.min(text.length, longestHeading)) {
		return undefined;
	}

	// "Highlights of the day" has a space there, and so does all but glued text.
	return startsItem.test(text.slice(heading.length)) ? heading.length : undefined;
};

const trailingMarks = '|,·•/–—-';

// What stands before a date in the same line: a byline, the agency that signs, a section.
const isBeforeStamp = (text: string): boolean => {
	const bare = trimMarksEnd(text, trailingMarks);
	return readByline(bare) !== undefined || isRoleLine(bare) || sectionNames.has(foldText(bare).text);
};

const findHeadCut = (text: string): number | undefined => {
	if (text.length > longestLine || !/\d|ago/.test(text)) {
		return undefined;
	}

	for (const {index} of text.matchAll(stampStart)) {
		if (index > 0 && readStamp(text.slice(index)) && isBeforeStamp(text.slice(0, index))) {
			return index;
		}
	}

	for (const {index} of text.matchAll(bylineStart)) {
		if (index > 0 && readByline(text.slice(index).trim())?.isSure && readStamp(text.slice(0, index))) {
			return index;
		}
	}

	return undefined;
};

const cutSegment = (segment: Segment): readonly Segment[] => {
	const {text, kind, marker, isAfterGap} = segment;
	if (kind !== undefined) {
		return [segment];
	}

	const headingEnd = findHeadingEnd(text);
	if (headingEnd !== undefined) {
		return [
			{...sliceSegment(segment, 0, headingEnd, isAfterGap), kind: 'key-points-heading'},
			sliceSegment(segment, headingEnd, text.length, false),
		];
	}

	if (marker !== 'none' || text.length > longestCaption) {
		return [segment];
	}

	const headCut = findHeadCut(text);
	if (headCut !== undefined) {
		return [sliceSegment(segment, 0, headCut, isAfterGap), sliceSegment(segment, headCut, text.length, false)];
	}

	const creditStart = findCreditStart(text);
	return creditStart === undefined
		? [segment]
		: [
			{...sliceSegment(segment, 0, creditStart, isAfterGap), kind: 'caption'},
			{...sliceSegment(segment, creditStart, text.length, false), kind: 'credit'},
		];
};

/**
The segments with those cut in two in which copying had glued what stood apart.
*/
export const cutGlued = (segments: readonly Segment[]): readonly Segment[] => segments.flatMap(segment => cutSegment(segment));
