/*
Which `*` and `_` of a text belong together, by CommonMark's rules of flanking; its rule of threes, which news never meets, left out. Linear: every run is looked at once as an end and left once.
*/

/**
A run of one of `*`, `_` and `~`: `node` is its place among the pieces of the text, `count` how many of its characters are still unpaired.
*/
export type StressRun = {
	readonly node: number;
	readonly character: string;
	count: number;
	readonly canOpen: boolean;
	readonly canClose: boolean;
};

/**
Two runs that belong together, by their nodes; `width` 1 is emphasis, 2 strong (or, for `~`, struck out).
*/
export type StressPair = {
	readonly open: number;
	readonly close: number;
	readonly character: string;
	readonly width: 1 | 2;
};

const white = /\s/;
const punctuation = /[\p{Punctuation}\p{Symbol}]/u;

/**
What a run of stress marks between two characters (empty at the ends of the text) can do.
*/
export const readFlanks = (character: string, before: string, after: string): {readonly canOpen: boolean; readonly canClose: boolean} => {
	const isWhiteBefore = before === '' || white.test(before);
	const isWhiteAfter = after === '' || white.test(after);
	const isMarkBefore = punctuation.test(before);
	const isMarkAfter = punctuation.test(after);
	const isLeft = !isWhiteAfter && (!isMarkAfter || isWhiteBefore || isMarkBefore);
	const isRight = !isWhiteBefore && (!isMarkBefore || isWhiteAfter || isMarkAfter);
	return character === '_'
		? {canOpen: isLeft && (!isRight || isMarkBefore), canClose: isRight && (!isLeft || isMarkAfter)}
		: {canOpen: isLeft, canClose: isRight};
};

/**
The pairs of the runs of a text; takes what it pairs off their counts.
*/
export const pairStresses = (runs: readonly StressRun[]): readonly StressPair[] => {
	const pairs: StressPair[] = [];
	const open: StressRun[] = [];
	const opened: Record<string, number> = {};

	const drop = () => {
		const run = open.pop()!;
		opened[run.character] = opened[run.character]! - 1;
	};

	const close = (run: StressRun) => {
		while (run.count > 0 && (opened[run.character] ?? 0) > 0) {
			while (open.at(-1)!.character !== run.character) {
				drop();
			}

			const opener = open.at(-1)!;
			const width = opener.count > 1 && run.count > 1 ? 2 : 1;
			if (run.character === '~' && width === 1) {
				return;
			}

			pairs.push({open: opener.node, close: run.node, character: run.character, width});
			opener.count -= width;
			run.count -= width;
			if (opener.count === 0) {
				drop();
			}
		}
	};

	for (const run of runs) {
		if (run.canClose) {
			close(run);
		}

		if (!(run.canOpen && run.count > 0)) {
			continue;
		}

		open.push(run);
		opened[run.character] = (opened[run.character] ?? 0) + 1;
	}

	return pairs;
};
