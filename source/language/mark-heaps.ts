import type {Span} from './span.js';

/**
How many combining marks a letter may carry: more than any language writes.
*/
export const mostMarks = 10;

const heaps = /\p{Mark}[\p{Mark}\u{200C}\u{200D}]{10,}/gu;

/**
The marks that a letter carries beyond the first `most` (10 or more), in order: heaps that paint over the lines around them.
*/
export const findMarkHeaps = (text: string, most = mostMarks): readonly Span[] => {
	const found: Span[] = [];
	for (const {index, 0: heap} of text.matchAll(heaps)) {
		const end = index + heap.length;
		let start = index;
		for (let count = 0; count < most && start < end; count++) {
			start += text.codePointAt(start)! > 0xFF_FF ? 2 : 1;
		}

		if (start < end) {
			found.push({start, end});
		}
	}

	return found;
};
