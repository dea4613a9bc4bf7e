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

class OpenRuns {
	readonly #open: StressRun[] = [];
	readonly #counts = new Map<string, number>();
	readonly pairs: StressPair[] = [];

	#drop(): void {
		this.#count(this.#open.pop()!, -1);
	}

	#count({character}: StressRun, change: number): void {
		this.#counts.set(character, (this.#counts.get(character) ?? 0) + change);
	}

	push(run: StressRun): void {
		this.#open.push(run);
		this.#count(run, 1);
	}

	// Pairs a closing run with the nearest open ones of its kind; what is open between them stays as it is written.
	close(run: StressRun): void {
		while (run.count > 0 && (this.#counts.get(run.character) ?? 0) > 0) {
			while (this.#open.at(-1)!.character !== run.character) {
				this.#drop();
			}

			const opener = this.#open.at(-1)!;
			const width = opener.count > 1 && run.count > 1 ? 2 : 1;
			if (run.character === '~' && width === 1) {
				return;
			}

			this.pairs.push({open: opener.node, close: run.node, character: run.character, width});
			opener.count -= width;
			run.count -= width;
			if (opener.count === 0) {
				this.#drop();
			}
		}
	}
}

/**
The pairs of the runs of a text; takes what it pairs off their counts.
*/
export const pairStresses = (runs: readonly StressRun[]): readonly StressPair[] => {
	const open = new OpenRuns();
	for (const run of runs) {
		if (run.canClose) {
			open.close(run);
		}

		if (run.count > 0 && run.canOpen) {
			open.push(run);
		}
	}

	return open.pairs;
};
