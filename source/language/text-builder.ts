import {MapBuilder, type OffsetMap} from './offset-map.js';

/**
A text that was made from another, with the way back.
*/
export type MappedText = {
	readonly text: string;
	readonly toSource: OffsetMap;
};

/**
Makes a text from a source, left to right, and its map along with it.
*/
export type TextBuilder = {
	/**
	Takes over a stretch of the source as it stands.
	*/
	readonly copy: (start: number, end: number) => void;
	/**
	Takes over a stretch of the source in another form, unit by unit equally long.
	*/
	readonly copyAs: (start: number, end: number, words: string) => void;
	/**
	Puts other words in the place of a stretch of the source, as one whole.
	*/
	readonly replace: (start: number, end: number, words: string) => void;
	/**
	How long the text is by now.
	*/
	readonly length: () => number;
	readonly build: () => MappedText;
};

/**
A builder over `source`; what is neither copied nor replaced is dropped. Source offsets must not go back.
*/
export const createTextBuilder = (source: string): TextBuilder => {
	const map = new MapBuilder();
	const parts: string[] = [];
	let length = 0;

	const copy = (start: number, end: number) => {
		if (!(end > start)) {
			return;
		}

		parts.push(source.slice(start, end));
		length += end - start;
		map.copy(end - start, start);
	};

	const copyAs = (start: number, end: number, words: string) => {
		parts.push(words);
		length += words.length;
		map.copy(end - start, start);
	};

	const replace = (start: number, end: number, words: string) => {
		if (words === '') {
			return;
		}

		parts.push(words);
		length += words.length;
		map.replace(words.length, start, end);
	};

	return {copy, copyAs, replace, length: () => length, build: () => ({text: parts.join(''), toSource: map.build(source.length)})};
};
