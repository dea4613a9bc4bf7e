import {createTextBuilder, type MappedText} from './text-builder.js';
import {identityMap} from './offset-map.js';

// A letter with what may be composed with it: marks, the later parts of Hangul syllables, Kirat Rai vowels.
const clusters = /[^\p{Mark}\u{1160}-\u{11FF}\u{16D60}-\u{16D6F}]?[\p{Mark}\u{1160}-\u{11FF}\u{16D60}-\u{16D6F}]+|[^\0-\u{2FF}]/gu;

/**
Unicode's composed form (NFC) of a text, with the way back: a letter and its marks become one whole. Slow (quadratic) only in marks heaped on one letter, so cap those first.
*/
export const composeLetters = (text: string): MappedText => {
	if (text.normalize('NFC') === text) {
		return {text, toSource: identityMap(text.length)};
	}

	const builder = createTextBuilder(text);
	let copied = 0;
	for (let lineStart = 0; lineStart < text.length;) {
		const lineBreak = text.indexOf('\n', lineStart);
		const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
		const line = text.slice(lineStart, lineEnd);
		if (line.normalize('NFC') !== line) {
			for (const {index, 0: cluster} of line.matchAll(clusters)) {
				const composed = cluster.normalize('NFC');
				if (composed !== cluster) {
					const start = lineStart + index;
					builder.copy(copied, start);
					copied = start + cluster.length;
					builder.replace(start, copied, composed);
				}
			}
		}

		lineStart = lineEnd;
	}

	builder.copy(copied, text.length);
	return builder.build();
};
