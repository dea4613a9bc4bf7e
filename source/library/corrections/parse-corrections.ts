import {isNode, isSeq, LineCounter, parseDocument, type Document} from 'yaml';
import type {Correction} from './correction.js';
import {readEntry} from './read-entry.js';

/**
Something in a file of corrections that could not be used: the line, from 1, and what is wrong with it.
*/
export type CorrectionProblem = {readonly line: number; readonly message: string};

/**
A correction with the line it begins in, from 1.
*/
export type WrittenCorrection = {readonly correction: Correction; readonly line: number};

/**
What a file of corrections says, as far as it can be used.
*/
export type ParsedCorrections = {
	readonly corrections: readonly WrittenCorrection[];
	readonly problems: readonly CorrectionProblem[];
};

/**
The document of a file of corrections.
*/
export const parseCorrectionsDocument = (text: string, lineCounter = new LineCounter()): Document.Parsed =>
	parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'silent'});

/**
Reads the text of a file of corrections: a YAML list. Never throws: what cannot be used is left out and told with its line, the rest counts.
*/
export const parseCorrections = (text: string): ParsedCorrections => {
	const lineCounter = new LineCounter();
	const {errors, contents} = parseCorrectionsDocument(text, lineCounter);
	const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
	const problems: CorrectionProblem[] = errors.map(({pos}) => ({line: lineAt(pos[0]), message: 'is not YAML'}));
	if (contents !== null && !isSeq(contents)) {
		return {corrections: [], problems: [...problems, {line: lineAt(contents.range[0]), message: 'must be a list, in which each correction begins with a dash'}]};
	}

	const corrections: WrittenCorrection[] = [];
	for (const entry of contents?.items ?? []) {
		const [start, , end] = (isNode(entry) ? entry.range : undefined) ?? [0, 0, 0];
		// What was guessed of broken YAML is not what somebody wrote.
		if (errors.some(({pos}) => pos[0] >= start && pos[0] <= end)) {
			continue;
		}

		const {correction, mistakes} = readEntry(entry);
		problems.push(...mistakes.map(({message, node}) => ({line: lineAt(node?.range?.[0] ?? start), message})));
		if (correction !== undefined) {
			corrections.push({correction, line: lineAt(start)});
		}
	}

	return {corrections, problems};
};
