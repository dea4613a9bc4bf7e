import {joinWrappedLines, type Line} from './join-wrapped-lines.js';
import {bareSegment, withNumber, type Segment} from './segment.js';

const bullet = /^(?:[·•‣⁃∙■□▪▫●◦]\s*|[*-]\s+)(?=\S)/;
const numeral = /^(\d{1,3})[).]\s+(?=\S)/;
const quoteMark = /^>+\s?/;

const readLines = (text: string): readonly Line[] => text.split('\n').map(raw => {
	const trimmed = raw.trim();
	return {text: trimmed, indent: trimmed === '' ? 0 : raw.length - raw.trimStart().length};
});

const readLine = ({text}: Line, isAfterGap: boolean): Segment => {
	const quoted = quoteMark.exec(text);
	if (quoted) {
		return {...bareSegment(text.slice(quoted[0].length).trim(), isAfterGap), marker: 'quote'};
	}

	const bulleted = bullet.exec(text);
	if (bulleted) {
		return {...bareSegment(text.slice(bulleted[0].length), isAfterGap), marker: 'bullet', level: 1};
	}

	const numbered = numeral.exec(text);
	return numbered
		? {...bareSegment(text.slice(numbered[0].length), isAfterGap), marker: 'number', ordinal: Number(numbered[1]), prefix: numbered[0]}
		: bareSegment(text, isAfterGap);
};

// A number counts as an item's only where its neighbor in counting stands beside it: "1. FC Köln" and "5. Mai" keep theirs.
const withLoneNumbersKept = (segments: readonly Segment[]): readonly Segment[] => {
	const numbered = segments.filter(({marker}) => marker === 'number');
	const counted = new Set(numbered.filter(({ordinal}, index) => numbered[index - 1]?.ordinal === ordinal! - 1 || numbered[index + 1]?.ordinal === ordinal! + 1));
	return segments.map(segment => segment.marker === 'number' && !counted.has(segment) ? withNumber(segment) : segment);
};

// Lines quoted with `>` run on until one without.
const pushQuoted = (segments: Segment[], segment: Segment, isContinued: boolean) => {
	const last = segments.at(-1);
	if (isContinued && last?.marker === 'quote' && !segment.isAfterGap && segment.text !== '') {
		segments[segments.length - 1] = {...last, text: `${last.text} ${segment.text}`};
	} else if (segment.text !== '') {
		segments.push(segment);
	}
};

/**
The segments of a pasted text: one a line, lines that were wrapped at a fixed width joined.
*/
export const segmentText = (text: string): readonly Segment[] => {
	const segments: Segment[] = [];
	let isAfterGap = true;
	let isContinued = false;
	for (const line of joinWrappedLines(readLines(text))) {
		if (line.text === '') {
			isAfterGap = true;
			continue;
		}

		const segment = readLine(line, isAfterGap);
		if (segment.marker === 'quote') {
			pushQuoted(segments, segment, isContinued);
			isContinued = segment.text !== '';
		} else {
			segments.push(segment);
			isContinued = false;
		}

		isAfterGap = false;
	}

	return withLoneNumbersKept(segments);
};
