/*
Annotated quotes, one text a line, and when a name or a mention that was found is the one that was annotated.
*/
import {readFileSync} from 'node:fs';
import {foldText} from '../source/language/fold-text.js';
import type {Span} from '../source/language/span.js';

/**
One annotated quote. `kind` is direct, partial (under four words), mixed or indirect; `speaker` the full name where the set has names; `mention` the words that name the source, '' where there are none.
*/
export type GoldQuote = Span & {readonly kind: 'direct' | 'partial' | 'mixed' | 'indirect'; readonly mention: string; readonly speaker: string | null};

/**
One annotated text; `notQuotes` are quotation marks around what is no speech.
*/
export type GoldText = {readonly id: string; readonly text: string; readonly quotes: readonly GoldQuote[]; readonly notQuotes: readonly Span[]};

/**
The texts of a file of annotated quotes.
*/
export const readGold = (file: string): readonly GoldText[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as GoldText);

/**
How many code units two spans share.
*/
export const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const listOf = (words: string) => new Set(words.split(' '));
const titles = listOf('mr mrs ms miss dr sir lady lord sen senator rep gov governor president premier minister prime mayor chief judge justice const constable sgt insp det cpl staff professor prof former deputy the a an');
const fillers = listOf('the a an of mr mrs ms dr sen rep gov president former and in at for to his her their who which by on with that this is was said says told added');

const toWords = (text: string): readonly string[] => foldText(text).text.replaceAll(/'s(?![\p{Letter}\p{Number}])/gv, '').match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}'\-]*/gv) ?? [];

/**
The words of a name that tell, titles left out.
*/
export const nameWords = (name: string): readonly string[] => toWords(name).filter(word => !titles.has(word));

/**
The words of a mention that tell, articles, prepositions and titles left out.
*/
export const mentionWords = (mention: string): readonly string[] => toWords(mention).filter(word => !fillers.has(word));

const isPersonLike = (words: readonly string[]) => words.length >= 2 && words.length <= 4;

/**
Whether two names are the same person's or body's: equal; or of one last name without conflicting first names; or half their words shared.
*/
export function isSameName(found: string, gold: string): boolean {
	const a = nameWords(found);
	const b = nameWords(gold);
	if (a.length === 0 || b.length === 0 || a.join(' ') === b.join(' ')) {
		return a.length === b.length;
	}

	const last = b.at(-1)!;
	if (a.includes(last)) {
		const isClash = a.at(-1) === last && isPersonLike(a) && isPersonLike(b) && !a[0]!.startsWith(b[0]!.slice(0, 1));
		return !isClash;
	}

	const shared = a.filter(word => b.includes(word)).length;
	return shared / new Set([...a, ...b]).size >= 0.5;
}

/**
Whether a mention that was found shares a telling word with the annotated one, or both have none.
*/
export function isSameMention(found: string, gold: string): boolean {
	const words = new Set(mentionWords(found));
	const wanted = mentionWords(gold);
	return wanted.length === 0 ? words.size === 0 : wanted.some(word => words.has(word));
}
