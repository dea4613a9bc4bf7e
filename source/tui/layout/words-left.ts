import {isBodyBlock, type Article, type Block} from '../../article/article.js';
import {countWhile} from './count-while.js';

type Text = Pick<Article, 'text' | 'blocks'>;

const countIn = (text: string, block: Block, offset: number): number =>
	isBodyBlock(block) ? (text.slice(Math.max(block.start, offset), block.end).match(/\s+/gu)?.length ?? 0) + 1 : 0;

const counted = new WeakMap<readonly Block[], readonly number[]>();

// The words from each block on; counted once, for a frame has no time for that.
const count = ({text, blocks}: Text): readonly number[] => {
	const left: number[] = Array.from({length: blocks.length + 1}, () => 0);
	for (let index = blocks.length - 1; index >= 0; index--) {
		left[index] = left[index + 1]! + countIn(text, blocks[index]!, 0);
	}

	return left;
};

/**
How many words the story's body has from an offset of its text on: all of them from 0. Lines do not count, for they break words where nothing parts them.
*/
export const countWordsFrom = (article: Text, offset: number): number => {
	const {text, blocks} = article;
	const left = counted.get(blocks) ?? count(article);
	counted.set(blocks, left);
	const index = countWhile(blocks, ({end}) => end <= offset);
	const block = blocks[index];
	return block ? left[index + 1]! + countIn(text, block, offset) : 0;
};
