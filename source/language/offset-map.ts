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
Gathers the pieces of a map from left to right; source offsets must not go back.
*/
export class MapBuilder {
	readonly #starts: number[] = [];
	readonly #sourceStarts: number[] = [];
	readonly #sourceEnds: number[] = [];
	#end = 0;

	#push(length: number, sourceStart: number, sourceEnd: number): void {
		this.#starts.push(this.#end);
		this.#sourceStarts.push(sourceStart);
		this.#sourceEnds.push(sourceEnd);
		this.#end += length;
	}

	/**
	The next `length` units are those of the source from `sourceStart` on, one by one.
	*/
	copy(length: number, sourceStart: number): void {
		if (length === 0) {
			return;
		}

		const last = this.#starts.length - 1;
		const isContinued = last >= 0
			&& this.#sourceEnds[last] === sourceStart
			&& sourceStart - this.#sourceStarts[last]! === this.#end - this.#starts[last]!;
		if (isContinued) {
			this.#sourceEnds[last] = sourceStart + length;
			this.#end += length;
		} else {
			this.#push(length, sourceStart, sourceStart + length);
		}
	}

	/**
	The next `length` units stand, as one whole, for this stretch of the source.
	*/
	replace(length: number, sourceStart: number, sourceEnd: number): void {
		if (length === 1 && sourceEnd - sourceStart === 1) {
			this.copy(1, sourceStart);
		} else if (length > 0 && length === sourceEnd - sourceStart) {
			// Equal lengths would mean "unit by unit": two unequal pieces over the same source keep it one whole.
			this.#push(1, sourceStart, sourceEnd);
			this.#push(length - 1, sourceStart, sourceEnd);
		} else if (length > 0) {
			this.#push(length, sourceStart, sourceEnd);
		}
	}

	/**
	The map as it is by now, over a source of `sourceLength` units.
	*/
	build(sourceLength: number): OffsetMap {
		return {length: this.#end, sourceLength, starts: this.#starts, sourceStarts: this.#sourceStarts, sourceEnds: this.#sourceEnds};
	}
}

// The piece that holds a unit of the result.
const findPiece = ({starts}: OffsetMap, offset: number): number => {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
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
	const sourceEnd = end <= start || last < 0 ? sourceStart : Math.max(sourceStart, sourceEndOf(map, last, findPiece(map, last)));
	return {start: sourceStart, end: sourceEnd};
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

	const builder = new MapBuilder();
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
