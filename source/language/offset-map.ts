/*
Every step that changes a text leaves a map from the offsets of its result to those of its source, so that a span found in the result can be shown in the source.
*/
import type {Span} from './span.js';

/**
A monotone map from offsets of a result to offsets of its source, as plain data. The result is cut into pieces, one an index: piece `i` starts at `starts[i]` in the result
and came from `sourceStarts[i]` to `sourceEnds[i]` of the source. Where both are equally long they correspond unit by unit; where not, the piece is one whole (`ß` and `ss`).
What lies between two pieces of the source was dropped; a piece with an empty source was put in.
*/
export type OffsetMap = {
	/**
	Length of the result.
	*/
	readonly length: number;
	/**
	Length of the source.
	*/
	readonly sourceLength: number;
	readonly starts: readonly number[];
	readonly sourceStarts: readonly number[];
	readonly sourceEnds: readonly number[];
};

/**
The map of a step that changed nothing.
*/
export const identityMap = (length: number): OffsetMap => (length === 0
	? {length, sourceLength: 0, starts: [], sourceStarts: [], sourceEnds: []}
	: {length, sourceLength: length, starts: [0], sourceStarts: [0], sourceEnds: [length]});

/**
Whether a map is that of a step that changed nothing.
*/
export const isIdentity = ({length, sourceLength, starts, sourceStarts, sourceEnds}: OffsetMap): boolean =>
	length === sourceLength && starts.length <= 1 && (sourceStarts[0] ?? 0) === 0 && (sourceEnds[0] ?? 0) === sourceLength;

/**
Gathers the pieces of a map from left to right.
*/
export type MapBuilder = {
	/**
	The next `length` units are those of the source from `sourceStart` on, one by one.
	*/
	readonly copy: (length: number, sourceStart: number) => void;
	/**
	The next `length` units stand, as one whole, for this stretch of the source.
	*/
	readonly replace: (length: number, sourceStart: number, sourceEnd: number) => void;
	readonly build: (sourceLength: number) => OffsetMap;
};

/**
An empty map to be filled from left to right; source offsets must not go back.
*/
export const createMapBuilder = (): MapBuilder => {
	const starts: number[] = [];
	const sourceStarts: number[] = [];
	const sourceEnds: number[] = [];
	let end = 0;

	const push = (length: number, sourceStart: number, sourceEnd: number) => {
		starts.push(end);
		sourceStarts.push(sourceStart);
		sourceEnds.push(sourceEnd);
		end += length;
	};

	const copy = (length: number, sourceStart: number) => {
		if (length === 0) {
			return;
		}

		const last = starts.length - 1;
		const isContinued = last >= 0
			&& sourceEnds[last] === sourceStart
			&& sourceStart - sourceStarts[last]! === end - starts[last]!;
		if (isContinued) {
			sourceEnds[last] = sourceStart + length;
			end += length;
		} else {
			push(length, sourceStart, sourceStart + length);
		}
	};

	const replace = (length: number, sourceStart: number, sourceEnd: number) => {
		if (length === 0) {
			return;
		}

		if (length === 1 && sourceEnd - sourceStart === 1) {
			copy(1, sourceStart);
		} else if (length === sourceEnd - sourceStart) {
			// Equal lengths would mean "unit by unit": two unequal pieces over the same source keep it one whole.
			push(1, sourceStart, sourceEnd);
			push(length - 1, sourceStart, sourceEnd);
		} else {
			push(length, sourceStart, sourceEnd);
		}
	};

	const build = (sourceLength: number): OffsetMap => ({length: end, sourceLength, starts, sourceStarts, sourceEnds});
	return {copy, replace, build};
};

// The piece that holds a unit of the result.
const findPiece = ({starts}: OffsetMap, offset: number): number => {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (starts[middle]! <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
};

const endOfPiece = ({starts, length}: OffsetMap, piece: number): number => starts[piece + 1] ?? length;

const isUnitByUnit = (map: OffsetMap, piece: number): boolean =>
	endOfPiece(map, piece) - map.starts[piece]! === map.sourceEnds[piece]! - map.sourceStarts[piece]!;

const sourceStartOf = (map: OffsetMap, offset: number, piece: number): number =>
	isUnitByUnit(map, piece) ? map.sourceStarts[piece]! + offset - map.starts[piece]! : map.sourceStarts[piece]!;

const sourceEndOf = (map: OffsetMap, offset: number, piece: number): number =>
	isUnitByUnit(map, piece) ? map.sourceStarts[piece]! + offset + 1 - map.starts[piece]! : map.sourceEnds[piece]!;

/**
Where in the source the unit at `offset` of the result begins; for the end of the result, where its last unit ends. Offsets outside the result are moved to its ends.
*/
export const toSourceOffset = (map: OffsetMap, offset: number): number => {
	if (map.length === 0) {
		return 0;
	}

	if (offset >= map.length) {
		return map.sourceEnds.at(-1)!;
	}

	const unit = Math.max(offset, 0);
	return sourceStartOf(map, unit, findPiece(map, unit));
};

/**
The stretch of the source that a span of the result came from: from the start of its first unit to the end of its last. An empty span gives an empty one.
*/
export const toSourceSpan = (map: OffsetMap, {start, end}: Span): Span => {
	const sourceStart = toSourceOffset(map, start);
	const last = Math.min(end, map.length) - 1;
	return end <= start || last < 0 ? {start: sourceStart, end: sourceStart} : {start: sourceStart, end: Math.max(sourceStart, sourceEndOf(map, last, findPiece(map, last)))};
};

// Sends one piece of the second map through the first, cut where the first map has its own cuts.
const composePiece = (builder: MapBuilder, first: OffsetMap, start: number, end: number) => {
	let offset = start;
	for (let piece = findPiece(first, start); offset < end; piece++) {
		const stop = Math.min(end, endOfPiece(first, piece));
		if (isUnitByUnit(first, piece)) {
			builder.copy(stop - offset, sourceStartOf(first, offset, piece));
		} else {
			builder.replace(stop - offset, first.sourceStarts[piece]!, first.sourceEnds[piece]!);
		}

		offset = stop;
	}
};

/**
The map of two steps on end: `first` leads from the middle text to the source, `second` from the result to the middle text.
*/
export const composeMaps = (first: OffsetMap, second: OffsetMap): OffsetMap => {
	if (isIdentity(second)) {
		return first;
	}

	if (isIdentity(first)) {
		return second;
	}

	const builder = createMapBuilder();
	for (const [piece, start] of second.starts.entries()) {
		const length = endOfPiece(second, piece) - start;
		const middle = {start: second.sourceStarts[piece]!, end: second.sourceEnds[piece]!};
		if (isUnitByUnit(second, piece)) {
			composePiece(builder, first, middle.start, middle.end);
		} else {
			const source = toSourceSpan(first, middle);
			builder.replace(length, source.start, source.end);
		}
	}

	return builder.build(first.sourceLength);
};
