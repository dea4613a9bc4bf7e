import type {FileChange, FileStore, RecordChange, StoredFile, StoreTotals} from './file-store.js';
import {createMemoryStore} from './memory-store.js';
import type {ArticleRecord, QuoteStore} from './quote-store.js';

type Held = {
	readonly records: Map<string, ArticleRecord>;
	readonly files: Map<string, StoredFile>;

	/**
	The path of the file that was the last to bring an article.
	*/
	readonly owners: Map<string, string>;
};

// The articles that a file brought and that no other has brought since.
const ownedBy = ({files, owners}: Held, path: string): readonly string[] => files.get(path)?.articles.filter(id => owners.get(id) === path) ?? [];

const forget = ({records, owners}: Held, ids: readonly string[]): void => {
	for (const id of ids) {
		records.delete(id);
		owners.delete(id);
	}
};

const hold = (held: Held, records: readonly ArticleRecord[]): void => {
	for (const record of records) {
		held.records.set(record.article.id, record);
	}
};

const holdFile = (held: Held, {file, records}: FileChange): void => {
	held.files.set(file.path, file);
	hold(held, records);
	for (const id of file.articles) {
		held.owners.set(id, file.path);
	}
};

const putFiles = async (store: QuoteStore, held: Held, changes: readonly FileChange[]): Promise<void> => {
	const gone = changes.flatMap(({file: {path, articles}}) => ownedBy(held, path).filter(id => !articles.includes(id)));
	forget(held, gone);
	for (const change of changes) {
		holdFile(held, change);
	}

	await store.remove(gone.filter(id => !held.records.has(id)));
	await store.put(changes.flatMap(({records}) => records.filter(record => held.records.get(record.article.id) === record)));
};

const replace = async (store: QuoteStore, held: Held, changes: readonly RecordChange[]): Promise<readonly string[]> => {
	const current = changes.filter(({record, path, hash}) => held.owners.get(record.article.id) === path && held.files.get(path)?.hash === hash).map(({record}) => record);
	hold(held, current);
	await store.put(current);
	return current.map(({article}) => article.id);
};

const countAll = async (store: QuoteStore): Promise<StoreTotals> => {
	const [articles, speakers] = await Promise.all([store.articles(), store.speakers()]);
	return {articles: articles.length, quotes: articles.reduce((sum, {quotes}) => sum + quotes, 0), speakers: speakers.length};
};

const createNotes = (): Pick<FileStore, 'note' | 'notesFrom' | 'putNote' | 'filesNote' | 'noteFiles'> => {
	const notes = new Map<string, string>();
	return {
		note: async key => notes.get(key),
		notesFrom: async beginning => [...notes.keys()].filter(key => key.startsWith(beginning)),
		async putNote(key, value) {
			if (value === undefined) {
				notes.delete(key);
			} else {
				notes.set(key, value);
			}
		},
		async filesNote() {
			// To read the list of files costs as little.
			return undefined;
		},
		async noteFiles() {
			// Nothing is asked back.
		},
	};
};

/**
A store of files kept in memory, empty at first; it never throws.
*/
export const createMemoryFileStore = (): FileStore => {
	const store = createMemoryStore();
	const held: Held = {records: new Map(), files: new Map(), owners: new Map()};

	const remove = async (ids: readonly string[]): Promise<void> => {
		forget(held, ids);
		await store.remove(ids);
	};

	return {
		...store,
		remove,
		async put(records) {
			hold(held, records);
			await store.put(records);
		},
		async putFiles(changes) {
			await putFiles(store, held, changes);
			return [];
		},
		replace: async changes => replace(store, held, changes),
		async removeFiles(paths) {
			await remove(paths.flatMap(path => ownedBy(held, path)));
			for (const path of paths) {
				held.files.delete(path);
			}
		},
		damage: () => undefined,
		files: async () => [...held.files.values()],
		filesAt: async paths => paths.map(path => held.files.get(path)),
		readRecord: async id => held.records.get(id),
		totals: async () => countAll(store),
		async warm() {
			// All of it is in memory.
		},
		...createNotes(),
	};
};
