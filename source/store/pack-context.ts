/**
Words around a quote: 0 for none, how far from the quote they stand in the reading text and how many characters they are, or as they are. A third number tells that they are cut short.
*/
export type PackedContext = 0 | string | readonly [apart: number, length: number, isCut?: 1];

const cutMark = '…';

/**
Which side of the quote the words stand on.
*/
export type Side = 'before' | 'after';

const cutOff = (words: string, side: Side): string => (side === 'before' ? words.slice(cutMark.length) : words.slice(0, -cutMark.length));

const markCut = (words: string, side: Side): string => (side === 'before' ? cutMark + words : words + cutMark);

/**
The words again.
*/
export const unpackContext = (source: string, packed: PackedContext, edge: number, side: Side): string => {
	if (packed === 0 || typeof packed === 'string') {
		return packed === 0 ? '' : packed;
	}

	const [apart, length, isCut] = packed;
	const start = side === 'before' ? edge - apart - length : edge + apart;
	const words = source.slice(start, start + length);
	return isCut === 1 ? markCut(words, side) : words;
};

/**
Packs the words around a quote; `edge` is where the quote begins or ends.
*/
export const packContext = (source: string, words: string, edge: number, side: Side): PackedContext => {
	if (words === '') {
		return 0;
	}

	for (const isCut of [false, true]) {
		const core = isCut ? cutOff(words, side) : words;
		const start = side === 'before' ? source.lastIndexOf(core, edge - core.length) : source.indexOf(core, edge);
		const apart = side === 'before' ? edge - core.length - start : start - edge;
		const packed: PackedContext = isCut ? [apart, core.length, 1] : [apart, core.length];
		if (start !== -1 && unpackContext(source, packed, edge, side) === words) {
			return packed;
		}
	}

	return words;
};
