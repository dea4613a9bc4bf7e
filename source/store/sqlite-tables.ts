import type {DatabaseSync} from 'node:sqlite';
import {createArticleTable, type ArticleTable} from './sqlite-articles.js';
import {createMeta, type Meta} from './sqlite-meta.js';
import {createPeopleTable, type PeopleTable} from './sqlite-people.js';
import {createPostings, type Postings} from './sqlite-postings.js';
import {createTermTable, type TermTable} from './sqlite-terms.js';

/**
All tables of a store but that of its files.
*/
export type Tables = {
	readonly meta: Meta;
	readonly articles: ArticleTable;
	readonly terms: TermTable;
	readonly people: PeopleTable;
	readonly postings: Postings;
	readonly sayings: Postings;
};

/**
The tables of a database.
*/
export const createTables = (db: DatabaseSync): Tables => {
	const meta = createMeta(db);
	return {
		meta,
		articles: createArticleTable(db),
		terms: createTermTable(db, meta),
		people: createPeopleTable(db, meta),
		postings: createPostings(db, 'postings'),
		sayings: createPostings(db, 'sayings'),
	};
};
