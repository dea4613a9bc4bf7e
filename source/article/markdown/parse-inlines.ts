import {normalizeText} from '../../language/normalize-text.js';
import {toSourceOffset} from '../../language/offset-map.js';
import type {Inline} from '../article.js';
import {InlineReader} from './inline-reader.js';
import type {References} from './read-target.js';

/**
Reading text with its links and stresses; `neutralized` counts what entities had smuggled in.
*/
export type InlineText = {
	readonly text: string;
	readonly inlines: readonly Inline[];
	readonly neutralized: number;
};

// The first offset of the cleaned text that came from `offset` of the other, or from behind it.
const findCleaned = (toSource: Parameters<typeof toSourceOffset>[0], offset: number): number => {
	let low = 0;
	let high = toSource.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (toSourceOffset(toSource, middle) < offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
};

/**
What inline Markdown reads as: its marks gone, escapes and entities decoded and cleaned, a line break a space. Linear in the text.
*/
export const parseInlines = (source: string, references: References = new Map()): InlineText => {
	const read = new InlineReader(source, references).read();
	const cleaned = normalizeText(read.text);
	const {toSource, neutralized} = cleaned;
	// A block has no lines: what an entity smuggled in as one is a space.
	const text = cleaned.text.replaceAll('\n', ' ');
	if (text === read.text) {
		return {...read, neutralized: 0};
	}

	const inlines = read.inlines
		.map(inline => ({...inline, start: findCleaned(toSource, inline.start), end: findCleaned(toSource, inline.end)}))
		.filter(({start, end}) => end > start);
	return {text, inlines, neutralized};
};
