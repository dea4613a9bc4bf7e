import type {BlockKind, Inline} from './article.js';

/**
One piece of a file before anyone knows what it is: a line of a paste, a block of Markdown.
*/
export type Segment = {
	/**
	Its reading text, without the marks of lists and markup.
	*/
	readonly text: string;

	/**
	Links and stresses, as offsets into `text`.
	*/
	readonly inlines: readonly Inline[];

	/**
	Whether a blank line stands before it.
	*/
	readonly isAfterGap: boolean;

	/**
	What stood before it in the file: a bullet, a numeral, a `>`, a heading's `#`.
	*/
	readonly marker: 'none' | 'bullet' | 'number' | 'quote' | 'heading';

	/**
	What it is, where the file's own marks say so beyond doubt.
	*/
	readonly kind?: BlockKind;

	/**
	Depth of a heading or of a nested list item, from 1.
	*/
	readonly level?: number;

	/**
	Number of an ordered list's item.
	*/
	readonly ordinal?: number;

	/**
	The number as it was written before the text, white space included: "1. ".
	*/
	readonly prefix?: string;
};

/**
A segment of bare text.
*/
export const bareSegment = (text: string, isAfterGap: boolean): Segment => ({text, inlines: [], isAfterGap, marker: 'none'});

/**
A numbered segment as plain text again, its number in front.
*/
export const withNumber = ({text, prefix = '', inlines, isAfterGap}: Segment): Segment => ({
	...bareSegment(prefix + text, isAfterGap),
	inlines: inlines.map(inline => ({...inline, start: inline.start + prefix.length, end: inline.end + prefix.length})),
});

/**
The part of a segment from `start` to `end`, white space around it left out, with the inlines that lie in it.
*/
export const sliceSegment = (segment: Segment, start: number, end: number, isAfterGap: boolean): Segment => {
	const part = segment.text.slice(start, end);
	const from = start + part.length - part.trimStart().length;
	const to = from + part.trim().length;
	const inlines = segment.inlines
		.filter(inline => inline.start < to && inline.end > from)
		.map(inline => ({...inline, start: Math.max(inline.start, from) - from, end: Math.min(inline.end, to) - from}));
	return {...segment, text: segment.text.slice(from, to), inlines, isAfterGap};
};
