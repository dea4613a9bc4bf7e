/**
A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units.
*/
export type Span = {
	readonly start: number;
	readonly end: number;
};

/**
The words a span covers.
*/
export const textOf = (text: string, {start, end}: Span): string => text.slice(start, end);

/**
Whether two spans share at least one code unit.
*/
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
Whether `outer` covers the whole of `inner`.
*/
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
