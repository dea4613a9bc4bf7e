/*
The `.story` form in which collections of news keep CNN and Daily Mail: paragraphs, then each highlight below a line of its own that says so.
*/
import {emptyStory, type Story, type StoryBlock} from '../story.js';
import {toLine} from './compose-story.js';

const mark = '@highlight';
const hasWords = (text: string): boolean => /[\p{Letter}\p{Number}]/u.test(text);

/**
The story of a text in the `.story` form, its highlights as key points; undefined where no line says `@highlight`. Never throws.
*/
export const parseStoryForm = (text: string): Story | undefined => {
	const paragraphs: string[] = [''];
	const points: string[] = [];
	let current = paragraphs;
	for (const line of text.replace(/^\u{FEFF}/u, '').split(/\r\n?|\n/)) {
		const words = toLine(line);
		if (words === mark) {
			current = points;
			current.push('');
		} else if (words === '') {
			current.push('');
		} else {
			current[current.length - 1] = `${current.at(-1)!} ${words}`.trim();
		}
	}

	const keyPoints = points.filter(point => hasWords(point));
	if (keyPoints.length === 0) {
		return undefined;
	}

	const blocks = paragraphs.filter(paragraph => hasWords(paragraph)).map((paragraph): StoryBlock => ({kind: 'paragraph', text: paragraph}));
	return {...emptyStory, keyPoints, blocks};
};
