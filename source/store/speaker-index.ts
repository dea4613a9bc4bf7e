/*
Who the quotes of a store are by: every form of a name with its quotes, the forms of one speaker together, found by the words of names and roles.
Which forms are one speaker is worked out anew only for the surnames that an article touched, and only when somebody asks.
*/
import type {Speaker} from '../quotes/quote.js';
import {blockOf, buildForm, mergeSpeakers, type SpeakerForm} from './merge-speakers.js';
import type {SpeakerSummary} from './quote-store.js';
import {namesOf} from './summarize-speaker.js';

/**
The forms of one speaker, with what was last told of them.
*/
export type Cluster = {readonly forms: readonly IndexedForm[]; names: readonly string[] | undefined; summary: SpeakerSummary | undefined};
type Block = {readonly key: string; readonly forms: Set<IndexedForm>; isStale: boolean; clusters: readonly Cluster[]};

/**
A form with its quotes: `docs` are their numbers, those taken out included until the next renumbering; `articles` how many quotes each article (by its number) has of it, where that is kept.
*/
export type IndexedForm = SpeakerForm & {
	readonly key: string;
	docs: number[];
	quotes: number;
	articles: Map<number, number> | undefined;
	readonly block: Block;
	cluster: Cluster | undefined;
};

/**
The speakers of a store: all forms, the blocks they may be merged in, and the forms whose name or role hold a folded word.
*/
export type SpeakerIndex = {
	readonly forms: Map<string, IndexedForm>;
	readonly blocks: Map<string, Block>;
	readonly byName: Map<string, Set<IndexedForm>>;
	readonly byRole: Map<string, Set<IndexedForm>>;
};

/**
An index without speakers.
*/
export const createSpeakerIndex = (): SpeakerIndex => ({forms: new Map(), blocks: new Map(), byName: new Map(), byRole: new Map()});

const addTo = (map: Map<string, Set<IndexedForm>>, words: readonly string[], form: IndexedForm): void => {
	for (const word of words) {
		const known = map.get(word);
		if (known === undefined) {
			map.set(word, new Set([form]));
		} else {
			known.add(form);
		}
	}
};

const removeFrom = (map: Map<string, Set<IndexedForm>>, words: readonly string[], form: IndexedForm): void => {
	for (const word of words) {
		const known = map.get(word);
		if (known?.delete(form) === true && known.size === 0) {
			map.delete(word);
		}
	}
};

const refresh = (block: Block): void => {
	if (!block.isStale) {
		return;
	}

	block.isStale = false;
	block.clusters = mergeSpeakers([...block.forms]).map(forms => ({forms, names: undefined, summary: undefined}));
	for (const cluster of block.clusters) {
		for (const form of cluster.forms) {
			form.cluster = cluster;
		}
	}
};

/**
The speakers of a block.
*/
export const clustersOf = (block: Block): readonly Cluster[] => {
	refresh(block);
	return block.clusters;
};

/**
Works out who is one speaker in so many of the blocks of which that is not known yet; gives in how many it was.
*/
export const settleSome = ({blocks}: SpeakerIndex, most: number): number => {
	const stale = blocks.values().filter(({isStale}) => isStale).take(most).toArray();
	for (const block of stale) {
		refresh(block);
	}

	return stale.length;
};

const clusterOf = (form: IndexedForm): Cluster => {
	refresh(form.block);
	return form.cluster!;
};

// What was told of a speaker is to be told anew.
const touch = ({cluster}: IndexedForm): void => {
	if (cluster === undefined) {
		return;
	}

	cluster.names = undefined;
	cluster.summary = undefined;
};

const insertForm = (index: SpeakerIndex, key: string, {name, role, kind, isSettled}: Speaker): IndexedForm => {
	const plain = buildForm(name, role, kind, isSettled);
	const blockKey = blockOf(plain);
	const block = index.blocks.get(blockKey) ?? {key: blockKey, forms: new Set(), isStale: true, clusters: []};
	const form = {...plain, key, docs: [], quotes: 0, articles: undefined, block, cluster: undefined};
	index.blocks.set(blockKey, block);
	index.forms.set(key, form);
	block.forms.add(form);
	block.isStale = true;
	addTo(index.byName, form.nameWords, form);
	addTo(index.byRole, form.roleWords, form);
	return form;
};

const dropForm = (index: SpeakerIndex, form: IndexedForm): void => {
	const {key, block, nameWords, roleWords} = form;
	index.forms.delete(key);
	block.forms.delete(form);
	block.isStale = true;
	removeFrom(index.byName, nameWords, form);
	removeFrom(index.byRole, roleWords, form);
	if (block.forms.size === 0) {
		index.blocks.delete(block.key);
	}
};

const keyOf = ({name, role, kind, isSettled}: Speaker): string => `${kind}${isSettled === true ? '!' : ''}\n${role ?? ''}\n${name}`;

/**
The form of a speaker's name; undefined where there is none.
*/
export const findForm = ({forms}: SpeakerIndex, speaker: Speaker): IndexedForm | undefined => forms.get(keyOf(speaker));

/**
The form of a speaker's name, which is made where there is none yet.
*/
export const formOf = (index: SpeakerIndex, speaker: Speaker): IndexedForm => {
	const key = keyOf(speaker);
	return index.forms.get(key) ?? insertForm(index, key, speaker);
};

/**
Adds to how many quotes there are of a form, or takes from it; one that has none is forgotten.
*/
export const addQuotes = (index: SpeakerIndex, form: IndexedForm, quotes: number): void => {
	form.quotes += quotes;
	touch(form);
	if (form.quotes === 0) {
		dropForm(index, form);
	}
};

/**
Notes that a quote of an article is by a speaker; gives the form to take it out with.
*/
export const addSpeaker = (index: SpeakerIndex, speaker: Speaker, doc: number, article: number): IndexedForm => {
	const form = formOf(index, speaker);
	form.docs.push(doc);
	form.articles ??= new Map();
	form.articles.set(article, (form.articles.get(article) ?? 0) + 1);
	addQuotes(index, form, 1);
	return form;
};

/**
Takes out one quote that an article has of a form.
*/
export const removeSpeaker = (index: SpeakerIndex, form: IndexedForm, article: number): void => {
	const left = (form.articles?.get(article) ?? 0) - 1;
	if (left > 0) {
		form.articles?.set(article, left);
	} else {
		form.articles?.delete(article);
	}

	addQuotes(index, form, -1);
};

/**
Visits every form whose speaker's names hold a folded word.
*/
export const visitNamed = (index: SpeakerIndex, word: string, visit: (form: IndexedForm) => void): void => {
	const clusters = new Set(Array.from(index.byName.get(word) ?? [], form => clusterOf(form)));
	for (const cluster of clusters) {
		for (const form of cluster.forms) {
			visit(form);
		}
	}
};

/**
Visits every form whose own role holds a folded word.
*/
export const visitRoles = (index: SpeakerIndex, word: string, visit: (form: IndexedForm) => void): void => {
	for (const form of index.byRole.get(word) ?? []) {
		visit(form);
	}
};

// The names of the speaker that a form belongs to as folded words, a name a list.
const nameWordsOfSpeaker = (form: IndexedForm): ReadonlyArray<readonly string[]> => clusterOf(form).forms.map(({nameWords}) => nameWords);

/**
Whether a speaker's names or role hold a run of words, as a test of their forms. Speakers are few: each is looked at once.
*/
export const createSpeakerTest = (index: SpeakerIndex, words: readonly string[]): ((form: IndexedForm) => boolean) => {
	if (words.some(word => !index.byName.has(word) && !index.byRole.has(word))) {
		return () => false;
	}

	const isRunIn = (list: readonly string[]): boolean => list.some((_, at) => words.every((word, next) => list[at + next] === word));
	const known = new Map<IndexedForm, boolean>();
	return form => {
		const isFound = known.get(form) ?? [form.roleWords, ...nameWordsOfSpeaker(form)].some(own => isRunIn(own));
		known.set(form, isFound);
		return isFound;
	};
};

/**
All names of the speaker that a form belongs to, most frequent first.
*/
export const namesOfSpeaker = (form: IndexedForm): readonly string[] => {
	const cluster = clusterOf(form);
	cluster.names ??= namesOf(cluster.forms);
	return cluster.names;
};

/**
Gives every quote its new number: `renumbered` leaves out those taken out.
*/
export const renumberSpeakers = ({forms}: SpeakerIndex, renumbered: (docs: readonly number[]) => number[]): void => {
	for (const form of forms.values()) {
		form.docs = renumbered(form.docs);
	}
};
