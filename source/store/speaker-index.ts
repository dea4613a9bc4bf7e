/*
Who the quotes of a store are by: every form of a name with its quotes, the forms of one speaker together, found by the words of names and roles.
Which forms are one speaker is worked out anew only for the surnames that an article touched, and only when somebody asks.
*/
import type {Speaker} from '../quotes/quote.js';
import {blockOf, buildForm, mergeSpeakers, type SpeakerForm} from './merge-speakers.js';
import type {ArticleSummary, SpeakerSummary} from './quote-store.js';
import {namesOf, orderSpeakers, summarizeSpeaker, type CountedForm} from './summarize-speaker.js';

type Cluster = {readonly forms: readonly IndexedForm[]; names: readonly string[] | undefined; summary: SpeakerSummary | undefined};
type Block = {readonly key: string; readonly forms: Set<IndexedForm>; isStale: boolean; clusters: readonly Cluster[]};

type ArticleOf = (article: number) => ArticleSummary;
type VisitDocs = (docs: readonly number[], isName: boolean) => void;

/**
A form with its quotes: `docs` are their numbers, those taken out included until the next renumbering; `articles` how many quotes each article (by its number) has of it.
*/
export type IndexedForm = SpeakerForm & {
	readonly key: string;
	docs: number[];
	quotes: number;
	readonly articles: Map<number, number>;
	readonly block: Block;
	cluster: Cluster | undefined;
};

export type SpeakerIndex = {
	/**
	Notes that a quote of an article is by a speaker.
	*/
	readonly add: (speaker: Speaker, doc: number, article: number) => IndexedForm;
	readonly remove: (form: IndexedForm, article: number) => void;

	/**
	Visits the quotes of every form whose speaker's names, or whose role, hold a folded word; a quote may be visited twice.
	*/
	readonly visit: (word: string, visit: VisitDocs) => void;

	/**
	All forms of the names of the speaker that a form belongs to, most frequent first.
	*/
	readonly namesOf: (form: IndexedForm) => readonly string[];

	/**
	The same as folded words, a name a list.
	*/
	readonly nameWordsOf: (form: IndexedForm) => ReadonlyArray<readonly string[]>;
	readonly summarize: (articleOf: ArticleOf) => readonly SpeakerSummary[];

	/**
	Gives every quote its new number: `renumbered` leaves out those taken out.
	*/
	readonly renumber: (renumbered: (docs: number[]) => number[]) => void;
};

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

const clusterOf = (form: IndexedForm): Cluster => {
	refresh(form.block);
	return form.cluster!;
};

const namesInCluster = (cluster: Cluster): readonly string[] => {
	cluster.names ??= namesOf(cluster.forms);
	return cluster.names;
};

// What was told of a speaker is to be told anew.
const touch = ({cluster}: IndexedForm): void => {
	if (cluster === undefined) {
		return;
	}

	cluster.names = undefined;
	cluster.summary = undefined;
};

const count = ({name, role, kind, nameWords, roleWords, quotes, articles}: IndexedForm, articleOf: ArticleOf): CountedForm =>
	({name, role, kind, nameWords, roleWords, quotes, articles: Array.from(articles.keys(), article => articleOf(article))});

const createForm = (key: string, form: SpeakerForm, block: Block): IndexedForm => ({...form, key, docs: [], quotes: 0, articles: new Map(), block, cluster: undefined});

/**
An index without speakers.
*/
export const createSpeakerIndex = (): SpeakerIndex => {
	const forms = new Map<string, IndexedForm>();
	const blocks = new Map<string, Block>();
	const byName = new Map<string, Set<IndexedForm>>();
	const byRole = new Map<string, Set<IndexedForm>>();

	const insert = (key: string, {name, role, kind}: Speaker): IndexedForm => {
		const plain = buildForm(name, role, kind);
		const blockKey = blockOf(plain);
		const block = blocks.get(blockKey) ?? {key: blockKey, forms: new Set(), isStale: true, clusters: []};
		blocks.set(blockKey, block);
		const form = createForm(key, plain, block);
		forms.set(key, form);
		block.forms.add(form);
		block.isStale = true;
		addTo(byName, form.nameWords, form);
		addTo(byRole, form.roleWords, form);
		return form;
	};

	const drop = (form: IndexedForm): void => {
		const {key, block, nameWords, roleWords} = form;
		forms.delete(key);
		block.forms.delete(form);
		block.isStale = true;
		removeFrom(byName, nameWords, form);
		removeFrom(byRole, roleWords, form);
		if (block.forms.size === 0) {
			blocks.delete(block.key);
		}
	};

	const add: SpeakerIndex['add'] = (speaker, doc, article) => {
		const key = `${speaker.kind}\n${speaker.role ?? ''}\n${speaker.name}`;
		const form = forms.get(key) ?? insert(key, speaker);
		form.docs.push(doc);
		form.quotes++;
		form.articles.set(article, (form.articles.get(article) ?? 0) + 1);
		touch(form);
		return form;
	};

	const remove: SpeakerIndex['remove'] = (form, article) => {
		const left = (form.articles.get(article) ?? 0) - 1;
		if (left > 0) {
			form.articles.set(article, left);
		} else {
			form.articles.delete(article);
		}

		form.quotes--;
		touch(form);
		if (form.quotes === 0) {
			drop(form);
		}
	};

	const visit: SpeakerIndex['visit'] = (word, visitDocs) => {
		const clusters = new Set(Array.from(byName.get(word) ?? [], form => clusterOf(form)));
		for (const cluster of clusters) {
			for (const {docs} of cluster.forms) {
				visitDocs(docs, true);
			}
		}

		for (const {docs} of byRole.get(word) ?? []) {
			visitDocs(docs, false);
		}
	};

	const summarize: SpeakerIndex['summarize'] = articleOf => {
		const speakers: SpeakerSummary[] = [];
		for (const block of blocks.values()) {
			refresh(block);
			for (const cluster of block.clusters) {
				cluster.summary ??= summarizeSpeaker(cluster.forms.map(form => count(form, articleOf)));
				speakers.push(cluster.summary);
			}
		}

		return orderSpeakers(speakers);
	};

	const renumber: SpeakerIndex['renumber'] = renumbered => {
		for (const form of forms.values()) {
			form.docs = renumbered(form.docs);
		}
	};

	return {add, remove, visit, namesOf: form => namesInCluster(clusterOf(form)), nameWordsOf: form => clusterOf(form).forms.map(({nameWords}) => nameWords), summarize, renumber};
};
