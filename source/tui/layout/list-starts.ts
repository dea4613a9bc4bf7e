import type {Block} from '../../article/article.js';

const isItem = (block: Block | undefined): block is Block => block?.kind === 'list-item';

// Whether the count goes on after what has no number: then that is more of the thing before, and not another list.
const doesGoOn = (blocks: readonly Block[], from: number, level: number, ordinal: number): boolean => {
	for (const block of blocks.slice(from)) {
		if (!isItem(block) || (block.level ?? 1) < level) {
			return false;
		}

		if (block.level === level && block.ordinal !== undefined) {
			return block.ordinal === ordinal + 1;
		}
	}

	return false;
};

/**
The things with which another list begins right after one: bullets after numbers, numbers after bullets, and a count that begins anew. They stand apart from it.
*/
export const findListStarts = (blocks: readonly Block[]): ReadonlySet<Block> => {
	const starts = new Set<Block>();
	// The kind of list at each level, by its last number, 0 for bullets.
	const lists = new Map<number, number>();
	for (const [index, block] of blocks.entries()) {
		if (!isItem(block)) {
			lists.clear();
			continue;
		}

		const {level = 1, ordinal = 0} = block;
		const last = lists.get(level);
		const isMore = ordinal === 0 && last !== undefined && last > 0 && doesGoOn(blocks, index + 1, level, last);
		if (last !== undefined && !isMore && (ordinal === 0 ? last > 0 : ordinal <= last || last === 0)) {
			starts.add(block);
		}

		lists.set(level, isMore ? last : ordinal);
		for (const deeper of lists.keys()) {
			if (deeper > level) {
				lists.delete(deeper);
			}
		}
	}

	return starts;
};
