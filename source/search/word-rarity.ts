/*
How much it says that two articles share a word: next to nothing for "said", little for the name that every article of a beat has, much for one that hardly any has.
*/
import {commonWords} from '../language/en/common-words.js';
import {calendarWords, closedWords} from '../language/en/function-words.js';

/**
What a word that is shared weighs: 0 where every article has it.
*/
export type WordRarity = (word: string) => number;

/**
What is known of the words of a library: in how many of a sample of `size` articles each stands (an article may count in part), and in how many quotes of its `articles`, where that was looked up.
*/
export type WordCounts = {
	readonly size: number;
	readonly inSample: ReadonlyMap<string, number>;
	readonly articles: number;
	readonly inQuotes: ReadonlyMap<string, number>;
};

// What is believed of a word before the library is asked, and how many articles it takes to think otherwise.
const beliefs = 60;

// In a library of which the sample is much, the quotes that hold a word tell less of it: four outlets have one story's quotes four times.
const leastUnsampled = 3;

// What stands before names in many articles, and is no word of a dictionary.
const styles = new Set(['mr', 'mrs', 'ms', 'dr', 'sen', 'gov', 'rep', 'prof', 'a.m', 'p.m', 'ap', 'afp', 'upi', 'reuters', 'com', 'www']);

const shareOf = (word: string): number => {
	// A character of a script without spaces is no word.
	if (closedWords.has(word) || word.length < 2) {
		return 0.9;
	}

	if (calendarWords.has(word) || styles.has(word)) {
		return 0.2;
	}

	return commonWords.has(word) ? 0.05 : 0.005;
};

/**
Weighs words by the share of articles that have them: the logarithm of one in so many.
*/
export const createRarity = ({size, inSample, articles, inQuotes}: WordCounts): WordRarity => {
	const weigh = (word: string): number => {
		const sampled = ((inSample.get(word) ?? 0) + (beliefs * shareOf(word))) / (size + beliefs);
		const quoted = articles < size * leastUnsampled ? 0 : (inQuotes.get(word) ?? 0) / (articles + beliefs);
		return Math.max(0, -Math.log(Math.max(sampled, quoted)));
	};

	// The same words are asked for with every article that is held beside one.
	const known = new Map<string, number>();
	return word => {
		const weight = known.get(word) ?? weigh(word);
		known.set(word, weight);
		return weight;
	};
};
