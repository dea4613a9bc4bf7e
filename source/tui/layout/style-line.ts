/*
Lays the looks of quotes, matches and links over a stretch of text: what overlaps is parted where looks change, never within a grapheme.
*/
import type {Span} from '../../language/span.js';
import {isSimple, splitGraphemes} from './cells.js';
import {run, type Role, type Run} from './row.js';

/**
A stretch of text with what it is.
*/
export type Decoration = Span & {
	readonly roles: readonly Role[];
};

const rolesAt = (decorations: readonly Decoration[], offset: number): readonly Role[] =>
	decorations.filter(({start, end}) => start <= offset && offset < end).flatMap(({roles}) => roles);

const countWithin = (cuts: ReadonlySet<number>, start: number, end: number): number => {
	let count = 0;
	for (let offset = start + 1; offset < end; offset++) {
		count += cuts.has(offset) ? 1 : 0;
	}

	return count;
};

// Every offset at which a look may begin or end, moved to where graphemes begin.
const cutsOf = (text: string, {start, end}: Span, decorations: readonly Decoration[]): readonly number[] => {
	const shown = text.slice(start, end);
	const cuts = new Set([start, ...decorations.flatMap(each => [each.start, each.end]).filter(cut => cut > start && cut < end), end]);
	if (isSimple(shown)) {
		return [...cuts].toSorted((a, b) => a - b);
	}

	// A cut within a grapheme waits until its end.
	const settled = new Set<number>();
	let [at, waiting] = [start, 0];
	for (const grapheme of splitGraphemes(shown)) {
		if (waiting > 0 || cuts.has(at)) {
			settled.add(at);
		}

		waiting = countWithin(cuts, at, at + grapheme.length);
		at += grapheme.length;
	}

	return [...settled, end];
};

/**
A stretch of a text as runs; `base` are the roles that all of it has.
*/
export const styleLine = (text: string, span: Span, decorations: readonly Decoration[], base: readonly Role[]): readonly Run[] => {
	const near = decorations.filter(({start, end}) => start < span.end && end > span.start);
	if (near.length === 0) {
		return [run(text.slice(span.start, span.end), ...base)];
	}

	const cuts = cutsOf(text, span, near);
	return cuts.slice(0, -1).map((cut, index) => run(text.slice(cut, cuts[index + 1]), ...base, ...rolesAt(near, cut)));
};
