import type {Analysis} from './analysis.js';

const farthest = 3;

/**
The sentence so many (`offset`) before or after another, and how many paragraphs away it is, 3 for all that is farther: between the paragraphs of a story its captions do not count.
*/
export function findBeside({asides, outline}: Analysis, sentence: number, offset: number): {readonly number: number; readonly paragraphs: number} {
	const {sentences} = outline.narrative;
	const step = Math.sign(offset);
	const isStory = !asides.has(sentences[sentence]!.paragraph);
	const isPassed = (paragraph: number | undefined): boolean => isStory && paragraph !== undefined && asides.has(paragraph);
	let number = sentence;
	for (let left = Math.abs(offset); left > 0; left--) {
		do {
			number += step;
		} while (isPassed(sentences[number]?.paragraph));
	}

	const end = sentences[number]?.paragraph;
	let paragraphs = 0;
	for (let {paragraph} = (sentences[sentence]!); paragraph !== end && paragraphs < farthest; paragraph += step) {
		paragraphs += isPassed(paragraph + step) ? 0 : 1;
	}

	return {number, paragraphs};
}
