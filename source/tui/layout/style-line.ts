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

// Every offset at which a look may begin or end, moved to where graphemes begin.
const cutsOf = (text: string, {start, end}: Span, decorations: readonly Decoration[]): readonly number[] => {
	const shown = text.slice(start, end);
	const cuts = new Set([start, ...decorations.flatMap(each => [each.start, each.end]).filter(cut => cut > start && cut < end), end]);
	if (isSimple(shown)) {
		return [...cuts].toSorted((a, b) => a - b);
	}

	const sorted = [...cuts].toSorted((a, b) => a - b);
	const starts: number[] = [];
	let [at, next] = [start, 0];
	for (const grapheme of splitGraphemes(shown)) {
		at += grapheme.length;
		const before = next;
		while (next < sorted.length && sorted[next]! < at) {
			next++;
		}

		if (next > before) {
			starts.push(at - grapheme.length);
		}
	}

	return [...starts, end];
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
