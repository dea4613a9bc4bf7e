/*
Corrections laid over what is put into a store, and laid anew over what is there when they change. Which articles are corrected is noted in the store: what was detected in them can be had from their files again.
*/
import {setImmediate} from 'node:timers/promises';
import {performance} from 'node:perf_hooks';
import {foldWords} from '../../language/fold-words.js';
import type {FileStore} from '../../store/file-store.js';
import type {ArticleRecord, CandidateRequest} from '../../store/quote-store.js';
import type {Correction, QuoteCorrection} from '../corrections/correction.js';
import type {CorrectionKeeper} from '../corrections/corrections.js';

/**
Lays corrections over records that are about to be put.
*/
export type Correct = (records: readonly ArticleRecord[]) => Promise<readonly ArticleRecord[]>;

/**
What corrects a store: `lay` puts anew whatever changed corrections have changed, and answers with the ids of those articles. `extract` gives what is detected in an article anew, undefined where its file is gone.
*/
export type Corrector = {
	readonly correct: Correct;
	readonly lay: () => Promise<readonly string[]>;

	/**
	Lays corrections of quotes over the articles that they may be about, so that the keeper of corrections knows which of them are about none.
	*/
	readonly attach: () => Promise<void>;
};

type Extract = (record: ArticleRecord) => Promise<ArticleRecord | undefined>;

const correctedNote = 'corrected';
const stampNote = 'corrections';

const parseIds = (note: string | undefined): Set<string> => {
	try {
		const ids: unknown = JSON.parse(note ?? '[]');
		return new Set(Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : []);
	} catch {
		return new Set();
	}
};

const createCorrectedIds = (store: FileStore) => {
	let known: Set<string> | undefined;
	const read = async (): Promise<ReadonlySet<string>> => {
		known ??= parseIds(await store.note(correctedNote));
		return known;
	};

	return {
		read,
		// Before the articles are put: one too many costs a second reading, one too few could not be taken back.
		async add(ids: readonly string[]): Promise<void> {
			const all = await read();
			if (ids.every(id => all.has(id))) {
				return;
			}

			known = new Set([...all, ...ids]);
			await store.putNote(correctedNote, JSON.stringify([...known]));
		},
		async replace(ids: ReadonlySet<string>): Promise<void> {
			known = new Set(ids);
			await store.putNote(correctedNote, JSON.stringify([...known]));
		},
	};
};

const everything = {groups: [], phrases: [], filters: {}, limit: Number.MAX_SAFE_INTEGER, order: 'newest'} as const;

// Quotes that a correction may be about: of those speakers, or of those words.
const requestFor = (correction: Correction): readonly CandidateRequest[] => {
	if (correction.type === 'quote') {
		const words = foldWords(correction.words);
		return words.length === 0 ? [] : [{...everything, phrases: [{field: 'text', words}]}];
	}

	return [...correction.names, correction.to].map(name => foldWords(name)).filter(words => words.length > 0)
		.map(words => ({...everything, groups: words.map(word => ({field: 'speaker', words: [word]}))}));
};

const findHome = ({articleId, path}: QuoteCorrection, byPath: ReadonlyMap<string, readonly string[]>): readonly string[] =>
	[...(articleId === null ? [] : [articleId]), ...(path === null ? [] : byPath.get(path) ?? [])];

// The articles that corrections may be about.
const findMeant = async (store: FileStore, corrections: readonly Correction[]): Promise<ReadonlySet<string>> => {
	const files = corrections.some(({type}) => type === 'quote') ? await store.files() : [];
	const byPath = new Map(files.map(({path, articles}) => [path, articles]));
	const meant = new Set<string>();
	for (const correction of corrections) {
		/* eslint-disable no-await-in-loop -- one question after the other */
		const pages = await Promise.all(requestFor(correction).map(async request => store.candidates(request)));
		const homes = correction.type === 'quote' ? findHome(correction, byPath) : [];
		/* eslint-enable no-await-in-loop */
		for (const id of [...homes, ...pages.flatMap(({candidates}) => candidates.map(({article}) => article.id))]) {
			meant.add(id);
		}
	}

	return meant;
};

const longestSlice = 8;

// Each in its turn, in slices: keys are answered in between.
const visitRecords = async (store: FileStore, ids: ReadonlySet<string>, look: (held: ArticleRecord) => Promise<void>): Promise<void> => {
	let sliceEnd = performance.now() + longestSlice;
	for (const id of ids) {
		/* eslint-disable no-await-in-loop -- one after the other is the point */
		const held = await store.readRecord(id);
		await (held && look(held));
		if (performance.now() < sliceEnd) {
			continue;
		}

		await setImmediate();
		sliceEnd = performance.now() + longestSlice;
		/* eslint-enable no-await-in-loop */
	}
};

type Laying = {
	readonly store: FileStore;
	readonly corrections: CorrectionKeeper;
	readonly ids: ReturnType<typeof createCorrectedIds>;
	readonly extract: Extract;
};

const layAll = async ({store, corrections, ids, extract}: Laying): Promise<readonly string[]> => {
	const before = await ids.read();
	const meant = new Set([...before, ...await findMeant(store, corrections.all())]);
	await ids.add([...meant]);
	const changed: ArticleRecord[] = [];
	const left = new Set<string>();
	await visitRecords(store, meant, async held => {
		const {id} = held.article;
		const detected = before.has(id) ? await extract(held) ?? held : held;
		const corrected = corrections.apply(detected);
		if (corrected !== detected) {
			left.add(id);
		}

		if (corrected !== held) {
			changed.push(corrected);
		}
	});
	await store.put(changed);
	await ids.replace(left);
	return changed.map(({article}) => article.id);
};

/**
Builds what corrects a store.
*/
export const createCorrector = (store: FileStore, corrections: CorrectionKeeper, extract: Extract): Corrector => {
	const ids = createCorrectedIds(store);
	return {
		async correct(records) {
			const corrected = records.map(record => corrections.apply(record));
			await ids.add(corrected.filter((record, at) => record !== records[at]).map(({article}) => article.id));
			return corrected;
		},
		async lay() {
			const stamp = corrections.stamp();
			if (await store.note(stampNote) === stamp) {
				return [];
			}

			const changed = await layAll({store, corrections, ids, extract});
			await store.putNote(stampNote, stamp);
			return changed;
		},
		async attach() {
			const quotes = corrections.all().filter(({type}) => type === 'quote');
			if (quotes.length > 0) {
				await visitRecords(store, await findMeant(store, quotes), async held => {
					corrections.apply(held);
				});
			}
		},
	};
};
