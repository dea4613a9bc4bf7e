/*
Which characters of a stretch are quotation marks, and which way each of them can face.
*/
import type {Span} from '../language/span.js';

/**
The families of marks: only a mark of its own family closes what a mark opened.
*/
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'corner';

/**
One mark. `width` is 2 for marks typed as two characters (`` and ''). A mark can face both ways where its shape does not say.
`isSure`: its own character says which way it faces, its neighbors need not be asked.
*/
export type Mark = {
	readonly at: number;
	readonly width: number;
	readonly family: MarkFamily;
	readonly canOpen: boolean;
	readonly canClose: boolean;
	readonly isSure: boolean;
};

type Face = {readonly family: MarkFamily; readonly faces: 'open' | 'close' | 'either' | 'low'};

const faces = new Map<string, Face>([
	['"', {family: 'double', faces: 'either'}],
	['\u{FF02}', {family: 'double', faces: 'either'}],
	['“', {family: 'double', faces: 'open'}],
	['‟', {family: 'double', faces: 'open'}],
	['„', {family: 'double', faces: 'low'}],
	['”', {family: 'double', faces: 'close'}],
	['«', {family: 'guillemet', faces: 'open'}],
	['»', {family: 'guillemet', faces: 'close'}],
	['「', {family: 'corner', faces: 'open'}],
	['『', {family: 'corner', faces: 'open'}],
	['」', {family: 'corner', faces: 'close'}],
	['』', {family: 'corner', faces: 'close'}],
	['\'', {family: 'single', faces: 'either'}],
	['‘', {family: 'single', faces: 'open'}],
	['’', {family: 'single', faces: 'close'}],
]);

const spacePattern = /\s/v;
const wordPattern = /[\p{Letter}\p{Number}]/v;
const digitPattern = /\d/v;
const openingPattern = /[\s"'\(,\-\/:;>\[\{«–—‘“…]/v;
const elisions = new Set(['em', 'tis', 'twas', 'til', 'till', 'cause', 'n', 'bout', 'round', 'tween', 'cuz', 'nuff', 'neath', 'gainst']);

const isWord = (character: string | undefined) => character !== undefined && wordPattern.test(character);
const isSpace = (character: string | undefined) => character === undefined || spacePattern.test(character);

// ’90s, ’em and ’tis are written with an apostrophe, whichever way a word processor turned it.
function isElision(text: string, at: number): boolean {
	if (digitPattern.test(text[at + 1] ?? '') && digitPattern.test(text[at + 2] ?? '')) {
		return !isWord(text[at + 3]) || text[at + 3] === 's';
	}

	let end = at + 1;
	while (end < at + 8 && isWord(text[end])) {
		end++;
	}

	return elisions.has(text.slice(at + 1, end).toLowerCase());
}

function singleMark(text: string, at: number, within: Span, face: Face): Mark | undefined {
	const before = at > within.start ? text[at - 1] : undefined;
	const after = at + 1 < within.end ? text[at + 1] : undefined;
	if (isWord(before) && isWord(after)) {
		return undefined;
	}

	const canOpen = face.faces !== 'close' && !isSpace(after) && (before === undefined || openingPattern.test(before)) && !isElision(text, at);
	const canClose = face.faces !== 'open' && before !== undefined && !isSpace(before) && !isWord(after);
	return canOpen || canClose ? {at, width: 1, family: 'single', canOpen, canClose, isSure: false} : undefined;
}

// A straight mark: what touches it says which way it faces; where nothing does, it may face either way.
function straightMark(text: string, at: number, within: Span, width: number): Mark | undefined {
	const before = at > within.start ? text[at - 1] : undefined;
	// An attribute of a tag is no speech: <tweet author="@x">.
	if (before === '=') {
		return undefined;
	}

	const after = at + width < within.end ? text[at + width] : undefined;
	const canOpen = !isSpace(after) && (before === undefined || openingPattern.test(before));
	// "…two audiences,"Katie said: the space after it was forgotten.
	const isGlued = canOpen && before !== undefined && /[!,.?]/v.test(before) && isWord(after);
	if (isGlued) {
		return {at, width, family: 'double', canOpen: true, canClose: true, isSure: false};
	}

	const canClose = !isSpace(before) && !isWord(after);
	const isOpen = canOpen && !(canClose && (after === undefined || !(isWord(after) || /[#$'\(.@\[‘…]/v.test(after))));
	const isClose = canClose && !isOpen;
	return {at, width, family: 'double', canOpen: isOpen || !isClose, canClose: isClose || !isOpen, isSure: isOpen || isClose};
}

// “It's unusual,“ he said: a word processor turned the closing mark; and ”No,” the opening one.
function isTurned(text: string, at: number, within: Span, previous: Mark | undefined): boolean {
	const before = at > within.start ? text[at - 1]! : ' ';
	const after = at + 1 < within.end ? text[at + 1] : undefined;
	const isOpen = previous?.family === 'double' && previous.canOpen && !previous.canClose;
	return text[at] === '“' ? closers.has(before) && after !== undefined && isSpace(after) : text[at] === '”' && isSpace(before) && isWord(after) && !isOpen;
}

const closers = new Set(['!', ',', '.', '?', '…']);

function markAt(text: string, at: number, within: Span, previous: Mark | undefined): Mark | undefined {
	const character = text[at]!;
	if (character === '`' || character === '\'') {
		if (text[at + 1] === character && text[at + 2] !== character) {
			// `` only opens; '' closes it, or stands for both, as a straight mark does.
			const mark = straightMark(text, at, within, 2);
			return character === '\'' ? mark : {...mark!, canOpen: true, canClose: false, isSure: true};
		}

		if (character === '`') {
			return undefined;
		}
	}

	const face = faces.get(character);
	if (face === undefined) {
		return undefined;
	}

	if (face.family === 'single') {
		return singleMark(text, at, within, face);
	}

	if (face.faces === 'either') {
		return straightMark(text, at, within, 1);
	}

	const isClosing = isTurned(text, at, within, previous) ? face.faces !== 'close' : face.faces === 'close';
	return {at, width: 1, family: face.family, canOpen: !isClosing, canClose: isClosing, isSure: true};
}

// 'China bad, Muslims bad.''' — the inner mark, then the outer one.
const isInnerOfThree = (text: string, at: number, within: Span): boolean => text.startsWith('\'\'\'', at) && text[at + 3] !== '\'' && at > within.start && !isSpace(text[at - 1]);

/**
The quotation marks of a stretch, in order; apostrophes within words, elisions and the quotes of a tag's attributes left out.
*/
export function findMarks(text: string, within: Span): readonly Mark[] {
	const marks: Mark[] = [];
	for (let at = within.start; at < within.end; at++) {
		const code = text.codePointAt(at)!;
		// Everything that can be a mark: " ' ` and what lies beyond ASCII from «.
		if ((code !== 34 && code !== 39 && code !== 96 && code < 171) || isInnerOfThree(text, at, within)) {
			continue;
		}

		// Three and more of one mark are a rule or a slip, no marks.
		if (text[at + 1] === text[at] && text[at + 2] === text[at]) {
			const character = text[at];
			while (text[at + 1] === character) {
				at++;
			}

			continue;
		}

		const mark = markAt(text, at, within, marks.at(-1));
		if (mark === undefined) {
			continue;
		}

		marks.push(mark);
		at += mark.width - 1;
	}

	return marks;
}
