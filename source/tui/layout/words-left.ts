import {isBodyBlock, type BlockKind} from '../../article/article.js';
import type {Line} from './article-line.js';

const isBody = ({kind}: Line): boolean => isBodyBlock({kind: kind as BlockKind, start: 0, end: 0});

const countIn = (text: string, line: Line): number =>
	line.span && isBody(line) ? (text.slice(line.span.start, line.span.end).match(/\s+/gu)?.length ?? 0) + 1 : 0;

const counted = new WeakMap<readonly Line[], readonly number[]>();

// The words from each line on; counted once for all lines, for a frame has no time for that.
const count = (text: string, lines: readonly Line[]): readonly number[] => {
	const left: number[] = Array.from({length: lines.length + 1}, () => 0);
	for (let index = lines.length - 1; index >= 0; index--) {
		left[index] = left[index + 1]! + countIn(text, lines[index]!);
	}

	return left;
};

/**
How many words of the story's body stand on the lines from `index` on.
*/
export const countWordsFrom = (text: string, lines: readonly Line[], index: number): number => {
	const left = counted.get(lines) ?? count(text, lines);
	counted.set(lines, left);
	return left[Math.min(index, lines.length)]!;
};
