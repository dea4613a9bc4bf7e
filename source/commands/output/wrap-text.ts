import type {Span} from '../../language/span.js';
import {graphemesOf} from './graphemes.js';
import {widthOf} from './text-width.js';

// A word wider than a line (an address, or a language without spaces) is cut where the line ends, never within a letter.
const cutWord = (text: string, {start, end}: Span, width: number): Span[] => {
	const pieces: Span[] = [];
	let from = start;
	let used = 0;
	for (const {segment, index} of graphemesOf(text.slice(start, end))) {
		const columns = widthOf(segment);
		if (used > 0 && used + columns > width) {
			pieces.push({start: from, end: start + index});
			from = start + index;
			used = 0;
		}

		used += columns;
	}

	return [...pieces, {start: from, end}];
};

const findPieces = (text: string, width: number): Span[] => {
	const pieces: Span[] = [];
	for (const {0: word, index} of text.matchAll(/\S+/g)) {
		const span = {start: index, end: index + word.length};
		pieces.push(...(widthOf(word) > width ? cutWord(text, span, width) : [span]));
	}

	return pieces;
};

/**
The lines of a text at a width in columns, as spans into it; white space at their ends is left out, and nothing else.
*/
export const findLines = (text: string, width: number): readonly Span[] => {
	const room = Math.max(1, width);
	const lines: Span[] = [];
	let line: Span | undefined;
	let used = 0;
	for (const piece of findPieces(text, room)) {
		const columns = widthOf(text.slice(piece.start, piece.end));
		const gap = line === undefined ? 0 : widthOf(text.slice(line.end, piece.start));
		if (line === undefined || used + gap + columns > room) {
			if (line !== undefined) {
				lines.push(line);
			}

			line = piece;
			used = columns;
		} else {
			line = {start: line.start, end: piece.end};
			used += gap + columns;
		}
	}

	return line === undefined ? [] : [...lines, line];
};

/**
A text cut into lines of at most `width` columns; an empty text gives none. Runs of white space within a line stay.
*/
export const wrapText = (text: string, width: number): readonly string[] => findLines(text, width).map(({start, end}) => text.slice(start, end));
