import {foldText} from '../language/fold-text.js';
import type {Segment} from './segment.js';

/**
What can be seen of a segment without understanding it.
*/
export type Shape = {
	/**
	Words, by the white space between them; writing without spaces counts a word for every three characters.
	*/
	readonly words: number;

	/**
	How it ends, closing quotation marks and brackets aside.
	*/
	readonly ending: 'stop' | 'question' | 'colon' | 'comma' | 'none';

	/**
	Whether there are letters or digits in it.
	*/
	readonly hasWords: boolean;

	/**
	Its beginning, folded, white space single, for as long as a line may be.
	*/
	readonly folded: string;

	/**
	Whether it is short enough to be looked at as a line with a meaning of its own rather than as prose.
	*/
	readonly isLine: boolean;
};

/**
The longest text, in code units, that may be a line with a meaning of its own.
*/
export const longestLine = 160;

const closers = new Set('"\'”’»›)]}」』*_');
const denseScript = /[\u{3040}-\u{30FF}\u{3400}-\u{9FFF}]/gu;
const endings: Readonly<Record<string, Shape['ending']>> = {
	'.': 'stop', '!': 'stop', '…': 'stop', '。': 'stop', '।': 'stop', '♦': 'stop', '■': 'stop', '！': 'stop',
	'?': 'question', '？': 'question', ':': 'colon', '：': 'colon', ',': 'comma', ';': 'comma',
};

const countWords = (text: string): number => {
	let words = text === '' ? 0 : 1;
	for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
		words += text[at + 1] === ' ' ? 0 : 1;
	}

	const dense = text.length > words * 12 ? (text.match(denseScript)?.length ?? 0) : 0;
	return Math.max(words, Math.floor(dense / 3));
};

const findEnding = (text: string): Shape['ending'] => {
	let end = text.length;
	while (end > 0 && closers.has(text[end - 1]!)) {
		end--;
	}

	return endings[text[end - 1] ?? ''] ?? 'none';
};

/**
The shape of a segment.
*/
export const readShape = ({text}: Segment): Shape => ({
	words: countWords(text),
	ending: findEnding(text),
	hasWords: /[\p{Letter}\p{Number}]/u.test(text),
	folded: foldText(text.slice(0, longestLine)).text.replaceAll(/\s+/g, ' '),
	isLine: text.length <= longestLine,
});

/**
Whether a text reads as prose: it ends as a sentence does and is no mere phrase, or is simply long.
*/
export const isProse = ({words, ending}: Shape): boolean =>
	(ending === 'stop' && words >= 6) || ((ending === 'question' || ending === 'colon') && words >= 10) || words >= 32;
