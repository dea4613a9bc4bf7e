import type {QuoteTest} from './match-quotes.js';
import type {Docs} from './posting.js';
import {addNumbers, createBits, hasNumber} from './quote-bits.js';
import type {SpeakerSummary} from './quote-store.js';
import {countSpeakers, listSpeakers} from './list-speakers.js';
import {addQuotes, createSpeakerIndex, formOf, type IndexedForm, type SpeakerIndex} from './speaker-index.js';
import type {Person} from './sqlite-people.js';
import {checkCount} from './sqlite-postings.js';
import type {QuotedIn} from './summarize-speaker.js';

/**
The numbers of everybody's quotes, by their own number.
*/
export type Sayings = {readonly get: (person: number) => Docs | undefined; readonly set?: (person: number, docs: Docs) => unknown};

/**
Who the quotes of a database are by. Which quotes those are is read only when somebody asks, for all at once.
*/
export type Speakers = {
	readonly index: SpeakerIndex;
	readonly peopleOf: Map<IndexedForm, number[]>;
	readonly readDocs: () => Sayings;
	docs: Sayings | undefined;
};

/**
Adds people with their quotes, or takes some of their quotes (a number below 0); several people may be one form of a name.
*/
export const addPeople = ({index, peopleOf}: Speakers, people: readonly Person[]): void => {
	for (const {number, speaker, quotes} of people) {
		const form = formOf(index, speaker);
		const known = peopleOf.get(form);
		if (known === undefined) {
			peopleOf.set(form, [number]);
		} else if (!known.includes(number)) {
			known.push(number);
		}

		addQuotes(index, form, quotes);
		if (form.quotes === 0) {
			peopleOf.delete(form);
		}
	}
};

/**
Nobody yet; `readDocs` reads the numbers of everybody's quotes.
*/
export const createSpeakers = (readDocs: () => Sayings): Speakers => ({index: createSpeakerIndex(), peopleOf: new Map(), readDocs, docs: undefined});

/**
Notes that people have said the quotes of these numbers too, which are above those that they have said before.
*/
export const addDocs = ({docs}: Speakers, added: ReadonlyArray<readonly [person: number, docs: readonly number[]]>): void => {
	for (const [person, numbers] of docs === undefined ? [] : added) {
		docs!.set?.(person, [...docs!.get(person) ?? [], ...numbers]);
	}
};

/**
The numbers of everybody's quotes, read now if they were not yet.
*/
export const readAllDocs = (speakers: Speakers): Sayings => {
	speakers.docs ??= speakers.readDocs();
	return speakers.docs;
};

/**
Visits the quotes of a form of a name. Throws a StoreError where fewer are known than it has.
*/
export const visitDocs = (speakers: Speakers, form: IndexedForm, visit: (docs: Docs) => void): void => {
	const all = readAllDocs(speakers);
	let length = 0;
	for (const person of speakers.peopleOf.get(form) ?? []) {
		const docs = all.get(person);
		if (docs === undefined) {
			continue;
		}

		length += docs.length;
		visit(docs);
	}

	checkCount({length}, form.quotes);
};

/**
Whether a quote is by one of these forms; quotes are numbered below `size`.
*/
export const markSpoken = (speakers: Speakers, forms: Iterable<IndexedForm>, size: number): QuoteTest => {
	const spoken = createBits(size);
	for (const form of forms) {
		visitDocs(speakers, form, docs => {
			addNumbers(spoken, docs);
		});
	}

	return doc => hasNumber(spoken, doc);
};

/**
How many speakers there are.
*/
export const countAll = ({index}: Speakers): number => countSpeakers(index);

/**
All speakers, most quoted first. `articleAt` gives the number of a quote's article, -1 where the quote is no longer there; `articleOf` tells of it.
*/
export const listAll = (speakers: Speakers, articleAt: (doc: number) => number, articleOf: (article: number) => QuotedIn): readonly SpeakerSummary[] => listSpeakers(speakers.index, form => {
	const articles = new Set<number>();
	visitDocs(speakers, form, docs => {
		for (let at = 0, {length} = docs; at < length; at++) {
			articles.add(articleAt(docs[at]!));
		}
	});
	articles.delete(-1);
	return Array.from(articles, article => articleOf(article));
});
