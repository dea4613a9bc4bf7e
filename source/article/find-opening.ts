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

const isProper = ({kind}: Block): boolean => kind !== 'debris';

/**
The first words of an article's body, where it has no headline to be called by: at most 60 code units on one line, cut after a word, with an ellipsis where cut. Empty where it has one, or no words.
*/
export const findOpening = ({headline, text, blocks}: Pick<Article, 'headline' | 'text' | 'blocks'>): string => {
	const block = headline.trim() === '' ? blocks.find(each => isBodyBlock(each)) ?? blocks.find(each => isProper(each)) : undefined;
	return block === undefined ? '' : shorten(textOf(text, {start: block.start, end: Math.min(block.end, block.start + lettersLooked)}).replace(loneHalf, '').replaceAll(/\s+/g, ' ').trim());
};
