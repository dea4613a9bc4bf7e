/*
The panel below an article that says how it is known who said the quote under the cursor.
*/
import type {Article} from '../../article/article.js';
import {explainAttribution, type Evidence} from '../../cite/explain-attribution.js';
import type {Quote} from '../../quotes/quote.js';
import {joinFacts} from './format-facts.js';
import {certaintyOf} from './index-quotes.js';
import {countRowCells, cutRow, run, type Row} from './row.js';
import {nameFor} from './speaker-words.js';
import {wrapText} from './wrap-text.js';

const mostRows = 8;
const leastBody = 6;
const share = 0.4;
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

const labelRows = ({label, text}: Evidence, width: number, most: number): readonly Row[] => {
	const lines = wrapText(text, Math.max(1, width - labelWidth - 1));
	return lines.slice(0, most).map((line, index) => {
		const isCut = index === most - 1 && lines.length > most;
		return cutRow([run(` ${index === 0 ? label.padEnd(labelWidth) : ' '.repeat(labelWidth)}`, 'quiet'), run(isCut ? `${line} …` : line)], width);
	});
};

// Little room: what there is in one paragraph, as far as it goes; how sure it is first, or a long mention would leave no room for it.
const shortRows = (evidence: readonly Evidence[], width: number): readonly Row[] => {
	const [sureness, others] = [true, false].map(isSureness => evidence.filter(({label, text}) => (label === 'confidence') === isSureness && text !== 'none')) as [Evidence[], Evidence[]];
	const facts = joinFacts([...sureness, ...others].map(({label, text}) => `${label} ${text}`));
	return wrapText(facts, Math.max(1, width - 2)).map(line => [run(` ${line}`)]);
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
		? evidence.flatMap(each => labelRows(each, width, each.label === 'mention' ? height - pieces : 1))
		: shortRows(evidence, width);
	const named = quote !== null && certaintyOf(quote) === 'unknown' ? 'nobody is named' : quote && nameFor(quote);
	const words = named === null ? 'No quote under the cursor: ] goes to the next' : `Why ${named}`;
	const all = [headRow(words, width), ...rows];
	return Array.from({length: height}, (_, index) => cutRow(all[index] ?? [], width));
};
