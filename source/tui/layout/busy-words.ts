/*
What goes on in the background, in a few words.
*/
import type {Background} from '../state/background.js';
import {countCells} from './cells.js';
import {formatCount, formatNumber} from './format-facts.js';

/**
What is going on: words for the status line, and how many cells they may come to take before it ends, so that what stands beside them need not move.
*/
export type BusyWords = {
	readonly text: string;
	readonly cells: number;
};

const leastForVerb = 40;

/**
The words for what goes on in the background, within `width` cells if they can be; undefined where nothing does.
*/
export const busyWords = ({adding, refreshing}: Background, width: number): BusyWords | undefined => {
	const last = adding.at(-1);
	if (last) {
		const text = `${last.words}${adding.length === 1 ? '' : ` and ${formatNumber(adding.length - 1)} more`}…`;
		return {text, cells: countCells(text)};
	}

	if (refreshing === null) {
		return undefined;
	}

	const verb = width < leastForVerb ? '' : 'Refreshing ';
	const {done, total, added} = refreshing;
	const say = (asked: number, found: number): string => `${verb}${formatNumber(asked)} of ${formatCount(total, 'feed')}${found === 0 ? '' : `, ${formatNumber(found)} new`}`;
	return total === 0 ? {text: 'Refreshing the feeds…', cells: say(99, 999).length} : {text: say(done, added), cells: say(total, Math.max(999, added)).length};
};
