/*
What a word is to search: a run of letters, digits and their marks. An apostrophe between letters belongs to the word (O'Brien, don't, l'État), but the `'s` of a possessive does not ("Trump's" is Trump);
a dot or comma between digits, or a dot between single letters, belongs to it (1,000; 3.5; U.S); a hyphen ends it ("54-year-old" is three words).
Scripts written without spaces (Chinese, Japanese, Thai and their like) give one word a character.
*/
import type {Span} from './span.js';

const letter = 1;
const digit = 2;
const mark = 3;
const alone = 4;
const other = 5;

const aloneScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u;

const classify = (character: string): number => {
	if (/[\p{Mark}\u{200C}\u{200D}]/u.test(character)) {
		return mark;
	}

	if (aloneScripts.test(character) && /\p{Letter}/u.test(character)) {
		return alone;
	}

	if (/\p{Letter}/u.test(character)) {
		return letter;
	}

	return /\p{Number}/u.test(character) ? digit : other;
};

// What every code unit is, found out when first met.
const classes = new Uint8Array(0x1_00_00);

const classAt = (text: string, at: number): number => {
	const code = text.codePointAt(at)!;
	if (code > 0xFF_FF) {
		return classify(String.fromCodePoint(code));
	}

	if (classes[code] === 0) {
		classes[code] = classify(String.fromCodePoint(code));
	}

	return classes[code]!;
};

const widthAt = (text: string, at: number): number => text.codePointAt(at)! > 0xFF_FF ? 2 : 1;

const apostrophes = new Set<string | undefined>(['\'', '’', 'ʼ', '＇']);

const isApostrophe = (character: string | undefined): boolean => apostrophes.has(character);

// Whether what stands at `at`, not itself part of a word, holds two parts of one word together.
const isHinge = (text: string, start: number, at: number, end: number): boolean => {
	if (at + 1 >= end) {
		return false;
	}

	const before = classAt(text, at - 1);
	const after = classAt(text, at + 1);
	const character = text[at]!;
	if (isApostrophe(character)) {
		return after === letter && before !== digit;
	}

	if (before === digit && after === digit) {
		return character === '.' || character === ',';
	}

	const isInitial = at - 1 === start || text[at - 2] === '.';
	return character === '.' && before === letter && after === letter && isInitial && (at + 2 >= end || classAt(text, at + 2) > digit);
};

const endOfWord = (text: string, start: number, end: number): number => {
	let at = start + widthAt(text, start);
	while (at < end) {
		const kind = classAt(text, at);
		if (kind <= mark) {
			at += widthAt(text, at);
		} else if (kind === other && isHinge(text, start, at, end)) {
			at++;
		} else {
			break;
		}
	}

	return at;
};

// "Trump's" without its ending.
const withoutPossessive = (text: string, start: number, end: number): number => {
	const last = text[end - 1];
	return end - start > 2 && (last === 's' || last === 'S') && isApostrophe(text[end - 2]) ? end - 2 : end;
};

const endOfCharacter = (text: string, start: number, end: number): number => {
	let at = start + widthAt(text, start);
	while (at < end && classAt(text, at) === mark) {
		at += widthAt(text, at);
	}

	return at;
};

/**
The words of a text, or of the stretch `within` it, in order; the same policy for what is searched and for what is asked.
*/
export const findWords = (text: string, within?: Span): readonly Span[] => {
	const limit = within?.end ?? text.length;
	const words: Span[] = [];
	for (let at = within?.start ?? 0; at < limit;) {
		const kind = classAt(text, at);
		if (kind === letter || kind === digit) {
			const end = Math.min(endOfWord(text, at, limit), limit);
			words.push({start: at, end: withoutPossessive(text, at, end)});
			at = end;
		} else if (kind === alone) {
			const end = Math.min(endOfCharacter(text, at, limit), limit);
			words.push({start: at, end});
			at = end;
		} else {
			at += widthAt(text, at);
		}
	}

	return words;
};
