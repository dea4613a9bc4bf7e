import type {Span} from '../language/span.js';

/**
The span without the white space at its edges, which is no word of the speaker's.
*/
export function trimPart(text: string, {start, end}: Span): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/v.test(text[from]!)) {
		from++;
	}

	while (to > from && /\s/v.test(text[to - 1]!)) {
		to--;
	}

	return {start: from, end: to};
}
