import {createTextBuilder, type MappedText} from './text-builder.js';
import {identityMap} from './offset-map.js';

// A letter with what may be composed with it: marks, the later parts of Hangul syllables, Kirat Rai vowels.
const clusters = /[^\p{Mark}\u{1160}-\u{11FF}\u{16D60}-\u{16D6F}]?[\p{Mark}\u{1160}-\u{11FF}\u{16D60}-\u{16D6F}]+|[^\0-\u{2FF}]/gu;

type Composable = {readonly start: number; readonly end: number; readonly composed: string};

// The clusters that composing changes; line by line, since most lines need no second look.
function * findComposable(text: string): Generator<Composable> {
	let lineStart = 0;
	for (const line of text.split('\n')) {
		for (const {index, 0: cluster} of line.normalize('NFC') === line ? [] : line.matchAll(clusters)) {
			const composed = cluster.normalize('NFC');
			if (composed !== cluster) {
				yield {start: lineStart + index, end: lineStart + index + cluster.length, composed};
			}
		}

		lineStart += line.length + 1;
	}
}

/**
Unicode's composed form (NFC) of a text, with the way back: a letter and its marks become one whole. Slow (quadratic) only in marks heaped on one letter, so cap those first.
*/
export const composeLetters = (text: string): MappedText => {
	if (text.normalize('NFC') === text) {
		return {text, toSource: identityMap(text.length)};
	}

	const builder = createTextBuilder(text);
	let copied = 0;
	for (const {start, end, composed} of findComposable(text)) {
		builder.copy(copied, start);
		builder.replace(start, end, composed);
		copied = end;
	}

	builder.copy(copied, text.length);
	return builder.build();
};
