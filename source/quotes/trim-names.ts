/*
Names with a word before them that is none of theirs: an article that knows "Barack Obama" means him by "Year Barack Obama", and Clinton by "Asserting Clinton".
*/
import {nameParticles} from '../language/en/name-words.js';
import {isSinglePerson, type Mention} from './mention.js';
import {isShouted} from './token.js';
import {isCommonWord, isDemonym, isForename, isOffice, isOrganizationWord} from './word-facts.js';

type Known = {readonly full: ReadonlySet<string>; readonly last: ReadonlySet<string>; readonly counts: ReadonlyMap<string, number>; readonly firstAt: ReadonlyMap<string, number>};

function gatherKnown(mentions: readonly Mention[]): Known {
	const full = new Set<string>();
	const last = new Set<string>();
	const counts = new Map<string, number>();
	const firstAt = new Map<string, number>();
	for (const {words, start} of mentions) {
		const key = words.join(' ');
		counts.set(key, (counts.get(key) ?? 0) + 1);
		firstAt.set(key, firstAt.get(key) ?? start);
		if (!(words.length > 1 && isForename(words[0]!))) {
			continue;
		}

		full.add(key);
		last.add(words.at(-1)!);
	}

	return {full, last, counts, firstAt};
}

const isStranger = (word: string) => !isForename(word) && (isCommonWord(word) || isDemonym(word));

// "Asserting Clinton", not Magic Johnson.
const isHeadlineVerb = (word: string) => /(?:ing|ed|s)$/v.test(word) && isStranger(word);

// "Year Barack Obama" holds a name the article knows; of "ESPN Fires Schilling", once a headline, only the surname is one.
function strangersOfLong(words: readonly string[], {full, last, counts}: Pick<Known, 'full' | 'last' | 'counts'>): number {
	for (let from = 1; from < words.length - 1; from++) {
		// "Piet de Vries", whom the article calls de Vries as well.
		if (!nameParticles.has(words[from]!) && full.has(words.slice(from).join(' '))) {
			return from;
		}
	}

	// "Speaking to the Daily Mail Clinton said"
	const before = words.slice(0, -1);
	const isStrange = before.some(word => isHeadlineVerb(word) || isOrganizationWord(word)) || before.every(word => isStranger(word));
	return isStrange && last.has(words.at(-1)!) && counts.get(words.join(' '))! < 2 ? words.length - 1 : 0;
}

// How many words at the beginning are not the name's.
function strangersOf({words, name}: Mention, {full, last, counts}: Known): number {
	if (words.length > 2) {
		return isForename(words[0]!) || nameParticles.has(words[0]!) ? 0 : strangersOfLong(words, {full, last, counts});
	}

	// "DC Nair", whom the article has called Priya Nair
	if (words.length === 2 && last.has(words[1]!) && !isForename(words[0]!) && !isShouted({text: name}) && isOffice(name.slice(0, name.indexOf(' ')))) {
		return 1;
	}

	return words.length === 2 && (isHeadlineVerb(words[0]!) || (isDemonym(words[0]!) && !isForename(words[0]!))) && last.has(words[1]!) && counts.get(words.join(' '))! < 2 && counts.has(words[1]!) ? 1 : 0;
}

const legal = /^(?:inc|corp|ltd|co|company|group|plc|llc|holdings|and|of|university|college)$/v;

// "Strava Community Hub", where Strava alone was named before: what belongs to it, and not its full name.
const isUnitOf = (words: readonly string[], {firstAt}: Known) => words.length > 2 && !isForename(words[0]!) && words.slice(1).every(word => !legal.test(word) && !isForename(word)) && words.slice(1).some(word => isCommonWord(word)) && (firstAt.get(words[0]!) ?? Infinity) < (firstAt.get(words.join(' ')) ?? 0);

const dropWords = (mention: Mention, count: number): Mention => ({...mention, words: mention.words.slice(count), name: mention.name.split(' ').slice(count).join(' ')});

/**
The mentions in their order, people's names without such words. `isApart` says of a word whether a name of two that ends in it is something else than the word alone: "Camp Strava", where Strava was named before.
*/
export function trimNames(mentions: readonly Mention[]): {readonly trimmed: readonly Mention[]; readonly isApart: (words: readonly string[]) => boolean} {
	const known = gatherKnown(mentions);
	return {
		trimmed: mentions.map(mention => {
			const count = isSinglePerson(mention) ? strangersOf(mention, known) : 0;
			return count === 0 ? mention : dropWords(mention, count);
		}),
		isApart: words => isUnitOf(words, known) || (words.length === 2 && isStranger(words[0]!) && !isCommonWord(words[1]!) && (known.firstAt.get(words[1]!) ?? Infinity) < known.firstAt.get(words.join(' '))!),
	};
}
