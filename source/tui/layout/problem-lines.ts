/*
The problems screen's words: what could not be opened, why, and what to do.
*/
import type {Problem} from '../../library/library.js';
import {toDisplayText} from '../../language/display-text.js';
import {formatCount} from './format-facts.js';
import {cutRow, run, type Row} from './row.js';
import {styleLine} from './style-line.js';
import {wrapSpan, wrapText} from './wrap-text.js';

// "scans/minutes.pdf is not text", the path standing out.
const sentenceRows = ({path, message}: Problem, width: number): readonly Row[] => {
	const shown = toDisplayText(path);
	const text = `${shown} ${toDisplayText(message)}`;
	return wrapSpan(text, {start: 0, end: text.length}, width).map(line => styleLine(text, line, [{start: 0, end: shown.length, roles: ['strong']}], []));
};

const hintRows = (hint: string, width: number): readonly Row[] =>
	wrapText(hint, Math.max(1, width - 2)).map(line => [run('  '), run(line, 'quiet')]);

/**
The problems that kept something from being read.
*/
export const seriousProblems = (problems: readonly Problem[]): readonly Problem[] => problems.filter(({isHarmless}) => isHarmless !== true);

const groupRows = (problems: readonly Problem[], noun: string, width: number): readonly Row[] => {
	const rows = problems.flatMap((problem, index) => [...(index === 0 ? [] : [[]]), ...sentenceRows(problem, width), ...hintRows(problem.hint, width)]);
	return rows.length === 0 ? [] : [cutRow([run(formatCount(problems.length, noun), 'heading')], width), ...rows];
};

/**
The problems as rows of at most `width` cells: first those that kept something from being read, then, as remarks, the harmless ones.
*/
export const problemRows = (problems: readonly Problem[], width: number): readonly Row[] => {
	if (problems.length === 0) {
		return wrapText('Every file could be opened.', Math.max(1, width)).map(line => [run(line)]);
	}

	const room = Math.max(1, width);
	const serious = groupRows(seriousProblems(problems), 'problem', room);
	const remarks = groupRows(problems.filter(({isHarmless}) => isHarmless === true), 'remark', room);
	return [...serious, ...(serious.length > 0 && remarks.length > 0 ? [[]] : []), ...remarks];
};
