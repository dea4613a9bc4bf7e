/*
What is held in memory of a database of one generation: the words and the speakers, where everything stands, and what was lately asked for. All of it is loaded when first asked for.
*/
import type {Docs} from './match-quotes.js';
import {createLimitedMap, type LimitedMap} from './limited-map.js';
import type {ArticleSummary, SpeakerSummary, StoredQuote} from './quote-store.js';
import type {Changes} from './sqlite-changes.js';
import {addPeople, createSpeakers, type Speakers} from './sqlite-speakers.js';
import {loadStanding, type Standing} from './sqlite-standing.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';
import {findFilterWords, type FilterWords} from './stored-articles.js';
import {createTally, type Tally} from './tally.js';
import {addCounts, type Vocabulary} from './vocabulary.js';

/**
An article in memory, with the words that filters ask for.
*/
export type ViewedArticle = {readonly summary: ArticleSummary; readonly words: FilterWords};

/**
A view of the tables. `note` is told of damage that can be passed over.
*/
export type View = {
	readonly tables: Tables;
	readonly tally: Tally;
	readonly note: (damage: string) => void;
	readonly vocabulary: () => Vocabulary;
	readonly speakers: () => Speakers;
	readonly standing: () => Standing;

	/**
	The number of each quote's article, by the quote's; -1 where the quote is no longer there.
	*/
	readonly owners: () => Int32Array;
	readonly docsOf: (kind: TermKind, term: string) => Docs;
	readonly summaryOf: (article: number) => ArticleSummary | undefined;
	readonly articles: () => readonly ArticleSummary[];
	readonly filterWords: () => ReadonlyMap<number, ViewedArticle>;
	readonly quotes: LimitedMap<number, StoredQuote | undefined>;
	told: {speakers?: readonly SpeakerSummary[]};

	/**
	The view after changes that this process has made itself: the words and the speakers need not be loaded again for them.
	*/
	readonly renew: (changes: Changes) => View;
};

type Kept = {readonly tally?: Tally; readonly vocabulary?: Vocabulary; readonly speakers?: Speakers};

// Numbers of quotes kept in memory, and quotes.
const mostNumbers = 4_000_000;
const mostQuotes = 4096;

const noDocs: Docs = new Int32Array(0);

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
	for (const {number, first, count} of articles) {
		owners.fill(number, first, first + count);
	}

	return owners;
};

const createSummaries = (tables: Tables, note: View['note']): View['summaryOf'] => {
	const known = new Map<number, ArticleSummary | undefined>();
	return number => {
		if (!known.has(number)) {
			const row = tables.articles.at(number);
			if (row === 'damaged' || row === undefined) {
				note('An article of the store is damaged.');
			}

			known.set(number, row === 'damaged' ? undefined : row?.summary);
		}

		return known.get(number);
	};
};

const loadSpeakers = ({tables: {people: table}, note}: Pick<View, 'tables' | 'note'>, docsOf: (person: number) => Docs): Speakers => {
	const {people, isWhole} = table.all();
	if (!isWhole) {
		note('A speaker of the store is damaged.');
	}

	const speakers = createSpeakers(docsOf);
	addPeople(speakers, people);
	return speakers;
};

const renewVocabulary = (vocabulary: Vocabulary | undefined, {terms}: Changes): Vocabulary | undefined => {
	if (vocabulary !== undefined) {
		for (const [word, counts] of terms.w) {
			addCounts(vocabulary, word, counts);
		}
	}

	return vocabulary;
};

const renewSpeakers = (speakers: Speakers | undefined, {people}: Changes): Speakers | undefined => {
	if (speakers !== undefined) {
		addPeople(speakers, Array.from(people, ([number, {speaker, quotes}]) => ({number, speaker, quotes})).filter(({quotes}) => quotes !== 0));
	}

	return speakers;
};

const createDocs = ({terms, postings, sayings}: Tables): Pick<View, 'docsOf'> & {readonly docsOfPerson: (person: number) => Docs} => {
	const docs = createLimitedMap<string, Docs>(mostNumbers, ({length}) => length + 16);
	return {
		docsOf: (kind, term) => docs.get(kind + term, () => {
			const number = terms.numberOf(kind, term);
			return number === undefined ? noDocs : postings.read(number);
		}),
		docsOfPerson: person => docs.get(`p${person}`, () => sayings.read(person)),
	};
};

/**
A view of the tables as they are now; `kept` is what is known of them already.
*/
export const createView = (tables: Tables, note: (damage: string) => void, {tally = createTally(), ...kept}: Kept = {}): View => {
	const {docsOf, docsOfPerson} = createDocs(tables);
	const standing = once(() => loadStanding(tables.articles, tables.meta));
	const summaryOf = createSummaries(tables, note);
	const vocabulary = once(() => tables.terms.loadVocabulary(), kept.vocabulary);
	const speakers = once(() => loadSpeakers({tables, note}, docsOfPerson), kept.speakers === undefined ? undefined : {...kept.speakers, docsOf: docsOfPerson});
	return {
		tables,
		tally,
		note,
		standing,
		summaryOf,
		vocabulary,
		speakers,
		articles: once(() => standing().articles.flatMap(({number}) => summaryOf(number) ?? [])),
		owners: once(() => readOwners(standing())),
		docsOf,
		filterWords: once(() => new Map(standing().articles.flatMap(({number}) => {
			const summary = summaryOf(number);
			return summary === undefined ? [] : [[number, {summary, words: findFilterWords(summary)}]];
		}))),
		quotes: createLimitedMap(mostQuotes, () => 1),
		told: {},
		renew: changes => createView(tables, note, {tally, vocabulary: renewVocabulary(vocabulary.loaded(), changes), speakers: renewSpeakers(speakers.loaded(), changes)}),
	};
};
