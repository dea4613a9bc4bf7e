import {abbreviations} from '../language/en/abbreviations.js';
import {titleAbbreviations} from '../language/en/titles.js';
import type {Span} from '../language/span.js';
import type {Quotation} from './quotation.js';
import {remember} from './remember.js';
import type {Token} from './token.js';

// "No." and "am." end sentences more often than not; so do the offices that stand after a name: "said Ann Lee MP."
const ambiguous = new Set(['no', 'am', 'pm', 'mp', 'mla', 'mpp', 'mep', 'msp', 'mec', 'mmc', 'mlc', 'mna', 'mha', 'qc', 'kc']);
const abbreviated = new Set([...abbreviations.keys().map(word => word.toLowerCase()), ...titleAbbreviations].filter(word => !ambiguous.has(word)));
const letter = /[\p{Letter}\p{Mark}]/v;
const upper = /[\p{Titlecase_Letter}\p{Uppercase_Letter}]/v;
const space = /\s/v;

const isDigitCode = (code: number) => code >= 48 && code <= 57;
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isApostrophe = (code: number) => code === 39 || code === 0x20_19;
// Kelce‘s: turned the wrong way, and within a word.
const isTurnedApostrophe = (code: number) => code === 0x20_18;

// Letters, digits and what belongs within a word.
function isWordCode(text: string, at: number, code: number): boolean {
	return isAsciiLetter(code) || isDigitCode(code) || (code > 127 && !isApostrophe(code) && (letter.test(text[at]!) || /[\p{Number}\u{D800}-\u{DFFF}]/u.test(text[at]!)));
}

// Code units, not code points: offsets count units, and the two halves of a letter beyond the basic plane are passed one by one.
// eslint-disable-next-line unicorn/prefer-code-point
const unitAt = (text: string, at: number, end: number) => at < end ? text.charCodeAt(at) : 0;

// Apostrophes, hyphens, and periods of initials hold a word together when a letter follows.
function isJoint(text: string, at: number, code: number, end: number, start: number): boolean {
	const isNext = at + 1 < end && isWordCode(text, at + 1, unitAt(text, at + 1, end));
	if (!isNext) {
		return false;
	}

	if (code === 45 || code === 0x20_11 || isApostrophe(code) || isTurnedApostrophe(code)) {
		return true;
	}

	const isNumeral = isDigitCode(unitAt(text, at - 1, end)) && isDigitCode(unitAt(text, at + 1, end));
	return code === 46 ? isNumeral || at - start === 1 || text[at - 2] === '.' || text[at - 2] === '-' : isNumeral && (code === 44 || code === 58);
}

const underscore = 95;

function endOfWord(text: string, start: number, end: number): number {
	const isHandle = text[start] === '@';
	let at = start + 1;
	while (at < end) {
		const code = unitAt(text, at, end);
		if (!(isHandle && code === underscore) && !isWordCode(text, at, code) && !isJoint(text, at, code, end, start)) {
			break;
		}

		at++;
	}

	return at;
}

const possessiveEnding = /(?:'s|s')$/;

type Word = Pick<Token, 'text' | 'lower' | 'kind' | 'isCapital' | 'isPossessive'> & {readonly isNumbering: boolean; readonly isAbbreviated: boolean};

// What the letters of a word alone tell. The strings are shared by all that is written so, which is what makes it quick to look them up in the tables.
const readWord = remember((text): Word => {
	const written = text.toLowerCase().replaceAll(/[‘’]/gv, '\'');
	const isPossessive = possessiveEnding.test(written);
	const lower = isPossessive ? written.slice(0, written.endsWith('\'s') ? -2 : -1) : written;
	return {
		text, lower, isPossessive, kind: isDigitCode(text.codePointAt(0)!) ? 'number' : 'word', isCapital: upper.test(text[0]!),
		// "the No. 2 in the party"
		isNumbering: abbreviations.get(text) === 'number', isAbbreviated: letter.test(text[0]!) && (abbreviated.has(lower) || lower.includes('.')),
	};
});

const numeral = /^\. ?\d/v;

function makeWord(source: string, start: number, stop: number, limit: number, quotation: number): Token {
	const isOwners = isApostrophe(unitAt(source, stop, limit)) && /^s$/iv.test(source[stop - 1]!);
	let end = isOwners ? stop + 1 : stop;
	const {text, lower, kind, isCapital, isPossessive, isNumbering, isAbbreviated} = readWord(source.slice(start, end));
	const isStopped = source[end] === '.' && end < limit;
	const isNumber = isNumbering && isStopped && numeral.test(source.slice(end, end + 3));
	const isInitial = end - start === 1 && letter.test(source[start]!);
	// "posted on X."
	const isNetwork = isInitial && text === 'X' && /\b(?:on|to) $/v.test(source.slice(Math.max(0, start - 4), start));
	const isAbbreviation = isStopped && (isNumber || (!isNumbering && !isNetwork && (isInitial || isAbbreviated)));
	if (!isAbbreviation) {
		return {start, end, lower, quotation, isPossessive, isAbbreviation, text, kind, isCapital};
	}

	end++;
	return {start, end, lower, quotation, isPossessive, isAbbreviation, text: source.slice(start, end), kind, isCapital};
}

const makeMark = (text: string, start: number, end: number, quotation: number): Token => {
	const mark = text.slice(start, end);
	return {start, end, kind: 'mark', text: mark, lower: mark, isCapital: false, isPossessive: false, isAbbreviation: false, quotation};
};

/**
The tokens of a stretch that holds no quotation. A handle (@name) is one word; a possessive ending belongs to its word. Linear.
*/
export function findTokens(text: string, {start, end}: Span, quotation: number, into: Token[]): void {
	let at = start;
	while (at < end) {
		const code = unitAt(text, at, end);
		if (code === 32 || (code < 33 || code > 126 ? space.test(text[at]!) : false)) {
			at++;
		} else if (isWordCode(text, at, code) || (code === 64 && at + 1 < end && isWordCode(text, at + 1, unitAt(text, at + 1, end)))) {
			const token = makeWord(text, at, endOfWord(text, at, end), end, quotation);
			into.push(token);
			at = token.end;
		} else {
			let stop = at + 1;
			while (stop < end && text[stop] === text[at] && stop < at + 8) {
				stop++;
			}

			into.push(makeMark(text, at, stop, quotation));
			at = stop;
		}
	}
}

/**
The token that stands for a whole quotation, marks included.
*/
export const makeQuotationToken = (text: string, {outer, start, end}: Quotation, quotation: number): Token => ({
	start: outer.start, end: outer.end, kind: 'quotation', text: '', lower: '', isCapital: upper.test(text.slice(start, end).trimStart()[0] ?? ''), isPossessive: false, isAbbreviation: false, quotation,
});
