/*
A speaker as the screen names them: by color, by initials, by words; never by color alone.
*/
import {nameSuffixes} from '../../language/en/name-words.js';
import {doubtfulConfidence, type Quote, type Speaker} from '../../quotes/quote.js';
import {countCells, takeCells} from './cells.js';
import {initialsOf, joinFacts} from './format-facts.js';
import {certaintyOf} from './index-quotes.js';
import {run, speakerColors, type Role, type Run} from './row.js';

// What a person is called by in every article, whether or not it has their first name: the family name; others are called by all of theirs.
const keyOf = ({id, kind}: Speaker): string =>
	kind === 'person' ? id.split(/[^\p{Letter}\p{Mark}\p{Number}]+/u).findLast(word => word !== '' && !nameSuffixes.has(word)) ?? id : id;

const [base, modulus, seed] = [7_654_321, 16_777_213, 7];

// By the letters of a name and their order. There are more names than colors: of all pairs of names one in five shares one; then initials or bars tell them apart.
const colorOf = (key: string): number => {
	let number = seed;
	for (const character of key) {
		number = ((number + character.codePointAt(0)!) * base) % modulus;
	}

	// By its upper end, which every letter moves.
	return Math.floor(number / modulus * speakerColors);
};

/**
The role that colors who said a quote: the same for the same name in every article, list and search, today and tomorrow; `quiet` for nobody.
*/
export const speakerRoles = (quote: Quote): readonly Role[] => {
	const {speaker} = quote.attribution;
	return [speaker === null || certaintyOf(quote) === 'unknown' ? 'quiet' : `speaker-${colorOf(keyOf(speaker)) as 0 | 1 | 2 | 3 | 4}`];
};

// Bars differ in shape as well, from one speaker to the next.
const bars = ['▎', '┃', '║', '┇', '╏', '│'] as const;
const unknownBar = '┊';

/**
How a bar is to look: of the quote under the cursor, and beside initials that tell speakers apart.
*/
export type BarLook = {
	readonly isCurrent: boolean;
	readonly hasInitials: boolean;
};

/**
The margin bar of a speaker: a shape of their own where there are no initials to tell them by; heavy for the quote under the cursor.
*/
export const barOf = (speaker: number, {isCurrent, hasInitials}: BarLook): string => {
	const light = speaker < 0 ? unknownBar : bars[hasInitials ? 0 : speaker % bars.length]!;
	return isCurrent ? '▌' : light;
};

/**
The initials of a quote's speaker in at most 3 cells: "SS", "SS?" where it is doubtful who spoke, "?" where nobody is known.
*/
export const initialsFor = (quote: Quote): string => {
	const certainty = certaintyOf(quote);
	return certainty === 'unknown' ? '?' : `${takeCells(initialsOf(quote.attribution.speaker?.name ?? ''), 2)}${certainty === 'doubtful' ? '?' : ''}`;
};

/**
A quote's speaker in words: "Sarah Huckabee Sanders", "probably Sarah Huckabee Sanders?", "speaker unknown".
*/
export const nameFor = (quote: Quote): string => {
	const name = quote.attribution.speaker?.name ?? '';
	return {sure: name, doubtful: `probably ${name}?`, unknown: 'speaker unknown'}[certaintyOf(quote)];
};

/**
Everything known of who said a quote, shortened to `width` cells by leaving out what matters least: "Sarah Huckabee Sanders, White House press secretary · told · 2 of 7".
*/
export const attributionRuns = (quote: Quote, place: string, width: number): readonly Run[] => {
	const {attribution} = quote;
	const role = certaintyOf(quote) === 'unknown' ? null : attribution.speaker?.role;
	const cue = attribution.cue?.text;
	const name = nameFor(quote);
	const named = [name, role].filter(part => typeof part === 'string' && part !== '').join(', ');
	const forms = [joinFacts([named, cue, place]), joinFacts([name, cue, place]), joinFacts([name, place])];
	const room = width - countCells(place) - 5;
	const shortest = room < 4 ? takeCells(name, Math.max(0, width - 1)) : joinFacts([`${takeCells(name, room)}…`, place]);
	const words = forms.find(form => countCells(form) <= width - 1) ?? shortest;
	const isDoubtful = attribution.confidence < doubtfulConfidence || certaintyOf(quote) === 'unknown';
	const head = words.startsWith(name) ? name : words;
	return [run('▎', ...speakerRoles(quote)), run(head, 'strong', ...(isDoubtful ? ['doubtful' as const] : [])), run(words.slice(head.length))];
};
