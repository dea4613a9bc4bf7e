/*
A line of an article as it is read: made once for a width, drawn whenever it is in sight.
*/
import type {BlockKind} from '../../article/article.js';
import type {Span} from '../../language/span.js';
import {countWhile} from './count-while.js';

/**
What a line is: of a block, or made by the reader. `gap`: an empty line. `meta`: the facts above the headline. `panel`: heading or foot of the key points.
*/
export type LineKind = BlockKind | 'gap' | 'meta' | 'badge' | 'panel' | 'found-key-point';

/**
One line. `span` is what it shows of the article's text; where it is null the line is made, and shows `text`. `lead` stands before either: a bullet, an indentation.
`anchor` is the offset that the line belongs to when a place is kept: it never falls from one line to the next.
*/
export type Line = {
	readonly kind: LineKind;
	readonly anchor: number;
	readonly span: Span | null;
	readonly text: string;
	readonly lead: string;

	/**
	Whether the line goes when the key points are hidden.
	*/
	readonly isInPanel: boolean;
};

/**
A place in an article that survives every change of width: the anchor of a line, and how many lines further on, among those with the same anchor.
*/
export type Anchor = {
	readonly offset: number;
	readonly skip: number;
};

const countBelow = (lines: readonly Line[], offset: number): number => countWhile(lines, ({anchor}) => anchor < offset);
const countUpTo = (lines: readonly Line[], offset: number): number => countWhile(lines, ({anchor}) => anchor <= offset);

/**
The line that shows the character at `offset`, or the nearest one above it.
*/
export const findLine = (lines: readonly Line[], offset: number): number => {
	for (let index = Math.max(0, countUpTo(lines, offset) - 1); index >= 0; index--) {
		if (lines[index]?.kind !== 'gap') {
			return index;
		}
	}

	return 0;
};

/**
The line where a kept place is now.
*/
export const findAnchor = (lines: readonly Line[], {offset, skip}: Anchor): number => {
	const last = Math.max(0, countUpTo(lines, offset) - 1);
	return lines[last]?.anchor === offset ? Math.min(countBelow(lines, offset) + skip, last) : last;
};

/**
The place of a line, to be kept.
*/
export const anchorAt = (lines: readonly Line[], index: number): Anchor => {
	const offset = lines[index]?.anchor ?? 0;
	return {offset, skip: index - countBelow(lines, offset)};
};
