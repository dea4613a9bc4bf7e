/*
What stands raised or lowered in a line, as characters that mean the same: a power of ten without them would be another number.
*/

/**
Elements whose words were struck out: no part of what is told.
*/
export const struckTags: ReadonlySet<string> = new Set(['s', 'del', 'strike']);

/**
Which way an element moves its words.
*/
export type Raise = 'sup' | 'sub';

const from = '0123456789+-−';
const to: Readonly<Record<Raise, string>> = {sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋'};
const fractions: Readonly<Record<string, string>> = {'1/2': '½', '1/3': '⅓', '2/3': '⅔', '1/4': '¼', '3/4': '¾', '1/5': '⅕', '2/5': '⅖', '3/5': '⅗', '4/5': '⅘', '1/6': '⅙', '5/6': '⅚', '1/7': '⅐', '1/8': '⅛', '3/8': '⅜', '5/8': '⅝', '7/8': '⅞', '1/9': '⅑', '1/10': '⅒'};
const footnote = /^\s*(?:\[[^[\]]{1,8}\]|[*§†‡])\s*$/;

/**
Whether raised words are the mark of a footnote: `[1]`, or a link of a few letters.
*/
export const isFootnote = (text: string, isLinked: boolean): boolean => footnote.test(text) || (isLinked && text.trim().length <= 4);

/**
A fraction as one character where there is one, else after a space where it follows a digit.
*/
export const writeFraction = (over: string, under: string, before: string): string => {
	const written = `${over.trim()}/${under.trim()}`;
	return Object.hasOwn(fractions, written) ? fractions[written]! : (/\d/.test(before) ? ' ' : '') + written;
};

/**
Raised or lowered words: digits and signs after a letter or any other mark as the characters for them, all else as it is. `before` is the character that they follow, empty where there is none.
*/
export const writeRaised = (way: Raise, text: string, before: string): string => {
	const words = text.trim();
	const simple = /^(\d{1,3})[/⁄](\d{1,3})$/.exec(words);
	if (simple !== null && /\d/.test(before)) {
		return writeFraction(simple[1]!, simple[2]!, before);
	}

	return /^[\d+\-−]{1,20}$/.test(words) && /\S/.test(before) ? [...words].map(character => to[way][from.indexOf(character)]).join('') : text;
};
