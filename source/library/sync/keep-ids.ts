import {hashText} from '../../language/hash-text.js';
import type {StoredFile} from '../../store/file-store.js';
import type {ArticleRecord} from '../../store/quote-store.js';

/**
Which file each article came from: article id to path.
*/
export type Owners = Map<string, string>;

/**
The owners of the articles that files brought.
*/
export const findOwners = (files: readonly StoredFile[]): Owners => new Map(files.flatMap(({path, articles}) => articles.map(id => [id, path] as const)));

// Another file may have brought even the id that a path gives: one that was printed by newsread and saved beside its original.
const findFreeId = (isFree: (id: string) => boolean, path: string): string => {
	let id = hashText(path);
	for (let number = 2; !isFree(id); number++) {
		id = hashText(`${path}\n${number}`);
	}

	return id;
};

/**
The record of a file under an id that no other file has: its own where that is free, and then it is this file's. A copy of a file brings the id of its original, and both must be found.
*/
export const keepId = async (owners: Owners, path: string, record: ArticleRecord): Promise<ArticleRecord> => {
	const isFree = (id: string): boolean => (owners.get(id) ?? path) === path;
	const {article} = record;
	if (isFree(article.id)) {
		owners.set(article.id, path);
		return record;
	}

	const copy = {...article, id: findFreeId(isFree, path)};
	owners.set(copy.id, path);
	// The ids of quotes follow that of their article. Fetched for a copy only: extracting is most of the program.
	const {extractQuotes} = await import('../../quotes/extract-quotes.js');
	return {article: copy, quotes: extractQuotes(copy)};
};
