import type {Speaker} from '../quotes/quote.js';
import type {CandidateOrder, CandidatePage, QuoteStore, StoredQuote, WordGroup} from '../store/quote-store.js';
import {distinctWords, expandPhrases, expandWords, freedomsOf, type Freedom} from './expand-words.js';
import {findTwins, joinDuplicates, type NamesOf} from './join-duplicates.js';
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

const matchCandidate = (stored: StoredQuote, inText: Wanted, inSpeaker: Wanted): Match => {
	const {text, attribution: {speaker}} = stored.quote;
	const inWords = markMatches(text, inText);
	const inName = markMatches(speaker?.name ?? '', inSpeaker);
	const inRole = markMatches(speaker?.role ?? '', inSpeaker);
	const words = new Set([...inWords.words, ...inName.words, ...inRole.words]);
	return {stored, matches: {text: inWords.spans, speaker: inName.spans}, words: [...words], slipped: new Set()};
};

type Expanded = {readonly word: QueryWord; readonly near: ReadonlySet<string>};

const isAsTyped = ({folded, isPrefix}: QueryWord, other: string): boolean => other === folded || (isPrefix && other.startsWith(folded));

// The words of the query that a quote holds only with a slip, and what it holds in their place.
const addSlips = (match: Match, expanded: readonly Expanded[]): Match => {
	const instead = new Map<QueryWord, readonly string[]>();
	for (const {word, near} of expanded) {
		const others = match.words.filter(other => near.has(other));
		if (others.length > 0 && others.every(other => !isAsTyped(word, other))) {
			instead.set(word, others);
		}
	}

	const slips = [...new Set([...instead.values()].flat())];
	return {...match, slipped: new Set(instead.keys()), ...(slips.length > 0 && {slips})};
};

// Other names of its speaker can only add words that are wanted and not found yet.
const isLacking = ({words}: Match, {words: wanted}: Wanted): boolean => !wanted.keys().every(word => words.includes(word));

const addNames = (match: Match, namesOf: NamesOf, inSpeaker: Wanted): Match => {
	const {speaker} = match.stored.quote.attribution;
	const others = speaker === null ? [] : namesOf(speaker);
	return others.length === 0 ? match : {...match, words: [...new Set([...match.words, ...others.flatMap(name => markMatches(name, inSpeaker).words)])]};
};

// Other names are asked for only where they can tell something: to find out who is one person costs as much as the rest of the answer.
const askNames = async (store: QuoteStore, quotes: readonly StoredQuote[]): Promise<NamesOf> => {
	const speakers = [...new Set(quotes.flatMap(({quote}) => quote.attribution.speaker ?? []))];
	const names = speakers.length === 0 ? [] : await store.otherNames(speakers);
	const bySpeaker = new Map<Speaker, readonly string[]>(speakers.map((speaker, at) => [speaker, names[at]!]));
	return speaker => bySpeaker.get(speaker) ?? [];
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
	const found = page.candidates.map(stored => matchCandidate(stored, inText, inSpeaker));
	const lacking = found.filter(match => isLacking(match, inSpeaker)).map(({stored}) => stored);
	const namesOf = await askNames(store, [...lacking, ...joins ? findTwins(page.candidates) : []]);
	const wanted = words.flatMap((word, at) => (word.isExcluded ? [] : [{word, near: new Set(groups[at]!.words)}]));
	const matches = found.map(match => addSlips(addNames(match, namesOf, inSpeaker), wanted));
	const asked = wanted.map(({word}) => word.folded);
	const hits = orderHits(matches, asked, order);
	const isSlipped = asTyped === 0 && matches.length > 0;
	// Of more than were looked at, others may have the word.
	const missing = page.total > page.candidates.length ? [] : wanted.filter(({word}) => matches.every(({slipped}) => slipped.has(word))).map(({word}) => word.text);
	return {query, total: page.total, hits: (joins ? joinDuplicates(hits, namesOf) : hits).slice(0, limit), ...(isSlipped && {missing})};
};
