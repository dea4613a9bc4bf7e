/*
How much room text takes on a terminal, in cells. All that is measured or cut in the reader is measured and cut here, by graphemes.
*/
import stringWidth from 'string-width';

// Made when first needed, for that takes longer than to draw a frame.
let segmenter: Intl.Segmenter | undefined;

const segment = (text: string): Intl.Segments => {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
};

// One code unit, one grapheme, one cell: most of what news is made of.
const simple = /^[\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{384}-\u{482}\u{48A}-\u{52F}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{2190}-\u{2193}\u{2500}-\u{259F}\u{25B8}\u{25B9}]*$/u;

const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;
const regional = /^\p{Regional_Indicator}$/u;
const known = new Map<string, number>();
const mostKnown = 4096;

/**
Whether every code unit of a text is a grapheme of one cell.
*/
export const isSimple = (text: string): boolean => simple.test(text);

/**
The graphemes of a text: what a person takes for one character.
*/
export const splitGraphemes = (text: string): readonly string[] => isSimple(text) ? [...text] : Array.from(segment(text), each => each.segment);

const measure = (grapheme: string): number => {
	const width = stringWidth(grapheme);
	// Marks without a letter are drawn on a space of their own.
	return width > 0 || invisible.test(grapheme) ? width : 1;
};

/**
Cells that one grapheme takes: 0, 1 or 2, rarely more.
*/
export const cellsOf = (grapheme: string): number => {
	if (grapheme.length === 1 && isSimple(grapheme)) {
		return 1;
	}

	const found = known.get(grapheme);
	if (found !== undefined) {
		return found;
	}

	const cells = measure(grapheme);
	if (known.size < mostKnown && grapheme.length < 12) {
		known.set(grapheme, cells);
	}

	return cells;
};

/**
Cells that a text takes on one line.
*/
export const countCells = (text: string): number => {
	if (isSimple(text)) {
		return text.length;
	}

	let cells = 0;
	for (const grapheme of splitGraphemes(text)) {
		cells += cellsOf(grapheme);
	}

	return cells;
};

const worstOf = (grapheme: string): number => {
	let cells = 0;
	for (const character of grapheme) {
		cells += regional.test(character) ? 2 : stringWidth(character);
	}

	return Math.max(cells, cellsOf(grapheme));
};

/**
Cells that a text takes on a terminal that knows nothing of joined emoji, flags and the like, and draws each of their parts.
*/
export const countWorstCells = (text: string): number => {
	if (isSimple(text)) {
		return text.length;
	}

	let cells = 0;
	for (const grapheme of splitGraphemes(text)) {
		cells += worstOf(grapheme);
	}

	return cells;
};

/**
As many whole graphemes from the start of a text as fit into `width` cells. `count` says how to measure, `countCells` unless told.
*/
export const takeCells = (text: string, width: number, count: (text: string) => number = countCells): string => {
	if (isSimple(text)) {
		return text.slice(0, Math.max(0, width));
	}

	let cells = 0;
	let end = 0;
	for (const grapheme of splitGraphemes(text)) {
		cells += count(grapheme);
		if (cells > width) {
			break;
		}

		end += grapheme.length;
	}

	return text.slice(0, end);
};

const settle = (grapheme: string): string => stringWidth(grapheme) === 0 && !invisible.test(grapheme) ? `\u{A0}${grapheme}` : grapheme;

/**
A text as it can be drawn: marks that stand without a letter get a space to stand on, so that they take the cell they are counted for.
*/
export const settleMarks = (text: string): string => isSimple(text) ? text : splitGraphemes(text).map(grapheme => settle(grapheme)).join('');
