import type {CandidateOrder, CandidatePage, QuoteStore, StoredQuote, WordGroup} from '../store/quote-store.js';
import {distinctWords, expandPhrases, expandWords, freedomsOf, type Freedom} from './expand-words.js';
import {joinDuplicates} from './join-duplicates.js';
import {markMatches, type Wanted} from './mark-matches.js';
import {parseQuery} from './parse-query.js';
import type {Hit, HitOrder, Query, QueryWord, SearchResult} from './query.js';
import {rankQuotes} from './rank-quotes.js';

/**
`limit`: how many hits at most. `isTyping`: the last word is still being typed. `joins`: quotes of the same words by the same speaker in several articles are one hit.
*/
export type SearchQuotesOptions = {
	readonly limit?: number;
	readonly order?: HitOrder;
	readonly isTyping?: boolean;
	readonly joins?: boolean;
};

// How many candidates fuse.js puts in order: more would not fit a frame. Those beyond follow in the store's order.
const mostRanked = 200;

// So many quotes with the words just as typed are what was meant; fewer, and slips of the hand are thought of.
const enough = 100;

// `asTyped`: how many quotes have the words just so.
type Found = {readonly groups: readonly WordGroup[]; readonly page: CandidatePage; readonly asTyped: number};

const isEnough = (total: number, freedom: Freedom): boolean => total >= (freedom === 'exact' ? enough : 1);

const findCandidates = async (store: QuoteStore, query: Query, words: readonly QueryWord[], page: {readonly limit: number; readonly order: CandidateOrder}): Promise<Found> => {
	const phrases = await expandPhrases(store, query);
	let found: Found | undefined;
	for (const freedom of freedomsOf(words)) {
		/* eslint-disable no-await-in-loop -- each degree is tried only where the one before found too little */
		const groups = await expandWords(store, words, freedom);
		const taken = await store.candidates({groups, phrases, filters: query.filters, ...page});
		found = {groups, page: taken, asTyped: found?.asTyped ?? taken.total};
		/* eslint-enable no-await-in-loop */
		if (isEnough(found.page.total, freedom)) {
			break;
		}
	}

	return found!;
};

// The words of the store that a query's words were taken to mean, each with how many of its letters to mark.
const wantedIn = (field: 'text' | 'speaker', query: Query, words: readonly QueryWord[], groups: readonly WordGroup[]): Wanted => {
	const wanted = new Map<string, number>();
	for (const [at, word] of words.entries()) {
		if (word.isExcluded || (word.field !== 'any' && word.field !== field)) {
			continue;
		}

		for (const other of groups[at]!.words) {
			const letters = word.isPrefix && other.startsWith(word.folded) ? word.folded.length : Infinity;
			wanted.set(other, Math.max(letters, wanted.get(other) ?? 0));
		}
	}

	const phrases = query.phrases.filter(phrase => phrase.isExcluded !== true && (phrase.field === 'any' || phrase.field === field));
	return {words: wanted, phrases: phrases.map(phrase => phrase.words)};
};

type Match = Pick<Hit, 'stored' | 'matches' | 'slips'> & {readonly words: readonly string[]; readonly slipped: ReadonlySet<QueryWord>};

type Expanded = {readonly word: QueryWord; readonly near: ReadonlySet<string>};

const isAsTyped = ({folded, isPrefix}: QueryWord, other: string): boolean => other === folded || (isPrefix && other.startsWith(folded));

// The words of the query that a quote holds only with a slip, and what it holds in their place.
const findSlips = (expanded: readonly Expanded[], found: readonly string[]): Pick<Match, 'slips' | 'slipped'> => {
	const instead = new Map<QueryWord, readonly string[]>();
	for (const {word, near} of expanded) {
		const others = found.filter(other => near.has(other));
		if (others.length > 0 && others.every(other => !isAsTyped(word, other))) {
			instead.set(word, others);
		}
	}

	const slips = [...new Set([...instead.values()].flat())];
	return {slipped: new Set(instead.keys()), ...(slips.length > 0 && {slips})};
};

const matchCandidate = (stored: StoredQuote, inText: Wanted, inSpeaker: Wanted, expanded: readonly Expanded[]): Match => {
	const {quote, aliases = []} = stored;
	const {speaker} = quote.attribution;
	const text = markMatches(quote.text, inText);
	const name = markMatches(speaker?.name ?? '', inSpeaker);
	const others = [speaker?.role ?? '', ...aliases].flatMap(other => markMatches(other, inSpeaker).words);
	const words = [...new Set([...text.words, ...name.words, ...others])];
	return {stored, matches: {text: text.spans, speaker: name.spans}, words, ...findSlips(expanded, words)};
};

// The first of them in the order of fuse.js, the others as the store gave them.
const orderHits = (matches: readonly Match[], words: readonly string[], order: HitOrder): readonly Hit[] => {
	const hits: Hit[] = [];
	for (let start = 0; start < matches.length; start += mostRanked) {
		const part = matches.slice(start, start + mostRanked);
		const ranked = [...rankQuotes(part.map(match => match.words), words)];
		if (order === 'newest' || start > 0) {
			ranked.sort((a, b) => a.index - b.index);
		}

		hits.push(...ranked.map(({index, score}) => {
			const {stored, matches: found, slips} = part[index]!;
			return {stored, score, matches: found, ...(slips && {slips})};
		}));
	}

	return hits;
};

/**
The quotes that a query asks for, the best first: never throws for any query, and an empty one asks for all. The order depends on the store and the query alone, and a smaller limit gives the beginning of a larger one's hits (where duplicates are joined, of their first ones).
*/
export const searchQuotes = async (store: QuoteStore, queryText: string, {limit = 200, order = 'relevance', isTyping = false, joins = false}: SearchQuotesOptions = {}): Promise<SearchResult> => {
	const query = parseQuery(queryText, {isTyping});
	const words = distinctWords(query);
	const {groups, page, asTyped} = await findCandidates(store, query, words, {limit: order === 'newest' && !joins ? limit : Math.max(limit, mostRanked), order: order === 'newest' ? order : 'closest'});
	const [inText, inSpeaker] = [wantedIn('text', query, words, groups), wantedIn('speaker', query, words, groups)];
	const wanted = words.flatMap((word, at) => (word.isExcluded ? [] : [{word, near: new Set(groups[at]!.words)}]));
	const matches = page.candidates.map(stored => matchCandidate(stored, inText, inSpeaker, wanted));
	const asked = wanted.map(({word}) => word.folded);
	const hits = orderHits(matches, asked, order);
	const isSlipped = asTyped === 0 && matches.length > 0;
	const missing = wanted.filter(({word}) => matches.every(({slipped}) => slipped.has(word))).map(({word}) => word.text);
	return {query, total: page.total, hits: (joins ? joinDuplicates(hits) : hits).slice(0, limit), ...(isSlipped && {missing})};
};
