/*
Changes of the file of corrections as text: what stands in it stays as it stands, comments and all.
*/
import {isNode, isSeq, LineCounter, stringify, type Document} from 'yaml';
import type {Correction} from './correction.js';
import {parseCorrections, parseCorrectionsDocument} from './parse-corrections.js';

const heading = [
	'# Who is who, and who said what, as put right by hand. newsread lays this over what it finds, with every run,',
	'# and writes here only what you tell it to: see newsread speakers --help. Edit it as you like; later lines win.',
	'',
].join('\n');

// Only what was said: what a file leaves out is as the articles have it.
const toFields = (correction: Correction): Readonly<Record<string, unknown>> => {
	const {role, kind} = correction;
	const who = {...(role !== null && {role}), ...(kind !== null && {kind})};
	if (correction.type === 'quote') {
		const {words, speaker, path, articleId, prefix, suffix, start} = correction;
		return {quote: words, speaker, ...who, ...(path !== null && {article: path}), ...(articleId !== null && {id: articleId}), prefix, suffix, ...(start !== null && {start})};
	}

	const {type, names, to} = correction;
	const named = names.length === 1 ? names[0] : names;
	return type === 'merge' ? {merge: named, into: to, ...who} : {rename: named, to, ...who};
};

// Long words stay on one line, so that a change of one is one line of a diff.
const layout = {lineWidth: 0} as const;

const writeEntry = (correction: Correction): string => stringify([toFields(correction)], layout);

const countItems = ({contents}: Document.Parsed): number => (isSeq(contents) ? contents.items.length : 0);

/**
Adds a correction at the end; undefined where the text is not a YAML list, which no program should mend.
*/
export const appendCorrection = (text: string, correction: Correction): string | undefined => {
	const document = parseCorrectionsDocument(text);
	const {contents, errors} = document;
	if (errors.length > 0 || (contents !== null && !isSeq(contents))) {
		return undefined;
	}

	const before = text.trim() === '' ? heading : (text.endsWith('\n') ? text : `${text}\n`);
	const added = before + writeEntry(correction);
	const again = parseCorrectionsDocument(added);
	if (again.errors.length === 0 && countItems(again) === countItems(document) + 1) {
		return added;
	}

	// A list in brackets or indented, or one that is ended: what stands there is written anew, with its comments.
	document.add(document.createNode(toFields(correction)));
	return document.toString(layout);
};

/**
Takes the last correction away; undefined where there is none, or the last entry is none that can be read.
*/
export const dropLastCorrection = (text: string): {readonly text: string; readonly dropped: Correction} | undefined => {
	const lineCounter = new LineCounter();
	const document = parseCorrectionsDocument(text, lineCounter);
	const {contents, errors} = document;
	const last = isSeq(contents) ? contents.items.at(-1) : undefined;
	const range = isNode(last) ? last.range : undefined;
	const written = parseCorrections(text).corrections.at(-1);
	if (errors.length > 0 || !isSeq(contents) || !range || written?.line !== lineCounter.linePos(range[0]).line) {
		return undefined;
	}

	const dropped = written.correction;
	const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
	const rest = text.slice(0, lineStart) + text.slice(range[2]);
	const again = parseCorrectionsDocument(rest);
	if (/^-\s+$/.test(text.slice(lineStart, range[0])) && again.errors.length === 0 && countItems(again) === contents.items.length - 1) {
		return {text: rest, dropped};
	}

	document.deleteIn([contents.items.length - 1]);
	return {text: document.toString(layout), dropped};
};
