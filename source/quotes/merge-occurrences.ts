/*
The same words by the same speaker twice in one article are one quote: the body's stands, the others are its occurrences.
*/
import {foldText} from '../language/fold-text.js';
import type {Occurrence, Quote} from './quote.js';

/**
A quote with the part of the article that it stands in. A doubtful one is kept only as the occurrence of another.
*/
export type PlacedQuote = {readonly quote: Quote; readonly where: Occurrence['where']; readonly isDoubtful?: boolean};

/**
The words of a quote as they are compared: folded, one space between, marks at the ends left off.
*/
export const wordsOf = (text: string): string => foldText(text).text.replaceAll(/[^\p{Letter}\p{Number}]+/gv, ' ').trim();

const mostCompared = 400;

// A headline shortens: its words may stand within a longer quote of the body, at a border of words.
const isWithinWords = (shorter: string, longer: string) => shorter.length > 0 && ` ${longer} `.includes(` ${shorter} `);

const isSameSpeaker = (a: Quote, b: Quote) => a.attribution.speaker === null || b.attribution.speaker === null || a.attribution.speaker.id === b.attribution.speaker.id;

function findOriginal(bodies: readonly PlacedQuote[], keys: readonly string[], exact: ReadonlyMap<string, number>, placed: PlacedQuote, key: string): number {
	const same = exact.get(key);
	if (same !== undefined && isSameSpeaker(bodies[same]!.quote, placed.quote)) {
		return same;
	}

	if (placed.where === 'body') {
		return -1;
	}

	for (let index = 0; index < Math.min(bodies.length, mostCompared); index++) {
		if (isWithinWords(key, keys[index]!) && isSameSpeaker(bodies[index]!.quote, placed.quote)) {
			return index;
		}
	}

	return -1;
}

const byStart = (a: Quote, b: Quote) => a.parts[0]!.start - b.parts[0]!.start;

/**
Merges quotes of the same words and speaker; the result is in the order of the text. A quote that stands only in the head of the article still counts.
*/
export function mergeOccurrences(placed: readonly PlacedQuote[]): readonly Quote[] {
	const kept: PlacedQuote[] = [];
	const keys: string[] = [];
	const exact = new Map<string, number>();
	const occurrences = new Map<number, Occurrence[]>();
	for (const each of [...placed].sort((a, b) => Number(a.where !== 'body') - Number(b.where !== 'body'))) {
		const key = wordsOf(each.quote.text);
		const original = each.where === 'body' && key.split(' ').length < 4 ? -1 : findOriginal(kept, keys, exact, each, key);
		if (original >= 0) {
			const list = occurrences.get(original) ?? [];
			list.push({parts: each.quote.parts, where: each.where});
			occurrences.set(original, list);
			continue;
		}

		if (each.isDoubtful === true) {
			continue;
		}

		if (!exact.has(key)) {
			exact.set(key, kept.length);
		}

		kept.push(each);
		keys.push(key);
	}

	return kept.map(({quote}, index) => ({...quote, occurrences: occurrences.get(index) ?? []})).sort(byStart);
}
