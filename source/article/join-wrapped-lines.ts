/*
Text wrapped by hand or by a mail program, at 72 columns or so: a line break there is only a space.
*/

/**
A line of a paste: `text` without white space around it, `indent` how much of it stood before.
*/
export type Line = {
	readonly text: string;
	readonly indent: number;
};

const narrowest = 30;
const widest = 110;
const fewestBreaks = 3;

const startsBlock = /^(?:[*\->·•‣⁃∙■□▪▫●◦]|\d{1,3}[).]) /;
const startsLower = /^["'(‘“]?\p{Lowercase_Letter}/u;
const sentenceEnd = /[!.:?…]["')\]’”]*$/;
const endsInHyphen = /\p{Letter}-$/u;

const widthOf = ({text, indent}: Line): number => indent + text.length;

const firstWordLength = ({text}: Line): number => {
	const space = text.indexOf(' ');
	return space === -1 ? text.length : space;
};

// A break between two lines of which the second begins nothing by itself.
const isPlainBreak = (line: Line, next: Line | undefined): next is Line =>
	next !== undefined && line.text !== '' && next.text !== '' && !startsBlock.test(next.text);

/**
The width at which the lines of a text were wrapped, or undefined where they were not: lines are about equally long, nearly every one ends because the next word did not fit, and sentences run on over the breaks.
*/
const findWrapWidth = (lines: readonly Line[]): number | undefined => {
	// A line that ends a sentence may end a paragraph: it tells nothing.
	const breaks = lines.flatMap((line, index) => isPlainBreak(line, lines[index + 1]) && !sentenceEnd.test(line.text) ? [index] : []);
	if (breaks.length < fewestBreaks) {
		return undefined;
	}

	const widths = breaks.map(index => widthOf(lines[index]!)).sort((a, b) => a - b);
	const width = widths[Math.floor((widths.length - 1) * 0.9)]!;
	if (width < narrowest || width > widest) {
		return undefined;
	}

	const forced = breaks.filter(index => widthOf(lines[index]!) + 1 + firstWordLength(lines[index + 1]!) > width);
	const runOn = breaks.filter(index => startsLower.test(lines[index + 1]!.text));
	return forced.length >= breaks.length * 0.7 && runOn.length >= breaks.length * 0.3 ? width : undefined;
};

// The second line of an item stands under its words, not under its mark.
const isHanging = (line: Line, next: Line): boolean => startsBlock.test(line.text) && next.indent > line.indent;

// A paragraph that begins with an indent begins by that alone.
const isJoined = (line: Line, next: Line | undefined, width: number): boolean =>
	isPlainBreak(line, next)
	&& (isHanging(line, next) || (widthOf(line) + 1 + firstWordLength(next) > width && (next.indent <= line.indent + 1 || startsLower.test(next.text))));

/**
The lines of a text with those put together again that were wrapped at a fixed width; empty lines stay.
*/
export const joinWrappedLines = (lines: readonly Line[]): readonly Line[] => {
	const width = findWrapWidth(lines);
	if (width === undefined) {
		return lines;
	}

	const joined: Line[] = [];
	let parts: string[] = [];
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		parts.push(line.text);
		if (isJoined(line, next, width)) {
			// A compound broken at its hyphen has no space there.
			if (!(endsInHyphen.test(line.text) && startsLower.test(next!.text))) {
				parts.push(' ');
			}
		} else {
			joined.push({text: parts.join(''), indent: line.indent});
			parts = [];
		}
	}

	return joined;
};
