/*
Who the quotes of a database are by, as far as a question asks for it: to load all speakers takes longer than to answer a dozen questions.
*/
import type {Speaker} from '../quotes/quote.js';
import {createLimitedMap} from './limited-map.js';
import type {QuoteTest} from './match-quotes.js';
import type {Docs} from './posting.js';
import {blockOf, buildForm} from './merge-speakers.js';
import {createSpeakerTest, findForm, namesOfSpeaker, visitNamed, visitRoles, type IndexedForm} from './speaker-index.js';
import type {Person} from './sqlite-people.js';
import {addPeople, createSpeakers, markSpoken, visitDocs, type Speakers} from './sqlite-speakers.js';
import {checkCount} from './sqlite-postings.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';

type Visit = (docs: Docs, isName: boolean) => void;

/**
What is asked of speakers: `visit` visits the quotes of every speaker whose names, or whose role in the article, hold a folded word; `createTest` tells, for quotes numbered below `size`, whether the speaker goes by a run of words;
`namesOf` gives all names of a speaker, most frequent first.
*/
export type Spoken = {
	readonly visit: (word: string, visit: Visit) => void;
	readonly createTest: (words: readonly string[], size: number) => QuoteTest;
	readonly namesOf: (speaker: Speaker) => readonly string[];
};

// Numbers of quotes kept in memory.
const mostNumbers = 1_000_000;

type SpokenDocs = {readonly named: Docs; readonly inRole: Docs};

const join = (lists: readonly Docs[]): Docs => {
	const joined = new Int32Array(lists.reduce((sum, {length}) => sum + length, 0));
	let count = 0;
	for (const list of lists) {
		joined.set(list, count);
		count += list.length;
	}

	return joined;
};

// The quotes of a word, gathered once: a letter typed asks for those of hundreds of words, each of a dozen speakers.
const createVisit = (find: (word: string) => SpokenDocs): Spoken['visit'] => {
	const known = createLimitedMap<string, SpokenDocs>(mostNumbers, ({named, inRole}) => named.length + inRole.length + 32);
	return (word, visit) => {
		const {named, inRole} = known.get(word, () => find(word));
		if (named.length > 0) {
			visit(named, true);
		}

		if (inRole.length > 0) {
			visit(inRole, false);
		}
	};
};

type VisitForms = (visit: (form: IndexedForm) => void) => void;

const joinDocs = (speakers: Speakers, visitForms: VisitForms): Docs => {
	const lists: Docs[] = [];
	visitForms(form => {
		visitDocs(speakers, form, docs => {
			lists.push(docs);
		});
	});
	return join(lists);
};

const findNamed = (speakers: Speakers, word: string): Docs => joinDocs(speakers, visit => {
	visitNamed(speakers.index, word, visit);
});

/**
The answers from all speakers.
*/
export const createSpoken = (speakers: Speakers): Spoken => ({
	visit: createVisit(word => ({
		named: findNamed(speakers, word),
		inRole: joinDocs(speakers, visit => {
			visitRoles(speakers.index, word, visit);
		}),
	})),
	createTest: (words, size) => markSpoken(speakers, [...speakers.peopleOf.keys()].filter(createSpeakerTest(speakers.index, words)), size),
	namesOf(speaker) {
		const form = findForm(speakers.index, speaker);
		return form === undefined ? [speaker.name] : namesOfSpeaker(form);
	},
});

const blockOfSpeaker = ({name, role, kind, isSettled}: Speaker): string => blockOf(buildForm(name, role, kind, isSettled));

const createReader = ({terms, postings, people}: Tables, note: (damage: string) => void) => ({
	countOf: (kind: TermKind, term: string): number => terms.find(kind, term)?.counts.any ?? 0,
	peopleOf(kind: TermKind, term: string): readonly number[] {
		const known = terms.find(kind, term);
		return known === undefined ? [] : [...checkCount(postings.read(known.number), known.counts.any)];
	},
	read(numbers: readonly number[]): readonly Person[] {
		return numbers.flatMap(number => {
			const person = people.find(number);
			if (person === 'damaged') {
				note('A speaker of the store is damaged.');
			}

			return person === undefined || person === 'damaged' ? [] : [person];
		});
	},
});

const createDocsOf = ({sayings}: Tables, read: (numbers: readonly number[]) => readonly Person[]): ((person: number) => Docs) => {
	const docs = createLimitedMap<number, Docs>(mostNumbers, ({length}) => length + 16);
	return person => docs.get(person, () => checkCount(sayings.read(person), read([person])[0]?.quotes ?? 0));
};

// Speakers are one or several only among those of a block, so that comes as a whole.
const createBlocks = ({countOf, peopleOf, read}: ReturnType<typeof createReader>, speakers: Speakers) => {
	const loaded = new Set<string>();
	const load = (block: string): void => {
		if (loaded.has(block)) {
			return;
		}

		loaded.add(block);
		addPeople(speakers, read(peopleOf('b', block)).filter(({quotes}) => quotes > 0));
	};

	return {
		load,
		loadOf(people: readonly number[]): void {
			for (const {speaker} of read(people)) {
				load(blockOfSpeaker(speaker));
			}
		},
		isKnownAlone: (block: string): boolean => !loaded.has(block) && countOf('b', block) === 1,
	};
};

/**
The answers from those that a question is about, which are kept once they are loaded. `note` is told of damage that can be passed over.
*/
export const createSpokenOf = (tables: Tables, note: (damage: string) => void): Spoken => {
	const reader = createReader(tables, note);
	const {peopleOf} = reader;
	const docsOf = createDocsOf(tables, reader.read);
	const speakers = createSpeakers(() => ({get: docsOf}));
	const {load, loadOf, isKnownAlone} = createBlocks(reader, speakers);
	const {createTest, namesOf} = createSpoken(speakers);
	return {
		visit: createVisit(word => {
			loadOf(peopleOf('n', word));
			return {named: findNamed(speakers, word), inRole: join(peopleOf('r', word).map(person => docsOf(person)))};
		}),
		createTest(words, size) {
			const [first = ''] = words;
			loadOf([...peopleOf('n', first), ...peopleOf('r', first)]);
			return createTest(words, size);
		},
		namesOf(speaker) {
			const block = blockOfSpeaker(speaker);
			// Most are alone in theirs.
			if (isKnownAlone(block)) {
				return [speaker.name];
			}

			load(block);
			return namesOf(speaker);
		},
	};
};

/**
The names of a speaker other than the one they have, each speaker asked for once: most of the quotes that a letter typed brings are by those of the letter before.
*/
export const createOtherNames = (spoken: () => Spoken): ((speaker: Speaker) => readonly string[]) => {
	const known = new WeakMap<Speaker, readonly string[]>();
	return speaker => {
		const names = known.get(speaker) ?? spoken().namesOf(speaker).filter(name => name !== speaker.name);
		known.set(speaker, names);
		return names;
	};
};
