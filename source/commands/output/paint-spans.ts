import type {Span} from '../../language/span.js';

/**
A stretch to be set off, and how.
*/
export type PaintedSpan = Span & {
	readonly paint: (text: string) => string;
};

/**
A stretch of a text with the spans in it painted. `spans` are in order; where two overlap, the first wins.
*/
export const paintSpans = (text: string, {start, end}: Span, spans: readonly PaintedSpan[]): string => {
	let painted = '';
	let at = start;
	for (const span of spans) {
		const from = Math.max(span.start, at);
		const to = Math.min(span.end, end);
		if (!(from < to)) {
			continue;
		}

		painted += text.slice(at, from) + span.paint(text.slice(from, to));
		at = to;
	}

	return painted + text.slice(at, end);
};

/**
A span painted in one way but for the spans within it, which are in order and painted in another.
*/
export const paintAround = ({start, end, paint}: PaintedSpan, inner: readonly PaintedSpan[]): readonly PaintedSpan[] => {
	const spans: PaintedSpan[] = [];
	let at = start;
	const within = inner.filter(candidate => candidate.start < end && candidate.end > start);
	for (const span of within) {
		spans.push({start: at, end: span.start, paint}, span);
		at = span.end;
	}

	return [...spans, {start: at, end, paint}].filter(span => span.start < span.end);
};
