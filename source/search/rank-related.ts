/*
Whether two articles tell the same story, and why: by their wording, by what is quoted in both, by the rare words of headline and body. Precision first: a beat is no story, nor is a phrase that somebody says every day.
*/
import {runsOf, type QuoteOutline, type StoryOutline} from './story-outline.js';
import type {WordRarity} from './word-rarity.js';

/**
What a library knows of the story that others are held beside: what words weigh, and for each of its quotes in how many articles of other days the same words stand (0 where that was not looked up).
*/
export type StoryContext = {
	readonly rarityOf: WordRarity;
	readonly repeats: readonly number[];
};

/**
Why two articles tell one story. `text`: the share of the shorter one's wording that the longer has too. `speakers`: who is quoted in both with the same words, null where nobody knows who; `quotes` how many such quotes there are. `headline`: the rare words that both headlines have, as the first has them; `terms`: the rarest words that both have.
*/
export type RelatedReasons = {
	readonly text: number;
	readonly quotes: number;
	readonly speakers: ReadonlyArray<string | null>;
	readonly headline: readonly string[];
	readonly terms: readonly string[];
};

/**
How two articles are related: the more the higher the `score`.
*/
export type Relation = {readonly score: number; readonly reasons: RelatedReasons};

// From this score up two articles tell one story: less in a library that has shown which words its beat is made of, in `wellKnown` articles of it, more in one of a few articles.
const leastRelated = 0.37;
const leastUnknown = 0.09;
const wellKnown = 100;

/**
Whether a score is enough in a library of so many articles.
*/
export const isRelated = ({score}: Relation, articles: number): boolean => score >= leastRelated + (leastUnknown * Math.max(0, 1 - (articles / wellKnown)));

// A word as rare as this is hardly ever in two headlines by chance: three articles in a hundred or fewer have it.
const rareWord = 3.5;

// A headline of one rare word would be all in another.
const leastHeadline = 3 * rareWord;

// Shorter articles share their wording by chance.
const fewestRuns = 20;

// Paragraphs that are the same to the word may be a note that an outlet puts below all of its stories: the one most shared does not count.
const shareWording = (shorter: StoryOutline, longer: StoryOutline): number => {
	const counts = shorter.paragraphs.map(runs => ({size: runs.length, shared: runs.filter(run => longer.runs.has(run)).length}));
	const most = counts.reduce((best, {shared}, at) => (shared > counts[best]!.shared ? at : best), 0);
	const counted = counts.length < 3 ? counts : counts.filter((_, at) => at !== most);
	const size = counted.reduce((sum, count) => sum + count.size, 0);
	return size < fewestRuns ? 0 : counted.reduce((sum, {shared}) => sum + shared, 0) / size;
};

const compareTerms = (one: StoryOutline, other: StoryOutline, rarityOf: WordRarity): number => {
	const weigh = (word: string, count: number): number => (1 + Math.log(count)) * rarityOf(word);
	const lengthOf = ({terms}: StoryOutline): number => Math.sqrt(terms.entries().reduce((sum, [word, count]) => sum + (weigh(word, count) ** 2), 0));
	let product = 0;
	for (const [word, count] of one.terms) {
		const also = other.terms.get(word);
		product += also === undefined ? 0 : weigh(word, count) * weigh(word, also);
	}

	return product === 0 ? 0 : product / (lengthOf(one) * lengthOf(other));
};

const compareHeadlines = (one: StoryOutline, other: StoryOutline, rarityOf: WordRarity): number => {
	const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + rarityOf(word), 0);
	const shared = [...one.headline].filter(word => other.headline.has(word));
	return sum(shared) / Math.max(leastHeadline, Math.min(sum(one.headline), sum(other.headline)));
};

const lastWordOf = (name: string): string | undefined => name.toLowerCase().split(' ').at(-1);

const isSameSpeaker = (one: QuoteOutline, other: QuoteOutline): boolean =>
	one.speaker === null || other.speaker === null || lastWordOf(one.speaker) === lastWordOf(other.speaker);

type SharedQuote = {readonly speaker: string | null; readonly weight: number};

// What was said once is in the articles of a few days; what is said again and again is in those of others too.
const shareQuotes = (one: StoryOutline, other: StoryOutline, {rarityOf, repeats}: StoryContext): readonly SharedQuote[] => {
	const saidIn = new Map(other.quotes.flatMap(quote => runsOf(quote.words).map(run => [run, quote] as const)));
	const shared = one.quotes.map((quote, at): SharedQuote => {
		const runs = new Set(runsOf(quote.words)).intersection(saidIn);
		const telling = [...runs].filter(run => isSameSpeaker(quote, saidIn.get(run)!) && run.split(' ').some(word => rarityOf(word) >= 2));
		const speaker = quote.speaker ?? telling.map(run => saidIn.get(run)!.speaker).find(name => name !== null) ?? null;
		return {speaker, weight: telling.length / (1 + (repeats[at] ?? 0))};
	});
	return shared.filter(({weight}) => weight >= 1);
};

// So many runs in common are as good as all: some two sentences.
const enoughRuns = 12;

// What many days between them take from a likeness; nothing that is known to have stood on the same day.
const penaltyOf = (one: StoryOutline, other: StoryOutline): number =>
	one.day === undefined || other.day === undefined ? 0.08 : Math.min(0.3, 0.012 * Math.abs(one.day - other.day));

const mostTerms = 5;

// Two articles without a rare word in common are of one beat at most, unless one is written from the other.
const enoughText = 0.3;

const rarestTerms = (one: StoryOutline, other: StoryOutline, rarityOf: WordRarity): readonly string[] =>
	[...one.terms.keys()]
		.filter(word => other.terms.has(word) && rarityOf(word) >= rareWord)
		.sort((a, b) => (rarityOf(b) * one.terms.get(b)! * other.terms.get(b)!) - (rarityOf(a) * one.terms.get(a)! * other.terms.get(a)!))
		.slice(0, mostTerms);

// The words of what somebody says again and again are not the story's own, and count as little as the quote does.
const withoutRepeats = (story: StoryOutline, repeats: readonly number[]): StoryOutline => {
	const repeated = story.quotes.filter((_, at) => (repeats[at] ?? 0) > 0);
	if (repeated.length === 0) {
		return story;
	}

	const terms = new Map(story.terms);
	for (const word of repeated.flatMap(({words}) => words)) {
		const left = (terms.get(word) ?? 0) - 1;
		if (left > 0) {
			terms.set(word, left);
		} else {
			terms.delete(word);
		}
	}

	return {...story, terms};
};

/**
Holds one article beside another: how strongly they are related, and by what.
*/
export const relateStories = (one: StoryOutline, other: StoryOutline, context: StoryContext): Relation => {
	const {rarityOf} = context;
	const text = one.runs.size < other.runs.size ? shareWording(one, other) : shareWording(other, one);
	const quotes = shareQuotes(one, other, context);
	const said = 1 - Math.exp(-quotes.reduce((sum, {weight}) => sum + weight, 0) / enoughRuns);
	const headline = compareHeadlines(one, other, rarityOf);
	const own = withoutRepeats(one, context.repeats);
	const show = (words: readonly string[]): readonly string[] => words.map(word => one.shown.get(word) ?? word);
	const likeness = compareTerms(own, other, rarityOf) + (0.5 * text) + (0.25 * said) + (0.25 * headline);
	const terms = rarestTerms(own, other, rarityOf);
	return {
		score: terms.length === 0 && text < enoughText ? 0 : likeness - penaltyOf(one, other),
		reasons: {
			text,
			quotes: quotes.length,
			speakers: [...new Set(quotes.map(({speaker}) => speaker))],
			headline: show([...one.headline].filter(word => other.headline.has(word) && rarityOf(word) >= rareWord)),
			terms: show(terms),
		},
	};
};
