/*
Who stands only in what somebody tells of themselves: "I was at a fair. A woman stood up and told me, “…”" is an answer, and the story around it goes on about whoever gives it.
*/
import type {Block} from '../article/article.js';
import {firstPerson} from '../language/en/interview-words.js';
import {textOf} from '../language/span.js';
import type {Outline} from './build-outline.js';
import type {Entity} from './entity.js';
import {withoutMarked} from './without-marked.js';

const nearby = 400;
const asked = 0.05;
const untold = 0.25;

// "Why did you leave?", but not "Why does she stay?", which a reporter may ask of readers.
const isQuestion = (text: string, block: Block | undefined) => block !== undefined && block.end - block.start < nearby && text[block.end - 1] === '?' && !/\b(?:he|she|him|her|his|hers)\b/iv.test(textOf(text, block));

// How much is left where the paragraph says "I".
function shareIn(isAnswer: boolean, isOpening: boolean): number {
	return isAnswer ? asked : (isOpening ? 1 : untold);
}

/**
How much is left of the salience of somebody without a name, of whom the paragraph numbered `last` told last, for a pronoun in the paragraph numbered `paragraph`, where only another paragraph that says "I" tells of them: little after a question, which that one answers, and not much where the pronoun is not in the first sentence, as where a reporter says "I"; else 1.
*/
export function shareOfTold({text, blocks}: Outline, {kind, firstAt}: Entity, {last, paragraph, isOpening}: {readonly last: number; readonly paragraph: number; readonly isOpening: boolean}): number {
	const {start, end} = blocks[last] ?? {start: 0, end: 0};
	if (kind !== 'unnamed' || last >= paragraph || firstAt < start || firstAt >= end) {
		return 1;
	}

	const words = withoutMarked(text.slice(Math.max(start, firstAt - nearby), Math.min(end, firstAt + nearby)));
	const isAnswer = isQuestion(text, blocks[last - 1]);
	return firstPerson.test(words) || (isAnswer && /\b(?:we|us|our)\b/iv.test(words)) ? shareIn(isAnswer, isOpening) : 1;
}
