/*
What is held in memory of a database of one generation: the words and the speakers, where everything stands, and what was lately asked for. All of it is loaded when first asked for.
*/
import type {Speaker} from '../quotes/quote.js';
import type {KnownTier} from './match-quotes.js';
import {sizeOfPosting, toPosting, type Posting} from './posting.js';
import type {SpeakerOf} from './pack-record.js';
import type {ArticleRow} from './sqlite-articles.js';
import {createLimitedMap, type LimitedMap} from './limited-map.js';
import type {ArticleList, ArticleSummary, SpeakerSummary, StoredQuote, WordField} from './quote-store.js';
import type {Changes} from './sqlite-changes.js';
import {outdate, renewStanding, type Outdated} from './renew-standing.js';
import {readListing, type Listing} from './sqlite-list.js';
import {checkCount} from './sqlite-postings.js';
import {createRows} from './sqlite-rows.js';
import {addDocs, addPeople, createSpeakers, type Speakers} from './sqlite-speakers.js';
import {createOtherNames, createSpoken, createSpokenOf, type Spoken} from './sqlite-spoken.js';
import {loadStanding, type Standing} from './sqlite-standing.js';
import {listStanding, standingAt} from './standing-articles.js';
import {StoreError} from './store-error.js';
import {areInOrder} from './stored-articles.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';
import {createTally, type Tally} from './tally.js';
import {addCounts, countOf, type Vocabulary} from './vocabulary.js';

/**
A view of the tables. `note` is told of damage that can be passed over.
*/
export type View = {
	readonly tables: Tables;
	readonly tally: Tally;
	readonly note: (damage: string) => void;
	readonly vocabulary: () => Vocabulary;
	readonly speakers: () => Speakers;

	/**
	Who the quotes are by: from all speakers where they are loaded, else from those that are asked for.
	*/
	readonly spoken: () => Spoken;

	/**
	The other names of a speaker, most frequent first.
	*/
	readonly otherNamesOf: (speaker: Speaker) => readonly string[];

	/**
	How many quotes hold a folded word in a field.
	*/
	readonly countOf: (word: string, field: WordField) => number;
	readonly standing: () => Standing;

	/**
	The same where something has asked for it already.
	*/
	readonly standingRead: () => Standing | undefined;

	/**
	The number of each quote's article, by the quote's; -1 where the quote is no longer there.
	*/
	readonly owners: () => Int32Array;
	readonly docsOf: (kind: TermKind, term: string) => Posting;
	readonly groups: LimitedMap<string, readonly KnownTier[]>;
	readonly rowOf: (article: number) => ArticleRow | undefined;
	readonly speakerOf: SpeakerOf;
	readonly articles: () => readonly ArticleSummary[];
	readonly list: () => ArticleList;
	readonly facets: () => ReadonlyMap<number, string | null>;
	readonly quotes: LimitedMap<number, StoredQuote | 'damaged'>;
	told: {speakers?: readonly SpeakerSummary[]};

	/**
	The view after changes that this process has made itself: the words and the speakers need not be loaded again for them.
	*/
	readonly renew: (changes: Changes) => View;
};

type Kept = {readonly tally?: Tally; readonly vocabulary?: Vocabulary; readonly speakers?: Speakers; readonly standing?: Outdated<Standing>; readonly listing?: Outdated<Listing>};

// Numbers of quotes kept in memory, of words and of groups of words; quotes; and speakers.
const mostNumbers = 1_000_000;
const mostNumbersOfGroups = 4_000_000;
const mostQuotes = 2048;
const mostSpeakers = 8192;

const toSpeaker = (known: Speaker | 'missing'): Speaker | undefined => (known === 'missing' ? undefined : known);

const noDocs: Posting = new Int32Array(0);

type Once<Value> = (() => Value) & {readonly loaded: () => Value | undefined};

const once = <Value>(load: () => Value, known?: Value): Once<Value> => {
	let value = known;
	const get = (): Value => {
		value ??= load();
		return value;
	};

	return Object.assign(get, {loaded: () => value});
};

const readOwners = ({articles, size}: Standing): Int32Array => {
	const owners = new Int32Array(size).fill(-1);
	for (let at = 0; at < articles.length; at++) {
		const {number, first, count} = standingAt(articles, at);
		owners.fill(number, first, first + count);
	}

	return owners;
};

const loadSpeakers = ({tables: {people: table, sayings}, note}: Pick<View, 'tables' | 'note'>): Speakers => {
	const {people, isWhole} = table.all();
	if (!isWhole) {
		note('A speaker of the store is damaged.');
	}

	const speakers = createSpeakers(() => sayings.readAll());
	addPeople(speakers, people);
	return speakers;
};

// The keys of their order are what no checksum covers.
const readArticles = ({articles}: Standing, rowOf: View['rowOf']): readonly ArticleSummary[] => {
	const summaries = listStanding(articles).flatMap(({number}) => rowOf(number)?.summary ?? []);
	if (!areInOrder(summaries)) {
		throw new StoreError('damaged', 'The order of the store is damaged.');
	}

	return summaries;
};

const renewVocabulary = (vocabulary: Vocabulary | undefined, {terms}: Changes): Vocabulary | undefined => {
	if (vocabulary !== undefined) {
		for (const [word, counts] of terms.w) {
			addCounts(vocabulary, word, counts);
		}
	}

	return vocabulary;
};

const renewSpeakers = (speakers: Speakers | undefined, {people, isRenumbered}: Changes): Speakers | undefined => {
	if (speakers !== undefined) {
		if (isRenumbered) {
			speakers.docs = undefined;
		}

		addDocs(speakers, Array.from(people, ([number, {docs}]) => [number, docs] as const).filter(([, docs]) => docs.length > 0));
		// Those whose quotes are as many as before too: they may be of other articles.
		addPeople(speakers, Array.from(people, ([number, {speaker, quotes}]) => ({number, speaker, quotes})));
	}

	return speakers;
};

const createDocs = ({terms, postings}: Tables, sizeOf: () => number): View['docsOf'] => {
	const docs = createLimitedMap<string, Posting>(mostNumbers, sizeOfPosting);
	return (kind, term) => docs.get(kind + term, () => {
		const known = terms.find(kind, term);
		return known === undefined ? noDocs : toPosting(checkCount(postings.read(known.number), known.counts.text), sizeOf());
	});
};

// What is known after changes, from what was known before them and what that would have been made from.
const renewKept = ({tally, vocabulary, speakers}: Kept, {standing, listing}: {readonly standing: Standing | undefined; readonly listing: Listing | undefined}, before: Kept, changes: Changes): Kept => ({
	tally,
	vocabulary: renewVocabulary(vocabulary, changes),
	speakers: renewSpeakers(speakers, changes),
	standing: outdate(standing, before.standing, changes),
	listing: outdate(listing, before.listing, changes),
});

/**
A view of the tables as they are now; `kept` is what is known of them already.
*/
export const createView = (tables: Tables, note: (damage: string) => void, {tally = createTally(), ...kept}: Kept = {}): View => {
	const rowOf = createRows(tables, note);
	const standing = once(() => (kept.standing === undefined ? loadStanding(tables.articles, tables.meta) : renewStanding(tables, kept.standing, rowOf)));
	const listing = once(() => readListing({table: tables.articles, standing: standing().articles, note}, kept.listing));
	const known = createLimitedMap<number, Speaker | 'missing'>(mostSpeakers, () => 1);
	const vocabulary = once(() => tables.terms.loadVocabulary(), kept.vocabulary);
	const speakers = once(() => loadSpeakers({tables, note}), kept.speakers);
	const spokenByAll = once(() => createSpoken(speakers()));
	const spokenBySome = once(() => createSpokenOf(tables, note));
	const spoken = (): Spoken => speakers.loaded() === undefined ? spokenBySome() : spokenByAll();
	return {
		tables,
		tally,
		note,
		standing,
		standingRead: standing.loaded,
		rowOf,
		speakerOf: number => (number === 0 ? null : toSpeaker(known.get(number, () => tables.people.at(number) ?? 'missing'))),
		vocabulary,
		speakers,
		spoken,
		otherNamesOf: createOtherNames(spoken),
		countOf(word, field) {
			const words = vocabulary.loaded();
			return words === undefined ? tables.terms.find('w', word)?.counts[field] ?? 0 : countOf(words, word, field);
		},
		articles: () => readArticles(standing(), rowOf),
		list: () => listing().list,
		owners: once(() => readOwners(standing())),
		groups: createLimitedMap(mostNumbersOfGroups, tiers => tiers.reduce((sum, {quotes}) => sum + sizeOfPosting(quotes), 1024)),
		docsOf: createDocs(tables, () => standing().size),
		facets: once(() => tables.articles.facets()),
		quotes: createLimitedMap(mostQuotes, () => 1),
		told: {},
		renew: changes => createView(tables, note, renewKept({tally, vocabulary: vocabulary.loaded(), speakers: speakers.loaded()}, {standing: standing.loaded(), listing: listing.loaded()}, kept, changes)),
	};
};
