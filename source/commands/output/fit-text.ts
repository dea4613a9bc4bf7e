import {graphemesOf} from './graphemes.js';
import {widthOf} from './text-width.js';

/**
A text in at most `width` columns: whole where it fits, else cut within no letter and ended with `…`.
*/
export const cutText = (text: string, width: number): string => {
	if (widthOf(text) <= width) {
		return text;
	}

	let kept = '';
	let used = 0;
	for (const {segment} of graphemesOf(text)) {
		used += widthOf(segment);
		if (used > width - 1) {
			break;
		}

		kept += segment;
	}

	return width < 1 ? '' : `${kept.trimEnd()}…`;
};

/**
A text in exactly `width` columns, filled with spaces at its end (or, `isRight`, before it), cut where it is wider.
*/
export const fitText = (text: string, width: number, isRight = false): string => {
	const cut = cutText(text, width);
	const filling = ' '.repeat(Math.max(0, width - widthOf(cut)));
	return isRight ? filling + cut : cut + filling;
};
