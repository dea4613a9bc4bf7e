/*
The panel below an article that says how it is known who said the quote under the cursor.
*/
import type {Article} from '../../article/article.js';
import {explainAttribution, type Evidence} from '../../cite/explain-attribution.js';
import type {Quote} from '../../quotes/quote.js';
import {takeCells} from './cells.js';
import {joinFacts} from './format-facts.js';
import {certaintyOf} from './index-quotes.js';
import {countRowCells, cutMark, cutRow, run, type Row} from './row.js';
import {nameFor} from './speaker-words.js';
import {wrapText} from './wrap-text.js';

const mostRows = 8;
const leastBody = 6;
const share = 0.5;
const labelWidth = 12;
const pieces = 5;

/**
How many rows the panel takes of a body's, 0 where there is no room for it: as many for every quote, so that the page stands still.
*/
export const evidenceHeight = (bodyHeight: number): number => (bodyHeight < leastBody ? 0 : Math.min(mostRows, Math.floor(bodyHeight * share)));

const headRow = (words: string, width: number): Row => {
	const title = cutRow([run(` ${words} `, 'heading')], Math.max(0, width - 2));
	const rest = width - 1 - countRowCells(title);
	return [run('─', 'rule'), ...title, run('─'.repeat(Math.max(0, rest)), 'rule')];
};

// What stands before the last space, where the mark has no room beside all of it.
const cutLine = (line: string, width: number): string => {
	const taken = takeCells(line, Math.max(0, width - 2));
	return `${taken === line || !taken.includes(' ') ? taken : taken.slice(0, taken.lastIndexOf(' '))} ${cutMark}`;
};

// As many lines as there is room for; where there are more, the last says so.
const takeLines = (lines: readonly string[], most: number, width: number): readonly string[] => {
	const [last = '', ...before] = lines.slice(0, most).toReversed();
	return lines.length <= most ? lines : [...before.toReversed(), cutLine(last, width)];
};

// What is short is shown whole before a long mention takes the rows that are left.
const shareRows = (needs: ReadonlyArray<Evidence['label']>, linesOf: (label: Evidence['label']) => number, rows: number): ReadonlyMap<Evidence['label'], number> => {
	let spare = rows - needs.length;
	return new Map(needs.map(label => {
		const more = Math.max(0, Math.min(spare, linesOf(label) - 1));
		spare -= more;
		return [label, 1 + more];
	}));
};

const labelRows = (evidence: readonly Evidence[], width: number, rows: number): readonly Row[] => {
	const room = Math.max(1, width - labelWidth - 1);
	const wrapped = new Map(evidence.map(({label, text}) => [label, wrapText(text, room)]));
	const shares = shareRows([...wrapped.keys()].toSorted((a, b) => Number(a === 'mention') - Number(b === 'mention')), label => wrapped.get(label)!.length, rows);
	return wrapped.entries().flatMap(([label, lines]) => takeLines(lines, shares.get(label)!, room)
		.map((line, index) => cutRow([run(` ${index === 0 ? label.padEnd(labelWidth) : ' '.repeat(labelWidth)}`, 'quiet'), run(line)], width))).toArray();
};

const shortOrder: ReadonlyArray<Evidence['label']> = ['confidence', 'rule', 'cue', 'runner-up', 'mention'];

// Little room: what there is in one paragraph, as far as it goes; how sure it is first, and last a mention, which may be long.
const shortRows = (evidence: readonly Evidence[], width: number, rows: number): readonly Row[] => {
	const told = evidence.filter(({text}) => text !== 'none').toSorted((a, b) => shortOrder.indexOf(a.label) - shortOrder.indexOf(b.label));
	const room = Math.max(1, width - 2);
	const facts = joinFacts(told.map(({label, text}) => `${label} ${text}`));
	return takeLines(wrapText(facts, room), rows, room).map(line => [run(` ${line}`)]);
};

/**
The panel's rows, exactly `height` of them and none wider than `width` cells; without a quote it says how to get to one.
*/
export const evidenceRows = (quote: Quote | null, article: Article, {width, height}: {readonly width: number; readonly height: number}): readonly Row[] => {
	if (height === 0) {
		return [];
	}

	const evidence = quote === null ? [] : explainAttribution(quote, article);
	const isRoomy = height > pieces && width > labelWidth * 2;
	const rows = isRoomy
		? labelRows(evidence, width, height - 1)
		: shortRows(evidence, width, height - 1);
	const named = quote !== null && certaintyOf(quote) === 'unknown' ? 'nobody is named' : quote && nameFor(quote);
	const words = named === null ? 'No quote here: ] goes to the next' : `Why ${named}`;
	const all = [headRow(words, width), ...rows];
	return Array.from({length: height}, (_, index) => cutRow(all[index] ?? [], width));
};
