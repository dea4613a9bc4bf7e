/*
What is held in memory of a database of one generation: the words and the speakers, where everything stands, and what was lately asked for. All of it is loaded when first asked for.
*/
import type {Docs} from './match-quotes.js';
import {createLimitedMap, type LimitedMap} from './limited-map.js';
import type {ArticleSummary, SpeakerSummary, StoredQuote} from './quote-store.js';
import {createSpeakers, type Speakers} from './sqlite-speakers.js';
import {loadStanding, type Standing} from './sqlite-standing.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';
import {findFilterWords, type FilterWords} from './stored-articles.js';
import {createTally, type Tally} from './tally.js';
import type {Vocabulary} from './vocabulary.js';

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
};

// Numbers of quotes kept in memory, and quotes.
const mostNumbers = 4_000_000;
const mostQuotes = 4096;

const noDocs: Docs = new Int32Array(0);

const once = <Value>(load: () => Value): (() => Value) => {
	let loaded: {readonly value: Value} | undefined;
	return () => {
		loaded ??= {value: load()};
		return loaded.value;
	};
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

/**
A view of the tables as they are now.
*/
export const createView = (tables: Tables, tally: Tally | undefined, note: (damage: string) => void): View => {
	const docs = createLimitedMap<string, Docs>(mostNumbers, ({length}) => length + 16);
	const standing = once(() => loadStanding(tables.articles, tables.meta));
	const summaryOf = createSummaries(tables, note);
	const docsOfPerson = (person: number): Docs => docs.get(`p${person}`, () => tables.sayings.read(person));
	const articles = once(() => standing().articles.flatMap(({number}) => summaryOf(number) ?? []));
	return {
		tables,
		tally: tally ?? createTally(),
		note,
		standing,
		summaryOf,
		articles,
		vocabulary: once(() => tables.terms.loadVocabulary()),
		speakers: once(() => {
			const {people, isWhole} = tables.people.all();
			if (!isWhole) {
				note('A speaker of the store is damaged.');
			}

			return createSpeakers(people, docsOfPerson);
		}),
		owners: once(() => readOwners(standing())),
		docsOf: (kind, term) => docs.get(kind + term, () => {
			const number = tables.terms.numberOf(kind, term);
			return number === undefined ? noDocs : tables.postings.read(number);
		}),
		filterWords: once(() => new Map(standing().articles.flatMap(({number}) => {
			const summary = summaryOf(number);
			return summary === undefined ? [] : [[number, {summary, words: findFilterWords(summary)}]];
		}))),
		quotes: createLimitedMap(mostQuotes, () => 1),
		told: {},
	};
};
