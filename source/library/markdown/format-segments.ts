import type {Segment} from '../../article/segment.js';
import {escapeMarkdown} from '../../article/markdown/escape-markdown.js';

const formatMark = ({marker, level = 1, ordinal = 1, prefix = `${ordinal}. `}: Segment): string => {
	const marks: Readonly<Record<Segment['marker'], string>> = {
		none: '',
		bullet: `${'  '.repeat(level - 1)}- `,
		number: prefix,
		quote: '> ',
		heading: `${'#'.repeat(level)} `,
	};
	return marks[marker];
};

// Whether Markdown by itself keeps two lines apart: the items of one list.
const isNextItem = (previous: Segment, segment: Segment): boolean => segment.marker === previous.marker && (segment.marker === 'bullet' || segment.marker === 'number');

/*
Lines that stand close together in a pasted text belong together: a caption and its credit, a name and a date. Markdown would run them into one; a backslash at the line's end keeps both things.
*/
const separatorOf = (previous: Segment, segment: Segment): string => {
	if (segment.isAfterGap) {
		return '\n\n';
	}

	if (previous.marker === 'none' && segment.marker === 'none') {
		return '\\\n';
	}

	return isNextItem(previous, segment) ? '\n' : '\n\n';
};

/**
Segments of a pasted text as Markdown that reads as the same segments. `headings` are the texts to set as headings, each once, and their depth.
*/
export const formatSegments = (segments: readonly Segment[], headings: ReadonlyMap<string, number> = new Map()): string => {
	const unused = new Map(headings);
	let markdown = '';
	for (const [index, bare] of segments.entries()) {
		const level = unused.get(bare.text);
		unused.delete(bare.text);
		const previous = segments[index - 1];
		const segment: Segment = level === undefined ? bare : {...bare, marker: 'heading', level};
		markdown += (previous === undefined ? '' : separatorOf(previous, segment)) + formatMark(segment) + escapeMarkdown(segment.text);
	}

	return markdown;
};
