import {readWebAddress} from './read-target.js';

/**
The code span that a run of backticks opens: its text from `start` to `end`, and where reading goes on.
*/
export type CodeSpan = {
	readonly start: number;
	readonly end: number;
	readonly after: number;
};

/**
Every code span of a text by the offset of its first backtick: a run closes with the next one equally long.
*/
export const pairBackticks = (text: string): ReadonlyMap<number, CodeSpan> => {
	const spans = new Map<number, CodeSpan>();
	const nextOfLength = new Map<number, number>();
	for (const {index, 0: run} of text.includes('`') ? [...text.matchAll(/`+/g)].toReversed() : []) {
		const close = nextOfLength.get(run.length);
		if (close !== undefined) {
			spans.set(index, {start: index + run.length, end: close, after: close + run.length});
		}

		nextOfLength.set(run.length, index);
	}

	return spans;
};

/**
What a stretch between angle brackets leaves in the text: nothing for a tag, a space for a line break, itself for an address.
*/
export type Tag = {
	readonly text: string;
	readonly href?: string;
	readonly end: number;
};

const longestTag = 2000;
const lineBreak = /^<br\s?\/?>$/i;

const readTag = (tag: string): Omit<Tag, 'end'> | undefined => {
	const inner = tag.slice(1, -1);
	const href = readWebAddress(inner);
	if (href !== '') {
		return {text: inner, href};
	}

	return /^[!/?a-z]/i.test(inner) ? {text: lineBreak.test(tag) ? ' ' : ''} : undefined;
};

/**
Finds the tag or the address in angle brackets that begins at an offset; offsets must not go back, so that no `>` is looked for twice.
*/
export const createTagFinder = (text: string): ((at: number) => Tag | undefined) => {
	let close = -1;
	return at => {
		if (close !== Infinity && close < at) {
			const found = text.indexOf('>', at);
			close = found === -1 ? Infinity : found;
		}

		if (close - at > longestTag) {
			return undefined;
		}

		const tag = readTag(text.slice(at, close + 1));
		return tag && {...tag, end: close + 1};
	};
};
