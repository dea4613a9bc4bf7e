/*
Corrections laid over what is put into a store, and laid anew over what is there when they change. Which articles are corrected is noted in the store: what was detected in them can be had from their files again.
*/
import {foldWords} from '../../language/fold-words.js';
import type {FileStore, RecordChange, StoredFile} from '../../store/file-store.js';
import type {ArticleRecord, CandidateRequest} from '../../store/quote-store.js';
import type {Correction, QuoteCorrection} from '../corrections/correction.js';
import type {CorrectionKeeper} from '../corrections/corrections.js';
import {createRest} from './rest.js';

/**
Lays corrections over records that are about to be put.
*/
export type Correct = (records: readonly ArticleRecord[]) => Promise<readonly ArticleRecord[]>;

/**
What corrects a store.
*/
export type Corrector = {
	readonly correct: Correct;

	/**
	Puts anew whatever changed corrections have changed, and answers with the ids of those articles.
	*/
	readonly lay: () => Promise<readonly string[]>;

	/**
	Lays corrections of quotes over the articles that they may be about, so that the keeper of corrections knows which of them are about none.
	*/
	readonly attach: () => Promise<void>;
};

/**
What a corrector works with. `extract` gives what is detected in an article whose file has this content; undefined where it has another now, or cannot be read.
*/
export type Correcting = {
	readonly store: FileStore;
	readonly corrections: CorrectionKeeper;
	readonly extract: (record: ArticleRecord, hash: string) => Promise<ArticleRecord | undefined>;
	readonly isClosed: () => boolean;
};

// A note for each corrected article, written before it is put: one too many costs a second reading, one too few could not be taken back.
const correctedNote = (id: string): string => `corrected ${id}`;

const laidNote = 'corrections';

const listCorrected = async (store: FileStore): Promise<ReadonlySet<string>> => {
	const notes = await store.notesFrom(correctedNote(''));
	return new Set(notes.map(note => note.slice(correctedNote('').length)));
};

const noteCorrected = async (store: FileStore, ids: readonly string[]): Promise<void> => {
	for (const id of ids) {
		// eslint-disable-next-line no-await-in-loop -- few, and each a note of its own
		await store.putNote(correctedNote(id), '1');
	}
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
		// eslint-disable-next-line no-await-in-loop -- one question after the other
		const pages = await Promise.all(requestFor(correction).map(async request => store.candidates(request)));
		const homes = correction.type === 'quote' ? findHome(correction, byPath) : [];
		for (const id of [...homes, ...pages.flatMap(({candidates}) => candidates.map(({article}) => article.id))]) {
			meant.add(id);
		}
	}

	return meant;
};

const parseLaid = (note: string | undefined): readonly Correction[] => {
	try {
		return note === undefined ? [] : JSON.parse(note) as readonly Correction[];
	} catch {
		return [];
	}
};

// Corrections that came or went; all of them where only their order is another.
const findTouched = (before: readonly Correction[], now: readonly Correction[]): readonly Correction[] => {
	const [old, current] = [before, now].map(list => new Map(list.map(each => [JSON.stringify(each), each])));
	const touched = [...[...old!].filter(([key]) => !current!.has(key)), ...[...current!].filter(([key]) => !old!.has(key))].map(([, each]) => each);
	return touched.length === 0 ? now : touched;
};

type Look = (held: ArticleRecord, file: StoredFile) => Promise<void>;

// Each in its turn, with the file that it is from; false where that was broken off.
const didVisit = async ({store, isClosed}: Correcting, ids: ReadonlySet<string>, look: Look): Promise<boolean> => {
	const rest = createRest();
	for (const id of ids) {
		if (isClosed()) {
			return false;
		}

		/* eslint-disable no-await-in-loop -- one after the other is the point */
		const held = await store.readRecord(id);
		const path = held?.article.path ?? null;
		const [file] = path === null ? [] : await store.filesAt([path]);
		await (held && file && look(held, file));
		await rest();
		/* eslint-enable no-await-in-loop */
	}

	return true;
};

// Articles put in one transaction: few enough that nobody waits long for it.
const batch = 64;

// Puts corrected records, some at a time; `bare` are articles that are corrected no longer. `isWhole` while each was still what it was read from.
const createPutting = (store: FileStore) => {
	const changed: string[] = [];
	const bare = new Set<string>();
	let waiting: RecordChange[] = [];
	let isWhole = true;
	const put = async (): Promise<void> => {
		const ids = await store.replace(waiting);
		isWhole &&= ids.length === waiting.length;
		changed.push(...ids);
		waiting = [];
		const done = ids.filter(id => bare.has(id));
		for (const id of done) {
			// eslint-disable-next-line no-await-in-loop -- few, and each a note of its own
			await store.putNote(correctedNote(id), undefined);
		}
	};

	return {
		changed,
		bare,
		put,
		isWhole: () => isWhole,
		async add(change: RecordChange): Promise<void> {
			waiting.push(change);
			await (waiting.length >= batch && put());
		},
	};
};

const layTouched = async (correcting: Correcting, touched: readonly Correction[]): Promise<{readonly changed: readonly string[]; readonly isWhole: boolean}> => {
	const {store, corrections, extract} = correcting;
	const before = await listCorrected(store);
	const {changed, bare, put, isWhole, add} = createPutting(store);
	let isEachRead = true;
	const isDone = await didVisit(correcting, await findMeant(store, touched), async (held, {path, hash}) => {
		const {id} = held.article;
		const detected = before.has(id) ? await extract(held, hash) : held;
		if (detected === undefined) {
			// Another look is due when its file can be read.
			isEachRead = false;
			return;
		}

		const record = corrections.apply(detected);
		if (record === detected) {
			bare.add(id);
		} else {
			await noteCorrected(store, [id]);
		}

		await (record !== held && add({record, path, hash}));
	});
	await put();
	return {changed, isWhole: isWhole() && isEachRead && isDone};
};

/**
Builds what corrects a store.
*/
export const createCorrector = (correcting: Correcting): Corrector => {
	const {store, corrections} = correcting;
	return {
		async correct(records) {
			const corrected = records.map(record => corrections.apply(record));
			await noteCorrected(store, corrected.filter((record, at) => record !== records[at]).map(({article}) => article.id));
			return corrected;
		},
		async lay() {
			const [laid, now] = [await store.note(laidNote), JSON.stringify(corrections.all())];
			if ((laid ?? '[]') === now) {
				return [];
			}

			const {changed, isWhole} = await layTouched(correcting, findTouched(parseLaid(laid), corrections.all()));
			await (isWhole && store.putNote(laidNote, now));
			return changed;
		},
		async attach() {
			const quotes = corrections.all().filter(({type}) => type === 'quote');
			await (quotes.length > 0 && didVisit(correcting, await findMeant(store, quotes), async held => {
				corrections.apply(held);
			}));
		},
	};
};
