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

// Soft hyphens, Burmese medials and asat, Arabic signs that enclose numbers: some terminals go by older tables, in which each has a cell of its own.
const spacing: ReadonlySet<string> = new Set('\u{AD}\u{600}\u{601}\u{602}\u{603}\u{604}\u{605}\u{6DD}\u{103A}\u{103D}\u{103E}');
const known = new Map<string, number>();
const mostKnown = 4096;

// What all terminals that are known of draw equally wide; of all else some know, and some do not, how it is joined, or that it is wide.
const sure = /^[\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{384}-\u{482}\u{48A}-\u{52F}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{2190}-\u{2193}\u{2500}-\u{259F}\u{25B8}\u{25B9}\u{3001}-\u{3029}\u{3041}-\u{3096}\u{309D}-\u{30FF}\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{AC00}-\u{D7A3}\u{FF01}-\u{FF60}]*$/u;

/**
Whether every code unit of a text is a grapheme of one cell.
*/
export const isSimple = (text: string): boolean => simple.test(text);

/**
Whether a text takes the same cells on every terminal. Where it may take fewer than are counted, what follows it has to be told its place.
*/
export const isSure = (text: string): boolean => sure.test(text);

/**
The graphemes of a text: what a person takes for one character.
*/
export const splitGraphemes = (text: string): readonly string[] => isSimple(text) ? [...text] : Array.from(segment(text), each => each.segment);

const settle = (grapheme: string): string => stringWidth(grapheme) === 0 && !invisible.test(grapheme) ? `\u{A0}${grapheme}` : grapheme;

// A terminal that knows the grapheme draws it in so many cells.
const measureJoined = (grapheme: string): number => {
	const width = stringWidth(grapheme);
	// Marks without a letter are drawn on a space of their own.
	return width > 0 || invisible.test(grapheme) ? width : 1;
};

// One that does not draws each of its characters.
const measureParted = (grapheme: string): number => {
	let cells = 0;
	for (const character of grapheme) {
		cells += regional.test(character) ? 2 : (spacing.has(character) ? 1 : stringWidth(character));
	}

	return cells;
};

/**
Cells that one grapheme takes on the terminal that takes most for it, of those whose tables are known: 2 for an ideograph, 8 for a family of four, which others draw in 2.
All wrapping, cutting and filling goes by this one measure: what fits by it fits on all of them, and nothing that was wrapped is cut.
*/
export const cellsOf = (grapheme: string): number => {
	if (grapheme.length === 1 && isSimple(grapheme)) {
		return 1;
	}

	const found = known.get(grapheme);
	if (found !== undefined) {
		return found;
	}

	const cells = Math.max(measureJoined(grapheme), measureParted(settle(grapheme)));
	if (known.size < mostKnown && grapheme.length < 12) {
		known.set(grapheme, cells);
	}

	return cells;
};

/**
Cells that a text takes on one line, on the terminal that takes most for it.
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

/**
As many whole graphemes from the start of a text as fit into `width` cells.
*/
export const takeCells = (text: string, width: number): string => {
	if (isSimple(text)) {
		return text.slice(0, Math.max(0, width));
	}

	let cells = 0;
	let end = 0;
	for (const grapheme of splitGraphemes(text)) {
		cells += cellsOf(grapheme);
		if (cells > width) {
			break;
		}

		end += grapheme.length;
	}

	return text.slice(0, end);
};

/**
A text as it can be drawn: marks that stand without a letter get a space to stand on, so that they take the cell they are counted for.
*/
export const settleMarks = (text: string): string => isSimple(text) ? text : splitGraphemes(text).map(grapheme => settle(grapheme)).join('');
