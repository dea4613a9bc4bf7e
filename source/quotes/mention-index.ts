/*
Mentions by the tokens they begin and end at.
*/
import type {Mention} from './mention.js';

/**
`startingAt[t]` and `endingAt[t]` (t the last token of the mention) give the index of a mention, or -1.
*/
export type MentionIndex = {
	readonly mentions: readonly Mention[];
	readonly startingAt: Int32Array;
	readonly endingAt: Int32Array;
};

/**
The index of a stream's mentions, for `size` tokens.
*/
export function indexMentions(mentions: readonly Mention[], size: number): MentionIndex {
	const startingAt = new Int32Array(size).fill(-1);
	const endingAt = new Int32Array(size).fill(-1);
	for (const [index, {run}] of mentions.entries()) {
		startingAt[run.from] = index;
		endingAt[run.to - 1] = index;
	}

	return {mentions, startingAt, endingAt};
}
