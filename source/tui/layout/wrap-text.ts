/*
Breaks text into lines: between words, after hyphens and dashes, between ideographs, and within a word only where it is longer than a line. Every line is a span of the text, so nothing is lost and everything can be found again.
*/
import type {Span} from '../../language/span.js';
import {toDisplayText} from '../../language/display-text.js';
import {cellsOf, countCells, isSimple, splitGraphemes} from './cells.js';

// What cannot be parted: a word, or what stands between two places where it may break.
type Piece = Span & {readonly cells: number};

const words = /[^\t\n \u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}]+/gu;
const breakable = /[-/\u{2010}\u{2013}-\u{2015}]/u;
const hinges = new Set(['-', '‐', '–', '—', '―', '/']);
const wordlike = /^[\p{Letter}\p{Number}]/u;

// What never begins a line, and what never ends one, where lines may break between any two characters.
const neverFirst = new Set('、。，．・：；？！」』）】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ’”»)].,!?:;%…');
const neverLast = new Set('「『（【〈《〔［｛“‘«([');

// "-5" and "/dev" stay whole, "54-year-old" and "late—and loud" may part.
const canBreak = (before: string, after: string, isFirst: boolean): boolean => (hinges.has(before)
	? !isFirst && wordlike.test(after)
	: (cellsOf(before) > 1 || cellsOf(after) > 1) && !neverFirst.has(after) && !neverLast.has(before));

const splitWord = (text: string, word: Span): readonly Piece[] => {
	const pieces: Piece[] = [];
	let [start, cells, end] = [word.start, 0, word.start];
	let before = '';
	for (const grapheme of splitGraphemes(text.slice(word.start, word.end))) {
		if (before !== '' && canBreak(before, grapheme, end - start === before.length)) {
			pieces.push({start, end, cells});
			[start, cells] = [end, 0];
		}

		cells += cellsOf(grapheme);
		end += grapheme.length;
		before = grapheme;
	}

	return [...pieces, {start, end, cells}];
};

const piecesOf = (text: string, word: Span): readonly Piece[] => {
	const {start, end} = word;
	const shown = text.slice(start, end);
	return isSimple(shown) && !breakable.test(shown) ? [{start, end, cells: end - start}] : splitWord(text, word);
};

// A piece longer than a line, in line-long parts.
const chop = (text: string, piece: Piece, width: number): readonly Piece[] => {
	if (piece.cells <= width) {
		return [piece];
	}

	const parts: Piece[] = [];
	let [start, cells, end] = [piece.start, 0, piece.start];
	for (const grapheme of splitGraphemes(text.slice(piece.start, piece.end))) {
		const taken = cellsOf(grapheme);
		if (cells > 0 && cells + taken > width) {
			parts.push({start, end, cells});
			[start, cells] = [end, 0];
		}

		cells += taken;
		end += grapheme.length;
	}

	return [...parts, {start, end, cells}];
};

/**
The lines of a stretch of text at most `width` cells wide (1 at least), as spans into the text. Only white space lies between them; a line break in the text always ends a line. A grapheme wider than `width` has a line to itself.
*/
export const wrapSpan = (text: string, within: Span, width: number): readonly Span[] => {
	const lines: Span[] = [];
	let line: Piece | undefined;
	words.lastIndex = within.start;
	for (let match = words.exec(text); match && match.index < within.end; match = words.exec(text)) {
		const word = {start: match.index, end: Math.min(match.index + match[0].length, within.end)};
		for (const piece of piecesOf(text, word).flatMap(each => chop(text, each, width))) {
			const gap: string = line ? text.slice(line.end, piece.start) : '';
			const cells = line ? line.cells + countCells(gap.replaceAll('\t', ' ')) + piece.cells : 0;
			if (line && cells <= width && !gap.includes('\n')) {
				line = {start: line.start, end: piece.end, cells};
			} else {
				if (line) {
					lines.push({start: line.start, end: line.end});
				}

				line = piece;
			}
		}
	}

	return line ? [...lines, {start: line.start, end: line.end}] : lines;
};

/**
The lines of a text at most `width` cells wide, cleaned for the screen.
*/
export const wrapText = (text: string, width: number): readonly string[] => {
	const shown = toDisplayText(text);
	return wrapSpan(shown, {start: 0, end: shown.length}, Math.max(1, width)).map(({start, end}) => shown.slice(start, end));
};
