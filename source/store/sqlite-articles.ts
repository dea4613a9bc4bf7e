/*
The rows of articles: where their quotes are numbered, what a list shows of them, and all the rest of them, each with a checksum.
*/
import {Buffer} from 'node:buffer';
import type {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import {orderBytes} from './order-bytes.js';
import {packSummary, unpackSummary} from './pack-summary.js';
import {sumNumbers} from './sum-numbers.js';
import type {ArticleSummary} from './quote-store.js';
import {numbersOfStanding, type StandingArticle} from './standing-articles.js';
import {StoreError} from './store-error.js';
import {sortableDate} from './stored-articles.js';

/**
An article's row: its quotes are numbered from `first` on, `count` of them; `file` is the path of the file that brought it.
*/
export type ArticleRow = {
	readonly number: number;
	readonly id: string;
	readonly first: number;
	readonly count: number;
	readonly file: string | null;
	readonly summary: ArticleSummary;
};

/**
Reads and writes the rows of articles. A row that is not there is undefined, and one whose checksum fails is `damaged`.
*/
export type ArticleTable = {
	readonly find: (id: string) => ArticleRow | 'damaged' | undefined;
	readonly at: (number: number) => ArticleRow | 'damaged' | undefined;

	/**
	Whether an article that `find` does not find is there all the same, since the index of ids is damaged. Looks at every row.
	*/
	readonly isHidden: (id: string) => boolean;
	readonly bodyAt: (number: number) => string | 'damaged' | undefined;

	/**
	Gives the number of the new row, perhaps that of one that was removed.
	*/
	readonly insert: (row: Omit<ArticleRow, 'number'>, body: string) => number;
	readonly remove: (row: ArticleRow) => void;
	readonly replace: (row: ArticleRow) => void;

	/**
	The number, the first quote's number, the count of quotes, the facets of publication, section and outlet and the sum of these (`sumNumbers`) of every article, newest first, as one text: spaces between the seven, a semicolon after all.
	*/
	readonly standing: () => string;

	/**
	The same of one row. Throws where it is damaged.
	*/
	readonly standingOf: (row: ArticleRow) => StandingArticle;

	/**
	What the numbers of facets stand for. Throws where one is damaged.
	*/
	readonly facets: () => ReadonlyMap<number, string | null>;
};

type Row = {readonly number: number; readonly id: string; readonly first: number; readonly count: number; readonly file: string | null; readonly summary: string; readonly sum: number};

const sumOf = ({number, id, first, count, file, summary}: Omit<Row, 'sum'>): number => checksum(number, id, first, count, file, summary);

const openRow = (row: Row | undefined): ArticleRow | 'damaged' | undefined => {
	if (row === undefined) {
		return undefined;
	}

	if (sumOf(row) !== row.sum) {
		return 'damaged';
	}

	const id = JSON.parse(row.id) as string;
	return {number: row.number, id, first: row.first, count: row.count, file: row.file === null ? null : JSON.parse(row.file) as string, summary: unpackSummary(id, JSON.parse(row.summary))};
};

const closeRow = ({number, id, first, count, file, summary}: ArticleRow): Row => {
	const row = {number, id: JSON.stringify(id), first, count, file: file === null ? null : JSON.stringify(file), summary: JSON.stringify(packSummary(summary))};
	return {...row, sum: sumOf(row)};
};

const openBody = (number: number, row: {readonly body: Uint8Array; readonly sum: number} | undefined): string | 'damaged' | undefined => {
	if (row === undefined) {
		return undefined;
	}

	const {buffer, byteOffset, byteLength} = row.body;
	return checksum(number, row.body) === row.sum ? Buffer.from(buffer, byteOffset, byteLength).toString() : 'damaged';
};

const standingKey = ({published, path, id}: ArticleSummary) => [orderBytes(sortableDate(published)), orderBytes(path ?? ''), orderBytes(id)] as const;

const createFacetNumbers = (db: DatabaseSync) => {
	const find = db.prepare('select id from facets where value = ?');
	const add = db.prepare('insert into facets (id, value, sum) values (?, ?, ?)');
	const last = db.prepare('select coalesce(max(id), 0) as id from facets');
	return (value: string | null): number => {
		const text = JSON.stringify(value);
		const known = find.get(text);
		if (known !== undefined) {
			return known.id as number;
		}

		const number = (last.get()!.id as number) + 1;
		add.run(number, text, checksum(number, text));
		return number;
	};
};

type Facet = {readonly id: number; readonly value: string; readonly sum: number};

const openFacet = ({id, value, sum}: Facet): readonly [number, string | null] => {
	if (checksum(id, value) !== sum) {
		throw new StoreError('damaged', 'What articles are filtered by is damaged.');
	}

	return [id, JSON.parse(value) as string | null];
};

/**
What the number of a facet stands for. Throws where it stands for nothing.
*/
export const readFacet = (facets: ReadonlyMap<number, string | null>, facet: number): string | null => {
	const value = facets.get(facet);
	if (value === undefined) {
		throw new StoreError('damaged', 'What articles are filtered by is damaged.');
	}

	return value;
};

const createInsert = (db: DatabaseSync): ArticleTable['insert'] => {
	const nextNumber = db.prepare('select coalesce(max(number), 0) + 1 as number from articles');
	const insertRow = db.prepare('insert into articles (number, id, first, count, file, summary, sum) values (?, ?, ?, ?, ?, ?, ?)');
	const insertBody = db.prepare('insert into bodies (number, body, sum) values (?, ?, ?)');
	const insertStanding = db.prepare('insert into standing (date, path, id, number, first, count, published, section, outlet, sum) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const numberOf = createFacetNumbers(db);
	return (entry, body) => {
		const number = nextNumber.get()!.number as number;
		const {id, first, count, file, summary, sum} = closeRow({...entry, number});
		insertRow.run(number, id, first, count, file, summary, sum);
		const bytes = Buffer.from(body);
		insertBody.run(number, bytes, checksum(number, bytes));
		const {published, section, outlet} = entry.summary;
		const numbers = [number, first, count, numberOf(published), numberOf(section), numberOf(outlet)] as const;
		insertStanding.run(...standingKey(entry.summary), ...numbers, sumNumbers(numbers));
		return number;
	};
};

type StandingRow = StandingArticle & {readonly sum: number};

const nothing: StandingRow = {number: 0, first: 0, count: 0, published: 0, section: 0, outlet: 0, sum: -1};

// The rows of the order, by the summaries of their articles.
const createStandingRows = (db: DatabaseSync) => {
	const find = db.prepare('select number, first, count, published, section, outlet, sum from standing where date = ? and path = ? and id = ?');
	const update = db.prepare('update standing set first = ?, count = ?, sum = ? where date = ? and path = ? and id = ?');
	const drop = db.prepare('delete from standing where date = ? and path = ? and id = ?');
	const rowOf = (summary: ArticleSummary): StandingRow => find.get(...standingKey(summary)) as StandingRow | undefined ?? nothing;
	return {
		read(summary: ArticleSummary): StandingArticle {
			const {sum, ...article} = rowOf(summary);
			if (sum !== sumNumbers(numbersOfStanding(article))) {
				throw new StoreError('damaged', 'The order of the store is damaged.');
			}

			return article;
		},
		move({number, first, count, summary}: ArticleRow): void {
			update.run(first, count, sumNumbers(numbersOfStanding({...rowOf(summary), number, first, count})), ...standingKey(summary));
		},
		drop(summary: ArticleSummary): void {
			drop.run(...standingKey(summary));
		},
	};
};

/**
The articles of a database.
*/
export const createArticleTable = (db: DatabaseSync): ArticleTable => {
	const byId = db.prepare('select number, id, first, count, file, summary, sum from articles where id = ?');
	const byNumber = db.prepare('select number, id, first, count, file, summary, sum from articles where number = ?');
	const byScan = db.prepare('select number from articles not indexed where id = ?');
	const body = db.prepare('select body, sum from bodies where number = ?');
	const drops = ['articles', 'bodies'].map(table => db.prepare(`delete from ${table} where number = ?`));
	const update = db.prepare('update articles set first = ?, count = ?, file = ?, summary = ?, sum = ? where number = ?');
	const standing = createStandingRows(db);
	// As one text: many rows would take ten times as long to come over.
	const listed = db.prepare('select group_concat(number || \' \' || first || \' \' || count || \' \' || published || \' \' || section || \' \' || outlet || \' \' || sum, \';\') as listed from (select number, first, count, published, section, outlet, sum from standing order by date desc, path, id)');
	const facets = db.prepare('select id, value, sum from facets');
	return {
		find: id => openRow(byId.get(JSON.stringify(id)) as Row | undefined),
		at: number => openRow(byNumber.get(number) as Row | undefined),
		isHidden: id => byScan.get(JSON.stringify(id)) !== undefined,
		bodyAt: number => openBody(number, body.get(number) as {readonly body: Uint8Array; readonly sum: number} | undefined),
		insert: createInsert(db),
		remove({number, summary}) {
			for (const drop of drops) {
				drop.run(number);
			}

			standing.drop(summary);
		},
		replace(row) {
			const {first, count, file, summary, sum} = closeRow(row);
			update.run(first, count, file, summary, sum, row.number);
			standing.move(row);
		},
		standing() {
			const text = listed.get()?.listed as string | null;
			return text === null ? '' : `${text};`;
		},
		standingOf: row => standing.read(row.summary),
		facets: () => new Map((facets.all() as Facet[]).map(facet => openFacet(facet))),
	};
};
