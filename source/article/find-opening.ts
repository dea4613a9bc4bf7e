import {findWords} from '../language/find-words.js';
import {textOf} from '../language/span.js';
import {isBodyBlock, type Article, type Block} from './article.js';

// In code units: what a line of a list shows.
const longestOpening = 60;

const lettersLooked = 4 * longestOpening;

// Of a letter of two code units that was cut in the middle the first.
const loneHalf = /[\uD800-\uDBFF]$/;

// Cut after a word; within one only where that is longer than all.
const shorten = (text: string): string => {
	if (text.length <= longestOpening) {
		return text;
	}

	const end = findWords(text).findLast(word => word.end < longestOpening)?.end;
	return `${end === undefined ? text.slice(0, longestOpening - 1).replace(loneHalf, '') : text.slice(0, end)}…`;
};

const isHead = ({kind}: Block): boolean => kind !== 'debris';

/**
The first words of an article's body, for where it has no headline to be called by: at most 60 code units on one line, cut after a word, with an ellipsis where cut. Empty where there are none.
*/
export const findOpening = ({text, blocks}: Pick<Article, 'text' | 'blocks'>): string => {
	const block = blocks.find(each => isBodyBlock(each)) ?? blocks.find(each => isHead(each));
	return block === undefined ? '' : shorten(textOf(text, {start: block.start, end: Math.min(block.end, block.start + lettersLooked)}).replace(loneHalf, '').replaceAll(/\s+/g, ' ').trim());
};
